import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scratch } from './scratch.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface PackageJson {
  name: string;
  dependencies?: Record<string, string>;
}

const read = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;

/** The folders of all packages that the one in `folder` needs at run time, by name. */
function needs(folder: string, found = new Map<string, string>()): Map<string, string> {
  const { resolve } = createRequire(join(folder, 'package.json'));
  for (const name of Object.keys(read(folder).dependencies ?? {})) {
    if (found.has(name)) continue;
    const homes = (resolve.paths(name) ?? []).map((path) => join(path, name));
    const home = homes.find((path) => existsSync(join(path, 'package.json')));
    if (!home) throw new Error(`${name} is not installed; run: npm ci`);
    found.set(name, home);
    needs(home, found);
  }
  return found;
}

function npm(cwd: string, ...args: string[]): string {
  const quiet = ['--silent', '--ignore-scripts', '--no-audit', '--no-fund'];
  return execFileSync('npm', [...args, ...quiet], { cwd, encoding: 'utf8' });
}

/** Packs packages as they would be published, without building them; gives back the tarballs. */
export function pack(destination: string, folders = [root]): string[] {
  const printed = npm(root, 'pack', '--pack-destination', destination, ...folders);
  return printed
    .trim()
    .split('\n')
    .map((file) => join(destination, file));
}

/**
 * The package and what it needs at run time, packed into `destination`: tarball by name. What it needs is packed from
 * our own `node_modules`, so that npm can install all of it without asking a registry.
 */
export function packAll(destination: string): Map<string, string> {
  const packages = new Map([[read(root).name, root], ...needs(root)]);
  const tarballs = pack(destination, [...packages.values()]);
  return new Map([...packages.keys()].map((name, at) => [name, tarballs[at]!]));
}

/**
 * A fresh folder into which npm has installed the packed package, for the time of this process. The cache is a new
 * one: so npm resolves and unpacks as it does for a user, and yet asks no registry, on a machine with whatever cache.
 */
export function install(): string {
  const { folder } = scratch('installed');
  const tarballs = [...packAll(folder)];
  const dependencies = Object.fromEntries(tarballs.map(([name, file]) => [name, `file:${file}`]));
  const manifest = { private: true, type: 'module', dependencies };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  npm(folder, 'install', '--offline', '--no-package-lock', '--cache', join(folder, 'cache'));
  return folder;
}
