import { html, nothing, render } from 'lit';
import { names } from '../../domain/video/addresses.js';
import { providersKind } from '../../domain/video/consent.js';
import type { Framed } from '../../domain/video/messages.js';
import { bringEnglish, type LanguageController } from '../../kit/controllers/language.js';
import { privateStore } from '../../kit/private-store.js';
import { make } from '../../kit/make.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { fieldStyles } from '../../kit/styles/fields.js';
import { videoConsent } from '../../locales/en/video-consent.js';
import { consentStyles } from './video-consent.styles.js';
import type { TrustVideo } from './trust-video.js';

/** The item that holds the providers that the reader need not be asked about. */
const ITEM = 'video-providers';

/** Asks before a provider's player is loaded, and keeps the answer where the reader says so. */
export class VideoConsent {
  /** What shows the question. */
  readonly box = make('div', { className: 'ask', part: 'consent', role: 'group', tabIndex: -1 });

  readonly #language: LanguageController;
  #answer?: (yes: boolean) => void;

  constructor(host: TrustVideo, language: LanguageController) {
    bringEnglish(videoConsent);
    this.#language = language;
    adoptMore(host, fieldStyles);
    adoptMore(host, consentStyles);
  }

  /** Whether the reader said for good that this provider's videos may play. */
  async isKept(provider: Framed): Promise<boolean> {
    await privateStore().open();
    return this.#kept.includes(provider);
  }

  /** Shows the question, and resolves to the answer. */
  ask(provider: Framed): Promise<boolean> {
    this.#draw(provider);
    this.box.focus();
    // Asked anew, the one before stays without.
    this.#answer?.(false);
    return new Promise((resolve) => (this.#answer = resolve));
  }

  #draw(provider: Framed): void {
    const site = names[provider];
    const text = (key: keyof typeof videoConsent): string => this.#language.text(key, { site });
    const store = privateStore();
    const question = html`<p id="ask">${text('videoAsk')}</p>
      ${
        !store.trouble && store.lock !== 'locked'
          ? html`<label class="check">
              <input id="remember" type="checkbox" />
              <span>${text('videoRemember')}</span>
            </label>`
          : nothing
      }
      <div class="answers">
        <button class="primary" type="button" @click=${() => this.#yes(provider)}>
          <span>${text('videoYes')}</span>
        </button>
        <button class="plain" type="button" @click=${() => this.#answer?.(false)}>
          <span>${text('videoNo')}</span>
        </button>
      </div>`;
    this.box.setAttribute('aria-labelledby', 'ask');
    render(question, this.box);
    // Ticked before, and not said.
    const box = this.#remember;
    if (box) box.checked = false;
  }

  get #remember(): HTMLInputElement | null {
    return this.box.querySelector('#remember');
  }

  get #kept(): readonly Framed[] {
    return privateStore().value(providersKind, ITEM) ?? [];
  }

  #yes(provider: Framed): void {
    if (this.#remember?.checked) void this.#keep(provider);
    this.#answer?.(true);
  }

  async #keep(provider: Framed): Promise<void> {
    const store = privateStore();
    await store.put(providersKind, ITEM, [...new Set([...this.#kept, provider])]);
    await store.keep(ITEM);
  }
}
