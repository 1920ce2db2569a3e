import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.js';

/** What the reader is asked before something that can't be undone. */
interface Asked {
  /** Where it stands: what is asked about. */
  readonly place: string;
  readonly text: string;
  /** What the button that does it says. */
  readonly yes: string;
  readonly act: () => unknown;
}

/** One question at a time, in the place of the buttons that led to it. */
export class Question {
  #asked?: Asked;
  #from?: HTMLElement;

  constructor(private readonly desk: Pick<Desk, 'host' | 'text'>) {}

  isAt(place: string): boolean {
    return this.#asked?.place === place;
  }

  /** Asks, and moves the focus there. */
  async ask(asked: Asked, { currentTarget }: Event): Promise<void> {
    this.#asked = asked;
    this.#from = currentTarget as HTMLElement;
    const { host } = this.desk;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('#question')?.focus();
  }

  render(place: string): TemplateResult | typeof nothing {
    if (!this.isAt(place)) return nothing;
    const { text, yes, act } = this.#asked!;
    return html`<div
      class="question"
      role="group"
      aria-labelledby="question"
      @keydown=${this.#onKey}
    >
      <p id="question" tabindex="-1">${text}</p>
      <div class="actions">
        <button class="plain outlined" type="button" @click=${() => this.#end(act)}>
          <span>${yes}</span>
        </button>
        <button class="plain outlined" type="button" @click=${this.#cancel}>
          <span>${this.desk.text('cancel')}</span>
        </button>
      </div>
    </div>`;
  }

  /** Takes the question back. */
  drop(): void {
    this.#asked = this.#from = undefined;
  }

  #end(act: () => unknown): void {
    this.drop();
    this.desk.host.requestUpdate();
    act();
  }

  readonly #cancel = async (): Promise<void> => {
    const from = this.#from;
    this.drop();
    this.desk.host.requestUpdate();
    await this.desk.host.updateComplete;
    from?.focus();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Nor does a dialog close around it.
    event.preventDefault();
    event.stopPropagation();
    void this.#cancel();
  };
}
