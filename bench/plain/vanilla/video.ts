import css from '../video.css';

/** `<plain-video video poster>`: a poster that becomes the YouTube player on a tap. */
class PlainVideo extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    const title = this.textContent?.trim() ?? '';
    root.innerHTML = `<style>${css}</style><button type="button">
      <img alt="" /><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M9 7v10l8-5z"></path></svg>
    </button>`;
    root.querySelector('img')!.src = this.getAttribute('poster') ?? '';
    const button = root.querySelector('button')!;
    button.setAttribute('aria-label', `Play: ${title}`);
    button.addEventListener('click', () => {
      const player = document.createElement('iframe');
      const id = encodeURIComponent(this.getAttribute('video') ?? '');
      player.src = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&playsinline=1`;
      player.title = title;
      player.allow = 'autoplay; encrypted-media; picture-in-picture; fullscreen';
      player.referrerPolicy = 'strict-origin-when-cross-origin';
      button.replaceWith(player);
      player.focus();
    });
  }
}

customElements.define('plain-video', PlainVideo);
