import type { Share } from '../../domain/share/share.js';
import { canShareNatively, shareNatively } from '../../platform/native-share.js';
import { attempt } from './attempt.js';

/**
 * Shares by the device's sheet. Call it in the task of the reader's tap.
 * @returns Whether that was all: shared, cancelled, or stopped by the page. Else something else must serve.
 */
export async function shareBySheet(host: HTMLElement, share: Share): Promise<boolean> {
  const { title, text, url } = share;
  const data = { title, url, ...(text && { text }) };
  let served = canShareNatively(data);
  if (!served) return false;
  await attempt(host, { target: 'native', address: url }, async () => {
    const outcome = await shareNatively(data);
    served = outcome !== 'unavailable';
    return outcome === 'shared';
  });
  return served;
}
