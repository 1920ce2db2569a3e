import type { BrowserLauncher } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { startDenyProxy, type DenyProxy } from './deny-proxy.js';
import { chromiumSwitches, findEngines, type Engine } from './engines.js';
import { firefoxEnvironment, firefoxPreferences } from './firefox-preferences.js';
import { mortal } from './processes.js';
import { chromiumProfile, profile } from './profile.js';
import { engineCommands } from './wtr-commands.js';
import { WebKitLauncher } from './wtr-webkit.js';

function chromium(engine: Engine, proxy: string): BrowserLauncher {
  const { program, env } = mortal(engine.executable);
  return puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      executablePath: program,
      headless: engine.packaged ? 'shell' : true,
      env: { ...process.env, ...engine.env, ...env },
      userDataDir: chromiumProfile().folder,
      args: [...chromiumSwitches, `--proxy-server=http://${proxy}`],
    },
  });
}

function firefox(engine: Engine, proxy: string): BrowserLauncher {
  const { program, env } = mortal(engine.executable);
  return puppeteerLauncher({
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      userDataDir: profile().folder,
      executablePath: program,
      env: { ...process.env, ...engine.env, ...firefoxEnvironment, ...env },
      extraPrefsFirefox: firefoxPreferences(proxy),
    },
  });
}

function webkit(engine: Engine, proxy: string): BrowserLauncher {
  return new WebKitLauncher(engine, proxy);
}

const starters = { chromium, firefox, webkit };

/** Puts our commands ahead of the built-in ones, which refuse what these engines can do. */
function withCommands(
  launcher: BrowserLauncher,
  engine: Engine,
  proxy: DenyProxy,
): BrowserLauncher {
  const { initialize } = launcher;
  launcher.initialize = async (config, files) => {
    await initialize?.call(launcher, config, files);
    config.plugins?.unshift(engineCommands(launcher, engine.name, proxy));
  };
  return launcher;
}

/** A launcher of @web/test-runner for each engine found; every other host is denied to it. */
export async function wtrBrowsers(): Promise<BrowserLauncher[]> {
  const launchers: BrowserLauncher[] = [];
  for (const engine of await findEngines()) {
    const proxy = await startDenyProxy();
    launchers.push(withCommands(starters[engine.name](engine, proxy.address), engine, proxy));
  }
  return launchers;
}
