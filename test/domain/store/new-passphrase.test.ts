import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemOfNew } from '../../../src/domain/store/new-passphrase.js';

const table: [passphrase: string, again: string, problem: string | undefined][] = [
  ['', '', 'short'],
  ['1234567', '1234567', 'short'],
  ['       8', '       8', 'short'],
  ['🙂🙂🙂🙂', '🙂🙂🙂🙂', 'short'],
  ['12345678', '12345678', undefined],
  ['كلمة سر طويلة', 'كلمة سر طويلة', undefined],
  ['12345678', '12345679', 'differ'],
  ['four plain words here', 'four plain words here ', 'differ'],
];

for (const [passphrase, again, problem] of table) {
  test(`"${passphrase}", then "${again}": ${problem ?? 'fine'}`, () =>
    assert.equal(problemOfNew(passphrase, again), problem));
}
