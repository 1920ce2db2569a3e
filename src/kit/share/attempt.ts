import { type ShareDetail, TrustSharedEvent, TrustShareEvent } from './share-events.js';

/** Asks the page, does it, and tells the page if it was done: `act` gives `false` where it was not. */
export async function attempt(
  host: HTMLElement,
  detail: ShareDetail,
  act: () => unknown,
): Promise<void> {
  if (!host.dispatchEvent(new TrustShareEvent(detail))) return;
  if ((await act()) !== false) host.dispatchEvent(new TrustSharedEvent(detail));
}
