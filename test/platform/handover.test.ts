import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Packet, packPacket } from '../../src/domain/handover/packet.js';
import { readFragment, toFragment } from '../../src/domain/handover/fragment.js';
import { emptyReplica, write } from '../../src/domain/handover/replica.js';
import { deflate } from '../../src/platform/deflate.js';
import { faultOf, openPacket, sealPacket } from '../../src/platform/handover.js';
import { deriveKey, open, seal, type SealingKey } from '../../src/platform/seal.js';
import { anyCopies } from '../domain/handover/histories.js';

const passphrase = 'calm river seven lamp';
const replica = write(emptyReplica, 'ann', 'a.request', 'Ask me before you look at my phone.');
const packet: Packet = { replica, base: {}, from: 0 };

/** Sealed once for all tests that only open: each derives a key, which is slow by design. */
const sealing = sealPacket(packet, passphrase);

test('what is sealed opens as it was, with the same words however they are typed', async () => {
  const sealed = await sealing;
  assert.equal(faultOf(sealed), undefined);
  assert.deepEqual(await openPacket(sealed, passphrase), packet);
  assert.deepEqual(await openPacket(sealed, `  calm river\tseven lamp\n`), packet);
  const anyPacket = fc.tuple(anyCopies, fc.string({ unit: 'grapheme', maxLength: 300 }));
  await fc.assert(
    fc.asyncProperty(anyPacket, async ([[mine, yours], text]) => {
      const own = write(mine!, 'ann', 'a.action', text);
      const some: Packet = { replica: own, base: yours!.clock, from: 1 };
      const read = readFragment(toFragment(await sealPacket(some, passphrase)));
      assert.ok(read instanceof Uint8Array);
      const opened = await openPacket(read, passphrase);
      assert.ok(typeof opened === 'object');
      assert.equal(packPacket(opened), packPacket(some));
    }),
    { numRuns: 3 },
  );
});

test('nothing of the words can be read in what travels, and it differs each time', async () => {
  const sealed = await sealing;
  const again = await sealPacket(packet, passphrase);
  assert.notDeepEqual(again, sealed);
  assert.notDeepEqual(again.slice(9, 25), sealed.slice(9, 25), 'the salt');
  const text = Buffer.from(sealed).toString('latin1');
  for (const word of ['Ask', 'phone', 'ann', 'request']) assert.ok(!text.includes(word));
});

test('another passphrase, or none, is wrong', async () => {
  const sealed = await sealing;
  for (const other of ['calm river seven lamps', 'Calm river seven lamp', '', ' \n'])
    assert.equal(await openPacket(sealed, other), 'wrong', other);
});

test('every altered byte is refused, also where its checksum was mended', async () => {
  const sealed = await sealing;
  /** With which every check but that of the rounds and the salt is made at once. */
  const key = await deriveKey(passphrase, { salt: sealed.slice(9, 25), rounds: 600_000 });
  for (const at of sealed.keys()) {
    const altered = sealed.slice();
    altered[at]! ^= 1 << (at % 8);
    const read = readFragment(toFragment(altered));
    assert.ok(read instanceof Uint8Array);
    assert.equal(await open(key, read, 'handover'), undefined, `byte ${at}`);
  }
});

const spots: [at: number, mask: number, what: string, expected: string][] = [
  [0, 1, 'the first byte', 'damaged'],
  [4, 3, 'the version', 'newer'],
  [4, 1, 'the version, to none', 'damaged'],
  [5, 255, 'the rounds, to more than are tried', 'damaged'],
  [8, 1, 'the rounds', 'wrong'],
  [9, 1, 'the salt', 'wrong'],
  [25, 1, 'the nonce', 'wrong'],
  [37, 1, 'the words', 'wrong'],
];
for (const [at, mask, what, expected] of spots)
  test(`${what} altered is ${expected}`, async () => {
    const altered = (await sealing).slice();
    altered[at]! ^= mask;
    assert.equal(await openPacket(altered, passphrase), expected);
    assert.equal(faultOf(altered), expected === 'wrong' ? undefined : expected);
  });

test('bytes that were cut are refused', async () => {
  const sealed = await sealing;
  assert.equal(await openPacket(sealed.slice(0, -1), passphrase), 'wrong');
  for (const length of [0, 4, 36, 52])
    assert.equal(await openPacket(sealed.slice(0, length), passphrase), 'damaged');
});

/** Seals what no packet is, with the right passphrase. */
async function sealed(plain: Uint8Array, context = 'handover'): Promise<Uint8Array> {
  key ??= await deriveKey(passphrase);
  return seal(key, plain, context);
}
let key: SealingKey | undefined;
const text = (value: string) => new TextEncoder().encode(value);

test('what was sealed by a later version, inside, is told apart', async () => {
  const newer = await sealed(await deflate(text('[2,{}]')));
  assert.equal(faultOf(newer), undefined);
  assert.equal(await openPacket(newer, passphrase), 'newer');
});

test('what was sealed for something else, or is no packet, is refused', async () => {
  const packed = await deflate(text(packPacket(packet)));
  assert.equal(await openPacket(await sealed(packed, 'file'), passphrase), 'wrong');
  for (const plain of [
    text(packPacket(packet)),
    await deflate(text('[1]')),
    await deflate(text(JSON.stringify(packet))),
    await deflate(Uint8Array.from([0xff, 0xfe])),
    packed.slice(0, -1),
  ])
    assert.equal(await openPacket(await sealed(plain), passphrase), 'damaged');
});

test('a bomb is not read', async () => {
  const bomb = text(packPacket(packet) + ' '.repeat(50_000_000));
  assert.equal(await openPacket(await sealed(await deflate(bomb)), passphrase), 'damaged');
});

test('nothing is sealed that would not be opened', async () => {
  const long = write(replica, 'ann', 'a.action', 'x'.repeat(256 * 1024));
  await assert.rejects(sealPacket({ ...packet, replica: long }, passphrase), RangeError);
  await assert.rejects(sealPacket(packet, ' '), RangeError);
});
