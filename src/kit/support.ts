import { html, nothing, type TemplateResult } from 'lit';
import type { Helpline } from '../domain/helplines/helplines.js';
import { support } from '../locales/en/support.js';
import { bringEnglish, type LanguageController } from './controllers/language.js';
import { Dates } from './dates.js';
import { fetchHelplines, type HelplineHost } from './helplines.js';
import { Later } from './later.js';
import { adoptMore } from './styles/adopt.js';
import { supportStyles } from './styles/support.js';

/** The panel with private support: calm words, the publisher's helplines, and a way out. */
export class Support {
  #lines: readonly Helpline[] = [];
  readonly #dates: Dates;

  /** @param exit - Brings `trust-quick-exit`: the panel has one of its own, which answers to the keys as well. */
  constructor(
    host: HelplineHost,
    private readonly language: LanguageController,
    exit: () => Promise<unknown>,
  ) {
    bringEnglish(support);
    adoptMore(host, supportStyles);
    void new Later(host, exit).fetch();
    this.#dates = new Dates(host, language);
    void fetchHelplines(host).then((lines) => {
      this.#lines = lines;
      host.requestUpdate();
    });
  }

  /**
   * @param back - What the button that closes it says.
   * @param id - Of the title, where the focus goes; not that of a view beside it.
   */
  render(back: string, close: () => void, id = 'focus'): TemplateResult {
    const { language } = this;
    return html`<h2 id=${id} tabindex="-1">${language.text('supportTitle')}</h2>
      <trust-quick-exit></trust-quick-exit>
      <p>${language.text('supportText')}</p>
      <p>${language.text('supportLife')}</p>
      ${
        this.#lines.length
          ? html`<ul class="lines">
              ${this.#lines.map((line) => this.#renderLine(line))}
            </ul>`
          : html`<p>${language.text('supportNoLines')}</p>`
      }
      <p class="small">${language.text('supportHistory')}</p>
      <div class="nav">
        <button id="back" class="plain outlined" type="button" @click=${close}>
          <span>${back}</span>
        </button>
      </div>`;
  }

  #renderLine({ country, name, phone, url, hours, verifiedOn }: Helpline): TemplateResult {
    const { language } = this;
    const checked = this.#dates.of(Date.parse(verifiedOn), 'day');
    const notes = [
      country,
      hours && language.text('helplineHours', { hours }),
      checked && language.text('helplineChecked', { date: checked }),
    ];
    return html`<li>
      <strong>${name}</strong>
      ${phone ? html`<a class="line" dir="ltr" href="tel:${phone.replace(/[^\d+*#]/g, '')}">${phone}</a>` : nothing}
      ${url ? html`<a class="line" href=${url} rel="noopener noreferrer">${url.replace(/^https?:\/\/|\/$/g, '')}</a>` : nothing}
      <span class="small">${notes.filter(Boolean).join(' · ')}</span>
    </li>`;
  }
}
