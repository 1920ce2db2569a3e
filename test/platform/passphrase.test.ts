import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { kindWords } from '../../src/domain/seal/words.js';
import { suggestPassphrase } from '../../src/platform/passphrase.js';

test('four words that may be suggested, others each time', async () => {
  const kind = new Set(kindWords(wordlist));
  const seen = new Set<string>();
  for (let time = 0; time < 100; time++) {
    const words = (await suggestPassphrase()).split(' ');
    assert.equal(words.length, 4);
    assert.ok(
      words.every((word) => kind.has(word)),
      words.join(' '),
    );
    seen.add(words.join(' '));
  }
  assert.equal(seen.size, 100);
});

test('bytes that give too few words are asked for again', async (t) => {
  let times = 0;
  t.mock.method(crypto, 'getRandomValues', (bytes: Uint8Array) => {
    times++;
    return bytes.fill(times === 1 ? 0xff : 0);
  });
  assert.equal(await suggestPassphrase(), 'ability ability ability ability');
  assert.equal(times, 2);
});
