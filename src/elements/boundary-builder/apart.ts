import { html, type TemplateResult } from 'lit';
import { boundaryOf, say } from '../../domain/boundary/agreement.js';
import type { Said } from '../../domain/boundary/keys.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { boundaryParts } from '../../locales/en/boundary-parts.js';
import type { BuilderDesk } from './builder-desk.js';

/** What a field says on either side, where both changed it, to choose from. */
export function renderApart(desk: BuilderDesk, id: string, field: Said): TemplateResult {
  bringEnglish(boundaryParts);
  const { text } = desk;
  const all = boundaryOf(desk.notebook().replica, id).apart[field] ?? [];
  const use = (value: string): Promise<void> => {
    desk.write((replica, by) => say(replica, by, id, field, value));
    return desk.show(`#${field}`);
  };
  return html`<div class="apart" role="group" aria-label=${text('apartTitle')}>
    <p>${text('apartTitle')}</p>
    ${all.map(
      (value) =>
        html`<blockquote dir="auto">${value}</blockquote>
          <button class="plain outlined" type="button" @click=${() => use(value)}>
            <span>${text('apartUse')}</span>
          </button>`,
    )}
    <button class="plain outlined" type="button" @click=${() => use(all.join('\n'))}>
      <span>${text('apartBoth')}</span>
    </button>
  </div>`;
}
