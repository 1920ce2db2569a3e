/** The outline of a share sheet's tray. */
export const shareIcon = 'M12 15V3M8 7l4-4 4 4M6 11H5v10h14V11h-1';
