import type { CDPSession, HTTPResponse, KeyInput, Page as Puppet } from 'puppeteer-core';
import type { Point } from './aim.js';
import { BasePage } from './base-page.js';
import { splitChord } from './keys.js';
import type { LaunchOptions } from './page-api.js';
import { recorder, type ConsoleMessage } from './recorder.js';

/** A page of Chromium (by CDP) or Firefox (by WebDriver BiDi). */
export class PuppeteerPage extends BasePage {
  readonly engine;
  readonly puppet: Puppet;
  #console: ConsoleMessage[] = [];
  #errors: string[] = [];
  #session: CDPSession | undefined;

  private constructor(engine: 'chromium' | 'firefox', puppet: Puppet) {
    super();
    this.engine = engine;
    this.puppet = puppet;
  }

  static async of(
    engine: 'chromium' | 'firefox',
    puppet: Puppet,
    options: LaunchOptions,
  ): Promise<PuppeteerPage> {
    const page = new PuppeteerPage(engine, puppet);
    puppet.setDefaultTimeout(30_000);
    puppet.on('console', (message) => {
      page.#console.push({ type: message.type(), text: message.text() });
    });
    puppet.on('pageerror', (error) => {
      page.#errors.push(error instanceof Error ? error.message : String(error));
    });
    await puppet.evaluateOnNewDocument(recorder);
    if (engine === 'chromium') await page.#emulate(options);
    return page;
  }

  /** Firefox has preferences for these; Chromium is told page by page. */
  async #emulate(options: LaunchOptions): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: options.colorScheme ?? 'light' },
      { name: 'forced-colors', value: options.forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: options.reducedMotion ? 'reduce' : 'no-preference' },
    ];
    await this.cdp('Emulation.setEmulatedMedia', { features });
    await this.cdp('Emulation.setLocaleOverride', { locale: options.locale ?? 'en-US' });
    if (options.javascript === false) await this.puppet.setJavaScriptEnabled(false);
  }

  protected run(body: string, args: unknown[]): Promise<unknown> {
    return this.puppet.evaluate(new Function('...args', body) as () => unknown, ...(args as []));
  }

  async #navigate(go: () => Promise<HTTPResponse | null>): Promise<void> {
    this.#console = [];
    this.#errors = [];
    await go();
  }

  goto(url: string): Promise<void> {
    return this.#navigate(() => this.puppet.goto(url));
  }
  reload(): Promise<void> {
    return this.#navigate(() => this.puppet.reload());
  }
  back(): Promise<void> {
    return this.#navigate(() => this.puppet.goBack());
  }
  front(): Promise<void> {
    return this.puppet.bringToFront();
  }

  override url(): Promise<string> {
    return Promise.resolve(this.puppet.url());
  }

  protected async pointer({ x, y }: Point, press: boolean): Promise<void> {
    if (press) await this.puppet.mouse.click(x, y);
    else await this.puppet.mouse.move(x, y);
  }

  async press(...chords: string[]): Promise<void> {
    const { keyboard } = this.puppet;
    for (const chord of chords) {
      const keys = splitChord(chord).map((key) => (key === 'Space' ? ' ' : key) as KeyInput);
      const held = keys.slice(0, -1);
      for (const key of held) await keyboard.down(key);
      await keyboard.press(keys.at(-1)!);
      for (const key of held.toReversed()) await keyboard.up(key);
    }
  }

  type(text: string): Promise<void> {
    return this.puppet.keyboard.type(text);
  }

  viewport(width: number, height: number): Promise<void> {
    return this.puppet.setViewport({ width, height });
  }

  protected async capture(fullPage: boolean): Promise<Buffer> {
    // measured here: what the browser itself takes for the whole page may be a frame old
    const size = '[innerWidth, Math.max(innerHeight, document.documentElement.scrollHeight)]';
    const [width, height] = await this.evaluate<[number, number], []>(size);
    const whole = { clip: { x: 0, y: 0, width, height }, captureBeyondViewport: true };
    return Buffer.from(await this.puppet.screenshot({ type: 'png', ...(fullPage ? whole : {}) }));
  }

  consoleMessages(): Promise<ConsoleMessage[]> {
    return Promise.resolve([...this.#console]);
  }
  errors(): Promise<string[]> {
    return Promise.resolve([...this.#errors]);
  }
  hasRecorder(): Promise<boolean> {
    return Promise.resolve(true);
  }

  override async cdp<T>(method: string, params: object = {}): Promise<T> {
    if (this.engine !== 'chromium') return super.cdp(method, params);
    // one session for all: what is emulated ends with the session that asked for it
    this.#session ??= await this.puppet.createCDPSession();
    return (await this.#session.send(method as never, params as never)) as T;
  }

  override async accessibilityTree(): Promise<unknown> {
    if (this.engine !== 'chromium') return super.accessibilityTree();
    return this.puppet.accessibility.snapshot({ interestingOnly: true });
  }

  close(): Promise<void> {
    return this.puppet.close();
  }
}
