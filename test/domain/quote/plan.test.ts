import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  pictureFormats,
  type PictureContent,
  type PictureFormat,
} from '../../../src/domain/quote/picture.js';
import { planPicture, type Measure, type PlacedText } from '../../../src/domain/quote/plan.js';

/** A font in which every code point is half as wide as it is high. */
const font =
  (ascent = 0.75, descent = 0.25): Measure =>
  (text, size) => ({
    width: [...text].length * size * 0.5,
    actualBoundingBoxAscent: size * ascent,
    actualBoundingBoxDescent: size * descent,
  });
const plain = font();

const content: PictureContent = {
  paragraphs: ['Trust is built in very small moments.'],
  quotes: ['“', '”'],
  speaker: 'John Gottman',
  credential: 'Psychologist',
  site: 'The Review',
};
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => ['trust', 'is', 'built', 'slowly,'][at % 4]).join(' ');

const formats = Object.keys(pictureFormats) as PictureFormat[];

/** The parts of a plan, told apart by where they stand in its list. */
function plan(change: Partial<PictureContent>, format: PictureFormat, measure = plain) {
  const all = { ...content, ...change };
  const { texts, rule } = planPicture(all, format, measure);
  const mark = texts.find(({ align, text }) => align === 'end' && text === all.quotes[0]);
  const foot = texts.filter(({ y }) => !rule || y > rule.y);
  const lines = texts.filter((text) => text !== mark && !foot.includes(text));
  return { texts, rule, mark, lines, foot, size: lines[0]?.size ?? 0 };
}
const said = (lines: readonly PlacedText[]): string => lines.map(({ text }) => text).join(' ');

const breaks: [paragraphs: string[], format: PictureFormat, expected: string[]][] = [
  [
    ['Trust is built in very small moments, and it can be rebuilt.'],
    'portrait',
    ['Trust is built', 'in very small', 'moments, and it', 'can be rebuilt.”'],
  ],
  [
    ['Trust is built in very small moments, and it can be rebuilt.'],
    'wide',
    ['Trust is built in very', 'small moments, and', 'it can be rebuilt.”'],
  ],
  // In the largest type `Unclear` would stand alone.
  [['Clear is kind. Unclear is unkind.'], 'portrait', ['Clear is kind.', 'Unclear is unkind.”']],
  [['Yes.', 'And no.'], 'wide', ['Yes.', 'And no.”']],
];

test('the lines of short quotations', () => {
  for (const [paragraphs, format, expected] of breaks)
    assert.deepEqual(
      plan({ paragraphs }, format).lines.map(({ text }) => text),
      expected,
    );
});

test('type grows smaller with the words, and no word is lost up to the limit', () => {
  for (const [format, limit] of [
    ['portrait', 200],
    ['wide', 110],
  ] as const) {
    let before = Infinity;
    for (let count = 1; count <= limit; count++) {
      const { lines, size } = plan({ paragraphs: [words(count)] }, format);
      assert.equal(said(lines), words(count) + '”');
      // A torn line may make one of them a little smaller than it could be.
      assert.ok(size <= before / 0.8, `${count} words in ${size}`);
      before = size;
    }
    assert.ok(before < 40);
  }
});

test('a longer quotation fills its room', () => {
  for (const format of formats)
    for (const count of [40, 60, 80]) {
      const { lines, size, rule } = plan({ paragraphs: [words(count)] }, format);
      const leading = lines[1]!.y - lines[0]!.y;
      const text = lines.at(-1)!.y - lines[0]!.y + size;
      const room = rule!.y - (format === 'portrait' ? 164 : 72);
      assert.ok(room - text < 2.5 * leading, `${count} words in ${size}: ${room - text}`);
    }
});

test('what is too long ends with an ellipsis and the closing mark', () => {
  for (const format of formats)
    for (const count of [400, 5000]) {
      const { lines, size } = plan({ paragraphs: [words(count)] }, format);
      const shown = said(lines);
      assert.match(shown, /[a-z]…”$/);
      assert.ok(words(count).startsWith(shown.slice(0, -2)));
      assert.equal(size, format === 'wide' ? 24 : 28);
    }
  const many = Array.from({ length: 300 }, () => 'Yes.');
  assert.match(said(plan({ paragraphs: many }, 'wide').lines), /^(Yes\. )+Yes…”$/);
});

test('a word that is wider than a line in the least type is broken, a shorter one never', () => {
  for (const format of formats) {
    const word = 'a'.repeat(55);
    const whole = plan({ paragraphs: [`b ${word} b`] }, format);
    assert.ok(said(whole.lines).split(' ').includes(word));
    const broken = plan({ paragraphs: ['a'.repeat(200)] }, format);
    assert.equal(broken.lines.map(({ text }) => text).join(''), `${'a'.repeat(200)}”`);
    assert.ok(broken.lines.length > 2 && broken.size > 40);
  }
});

test('the opening mark hangs before the lines, which give way to a wide one', () => {
  for (const format of formats) {
    const { mark, lines } = plan({}, format);
    assert.ok(mark);
    assert.deepEqual(mark, { ...lines[0], text: '“', align: 'end' });
    const wide = plan({ quotes: ['«\u00a0', '\u00a0»'], paragraphs: ['Oui.'] }, format);
    assert.ok(wide.mark!.x - plain('«\u00a0', wide.size, 400).width >= 48);
    assert.ok(wide.foot.some(({ text, x }) => text === content.speaker && x === wide.mark!.x));
    assert.equal(plan({ paragraphs: [] }, format).mark, undefined);
  }
});

test('lines stand further apart where ink reaches far, letters are square, or type is small', () => {
  const leading = (change: Partial<PictureContent>, measure = plain): number => {
    const { lines, size } = plan(change, 'portrait', measure);
    return (lines[1]!.y - lines[0]!.y) / size;
  };
  const usual = leading({ paragraphs: [words(12)] });
  assert.ok(usual > 1.2 && usual < 1.3);
  assert.ok(leading({ paragraphs: [words(80)] }) > usual);
  assert.ok(leading({ paragraphs: ['信頼は小さな瞬間に築かれる。'.repeat(2)] }) > usual + 0.15);
  assert.ok(leading({ paragraphs: [words(12)] }, font(1.1, 0.5)) > 1.6);
  assert.ok(leading({ paragraphs: [words(12)] }, font(9, 9)) <= 3);
});

test('the foot: the speaker over the credential, both under a rule, and the site', () => {
  for (const format of formats) {
    const { foot, rule, lines } = plan({}, format);
    const [site, credential, speaker] = foot;
    assert.deepEqual(
      [site, credential, speaker].map((line) => [line!.text, line!.weight]),
      [
        ['The Review', 400],
        ['Psychologist', 400],
        ['John Gottman', 600],
      ],
    );
    assert.ok(speaker!.size > credential!.size && credential!.size > site!.size);
    assert.ok(rule!.y > lines.at(-1)!.y + 0.25 * lines.at(-1)!.size);
    assert.ok(rule!.y + rule!.height < speaker!.y - speaker!.size * 0.75);
    assert.ok(speaker!.y < credential!.y && credential!.y <= site!.y);
    assert.equal(site!.align, format === 'wide' ? 'end' : 'start');
  }
  assert.equal(plan({ speaker: '', credential: '' }, 'wide').rule, undefined);
  assert.deepEqual(said(plan({ credential: '', site: ' ' }, 'wide').foot), 'John Gottman');
});

test('a long speaker, credential or site is cut, and the site stays clear of the others', () => {
  const long = { speaker: words(60), credential: words(60), site: words(60) };
  for (const format of formats) {
    const { foot, lines } = plan(long, format);
    const [site, ...source] = foot;
    assert.equal(source.length, 4);
    assert.equal(foot.filter(({ text }) => text.endsWith('…')).length, 3);
    const reach = (line: PlacedText): number => plain(line.text, line.size, 400).width;
    if (format === 'wide')
      for (const line of source) assert.ok(line.x + reach(line) < site!.x - reach(site!) - 20);
    assert.equal(said(lines), 'Trust is built in very small moments.”');
  }
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom('trust', ' ', ' ', 'a'.repeat(90), '信頼', '。', 'الثقة', '👍🏽', '\n', '…'),
      {
        maxLength: 300,
      },
    )
    .map((all) => all.join('')),
);

test('whatever is given, it stays within the margins', () => {
  fc.assert(
    fc.property(
      fc.array(anyText, { maxLength: 4 }),
      fc.tuple(anyText, anyText, anyText),
      fc.constantFrom(['“', '”'], ['', ''], ['«\u00a0', '\u00a0»']),
      fc.constantFrom(...formats),
      (paragraphs, [speaker, credential, site], [open, close], format) => {
        const quotes = [open!, close!] as const;
        const given = { paragraphs, speaker, credential, site, quotes };
        const { texts } = planPicture(given, format, plain);
        const [width, height] = pictureFormats[format];
        for (const { text, x, y, size, weight, align } of texts) {
          const reach = plain(text, size, weight).width;
          const [from, to] = align === 'start' ? [x, x + reach] : [x - reach, x];
          assert.ok(from >= 0.04 * width && to <= 0.92 * width + 1, text);
          assert.ok(y - 0.75 * size >= 0.08 * height && y + 0.25 * size <= 0.95 * height, text);
        }
      },
    ),
    { numRuns: 150 },
  );
});
