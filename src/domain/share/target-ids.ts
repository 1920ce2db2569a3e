import type { Problem, Result } from '../result.js';

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
 * The publisher's `targets`: ids between spaces or commas, in order, each once; none at all means
 * every built-in one. `custom` holds the ids of the publisher's own targets.
 */
export function parseTargetIds(value: string, custom: readonly string[]): Result<string[]> {
  const named = new Set<string>(value.match(/[^\s,]+/g) ?? targetIds);
  const known: string[] = [];
  const problems: Problem[] = [];
  for (const id of named) {
    if ([...(targetIds as readonly string[]), ...custom].includes(id)) known.push(id);
    else problems.push({ path: 'targets', message: `unknown target "${id.slice(0, 40)}"` });
  }
  return { value: known[0] ? known : undefined, problems };
}
