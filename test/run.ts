import { relative } from 'node:path';
import { findEngines, type Engine } from './harness/engines.js';
import type { Outcome } from './harness/outcome.js';
import { runElements, runNode, testFiles } from './harness/layers.js';

const layers = {
  domain: {
    folders: [
      'test/domain',
      'test/content',
      'test/page',
      'test/platform',
      'test/tools',
      'test/build',
    ],
    run: (files: string[], tell: Tell) => runNode(files, tell),
  },
  elements: {
    folders: ['test/kit', 'test/elements', 'test/suites'],
    run: (files: string[], tell: Tell) => runElements(files, tell),
  },
  flows: {
    folders: ['test/harness', 'test/flows'],
    run: (files: string[], tell: Tell) => runNode(files, tell),
  },
};
type LayerName = keyof typeof layers;
type Tell = (outcome: Outcome) => void;

interface Choice {
  words: string[];
  layers: LayerName[];
}

function choice(args: string[]): Choice {
  const words = args.filter((arg) => !arg.startsWith('--'));
  const options = args.filter((arg) => arg.startsWith('--'));
  const names = Object.keys(layers) as LayerName[];
  const chosen = options.map((option) => {
    const name = /^--layer=(.+)$/.exec(option)?.[1] as LayerName | undefined;
    if (!name || !names.includes(name)) {
      throw new Error(`Unknown option ${option}; known: --layer=${names.join('|')}`);
    }
    return name;
  });
  return { words, layers: chosen.length > 0 ? chosen : names };
}

function missingEngines(engines: Engine[]): string[] {
  const required = (process.env.TRUST_REQUIRE_ENGINES ?? '').split(',').filter(Boolean);
  return required.filter((name) => {
    // the packaged one is a stand-in, not what is required
    return !engines.some((engine) => engine.name === name && !engine.packaged);
  });
}

function tellFailure({ name, engine, file, message }: Outcome): void {
  const where = [engine, relative(process.cwd(), file)].filter(Boolean).join(', ');
  const text = (message ?? 'no message').replaceAll(/^/gm, '      ');
  console.log(`  FAILED ${name} (${where})\n${text}`);
}

function tellNames(title: string, outcomes: readonly Outcome[]): void {
  if (outcomes.length === 0) return;
  console.log(`\n${title}:`);
  for (const { name, engine, file } of outcomes) {
    console.log(`  ${name} (${[engine, file].filter(Boolean).join(', ')})`);
  }
}

async function main(): Promise<number> {
  const outcomes: Outcome[] = [];
  const tell: Tell = (outcome) => {
    outcomes.push(outcome);
    if (outcome.state === 'failed') tellFailure(outcome);
  };
  const crash = (name: string, error: unknown): void => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    tell({ name, file: 'test/run.ts', state: 'failed', message });
  };
  try {
    const wanted = choice(process.argv.slice(2));
    const engines = await findEngines();
    console.log(`Engines: ${engines.map((engine) => engine.label).join(', ')}`);
    for (const name of missingEngines(engines)) {
      crash('the required engines are there', `${name} is required here but not installed`);
    }
    for (const name of wanted.layers) {
      const { folders, run } = layers[name];
      const files = testFiles(folders, wanted.words);
      if (files.length === 0) {
        console.log(`\n${name}: no test files in ${folders.join(', ')}`);
        continue;
      }
      console.log(`\n${name}: ${files.length} ${files.length === 1 ? 'file' : 'files'}`);
      const started = Date.now();
      const before = outcomes.length;
      await run(files, tell).catch((error: unknown) => crash(`the ${name} layer runs`, error));
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`  ${outcomes.length - before} results in ${seconds} s`);
    }
  } catch (error) {
    // one sentence that says what to do needs no stack
    crash('the tests start', error instanceof Error ? error.message : error);
  }
  const of = (state: Outcome['state']): Outcome[] =>
    outcomes.filter((outcome) => outcome.state === state);
  const [passed, failed, skipped] = [of('passed'), of('failed'), of('skipped')];
  tellNames('Skipped', skipped);
  tellNames('Failures', failed);
  const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  console.log(`\n${passed.length} passed, ${failed.length} failed${left}`);
  return failed.length > 0 || passed.length === 0 ? 1 : 0;
}

process.exitCode = await main();
