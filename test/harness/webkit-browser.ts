import type { DenyProxy } from './deny-proxy.js';
import type { Engine } from './engines.js';
import { Unsupported, type Browser, type LaunchOptions, type Page } from './page-api.js';
import { startWebKitDriver } from './webkit-driver.js';
import { WebKitPage, type InWindow } from './webkit-page.js';
import { openSession, sizeViewport } from './webkit-session.js';

/** MiniBrowser keeps nothing while it is driven, and reads no preferences. */
function refuse(options: LaunchOptions): void {
  for (const name of ['profileDir', 'forcedColors', 'prefs'] as const) {
    if (options[name]) throw new Unsupported(name, 'webkit');
  }
}

export async function launchWebKit(
  engine: Engine,
  proxy: DenyProxy,
  options: LaunchOptions,
): Promise<Browser> {
  refuse(options);
  const args = options.colorScheme === 'dark' ? ['--dark-mode'] : [];
  // scripts of pages do not run, those of the driver do
  if (options.javascript === false) args.push('--enable-javascript-markup=false');
  const { locale, reducedMotion } = options;
  const driver = await startWebKitDriver(engine, {
    args,
    proxy: proxy.address,
    anyCertificate: options.anyCertificate ?? false,
    ...(locale ? { locale } : {}),
    ...(reducedMotion ? { reducedMotion } : {}),
  });
  const session = await openSession(driver).catch((error: unknown) => {
    driver.stop();
    throw error;
  });
  let current = await session.getWindowHandle();
  let queue: Promise<unknown> = Promise.resolve();
  const inWindow: InWindow = (handle, act) => {
    const turn = async (): ReturnType<typeof act> => {
      if (handle !== current) {
        await session.switchToWindow(handle);
        current = handle;
      }
      return act(session);
    };
    const result = queue.then(turn, turn);
    queue = result.catch(() => undefined);
    return result;
  };
  const known = new Map<string, WebKitPage>();
  const wrap = (handle: string): WebKitPage => {
    const page = known.get(handle) ?? new WebKitPage(handle, inWindow);
    known.set(handle, page);
    return page;
  };
  let unused: string | undefined = current;
  await sizeViewport(session, 1000, 800);
  return {
    engine,
    proxy,
    async newPage(): Promise<Page> {
      const handle = unused ?? (await session.createWindow('tab')).handle;
      unused = undefined;
      const page = wrap(handle);
      const close = page.close.bind(page);
      page.close = async () => {
        if ((await session.getWindowHandles()).length > 1) return close();
        // with its last window the session would end: it is kept for the next page
        unused = handle;
        known.delete(handle);
      };
      await page.viewport(1000, 800);
      return page;
    },
    async pages(): Promise<Page[]> {
      const open = (await session.getWindowHandles()).filter((handle) => handle !== unused);
      // the driver tells them in no order; ours is that of first sight
      for (const handle of open) wrap(handle);
      return [...known].filter(([handle]) => open.includes(handle)).map(([, page]) => page);
    },
    async close(): Promise<void> {
      await session.deleteSession().catch(() => undefined);
      driver.stop();
    },
    kill(): Promise<void> {
      driver.stop();
      return Promise.resolve();
    },
  };
}
