import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fits, type Packet, packPacket, readPacket } from '../../../src/domain/handover/packet.js';
import { merge, type Replica, write } from '../../../src/domain/handover/replica.js';
import { anyCopies } from './histories.js';

const person = fc.constantFrom(0 as const, 1 as const);

export const anyPacket: fc.Arbitrary<Packet> = fc
  .tuple(anyCopies, person, fc.string({ unit: 'binary' }))
  .map(([[mine, yours], from, text]) => ({
    replica: write(merge(mine!, yours!), 'ann', 'a.request', text),
    base: yours!.clock,
    from,
  }));

test('what is packed is read as it was, and has one text whatever the order of its parts', () => {
  const shuffled = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).reverse());
  fc.assert(
    fc.property(anyPacket, (packet) => {
      const text = packPacket(packet);
      assert.deepEqual(readPacket(text), packet);
      const { clock, cells } = packet.replica;
      const reversed: Replica = { clock: shuffled(clock), cells: shuffled(cells) };
      assert.equal(packPacket({ ...packet, replica: reversed }), text);
    }),
    { numRuns: 1000 },
  );
});

test('each copy is named once', () => {
  const replica: Replica = {
    clock: { ann: 3, ben: 9 },
    cells: {
      'a.request': [
        { value: 'Mine.', by: 'ann', at: 3 },
        { value: 'Yours.', by: 'ben', at: 2 },
      ],
      order: [{ value: 'a', by: 'ann', at: 1 }],
    },
  };
  assert.equal(
    packPacket({ replica, base: { ann: 2 }, from: 1 }),
    '[1,1,[["ann",3,2],["ben",9,0]],["","a."],["order","request"],' +
      '[0,1,1],[0,1,1],["a","Mine.","Yours."],[0,0,1],[1,2,2]]',
  );
});

test('a receiver is never said to have read more than there is', () => {
  const replica: Replica = { clock: { ann: 3 }, cells: {} };
  const text = packPacket({ replica, base: { ann: 9, ben: 1 }, from: 0 });
  assert.deepEqual(readPacket(text), { replica, base: { ann: 3 }, from: 0 });
});

const sound =
  '[1,0,[["ann",2,1],["ben",1,0]],["a.","b."],["x","y"],[0,1,0],[0,1,0],["one","two","three"],[0,0,1],[1,1,1]]';

test('a later form is told apart', () => {
  assert.ok(typeof readPacket(sound) === 'object');
  for (const text of ['[2]', '[2,{"all":"new"}]', '[9007199254740991]'])
    assert.equal(readPacket(text), 'newer', text);
});

/** What is put into the sound text in the place of something. */
const refused: [what: string, instead: string, reason: string][] = [
  ['[1,0', '[0,0', 'no form'],
  ['[1,0', '[1.5,0', 'half a form'],
  ['[1,0', '["2",0', 'a form in words'],
  ['[1,0', '[1,2', 'a third person'],
  ['[1,0', '[1,false', 'a person that is none'],
  ['[1,0', '[1.0,0', 'a number written in another way'],
  ['[1,0', '[ 1,0', 'a space'],
  ['1]]', '1]]\n', 'a line end'],
  ['1]]', '1],[]]', 'a column too many'],
  ['1]]', '1],0]', 'more behind'],
  ['1]]', '1]', 'an end that is missing'],
  [',[0,0,1],[1,1,1]]', ']', 'columns that are missing'],
  ['["ann",2,1]', '["ann",2]', 'a copy without what was read'],
  ['["ann",2,1]', '["ann",2,1,0]', 'a copy with more'],
  ['["ann",2,1]', '["ann",2,3]', 'more read than there is'],
  ['["ann",2,1]', '["ann",2,-1]', 'less read than nothing'],
  ['["ann",2,1]', '["ann",2,0.5]', 'half a write read'],
  ['["ann",2,1]', '["ann",2,"1"]', 'a count in words'],
  ['["ann",2,1]', '["ann",1e99,1]', 'a count without end'],
  ['["ann",2,1]', '["ann",1,1]', 'a write past the last'],
  ['["ann",2,1]', '[null,2,1]', 'a copy without a name'],
  ['["ann",2,1]', '["ben",2,1]', 'two copies of one name'],
  ['["ann",2,1]', '["zoe",2,1]', 'copies out of order'],
  ['["ann",2,1]', '["__proto__",2,1]', 'a name that objects have'],
  ['["ann",2,1]', '["constructor",2,1]', 'a name that objects have'],
  ['["a.","b."]', '["a.","b.","c."]', 'a part that no key has'],
  ['["a.","b."]', '["a."]', 'a part that is missing'],
  ['["a.","b."]', '["a.","a."]', 'a part twice'],
  ['["a.","b."]', '["a","b"]', 'a part without its dot'],
  ['["a.","b."]', '["a.",1]', 'a part that is no text'],
  ['["a.","b."]', '{"0":"a.","1":"b."}', 'a column that is none'],
  ['["a.","b."],["x","y"]', '["",""],["__proto__","y"]', 'a key that objects have'],
  ['["a.","b."],["x","y"]', '["","b."],["toString","y"]', 'a key that objects have'],
  ['[0,1,0],[0,1,0]', '[1,0,1],[0,1,0]', 'parts out of order'],
  ['[0,1,0],[0,1,0]', '[0,1,0],[0,2,0]', 'a part past the last'],
  ['[0,1,0],[0,1,0]', '[0,1,0],[0,"1",0]', 'an index in words'],
  ['[0,1,0],[0,1,0]', '[0,1,0,0],[0,1,0]', 'a column that is longer'],
  ['[0,1,0],[0,1,0]', '[0,1],[0,1,0]', 'a column that is shorter'],
  ['"three"', '3', 'a text that is none'],
  ['"three"', '"\\u0074hree"', 'a letter written in another way'],
  [',[0,0,1],', ',[0,0,2],', 'a copy that is not named'],
  [',[0,0,1],', ',[0,0,-1],', 'a copy before the first'],
  [',[0,0,1],', ',[0,0,"1"],', 'a copy in words'],
  [',[0,0,1],', ',[0,1,0],', 'copies that alternate'],
  [',[1,1,1]]', ',[2,-1,1]]', 'writes out of order'],
  [',[1,1,1]]', ',[0,1,1]]', 'a write before the first'],
  [',[1,1,1]]', ',[1,1.5,1]]', 'half a write'],
  [',[1,1,1]]', ',[1,"1",1]]', 'a step in words'],
  [',[1,1,1]]', ',[1,1,2]]', 'a write past the last'],
];
for (const [what, instead, reason] of refused)
  test(`${reason} is refused: ${instead}`, () => {
    assert.ok(sound.includes(what));
    assert.equal(readPacket(sound.replace(what, instead)), undefined);
  });

test('any text is answered, never thrown at', () => {
  for (const text of ['', '{}', 'null', '"1"', '[]', '[1]', '[1,0,[],null]', '['.repeat(200_000)])
    assert.equal(readPacket(text), undefined);
  fc.assert(fc.property(fc.json(), (text) => void readPacket(text)));
  const part = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(part, fc.array(fc.array(part)), (copies, table) => {
      assert.notEqual(readPacket(JSON.stringify([1, 0, copies, ...table])), 'newer');
    }),
  );
});

const lengths: [number, ReturnType<typeof fits>][] = [
  [0, 'qr'],
  [1_200, 'qr'],
  [1_201, 'link'],
  [8_000, 'link'],
  [8_001, 'file'],
];
for (const [length, expected] of lengths)
  test(`an address of ${length} goes as ${expected}`, () => assert.equal(fits(length), expected));
