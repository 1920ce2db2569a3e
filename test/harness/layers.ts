import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { run } from 'node:test';
import { engineNames } from './engines.js';
import type { Outcome } from './outcome.js';
import { atExit, start } from './processes.js';
import { scratch } from './scratch.js';

type Tell = (outcome: Outcome) => void;

/** The test files under `folders` whose path contains one of `words`, if there are any words. */
export function testFiles(folders: string[], words: string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort();
}

interface NodeTestEvent {
  name: string;
  nesting: number;
  skip?: string | boolean;
  details?: { type?: string; error?: Error & { cause?: unknown; failureType?: string } };
}

function explain(error: NonNullable<NodeTestEvent['details']>['error']): string {
  const cause = error?.cause ?? error;
  if (cause instanceof Error) return cause.stack ?? cause.message;
  return String(cause ?? 'unknown');
}

/** Runs one file with node:test, in a process of its own. */
async function runFile(file: string, tell: Tell): Promise<void> {
  const stop = new AbortController();
  const forget = atExit(() => stop.abort());
  const stream = run({
    files: [resolve(file)],
    signal: stop.signal,
    // a file that hangs must not hang the run
    timeout: 600_000,
  });
  const path: string[] = [];
  // where a file fails by itself, its reason stands in a note only
  const notes: string[] = [];
  let failing = false;
  const finish = ({ name, nesting, details, skip }: NodeTestEvent, passed: boolean): void => {
    const isFile = resolve(name) === resolve(file);
    // a suite fails with its tests, and a file with its suites: only what failed by itself counts
    if (!passed && details?.error?.failureType === 'subtestsFailed') return;
    if (passed && (isFile || details?.type === 'suite')) return;
    if (isFile && failing) return;
    failing ||= !passed;
    const names = [...path.slice(0, nesting), name];
    const engine = engineNames.find((known) => known === names[0]);
    tell({
      name: isFile ? 'the file runs' : names.slice(engine ? 1 : 0).join(' › '),
      file,
      engine,
      state: skip !== undefined && skip !== false ? 'skipped' : passed ? 'passed' : 'failed',
      message: passed ? undefined : [explain(details?.error), ...(isFile ? notes : [])].join('\n'),
    });
  };
  stream.on('test:start', ({ nesting, name }: NodeTestEvent) => void path.splice(nesting, 1, name));
  stream.on('test:diagnostic', ({ message }: { message: string }) => void notes.push(message));
  stream.on('test:pass', (event: NodeTestEvent) => finish(event, true));
  stream.on('test:fail', (event: NodeTestEvent) => finish(event, false));
  stream.on(
    'test:stdout',
    ({ message }: { message: string }) => void process.stdout.write(message),
  );
  stream.on(
    'test:stderr',
    ({ message }: { message: string }) => void process.stderr.write(message),
  );
  await new Promise<void>((done, failed) => {
    stream.once('end', done);
    stream.once('error', failed);
    stream.resume();
  });
  forget();
}

/** Runs `files` with node:test, two at a time, and says which took longest. */
export async function runNode(files: string[], tell: Tell): Promise<void> {
  const queue = [...files];
  const times: { file: string; seconds: number }[] = [];
  const work = async (): Promise<void> => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const started = Date.now();
      await runFile(file, tell);
      times.push({ file, seconds: (Date.now() - started) / 1000 });
    }
  };
  await Promise.all([work(), work()]);
  times.sort((a, b) => b.seconds - a.seconds);
  for (const { file, seconds } of times.slice(0, 8)) {
    if (seconds > 20) console.log(`  ${seconds.toFixed(0).padStart(4)} s  ${file}`);
  }
}

function wtrProgram(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@web/test-runner')), 'bin.js');
}

/** Runs `files` in @web/test-runner, in a process of its own that reports line by line. */
export async function runElements(files: string[], tell: Tell): Promise<void> {
  const { folder, remove } = scratch('report');
  const report = join(folder, 'outcomes.jsonl');
  const config = 'test/web-test-runner.config.js';
  const args = [wtrProgram(), '--config', config, '--files', ...files];
  const child = start(process.execPath, args, {
    env: { TRUST_REPORT: report },
    stdio: ['ignore', 'inherit', 'inherit'],
    endWith: 'SIGTERM',
  });
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('exit', done);
  });
  const lines = existsSync(report) ? readFileSync(report, 'utf8').split('\n').filter(Boolean) : [];
  const outcomes = lines.map((line) => JSON.parse(line) as Outcome);
  remove();
  for (const outcome of outcomes) tell(outcome);
  const failed = outcomes.some((outcome) => outcome.state === 'failed');
  if (outcomes.length === 0 || (code !== 0 && !failed)) {
    throw new Error(`@web/test-runner ended with ${code} after ${outcomes.length} results`);
  }
}
