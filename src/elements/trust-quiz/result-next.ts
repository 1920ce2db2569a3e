import { html, nothing, type TemplateResult } from 'lit';
import type { NextStep } from '../../domain/quiz/source.js';
import { isAllowedUrl } from '../../domain/url.js';
import { forSharing } from '../../kit/standing.js';
import type { QuizDesk } from './quiz-desk.js';

/** What may help next: the widget where it is on the page, else a link, else the words alone. */
export function renderNextStep(
  { text: words, widget, href }: NextStep,
  { host, text }: QuizDesk,
): TemplateResult {
  const there =
    widget && document.querySelector<HTMLElement>(`${widget}, [data-trust-widget=${widget}]`);
  const link = (widget && host.links?.[widget]) ?? href;
  return html`<div class="step ${forSharing()}">
    <h3>${text('quizNextStep')}</h3>
    <p>${words}</p>
    ${
      there
        ? html`<button
            id="go"
            class="primary"
            part="button"
            type="button"
            @click=${() => goTo(there)}
          >
            <span>${text('quizGoThere')}</span>
          </button>`
        : link && isAllowedUrl(String(link))
          ? html`<a id="go" class="primary" part="button" href=${link}
              ><span>${text('quizGoThere')}</span></a
            >`
          : nothing
    }
  </div>`;
}

/** Brings the widget into view, and the focus to the first thing in it that takes one. */
function goTo(widget: HTMLElement): void {
  widget.scrollIntoView({ block: 'start' });
  const root = (widget.shadowRoot ?? widget.firstElementChild?.shadowRoot) || widget;
  root
    .querySelector<HTMLElement>('[tabindex], button, a[href], input, textarea, select')
    ?.focus({ preventScroll: true });
}
