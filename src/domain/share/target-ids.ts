import { type Ids, parseIds } from '../ids.js';

/** Every built-in target, in the order of the menu: those that are an address to open, then what the page does. */
export const targetIds = [
  'x',
  'facebook',
  'linkedin',
  'whatsapp',
  'telegram',
  'bluesky',
  'threads',
  'mastodon',
  'reddit',
  'pinterest',
  'email',
  'sms',
  'copy',
  'print',
] as const;

export type TargetId = (typeof targetIds)[number];

/** The targets that are an address to open. */
export type LinkTarget = Exclude<TargetId, 'copy' | 'print'>;

export const linkTargets = targetIds.slice(0, -2);

/**
 * The publisher's `targets`; none that is known means every one.
 * @param custom - Ids of the publisher's own targets.
 */
export function parseTargetIds(value: string, custom: readonly string[]): Ids<string> {
  const all = [...targetIds, ...custom];
  const { known, problems } = parseIds(value, all, 'targets');
  return { known: known[0] ? known : all, problems };
}
