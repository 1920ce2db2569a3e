import { css, html, LitElement, unsafeCSS } from 'lit';
import shared from '../video.css';

/** `<plain-video video poster>`: a poster that becomes the YouTube player on a tap. */
class PlainVideo extends LitElement {
  static override styles = css`
    ${unsafeCSS(shared)}
  `;
  static override properties = { video: {}, poster: {}, playing: { state: true } };

  declare video: string;
  declare poster: string;
  declare playing: boolean;

  constructor() {
    super();
    this.playing = false;
  }

  protected override render() {
    const title = this.textContent?.trim() ?? '';
    if (this.playing) {
      const id = encodeURIComponent(this.video);
      return html`<iframe
        src="https://www.youtube-nocookie.com/embed/${id}?autoplay=1&playsinline=1"
        title=${title}
        allow="autoplay; encrypted-media; picture-in-picture; fullscreen"
        referrerpolicy="strict-origin-when-cross-origin"
      ></iframe>`;
    }
    return html`<button type="button" aria-label="Play: ${title}" @click=${this.#onPlay}>
      <img alt="" src=${this.poster} />
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 7v10l8-5z"></path></svg>
    </button>`;
  }

  async #onPlay(): Promise<void> {
    this.playing = true;
    await this.updateComplete;
    this.renderRoot.querySelector('iframe')?.focus();
  }
}

customElements.define('plain-video', PlainVideo);
