import type { Problem, Result } from '../result.js';
import { isPageUrl } from '../url.js';

/** Where a reader can talk to someone, as a publisher writes it in JSON (schema: `helplines`). */
export interface Helpline {
  /** For whom it is, in words. */
  readonly country: string;
  readonly name: string;
  readonly phone?: string;
  readonly url?: string;
  /** When someone answers, in words. */
  readonly hours?: string;
  /** Where the publisher has it from. */
  readonly source?: string;
  /** The day on which the publisher last checked it: YYYY-MM-DD. */
  readonly verifiedOn: string;
}

const formats: Readonly<Record<keyof Helpline, RegExp>> = {
  country: /\S/,
  name: /\S/,
  phone: /^(?=.*\d)[\d\s+()./#*-]+$/,
  url: /\S/,
  hours: /\S/,
  source: /\S/,
  verifiedOn: /^\d{4}-\d\d-\d\d$/,
};
const needed: readonly string[] = ['country', 'name', 'verifiedOn'];

/** Reads a list of helplines. One with a problem in what it needs is dropped, else only the field is. */
export function parseHelplines(data: unknown): Result<readonly Helpline[]> {
  if (!Array.isArray(data)) {
    return { value: undefined, problems: [{ path: '$', message: 'must be an array' }] };
  }
  const problems: Problem[] = [];
  const value = data.flatMap((entry: unknown, index) => {
    const line: Record<string, string> = {};
    for (const [key, format] of Object.entries(formats)) {
      const given: unknown = Object(entry)[key];
      const message = faultOf(key, given, format);
      if (message) problems.push({ path: `$[${index}].${key}`, message });
      else if (given !== undefined) line[key] = given as string;
    }
    const reachable = line.phone || line.url;
    if (!reachable) problems.push({ path: `$[${index}]`, message: 'needs a phone or a url' });
    return reachable && needed.every((key) => line[key]) ? [line as unknown as Helpline] : [];
  });
  return { value, problems };
}

function faultOf(key: string, given: unknown, format: RegExp): string | undefined {
  if (given === undefined && !needed.includes(key)) return undefined;
  if (typeof given !== 'string' || !format.test(given)) return `must be a string like ${format}`;
  // Some engines take the 30th of February for a day in March.
  if (key === 'verifiedOn' && !`${new Date(given).toJSON()}`.startsWith(given)) return 'is no date';
  return key === 'url' && !isPageUrl(given) ? 'has a forbidden scheme' : undefined;
}

/** For how many days a check of a helpline holds. */
const FRESH = 180;

/** Those that were checked more than 180 days ago. @param now - in milliseconds since 1970 */
export const stale = (lines: readonly Helpline[], now: number): readonly Helpline[] =>
  lines.filter(({ verifiedOn }) => now - Date.parse(verifiedOn) > FRESH * 86_400_000);
