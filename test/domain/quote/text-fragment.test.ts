import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentenceLink, type Block } from '../../../src/domain/quote/text-fragment.js';
import { findFirst, kindBounds, parseLink, unicodeBounds } from './browser.js';

const address = 'https://example.org/article';
const said = 'Trust is built in very small moments.';
const long = 'Very long words. '.repeat(20);

/** Blocks of a page: `>` marks the quotation's own, `|` is text that not all browsers see. */
const page = (...lines: string[]): Block[] =>
  lines.map((line) => ({ text: line.replace(/^[>|] ?/, ''), own: line.startsWith('>') }));

const textsOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const ownOf = (blocks: readonly Block[]) => textsOf(blocks.filter(({ own }) => own));

const links: [why: string, blocks: Block[], directive: string][] = [
  // the place
  ['the quotation, where it stands alone', page('News', `> ${said}`, 'After'), said],
  ['its marks with it', page(`> “${said}”`), `“${said}”`],
  ['the only other place, before', page(`He says: ${said} And more.`, `> ${said}`, 'John'), said],
  [
    'the only other place, behind: told by what follows',
    page(`> ${said}`, 'John Gottman', `He says: ${said} And more.`),
    `${said},-And`,
  ],
  [
    'a place with other case, accents and marks',
    page(`> “${said}”`, 'John', 'He says that trust is built (in véry small moments): I hear.'),
    'trust is built (in véry small moments):,-I',
  ],
  [
    'a place before the number of a note',
    page(`> ${said}`, 'John', `${said}2 And more.`),
    `${said},-2`,
  ],
  [
    'the quotation, where there are two other places',
    page(said, 'A', said, 'B', `> ${said}`, 'John Gottman'),
    `${said},-John`,
  ],
  ['no part of words', page('> Low key', 'So low keys, allow key, slow keyed'), 'Low key'],
  ['a word with its last sign', page('> אמון ג', 'יש אמון ג׳ כאן'), 'אמון ג׳,-כאן'],
  ['no sign of the word before', page('> A b', 'Cafe\u0301—a b—x'), '—a b—,-x'],
  // context
  ['a word before', page('A b c', 'x', 'A b c', 'y', '> A b c', 'x'), 'y-,A b c'],
  ['a word behind', page('x', 'A b c', 'y', 'x', '> A b c', 'z', 'A b c'), 'A b c,-z'],
  ['both', page('x', 'A b c', 'y', 'z', 'A b c', 'w', 'x', '> A b c', 'w', 'A b c'), 'x-,A b c,-w'],
  [
    'several words',
    page('x', 'A b c', 'one two three', 'x', '> A b c', 'one two four', 'A b c'),
    'A b c,-one two four',
  ],
  ['nothing beyond a gap', page('A b c', 'x', '> A b c', '|', 'y', 'A b c'), 'x-,A b c'],
  ['nothing beyond marks', page('A b c', 'x', '> A b c', '***', 'y', 'A b c'), 'x-,A b c'],
  ['none where none helps', page('x', 'A b c', 'y', 'x', '> A b c', 'y', 'A b c'), 'A b c'],
  // a range
  [
    'the ends of paragraphs',
    page('> One two three four five.', '> Six seven eight nine ten.', 'Author'),
    'One two three four,seven eight nine ten.',
  ],
  [
    'ends that grow until they are found first',
    page('One two three four six', '> One two three four five.', '> Six seven.', 'x', 'six seven'),
    'One two three four five,Six seven.',
  ],
  [
    'an end that is not found too early',
    page('> One two three four five. Ten is last.', '> A ten is last.'),
    'One two three four,A ten is last.',
  ],
  [
    'the same paragraphs behind, told by what comes before',
    page(
      '> One two three four five.',
      '> Six, seven.',
      'He',
      'One two three four five.',
      'Six, seven.',
    ),
    'He-,One two three four,Six, seven.',
  ],
  [
    'the ends of a long paragraph',
    page(`> ${long}It ends so.`),
    'Very long words. Very,long words. It ends so.',
  ],
  // scripts without spaces are not cut within a clause
  [
    'clauses',
    page(
      '> 信頼はとても小さな瞬間に築かれます。',
      '「信頼はとても小さな瞬間に築かれます。」と彼は言う。次に。',
    ),
    '「信頼はとても小さな瞬間に築かれます。」,-と彼は言う',
  ],
];

for (const [why, blocks, directive] of links) {
  test(`the link leads to ${why}`, () => {
    const link = sentenceLink(address, ownOf(blocks), blocks);
    assert.equal(decodeURIComponent(link), `${address}#:~:text=${directive}`);
  });
}

const quoted = page('x', `> ${said}`, 'y');
const whole = `:~:text=${encodeURIComponent(said).replace('.', '%2E')}`;

test('the id comes first, and is all where no directive finds the place', () => {
  const link = (blocks: Block[], id?: string) => sentenceLink(address, ownOf(blocks), blocks, id);
  assert.equal(link(quoted, 'q1'), `${address}#q1${whole}`);
  assert.equal(link(quoted, 'zitat 1:~:ä'), `${address}#zitat%201%3A~%3A%C3%A4${whole}`);
  assert.equal(link(quoted, ''), `${address}#${whole}`);
  const twins = page('x', 'A b c', 'y', 'x', '> A b c', 'y', 'x', 'A b c', 'y');
  assert.equal(link(twins, 'q1'), `${address}#q1`);
  assert.equal(link(twins), `${address}#:~:text=A%20b%20c`);
});

test('of what is marked as the quotation’s own, its words alone are meant', () => {
  const sourced = page('x', `> ${said}`, '> — John Gottman', 'y');
  assert.equal(sentenceLink(address, [said], sourced), `${address}#${whole}`);
  const inOneBlock = page(`> Gottman: “${said}” (2011)`);
  const directive = sentenceLink(address, [said], inOneBlock).split('text=')[1]!;
  assert.equal(decodeURIComponent(directive), `“${said}”`);
});

test('the fragment of the address is replaced, all else kept', () => {
  const query = `${address}?a=%20b&c#old:~:text=older#oldest`;
  assert.equal(sentenceLink(query, [said], quoted), `${address}?a=%20b&c#${whole}`);
});

test('without words, or a quotation on the page, there is no directive', () => {
  for (const blocks of [page('x'), page(), page('> —', 'x'), page('x', '>')]) {
    for (const quotation of [[], [''], ['—'], ['…', '!'], ['not here']]) {
      assert.equal(sentenceLink(`${address}#old`, quotation, blocks, 'q'), `${address}#q`);
      assert.equal(sentenceLink(`${address}#old`, quotation, blocks), address);
    }
  }
  assert.equal(sentenceLink(address, [said], page('x', `He: ${said}`)), `${address}#${whole}`);
});

const mark = fc.constantFrom(
  ...[
    '-',
    ',',
    '&',
    '%',
    '“',
    '”',
    '"',
    '’',
    "'",
    '.',
    '—',
    ' – ',
    '…',
    '(',
    ')',
    '#',
    '=',
    '+',
    '/',
  ],
  ...[
    ':~:text=',
    '%2C',
    '*',
    '_',
    '~',
    '!',
    '?',
    '|',
    '\\',
    '`',
    '^',
    '@',
    '$',
    '<',
    '>',
    '\u00a0',
  ],
);
const letter = fc.constantFrom(
  ...[
    'a',
    'Z',
    '9',
    'é',
    'e\u0301',
    'ñ',
    'ß',
    'İ',
    'ﬁ',
    'ж',
    'ثقة',
    'تُبنى',
    'אמון',
    '信頼',
    'は',
    'ไว้',
    'क्ष',
    '각',
  ],
  ...['👍🏽', '👨‍👩‍👧‍👦', '🇩🇪', '1️⃣', '\u200d', '\u200f', '\u00ad', '\ud83d', '\udc4d'],
);
const sentence = fc
  .array(fc.oneof({ arbitrary: letter, weight: 3 }, mark, fc.constant(' ')), { maxLength: 40 })
  .map((parts) => parts.join('').replace(/ +/g, ' ').trim());

test('what is escaped comes back whole, and leaves nothing that other programs take for theirs', () => {
  fc.assert(
    fc.property(sentence, fc.boolean(), (text, more) => {
      const blocks = [{ text, own: true }, ...page(more ? 'More' : 'Less')];
      const link = sentenceLink(address, [text], blocks, 'q');
      assert.match(link, /^[^#]+#q(:~:text=([\dA-Za-z]|%[\dA-F]{2}|,-|-,|,)+(?<![,-]))?$/);
      assert.equal(new URL(link).href, link, 'the browser would escape it once more');
      const { directive } = parseLink(link);
      if (/[\p{L}\p{N}]/u.test(text)) assert.equal(directive?.start, text.toWellFormed());
    }),
    { numRuns: 600 },
  );
});

test('no text at all makes it throw, nor a directive that is no verbatim part of the page', () => {
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), sentence);
  const blocks = fc.array(fc.record({ text: any, own: fc.boolean() }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 3 }), blocks, any, (quotation, blocks, id) => {
      const { directive, ...rest } = parseLink(sentenceLink(address, quotation, blocks, id));
      assert.deepEqual(rest, { page: address, id: id.toWellFormed() });
      for (const term of Object.values(directive ?? {})) {
        const holds = (text: string) => text.toWellFormed().includes(term as string);
        assert.ok(term === undefined || textsOf(blocks).some(holds), `${term}`);
      }
    }),
    { numRuns: 600 },
  );
});

/** Words of which none is a part of others that stand together; in pairs that browsers hold for equal. */
const vocabulary = [
  ['Trust', 'trust'],
  ['café', 'cafe\u0301'],
  ['don’t', "don't"],
  ['low-key', 'Low-key'],
  ['3.14', '3.14'],
  ['ثقة', 'ثِقة'],
  ['אמון', 'אמון'],
  ['👍🏽', '👍🏽'],
  ['信頼は', '信頼は'],
];
const glue = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ' — ',
  ' “',
  '” ',
  ' (',
  ') ',
  '! ',
);
type Token = readonly [word: number, form: number, gap: string];
const token: fc.Arbitrary<Token> = fc.tuple(fc.nat(vocabulary.length - 1), fc.nat(1), glue);
const few: fc.Arbitrary<Token> = fc.tuple(fc.nat(2), fc.nat(1), glue);
const line = fc.array(fc.oneof(token, few), { minLength: 1, maxLength: 7 });

/** A block as it was put together: its text, and where each of its words is. */
function blockOf(tokens: readonly Token[], own = false) {
  let text = '';
  const words = tokens.map(([word, form, gap], i) => {
    const from = text.length;
    text += vocabulary[word]![form];
    const to = text.length;
    text += i < tokens.length - 1 ? gap : gap.trimEnd().replace(/^ .*/, '');
    return { word, from, to };
  });
  return { text, own, words };
}
type Made = ReturnType<typeof blockOf>;

const pages = fc
  .record({
    paragraphs: fc.oneof(
      { arbitrary: fc.array(line, { minLength: 1, maxLength: 1 }), weight: 3 },
      fc.array(line, { minLength: 2, maxLength: 3 }),
    ),
    others: fc.array(
      fc.record({
        kind: fc.constantFrom('line', 'line', 'copy', 'copy', 'part', 'gap', 'marks'),
        head: fc.array(few, { maxLength: 2 }),
        line,
        tail: fc.array(few, { maxLength: 2 }),
        form: fc.nat(1),
      }),
      { maxLength: 7 },
    ),
    place: fc.nat(7),
  })
  .map(({ paragraphs, others, place }) => {
    const blocks = others.map(({ kind, head, line, tail, form }): Made[] => {
      if (kind === 'gap') return [{ text: '', own: false, words: [] }];
      if (kind === 'marks') return [{ text: '***', own: false, words: [] }];
      if (kind === 'line') return [blockOf(line)];
      const copy = paragraphs.map((one) => one.map(([word, , gap]): Token => [word, form, gap]));
      if (kind === 'part') copy.pop();
      return copy.map((one, i) =>
        blockOf([...(i ? [] : head), ...one, ...(i < copy.length - 1 ? [] : tail)]),
      );
    });
    blocks.splice(
      place,
      0,
      paragraphs.map((one) => blockOf(one, true)),
    );
    return blocks.flat();
  });

/** Which words the link shall lead to, by the words alone. */
function intended(blocks: readonly Made[]) {
  const words = blocks.flatMap(({ words, own }, block) =>
    words.map((word) => ({ ...word, own, block })),
  );
  const own = words.findIndex((word) => word.own);
  const count = words.filter((word) => word.own).length;
  const others = words.flatMap((_, i) => {
    const isCopy = words
      .slice(own, own + count)
      .every(({ word }, k) => words[i + k]?.word === word);
    return isCopy && i !== own ? [i] : [];
  });
  const first = others.length === 1 ? others[0]! : own;
  return { words, first, last: first + count - 1 };
}

test('a browser finds first just the place that is meant, by either rule of what a word is', () => {
  const seen = { exact: 0, range: 0, prefix: 0, suffix: 0, none: 0 };
  fc.assert(
    fc.property(pages, (blocks) => {
      const link = sentenceLink(address, ownOf(blocks), blocks, 'q');
      const { directive } = parseLink(link);
      if (!directive) return void seen.none++;
      seen[directive.end === undefined ? 'exact' : 'range']++;
      if (directive.prefix !== undefined) seen.prefix++;
      if (directive.suffix !== undefined) seen.suffix++;
      const { words, first, last } = intended(blocks);
      const [from, to] = [words[first]!, words[last]!];
      for (const bounds of [unicodeBounds, kindBounds]) {
        const match = findFirst(textsOf(blocks), directive, bounds);
        assert.ok(match, `not found: ${decodeURIComponent(link)}`);
        const { start, end } = match;
        const found = `${decodeURIComponent(link)} is found from ${start} to ${end}`;
        assert.deepEqual([start[0], end[0]], [from.block, to.block], found);
        assert.ok(start[1] <= from.from && end[1] >= to.to, found);
        const before = blocks[from.block]!.text.slice(start[1], from.from);
        const after = blocks[to.block]!.text.slice(to.to, end[1]);
        assert.doesNotMatch(before + after, /[\p{L}\p{N}]/u, found);
      }
    }),
    { numRuns: 1000 },
  );
  for (const [kind, count] of Object.entries(seen)) assert.ok(count >= 10, `${kind}: ${count}`);
});

test('no fewer words of context would do', () => {
  let seen = 0;
  fc.assert(
    fc.property(pages, (blocks) => {
      const { directive } = parseLink(sentenceLink(address, ownOf(blocks), blocks, 'q'));
      const { words, first, last } = intended(blocks);
      if (words[first]!.block !== words[last]!.block) return;
      /** How far context goes from word `i`: in its block, or in the next one if it has no more. */
      const reach = (i: number, step: 1 | -1) => {
        const next = words[i + step];
        if (!next || Math.abs(next.block - words[i]!.block) > 1) return 0;
        let count = 1;
        while (words[i + step * (count + 1)]?.block === next.block) count++;
        return count;
      };
      const isFirst = (before: number, after: number) => {
        const all = words.slice(first - before, last + after + 1).map(({ word }) => word);
        const places = words.map((_, i) => all.every((word, k) => words[i + k]?.word === word));
        return places.indexOf(true) === first - before;
      };
      const enough: number[] = [];
      for (let before = 0; before <= reach(first, -1); before++) {
        for (let after = 0; after <= reach(last, 1); after++) {
          if (isFirst(before, after)) enough.push(before + after);
        }
      }
      const count = (term?: string) => term?.match(/[\p{L}\p{N}👍]\S*/gu)?.length ?? 0;
      const named = directive && count(directive.prefix) + count(directive.suffix);
      assert.equal(named, enough.length ? Math.min(...enough) : undefined);
      if (named) seen++;
    }),
    { numRuns: 1000 },
  );
  assert.ok(seen >= 10, `${seen}`);
});
