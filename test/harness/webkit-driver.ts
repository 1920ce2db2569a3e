import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { freePort, killGroup, poll, start } from './processes.js';
import type { Engine } from './engines.js';
import { webkitHome, type WebKitHomeOptions } from './webkit-home.js';

export interface WebKitDriver {
  port: number;
  /** What a WebDriver client asks for to get a session here. */
  capabilities: Record<string, unknown>;
  stop(): void;
}

export interface WebKitDriverOptions extends WebKitHomeOptions {
  /** More arguments of MiniBrowser. */
  args?: string[];
  /** host:port of a proxy for every host but the loopback ones. */
  proxy?: string;
  /** Whether any certificate will do. */
  anyCertificate?: boolean;
}

const screenSize = '2800x2000x24';

/**
 * Where to put windows: without a window manager the keyboard follows the pointer, which rests in
 * the middle of the screen; so the middle is in the window's tool bar, where it hovers over nothing.
 */
export const windowPlace = { x: 1400 - 20, y: 1000 - 10 };

/** A screen of its own for each browser: without a window manager two would fight for the focus. */
async function startScreen(program: string): Promise<{ display: string; screen: ChildProcess }> {
  const screen = start(
    program,
    ['-displayfd', '3', '-screen', '0', screenSize, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  let number = '';
  (screen.stdio[3] as Readable).on('data', (data: Buffer) => (number += data.toString()));
  await poll('Xvfb to name its display', () => {
    if (screen.exitCode !== null) throw new Error(`Xvfb ended with ${screen.exitCode}`);
    return number.includes('\n');
  });
  return { display: `:${number.trim()}`, screen };
}

/** WebDriver's own proxy capability loses https. */
function proxyEnvironment(address: string): Record<string, string> {
  const url = `http://${address}`;
  return { http_proxy: url, https_proxy: url, no_proxy: 'localhost,127.0.0.1,::1' };
}

/** Starts WebKitWebDriver on a free port; it starts MiniBrowser once a session is asked for. */
export async function startWebKitDriver(
  engine: Engine,
  options: WebKitDriverOptions = {},
): Promise<WebKitDriver> {
  if (!engine.driver || !engine.xServer) throw new Error(`${engine.label} has no WebDriver`);
  const { display, screen } = await startScreen(engine.xServer);
  const home = webkitHome(options);
  const port = await freePort();
  const child = start(engine.driver, [`--port=${port}`], {
    env: {
      ...engine.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      WAYLAND_DISPLAY: undefined,
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      ...home.env,
      ...(options.proxy ? proxyEnvironment(options.proxy) : {}),
    },
  });
  child.stdout?.resume();
  child.stderr?.resume();
  const stop = (): void => {
    killGroup(child);
    killGroup(screen);
    home.remove();
  };
  try {
    await poll('WebKitWebDriver to answer', async () => {
      if (child.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${child.exitCode}`);
      return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
    });
  } catch (error) {
    stop();
    throw error;
  }
  const capabilities = {
    browserName: 'MiniBrowser',
    acceptInsecureCerts: options.anyCertificate ?? false,
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': {
      binary: engine.executable,
      args: ['--automation', ...(options.args ?? [])],
    },
  };
  return { port, capabilities, stop };
}
