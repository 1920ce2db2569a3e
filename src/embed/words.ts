/** What a reader sees where the widget can't be shown. */
const words = {
  en: { missing: 'This part of the article can’t be shown here.', read: 'Read the article' },
  ar: { missing: 'لا يمكن عرض هذا الجزء من المقال هنا.', read: 'اقرأ المقال' },
} as const;

/** The words in a language, or its base, or in English. */
export const wordsIn = (language: string): (typeof words)['en' | 'ar'] =>
  language.toLowerCase().split('-')[0] === 'ar' ? words.ar : words.en;
