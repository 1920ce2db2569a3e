import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  changedSince,
  type Clock,
  emptyReplica,
  merge,
  order,
  readClock,
  readReplica,
  type Replica,
  valueOf,
  values,
  without,
  write,
} from '../../../src/domain/handover/replica.js';
import { anyCopies, keys, play, steps } from './histories.js';

const said = (replica: Replica, by: string, texts: Record<string, string>): Replica =>
  Object.entries(texts).reduce((all, [key, text]) => write(all, by, key, text), replica);

const begun = said(emptyReplica, 'ann', { x: 'one', y: 'two' });

test('a text is written, written anew, and taken away', () => {
  assert.deepEqual(begun, {
    clock: { ann: 2 },
    cells: { x: [{ value: 'one', by: 'ann', at: 1 }], y: [{ value: 'two', by: 'ann', at: 2 }] },
  });
  assert.deepEqual(values(write(begun, 'ann', 'x', 'three'), 'x'), ['three']);
  assert.deepEqual(values(write(begun, 'ben', 'x', ''), 'x'), ['']);
  assert.deepEqual(write(begun, 'ben', 'x', 'three').clock, { ann: 2, ben: 1 });
});

const noWrites: [what: string, replica: Replica, key: string, text: string][] = [
  ['nothing where there is nothing', emptyReplica, 'x', ''],
  ['the same again', begun, 'x', 'one'],
  ['nothing again', write(begun, 'ann', 'x', ''), 'x', ''],
];
for (const [what, replica, key, text] of noWrites)
  test(`${what} is no write`, () => assert.equal(write(replica, 'ben', key, text), replica));

test('a key that nobody wrote has no text, whatever objects have by that name', () => {
  for (const key of ['z', 'constructor', 'toString', '__proto__']) {
    assert.deepEqual(values(begun, key), []);
    assert.equal(valueOf(begun, key), '');
  }
});

test('a name that objects have is written and merged as any other key', () => {
  const odd = write(begun, 'ann', 'toString', 'mine');
  assert.deepEqual(values(merge(begun, odd), 'toString'), ['mine']);
  assert.deepEqual(merge(odd, begun), merge(begun, odd));
});

const apart = merge(write(begun, 'ann', 'x', 'mine'), write(begun, 'ben', 'x', 'yours'));

test('written apart, both stand, in one order for all, until someone chooses', () => {
  assert.deepEqual(values(apart, 'x'), ['mine', 'yours']);
  assert.equal(valueOf(apart, 'x'), 'mine');
  const chosen = write(apart, 'ben', 'x', 'mine');
  assert.deepEqual(values(chosen, 'x'), ['mine']);
  assert.deepEqual(values(merge(apart, chosen), 'x'), ['mine']);
});

test('the same written apart is one text, and neither write brings back the other’s', () => {
  const same = merge(write(begun, 'ann', 'x', 'new'), write(begun, 'ben', 'x', 'new'));
  assert.deepEqual(values(same, 'x'), ['new']);
  assert.equal(write(same, 'ann', 'x', 'new'), same);
  assert.deepEqual(values(merge(write(same, 'ann', 'x', 'newer'), same), 'x'), ['newer']);
});

test('taken away on one side and written anew on the other, both stand', () => {
  const both = merge(write(begun, 'ann', 'x', ''), write(begun, 'ben', 'x', 'yours'));
  assert.deepEqual(values(both, 'x'), ['', 'yours']);
});

test('two texts under one number both stand, whichever comes first', () => {
  const [one, other] = ['one', 'other'].map((text) => write(emptyReplica, 'ann', 'x', text));
  assert.deepEqual(values(merge(one!, other!), 'x'), ['one', 'other']);
  assert.deepEqual(merge(one!, other!), merge(other!, one!));
});

test('what was changed is told by what someone has read', () => {
  const more = write(write(begun, 'ben', 'x', 'three'), 'ben', 'z', 'four');
  const clocks: [Clock, string[]][] = [
    [{}, ['x', 'y', 'z']],
    [{ ann: 2 }, ['x', 'z']],
    [{ ann: 1, ben: 1 }, ['y', 'z']],
    [{ ann: 2, ben: 2 }, []],
    [{ ann: 9, ben: 9, cleo: 9 }, []],
  ];
  for (const [clock, expected] of clocks) assert.deepEqual(changedSince(more, clock), expected);
});

test('keys that are taken away whole leave no text, and their numbers are not given again', () => {
  const less = without(begun, (key) => key === 'y');
  assert.deepEqual(values(less, 'y'), []);
  assert.ok(!JSON.stringify(less).includes('two'));
  assert.equal(write(less, 'ann', 'x', 'three').clock.ann, 3);
});

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(anyCopies, ([a, b, c]) => {
      assert.deepEqual(merge(a!, b!), merge(b!, a!));
      assert.deepEqual(merge(merge(a!, b!), c!), merge(a!, merge(b!, c!)));
      const ab = merge(a!, b!);
      for (const one of [a!, b!, ab]) assert.deepEqual(merge(ab, one), ab);
    }),
    { numRuns: 1000 },
  );
});

/** Copies that nobody has written: all that `readReplica` lets through. */
const anyCells = fc.dictionary(
  fc.constantFrom(...keys),
  fc
    .uniqueArray(
      fc.record(
        {
          value: fc.constantFrom('', 'a', 'b'),
          by: fc.constantFrom('ann', 'ben'),
          at: fc.integer({ min: 1, max: 3 }),
        },
        { noNullPrototype: true },
      ),
      { minLength: 1, maxLength: 3, comparator: (a, b) => order(a, b) === 0 },
    )
    .map((cell) => cell.sort(order)),
);
const forged = anyCells.map((cells) => readReplica({ clock: { ann: 3, ben: 3 }, cells })!);
const narrow = fc.record({ ann: fc.nat({ max: 3 }), ben: fc.nat({ max: 3 }) });

test('nor does the order matter with copies that someone made up', () => {
  const known = fc.tuple(forged, narrow).map(([{ cells }, { ann, ben }]) => {
    const read = { ann: ann || 1, ben: ben || 1 };
    const left = Object.entries(cells)
      .map(([key, cell]) => [key, cell.filter(({ by, at }) => at <= read[by as 'ann']!)] as const)
      .filter(([, cell]) => cell.length);
    return merge(readReplica({ clock: read, cells: Object.fromEntries(left) })!, emptyReplica);
  });
  fc.assert(
    fc.property(known, known, known, (a, b, c) => {
      assert.deepEqual(merge(a, b), merge(b, a));
      assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
    }),
    { numRuns: 1000 },
  );
});

test('in whatever order copies are changed and handed to and fro, no text is lost that nobody wrote over', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { copies, standing } = play(all);
      const whole = copies.reduce(merge);
      for (const key of keys) {
        const left = values(whole, key).filter(Boolean);
        assert.deepEqual(new Set(left), standing.get(key), key);
      }
    }),
    { numRuns: 3000 },
  );
});

test('copies that have read each other say the same', () => {
  fc.assert(
    fc.property(anyCopies, (copies) => {
      const whole = copies.reduce(merge);
      for (const one of copies) assert.deepEqual(merge(one, whole), whole);
      for (const one of copies) assert.deepEqual(merge(whole, one), whole);
    }),
  );
});

test('what is kept is read as it was', () => {
  fc.assert(
    fc.property(anyCopies, ([one]) => {
      assert.deepEqual(readReplica(JSON.parse(JSON.stringify(one))), one);
      assert.deepEqual(readClock(JSON.parse(JSON.stringify(one!.clock))), one!.clock);
    }),
  );
});

const write1 = { value: 'one', by: 'ann', at: 1 };
const odd: [what: string, data: unknown][] = [
  ['nothing', undefined],
  ['a text', 'x'],
  ['a list', []],
  ['no clock', { cells: {} }],
  ['no cells', { clock: {} }],
  ['a list for a clock', { clock: [], cells: {} }],
  ['a number of zero', { clock: { ann: 0 }, cells: {} }],
  ['half a number', { clock: { ann: 1.5 }, cells: {} }],
  ['a number too large to count on', { clock: { ann: 2 ** 53 }, cells: {} }],
  ['a number in words', { clock: { ann: '1' }, cells: {} }],
  ['a list for cells', { clock: {}, cells: [] }],
  ['an empty cell', { clock: { ann: 1 }, cells: { x: [] } }],
  ['a cell that is no list', { clock: { ann: 1 }, cells: { x: write1 } }],
  ['a text that is none', { clock: { ann: 1 }, cells: { x: [{ ...write1, value: 1 }] } }],
  ['a write by nobody', { clock: { ann: 1 }, cells: { x: [{ ...write1, by: undefined }] } }],
  ['a write past the clock', { clock: { ann: 1 }, cells: { x: [{ ...write1, at: 2 }] } }],
  ['a write by one whom the clock lacks', { clock: { ben: 1 }, cells: { x: [write1] } }],
  ['a write twice', { clock: { ann: 1 }, cells: { x: [write1, write1] } }],
  ['a cell out of order', { clock: { ann: 2 }, cells: { x: [{ ...write1, at: 2 }, write1] } }],
  ['a key that objects have', JSON.parse('{"clock":{"ann":1},"cells":{"__proto__":[]}}')],
  ['a name that objects have', { clock: { constructor: 1 }, cells: {} }],
];
for (const [what, data] of odd)
  test(`${what} is no copy`, () => assert.equal(readReplica(data), undefined));
