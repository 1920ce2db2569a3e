/** The pictures that a quotation is offered as: width and height in pixels. */
export const pictureFormats = { portrait: [1080, 1350], wide: [1200, 630] } as const;
export type PictureFormat = keyof typeof pictureFormats;

/** What stands in a picture; each text may be ''. */
export interface PictureContent {
  readonly paragraphs: readonly string[];
  /** Marks of the language, such as `['“', '”']`, with the space that it sets inside them, if any. */
  readonly quotes: readonly [open: string, close: string];
  readonly speaker: string;
  readonly credential: string;
  readonly site: string;
}

/** Single spaces, but those kept that bind a mark to its word; no soft hyphen, no lone surrogate. */
export const tidyLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\u00ad/g, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();

/** The words of a picture for those who do not see it, all of them: `“…” — Speaker, credential. Site`. */
export function pictureAlt({ paragraphs, quotes, ...content }: PictureContent): string {
  const join = (texts: readonly string[], by: string): string =>
    texts.map(tidyLine).filter(Boolean).join(by);
  const text = join(paragraphs, ' ');
  const { speaker, credential, site } = content;
  const who = join([speaker, credential], /\p{sc=Arab}/u.test(speaker) ? '، ' : ', ');
  const source = join([who.replace(/\.$/, ''), site], '. ');
  return join([text && quotes[0] + text + quotes[1], source], ' — ');
}
