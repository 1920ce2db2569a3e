/** How a request to the device's share sheet ended; `unavailable` where the device or the frame refuses it. */
export type NativeShareOutcome = 'shared' | 'cancelled' | 'unavailable';

/** Whether this browser has a share sheet; a server has none. */
export const hasShareSheet = (): boolean => !!globalThis.navigator?.share;

/** Fetched then: it is for publishers, and rare. */
const tellFrame = async (): Promise<void> =>
  (await import('./frame.js')).tellFrameLacks('web-share');

/** Whether the sheet that there is takes `data`. A frame that forbids it is named to the publisher. */
export function canShareNatively(data: ShareData): boolean {
  const can = navigator.canShare(data);
  if (!can) void tellFrame();
  return can;
}

/** Opens the share sheet. Call it in the task of the reader's tap, whose activation it consumes. */
export async function shareNatively(data: ShareData): Promise<NativeShareOutcome> {
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    // A sheet that is already open (InvalidStateError) has the reader's answer.
    if (/^(Abort|InvalidState)/.test((error as Error).name)) return 'cancelled';
    void tellFrame();
    return 'unavailable';
  }
}
