import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, boundaryOf, listIds, remove, say } from '../../../src/domain/boundary/agreement.js';
import { changes } from '../../../src/domain/boundary/changes.js';
import { markOf, personName, setMark, setName } from '../../../src/domain/boundary/marks.js';
import { markSent, readLetter, writeLetter } from '../../../src/domain/boundary/letter.js';
import { emptyNotebook, type Notebook } from '../../../src/domain/boundary/notebook.js';
import type { Replica } from '../../../src/domain/handover/replica.js';

const change = (notebook: Notebook, edit: (replica: Replica) => Replica): Notebook => ({
  ...notebook,
  replica: edit(notebook.replica),
});
const areaIn = ({ replica }: Notebook, id: string): string => boundaryOf(replica, id).texts.area;

/** Ann has written one boundary, and her name. */
const ann = change(emptyNotebook, (replica) =>
  setName(
    say(add(replica, 'ann', 'aa', 'privacy'), 'ann', 'aa', 'action', 'knock'),
    'ann',
    0,
    'Ann',
  ),
);
/** Hands over, and what is left with the one who did. */
function hand(from: Notebook, by: string, to: Notebook): [from: Notebook, to: Notebook] {
  const { packet, notebook } = writeLetter(from, by);
  return [markSent(notebook, packet), readLetter(to, packet)];
}

test('who opens a letter with an empty list has all of it, and is the other person', () => {
  const [, ben] = hand(ann, 'ann', emptyNotebook);
  assert.deepEqual(listIds(ben.replica), ['aa']);
  assert.equal(ben.me, 1);
  assert.equal(personName(ben.replica, 0), 'Ann');
});

test('all of a first letter is new; of the next, what was changed since', () => {
  const [sent, ben] = hand(ann, 'ann', emptyNotebook);
  assert.deepEqual(
    changes(ben.replica, ben.seen).map(({ id }) => id),
    ['aa'],
  );
  const more = change(sent, (replica) => say(replica, 'ann', 'aa', 'repair', 'tea'));
  const [, next] = hand(more, 'ann', ben);
  assert.deepEqual(changes(next.replica, next.seen), [
    { id: 'aa', fields: ['repair'], marked: [] },
  ]);
});

test('an answer comes back, and nothing that was already known is new', () => {
  const [sent, ben] = hand(ann, 'ann', emptyNotebook);
  const agreed = change(ben, (replica) => setMark(replica, 'ben', 'aa', 1, 'agree'));
  const [, back] = hand(agreed, 'ben', sent);
  assert.equal(markOf(back.replica, 'aa', 1).mark, 'agree');
  assert.equal(back.me, 0);
  assert.deepEqual(changes(back.replica, back.seen), [{ id: 'aa', fields: [], marked: [1] }]);
  assert.deepEqual(changes(back.replica, back.sent), []);
});

test('both began alone: who opens the letter is the second, and keeps their own', () => {
  const ben = change(emptyNotebook, (replica) =>
    setName(add(replica, 'ben', 'bb', 'money'), 'ben', 0, 'Ben'),
  );
  const [, both] = hand(ann, 'ann', ben);
  assert.equal(both.me, 1);
  assert.deepEqual([personName(both.replica, 0), personName(both.replica, 1)], ['Ann', 'Ben']);
  assert.deepEqual([areaIn(both, 'aa'), areaIn(both, 'bb')], ['privacy', 'money']);
});

test('the same letter twice changes nothing more', () => {
  const { packet } = writeLetter(ann, 'ann');
  const once = readLetter(emptyNotebook, packet);
  const twice = readLetter(once, packet);
  assert.deepEqual(twice.replica, once.replica);
  assert.deepEqual(changes(twice.replica, twice.seen), []);
});

test('one’s own letter, opened again, changes nobody round', () => {
  const { packet, notebook } = writeLetter(ann, 'ann');
  const again = readLetter(markSent(notebook, packet), packet);
  assert.equal(again.me, 0);
  assert.deepEqual(again.replica, notebook.replica);
});

test('what was written and removed before it was sealed is in no letter', () => {
  const gone = change(ann, (replica) => {
    const more = say(add(replica, 'ann', 'bb', 'money'), 'ann', 'bb', 'action', 'hidden');
    return remove(more, 'ann', 'bb');
  });
  const { packet, notebook } = writeLetter(gone, 'ann');
  assert.ok(!JSON.stringify([packet, notebook]).includes('hidden'));
  assert.deepEqual(listIds(readLetter(emptyNotebook, packet).replica), ['aa']);
});

test('a letter that was sealed and never arrived loses nothing', () => {
  const { packet, notebook } = writeLetter(ann, 'ann');
  const more = change(markSent(notebook, packet), (replica) =>
    say(replica, 'ann', 'aa', 'repair', 'tea'),
  );
  const [, ben] = hand(more, 'ann', emptyNotebook);
  assert.equal(boundaryOf(ben.replica, 'aa').texts.action, 'knock');
  assert.equal(boundaryOf(ben.replica, 'aa').texts.repair, 'tea');
});

test('changed apart, both texts are there on both sides', () => {
  const [sent, ben] = hand(ann, 'ann', emptyNotebook);
  const here = change(sent, (replica) => say(replica, 'ann', 'aa', 'action', 'ring'));
  const there = change(ben, (replica) => say(replica, 'ben', 'aa', 'action', 'call'));
  const [, left] = hand(there, 'ben', here);
  const [, right] = hand(here, 'ann', there);
  const apart = [left, right].map(({ replica }) => boundaryOf(replica, 'aa').apart);
  assert.deepEqual(apart, [{ action: ['ring', 'call'] }, { action: ['ring', 'call'] }]);
});

test('what is written while a letter is sealed was not sent with it', () => {
  const { packet, notebook } = writeLetter(ann, 'ann');
  const more = change(notebook, (replica) => say(replica, 'ann', 'aa', 'repair', 'tea'));
  const sent = markSent(more, packet);
  assert.deepEqual(
    changes(sent.replica, sent.sent).map(({ fields }) => fields),
    [['repair']],
  );
});
