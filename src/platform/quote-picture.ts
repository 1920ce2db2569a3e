import {
  pictureFormats,
  type PictureContent,
  type PictureFormat,
} from '../domain/quote/picture.js';
import { planPicture } from '../domain/quote/plan.js';

/** How the page looks where the quotation stands, as `getComputedStyle` tells it. */
export interface PictureLook {
  /** Any CSS colour; it fills the picture. */
  readonly accent: string;
  /** The colour of all that lies on the accent. */
  readonly onAccent: string;
  readonly fontFamily: string;
  readonly direction: 'ltr' | 'rtl';
  readonly lang: string;
}

/** For how long a picture waits for the page's fonts, in milliseconds. */
const patience = 3000;

/** Loads the page's fonts for `text`; without them, or past the patience, the next in line serve. */
async function fontsFor(text: string, family: string): Promise<void> {
  const loads = [400, 600].map((weight) => document.fonts.load(`${weight} 40px ${family}`, text));
  let timer: ReturnType<typeof setTimeout>;
  const enough = new Promise((resolve) => (timer = setTimeout(resolve, patience)));
  await Promise.race([Promise.allSettled(loads), enough]);
  clearTimeout(timer!);
}

/** Draws the picture of a quotation; the canvas takes the format's size. */
export async function drawPicture(
  canvas: HTMLCanvasElement,
  content: PictureContent,
  look: PictureLook,
  format: PictureFormat,
): Promise<void> {
  const { paragraphs, quotes, speaker, credential, site } = content;
  await fontsFor(
    [...paragraphs, ...quotes, speaker, credential, site, '…'].join(''),
    look.fontFamily,
  );

  const [width, height] = pictureFormats[format];
  Object.assign(canvas, { width, height, lang: look.lang });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  const set = (size: number, weight: number) => {
    context.font = `${weight} ${size}px ${look.fontFamily}`;
  };
  const plan = planPicture(content, format, (text, size, weight) => {
    set(size, weight);
    return context.measureText(text);
  });

  context.fillStyle = look.accent;
  context.fillRect(0, 0, width, height);
  context.fillStyle = look.onAccent;
  context.direction = look.direction;
  const mirrored = look.direction === 'rtl';
  for (const { text, x, y, size, weight, align } of plan.texts) {
    set(size, weight);
    context.textAlign = align;
    context.fillText(text, mirrored ? width - x : x, y);
  }
  if (plan.rule) {
    const { x, y, width: length, height } = plan.rule;
    context.fillRect(mirrored ? width - x - length : x, y, length, height);
  }
}

/**
 * The drawn picture as a PNG file.
 *
 * @throws Error where the browser makes no file of it
 */
export async function pictureFile(canvas: HTMLCanvasElement, name: string): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
  if (!blob) throw new Error('This browser makes no file of the picture.');
  return new File([blob], name, { type: blob.type });
}
