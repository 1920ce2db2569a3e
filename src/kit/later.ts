import { report } from './report.js';
import type { WidgetElement } from './widget-element.js';

/** A part of a widget whose code is fetched when a reader reaches for it. */
export class Later<T> {
  value?: T;
  /** Whether it could not be fetched at the last try, which is reported. */
  failed = false;
  #coming?: Promise<void>;

  /** @param load - Imports the code and makes the part. */
  constructor(
    private readonly host: WidgetElement,
    private readonly load: () => Promise<T>,
  ) {}

  /** Resolves when the part is there, or can't be had now; never rejects. After a failure it tries again. */
  readonly fetch = (): Promise<void> =>
    (this.#coming ??= this.load()
      .then((value) => {
        this.value = value;
        this.failed = false;
      })
      .catch((error: unknown) => {
        this.#coming = undefined;
        this.failed = true;
        report(this.host, [{ path: 'code', message: String(error) }]);
      })
      .then(() => this.host.requestUpdate()));
}
