import type { QuoteAction } from '../../domain/quote/actions.js';
import { shareIcon } from '../../kit/share/share-icon.js';

/** Outlines on a 24 x 24 grid: a tray, two sheets, a line of text with its link, a picture. */
export const icons: Record<QuoteAction, string> = {
  share: shareIcon,
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  link: 'M4 6h16M4 11h7M4 16h5M15 18a3 3 0 0 1 0-6M18 12a3 3 0 0 1 0 6M15 15h3',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9v.1',
};
