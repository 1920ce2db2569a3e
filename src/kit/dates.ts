import type { LanguageController } from './controllers/language.js';
import type { WidgetElement } from './widget-element.js';

const styles = {
  time: { dateStyle: 'medium', timeStyle: 'short' },
  day: { dateStyle: 'long' },
} as const;

const formats: Record<string, Intl.DateTimeFormat> = {};

/** Whether something was painted: the first `Intl.DateTimeFormat` of a page costs 15 ms, and no paint waits for it. */
let painted = false;

/** Dates in the language of an element, from its first paint on. */
export class Dates {
  #asked = false;

  constructor(
    private readonly host: WidgetElement,
    private readonly language: LanguageController,
  ) {}

  /** @param at - In milliseconds since 1970. @returns '' until something was painted; then the host draws again. */
  of(at: number, style: keyof typeof styles): string {
    if (!painted) {
      this.#ask();
      return '';
    }
    const { code } = this.language;
    return (formats[code + style] ??= new Intl.DateTimeFormat(code, styles[style])).format(at);
  }

  #ask(): void {
    if (this.#asked) return;
    this.#asked = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        painted = true;
        this.host.requestUpdate();
      }),
    );
  }
}
