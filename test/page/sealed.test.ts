import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { dropSealed, liftSealed, takeSealed } from '../../src/page/sealed.js';

const article = 'https://example.org/a?b=1';
const state = { router: 7 };

/** An address bar: what it shows, and how it was changed. */
function bar(hash: string, { refuses = false } = {}) {
  const changes: unknown[][] = [];
  const location = {
    href: article + hash,
    hash: hash === '#' ? '' : hash,
    replace(address: string) {
      changes.push(['location', address]);
      Object.assign(location, { href: address, hash: '' });
    },
  };
  const history = {
    state,
    replaceState(...given: unknown[]) {
      if (refuses) throw new DOMException('', 'SecurityError');
      changes.push(given);
      Object.assign(location, { href: given[2], hash: '' });
    },
  };
  Object.assign(globalThis, { location, history });
  return { location, changes };
}

afterEach(() => {
  dropSealed();
  for (const name of ['location', 'history']) Reflect.deleteProperty(globalThis, name);
});

for (const hash of ['#sealed=AbC-_9', '#sealed=', '#sealed%3DAbC'])
  test(`${hash} leaves the address, whose entry and state stay, and waits for one`, () => {
    const { location, changes } = bar(hash);
    assert.equal(liftSealed(), true);
    assert.equal(location.href, article);
    assert.deepEqual(changes, [[state, '', article]]);
    assert.equal(takeSealed(), hash);
    assert.equal(takeSealed(), undefined);
  });

for (const hash of ['', '#', '#section', '#sealed', '#sealed-box', '#Sealed=A', '#a#sealed=A'])
  test(`${hash || 'an address without a fragment'} is left alone`, () => {
    const { location, changes } = bar(hash);
    assert.equal(liftSealed(), false);
    assert.equal(takeSealed(), undefined);
    assert.equal(location.href, article + hash);
    assert.deepEqual(changes, []);
  });

test('it is taken without a loader too, and once', () => {
  bar('#sealed=A');
  assert.equal(takeSealed(), '#sealed=A');
  assert.equal(takeSealed(), undefined);
});

test('what one bundle took out of the address, the element of another gets', async () => {
  const copy = (await import(`../../src/page/sealed.js?${'copy'}`)) as {
    takeSealed: typeof takeSealed;
  };
  bar('#sealed=A');
  liftSealed();
  assert.equal(copy.takeSealed(), '#sealed=A');
  assert.equal(takeSealed(), undefined);
  assert.ok(!Object.keys(globalThis).some((name) => /trust|sealed/.test(name)));
});

test('a link that comes later takes the place of one that waits', () => {
  bar('#sealed=A');
  liftSealed();
  bar('#sealed=B');
  assert.equal(takeSealed(), '#sealed=B');
  assert.equal(takeSealed(), undefined);
});

test('what waits is forgotten when the reader leaves', () => {
  bar('#sealed=A');
  liftSealed();
  dropSealed();
  assert.equal(takeSealed(), undefined);
});

test('where the history refuses, it still leaves the address, and is taken once', () => {
  const { changes } = bar('#sealed=A', { refuses: true });
  assert.equal(takeSealed(), '#sealed=A');
  assert.deepEqual(changes, [['location', `${article}#`]]);
  assert.equal(takeSealed(), undefined);
});
