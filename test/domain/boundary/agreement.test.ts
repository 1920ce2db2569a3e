import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  add,
  boundaryOf,
  listIds,
  move,
  remove,
  reorder,
  restore,
  say,
  wasRemoved,
} from '../../../src/domain/boundary/agreement.js';
import { changes, forgetRemoved } from '../../../src/domain/boundary/changes.js';
import { said, texts } from '../../../src/domain/boundary/keys.js';
import {
  type Mark,
  marks,
  markOf,
  personName,
  setMark,
  setName,
  setWords,
} from '../../../src/domain/boundary/marks.js';
import { areaOf, areas, isNamed } from '../../../src/domain/boundary/areas.js';
import { emptyReplica, merge, type Replica } from '../../../src/domain/handover/replica.js';

const one = add(emptyReplica, 'ann', 'aa', 'privacy');
/** Three boundaries, which both have read. */
const three = add(
  add(say(one, 'ann', 'aa', 'request', 'Ask me first.'), 'ann', 'bb', 'money'),
  'ann',
  'cc',
  '',
);
const both = three.clock;
const request = (replica: Replica, id = 'aa') => boundaryOf(replica, id).texts.request;

test('an area is one of ours, or one’s own words', () => {
  for (const area of areas) assert.equal(areaOf(area), area);
  for (const words of ['', 'The dog', 'constructor']) assert.equal(areaOf(words), 'own');
});

test('an area is named where it has words of one’s own', () => {
  for (const area of ['', ...areas]) assert.equal(isNamed(area), false, area);
  for (const words of ['The dog', 'constructor']) assert.equal(isNamed(words), true);
});

test('a boundary is added at the end, with its area', () => {
  assert.deepEqual(listIds(three), ['aa', 'bb', 'cc']);
  const empty = Object.fromEntries(said.map((field) => [field, '']));
  const texts = { ...empty, area: 'privacy', request: 'Ask me first.' };
  assert.deepEqual(boundaryOf(three, 'aa'), { id: 'aa', texts, apart: {} });
  assert.deepEqual(boundaryOf(three, 'cc').texts, empty);
  assert.deepEqual(boundaryOf(three, 'none'), { id: 'none', texts: empty, apart: {} });
});

const moves: [id: string, step: -1 | 1, expected: string][] = [
  ['aa', 1, 'bb aa cc'],
  ['bb', -1, 'bb aa cc'],
  ['bb', 1, 'aa cc bb'],
  ['cc', -1, 'aa cc bb'],
  ['aa', -1, 'aa bb cc'],
  ['cc', 1, 'aa bb cc'],
  ['none', 1, 'aa bb cc'],
];
for (const [id, step, expected] of moves)
  test(`${id} moved by ${step} makes ${expected}`, () =>
    assert.equal(listIds(move(three, 'ben', id, step)).join(' '), expected));

test('an order of some, of none that there are, or of one twice, still lists each once', () => {
  assert.deepEqual(listIds(reorder(three, 'ben', ['cc'])), ['cc', 'aa', 'bb']);
  assert.deepEqual(listIds(reorder(three, 'ben', ['cc', 'none', 'cc'])), ['cc', 'aa', 'bb']);
});

test('added and ordered apart, every boundary is listed once, in one order on both sides', () => {
  const mine = add(move(three, 'ann', 'aa', 1), 'ann', 'dd', 'time');
  const yours = add(move(three, 'ben', 'cc', -1), 'ben', 'ee', 'exes');
  const merged = listIds(merge(mine, yours));
  assert.deepEqual([...merged].sort(), ['aa', 'bb', 'cc', 'dd', 'ee']);
  assert.deepEqual(listIds(merge(yours, mine)), merged);
});

test('a field written on both sides shows both; the other fields are joined', () => {
  const mine = say(three, 'ann', 'aa', 'request', 'Mine.');
  const yours = say(say(three, 'ben', 'aa', 'request', 'Yours.'), 'ben', 'aa', 'action', 'I ask.');
  const merged = merge(mine, yours);
  assert.deepEqual(boundaryOf(merged, 'aa').apart, { request: ['Mine.', 'Yours.'] });
  assert.equal(boundaryOf(merged, 'aa').texts.action, 'I ask.');
  const chosen = say(merged, 'ben', 'aa', 'request', 'Yours.');
  assert.deepEqual(boundaryOf(merge(mine, chosen), 'aa').apart, {});
  assert.equal(request(merge(mine, chosen)), 'Yours.');
});

test('a name is each person’s own', () => {
  const named = setName(setName(three, 'ann', 0, 'A.'), 'ben', 1, 'B.');
  assert.deepEqual([personName(named, 0), personName(named, 1)], ['A.', 'B.']);
  assert.equal(personName(setName(named, 'ann', 0, ''), 0), '');
  assert.equal(personName(three, 1), '');
});

test('a mark is each person’s own, and can be taken back', () => {
  for (const mark of marks) {
    const marked = setMark(three, 'ben', 'aa', 1, mark);
    assert.deepEqual(markOf(marked, 'aa', 1), { mark, words: '', lapsed: false });
    for (const [id, person] of [
      ['aa', 0],
      ['bb', 1],
    ] as const)
      assert.equal(markOf(marked, id, person).mark, undefined);
    const back = markOf(setMark(marked, 'ben', 'aa', 1, undefined), 'aa', 1);
    assert.deepEqual(back, { mark: undefined, words: '', lapsed: false });
  }
  assert.equal(markOf(setWords(three, 'ben', 'aa', 1, 'Less.'), 'aa', 1).words, 'Less.');
});

for (const field of said)
  test(`to agree lapses when ${field} is changed, and holds again with the words of before`, () => {
    const agreed = setMark(three, 'ben', 'aa', 1, 'agree');
    const changed = say(agreed, 'ann', 'aa', field, 'Other words.');
    assert.deepEqual(markOf(changed, 'aa', 1), { mark: undefined, words: '', lapsed: true });
    const before = boundaryOf(three, 'aa').texts[field];
    assert.equal(markOf(say(changed, 'ann', 'aa', field, before), 'aa', 1).mark, 'agree');
  });

test('the other marks stand when words are changed, and are told to be of the words before', () => {
  for (const mark of ['change', 'later'] as const) {
    const changed = say(setMark(three, 'ben', 'aa', 1, mark), 'ann', 'aa', 'request', 'Other.');
    assert.deepEqual(markOf(changed, 'aa', 1), { mark, words: '', lapsed: true });
  }
});

test('a mark does not lapse by another boundary, a name, an order, or the other’s mark', () => {
  const others = [
    (all: Replica) => say(all, 'ann', 'bb', 'request', 'Other.'),
    (all: Replica) => setName(all, 'ann', 0, 'A.'),
    (all: Replica) => move(all, 'ann', 'aa', 1),
    (all: Replica) => setMark(all, 'ann', 'aa', 0, 'later'),
    (all: Replica) => restore(remove(all, 'ann', 'aa'), 'ann', 'aa'),
  ];
  const agreed = setMark(three, 'ben', 'aa', 1, 'agree');
  for (const change of others) assert.equal(markOf(change(agreed), 'aa', 1).mark, 'agree');
});

test('words changed while the other agrees are not agreed to', () => {
  const agreed = setMark(three, 'ben', 'aa', 1, 'agree');
  const merged = merge(agreed, say(three, 'ann', 'aa', 'action', 'I leave the room.'));
  assert.deepEqual(markOf(merged, 'aa', 1), { mark: undefined, words: '', lapsed: true });
});

const twice: [Mark | undefined, Mark | undefined, Mark | undefined][] = [
  ['agree', 'agree', 'agree'],
  ['agree', 'change', 'change'],
  ['agree', 'later', 'later'],
  ['change', 'later', 'later'],
  ['agree', undefined, undefined],
  ['later', undefined, 'later'],
];
for (const [first, second, expected] of twice)
  test(`${first} and ${second}, said in two tabs, is ${expected}`, () => {
    // A third before, as the same again and nothing again are no writes.
    const third = marks.find((mark) => mark !== first && mark !== second)!;
    const before = setMark(three, 'ben', 'aa', 1, third);
    const apart = [first, second].map((mark, tab) => setMark(before, `ben${tab}`, 'aa', 1, mark));
    const expectedMark = { mark: expected, words: '', lapsed: false };
    assert.deepEqual(markOf(merge(apart[0]!, apart[1]!), 'aa', 1), expectedMark);
  });

test('removing takes a boundary from the list, and undoing brings it back as it was', () => {
  const removed = remove(three, 'ann', 'bb');
  assert.deepEqual(listIds(removed), ['aa', 'cc']);
  const back = restore(removed, 'ann', 'bb');
  assert.deepEqual(listIds(back), ['aa', 'bb', 'cc']);
  assert.deepEqual(boundaryOf(back, 'bb'), boundaryOf(three, 'bb'));
  assert.equal(wasRemoved(removed, 'bb'), false);
  assert.equal(wasRemoved(back, 'bb'), false);
});

test('removed on one side and changed on the other, it stays, and asks', () => {
  const changed = say(three, 'ben', 'aa', 'action', 'I ask.');
  for (const merged of [
    merge(remove(three, 'ann', 'aa'), changed),
    merge(changed, forgetRemoved(remove(three, 'ann', 'aa'), 'ann', both)),
  ]) {
    assert.deepEqual(listIds(merged), ['aa', 'bb', 'cc']);
    assert.equal(wasRemoved(merged, 'aa'), true);
    assert.equal(request(merged), 'Ask me first.');
    assert.equal(boundaryOf(merged, 'aa').texts.action, 'I ask.');
    const kept = merge(merged, restore(merged, 'ben', 'aa'));
    assert.equal(wasRemoved(kept, 'aa'), false);
    assert.deepEqual(listIds(remove(merged, 'ben', 'aa')), ['bb', 'cc']);
  }
});

test('removed on both sides, it is removed', () => {
  const merged = merge(remove(three, 'ann', 'aa'), remove(three, 'ben', 'aa'));
  assert.deepEqual(listIds(merged), ['bb', 'cc']);
  assert.deepEqual(listIds(restore(merged, 'ben', 'aa')), ['aa', 'bb', 'cc']);
});

test('what was changed is told by boundary', () => {
  const first = say(three, 'ben', 'aa', 'action', 'I ask.');
  const more = setWords(setMark(first, 'ben', 'bb', 1, 'later'), 'ben', 'cc', 1, 'Less.');
  assert.deepEqual(changes(more, both), [
    { id: 'aa', fields: ['action'], marked: [] },
    { id: 'bb', fields: [], marked: [1] },
    { id: 'cc', fields: [], marked: [1] },
  ]);
  assert.deepEqual(changes(more, more.clock), []);
  assert.deepEqual(
    changes(remove(more, 'ben', 'aa'), both).map(({ id }) => id),
    ['bb', 'cc'],
  );
});

const traces = (replica: Replica, ...words: string[]) =>
  words.filter((word) => JSON.stringify(replica.cells).includes(word));

test('a boundary that was removed before anyone saw it leaves no trace', () => {
  const fresh = say(add(three, 'ann', 'dd', 'exes'), 'ann', 'dd', 'request', 'A secret.');
  const handed = forgetRemoved(remove(fresh, 'ann', 'dd'), 'ann', both);
  assert.deepEqual(traces(handed, 'dd', 'secret', 'exes'), []);
  assert.deepEqual(listIds(handed), ['aa', 'bb', 'cc']);
  assert.deepEqual(listIds(merge(three, handed)), ['aa', 'bb', 'cc']);
});

test('of a boundary that the other knows, what was written since and removed stays private', () => {
  const known = say(three, 'ann', 'aa', 'action', 'A secret.');
  const handed = forgetRemoved(remove(known, 'ann', 'aa'), 'ann', both);
  assert.deepEqual(traces(handed, 'secret'), []);
  assert.deepEqual(listIds(handed), ['bb', 'cc']);
  const merged = merge(three, handed);
  assert.deepEqual(listIds(merged), ['bb', 'cc']);
  assert.deepEqual(traces(merged, 'secret'), []);
  assert.equal(request(restore(merged, 'ben', 'aa')), 'Ask me first.');
});

test('the other is told that a boundary was removed though all its words were rewritten', () => {
  const known = add(emptyReplica, 'ann', 'aa', 'privacy');
  const rewritten = say(known, 'ann', 'aa', 'area', 'A secret.');
  const handed = forgetRemoved(remove(rewritten, 'ann', 'aa'), 'ann', known.clock);
  const answered = setMark(known, 'ben', 'aa', 1, 'agree');
  assert.deepEqual(listIds(merge(answered, handed)), []);
  assert.deepEqual(traces(handed, 'secret'), []);
  const changed = say(known, 'ben', 'aa', 'request', 'Please.');
  assert.equal(wasRemoved(merge(changed, handed), 'aa'), true);
});

test('nothing else is left out, and to hand over twice changes nothing', () => {
  const more = setName(setMark(three, 'ann', 'aa', 0, 'agree'), 'ann', 0, 'A.');
  assert.deepEqual(forgetRemoved(more, 'ann', both), more);
  const once = forgetRemoved(remove(more, 'ann', 'aa'), 'ann', both);
  assert.deepEqual(forgetRemoved(once, 'ann', both), once);
  assert.deepEqual(forgetRemoved(once, 'ann', once.clock), once);
});

/** What either may do between two handovers. */
const act = fc.oneof(
  fc.record({
    act: fc.constant('say' as const),
    which: fc.nat(),
    field: fc.constantFrom(...texts),
  }),
  fc.record({ act: fc.constantFrom('add' as const, 'hand' as const) }),
  fc.record({
    act: fc.constantFrom('remove' as const, 'restore' as const, 'move' as const),
    which: fc.nat(),
  }),
);

test('handed to and fro, both have the same list, each boundary once, and no removed word goes along', () => {
  const turn = fc.record({ person: fc.constantFrom(0 as const, 1 as const), what: act });
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 40 }), (turns) => {
      const copies: [Replica, Replica] = [emptyReplica, emptyReplica];
      const sent = [{}, {}];
      const hand = (person: 0 | 1) => {
        const packet = forgetRemoved(copies[person], `p${person}`, sent[person]!);
        copies[person] = packet;
        copies[1 - person] = merge(copies[1 - person]!, packet);
        sent[person] = sent[1 - person] = packet.clock;
        return packet;
      };
      turns.forEach(({ person, what }, serial) => {
        const by = `p${person}`;
        const mine = copies[person];
        const ids = listIds(mine);
        const id = 'which' in what ? (ids[what.which % ids.length] ?? 'none') : '';
        if (what.act === 'hand') hand(person);
        if (what.act === 'add') copies[person] = add(mine, by, `id${serial}`, 'own');
        if (id === 'none') return;
        if (what.act === 'say') copies[person] = say(mine, by, id, what.field, `text ${serial}`);
        if (what.act === 'move') copies[person] = move(mine, by, id, 1);
        if (what.act === 'remove') copies[person] = remove(mine, by, id);
        if (what.act === 'restore') copies[person] = restore(mine, by, id);
      });
      hand(0);
      hand(1);
      assert.deepEqual(copies[0], copies[1]);
      const ids = listIds(copies[0]);
      assert.equal(new Set(ids).size, ids.length);
    }),
    { numRuns: 500 },
  );
});
