import { locales } from '../src/locales/index';

const rightToLeft = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa'];

/** The languages of the library, each by its own name. */
export const languages = ['en', ...Object.keys(locales)].map((code) => ({
  code,
  name: new Intl.DisplayNames(code, { type: 'language' }).of(code)!,
  direction: rightToLeft.includes(new Intl.Locale(code).maximize().script!) ? 'rtl' : 'ltr',
}));
