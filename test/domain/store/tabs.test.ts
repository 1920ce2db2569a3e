import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FakeWorld, notes, settled } from './fake-world.js';

/** What a reader may do in one of two tabs, in any order, with all steps of the database in any order too. */
const step = fc.record({
  tab: fc.integer({ min: 0, max: 1 }),
  /** How many steps of the database go by after it. */
  turns: fc.integer({ min: 0, max: 6 }),
  act: fc.oneof(
    { weight: 6, arbitrary: fc.constant('put' as const) },
    { weight: 2, arbitrary: fc.constant('keep' as const) },
    { weight: 1, arbitrary: fc.constant('open' as const) },
    { weight: 1, arbitrary: fc.constant('fail' as const) },
    { weight: 1, arbitrary: fc.constant('mend' as const) },
    { weight: 1, arbitrary: fc.constant('seal' as const) },
    { weight: 1, arbitrary: fc.constant('unseal' as const) },
    { weight: 1, arbitrary: fc.constant('lock' as const) },
    { weight: 1, arbitrary: fc.constant('unlock' as const) },
  ),
});

test('whatever two tabs do at once, no word is lost that neither tab wrote over itself', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 16 }),
      fc.scheduler(),
      async (steps, scheduler) => {
        const world = new FakeWorld((what) => scheduler.schedule(Promise.resolve(), what));
        const tabs = [world.tab(), world.tab()];
        /** What each tab wrote over knowingly: it showed it, and the reader wrote on. */
        const replaced = new Set<string>();
        const written = new Set<string>();
        const running: Promise<unknown>[] = [];
        let serial = 0;
        for (const { tab, act, turns } of steps) {
          const store = tabs[tab]!;
          if (act === 'fail' || act === 'mend') {
            world.failing = act === 'fail' ? 'QuotaExceededError' : undefined;
          } else if (act === 'put') {
            const shown = store.value(notes, 'one');
            if (shown) replaced.add(shown.text);
            const text = `${++serial}`;
            written.add(text);
            running.push(store.put(notes, 'one', { text }));
          } else if (act === 'keep') {
            running.push(store.keep('one'));
          } else if (act === 'open') {
            running.push(store.open());
          } else if (act === 'seal') {
            running.push(store.setPassphrase('words'));
          } else if (act === 'unseal') {
            running.push(store.removePassphrase());
          } else if (act === 'unlock') {
            running.push(store.unlock('words'));
          } else {
            store.lockNow();
          }
          for (let turn = 0; turn < turns; turn++) {
            await settled();
            if (scheduler.count() > 0) await scheduler.waitOne();
          }
        }
        world.failing = undefined;
        await scheduler.waitFor(Promise.all(running));
        await scheduler.waitIdle();
        for (const tab of tabs) {
          await scheduler.waitFor(tab.open());
          if (tab.lock === 'locked') await scheduler.waitFor(tab.unlock('words'));
        }
        const there = new Set(
          tabs.flatMap((one) => one.versions(notes, 'one').map(({ value }) => value.text)),
        );
        const lost = [...written].filter((text) => !replaced.has(text) && !there.has(text));
        assert.deepEqual(lost, []);
      },
    ),
    { numRuns: 1000 },
  );
});
