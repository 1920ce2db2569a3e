import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { add } from '../../../src/domain/boundary/agreement.js';
import {
  emptyNotebook,
  news,
  type Notebook,
  readNotebook,
  unsent,
} from '../../../src/domain/boundary/notebook.js';
import { emptyReplica } from '../../../src/domain/handover/replica.js';

const replica = add(emptyReplica, 'ann', 'aa', 'privacy');
const good: Notebook = {
  replica,
  me: 1,
  sent: replica.clock,
  heard: { bob: 2 },
  seen: {},
};

const stored: [name: string, data: unknown, expected: Notebook | undefined][] = [
  ['a notebook', good, good],
  ['an empty one', emptyNotebook, emptyNotebook],
  ['more than is known', { ...good, more: 1 }, good],
  ['nothing', undefined, undefined],
  ['null', null, undefined],
  ['words', 'notebook', undefined],
  ['a list', [good], undefined],
  ['nobody', { ...good, me: undefined }, undefined],
  ['a third person', { ...good, me: 2 }, undefined],
  ['a person in words', { ...good, me: '1' }, undefined],
  ['no replica', { ...good, replica: undefined }, undefined],
  ['a replica that contradicts itself', { ...good, replica: { ...replica, clock: {} } }, undefined],
  ['no clock of what was sent', { ...good, sent: undefined }, undefined],
  ['a clock that runs back', { ...good, heard: { bob: -1 } }, undefined],
  ['a clock with a name of every object', { ...good, seen: { constructor: 1 } }, undefined],
];

for (const [name, data, expected] of stored) {
  test(`reads ${name}`, () => assert.deepEqual(readNotebook(data), expected));
}

test('what was stored as JSON is read as it was', () =>
  assert.deepEqual(readNotebook(JSON.parse(JSON.stringify(good))), good));

test('reading never throws, and what was read is read again', () => {
  const halves = fc.record({
    replica: fc.constantFrom<unknown>(replica, {}, null),
    me: fc.constantFrom<unknown>(0, 1, 2),
    sent: fc.anything(),
    heard: fc.constantFrom<unknown>({}, { a: 1 }),
    seen: fc.constantFrom<unknown>({}, [], 1),
  });
  fc.assert(
    fc.property(fc.oneof(fc.anything(), halves), (data) => {
      const read = readNotebook(data);
      if (read) assert.deepEqual(readNotebook(read), read);
    }),
  );
});

test('nothing is news to who sees it for the first time; later, what came since', () => {
  assert.deepEqual(news({ ...good, seen: {} }), []);
  assert.deepEqual(news({ ...good, seen: replica.clock }), []);
  const [fresh, ...more] = news({ ...good, seen: { bob: 1 } });
  assert.deepEqual([fresh!.id, fresh!.fields, more], ['aa', ['area'], []]);
});

test('what the other has not had is told only where they had something', () => {
  assert.equal(unsent({ ...good, sent: {} }), undefined);
  assert.deepEqual(unsent(good), []);
  assert.equal(unsent({ ...good, sent: { bob: 1 } })!.length, 1);
});
