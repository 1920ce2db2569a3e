import { html, nothing, type ReactiveController, render, type TemplateResult } from 'lit';
import {
  clockOf,
  type Line,
  lineAt,
  piecesOf,
  secondsOfClock,
} from '../../domain/video/transcript.js';
import { bringEnglish, type LanguageController } from '../../kit/controllers/language.js';
import { LiveRegion } from '../../kit/live-region.js';
import { make } from '../../kit/make.js';
import { report } from '../../kit/report.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { videoTranscript } from '../../locales/en/video-transcript.js';
import { readCues } from '../../platform/cues.js';
import { transcriptStyles } from './video-transcript.styles.js';
import type { TrustVideo } from './trust-video.js';

/** A transcript to read and search; a tap on a line plays from there, and the line that is spoken is marked. */
export class VideoTranscript implements ReactiveController {
  open = false;

  readonly #host: TrustVideo;
  readonly #language: LanguageController;
  readonly #play: (from: number) => unknown;
  readonly #time: () => number | undefined;
  readonly #live: LiveRegion;
  readonly #box = make('section', { part: 'transcript' });
  /** What the lines were read from. */
  #read?: string;
  #lines: readonly Line[] = [];
  #failed = false;
  #words = '';
  /** The line that is spoken. */
  #now = -1;

  /**
   * @param play - Plays from a second on.
   * @param time - Where it plays now, in seconds; `undefined` where it does not.
   */
  constructor(
    host: TrustVideo,
    language: LanguageController,
    play: (from: number) => unknown,
    time: () => number | undefined,
  ) {
    bringEnglish(videoTranscript);
    this.#host = host;
    this.#language = language;
    this.#play = play;
    this.#time = time;
    this.#live = new LiveRegion(host);
    adoptMore(host, transcriptStyles);
    host.openRoot().append(this.#box);
    host.addController(this);
  }

  /** Opens it, or closes it. */
  toggle(): void {
    this.open = !this.open;
    if (this.open) void this.#load();
    this.#host.requestUpdate();
  }

  /** Marks the line that is spoken at `time`, in seconds, and shows it where nobody reads elsewhere. */
  follow(time: number): void {
    const now = lineAt(this.#lines, time);
    if (now === this.#now) return;
    this.#now = now;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#show());
  }

  hostUpdated(): void {
    // Another address may have been given while it is open.
    if (this.open && this.#source !== this.#read) void this.#load();
    this.#box.hidden = !this.open;
    this.#box.ariaLabel = this.#language.text('videoTranscript');
    if (this.open) render(this.#renderLines(), this.#box);
  }

  #renderLines(): TemplateResult {
    if (this.#failed) {
      return html`<p role="alert">${this.#language.text('transcriptFailed')}</p>`;
    }
    const words = this.#language.text('transcriptSearch');
    const found = this.#found();
    return html`<input
        type="search"
        aria-label=${words}
        placeholder=${words}
        autocomplete="off"
        spellcheck="false"
        @input=${this.#onSearch}
      />
      ${this.#live.render('count')}
      <div
        class="lines"
        tabindex="0"
        role="list"
        aria-label=${this.#language.text('videoTranscript')}
      >
        ${found.map(({ line, pieces, index }) => this.#renderLine(line, pieces, index))}
      </div>`;
  }

  #renderLine({ start }: Line, pieces: readonly string[], index: number): TemplateResult {
    const text = html`<span
      >${pieces.map((piece, at) => (at % 2 ? html`<mark>${piece}</mark>` : piece))}</span
    >`;
    const time = start === undefined ? '' : clockOf(start);
    return html`<div
      class="line"
      role="listitem"
      aria-current=${index === this.#now ? 'true' : nothing}
    >
      ${
        start === undefined
          ? text
          : html`<button
              class="plain"
              type="button"
              title=${this.#language.text('transcriptPlay', { time })}
              @click=${() => this.#play(start)}
            >
              <time>${time}</time>${text}
            </button>`
      }
    </div>`;
  }

  /** Each line with the words in it; all of them without any. */
  #found() {
    return this.#lines
      .map((line, index) => ({ line, index, pieces: piecesOf(line.text, this.#words) }))
      .filter(({ pieces }) => pieces.length > 1 || !this.#words.trim());
  }

  /** The address of the lines; empty where they stand inside the tag. */
  get #source(): string {
    return this.#host.transcript ?? '';
  }

  async #load(): Promise<void> {
    const source = this.#source;
    if (source === this.#read && !this.#failed) return;
    this.#read = source;
    try {
      const lines = source ? await readCues(source, this.#host.crossOrigin) : this.#readSlot();
      if (source !== this.#read) return;
      this.#lines = lines;
      this.#failed = false;
    } catch (error) {
      if (source !== this.#read) return;
      this.#failed = true;
      report(this.#host, [{ path: 'transcript', message: `"${source}": ${String(error)}` }]);
    }
    this.#now = -1;
    this.#host.requestUpdate();
    const time = this.#time();
    if (time !== undefined) this.follow(time);
  }

  #readSlot(): Line[] {
    const slotted = [...this.#host.querySelectorAll('[slot=transcript]')];
    // One element around all lines, or each line by itself.
    const [first] = slotted;
    const all = slotted.length === 1 && first!.children.length ? [...first!.children] : slotted;
    return all
      .filter((one) => !one.matches('summary'))
      .map((one) => ({
        text: one.textContent.replace(/\s+/g, ' ').trim(),
        start: secondsOfClock((one as HTMLElement).dataset.start),
      }))
      .filter(({ text }) => text);
  }

  readonly #onSearch = ({ target }: Event): void => {
    const list = this.#box.querySelector<HTMLElement>('.lines')!;
    // What comes below stays where it is, however few are found.
    if (!this.#words.trim()) list.style.minBlockSize = `${list.offsetHeight}px`;
    this.#words = (target as HTMLInputElement).value;
    const count = this.#found().length;
    const { code } = this.#language;
    const rule = count ? new Intl.PluralRules(code).select(count) : 'zero';
    const key =
      rule === 'zero' || rule === 'one'
        ? (`transcriptFound_${rule}` as const)
        : 'transcriptFound_other';
    if (!this.#words.trim()) return this.#live.clear();
    this.#live.say(this.#language.text(key, { count: String(count) }));
  };

  /** Within the list alone: the page never scrolls by itself. */
  #show(): void {
    const list = this.#box.querySelector('.lines');
    const line = list?.querySelector<HTMLElement>('[aria-current]');
    if (!list || !line || list.matches(':focus-within, :hover')) return;
    list.scrollTop +=
      line.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
  }
}
