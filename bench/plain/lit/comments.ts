import { css, html, LitElement, unsafeCSS } from 'lit';
import shared from '../comments.css';
import { readComments, sendComment, type Comment } from '../comments-store.js';

/** `<plain-comments src>`: a form to write, and what others wrote. */
class PlainComments extends LitElement {
  static override styles = css`
    ${unsafeCSS(shared)}
  `;
  static override properties = {
    src: {},
    comments: { state: true },
    status: { state: true },
  };

  declare src: string;
  declare comments: readonly Comment[];
  declare status: string;

  constructor() {
    super();
    this.src = '';
    this.comments = [];
    this.status = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render() {
    return html`<form @submit=${this.#onSend}>
        <label>Your comment<textarea name="text" rows="3" required></textarea></label>
        <button>Send</button> <span role="status">${this.status}</span>
      </form>
      <ul>
        ${this.comments.map(
          ({ author, date, text }) =>
            html`<li>
              <b>${author}</b>
              <time datetime=${date}>${new Date(date).toLocaleDateString()}</time>
              <p>${text}</p>
            </li>`,
        )}
      </ul>`;
  }

  async #load(): Promise<void> {
    try {
      this.comments = await readComments(this.src);
    } catch {
      this.status = 'The comments could not be loaded.';
    }
  }

  async #onSend(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    try {
      const text = String(new FormData(form).get('text'));
      this.comments = [await sendComment(this.src, text), ...this.comments];
      form.reset();
      this.status = 'Sent.';
    } catch {
      this.status = 'It could not be sent.';
    }
  }
}

customElements.define('plain-comments', PlainComments);
