import type { Problem } from '../result.js';

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

/**
 * The publisher's `targets`: ids between spaces or commas, in order, each once; none that is known
 * means every one. `custom` holds the ids of the publisher's own targets.
 */
export function parseTargetIds(
  value: string,
  custom: readonly string[],
): { known: readonly string[]; problems: readonly Problem[] } {
  const all: readonly string[] = [...targetIds, ...custom];
  const named = [...new Set(value.match(/[^\s,]+/g) ?? all)];
  const known = named.filter((id) => all.includes(id));
  const problems = named
    .filter((id) => !all.includes(id))
    .map((id) => ({ path: 'targets', message: `unknown target "${id.slice(0, 40)}"` }));
  return { known: known[0] ? known : all, problems };
}
