import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packAll } from '../harness/installed.js';
import { freePort, killGroup, poll, start } from '../harness/processes.js';
import { scratch } from '../harness/scratch.js';
import { startServer } from '../harness/server.js';
import { folder as repository } from './site.js';

/** What frameworks would tell their makers of each build. */
const untold = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs a command to its end; what it wrote is told only where it fails. */
async function run(command: string, ...args: string[]): Promise<void> {
  const child = start(command, args, { env: untold });
  let written = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => (written += text));
  }
  const code = await new Promise<number | null>((done, failed) => {
    child.once('error', failed);
    child.once('close', done);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${written}`);
}

export interface ExampleSite {
  origin: string;
  close(): Promise<void>;
}

const { folder } = scratch('sites');
const tarballs = packAll(folder);

/** Without what someone has installed or built in it. */
function copy(kind: string): string {
  const from = repository(`examples/${kind}`);
  const filter = (path: string) => !/[/\\](node_modules|_site|dist|\.next|\.astro)$/.test(path);
  cpSync(from, join(folder, kind), { recursive: true, filter });
  return join(folder, kind);
}

/** A copy of the example, into which npm has installed what its lock names and the packed package; built. */
async function build(kind: string): Promise<string> {
  const site = copy(kind);
  // one run for both: it takes the time of `npm ci` alone, and changes no version of the lock
  const how = ['--no-save', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', 'install', '--prefix', site, ...how, ...tarballs.values());
  await run('npm', 'run', 'build', '--prefix', site);
  return site;
}

const serve = (files: string): Promise<ExampleSite> =>
  startServer({ routes: { '/': files }, record: true });

/** How each kind is put online. */
const kinds: Record<string, () => Promise<ExampleSite>> = {
  plain: async () => {
    const site = copy('plain');
    execFileSync('tar', ['-xzf', tarballs.get('trust-widgets')!, '-C', folder]);
    const from = (name: string) => join(folder, 'package', name);
    const { version } = JSON.parse(readFileSync(from('package.json'), 'utf8'));
    cpSync(from('cdn'), join(site, 'trust-widgets', version), { recursive: true });
    return serve(site);
  },
  eleventy: async () => serve(join(await build('eleventy'), '_site')),
  astro: async () => serve(join(await build('astro'), 'dist')),
  next: async () => {
    const site = await build('next');
    const program = join(site, 'node_modules/next/dist/bin/next');
    const port = await freePort();
    const args = [program, 'start', site, '--hostname', '127.0.0.1', '--port', String(port)];
    const server = start(process.execPath, args, { env: untold, stdio: 'ignore' });
    const origin = `http://127.0.0.1:${port}`;
    await poll('next to answer', async () => (await fetch(origin)).ok, { timeout: 60_000 });
    const close = async () => killGroup(server);
    return { origin, close };
  },
};

/** Every folder in `examples`; one that has no way to be put online is an error. */
export const exampleKinds = readdirSync(repository('examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** All of them online, by kind. Next takes longest, so it comes first, and the others one by one beside it. */
export async function startExamples(): Promise<Map<string, ExampleSite>> {
  const sites = new Map<string, ExampleSite>();
  const queue = ['next', ...exampleKinds.filter((kind) => kind !== 'next')];
  const work = async (): Promise<void> => {
    for (let kind = queue.shift(); kind; kind = queue.shift()) {
      sites.set(kind, await kinds[kind]!());
    }
  };
  const ends = await Promise.allSettled([work(), work()]);
  const failed = ends.find((end) => end.status === 'rejected');
  if (!failed) return sites;
  // what is online would keep this process alive
  await Promise.all([...sites.values()].map((site) => site.close()));
  throw failed.reason;
}
