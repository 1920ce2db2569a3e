import { html, nothing, type PropertyDeclarations, render, type TemplateResult } from 'lit';
import { stands } from '../../domain/boundary/agreement.js';
import { personName } from '../../domain/boundary/marks.js';
import { areaOf, isNamed } from '../../domain/boundary/areas.js';
import { emptyNotebook, type Notebook } from '../../domain/boundary/notebook.js';
import { noonOf } from '../../domain/boundary/review.js';
import { InViewController } from '../../kit/controllers/in-view.js';
import { Dates } from '../../kit/dates.js';
import { Draft } from '../../kit/draft.js';
import { Later } from '../../kit/later.js';
import { LiveRegion } from '../../kit/live-region.js';
import { mask } from '../../kit/masked.js';
import { forSharing } from '../../kit/standing.js';
import { show } from '../../kit/show.js';
import { controlStyles } from '../../kit/styles/controls.js';
import type { Support } from '../../kit/support.js';
import { WidgetElement } from '../../kit/widget-element.js';
import { boundary } from '../../locales/en/boundary.js';
import { keepLine } from '../../locales/en/keep-line.js';
import type { Tool } from '../../page/page.js';
import { signalUnsafe } from '../../page/safety.js';
import { takeSealed } from '../../page/sealed.js';
import { addTool } from '../../page/tools.js';
import { styles } from './boundary-builder.styles.js';
import { BoundaryForm } from './boundary-form.js';
import { BoundaryList } from './boundary-list.js';
import type { BuilderDesk, PartView, View } from './builder-desk.js';
import type { Letter } from './letter.js';

/** What never comes: the element is drawn anew when it is seen. */
const never = new Promise<never>(() => {});

/** A view that is fetched when a reader asks for it. */
interface Part {
  render(): TemplateResult;
  /** Forgets what was written there. */
  letGo(): void;
}

/**
 * Clear boundaries, written by one or agreed by two. All words stay in the page's memory unless the reader keeps them or
 * hands them over, sealed.
 *
 * @summary Clear boundaries, agreed by two, kept private.
 * @tagname boundary-builder
 * @slot - What shows without JavaScript: words about boundaries, or a link.
 * @csspart builder - The frame around it all.
 * @csspart title - The title.
 * @csspart button - The button that goes on.
 * @cssproperty [--trust-accent=#17594f] - Fill of the primary button.
 * @cssproperty --trust-on-accent - Text on the accent; by default black or white, whichever reads better.
 * @cssproperty [--trust-radius=0.5em] - Radius of corners.
 * @cssproperty --trust-reserve - Least height, kept from the start.
 * @cssstate ready - Language and data are there and rendered.
 */
export class BoundaryBuilder extends WidgetElement implements Tool {
  static override styles = [WidgetElement.styles, controlStyles, styles];
  static override readonly english = { ...boundary, ...keepLine };
  static override properties: PropertyDeclarations = { helplines: {} };

  /** Address of a JSON list of helplines (schema: `helplines`), for words that call for care. */
  declare helplines?: string;

  readonly #inView = new InViewController(this);
  readonly #live = new LiveRegion(this);
  readonly #dates = new Dates(this, this.language);
  readonly #draft = new Draft<Notebook>(this, this.language, async () =>
    (await import('./kept-notebook.js')).keptNotebook(this, this.language),
  );
  /** The name under which this page writes. */
  #copy = unique();
  #view: View = 'list';
  /** Why the support is open: for words that were written, or by the link that is always there. */
  #support?: 'words' | 'link';
  #leave?: () => void;

  readonly #desk: BuilderDesk = {
    host: this,
    language: this.language,
    text: (...words) => this.language.text(...words),
    notebook: () => this.#draft.value ?? emptyNotebook,
    put: (notebook) => this.#draft.put(notebook),
    write: (change) => {
      const notebook = this.#desk.notebook();
      this.#draft.put({ ...notebook, replica: change(notebook.replica, this.#copy) });
    },
    go: (view, selector) => this.#go(view, selector),
    show: (selector) => this.#show(selector),
    say: (text) => this.#live.say(text),
    nameOf: (person) => {
      const { replica, me } = this.#desk.notebook();
      return (
        personName(replica, person) ||
        this.language.text(person === me ? 'personMe' : 'personPartner')
      );
    },
    areaName: (value) => (isNamed(value) ? value : this.language.text(`area_${areaOf(value)}`)),
    dayName: (day) => {
      const noon = noonOf(day);
      return noon === undefined ? '' : this.#dates.of(noon, 'day');
    },
    writes: (id) => typeof this.#view === 'object' && this.#view.id === id,
    begin: (area) => this.#list.begin(area),
    remove: (id) => this.#list.remove(id),
    care: () => this.#care(),
    copy: () => this.#copy,
    unique,
  };
  readonly #list = new BoundaryList(this.#desk);
  readonly #form = new BoundaryForm(this.#desk);
  readonly #panel = new Later<Support>(
    this,
    async () =>
      new (await import('../../kit/support.js')).Support(
        this,
        this.language,
        () => import('../trust-quick-exit/define.js'),
      ),
  );
  readonly #letter = new Later<Letter>(
    this,
    async () => new (await import('./letter.js')).Letter(this.#desk),
  );
  readonly #parts: Readonly<Record<PartView, Later<Part>>> = {
    agree: this.#part(async () => new (await import('./agree.js')).Agree(this.#desk)),
    turns: this.#part(async () => new (await import('./turns.js')).Turns(this.#desk)),
    handover: this.#part(async () => new (await import('./handing.js')).Handing(this.#desk)),
    letter: this.#letter,
  };

  override connectedCallback(): void {
    super.connectedCallback();
    mask(this);
    this.#leave = addTool(this);
    addEventListener('hashchange', this.#receive);
    void this.#receive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
    removeEventListener('hashchange', this.#receive);
  }

  /**
   * Drops every word, at once.
   * @internal
   */
  letGo(): void {
    this.#draft.letGo();
    this.#copy = unique();
    this.#view = 'list';
    this.#support = undefined;
    for (const part of [this.#list, this.#form]) part.letGo();
    for (const { value } of Object.values(this.#parts)) value?.letGo();
    render(nothing, this.openRoot(), this.renderOptions);
    this.requestUpdate();
  }

  protected override pending(): (Promise<unknown> | undefined)[] {
    if (!this.#inView.seen && this.getAttribute('loading') !== 'eager') return [never];
    return [...super.pending(), this.#draft.look()];
  }

  protected override render(): TemplateResult {
    const opened = this.#support === 'link';
    return html`<div
      class="builder"
      part="builder"
      role="group"
      aria-label=${this.language.text('boundaryTitle')}
    >
      ${opened || this.#draft.locked ? nothing : this.#renderView()}
      ${this.#support ? this.#renderSupport() : nothing}
      <div class="foot">
        ${opened ? nothing : this.#draft.render()}
        ${
          this.#support
            ? nothing
            : html`<button class="plain link" type="button" @click=${this.#openSupport}>
                <span>${this.language.text('supportLink')}</span>
              </button>`
        }
      </div>
      ${this.#live.render()} ${this.#list.renderPrinted()}
    </div>`;
  }

  #renderView(): unknown {
    const view = this.#view;
    if (typeof view === 'object' && stands(this.#desk.notebook().replica, view.id))
      return this.#form.render(view.id);
    if (view === 'areas') return this.#list.renderAreas();
    // What is for two hides once something calls for care.
    const part = forSharing() ? undefined : this.#parts[view as PartView]?.value;
    return (part ?? this.#list).render();
  }

  #renderSupport(): unknown {
    const close = (): Promise<void> => {
      this.#support = undefined;
      return this.#show();
    };
    return this.#panel.value
      ? html`<section class="support" aria-labelledby="support">
          ${this.#panel.value.render(this.language.text('boundaryClose'), close, 'support')}
        </section>`
      : nothing;
  }

  #part<T extends Part>(load: () => Promise<T>): Later<T> {
    return new Later(this, load);
  }

  async #go(view: View, selector?: string): Promise<void> {
    this.#list.settle();
    if (typeof view === 'object') {
      this.#form.begin(view.id);
      // Whatever is written then, the page asks for the same.
      void this.#panel.fetch();
    } else if (view in this.#parts) {
      const part = this.#parts[view as PartView];
      await part.fetch();
      if (part.failed) return this.#live.say(this.language.text('loadFailed'));
    }
    if (view !== this.#view) this.#parts[this.#view as PartView]?.value?.letGo();
    this.#view = view;
    this.#support = undefined;
    await this.#show(selector);
  }

  /** Opens what a partner sealed, where it came with the address. */
  readonly #receive = async (): Promise<void> => {
    const fragment = takeSealed();
    if (!fragment || forSharing()) return;
    // However far down it stands, it is drawn for it.
    this.#inView.seen = true;
    await this.#go('letter');
    this.#letter.value?.take(fragment);
  };

  #show(selector = '#focus'): Promise<void> {
    return show(this, selector);
  }

  /** Brings the support under what is written, and does not move the focus: someone may look on. */
  #care(): void {
    signalUnsafe();
    this.#support = 'words';
    this.#live.say(this.language.text('boundaryBelow'));
  }

  readonly #openSupport = async (): Promise<void> => {
    await this.#panel.fetch();
    if (this.#panel.failed) return this.#live.say(this.language.text('loadFailed'));
    this.#support = 'link';
    await this.#show('#support');
  };
}

/** By chance, so that no other has it. */
const unique = (): string => Math.random().toString(36).slice(2, 8).padEnd(6, '0');
