import { registerTranslation } from '@shoelace-style/localize';
import type { Strings } from '../locales/en.js';
import { english, loadLocale } from './controllers/language.js';

/**
 * Sets interface texts for the whole page: some of a locale that we ship, or all of one that we lack.
 * @param code - A BCP 47 tag such as `en`, `ar` or `pt-BR`.
 */
export async function setStrings(code: string, strings: Partial<Strings>): Promise<void> {
  const $code = code.toLowerCase();
  await loadLocale($code);
  // English is the last resort of every other language, too.
  if ($code === 'en') Object.assign(english, strings);
  registerTranslation({ ...strings, $code } as Strings);
}
