import { shorten, wrap } from './lines.js';
import { pictureFormats, tidyLine, type PictureContent, type PictureFormat } from './picture.js';

/** What a canvas tells of a text: its width, and how far its ink reaches from the baseline. */
export interface Extent {
  readonly width: number;
  readonly actualBoundingBoxAscent: number;
  readonly actualBoundingBoxDescent: number;
}
export type Measure = (text: string, size: number, weight: number) => Extent;

/** A line of text; lengths are in pixels. */
export interface PlacedText {
  readonly text: string;
  /** Distance from the side at which the picture's language begins to read. */
  readonly x: number;
  /** Distance of the baseline from the top. */
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  /** Whether the line begins at `x` or ends there. */
  readonly align: 'start' | 'end';
}

export interface PicturePlan {
  readonly texts: readonly PlacedText[];
  /** The short line over the speaker, its `x` as in `PlacedText`; `undefined` where none is named. */
  readonly rule: Readonly<Record<'x' | 'y' | 'width' | 'height', number>> | undefined;
}

/**
 * Where things stand. Some networks show only the middle square of a portrait: what matters keeps
 * to it, and the site's name lies below. In a wide picture that stands beside the speaker, on at
 * most the share `beside` of the width. `sizes` are the least and the largest type of quotations.
 */
const frames = {
  portrait: { side: 104, top: 164, foot: 1184, site: 1268, beside: 0, small: 30, sizes: [28, 104] },
  wide: { side: 96, top: 72, foot: 558, site: 558, beside: 0.4, small: 25, sizes: [24, 88] },
} as const;

/** More than this never finds room. */
const mostParagraphs = 40;
const mostCharacters = 4000;

/**
 * Where everything stands: the quotation as large as has room, its opening mark hanging before its
 * lines; below it a short rule, the speaker and the credential; the site.
 *
 * A word is broken only where it is wider than a line even in the least size. A quotation too long
 * for that size ends with an ellipsis: past about 250 words of English in a portrait, 165 in a wide
 * picture.
 */
export function planPicture(
  content: PictureContent,
  format: PictureFormat,
  measure: Measure,
): PicturePlan {
  const { side, top, sizes } = frames[format];
  const end = pictureFormats[format][0] - side;
  const paragraphs = content.paragraphs
    .slice(0, mostParagraphs)
    .map((text) => tidyLine(text.slice(0, mostCharacters)))
    .filter(Boolean);
  const [open, close] = content.quotes;

  const draftIn = (size: number, split: boolean, cut: boolean): Draft | undefined => {
    // The hanging mark has half the margin; a wider one moves the lines in.
    const x = Math.max(side, side / 2 + measure(open, size, 400).width);
    const foot = planFoot(content, format, { x, width: end - x }, size, measure);
    const box = { x, width: end - x, top, bottom: foot.top };
    const lines = planText(paragraphs, close, box, { size, split, cut }, measure);
    if (!lines) return undefined;
    const mark = lines.slice(0, 1).map((line) => ({ ...line, text: open, align: 'end' as const }));
    const widths = lines.map(({ text }) => measure(text, size, 400).width);
    return { texts: [...mark, ...lines, ...foot.texts], rule: foot.rule, size, widths };
  };

  const [least, most] = sizes;
  const largest = (split: boolean, rows = Infinity): Draft | undefined => {
    let found: Draft | undefined;
    for (let low: number = least, high: number = most; low <= high;) {
      const size = (low + high + 1) >> 1;
      const draft = draftIn(size, split, false);
      if (draft && draft.widths.length <= rows) [found, low] = [draft, size + 1];
      else high = size - 1;
    }
    return found;
  };

  const whole = largest(false) ?? largest(true) ?? draftIn(least, true, true)!;
  const fair = (draft: Draft): boolean => draft.size > 0.8 * whole.size;
  let calm: Draft | undefined = whole;
  while (calm && fair(calm) && torn(calm)) calm = largest(false, calm.widths.length - 1);
  return calm && fair(calm) ? calm : whole;
}

interface Draft extends PicturePlan {
  readonly size: number;
  /** Those of the quotation's lines. */
  readonly widths: readonly number[];
}

/** Whether a line is so short beside another that somewhat smaller type may read better. */
const torn = ({ widths }: Draft): boolean => Math.min(...widths) < 0.65 * Math.max(...widths);

interface Box {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

interface Setting {
  readonly size: number;
  /** Whether words wider than a line are broken. */
  readonly split: boolean;
  /** Whether what has no room is left out. */
  readonly cut: boolean;
}

/** Letters of Chinese, Japanese and Korean fill their square: their lines need more space between. */
const square = /[\u2e80-\u9fff\uac00-\ud7af]/;

/** The lines of the quotation, a little above the middle of the box; `undefined` without room. */
function planText(
  paragraphs: readonly string[],
  close: string,
  { x, width, top, bottom }: Box,
  { size, split, cut }: Setting,
  measure: Measure,
): PlacedText[] | undefined {
  const room = bottom - top;
  const extents = paragraphs.map((text) => measure(text, size, 400));
  const ascent = Math.max(...extents.map((extent) => extent.actualBoundingBoxAscent));
  const descent = Math.max(...extents.map((extent) => extent.actualBoundingBoxDescent));
  // Small type needs relatively more, and so do scripts and fonts that reach high and deep.
  const usual = (1.16 + 7 / size + (square.test(paragraphs.join('')) ? 0.2 : 0)) * size;
  const leading = Math.min(Math.max(usual, ascent + descent + 0.1 * size), 3 * size);

  // At least so many lines, of which each may end with a space that is not drawn.
  const rows = extents.reduce((sum, extent) => sum + Math.ceil(extent.width / (width + size)), 0);
  if (!cut && ascent + descent + (rows - 1) * leading > room) return undefined;

  const widthOf = (text: string): number => measure(text, size, 400).width;
  const lines: { text: string; y: number }[] = [];
  let y = ascent;
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = paragraph + (index === paragraphs.length - 1 ? close : '');
    const wrapped = wrap(text, width, widthOf, split);
    if (!wrapped) return undefined;
    for (const text of wrapped) {
      lines.push({ text, y });
      y += leading;
    }
    y += leading / 2;
  }

  const fitting = lines.filter((line) => line.y + descent <= room);
  const last = fitting.at(-1);
  if (!last) return lines.length ? undefined : [];
  if (fitting.length < lines.length) {
    if (!cut) return undefined;
    last.text = shorten(last.text, width, widthOf, `…${close}`);
  }
  const shift = top + (room - last.y - descent) * 0.45;
  return fitting.map(({ text, y }) => ({
    text,
    x,
    y: y + shift,
    size,
    weight: 400,
    align: 'start',
  }));
}

/** The speaker, credential and site, and the rule; `top` is how far down the quotation may reach. */
function planFoot(
  content: PictureContent,
  format: PictureFormat,
  { x, width }: Pick<Box, 'x' | 'width'>,
  size: number,
  measure: Measure,
): PicturePlan & { readonly top: number } {
  const { foot, site, beside, small } = frames[format];
  const set = (given: string, most: number, width: number, size: number, weight: 400 | 600) => {
    const text = tidyLine(given.slice(0, mostCharacters));
    const widthOf = (text: string): number => measure(text, size, weight).width;
    const lines = text ? wrap(text, width, widthOf, true) : [];
    const kept = lines.slice(0, most);
    if (lines.length > most) kept.push(shorten(kept.pop()!, width, widthOf, '…'));
    return kept.map((text) => ({ text, x, size, weight, align: 'start' as const }));
  };

  const texts: PlacedText[] = [];
  let left = width;
  for (const line of set(content.site, 1, width * (beside || 1), small * 0.86, 400)) {
    texts.push({ ...line, y: site, ...(beside && { x: x + width, align: 'end' }) });
    if (beside) left -= measure(line.text, line.size, 400).width + 2 * small;
  }

  // From the last line up; no larger than the quotation.
  const nameSize = Math.min(small * 1.2, size);
  const source = [
    ...set(content.speaker, 2, left, nameSize, 600),
    ...set(content.credential, 2, left, Math.min(small, nameSize * 0.9), 400),
  ];
  let y: number = foot;
  for (const line of source.reverse()) {
    texts.push({ ...line, y });
    y -= line.size * 1.4;
  }
  if (!source.length) return { texts, rule: undefined, top: foot - 2 * beside * small };
  const rule = { x, y: Math.round(y - 0.6 * small), width: 2.4 * small, height: 3 };
  return { texts, rule, top: rule.y - 0.6 * small - 0.7 * size };
}
