import {
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  render,
  type TemplateResult,
} from 'lit';
import type { Quiz } from '../../domain/quiz/quiz.js';
import { answer, INTRO, RESULT, REVIEW, SAFETY, type Session } from '../../domain/quiz/session.js';
import { asked } from '../../domain/quiz/walk.js';
import type { DataSource } from '../../kit/controllers/data-source.js';
import { InViewController } from '../../kit/controllers/in-view.js';
import { json } from '../../kit/json.js';
import { Later } from '../../kit/later.js';
import { mask } from '../../kit/masked.js';
import { show } from '../../kit/show.js';
import { controlStyles } from '../../kit/styles/controls.js';
import { WidgetElement } from '../../kit/widget-element.js';
import { keepLine } from '../../locales/en/keep-line.js';
import { quiz } from '../../locales/en/quiz.js';
import type { Tool } from '../../page/page.js';
import { addTool } from '../../page/tools.js';
import { whenParsed } from '../../platform/parsed.js';
import { BuiltIn } from './built-in.js';
import { Progress } from './progress.js';
import type { QuizDesk } from './quiz-desk.js';
import type { QuizEnd } from './quiz-end.js';
import type { QuizSafety } from './quiz-safety.js';
import { QuizSteps } from './quiz-steps.js';
import {
  TrustQuizCompleteEvent,
  TrustQuizStartEvent,
  TrustQuizStepEvent,
} from './trust-quiz.events.js';
import { styles } from './trust-quiz.styles.js';

/** What never comes: the element is drawn anew when it is seen. */
const never = new Promise<never>(() => {});

/** A promise while a part is missing that could be fetched. */
const wanted = <T>({ value, failed, fetch }: Later<T>): Promise<void> | undefined =>
  value || failed ? undefined : fetch();

/**
 * A quiz: the library's own, about what may be feeding distrust, or any that a publisher writes as JSON. Answers stay in
 * the page's memory unless the reader keeps them; no event tells of them.
 *
 * @summary A quiz, with a result and one next step.
 * @tagname trust-quiz
 * @slot - What shows without JavaScript, and where a quiz can't be read: the questions as plain HTML, or a link.
 * @fires {TrustQuizStartEvent} trust-quiz-start - A reader began.
 * @fires {TrustQuizStepEvent} trust-quiz-step - Another question shows; `detail.index` is its place.
 * @fires {TrustQuizCompleteEvent} trust-quiz-complete - A result shows, not which.
 * @csspart quiz - The frame around it all.
 * @csspart title - The title.
 * @csspart question - Each question.
 * @csspart chart - The bars of a result.
 * @csspart button - The button that goes on.
 * @cssproperty [--trust-accent=#17594f] - Fill of the primary button and of the bars.
 * @cssproperty --trust-on-accent - Text on the accent; by default black or white, whichever reads better.
 * @cssproperty [--trust-radius=0.5em] - Radius of corners.
 * @cssproperty --trust-reserve - Least height of the quiz, kept from the start.
 * @cssstate ready - Language and data are there and rendered.
 */
export class TrustQuiz extends WidgetElement implements Tool {
  static override styles = [WidgetElement.styles, controlStyles, styles];
  static override readonly english = { ...quiz, ...keepLine };
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    layout: {},
    links: { converter: json },
    helplines: {},
  };

  /** Address of a quiz as JSON (schema: `quiz`); without it, and without `data`, the built-in quiz. */
  declare src?: string;
  /** The JSON of `src`, as an object. */
  declare data?: unknown;
  /**
   * `steps`: one question at a time; `page`: all at once.
   * @default 'steps'
   */
  declare layout?: 'steps' | 'page';
  /** Where next steps lead when the widget is not on the page: a JSON object of addresses by tag. */
  declare links?: Readonly<Record<string, string>>;
  /** Address of a JSON list of helplines (schema: `helplines`), for quizzes with safety questions. */
  declare helplines?: string;

  readonly #inView = new InViewController(this);
  readonly #source = new Later<DataSource<Quiz>>(this, async () =>
    (await import('./given-quiz.js')).givenQuiz(this),
  );
  readonly #builtIn = new BuiltIn(this, this.language);
  /** By the ids of quizzes: another may be given, and the first again. */
  readonly #progress = new Map<string, Progress>();
  #started = false;
  #leave?: () => void;

  readonly #desk: QuizDesk = {
    host: this,
    language: this.language,
    text: (...words) => this.language.text(...words),
    quiz: () => this.#quiz!,
    session: () => this.#session,
    answer: (id, given) => {
      this.#start();
      this.#progressOf(this.#quiz!).put(answer(this.#session, id, given));
    },
    go: (session) => this.#go(session),
    change: (id) => this.#steps.change(id),
    show: (selector) => this.#show(selector),
    restart: () => this.#restart(),
  };
  readonly #steps = new QuizSteps(this.#desk);
  readonly #end = new Later<QuizEnd>(
    this,
    async () => new (await import('./quiz-end.js')).QuizEnd(this.#desk),
  );
  readonly #safety = new Later<QuizSafety>(
    this,
    async () => new (await import('./quiz-safety.js')).QuizSafety(this.#desk),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    mask(this);
    this.#leave = addTool(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  /**
   * Drops every answer, at once.
   * @internal
   */
  letGo(): void {
    for (const progress of this.#progress.values()) progress.letGo();
    for (const part of [this.#steps, this.#end.value, this.#safety.value]) part?.letGo();
    this.#started = false;
    render(nothing, this.openRoot(), this.renderOptions);
    this.requestUpdate();
  }

  protected override pending(): (Promise<unknown> | undefined)[] {
    if (!this.#inView.seen && this.getAttribute('loading') !== 'eager') return [never];
    const waits = super.pending();
    // A child with JSON may still come in.
    waits.push(this.#given ? wanted(this.#source) : (whenParsed() ?? this.#builtIn.fetch()));
    const quiz = this.#quiz;
    if (!quiz || waits.some(Boolean)) return waits;
    const part = this.#partAt(this.#session.at);
    return [this.#progressOf(quiz).look(), part && wanted<unknown>(part)];
  }

  protected override render(): TemplateResult {
    const quiz = this.#quiz;
    if (!quiz) return html`<slot></slot>`;
    const progress = this.#progressOf(quiz);
    const { at } = this.#session;
    const support = this.#safety.value?.renderSupport();
    return html`<div class="quiz" part="quiz" role="group" aria-label=${quiz.title}>
      ${support || (progress.locked ? nothing : this.#renderView(at))}
      <div class="foot">
        ${quiz.safety && !support ? this.#renderButton('supportLink', this.#openSupport) : nothing}
        ${support || at === SAFETY || (at === INTRO && !progress.closed) ? nothing : progress.render()}
      </div>
    </div>`;
  }

  #renderView(at: string): TemplateResult {
    if (at === INTRO) return this.#steps.renderIntro();
    const part = this.#partAt(at);
    if (!part) {
      return this.layout === 'page' ? this.#steps.renderPage() : this.#steps.renderStep();
    }
    return part.value?.render() ?? this.#renderButton('loadFailed', part.fetch);
  }

  #renderButton(words: keyof (typeof TrustQuiz)['english'], act: () => unknown): TemplateResult {
    return html`<button class="plain link" type="button" @click=${act}>
      <span>${this.language.text(words)}</span>
    </button>`;
  }

  /** Whether the publisher gave a quiz. */
  get #given(): boolean {
    const child = this.querySelector(':scope > [type="application/json"]');
    return Boolean(this.src || this.data || child);
  }

  get #quiz(): Quiz | undefined {
    return isServer ? undefined : this.#given ? this.#source.value?.value : this.#builtIn.value;
  }

  get #session(): Session {
    return this.#progressOf(this.#quiz!).in(this.#quiz!);
  }

  #progressOf({ id }: Quiz): Progress {
    const progress = this.#progress.get(id) ?? new Progress(this, this.language, id);
    this.#progress.set(id, progress);
    return progress;
  }

  /** What draws a place that is no question. */
  #partAt(at: string): Later<QuizEnd> | Later<QuizSafety> | undefined {
    return at === SAFETY ? this.#safety : at === REVIEW || at === RESULT ? this.#end : undefined;
  }

  #start(): void {
    if (!this.#started) this.dispatchEvent(new TrustQuizStartEvent());
    this.#started = true;
  }

  async #go(session: Session): Promise<void> {
    const quiz = this.#quiz!;
    const { at } = this.layout === 'page' && session.at === REVIEW ? { at: RESULT } : session;
    this.#start();
    this.#progressOf(quiz).put({ ...session, at });
    const all = asked(quiz, session);
    const index = all.findIndex(({ id }) => id === at);
    // Fetched while the reader answers the last question.
    if (index === all.length - 1) void this.#end.fetch();
    if (index >= 0) this.dispatchEvent(new TrustQuizStepEvent(index));
    if (at === RESULT) this.dispatchEvent(new TrustQuizCompleteEvent());
    await this.#show();
  }

  #show(selector = '#focus'): Promise<void> {
    return show(this, selector);
  }

  async #restart(): Promise<void> {
    const quiz = this.#quiz!;
    this.#progressOf(quiz).restart();
    for (const part of [this.#steps, this.#end.value, this.#safety.value]) part?.letGo();
    this.#started = false;
    await this.#show();
  }

  readonly #openSupport = async (): Promise<void> => {
    await this.#safety.fetch();
    await this.#safety.value?.openSupport();
  };
}
