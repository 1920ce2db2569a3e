import type { Strings } from '../locales/en.js';
import { addTexts, loadLocale } from './controllers/language.js';

/**
 * Sets interface texts for the whole page: some of a locale that we ship, or all of one that we lack.
 * @param code - A BCP 47 tag such as `en`, `ar` or `pt-BR`.
 */
export async function setStrings(code: string, strings: Partial<Strings>): Promise<void> {
  await loadLocale(code.toLowerCase());
  addTexts(code.toLowerCase(), strings);
}
