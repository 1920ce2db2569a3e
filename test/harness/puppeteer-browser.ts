import { launch, type Browser as Puppeteer, type Page as Puppet } from 'puppeteer-core';
import type { DenyProxy } from './deny-proxy.js';
import { chromiumSwitches, type Engine } from './engines.js';
import { firefoxEnvironment, firefoxPreferences } from './firefox-preferences.js';
import { Unsupported, type Browser, type LaunchOptions, type Page } from './page-api.js';
import { atExit, mortal, poll } from './processes.js';
import { chromiumProfile, profile } from './profile.js';
import { PuppeteerPage } from './puppeteer-page.js';

const size = { width: 1000, height: 800 };

type Starter = (
  engine: Engine,
  proxy: string,
  folder: string,
  options: LaunchOptions,
) => Promise<Puppeteer>;

const startChromium: Starter = (engine, proxy, folder, options) => {
  const { program, env } = mortal(engine.executable);
  const { locale = 'en-US', prefs = {} } = options;
  const more = Object.entries(prefs).map(([name, value]) =>
    value === true ? `--${name}` : `--${name}=${value}`,
  );
  return launch({
    executablePath: program,
    acceptInsecureCerts: options.anyCertificate ?? false,
    headless: engine.packaged ? 'shell' : true,
    env: { ...process.env, ...engine.env, ...env },
    defaultViewport: size,
    userDataDir: folder,
    ignoreDefaultArgs: options.keepPages ? ['--disable-back-forward-cache'] : false,
    args: [
      ...chromiumSwitches,
      `--proxy-server=http://${proxy}`,
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      ...more,
    ],
  });
};

const startFirefox: Starter = (engine, proxy, folder, options) => {
  const { program, env } = mortal(engine.executable);
  const { locale = 'en-US', prefs = {} } = options;
  return launch({
    browser: 'firefox',
    executablePath: program,
    acceptInsecureCerts: options.anyCertificate ?? false,
    env: { ...process.env, ...engine.env, ...firefoxEnvironment, ...env },
    defaultViewport: size,
    userDataDir: folder,
    extraPrefsFirefox: {
      ...firefoxPreferences(proxy),
      'intl.accept_languages': locale,
      'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': options.reducedMotion ? 1 : 0,
      ...(options.forcedColors ? { 'browser.display.document_color_use': 2 } : {}),
      ...(options.javascript === false ? { 'javascript.enabled': false } : {}),
      ...prefs,
    },
  });
};

export async function launchPuppeteer(
  engine: Engine,
  proxy: DenyProxy,
  options: LaunchOptions,
): Promise<Browser> {
  if (engine.name === 'webkit') throw new Unsupported('puppeteer', engine.name);
  const name = engine.name;
  const [start, open] =
    name === 'chromium' ? [startChromium, chromiumProfile] : [startFirefox, profile];
  const { folder, remove } = open(options.profileDir);
  const puppeteer = await start(engine, proxy.address, folder, options).catch((error: unknown) => {
    remove();
    throw error;
  });
  const child = puppeteer.process();
  const killNow = (): void => {
    if (child?.pid === undefined || child.exitCode !== null) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL');
    }
  };
  const forget = atExit(killNow);
  const known = new Map<Puppet, Promise<PuppeteerPage>>();
  const wrap = (puppet: Puppet): Promise<PuppeteerPage> => {
    const page = known.get(puppet) ?? PuppeteerPage.of(name, puppet, options);
    known.set(puppet, page);
    return page;
  };
  // popups are listened to from the moment they are known
  puppeteer.on('targetcreated', (target) => {
    if (target.type() !== 'page') return;
    target
      .page()
      .then((puppet) => puppet && wrap(puppet))
      .catch(() => undefined);
  });
  // the tab it starts with stays idle: in Firefox it never gets the keyboard
  const [idle] = await puppeteer.pages();
  return {
    engine,
    proxy,
    async newPage(): Promise<Page> {
      return wrap(await puppeteer.newPage());
    },
    async pages(): Promise<Page[]> {
      const all = await puppeteer.pages();
      return Promise.all(all.filter((puppet) => puppet !== idle).map(wrap));
    },
    async close(): Promise<void> {
      await puppeteer.close();
      forget();
      remove();
    },
    async kill(): Promise<void> {
      killNow();
      await poll('the browser to be gone', () => child?.exitCode !== null || child?.signalCode);
      forget();
      remove();
    },
  };
}
