import css from '../comments.css';
import { readComments, sendComment, type Comment } from '../comments-store.js';

/** `<plain-comments src>`: a form to write, and what others wrote. */
class PlainComments extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${css}</style>
      <form><label>Your comment<textarea name="text" rows="3" required></textarea></label>
      <button>Send</button> <span role="status"></span></form><ul></ul>`;
    root.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send(event.target as HTMLFormElement);
    });
    void this.#load();
  }

  get #src(): string {
    return this.getAttribute('src') ?? '';
  }

  #tell(words: string): void {
    this.shadowRoot!.querySelector('[role=status]')!.textContent = words;
  }

  async #load(): Promise<void> {
    try {
      const comments = await readComments(this.#src);
      this.shadowRoot!.querySelector('ul')!.append(...comments.map((one) => this.#row(one)));
    } catch {
      this.#tell('The comments could not be loaded.');
    }
  }

  async #send(form: HTMLFormElement): Promise<void> {
    try {
      const text = String(new FormData(form).get('text'));
      this.shadowRoot!.querySelector('ul')!.prepend(this.#row(await sendComment(this.#src, text)));
      form.reset();
      this.#tell('Sent.');
    } catch {
      this.#tell('It could not be sent.');
    }
  }

  #row({ author, date, text }: Comment): HTMLLIElement {
    const row = document.createElement('li');
    const name = document.createElement('b');
    const time = document.createElement('time');
    const words = document.createElement('p');
    name.textContent = author;
    time.dateTime = date;
    time.textContent = new Date(date).toLocaleDateString();
    words.textContent = text;
    row.append(name, ' ', time, words);
    return row;
  }
}

customElements.define('plain-comments', PlainComments);
