import type { Point } from './aim.js';
import { BasePage } from './base-page.js';
import { pressActions, typeActions, type KeyAction } from './keys.js';
import { recorder, type ConsoleMessage } from './recorder.js';
import { sizeViewport, type WebDriver } from './webkit-session.js';

/** Lets one thing at a time happen in the session: it has but one current window. */
export type InWindow = <T>(handle: string, act: (driver: WebDriver) => Promise<T>) => Promise<T>;

type Answer = { value: unknown } | { failure: string };

/** The answer, unless it takes longer than so many milliseconds. */
function within<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((done, failed) => {
    const give = (): void => failed(new Error(`WebKit gave no answer for ${milliseconds} ms`));
    const timer = setTimeout(give, milliseconds);
    answer.then(done, failed).finally(() => clearTimeout(timer));
  });
}

/** A page of WebKit, by classic WebDriver. */
export class WebKitPage extends BasePage {
  readonly engine = 'webkit';
  readonly #handle: string;
  readonly #in: InWindow;
  #fromStart = false;

  constructor(handle: string, inWindow: InWindow) {
    super();
    this.#handle = handle;
    this.#in = inWindow;
  }

  #do<T>(act: (driver: WebDriver) => Promise<T>): Promise<T> {
    return this.#in(this.#handle, act);
  }

  protected async run(body: string, args: unknown[], patience?: number): Promise<unknown> {
    const script = `
      const args = [...arguments];
      const done = args.pop();
      (async () => { ${body} })().then(
        (value) => done({ value: value === undefined ? null : value }),
        (error) => done({ failure: String(error?.stack ? error + '\\n' + error.stack : error) }),
      );`;
    const answer = await this.#do((driver) => {
      const asked = driver.executeAsyncScript(script, args) as Promise<Answer>;
      return patience === undefined ? asked : within(asked, patience);
    });
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.value ?? undefined;
  }

  async #navigate(go: (driver: WebDriver) => Promise<unknown>): Promise<void> {
    await this.#do(go);
    // served by our server the recorder is there already; else it hears from here on
    // (a page that goes back to one kept whole may be asked in vain, so it is asked again)
    [this.#fromStart] = await this.waitFor<[boolean], []>('[Boolean(globalThis.__recording)]');
    if (!this.#fromStart) await this.#do((driver) => driver.execute(recorder));
  }

  goto(url: string): Promise<void> {
    return this.#navigate((driver) => driver.navigateTo(url));
  }
  reload(): Promise<void> {
    return this.#navigate((driver) => driver.refresh());
  }
  back(): Promise<void> {
    return this.#navigate((driver) => driver.back());
  }
  front(): Promise<void> {
    return this.#do(() => Promise.resolve());
  }

  protected pointer({ x, y }: Point, press: boolean): Promise<void> {
    const actions: object[] = [
      { type: 'pointerMove', duration: 0, x: Math.floor(x), y: Math.floor(y) },
    ];
    if (press) actions.push({ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
    const parameters = { pointerType: 'mouse' };
    const input = { type: 'pointer', id: 'mouse', parameters, actions };
    return this.#do((driver) => driver.performActions([input]));
  }

  #keys(actions: KeyAction[]): Promise<void> {
    const input = { type: 'key', id: 'keyboard', actions };
    return this.#do((driver) => driver.performActions([input]));
  }

  async press(...chords: string[]): Promise<void> {
    for (const chord of chords) await this.#keys(pressActions(chord));
  }
  type(text: string): Promise<void> {
    return this.#keys(typeActions(text));
  }

  viewport(width: number, height: number): Promise<void> {
    return this.#do((driver) => sizeViewport(driver, width, height));
  }

  protected async capture(fullPage: boolean): Promise<Buffer> {
    const [width, height, whole] = await this.evaluate<[number, number, number], []>(
      '[innerWidth, innerHeight, document.documentElement.scrollHeight]',
    );
    if (fullPage && whole > height) await this.viewport(width, whole);
    // the driver waits for a frame, and an idle page draws none: an unseen animation asks for some
    const id = await this.#do((driver) =>
      driver.execute<string>(`
        const frames = [0.001, 0.002].map((a) => ({ outline: '1px solid rgb(0 0 0 / ' + a + ')', outlineOffset: '-1px' }));
        const animation = document.documentElement.animate(frames, { duration: 100, iterations: Infinity });
        return animation.id = 'screenshot';`),
    );
    try {
      return Buffer.from(await this.#do((driver) => driver.takeScreenshot()), 'base64');
    } finally {
      await this.evaluate((name: string) => {
        for (const animation of document.getAnimations()) {
          if (animation.id === name) animation.cancel();
        }
      }, id);
      if (fullPage && whole > height) await this.viewport(width, height);
    }
  }

  async consoleMessages(): Promise<ConsoleMessage[]> {
    return (await this.recording()).console;
  }
  async errors(): Promise<string[]> {
    return (await this.recording()).errors;
  }
  hasRecorder(): Promise<boolean> {
    return Promise.resolve(this.#fromStart);
  }

  async close(): Promise<void> {
    await this.#do((driver) => driver.closeWindow());
  }
}
