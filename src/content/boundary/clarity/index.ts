import type { ClarityRules } from '../../../domain/boundary/rules.js';

/** How the words of a boundary are read, by language; in another language the check says nothing. */
const languages: Readonly<Record<string, () => Promise<{ readonly rules: ClarityRules }>>> = {
  en: () => import('./en.js'),
};

/**
 * @param language a tag such as `en-GB`; its base counts
 * @returns `undefined` where that language has no rules
 */
export async function rulesFor(language: string): Promise<ClarityRules | undefined> {
  const base = language.toLowerCase().split('-', 1)[0]!;
  return Object.hasOwn(languages, base) ? (await languages[base]!()).rules : undefined;
}
