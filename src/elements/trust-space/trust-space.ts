import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  render,
  type TemplateResult,
} from 'lit';
import type { Store } from '../../domain/store/store.js';
import { Later } from '../../kit/later.js';
import { mask } from '../../kit/masked.js';
import { privateStore } from '../../kit/private-store.js';
import { controlStyles } from '../../kit/styles/controls.js';
import { WidgetElement } from '../../kit/widget-element.js';
import { space } from '../../locales/en/space.js';
import type { Tool } from '../../page/page.js';
import { addTool } from '../../page/tools.js';
import type { SpaceView } from './space-view.js';
import { styles } from './trust-space.styles.js';

/**
 * What is kept on this device, without its contents. At first it says how much; what there is, and what can be done
 * with it (keep, erase, a passphrase, copies in a file), is fetched and shown when a reader asks.
 *
 * @summary What is kept on this device: see, lock, export, erase.
 * @tagname trust-space
 * @slot - What shows without JavaScript: a sentence, or a link to your page about privacy.
 * @csspart title - The title.
 * @csspart item - Each item of the list.
 * @csspart dialog - The dialog, with `mode="dialog"`.
 * @cssproperty [--trust-accent=#17594f] - Fill of the primary button.
 * @cssproperty --trust-on-accent - Text on the accent; by default black or white, whichever reads better.
 * @cssproperty [--trust-radius=0.5em] - Radius of corners.
 * @cssproperty --trust-surface - Colour of the dialog; by default the colour that the tag stands on.
 * @cssproperty --trust-reserve - Least height to keep until the widget is ready.
 * @cssstate ready - Language and data are there and rendered.
 */
export class TrustSpace extends WidgetElement implements Tool {
  static override styles = [WidgetElement.styles, controlStyles, styles];
  static override readonly english = space;
  static override properties: PropertyDeclarations = {
    mode: { reflect: true },
    open: { type: Boolean, reflect: true },
  };

  /** `dialog`: nothing shows until `show()` opens it over the page. */
  declare mode?: 'dialog';
  /** Shows what there is, not only how much; the reader can change it. */
  declare open?: boolean;

  #store?: Store;
  #opening?: Promise<unknown>;
  #leave?: () => void;
  /** Whether it was emptied: the reader may ask for it again. */
  #gone = false;
  /** What had the focus before it was drawn anew. */
  #focused?: Element | null;
  readonly #view = new Later<SpaceView>(this, async () => {
    const { SpaceView } = await import('./space-view.js');
    return new SpaceView(this, this.language);
  });

  /**
   * What is shown: the page's own store. Tests and stories give another, before the tag is in the page.
   * @internal
   */
  get store(): Store {
    return (this.#store ??= privateStore());
  }
  /** @internal */
  set store(store: Store) {
    this.#store = store;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    mask(this);
    const stops = [addTool(this), this.store.subscribe(() => this.requestUpdate())];
    this.#leave = () => stops.forEach((stop) => stop());
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  /** Opens the dialog, with `mode="dialog"`. Resolves when it is open, or could not be fetched. */
  async show(): Promise<void> {
    this.#read();
    this.open = true;
    await this.updateComplete;
    this.#view.value?.showDialog();
  }

  /**
   * Drops all that it shows, at once.
   * @internal
   */
  letGo(): void {
    this.#gone = true;
    this.open = false;
    this.#view.value?.letGo();
    render(nothing, this.openRoot(), this.renderOptions);
    this.requestUpdate();
  }

  protected override pending(): (Promise<unknown> | undefined)[] {
    const { value, failed, fetch } = this.#view;
    const missing = this.open && !value && !failed;
    return [...super.pending(), this.#opening, missing ? fetch() : undefined];
  }

  protected override willUpdate(): void {
    this.#focused = (this.renderRoot as Partial<ShadowRoot> | undefined)?.activeElement;
  }

  /** What had the focus may have gone, also by what was done in another tab. */
  protected override updated(): void {
    if (this.#focused?.isConnected === false) {
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    // A server knows no device.
    if (isServer) return html`<slot></slot>`;
    const { value: view, failed } = this.#view;
    const isDialog = this.mode === 'dialog';
    const title = html`<h2 id="title" part="title" tabindex="-1">
      ${this.language.text('spaceTitle')}
    </h2>`;
    const shown = this.open && view?.render();
    if (isDialog && !failed) return shown ? view!.renderDialog(title, shown) : nothing;
    return html`${title}
      <p>${this.#summary}</p>
      <button
        id="toggle"
        class="plain outlined"
        type="button"
        aria-expanded=${!!shown}
        @pointerenter=${this.#view.fetch}
        @focus=${this.#view.fetch}
        @click=${this.#toggle}
      >
        <span
          >${this.language.text(failed ? 'spaceFailed' : shown ? 'spaceHide' : 'spaceShow')}</span
        >
      </button>
      ${shown || nothing}`;
  }

  /** How much there is; nothing once it was emptied. */
  get #summary(): string {
    if (this.#gone) return '';
    const { lock } = this.store;
    const held = this.store.held();
    const kept = held.filter((one) => one.kept).length;
    return held[0]
      ? this.language.text('spaceCount', { kept: `${kept}`, here: `${held.length - kept}` })
      : this.language.text(lock === 'none' ? 'spaceEmpty' : 'spaceEmptyLocked');
  }

  #read(): void {
    this.#gone = false;
    this.#opening = this.store.open().then(() => (this.#opening = undefined));
    this.requestUpdate();
  }

  readonly #toggle = (): void => {
    this.#read();
    if (this.#view.failed) void this.#view.fetch();
    this.open = !this.open || this.#view.failed;
  };
}
