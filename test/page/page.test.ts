import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { dropGuards, guardUnload } from '../../src/page/guards.js';
import { page, type Player } from '../../src/page/page.js';
import { startPlaying, stopPlaying } from '../../src/page/playing.js';
import { onUnsafe, signalUnsafe } from '../../src/page/safety.js';
import { addTool, letAllGo } from '../../src/page/tools.js';

afterEach(() => {
  page.unsafe = false;
  page.playing = undefined;
  page.onUnsafe.clear();
  page.tools.clear();
});

test('two copies of the library share one registry, and nothing of it shows among the names of the page', async () => {
  const copy = (await import(`../../src/page/page.js?${'copy'}`)) as { page: unknown };
  assert.equal(copy.page, page);
  assert.ok(!Object.keys(globalThis).some((name) => /trust/.test(name)));
});

test('the safety signal reaches all who wait for it, once, and those who come later at once', () => {
  const heard: string[] = [];
  onUnsafe(() => heard.push('one'));
  const end = onUnsafe(() => heard.push('gone'));
  onUnsafe(() => heard.push('two'));
  end();
  assert.equal(page.unsafe, false);
  signalUnsafe();
  signalUnsafe();
  assert.deepEqual(heard, ['one', 'two']);
  onUnsafe(() => heard.push('late'));
  assert.deepEqual(heard, ['one', 'two', 'late']);
  assert.equal(page.unsafe, true);
});

test('who stops waiting for the signal as it is given does not keep the next from it', () => {
  let heard = 0;
  const end = onUnsafe(() => end());
  onUnsafe(() => heard++);
  signalUnsafe();
  assert.equal(heard, 1);
});

/** A player that counts how often it was stopped. */
const player = (): Player & { stops: number } => ({
  stops: 0,
  pause() {
    this.stops++;
  },
});

test('one plays at a time', () => {
  const [first, second] = [player(), player()];
  startPlaying(first);
  startPlaying(first);
  assert.equal(first.stops, 0);
  startPlaying(second);
  assert.deepEqual([first.stops, second.stops], [1, 0]);
  // The first says that it has stopped only now: that is not said of the second.
  stopPlaying(first);
  assert.equal(page.playing, second);
  stopPlaying(second);
  assert.equal(page.playing, undefined);
});

test('guards ask until they end, or all are dropped', (t) => {
  const asking = new Set<unknown>();
  const global = globalThis as Record<string, unknown>;
  t.after(() => ['addEventListener', 'removeEventListener'].forEach((name) => delete global[name]));
  global.addEventListener = (type: string, listener: unknown) => asking.add(`${type} ${listener}`);
  global.removeEventListener = (type: string, listener: unknown) =>
    asking.delete(`${type} ${listener}`);
  const [one, two] = [() => 1, () => 2];
  const end = guardUnload(one);
  guardUnload(two);
  assert.equal(asking.size, 2);
  end();
  assert.deepEqual([...asking], [`beforeunload ${two}`]);
  assert.deepEqual([...page.guards], [two]);
  dropGuards();
  assert.equal(asking.size, 0);
});

test('every tool that stands in the page lets go, also after one that fails', (t) => {
  const told = t.mock.method(console, 'error', () => {});
  const gone: string[] = [];
  const add = (name: string) => addTool({ letGo: () => void gone.push(name) });
  add('one');
  addTool({
    letGo() {
      throw new Error('broken');
    },
  });
  const remove = add('removed');
  add('two');
  remove();
  letAllGo();
  assert.deepEqual(gone, ['one', 'two']);
  assert.equal(told.mock.callCount(), 1);
});
