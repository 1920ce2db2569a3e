import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function npm(...words: string[]): void {
  const { status } = spawnSync('npm', words, { cwd: at('..'), stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ${words.join(' ')} failed`);
}

const age = (path: string): number => (existsSync(at(path)) ? statSync(at(path)).mtimeMs : 0);

/** Installs what the library is measured against, where it is missing or older than its list, and builds the library. */
export function prepare(): void {
  if (age('node_modules/.package-lock.json') < age('package-lock.json')) {
    npm('ci', '--prefix', 'bench');
  }
  npm('run', 'build', '--silent');
}
