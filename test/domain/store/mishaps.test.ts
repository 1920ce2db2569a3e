import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeWorld, notes, settled } from './fake-world.js';

const a = { text: 'a' };
const b = { text: 'b' };

/** A tab that keeps `a`, in a world that does something, once armed, just before it changes the database. */
async function kept() {
  const mishap: { act?: () => unknown } = {};
  const world = new FakeWorld(async (what) => {
    const { act } = mishap;
    if (what !== 'change' || !act) return;
    mishap.act = undefined;
    await act();
  });
  const tab = world.tab();
  await tab.put(notes, 'one', a);
  await tab.keep('one');
  return { world, tab, mishap };
}

test('locked while it stops being kept, an item stays in memory', async () => {
  const { tab, mishap } = await kept();
  await tab.setPassphrase('words');
  mishap.act = () => tab.lockNow();
  assert.equal(await tab.stopKeeping('one'), undefined);
  assert.deepEqual(tab.value(notes, 'one'), a);
});

test('locked while a copy is made, there is no copy, rather than an empty one', async () => {
  const { tab } = await kept();
  await tab.setPassphrase('words');
  const copy = tab.exportFile();
  tab.lockNow();
  await assert.rejects(copy);
});

test('a copy has what could not be saved', async () => {
  const { world, tab } = await kept();
  world.failing = 'QuotaExceededError';
  assert.equal(await tab.put(notes, 'one', b), 'full');
  assert.match(await tab.exportFile(), /"b"/);
  assert.doesNotMatch(await tab.exportFile(), /"a"/);
});

test('what another tab took off the device can be kept again here', async () => {
  const { world, tab } = await kept();
  const other = world.tab();
  await other.erase('one');
  await settled();
  assert.equal(tab.get('one')?.kept, false);
  assert.equal(await tab.keep('one'), undefined);
  assert.equal(tab.get('one')?.kept, true);
  await other.open();
  assert.deepEqual(other.value(notes, 'one'), a);
});

test('let go while it opens, the store can be opened again', async () => {
  const { world } = await kept();
  const tab = world.tab();
  const opening = tab.open();
  tab.letGo();
  await opening;
  assert.equal(tab.trouble, undefined);
  await tab.open();
  assert.deepEqual(tab.value(notes, 'one'), a);
});

test('to erase all is not taken back by leaving', async () => {
  const { world, tab } = await kept();
  const busy = tab.setPassphrase('words');
  const erased = tab.eraseAll();
  tab.letGo();
  assert.equal(await erased, undefined);
  await busy;
  await settled();
  assert.equal(world.stored, undefined);
  assert.equal(world.exists, false);
});

test('a full disk that keeps what has expired does not keep a reader from erasing', async () => {
  const { world } = await kept();
  world.time += 91 * 86_400_000;
  const tab = world.tab();
  world.failing = 'QuotaExceededError';
  await tab.open();
  assert.equal(tab.trouble, undefined);
  world.failing = undefined;
  assert.equal(await tab.erase('one'), undefined);
  assert.equal(world.stored, undefined);
});

test('a newer version that can’t be read does not shut out one that can', async () => {
  const { world, tab } = await kept();
  const file = JSON.parse(await tab.exportFile()) as {
    items: { one: { kind: string; versions: { saved: number; form: number }[] } };
  };
  Object.assign(file.items.one.versions[0]!, { saved: world.time + 1000, form: 3 });
  assert.deepEqual(await tab.importFile(JSON.stringify(file)), { added: 0, merged: 1, same: 0 });
  const next = world.tab();
  await next.open();
  next.value(notes, 'one');
  assert.deepEqual(next.value(notes, 'one'), a);
  assert.equal(next.get('one')?.state, 'open');
  assert.equal(next.get('one')?.versions, 2);
});

test('a file with another kind under the same name is damaged', async () => {
  const { tab } = await kept();
  const file = (await tab.exportFile()).replace('"kind": "n"', '"kind": "other"');
  assert.deepEqual(await tab.importFile(file), { problem: 'damaged' });
});

test('what stopped being kept before its tool was there is read by it', async () => {
  const world = new FakeWorld();
  const old = world.tab();
  await old.put({ name: 'n', version: 1, read: String }, 'one', 'old form');
  await old.keep('one');
  const tab = world.tab();
  await tab.open();
  assert.equal(await tab.stopKeeping('one'), undefined);
  assert.deepEqual(tab.value(notes, 'one'), { text: 'old form' });
});

test('of three versions, only the one that was asked about goes', async () => {
  const { world, tab } = await kept();
  const others = [world.tab(), world.tab()];
  for (const other of others) await other.open();
  await Promise.all(
    [...others, tab].map((one, index) => one.put(notes, 'one', { text: `${index}` })),
  );
  await settled();
  const versions = tab.versions(notes, 'one');
  const [first, second, third] = versions;
  await tab.choose('one', second!.revision, [first!.revision]);
  const left = tab.versions(notes, 'one').map(({ value }) => value.text);
  assert.deepEqual(left.sort(), [second!.value.text, third!.value.text].sort());
  assert.deepEqual(tab.value(notes, 'one'), second!.value);
});
