import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, say } from '../../../src/domain/boundary/agreement.js';
import { isAgreed, type Mark, setMark } from '../../../src/domain/boundary/marks.js';
import { emptyReplica, merge, type Replica } from '../../../src/domain/handover/replica.js';

const one = add(add(emptyReplica, 'ann', 'aa', 'money'), 'ann', 'bb', 'time');
const marked = (replica: Replica, first?: Mark, second?: Mark): Replica =>
  setMark(setMark(replica, 'ann', 'aa', 0, first), 'ben', 'aa', 1, second);
const changed = (replica: Replica, by = 'ann') => say(replica, by, 'aa', 'action', by);

const both = marked(one, 'agree', 'agree');
const apart = merge(changed(one), changed(one, 'ben'));

const table: [name: string, replica: Replica, expected: boolean][] = [
  ['that both agreed to', both, true],
  ['with no answers', one, false],
  ['that one agreed to', marked(one, 'agree'), false],
  ['that the other agreed to', marked(one, undefined, 'agree'), false],
  ['that one would change', marked(one, 'agree', 'change'), false],
  ['that one is not done with', marked(one, 'later', 'agree'), false],
  ['that one took the answer back to', marked(both, 'agree'), false],
  ['whose words were changed since', changed(both), false],
  ['changed, and agreed to by one since', setMark(changed(both), 'ann', 'aa', 0, 'agree'), false],
  ['changed, and agreed to by both since', marked(changed(both), 'agree', 'agree'), true],
  ['beside one whose words were changed', say(both, 'ann', 'bb', 'action', 'ask'), true],
  ['with two texts to choose from', marked(apart, 'agree', 'agree'), false],
  ['that has one of the two', marked(changed(apart), 'agree', 'agree'), true],
];

for (const [name, replica, expected] of table)
  test(`a boundary ${name} is ${expected ? '' : 'not '}agreed`, () =>
    assert.equal(isAgreed(replica, 'aa'), expected));
