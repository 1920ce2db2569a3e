import type { ClarityModel } from '../../../domain/boundary/clarity-model.js';

/** How the words of a boundary are read, by language; in another language the check says nothing. */
const languages: Readonly<Record<string, () => Promise<{ readonly model: ClarityModel }>>> = {
  en: () => import('./en.js'),
};

/**
 * @param language a tag such as `en-GB`; its base counts
 * @returns `undefined` where that language has no model
 */
export async function modelFor(language: string): Promise<ClarityModel | undefined> {
  const base = language.toLowerCase().split('-', 1)[0]!;
  return Object.hasOwn(languages, base) ? (await languages[base]!()).model : undefined;
}
