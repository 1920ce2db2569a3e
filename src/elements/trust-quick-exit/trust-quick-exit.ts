import type { PropertyDeclarations } from 'lit';
import { LightElement } from '../../kit/light-element.js';
import { make } from '../../kit/make.js';
import { report } from '../../kit/report.js';
import { controlStyles } from '../../kit/styles/controls.js';
import { quickExit } from '../../locales/en/quick-exit.js';
import { addExit } from '../../page/exits.js';
import type { Exit } from '../../page/page.js';
import { otherPage } from '../../platform/other-page.js';
import { canLeaveTop } from '../../platform/top.js';
import { keepInReach } from './reach.js';
import { styles } from './trust-quick-exit.styles.js';

/** Where nothing else is named: a page that says nothing of who opens it. */
const NEUTRAL = 'https://www.google.com/';

/**
 * Leaves the page at once, by a tap or by Shift pressed three times. It fires no event when it does. Light on purpose,
 * so that it comes before all else.
 *
 * @summary A button that leaves the page at once.
 * @tagname trust-quick-exit
 * @slot - A link to a neutral page, which works without JavaScript; its text is the button's label.
 * @fires {TrustErrorEvent} trust-error - The publisher's attributes have problems.
 * @attr {'eager'} loading - Always loaded at once; read by the loader.
 * @csspart button - The button, a link.
 * @csspart hint - The words beneath it.
 * @cssproperty [--trust-accent=#17594f] - Fill of the button.
 * @cssproperty --trust-on-accent - Text on the accent; by default black or white, whichever reads better.
 * @cssproperty [--trust-radius=0.5em] - Radius of corners.
 * @cssproperty --trust-reserve - Least height to keep until the widget is ready.
 * @cssstate ready - The language is there and rendered.
 */
export class TrustQuickExit extends LightElement {
  static override styles = [LightElement.styles, controlStyles, styles];
  static override readonly english = quickExit;
  static override properties: PropertyDeclarations = { href: {}, label: {} };

  /** The page to leave for, http or https; by default that of the link inside, else `https://www.google.com/`. */
  declare href?: string;
  /** The button's words; by default those of the link inside, else "Leave this page". */
  declare label?: string;

  /** The address that the publisher knows to be bad. */
  #refused?: string;
  readonly #exit: Exit = {
    host: this,
    url: () => otherPage(this.#wish) ?? NEUTRAL,
    tell: (left) => this.#tell(left),
  };
  #stop: (() => void)[] = [];

  #slot!: HTMLSlotElement;
  #name!: HTMLElement;
  #link!: HTMLAnchorElement;
  #status!: HTMLElement;
  #float!: HTMLElement;
  #place!: HTMLElement;
  #keys!: HTMLElement;
  #more!: HTMLElement;
  #hint!: HTMLElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = [addExit(this.#exit), keepInReach({ place: this.#place, float: this.#float })];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stop) stop();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.#slot = make('slot');
    this.#slot.onslotchange = () => this.requestUpdate();
    this.#name = make('span');
    this.#link = make('a', { className: 'primary', part: 'button' }, this.#name);
    this.#status = make('div', { className: 'told', role: 'status' });
    this.#float = make('div', { className: 'float', popover: 'manual' }, this.#link, this.#status);
    this.#place = make('div', { className: 'place', hidden: true }, this.#float);
    this.#keys = make('span', { className: 'keys' });
    this.#more = make('span');
    this.#hint = make('p', { part: 'hint', hidden: true }, this.#keys, this.#more);
    root.append(this.#slot, this.#place, this.#hint);
    return root;
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    const text = (key: keyof typeof quickExit): string => this.language.text(key);
    const inside = this.querySelector('a')?.textContent?.trim();
    this.#name.textContent = this.label || inside || text('exitLeave');
    this.#link.href = otherPage(this.#wish) ?? this.#refuse();
    this.#keys.textContent = `${text('exitKeys')} `;
    this.#more.textContent = text('exitHistory') + (canLeaveTop() ? '' : ` ${text('exitPart')}`);
    this.#slot.hidden = true;
    this.#place.hidden = this.#hint.hidden = false;
  }

  get #wish(): string {
    return String(this.href || this.querySelector('a')?.getAttribute('href') || NEUTRAL);
  }

  #refuse(): string {
    const wish = this.#wish;
    const message = `"${wish}" is no other page`;
    if (wish !== this.#refused) report(this, [{ path: 'href', message }]);
    this.#refused = wish;
    return NEUTRAL;
  }

  #tell(left?: number | 'over'): void {
    const keys = { 1: 'exitOneMore', 2: 'exitTwoMore', over: 'exitOver' } as const;
    const key = keys[left as 1 | 2 | 'over'];
    this.#status.textContent = key ? this.language.text(key) : '';
  }
}
