import { html, nothing, render, type TemplateResult } from 'lit';
import type { Held, Kind, Store, Trouble } from '../domain/store/store.js';
import type { Tool } from '../page/page.js';
import { addTool } from '../page/tools.js';
import { kept } from '../locales/en/kept.js';
import { keeping } from '../locales/en/keeping.js';
import type { Arriving } from './arriving.js';
import { bringEnglish, type LanguageController } from './controllers/language.js';
import { Dates } from './dates.js';
import type { Desk } from './desk.js';
import { Later } from './later.js';
import { LiveRegion } from './live-region.js';
import { mask } from './masked.js';
import { privateStore } from './private-store.js';
import type { Unlock } from './unlock.js';
import type { WidgetElement } from './widget-element.js';

/**
 * Binds one private item to a tool: its value, and the line under the tool that says where its words live, before the
 * first is written. The host draws `render()`, adopts `keepingStyles` and `controlStyles`, and reads `value` anew at
 * each of its updates.
 */
export class Keeping<T> implements Arriving, Tool {
  readonly #host: WidgetElement;
  readonly #kind: Kind<T>;
  readonly #id: string;
  readonly #store: () => Store;
  readonly #desk: Desk;
  readonly #dates: Dates;
  readonly #live: LiveRegion;
  readonly #unlock: Later<Unlock>;
  #trouble?: Trouble;
  /** Which of two versions the reader wants to go on with, till that is confirmed: the own, or the other. */
  #chosen?: { readonly other: string; readonly own: boolean };
  #unlocking = false;
  #gone = false;
  #opening?: Promise<unknown>;
  #leave?: () => void;

  /** @param store - Gives the store; by default that of the page. */
  constructor(
    host: WidgetElement,
    language: LanguageController,
    kind: Kind<T>,
    id: string,
    store: () => Store = privateStore,
  ) {
    bringEnglish(kept);
    bringEnglish(keeping);
    this.#host = host;
    this.#kind = kind;
    this.#id = id;
    this.#store = store;
    this.#live = new LiveRegion(host);
    this.#dates = new Dates(host, language);
    this.#desk = {
      host,
      store,
      text: (...words) => language.text(...words),
      say: (text) => this.#live.say(text),
      code: () => language.code,
    };
    this.#unlock = new Later(
      host,
      async () => new (await import('./unlock.js')).Unlock(this.#desk),
    );
    host.addController(this);
  }

  /** What the reader wrote; `undefined` where there is nothing, or nothing that can be shown now. */
  get value(): T | undefined {
    return this.#gone ? undefined : this.#store().value(this.#kind, this.#id);
  }

  /** Whether there is something that can't be shown now: then the host offers nothing to write in. */
  get closed(): boolean {
    return this.state !== 'open';
  }

  /** What can be said of it; `open` where there is nothing. */
  get state(): Held['state'] {
    return this.#held?.state ?? 'open';
  }

  /**
   * Takes what the reader wrote. Call it at every change: only what the store has can't be passed over by what another
   * tab writes at the same time.
   */
  async put(value: T): Promise<void> {
    this.#gone = false;
    const trouble = await this.#store().put(this.#kind, this.#id, value);
    this.#trouble = this.#held?.kept ? trouble : undefined;
    this.#host.requestUpdate();
  }

  /** Drops what it holds, and what the host shows, at once. */
  letGo(): void {
    this.#chosen = this.#trouble = undefined;
    this.#unlocking = false;
    this.#gone = true;
    render(nothing, this.#host.openRoot(), this.#host.renderOptions);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    mask(this.#host);
    const stops = [addTool(this), this.#store().subscribe(this.#onChange)];
    this.#leave = () => stops.forEach((stop) => stop());
    this.#opening = this.#store()
      .open()
      .then(() => (this.#opening = undefined));
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  arrive(): Promise<unknown> | undefined {
    return this.#opening;
  }

  /** The line that tells where the words live. */
  render(): TemplateResult {
    return html`<div class="keeping">
      ${this.#renderLine()}${this.#renderTrouble()}${this.#live.render()}
    </div>`;
  }

  get #held(): Held | undefined {
    return this.#store().get(this.#id);
  }

  #renderLine(): TemplateResult {
    const { text } = this.#desk;
    const held = this.#held;
    const { trouble, lock } = this.#store();
    if (trouble) return html`<p>${text(`trouble_${trouble}`)}</p>`;
    if (held?.state === 'locked') return this.#renderLocked();
    if (held?.state === 'newer') return html`<p>${text('keptNewer')}</p>`;
    if (held?.state === 'damaged') return html`<p>${text('keptDamaged')}</p>`;
    if (held && held.versions > 1) return this.#renderVersions();
    const date = held?.expires ? this.#dates.of(held.expires, 'day') : '';
    const where = !held?.kept
      ? text('onlyHere')
      : date
        ? text('keptUntil', { date })
        : text('keptHere');
    return html`<p>${where}</p>
      <div class="row">
        ${this.#renderButton(text(held?.kept ? 'stopKeeping' : 'keep'), this.toggle)}
        ${lock === 'none' && !held?.kept ? html`<p>${text('anyoneCanRead')}</p>` : nothing}
      </div>`;
  }

  #renderLocked(): TemplateResult {
    const { text } = this.#desk;
    const form = this.#unlocking && this.#unlock.value?.render();
    return html`<p>${text('keptLocked')}</p>
      ${
        form ||
        html`<div class="row">${this.#renderButton(text('keptUnlock'), this.#openUnlock)}</div>`
      }`;
  }

  #renderVersions(): TemplateResult {
    const { text } = this.#desk;
    const chosen = this.#chosen;
    const [, second] = this.#store().revisions(this.#id);
    if (chosen) {
      return html`<p id="question" tabindex="-1">${text(chosen.own ? 'askThis' : 'askOther')}</p>
        <div class="row">
          ${this.#renderButton(text(chosen.own ? 'thisOne' : 'otherOne'), this.#choose)}
          ${this.#renderButton(text('cancel'), () => this.#ask())}
        </div>`;
    }
    return html`<p id="question" tabindex="-1">${text('twoVersions')}</p>
      <div class="row">
        ${
          second &&
          [true, false].map((own) =>
            this.#renderButton(text(own ? 'thisOne' : 'otherOne'), () =>
              this.#ask({ other: second.revision, own }),
            ),
          )
        }
      </div>`;
  }

  #renderTrouble(): TemplateResult | typeof nothing {
    const trouble = this.#held?.trouble ?? this.#trouble;
    // Of the whole device it is said already.
    if (!trouble || this.#store().trouble) return nothing;
    return html`<p role="alert">${this.#desk.text(`trouble_${trouble}`)}</p>`;
  }

  #renderButton(words: string, act: () => unknown): TemplateResult {
    return html`<button class="plain outlined" type="button" @click=${act}>
      <span>${words}</span>
    </button>`;
  }

  /** Keeps it, or stops keeping it. */
  readonly toggle = async (): Promise<void> => {
    const { text, say } = this.#desk;
    const held = this.#held;
    if (!held) return say(text('keepNothing'));
    const store = this.#store();
    const trouble = await (held.kept ? store.stopKeeping(this.#id) : store.keep(this.#id));
    this.#trouble = trouble;
    if (!trouble) say(text(held.kept ? 'notKept' : 'nowKept'));
    this.#host.requestUpdate();
  };

  readonly #openUnlock = async (): Promise<void> => {
    this.#unlocking = true;
    await this.#unlock.fetch();
    await this.#focus('#unlock');
  };

  #ask(chosen?: { readonly other: string; readonly own: boolean }): Promise<void> {
    this.#chosen = chosen;
    this.#host.requestUpdate();
    return this.#focus('#question');
  }

  readonly #choose = async (): Promise<void> => {
    const { other, own } = this.#chosen!;
    this.#chosen = undefined;
    // What is shown may have been saved anew since. Of more than two, the next pair is asked about then.
    const shown = this.#store().revisions(this.#id)[0]?.revision ?? '';
    const [left, gone] = own ? [shown, other] : [other, shown];
    this.#trouble = await this.#store().choose(this.#id, left, [gone]);
    await this.#focus('.row button');
  };

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`.keeping ${selector}`)?.focus();
  }

  readonly #onChange = (): void => {
    this.#gone = false;
    if (this.#held?.state !== 'locked') this.#unlocking = false;
    if ((this.#held?.versions ?? 0) < 2) this.#chosen = undefined;
    this.#host.requestUpdate();
  };
}
