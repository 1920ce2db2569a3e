import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';

/** Debian packages of the shared libraries a browser may miss; `t64` names are aliases from Debian 13 on. */
const packages: Record<string, string> = {
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libsmime3.so': 'libnss3',
  'libsoftokn3.so': 'libnss3',
  'libnspr4.so': 'libnspr4',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libexpat.so.1': 'libexpat1',
  'libuuid.so.1': 'libuuid1',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libgbm.so.1': 'libgbm1',
  'libasound.so.2': 'libasound2',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libudev.so.1': 'libudev1',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libdbus-glib-1.so.2': 'libdbus-glib-1-2',
  'libX11.so.6': 'libx11-6',
  'libxcb.so.1': 'libxcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libXt.so.6': 'libxt6',
  'libstdc++.so.6': 'libstdc++6',
};

/** A browser that is there but cannot start, said in one sentence with the one command that mends it. */
export class MissingLibrary extends Error {
  override name = 'MissingLibrary';
  constructor(program: string, libraries: string[], fallbackPackage?: string) {
    const needed = [...new Set(libraries.map((name) => packages[name] ?? fallbackPackage))];
    const known = needed.filter((name) => name !== undefined);
    const command = known.length
      ? `sudo apt-get install -y ${known.join(' ')}`
      : `apt-file search ${libraries[0]}`;
    const list = libraries.join(', ');
    super(`${program} cannot start without ${list}, missing on this system; run: ${command}`);
  }
}

function isElf(file: string): boolean {
  const head = Buffer.alloc(4);
  const handle = openSync(file, 'r');
  readSync(handle, head, 0, 4, 0);
  closeSync(handle);
  return head.toString('latin1') === '\x7fELF';
}

/** The shared libraries `file` (a program, or a script that starts one) asks for and does not find. */
export function missingLibraries(file: string, env: Record<string, string> = {}): string[] {
  const environment = { ...process.env, ...env };
  if (isElf(file)) {
    const { stdout } = spawnSync('ldd', [file], { env: environment, encoding: 'utf8' });
    return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name!);
  }
  const { status, stderr } = spawnSync(file, ['--version'], {
    env: environment,
    encoding: 'utf8',
    timeout: 20_000,
  });
  if (status === 0) return [];
  const missing = /(lib[^\s:]+\.so[^\s:]*): cannot open shared object file/.exec(stderr ?? '');
  return missing ? [missing[1]!] : [];
}
