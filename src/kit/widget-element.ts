import { type CSSResultGroup, html, type PropertyDeclarations, render } from 'lit';
import type { Strings } from '../locales/en.js';
import { version } from '../version.js';
import { AwaitingElement } from './awaiting-element.js';
import { LanguageController } from './controllers/language.js';
import { json } from './json.js';
import { report } from './report.js';
import { hostStyles } from './styles/host.js';

/**
 * What every widget is. Until all that it awaits has arrived, and if a render throws, its light DOM shows.
 * @fires {TrustErrorEvent} trust-error - The publisher's data or attributes have problems, or the widget failed.
 * @attr {'eager'} loading - Loads at once, not when near the viewport; read by the loader.
 * @cssstate ready - Language and data are there and rendered.
 */
export abstract class WidgetElement extends AwaitingElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = hostStyles;
  /** The English of this element's texts. */
  static readonly english: Partial<Strings> = {};
  static override properties: PropertyDeclarations = { strings: { converter: json } };

  /** Interface texts to use instead of ours, by key; as an attribute, a JSON object. */
  declare strings?: Partial<Strings>;
  readonly #states = this.attachInternals().states;
  protected readonly language = new LanguageController(this);

  protected override async scheduleUpdate(): Promise<void> {
    try {
      await super.scheduleUpdate();
      if (this.hasUpdated) this.#states.add('ready');
    } catch (error) {
      this.#states.delete('ready');
      this.showLightDom();
      report(this, [{ path: 'render', message: String(error) }]);
    }
  }

  protected override showLightDom(): void {
    // Without a root it shows by itself.
    if (this.renderRoot) render(html`<slot></slot>`, this.renderRoot, this.renderOptions);
  }
}
