import { expect } from '@open-wc/testing';
import { suggestPassphrase } from '../../src/platform/passphrase.js';
import { canSeal, deriveKey, open, paramsOf, seal } from '../../src/platform/seal.js';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The same bytes as in `test/platform/seal.test.ts`: every engine has to open them. */
const kept = Uint8Array.from(
  (
    'd43b910e01000927c0000102030405060708090a0b0c0d0e0f101112131415161718191a1b' +
    '3e308575cc015ccd73581912291e217389fe689157916a378307aaef613b0e6490f36ce116' +
    '27fef693'
  ).match(/../g)!,
  (byte) => parseInt(byte, 16),
);

describe('encryption in this engine', () => {
  it('is there', () => expect(canSeal()).to.equal(true));

  it('seals and opens, and refuses what was altered', async () => {
    const passphrase = await suggestPassphrase();
    const start = performance.now();
    const key = await deriveKey(passphrase);
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    // Told and not held to: it is the machine's.
    console.debug(`one key in ${seconds} s`);
    const plain = crypto.getRandomValues(new Uint8Array(60_000));
    const sealed = await seal(key, plain, 'a place');
    expect(await open(key, sealed, 'a place')).to.deep.equal(plain);
    expect(await open(key, sealed, 'another')).to.equal(undefined);
    expect(await open(key, sealed.slice(0, -1), 'a place')).to.equal(undefined);
    for (const at of [0, 4, 5, 9, 25, 37, sealed.length - 1]) {
      const altered = sealed.slice();
      altered[at]! ^= 1;
      expect(await open(key, altered, 'a place'), `byte ${at}`).to.equal(undefined);
    }
  });

  it('seals nothing at all', async () => {
    const key = await deriveKey('calm river seven lamp');
    const sealed = await seal(key, new Uint8Array(), '');
    expect(sealed.length).to.equal(53);
    expect(await open(key, sealed, '')).to.deep.equal(new Uint8Array());
  });

  it('opens what another implementation sealed', async () => {
    const params = paramsOf(kept);
    if (typeof params !== 'object') throw new Error('not read');
    const key = await deriveKey('calm river café lamp', params);
    expect(await open(key, kept, 'a place')).to.deep.equal(text('Small things, said early.'));
  });

  it('gives a key that a database can hold and nobody can read', async () => {
    const { key } = await deriveKey('calm river seven lamp');
    expect(structuredClone(key).extractable).to.equal(false);
    const read = await crypto.subtle.exportKey('raw', key).then(
      () => 'read',
      () => 'refused',
    );
    expect(read).to.equal('refused');
  });
});
