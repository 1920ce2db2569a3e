import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { MissingLibrary, missingLibraries } from './libraries.js';

const decompress = promisify(brotliDecompress);

export interface PackagedChromium {
  executable: string;
  env: Record<string, string>;
  version: string;
}

/** The package's folder: its `exports` hide package.json, so it is found from its entry. */
function packageFolder(): string {
  let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
    if (dirname(folder) === folder) throw new Error('@sparticuz/chromium holds no chromium.br');
    folder = dirname(folder);
  }
  return folder;
}

async function untar(archive: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const input = await decompress(await readFile(archive));
  const { status } = spawnSync('tar', ['-x', '-C', into, '--no-same-owner'], { input });
  if (status !== 0) throw new Error(`tar could not unpack ${archive}`);
}

async function unpack(bin: string, into: string): Promise<void> {
  const program = join(into, 'chromium');
  await Promise.all([
    pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(program),
    ),
    untar(join(bin, 'swiftshader.tar.br'), into),
    untar(join(bin, 'fonts.tar.br'), into),
    untar(join(bin, 'al2023.tar.br'), join(into, 'libraries')),
  ]);
  await chmod(program, 0o755);
  // the package's own settings name folders of another system
  await writeFile(
    join(into, 'fonts.conf'),
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
      '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n',
  );
}

/** Unpacks once, beside the installed packages; another run doing the same at once does no harm. */
async function unpacked(folder: string, version: string): Promise<string> {
  const cache = join(dirname(dirname(folder)), '.cache', 'trust-widgets');
  const target = join(cache, `chromium-${version}`);
  if (existsSync(target)) return target;
  await mkdir(cache, { recursive: true });
  const fresh = await mkdtemp(`${target}.`);
  try {
    await unpack(join(folder, 'bin'), fresh);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** The Chromium inside @sparticuz/chromium, ready to start on a system with no browser at all. */
export async function packagedChromium(): Promise<PackagedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser was found, and the packaged Chromium runs on Linux x64 only: ' +
        'install Chromium, Chrome or Firefox, or set CHROME_PATH.',
    );
  }
  const folder = packageFolder();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = await unpacked(folder, version);
  const executable = join(home, 'chromium');
  const env: Record<string, string> = {};
  // its own libraries only where the system's are missing: the system's fit the system better
  if (missingLibraries(executable).length > 0) {
    const own = join(home, 'libraries', 'lib');
    env.LD_LIBRARY_PATH = [own, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  const missing = missingLibraries(executable, env);
  if (missing.length > 0) throw new MissingLibrary(`The packaged ${basename(executable)}`, missing);
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = join(home, 'fonts.conf');
  return { executable, env, version };
}
