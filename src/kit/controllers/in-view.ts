import type { ReactiveController } from 'lit';
import type { WidgetElement } from '../widget-element.js';

/** Tells when the element first comes within one screen of the viewport, so that it draws no sooner. */
export class InViewController implements ReactiveController {
  /** Once seen, always seen. */
  seen = false;

  readonly #host: WidgetElement;
  #observer?: IntersectionObserver;

  constructor(host: WidgetElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The loader has waited for it already.
    this.seen ||= !!(this.#host as { near?: boolean }).near;
    if (this.seen) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.seen = true;
        this.hostDisconnected();
        this.#host.requestUpdate();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
