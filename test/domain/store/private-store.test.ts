import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeWorld, notes, settled } from './fake-world.js';

const a = { text: 'a' };
const b = { text: 'b' };
const DAY = 86_400_000;

test('what is put lives in memory alone, until the reader keeps it', async () => {
  const world = new FakeWorld();
  const tab = world.tab();
  assert.equal(await tab.put(notes, 'one', a), undefined);
  assert.deepEqual(tab.value(notes, 'one'), a);
  assert.equal(tab.get('one')?.kept, false);
  assert.equal(world.exists, false);
  assert.equal(await tab.keep('one'), undefined);
  assert.equal(tab.get('one')?.kept, true);
  const next = world.tab();
  await next.open();
  assert.deepEqual(next.value(notes, 'one'), a);
});

test('what is kept is written at each put, and several puts at once end with the last', async () => {
  const world = new FakeWorld();
  const tab = world.tab();
  await tab.put(notes, 'one', a);
  await tab.keep('one');
  await Promise.all(['x', 'y', 'z'].map((text) => tab.put(notes, 'one', { text })));
  assert.equal(tab.get('one')?.versions, 1);
  const next = world.tab();
  await next.open();
  assert.deepEqual(next.value(notes, 'one'), { text: 'z' });
});

test('a tab sees what another wrote', async () => {
  const world = new FakeWorld();
  const [one, two] = [world.tab(), world.tab()];
  await one.put(notes, 'one', a);
  await two.open();
  await one.keep('one');
  await settled();
  assert.deepEqual(two.value(notes, 'one'), a);
  await two.put(notes, 'one', b);
  await settled();
  assert.deepEqual(one.value(notes, 'one'), b);
  assert.equal(one.get('one')?.versions, 1);
});

test('two tabs that write at once keep both, and the reader chooses', async () => {
  const world = new FakeWorld();
  const [one, two] = [world.tab(), world.tab()];
  await one.put(notes, 'one', { text: '' });
  await one.keep('one');
  await two.open();
  await Promise.all([one.put(notes, 'one', a), two.put(notes, 'one', b)]);
  await settled();
  assert.deepEqual(
    one.versions(notes, 'one').map(({ value }) => value.text),
    ['a', 'b'],
  );
  assert.deepEqual(
    two.versions(notes, 'one').map(({ value }) => value.text),
    ['b', 'a'],
  );
  assert.equal(await one.stopKeeping('one'), 'versions');
  const [mine, theirs] = one.revisions('one').map(({ revision }) => revision);
  await one.choose('one', theirs!, [mine!]);
  await settled();
  for (const tab of [one, two]) {
    assert.deepEqual(tab.value(notes, 'one'), b);
    assert.equal(tab.get('one')?.versions, 1);
  }
});

test('what one tab has in memory does not take the place of what another keeps', async () => {
  const world = new FakeWorld();
  const [one, two] = [world.tab(), world.tab()];
  await one.put(notes, 'one', a);
  await two.put(notes, 'one', b);
  await two.keep('one');
  await settled();
  await one.put(notes, 'one', { text: 'a, and more' });
  assert.deepEqual(
    one.versions(notes, 'one').map(({ value }) => value.text),
    ['a, and more', 'b'],
  );
  await settled();
  assert.equal(two.get('one')?.versions, 2);
});

for (const [choice, left] of [
  [0, 'mine'],
  [1, 'theirs'],
] as const) {
  test(`of what is in memory here and what is kept, the reader goes on with "${left}"`, async () => {
    const world = new FakeWorld();
    const [one, two] = [world.tab(), world.tab()];
    await one.open();
    world.failing = 'QuotaExceededError';
    await one.put(notes, 'one', { text: 'mine' });
    world.failing = undefined;
    await two.put(notes, 'one', { text: 'theirs' });
    await two.keep('one');
    await settled();
    const versions = one.versions(notes, 'one');
    assert.deepEqual(
      versions.map(({ value }) => value.text),
      ['mine', 'theirs'],
    );
    assert.equal(one.get('one')?.versions, 2);
    const instead = versions[1 - choice]!.revision;
    assert.equal(await one.choose('one', versions[choice]!.revision, [instead]), undefined);
    await settled();
    for (const tab of [one, two]) {
      assert.deepEqual(tab.value(notes, 'one'), { text: left });
      assert.equal(tab.get('one')?.versions, 1);
    }
  });
}

test('two tabs that write in turns, each seeing the other, have one version', async () => {
  const world = new FakeWorld();
  const [one, two] = [world.tab(), world.tab()];
  await one.put(notes, 'one', a);
  await one.keep('one');
  await two.open();
  for (const tab of [two, one, two, one]) {
    await tab.put(notes, 'one', b);
    await settled();
    assert.equal(tab.get('one')?.versions, 1);
  }
});

test('what stops being kept stays in memory, and nothing of it in the database', async () => {
  const world = new FakeWorld();
  const [one, two] = [world.tab(), world.tab()];
  await one.put(notes, 'one', a);
  await one.keep('one');
  await two.open();
  two.value(notes, 'one');
  await one.stopKeeping('one');
  await settled();
  assert.deepEqual(one.value(notes, 'one'), a);
  assert.equal(one.get('one')?.kept, false);
  assert.equal(world.stored, undefined);
  assert.equal(two.get('one'), undefined);
  assert.equal(await one.keep('one'), undefined);
  assert.deepEqual(one.value(notes, 'one'), a);
});

test('writing on in a tab, after another erased the item, stays in memory and says so', async () => {
  const world = new FakeWorld();
  const [one, two] = [world.tab(), world.tab()];
  await one.put(notes, 'one', a);
  await one.keep('one');
  await two.open();
  await two.erase('one');
  assert.equal(await one.put(notes, 'one', b), 'erased');
  assert.equal(world.stored, undefined);
  assert.deepEqual(one.value(notes, 'one'), b);
  assert.equal(one.get('one')?.trouble, 'erased');
  assert.equal(await one.keep('one'), undefined);
  assert.equal(one.get('one')?.trouble, undefined);
});

for (const [name, trouble] of [
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'blocked'],
  ['AbortError', 'failed'],
] as const) {
  test(`${name}: what is written stays in memory, told as "${trouble}", and is written later`, async () => {
    const world = new FakeWorld();
    const tab = world.tab();
    await tab.put(notes, 'one', a);
    await tab.keep('one');
    world.failing = name;
    assert.equal(await tab.put(notes, 'one', b), trouble);
    assert.deepEqual(tab.value(notes, 'one'), b);
    assert.equal(tab.get('one')?.trouble, trouble);
    world.failing = undefined;
    const before = world.tab();
    await before.open();
    assert.deepEqual(before.value(notes, 'one'), a);
    assert.equal(await tab.put(notes, 'one', { text: 'c' }), undefined);
    assert.equal(tab.get('one')?.trouble, undefined);
    assert.equal(tab.get('one')?.versions, 1);
  });
}

test('where storage is blocked, or the page came by http, all is in memory, and keeping says why', async () => {
  const world = new FakeWorld();
  world.failing = 'SecurityError';
  for (const [tab, why] of [
    [world.tab(), 'blocked'],
    [new FakeWorld().tab({ trouble: 'insecure' }), 'insecure'],
  ] as const) {
    await tab.open();
    assert.equal(tab.trouble, why);
    assert.equal(await tab.put(notes, 'one', a), undefined);
    assert.equal(await tab.keep('one'), why);
    assert.equal(await tab.setPassphrase('x'), why);
    assert.deepEqual(await tab.importFile('{}'), { problem: why });
    assert.deepEqual(tab.value(notes, 'one'), a);
  }
});

test('an item of an earlier form is read; one of a newer form is left alone', async () => {
  const world = new FakeWorld();
  const old = world.tab();
  const first = { name: 'n', version: 1, read: (data: unknown) => data as string };
  await old.put(first, 'one', 'long ago');
  await old.keep('one');
  const tab = world.tab();
  await tab.open();
  assert.deepEqual(tab.value(notes, 'one'), { text: 'long ago' });
  await tab.put(notes, 'one', a);
  await settled();
  assert.equal(old.value(first, 'one'), undefined);
  assert.equal(old.get('one')?.state, 'newer');
  assert.equal(await old.put(first, 'one', 'old words'), 'newer');
  const third = world.tab();
  await third.open();
  assert.deepEqual(third.value(notes, 'one'), a);
});

test('a vault of a newer form is left alone', async () => {
  const world = new FakeWorld();
  world.stored = { vault: 2, secret: 1 };
  const tab = world.tab();
  await tab.put(notes, 'one', a);
  assert.equal(await tab.keep('one'), 'newer');
  assert.deepEqual(world.stored, { vault: 2, secret: 1 });
});

test('an item goes 90 days after it was last saved', async () => {
  const world = new FakeWorld();
  const tab = world.tab();
  await tab.put(notes, 'one', a);
  await tab.keep('one');
  assert.equal(tab.get('one')!.expires! - tab.get('one')!.saved!, 90 * DAY);
  world.time += 60 * DAY;
  await tab.put(notes, 'one', b);
  world.time += 89 * DAY;
  const near = world.tab();
  await near.open();
  assert.deepEqual(near.value(notes, 'one'), b);
  world.time += 1 * DAY;
  const late = world.tab();
  await late.open();
  assert.equal(late.get('one'), undefined);
  assert.equal(world.stored, undefined);
});

test('behind a passphrase nothing can be read, and a right one opens all', async () => {
  const world = new FakeWorld();
  const tab = world.tab();
  await tab.put(notes, 'one', a);
  await tab.keep('one');
  assert.equal(await tab.setPassphrase('four plain words here'), undefined);
  assert.equal(tab.lock, 'open');
  await tab.put(notes, 'one', b);
  const next = world.tab();
  await next.open();
  assert.equal(next.lock, 'locked');
  assert.equal(next.value(notes, 'one'), undefined);
  assert.equal(next.get('one')?.state, 'locked');
  assert.equal(await next.unlock('wrong'), false);
  assert.equal(await next.setPassphrase('mine now'), 'locked');
  assert.equal(await next.removePassphrase(), 'locked');
  assert.equal(await next.stopKeeping('one'), 'locked');
  await assert.rejects(next.exportFile());
  assert.equal(await next.unlock('four plain words here'), true);
  assert.deepEqual(next.value(notes, 'one'), b);
});

test('what is written while it is locked waits in memory, and joins what is kept when it is unlocked', async () => {
  const world = new FakeWorld();
  const tab = world.tab();
  await tab.put(notes, 'one', a);
  await tab.keep('one');
  await tab.setPassphrase('words');
  tab.lockNow();
  assert.equal(tab.value(notes, 'one'), undefined);
  assert.equal(await tab.put(notes, 'one', b), 'locked');
  assert.deepEqual(tab.value(notes, 'one'), b);
  await tab.unlock('words');
  assert.equal(tab.get('one')?.trouble, undefined);
  const next = world.tab();
  await next.unlock('words');
  const texts = next.versions(notes, 'one').map(({ value }) => value.text);
  assert.ok(texts.includes('b'));
});

test('a passphrase that another tab changes or takes off locks this one, which seals nothing more by the old key', async () => {
  const world = new FakeWorld();
  const [one, two] = [world.tab(), world.tab()];
  await one.put(notes, 'one', a);
  await one.keep('one');
  await one.setPassphrase('first');
  await two.unlock('first');
  await one.setPassphrase('second');
  assert.equal(await two.put(notes, 'one', b), 'locked');
  assert.equal(two.lock, 'locked');
  assert.equal(await two.unlock('first'), false);
  assert.equal(await two.unlock('second'), true);
  assert.equal(two.get('one')?.trouble, undefined);
  await settled();
  assert.equal(await one.removePassphrase(), undefined);
  assert.equal(await two.put(notes, 'two', b), undefined);
  assert.equal(await two.keep('two'), undefined);
  const next = world.tab();
  await next.open();
  assert.equal(next.lock, 'none');
  assert.deepEqual(next.value(notes, 'two'), b);
});

test('it locks after some minutes without a change, or never', async () => {
  const world = new FakeWorld();
  const tab = world.tab();
  await tab.put(notes, 'one', a);
  await tab.keep('one');
  await tab.setPassphrase('words');
  world.pass(9 * 60_000);
  await tab.put(notes, 'one', b);
  world.pass(9 * 60_000);
  assert.equal(tab.lock, 'open');
  world.pass(60_000);
  assert.equal(tab.lock, 'locked');
  await tab.unlock('words');
  assert.equal(await tab.set({ lockAfter: 0 }), undefined);
  world.pass(DAY);
  assert.equal(tab.lock, 'open');
});

test('it stays locked, also when a change was under way', async () => {
  const world = new FakeWorld();
  const tab = world.tab();
  await tab.put(notes, 'one', a);
  await tab.keep('one');
  await tab.setPassphrase('words');
  const saving = tab.put(notes, 'one', b);
  await settled();
  const more = tab.set({ lockAfter: 30 });
  tab.lockNow();
  await Promise.all([saving, more]);
  assert.equal(tab.lock, 'locked');
});

test('to erase all leaves nothing, in any tab, whatever was under way', async () => {
  const world = new FakeWorld();
  const [one, two] = [world.tab(), world.tab()];
  await one.put(notes, 'one', a);
  await one.keep('one');
  await one.setPassphrase('words');
  await one.set({ eraseOnExit: true, lockAfter: 5 });
  await two.unlock('words');
  const late = two.put(notes, 'one', b);
  const erased = one.eraseAll();
  const later = [one.put(notes, 'two', b), one.keep('two')];
  assert.equal(await erased, undefined);
  await Promise.all([late, ...later]);
  await settled();
  assert.equal(two.held().length, 0);
  assert.equal(two.lock, 'none');
  assert.equal(world.erases, false);
  assert.equal(await two.put(notes, 'one', b), undefined);
});

test('after the reader has left, nothing is in memory, and what was kept can be read anew', async () => {
  const world = new FakeWorld();
  const tab = world.tab();
  await tab.put(notes, 'one', a);
  await tab.keep('one');
  await tab.put(notes, 'two', b);
  tab.letGo();
  assert.deepEqual(tab.held(), []);
  await tab.open();
  assert.deepEqual(tab.value(notes, 'one'), a);
  assert.equal(tab.get('two'), undefined);
});

test('a file brings what is not there, keeps both where they differ, and counts', async () => {
  for (const passphrase of [undefined, 'words']) {
    const world = new FakeWorld();
    const tab = world.tab();
    for (const [id, value] of [
      ['one', a],
      ['two', b],
    ] as const) {
      await tab.put(notes, id, value);
      await tab.keep(id);
    }
    if (passphrase) await tab.setPassphrase(passphrase);
    const file = await tab.exportFile();
    assert.equal(file.includes('"text"'), !passphrase);
    assert.deepEqual(await tab.importFile(file), { added: 0, merged: 0, same: 2 });

    const other = new FakeWorld().tab();
    await other.put(notes, 'one', { text: 'mine' });
    await other.keep('one');
    if (passphrase) {
      assert.deepEqual(await other.importFile(file), { problem: 'passphrase' });
      assert.deepEqual(await other.importFile(file, 'wrong'), { problem: 'wrong' });
    }
    const read = await other.importFile(file, passphrase);
    assert.deepEqual(read, { added: 1, merged: 1, same: 0 });
    assert.deepEqual(
      other.versions(notes, 'one').map(({ value }) => value.text),
      ['mine', 'a'],
    );
    assert.deepEqual(other.value(notes, 'two'), b);
  }
});

const head = '{"format":"page-notes","version":1,';
for (const [name, text, problem] of [
  ['no JSON', 'notes', 'unknown'],
  ['other JSON', '{"version":1}', 'unknown'],
  ['a list', '[]', 'unknown'],
  ['a newer version', '{"format":"page-notes","version":2}', 'newer'],
  ['a cut file', head.slice(0, 20), 'unknown'],
  ['no items', `${head}"items":null}`, 'damaged'],
  ['an item without versions', `${head}"items":{"one":{"kind":"n","versions":[]}}}`, 'damaged'],
  [
    'a version without a date',
    `${head}"items":{"one":{"kind":"n","versions":[{"revision":"r","form":1,"data":1}]}}}`,
    'damaged',
  ],
  [
    'a name that every object has',
    `${head}"items":{"__proto__":{"kind":"n","versions":[{"revision":"r","form":1,"saved":1,"expires":1,"data":1}]}}}`,
    'damaged',
  ],
  ['sealed nonsense', `${head}"sealed":"AAAA"}`, 'damaged'],
  ['sealed, not in base64url', `${head}"sealed":"A A"}`, 'damaged'],
] as const) {
  test(`a file with ${name} is "${problem}", and nothing of it is taken`, async () => {
    const world = new FakeWorld();
    const tab = world.tab();
    assert.deepEqual(await tab.importFile(text), { problem });
    assert.deepEqual(tab.held(), []);
    assert.equal(world.stored, undefined);
  });
}
