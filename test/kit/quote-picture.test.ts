import { expect } from '@open-wc/testing';
import {
  pictureFormats,
  type PictureContent,
  type PictureFormat,
} from '../../src/domain/quote/picture.js';
import { drawPicture, pictureFile, type PictureLook } from '../../src/platform/quote-picture.js';

const content: PictureContent = {
  paragraphs: ['Trust is built in very small moments.'],
  quotes: ['“', '”'],
  speaker: 'John Gottman',
  credential: 'Psychologist, The Gottman Institute',
  site: 'The Family Review',
};
const arabic: PictureContent = {
  paragraphs: ['الثقة تُبنى في لحظات صغيرة جدًا، وقد تُهدم في لحظة واحدة.'],
  quotes: ['«', '»'],
  speaker: 'جون غوتمان',
  credential: 'عالم نفس',
  site: 'مجلة الأسرة',
};
const look: PictureLook = {
  accent: 'rgb(23, 89, 79)',
  onAccent: 'rgb(255, 255, 255)',
  fontFamily: '"No such font", serif',
  direction: 'ltr',
  lang: 'en',
};
const rtl: PictureLook = { ...look, direction: 'rtl', lang: 'ar' };

const formats = Object.keys(pictureFormats) as PictureFormat[];
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => ['trust', 'is', 'slowly', 'built.'][at % 4]).join(' ');

async function draw(
  change: Partial<PictureContent> = {},
  how: Partial<PictureLook> = {},
  format: PictureFormat = 'portrait',
) {
  const canvas = document.createElement('canvas');
  await drawPicture(canvas, { ...content, ...change }, { ...look, ...how }, format);
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  const pixel = (x: number, y: number) => [...data.subarray(4 * (y * width + x)).slice(0, 4)];
  return { canvas, width, height, data, pixel };
}

/** The box around all that is not of the first pixel's colour, in shares of the picture. */
function inkOf({ data, width, height }: Awaited<ReturnType<typeof draw>>) {
  const box = { left: 1, right: 0, top: 1, bottom: 0 };
  const pixels = new Uint32Array(data.buffer);
  pixels.forEach((pixel, at) => {
    if (pixel === pixels[0]) return;
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  });
  return box;
}

const texts: [name: string, change: Partial<PictureContent>, how?: PictureLook][] = [
  ['1 word', { paragraphs: ['Trust.'] }],
  ['12 words', { paragraphs: [words(12)] }],
  ['80 words', { paragraphs: [words(80)] }],
  ['300 words', { paragraphs: [words(300)] }],
  ['paragraphs', { paragraphs: [words(9), words(30), words(5)] }],
  ['a word of 200 letters', { paragraphs: ['Vertrauens'.repeat(20)] }],
  ['Arabic', arabic, rtl],
  ['long Arabic', { ...arabic, paragraphs: [arabic.paragraphs[0]!.repeat(6)] }, rtl],
  ['Japanese', { paragraphs: ['信頼は小さな瞬間に築かれる。'.repeat(4)], quotes: ['「', '」'] }],
  ['emoji', { paragraphs: ['👩‍❤️‍👨 👍🏽 '.repeat(20)] }],
  ['wide marks', { quotes: ['«\u00a0', '\u00a0»'], paragraphs: ['Oui.'] }],
  ['a long foot', { speaker: words(40), credential: words(40), site: words(40) }],
  ['the quotation alone', { speaker: '', credential: '', site: '' }],
];

describe('the picture of a quotation', () => {
  for (const format of formats)
    for (const [name, change, how] of texts)
      it(`fills ${format} with the accent, and keeps its margins free: ${name}`, async () => {
        const picture = await draw(change, how, format);
        const { width, height } = picture;
        expect([width, height]).to.deep.equal(pictureFormats[format]);
        for (const x of [0, width - 1])
          for (const y of [0, height - 1])
            expect(picture.pixel(x, y)).to.deep.equal([23, 89, 79, 255]);
        const { left, right, top, bottom } = inkOf(picture);
        expect(left).to.be.within(0.03, 0.9);
        expect(right).to.be.within(0.1, 0.97);
        expect(top).to.be.within(0.08, 0.7);
        expect(bottom).to.be.within(0.3, 0.95);
      });

  it('is mirrored where the page reads from right to left', async () => {
    const rule = { speaker: '', credential: '.', site: '', paragraphs: [] };
    const [ltr, mirrored] = [inkOf(await draw(rule)), inkOf(await draw(rule, rtl))];
    expect(ltr.right).to.be.below(0.25);
    expect(mirrored.left).to.be.above(0.75);
    expect(Math.abs(ltr.left - (1 - mirrored.right))).to.be.below(0.01);
  });

  it('takes every kind of colour that a computed style may hold', async () => {
    const colours: [colour: string, expected: number][] = [
      ['#777', 0x77],
      ['color(srgb 0.4666667 0.4666667 0.4666667)', 0x77],
      ['color(display-p3 0.4666667 0.4666667 0.4666667)', 0x77],
      ['lab(50 0 0)', 0x77],
      ['lch(50 0 0)', 0x77],
      ['oklab(0.5693 0 0)', 0x77],
      ['oklch(0.5693 0 0)', 0x77],
    ];
    for (const [accent, expected] of colours) {
      const [red, green, blue, alpha] = (await draw({}, { accent })).pixel(0, 0);
      for (const part of [red, green, blue])
        expect(part, accent).to.be.within(expected - 2, expected + 2);
      expect(alpha).to.equal(255);
    }
    const { data } = await draw({}, { onAccent: 'color(srgb 0 0 0)' });
    const darkest = data.reduce((least, part) => Math.min(least, part), 255);
    expect(darkest).to.equal(0);
  });

  it('is a PNG of the same size', async () => {
    const { canvas } = await draw({}, {}, 'wide');
    const file = await pictureFile(canvas, 'quotation.png');
    expect([file.name, file.type]).to.deep.equal(['quotation.png', 'image/png']);
    const bitmap = await createImageBitmap(file);
    expect([bitmap.width, bitmap.height]).to.deep.equal([1200, 630]);
  });

  it('says so where the browser makes no file', async () => {
    const canvas = document.createElement('canvas');
    canvas.toBlob = (done) => done(null);
    const error = await pictureFile(canvas, 'quotation.png').catch((error: unknown) => error);
    expect(error).to.be.an.instanceof(Error);
  });

  describe('fonts', () => {
    const { load } = document.fonts;
    const { setTimeout } = window;
    afterEach(
      () => Object.assign(document.fonts, { load }) && Object.assign(window, { setTimeout }),
    );

    it('are asked for by the text in both weights, and waited for', async () => {
      const asked: [font: string, text: string | undefined][] = [];
      const releases: (() => void)[] = [];
      document.fonts.load = (font, text) => {
        asked.push([font, text]);
        return new Promise((resolve) => releases.push(() => resolve([])));
      };
      const canvas = document.createElement('canvas');
      const drawn = drawPicture(canvas, content, look, 'wide');
      expect(asked.map(([font]) => font)).to.deep.equal([
        '400 40px "No such font", serif',
        '600 40px "No such font", serif',
      ]);
      for (const text of [...content.paragraphs, ...content.quotes, content.site, '…'])
        expect(asked[0]![1]).to.include(text);
      releases[0]!();
      await new Promise(requestAnimationFrame);
      expect(canvas.width).to.equal(300);
      releases[1]!();
      await drawn;
      expect(canvas.width).to.equal(1200);
    });

    it('that fail are done without', async () => {
      document.fonts.load = () => Promise.reject(new Error('blocked'));
      expect(inkOf(await draw()).right).to.be.above(0.1);
    });

    it('that never come are waited for three seconds', async () => {
      const waits: (number | undefined)[] = [];
      document.fonts.load = () => new Promise(() => {});
      const hasten = (done: () => void, wait?: number) => {
        waits.push(wait);
        return setTimeout(done, 0);
      };
      Object.assign(window, { setTimeout: hasten });
      expect(inkOf(await draw()).right).to.be.above(0.1);
      expect(waits).to.deep.equal([3000]);
    });
  });
});
