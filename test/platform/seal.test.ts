import assert from 'node:assert/strict';
import { createCipheriv, createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { before, test } from 'node:test';
import fc from 'fast-check';
import {
  canSeal,
  deriveKey,
  open,
  paramsOf,
  seal,
  type SealingKey,
} from '../../src/platform/seal.js';

const passphrase = 'calm river seven lamp';
const place = 'a place';
const text = (value: string): Uint8Array => Uint8Array.from(Buffer.from(value));

/** One key with all its rounds for every test: deriving is slow, by design. */
let key: SealingKey;
before(async () => {
  key = await deriveKey(passphrase);
});

/** Node's own cryptography, by the table of bytes in envelope.ts and with none of the library's code. */
const independent = {
  key: (words: string, salt: Uint8Array) => pbkdf2Sync(words, salt, 600_000, 32, 'sha256'),
  seal(aes: Buffer, salt: Uint8Array, nonce: Uint8Array, plain: Uint8Array, context: string) {
    const rounds = Buffer.alloc(4);
    rounds.writeUInt32BE(600_000);
    const start = Buffer.from([0xd4, 0x3b, 0x91, 0x0e, 1]);
    const header = Buffer.concat([start, rounds, salt, nonce]);
    const cipher = createCipheriv('aes-256-gcm', aes, nonce);
    cipher.setAAD(Buffer.concat([header, Buffer.from(context)]));
    const body = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Uint8Array.from(Buffer.concat([header, body, cipher.getAuthTag()]));
  },
  open(aes: Buffer, sealed: Uint8Array, context: string) {
    const decipher = createDecipheriv('aes-256-gcm', aes, sealed.subarray(25, 37));
    decipher.setAAD(Buffer.concat([sealed.subarray(0, 37), Buffer.from(context)]));
    decipher.setAuthTag(sealed.subarray(-16));
    return Buffer.concat([decipher.update(sealed.subarray(37, -16)), decipher.final()]);
  },
};

/** Made by Python's hashlib and cryptography: what was once sealed has to open in every version to come. */
const kept = Uint8Array.from(
  Buffer.from(
    'd43b910e01000927c0000102030405060708090a0b0c0d0e0f101112131415161718191a1b' +
      '3e308575cc015ccd73581912291e217389fe689157916a378307aaef613b0e6490f36ce116' +
      '27fef693',
    'hex',
  ),
);

test('bytes that another implementation sealed are opened', async () => {
  const params = paramsOf(kept);
  assert.ok(typeof params === 'object');
  const found = await deriveKey('calm river café lamp', params);
  assert.deepEqual(await open(found, kept, place), text('Small things, said early.'));
  // The same words from another keyboard, pasted with a line end.
  const other = await deriveKey(' calm  river cafe\u0301\tlamp\n', params);
  assert.deepEqual(await open(other, kept, place), text('Small things, said early.'));
  for (const wrong of ['calm river cafe lamp', 'Calm river café lamp'])
    assert.equal(await open(await deriveKey(wrong, params), kept, place), undefined);
});

test('what is sealed, node:crypto opens, and the other way round', async () => {
  const aes = independent.key(passphrase, key.salt);
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), anyContext, async (plain, context) => {
      const sealed = await seal(key, plain, context);
      assert.deepEqual(Uint8Array.from(independent.open(aes, sealed, context)), plain);
      const nonce = sealed.slice(25, 37);
      assert.deepEqual(independent.seal(aes, key.salt, nonce, plain, context), sealed);
      assert.deepEqual(await open(key, sealed, context), plain);
    }),
  );
});

const anyContext = fc.string({ unit: 'grapheme', maxLength: 20 });

test('another context is refused, also one that differs by what the header might have held', async () => {
  await fc.assert(
    fc.asyncProperty(anyContext, anyContext, async (context, other) => {
      fc.pre(context !== other);
      const sealed = await seal(key, text('words'), context);
      assert.equal(await open(key, sealed, other), undefined);
    }),
  );
  const sealed = await seal(key, text('words'), 'place');
  for (const other of ['', 'plac', 'lace', 'places', 'place\0', ' place', 'Place'])
    assert.equal(await open(key, sealed, other), undefined, other);
});

test('a byte altered anywhere is refused', async () => {
  const sealed = await seal(key, text('What I will do: leave the room.'), place);
  const masks = fc.uint8Array({ minLength: sealed.length, maxLength: sealed.length });
  await fc.assert(
    fc.asyncProperty(masks, async (masks) => {
      for (const at of sealed.keys()) {
        const altered = sealed.slice();
        altered[at]! ^= masks[at] || 1;
        assert.equal(await open(key, altered, place), undefined, `byte ${at}`);
      }
    }),
    { numRuns: 20 },
  );
});

test('cut bytes, and bytes with more behind or before, are refused', async () => {
  const sealed = await seal(key, text('What I will do: leave the room.'), place);
  for (const length of sealed.keys()) {
    assert.equal(await open(key, sealed.slice(0, length), place), undefined, `${length} first`);
    const last = sealed.slice(sealed.length - length);
    assert.equal(await open(key, last, place), undefined, `${length} last`);
  }
  for (let byte = 0; byte < 256; byte++) {
    assert.equal(await open(key, Uint8Array.from([...sealed, byte]), place), undefined);
    assert.equal(await open(key, Uint8Array.from([byte, ...sealed]), place), undefined);
  }
});

test('any bytes are answered, never thrown at', async () => {
  const header = await seal(key, text(''), place).then((sealed) => sealed.slice(0, 37));
  const start = fc.nat({ max: 37 }).map((length) => header.slice(0, length));
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 100 }), async (start, rest) => {
      assert.equal(await open(key, Uint8Array.from([...start, ...rest]), place), undefined);
    }),
    { numRuns: 500 },
  );
});

test('a key of another passphrase, or of another salt, is refused', async () => {
  const sealed = await seal(key, text('words'), place);
  const params = paramsOf(sealed);
  assert.ok(typeof params === 'object');
  sealed[9]! ^= 1;
  assert.deepEqual(params, { salt: key.salt, rounds: 600_000 });
  sealed[9]! ^= 1;
  const again = await deriveKey(passphrase, params);
  assert.deepEqual(await open(again, sealed, place), text('words'));
  assert.equal(
    await open(await deriveKey('calm river seven lamps', params), sealed, place),
    undefined,
  );
  const fresh = await deriveKey(passphrase);
  assert.notDeepEqual(fresh.salt, key.salt);
  assert.equal(await open(fresh, sealed, place), undefined);
  // Nor does it help to say that it was of the salt.
  assert.equal(await open({ ...fresh, salt: key.salt }, sealed, place), undefined);
});

test('the same bytes are never sealed the same way twice', async () => {
  const nonces = new Set<string>();
  for (let time = 0; time < 1000; time++) {
    const sealed = await seal(key, text('words'), place);
    nonces.add(Buffer.from(sealed.subarray(25, 37)).toString('hex'));
  }
  assert.equal(nonces.size, 1000);
});

test('nothing is sealed that would not be opened', async () => {
  for (const change of [{ rounds: 1000 }, { rounds: 2 ** 32 }, { salt: new Uint8Array(8) }])
    await assert.rejects(seal({ ...key, ...change }, text('words'), place), RangeError);
});

test('there is no key of an empty passphrase', async () => {
  for (const nothing of ['', ' ', '\n\u00a0']) await assert.rejects(deriveKey(nothing), RangeError);
});

test('the key can be used and not read', async () => {
  assert.equal(key.key.extractable, false);
  assert.deepEqual(key.key.usages.toSorted(), ['decrypt', 'encrypt']);
  await assert.rejects(crypto.subtle.exportKey('raw', key.key));
});

test('what was derived from stays as it was when the caller’s bytes change', async () => {
  const salt = new Uint8Array(16).fill(7);
  const own = await deriveKey(passphrase, { salt, rounds: 600_000 });
  salt.fill(0);
  assert.deepEqual(own.salt, new Uint8Array(16).fill(7));
});

test('a later version is told apart from what is not sealed', async () => {
  const sealed = await seal(key, text('words'), place);
  sealed[4] = 2;
  assert.equal(paramsOf(sealed), 'newer');
  assert.equal(await open(key, sealed, place), undefined);
  assert.equal(paramsOf(text('{"items":[]}')), undefined);
});

const pages: [what: string, page: object, expected: boolean][] = [
  ['a page by https', { isSecureContext: true, crypto: { subtle: {} } }, true],
  ['a page by plain http', { isSecureContext: false, crypto: {} }, false],
  ['a page by plain http that brings its own', { isSecureContext: false, crypto }, false],
  ['a browser without encryption', { isSecureContext: true, crypto: undefined }, false],
];

for (const [what, page, expected] of pages) {
  test(`${what} can ${expected ? '' : 'not '}seal`, () => {
    const names = Object.keys(page);
    const own = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
    for (const [name, value] of Object.entries(page))
      Object.defineProperty(globalThis, name, { value, configurable: true });
    try {
      assert.equal(canSeal(), expected);
    } finally {
      names.forEach((name, at) => {
        if (own[at]) Object.defineProperty(globalThis, name, own[at]);
        else Reflect.deleteProperty(globalThis, name);
      });
    }
  });
}
