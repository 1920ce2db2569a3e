import { html, nothing, type TemplateResult } from 'lit';
import type { Imported } from '../../domain/store/store.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import type { Desk } from '../../kit/desk.js';
import { fieldOf, secretField, showField, bringFields } from '../../kit/secret.js';
import { spaceFile } from '../../locales/en/space-file.js';
import { saveFile } from '../../platform/save-file.js';

/** Tells nothing of what the file is about. */
const NAME = 'notes.json';

const problems: Record<string, keyof typeof spaceFile> = {
  unknown: 'fileUnknown',
  damaged: 'fileDamaged',
  newer: 'fileNewer',
  wrong: 'fileWrong',
};

/** Copies in a file: saved, and opened again. */
export class SpaceFile {
  /** A file that waits for its passphrase. */
  #file?: string;
  #said = '';
  #wrong = false;
  #busy = false;

  constructor(private readonly desk: Desk) {
    bringEnglish(spaceFile);
    bringFields(desk);
  }

  /** Forgets what it holds. */
  letGo(): void {
    this.#file = undefined;
    this.#said = '';
    this.#wrong = false;
  }

  render(): TemplateResult {
    const { text, store } = this.desk;
    const { lock } = store();
    const some = store()
      .held()
      .some(({ kept, state }) => kept && state === 'open');
    return html`<p>${text('fileWhy')}</p>
      <p class="small">
        ${text(!some ? 'fileNothing' : lock === 'open' ? 'fileSealed' : 'fileOpen')}
      </p>
      ${
        some
          ? html`<button class="plain outlined" type="button" @click=${this.#save}>
              <span>${text('fileSave')}</span>
            </button>`
          : nothing
      }
      <label class="field"
        >${text('filePick')}
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          autocomplete="off"
          @change=${this.#onPick}
      /></label>
      ${this.#file ? this.#renderAsk() : nothing}
      ${this.#said ? html`<p role="alert">${this.#said}</p>` : nothing}`;
  }

  #renderAsk(): TemplateResult {
    const { text } = this.desk;
    return html`<div class="secret" role="group" aria-label=${text('filePassphrase')}>
      <p>${text('fileAsks')}</p>
      ${secretField(
        'file-secret',
        text('filePassphrase'),
        this.#unlock,
        this.#wrong ? text('fileWrong') : undefined,
      )}
      ${showField(this.desk)}
      <button class="primary" type="button" aria-busy=${this.#busy} @click=${this.#unlock}>
        <span>${text('fileUnlock')}</span>
      </button>
    </div>`;
  }

  readonly #save = async (): Promise<void> => {
    const { text, store, say } = this.desk;
    try {
      saveFile(await store().exportFile(), NAME, 'application/json');
      say(text('fileSaved'));
    } catch (error) {
      console.error(error);
      this.#show(text('fileSaveFailed'));
    }
  };

  readonly #onPick = async ({ currentTarget }: Event): Promise<void> => {
    const input = currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.letGo();
    try {
      await this.#open(await file.text());
    } catch (error) {
      console.error(error);
      this.#show(this.desk.text('fileUnread'));
    }
    // So that the same file can be chosen again.
    input.value = '';
  };

  readonly #unlock = async (): Promise<void> => {
    const field = fieldOf(this.desk, 'file-secret');
    if (this.#busy || !field.value) return field.focus();
    await this.#open(this.#file!, field.value);
  };

  async #open(file: string, passphrase?: string): Promise<void> {
    this.#busy = true;
    this.desk.host.requestUpdate();
    const outcome = await this.desk.store().importFile(file, passphrase);
    this.#busy = false;
    const problem = 'problem' in outcome ? outcome.problem : undefined;
    this.#wrong = problem === 'wrong' && passphrase !== undefined;
    this.#file = problem === 'passphrase' || this.#wrong ? file : undefined;
    this.#show(this.#file ? '' : this.#wordsOf(outcome));
    await this.desk.host.updateComplete;
    if (!this.#file) return fieldOf(this.desk, 'file').focus();
    const field = fieldOf(this.desk, 'file-secret');
    field.focus();
    field.select();
  }

  #wordsOf(outcome: Imported): string {
    const { text } = this.desk;
    if ('problem' in outcome) {
      const { problem } = outcome;
      const key = problems[problem];
      return key ? text(key) : text(`trouble_${problem as 'full'}`);
    }
    const { added, merged, same } = outcome;
    const values = { added: String(added), merged: String(merged), same: String(same) };
    return text('fileDone', values);
  }

  #show(words: string): void {
    this.#said = words;
    this.desk.host.requestUpdate();
  }
}
