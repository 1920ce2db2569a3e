import { html, LitElement, render } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, ReactiveController } from 'lit';
import type { Strings } from '../locales/en.js';
import { version } from '../version.js';
import type { Arriving } from './arriving.js';
import { LanguageController } from './controllers/language.js';
import { json } from './json.js';
import { report } from './report.js';
import { hostStyles } from './styles/host.js';

/**
 * What every widget is. Until all that it awaits has arrived, and if a render throws, its light DOM shows.
 * @fires trust-error - The publisher's data or attributes have problems, or the widget failed.
 * @cssstate ready - Language and data are there and rendered.
 */
export abstract class WidgetElement extends LitElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = hostStyles;
  /** The English of this element's texts. */
  static readonly english: Partial<Strings> = {};
  static override properties: PropertyDeclarations = { strings: { converter: json } };

  /** Interface texts to use instead of ours, by key; as an attribute, a JSON object. */
  declare strings?: Partial<Strings>;
  readonly #internals = this.attachInternals();
  readonly #arriving: Arriving[] = [];
  protected readonly language = new LanguageController(this);
  override addController(controller: ReactiveController | Arriving): void {
    super.addController(controller);
    if ('arrive' in controller) this.#arriving.push(controller);
  }

  /** What must arrive before the next render. */
  protected pending(): (Promise<unknown> | undefined)[] {
    return this.#arriving.map((one) => one.arrive());
  }

  protected override async scheduleUpdate(): Promise<void> {
    for (let waits = this.pending(); waits.some(Boolean); waits = this.pending()) {
      if (!this.hasUpdated) this.#showLightDom();
      await Promise.all(waits);
    }
    super.scheduleUpdate();
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
      this.#internals.states.add('ready');
    } catch (error) {
      this.#internals.states.delete('ready');
      this.#showLightDom();
      report(this, [{ path: 'render', message: String(error) }]);
    }
  }

  #showLightDom(): void {
    render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
  }
}
