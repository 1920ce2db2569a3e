import { html, nothing, type TemplateResult } from 'lit';
import { modelFor } from '../../content/boundary/clarity/index.js';
import { type Boundary, boundaryOf } from '../../domain/boundary/agreement.js';
import {
  checkClarity,
  type Clarity,
  type Finding,
  leastClear,
} from '../../domain/boundary/clarity.js';
import type { Sentence } from '../../domain/boundary/compose.js';
import type { ClarityModel, Flag } from '../../domain/boundary/clarity-model.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { clarity } from '../../locales/en/clarity.js';
import type { BuilderDesk } from './builder-desk.js';
import { sentencesOf } from './statement.js';

/** How much of a sentence is looked at, in UTF-16 code units: of a whole letter that was pasted, the beginning. */
const MOST = 4000;

const sentenceOf = ({ before, words, after }: Sentence): string => before + words + after;

const verdicts = {
  clear: 'clarityClear',
  detail: 'clarityDetail',
  'second-look': 'claritySecondLook',
} as const;

/** What helps with the wording; where something calls for care nothing does. */
const offers: Readonly<Partial<Record<Flag, keyof typeof clarity>>> = {
  vague: 'clarityVague',
  absolute: 'clarityAbsolute',
  'other-directed': 'clarityOtherDirected',
  isolation: 'clarityIsolation',
  surveillance: 'claritySurveillance',
  punishment: 'clarityPunishment',
  blame: 'clarityBlame',
  'mind-reading': 'clarityMindReading',
};

/**
 * What stands out in the words of a boundary, with a question that helps. It looks when the reader pauses; it never
 * blocks, and says nothing of a person.
 */
export class ClarityNote {
  /** What was found, by sentence. */
  #found = new Map<string, Clarity>();
  /** The words that called for care last. */
  #cared = '';
  /** What was last announced. */
  #told = '';

  constructor(private readonly desk: BuilderDesk) {
    bringEnglish(clarity);
  }

  letGo(): void {
    this.#found = new Map();
    this.#told = this.#cared = '';
  }

  /** Looks at a boundary as it stands. */
  async look(id: string): Promise<void> {
    const { desk } = this;
    const model = await modelFor(desk.language.code);
    const sentences = sentencesOf(desk, boundaryOf(desk.notebook().replica, id));
    this.#found = new Map(model && sentences.map((one) => this.#check(one, model)));
    // Closed by the reader, it comes again for other words alone.
    const stopping = this.#stopping().join('\n');
    if (stopping && stopping !== this.#cared) desk.care();
    this.#cared = stopping;
    // What is the same as before is not said again, and nothing once the reader is elsewhere.
    if (desk.writes(id)) {
      const told = this.stops || !this.#found.size ? '' : this.#verdict();
      if (told && told !== this.#told) desk.say(told);
      this.#told = told;
    }
    desk.host.requestUpdate();
  }

  /** One's own words of a sentence, what stands out in them marked. */
  renderWords(sentence: Sentence): unknown {
    const { words } = sentence;
    const findings = this.stops ? [] : this.#findingsOf(sentence);
    if (!findings.length) return words;
    const parts: unknown[] = [];
    let at = 0;
    for (const { start, end } of findings) {
      const from = Math.max(at, start);
      parts.push(
        words.slice(at, from),
        from < end ? html`<mark>${words.slice(from, end)}</mark>` : nothing,
      );
      at = Math.max(at, end);
    }
    return [...parts, words.slice(at)];
  }

  render(boundary: Boundary): TemplateResult | typeof nothing {
    const sentences = sentencesOf(this.desk, boundary);
    if (this.stops || !sentences.some((one) => this.#found.has(sentenceOf(one)))) return nothing;
    const { text } = this.desk;
    const found = sentences.flatMap((one) =>
      this.#findingsOf(one).map(({ flag, start, end }) => ({
        flag,
        phrase: one.words.slice(start, end),
      })),
    );
    const asked = [...new Set(found.map(({ flag }) => flag))];
    return html`<div class="clarity">
      <p><strong>${this.#verdict()}</strong></p>
      ${
        asked.length
          ? html`<ul>
              ${asked.map(
                (flag) =>
                  html`<li>
                    ${found
                      .filter((one) => one.flag === flag)
                      .map(({ phrase }) => html`<q dir="auto">${phrase}</q> `)}
                    <span class="offer">${text(offers[flag]!)}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #check(sentence: Sentence, model: ClarityModel): [string, Clarity] {
    const whole = sentenceOf(sentence);
    return [whole, this.#found.get(whole) ?? checkClarity(whole.slice(0, MOST), model)];
  }

  /** Whether nothing helps with the wording any more. */
  get stops(): boolean {
    return this.#stopping().length > 0;
  }

  #stopping(): readonly string[] {
    return [...this.#found].filter(([, { stops }]) => stops).map(([whole]) => whole);
  }

  /** What stands out in one's own words of a sentence, by their offsets; all of them where it is in the words around. */
  #findingsOf(sentence: Sentence): readonly Finding[] {
    const { before, words } = sentence;
    const within = (at: number): number => Math.max(0, Math.min(at - before.length, words.length));
    const findings = this.#found.get(sentenceOf(sentence))?.findings ?? [];
    return findings.map(({ flag, ...one }) => {
      const [start, end] = [within(one.start), within(one.end)];
      return start < end ? { flag, start, end } : { flag, start: 0, end: words.length };
    });
  }

  #verdict(): string {
    return this.desk.text(verdicts[leastClear([...this.#found.values()])]);
  }
}
