const TAG = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)(-|$)|-(adlm|arab|hebr)(-|$)/i;
const LEFT_TO_RIGHT = /-(latn|cyrl)(-|$)/i;

/** Whether it is shaped as a language tag (BCP 47). */
export const isLanguage = (value: unknown): value is string =>
  typeof value === 'string' && TAG.test(value);

/** In which direction a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(language) && !LEFT_TO_RIGHT.test(language) ? 'rtl' : 'ltr';
