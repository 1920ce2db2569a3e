import assert from 'node:assert/strict';
import { after, before, test, type TestContext } from 'node:test';
import { launch } from '../harness/browser.js';
import { findEngines } from '../harness/engines.js';
import { poll } from '../harness/processes.js';
import { scratch } from '../harness/scratch.js';
import type { TestServer } from '../harness/server.js';
import './store-globals.js';
import { startStore } from './store-site.js';

const KILLS = 30;
/** Browsers at once, each with a profile of its own: most of the time goes into their starts. */
const LANES = 3;
/** Long enough for a write to take a while, in characters. */
const LENGTH = 200_000;

let site: TestServer;
before(async () => {
  site = await startStore();
});
after(() => site.close());

/** The last number that the page of a lane told under a name. */
const told = (lane: number, name: string): number =>
  Math.max(
    0,
    ...site.log
      .filter(({ path }) => path.startsWith(`/told?${lane}-${name}=`))
      .map(({ path }) => Number(path.split('=')[1])),
  );

const [chromium] = (await findEngines()).filter(({ name }) => name === 'chromium');

/** Kills the browsers of one profile, and gives back how long after a write began, in milliseconds. */
async function killAgain(t: TestContext, lane: number, kills: number): Promise<number[]> {
  const profile = scratch('killed');
  const waits: number[] = [];
  for (let kill = 0; kill <= kills; kill++) {
    const browser = await launch(chromium!, { profileDir: profile.folder });
    t.after(() => browser.kill());
    const page = await browser.newPage();
    await page.goto(`${site.origin}/store`);
    const read = await page.evaluate(async () => {
      await store.open();
      return { value: store.value(text, 'one'), kept: store.get('one') };
    });
    const [began, saved] = [told(lane, 'began'), told(lane, 'saved')];
    if (kill > 0) {
      const [number, filling, end] = read.value!.split('/');
      assert.equal(end, number, 'torn');
      assert.equal(filling!.length, LENGTH);
      assert.equal(read.kept?.versions, 1);
      assert.ok([began, saved].includes(Number(number)), `${number} of ${saved} to ${began}`);
    }
    if (kill === kills) {
      await browser.close();
      break;
    }
    await page.evaluate(
      (name, first, length) => {
        const tell = (what: string) => fetch(`/told?${name}-${what}`);
        const write = async (): Promise<void> => {
          for (let number = first; ; number++) {
            await tell(`began=${number}`);
            const filling = String.fromCharCode(97 + (number % 26)).repeat(length);
            const trouble =
              (await store.put(text, 'one', `${number}/${filling}/${number}`)) ??
              (number === 1 ? await store.keep('one') : undefined);
            await tell(trouble ? `trouble=${trouble}` : `saved=${number}`);
          }
        };
        void write();
      },
      lane,
      began + 1,
      LENGTH,
    );
    // Some writes on, then anywhere in the middle of the next.
    const goal = saved + 2 + Math.floor(Math.random() * 4);
    await poll('some writes', () => told(lane, 'saved') >= goal, { every: 1 });
    const wait = Math.random() * 12;
    waits.push(Math.round(wait));
    await new Promise((resolve) => setTimeout(resolve, wait));
    await browser.kill();
    assert.ok(!site.log.some(({ path }) => path.includes('-trouble=')));
  }
  profile.remove();
  return waits;
}

test(
  `killed at ${KILLS} random moments while it saves, the item is the last or the one before, whole`,
  { skip: !chromium && 'Chromium is not here', timeout: 240_000 },
  async (t) => {
    const lanes = Array.from({ length: LANES }, (_, lane) => lane);
    const all = await Promise.all(lanes.map((lane) => killAgain(t, lane, KILLS / LANES)));
    const waits = all.flat();
    assert.equal(waits.length, KILLS);
    const saved = lanes.map((lane) => told(lane, 'saved'));
    t.diagnostic(`${saved.join(' + ')} saved; killed after ${waits.join(', ')} ms`);
  },
);
