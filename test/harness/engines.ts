import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MissingLibrary, missingLibraries } from './libraries.js';
import { packagedChromium } from './packaged-chromium.js';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

export interface Engine {
  name: EngineName;
  /** For people: name and version, and whether it is the packaged one. */
  label: string;
  executable: string;
  env: Record<string, string>;
  packaged: boolean;
  /** WebKit only: WebKitWebDriver and the X server it draws on. */
  driver?: string;
  xServer?: string;
}

const debianPackages: Record<EngineName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
  webkit: 'webkit2gtk-driver xvfb',
};

const programs = {
  chromium: ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const macPrograms = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function named(variable: string): string | undefined {
  const file = process.env[variable];
  if (!file) return undefined;
  if (!isProgram(file)) throw new Error(`${variable} names ${file}, which is no program.`);
  return file;
}

function label(name: string, file: string): string {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  const version = /\d+(\.\d+)+/.exec(stdout ?? '')?.[0];
  return version ? `${name} ${version}` : name;
}

function installed(name: 'chromium' | 'firefox'): Engine | undefined {
  const variable = name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  const executable =
    named(variable) ??
    programs[name].map(onPath).find((file) => file !== undefined) ??
    macPrograms[name].find(isProgram);
  if (!executable) return undefined;
  const missing = missingLibraries(executable);
  const title = name === 'chromium' ? 'Chromium' : 'Firefox';
  if (missing.length > 0) throw new MissingLibrary(title, missing, debianPackages[name]);
  return { name, label: label(title, executable), executable, env: {}, packaged: false };
}

/** MiniBrowser lies in a folder of the system's architecture. */
function miniBrowser(): string | undefined {
  const roots = ['/usr/libexec', '/usr/lib', '/usr/lib64'];
  if (existsSync('/usr/lib')) {
    for (const entry of readdirSync('/usr/lib')) {
      if (entry.includes('-linux-gnu')) roots.push(join('/usr/lib', entry));
    }
  }
  return roots
    .flatMap((root) => ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((kind) => join(root, kind)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isProgram);
}

function installedWebKit(): Engine | undefined {
  const driver = onPath('WebKitWebDriver');
  const executable = miniBrowser();
  const xServer = onPath('Xvfb');
  if (!driver || !executable || !xServer) return undefined;
  for (const file of [driver, executable]) {
    const missing = missingLibraries(file);
    if (missing.length > 0) throw new MissingLibrary('WebKit', missing, 'webkit2gtk-driver');
  }
  // MiniBrowser tells its version only on a screen, so the system is asked
  const query = ['-W', '-f=${Version}', 'webkit2gtk-driver'];
  const { stdout } = spawnSync('dpkg-query', query, { encoding: 'utf8' });
  const version = /\d+(\.\d+)+/.exec(stdout ?? '')?.[0] ?? '';
  const name = `WebKitGTK ${version}`.trim();
  return { name: 'webkit', label: name, executable, env: {}, packaged: false, driver, xServer };
}

async function packaged(): Promise<Engine> {
  const { executable, env, version } = await packagedChromium();
  const name = `Chromium ${version} (packaged in @sparticuz/chromium)`;
  return { name: 'chromium', label: name, executable, env, packaged: true };
}

const finders: Record<EngineName, () => Engine | undefined> = {
  chromium: () => installed('chromium'),
  firefox: () => installed('firefox'),
  webkit: installedWebKit,
};

/**
 * The engines tests run in: all that are installed, or those named in TRUST_ENGINES, or the packaged
 * Chromium where there is none (or where TRUST_ENGINES=packaged asks for it).
 */
export async function findEngines(asked = process.env.TRUST_ENGINES ?? ''): Promise<Engine[]> {
  const names = asked.split(',').map((name) => name.trim().toLowerCase());
  const wanted = names.filter((name) => name !== '');
  const engines: Engine[] = [];
  for (const name of wanted.length > 0 ? wanted : engineNames) {
    if (name === 'packaged') {
      engines.push(await packaged());
      continue;
    }
    const find = finders[name as EngineName];
    if (!find) throw new Error(`TRUST_ENGINES names ${name}; known: ${engineNames.join(', ')}.`);
    const engine = find();
    if (engine) engines.push(engine);
    else if (wanted.includes(name) && name === 'chromium') engines.push(await packaged());
    else if (wanted.includes(name)) {
      const command = `sudo apt-get install -y ${debianPackages[name as EngineName]}`;
      throw new Error(`${name} is asked for but not installed; run: ${command}`);
    }
  }
  return engines.length > 0 ? engines : [await packaged()];
}

/** Switches every Chromium is started with: silent in the background, the same picture everywhere. */
export const chromiumSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--no-pings',
  '--hide-scrollbars',
  '--force-color-profile=srgb',
  '--disable-extensions',
  '--disable-client-side-phishing-detection',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying',
  // the two that no switch turns off are sent nowhere
  '--gaia-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9/none',
];
