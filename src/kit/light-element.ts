import { type CSSResultGroup, type PropertyDeclarations, ReactiveElement } from 'lit';
import type { Strings } from '../locales/en.js';
import { version } from '../version.js';
import { LanguageController } from './controllers/language.js';
import { json } from './json.js';
import { hostStyles } from './styles/host.js';

/**
 * What a widget is that builds its nodes by hand, for the sake of pages that have nothing else of ours: without the
 * part of Lit that draws templates. Until all that it awaits has arrived, its light DOM shows.
 * @fires {TrustErrorEvent} trust-error - The publisher's attributes have problems.
 * @cssstate ready - The language is there and rendered.
 */
export abstract class LightElement extends ReactiveElement {
  static readonly version: string = version;
  static override styles: CSSResultGroup = hostStyles;
  /** The English of this element's texts. */
  static readonly english: Partial<Strings> = {};
  static override properties: PropertyDeclarations = { strings: { converter: json } };

  /** Interface texts to use instead of ours, by key; as an attribute, a JSON object. */
  declare strings?: Partial<Strings>;
  readonly #states = this.attachInternals().states;
  protected readonly language = new LanguageController(this);

  /** What must arrive before the next update; `undefined` for nothing. */
  protected pending(): Promise<unknown> | undefined {
    return this.language.arrive();
  }

  protected override async scheduleUpdate(): Promise<void> {
    for (let coming; (coming = this.pending());) await coming;
    super.scheduleUpdate();
    this.#states.add('ready');
  }
}
