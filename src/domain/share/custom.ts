import type { Problem, Result } from '../result.js';
import { isAllowedUrl } from '../url.js';
import { encode, type Share, wordsOf } from './share.js';
import { targetIds } from './target-ids.js';
import { tidy } from './text.js';

/** A target of the publisher's own; as JSON in `schemas/share-targets.schema.json`. */
export interface CustomTarget {
  readonly id: string;
  readonly label: string;
  /** Opened with `{url}`, `{title}` and `{text}` filled in. */
  readonly url: string;
  /** The `d` of an SVG path. */
  readonly icon?: string;
}

/** What each field must look like; only `icon` may be missing. */
const formats: Readonly<Record<keyof CustomTarget, RegExp>> = {
  id: /^[a-z][a-z0-9-]*$/,
  label: /\S/,
  url: /\S/,
  icon: /^m[\d\s,.e+mlhvcsqtaz-]*$/i,
};

/**
 * Reads `{ "targets": [ { "id", "label", "url", "icon"? } ] }`. A target with a problem is dropped,
 * save that one with a bad icon goes without it.
 */
export function parseCustomTargets(data: unknown): Result<readonly CustomTarget[]> {
  const isObject = data === Object(data);
  const targets: unknown = isObject && (data as { targets?: unknown }).targets;
  if (!Array.isArray(targets)) {
    const [path, kind] = isObject ? ['$.targets', 'array'] : ['$', 'object'];
    return { value: undefined, problems: [{ path, message: `must be an ${kind}` }] };
  }

  const value: CustomTarget[] = [];
  const problems: Problem[] = [];
  const taken: unknown[] = [...targetIds];
  targets.forEach((entry: unknown, index) => {
    const target: Record<string, string> = {};
    for (const [key, format] of Object.entries(formats)) {
      const given: unknown = Object(entry)[key];
      const message = faultOf(key, given, format, taken);
      if (!message) target[key] = given as string;
      else if (key != 'icon' || given !== undefined)
        problems.push({ path: `$.targets[${index}].${key}`, message });
    }
    taken.push(target.id);
    if (target.id && target.label && target.url) value.push(target as unknown as CustomTarget);
  });
  return { value, problems };
}

/** What is wrong with a field, '' when nothing is. */
function faultOf(key: string, given: unknown, format: RegExp, taken: readonly unknown[]): string {
  if (typeof given != 'string' || !format.test(given)) return `must be a string like ${format}`;
  if (key == 'id' && taken.includes(given)) return 'is taken';
  // Braces become letters: no share may fill in the scheme, as in `java{text}:...`.
  if (key == 'url' && !isAllowedUrl(given.replace(/[{}]/g, 'z'))) return 'has a forbidden scheme';
  return '';
}

/** The address that opens a target with the share filled in. */
export function customLink(target: CustomTarget, share: Share): string {
  const values: Record<string, string> = {
    url: share.url,
    title: tidy(share.title),
    text: wordsOf(share),
  };
  return target.url.replace(/{(url|title|text)}/g, (_, name: string) => encode(values[name]!));
}
