import { html, nothing, type TemplateResult } from 'lit';
import { starters } from '../../content/boundary/starters/index.js';
import { boundaryOf, say } from '../../domain/boundary/agreement.js';
import type { Said } from '../../domain/boundary/keys.js';
import { areaOf } from '../../domain/boundary/areas.js';
import { compose, sentencesText } from '../../domain/boundary/compose.js';
import type { Starter, Starters as All } from '../../domain/boundary/starter.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { report } from '../../kit/report.js';
import { boundaryParts } from '../../locales/en/boundary-parts.js';
import type { BuilderDesk } from './builder-desk.js';

const none = { matters: '', request: '', action: '', response: '', repair: '' };

/** Words to start from, in the language of the page, where there are any. */
export class Starters {
  #all: All = {};
  #load?: () => Promise<{ readonly starters: All }>;

  constructor(private readonly desk: BuilderDesk) {
    bringEnglish(boundaryParts);
  }

  render(id: string): TemplateResult | typeof nothing {
    const { desk } = this;
    this.#fetch();
    const { texts } = boundaryOf(desk.notebook().replica, id);
    const all = this.#all[areaOf(texts.area)] ?? [];
    if (!all.length) return nothing;
    return html`<details>
      <summary>${desk.text('startersTitle')}</summary>
      <p class="small">${desk.text('startersHint')}</p>
      ${all.map((one) => {
        const words = sentencesText(
          compose({ ...none, ...one }, (field) => desk.text(`stem_${field}`)),
        );
        return html`<p>${words}</p>
          <button
            class="plain outlined"
            type="button"
            aria-label="${desk.text('starterUse')}: ${words}"
            @click=${() => this.#use(id, one)}
          >
            <span>${desk.text('starterUse')}</span>
          </button>`;
      })}
    </details>`;
  }

  /** Fills what is empty. */
  #use(id: string, starter: Starter): Promise<void> {
    const { desk } = this;
    for (const [field, value] of Object.entries(starter) as [Said, string][]) {
      const { texts } = boundaryOf(desk.notebook().replica, id);
      if (!texts[field]) desk.write((replica, by) => say(replica, by, id, field, value));
    }
    return desk.show('#matters');
  }

  #fetch(): void {
    const load = starters[this.desk.language.code.split('-')[0]!];
    if (load === this.#load) return;
    this.#load = load;
    this.#all = {};
    void load?.()
      .then((module) => {
        if (load !== this.#load) return;
        this.#all = module.starters;
        this.desk.host.requestUpdate();
      })
      .catch((error: unknown) =>
        report(this.desk.host, [{ path: 'starters', message: String(error) }]),
      );
  }
}
