// Measures the library beside others: `npm run bench`, or `npm run bench -- share` for some kinds only.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import type { Subject } from './kinds/kind.js';
import { openChromium } from './measure/browser.js';
import { inspect, type Weight } from './measure/inspect.js';
import { Rounds } from './measure/rounds.js';
import { typing } from './measure/typing.js';
import { prepare } from './prepare.js';
import { markdown } from './report/markdown.js';
import { resultOf } from './report/result.js';
import { openLink, slow4G } from './server/link.js';
import { openHost } from './server/site.js';
import { pathOf, siteOf } from './site-of.js';

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '8' },
    /** No round begins that would end later. */
    minutes: { type: 'string', default: '14' },
    /** Name of the files in `results/`. */
    out: { type: 'string', default: 'latest' },
  },
});
const begun = performance.now();
const minutes = (): number => (performance.now() - begun) / 60_000;
const tell = (what: string): void => console.error(`${minutes().toFixed(1)} min  ${what}`);

tell('installs what is missing, builds');
prepare();
// Only now: they read what was built.
const { allKinds } = await import('./kinds/index.js');
const { exists } = await import('./kinds/ours.js');
const all = allKinds();
// Those that the library does not have yet only by name: they enter no ratio.
const kinds = all.filter(({ name, tag }) => (words.length ? words.includes(name) : exists(tag)));
if (kinds.length === 0) {
  throw new Error(`Known kinds: ${all.map(({ name }) => name).join(', ')}`);
}

const site = await siteOf(kinds);
const host = await openHost(site);
const slow = await openLink(host.port, slow4G);

tell('weighs every page');
const weights = new Map<Subject, Weight>();
const chromium = await openChromium(host.pin);
for (const kind of kinds) {
  for (const subject of kind.subjects) {
    const path = pathOf(kind, subject, 1);
    weights.set(subject, await inspect(chromium, host, site, subject, path));
  }
}
tell('types');
const typed = await typing(chromium, `https://127.0.0.1:${host.port}`);
await chromium.close();

const rounds = new Rounds(kinds, host, slow.port);
let done = 0;
for (let longest = 0; done < Number(values.rounds); done++) {
  if (done > 0 && minutes() + longest > Number(values.minutes)) break;
  tell(`round ${done + 1} of ${values.rounds}`);
  const start = minutes();
  await rounds.run();
  longest = Math.max(longest, minutes() - start);
}
slow.close();
host.close();

const result = resultOf(
  kinds,
  weights,
  rounds.samples,
  rounds.article,
  typed,
  chromium.label,
  done,
);
const text = await format(markdown(result), { parser: 'markdown', printWidth: 100 });
const folder = new URL('results/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL(`${values.out}.json`, folder), `${JSON.stringify(result, null, 2)}\n`);
writeFileSync(new URL(`${values.out}.md`, folder), text);
console.log(text);
tell(`written to bench/results/${values.out}.md and .json`);
