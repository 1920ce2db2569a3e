import { LitElement, type PropertyValues, type ReactiveController } from 'lit';
import type { Arriving } from './arriving.js';

/** An element that draws only when all that it awaits has arrived. */
export abstract class AwaitingElement extends LitElement {
  readonly #arriving: Arriving[] = [];
  // No `#` field: Lit's own constructor asks for an update before there would be one.
  declare private wake?: () => void;

  override addController(controller: ReactiveController | Arriving): void {
    super.addController(controller);
    if ('arrive' in controller) this.#arriving.push(controller);
  }

  /**
   * Until the first render there is none: so the light DOM stands as it is, and no style is looked up for what does not
   * show yet.
   */
  protected override createRenderRoot(): ReturnType<LitElement['createRenderRoot']> {
    // `undefined` would tell Lit that the element is not connected yet.
    return this.shadowRoot ? super.createRenderRoot() : (null as never);
  }

  /** The root, for what needs it before the first render. */
  openRoot(): ShadowRoot {
    return ((this as { renderRoot: unknown }).renderRoot ??=
      super.createRenderRoot()) as ShadowRoot;
  }

  /** What must arrive before the next render. */
  protected pending(): (Promise<unknown> | undefined)[] {
    return this.#arriving.map((one) => one.arrive());
  }

  /** Shows what there is until the first render. */
  protected abstract showLightDom(): void;

  protected override async scheduleUpdate(): Promise<void> {
    for (let waits = this.pending(); waits.some(Boolean); waits = this.pending()) {
      if (!this.hasUpdated) this.showLightDom();
      await Promise.race([Promise.all(waits), new Promise<void>((wake) => (this.wake = wake))]);
    }
    this.openRoot();
    super.scheduleUpdate();
  }

  /** Wakes the element from its wait, too: after a change there may be no more to wait for. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    this.wake?.();
  }

  /** Lit puts properties from before the upgrade in place only now, and they may need something to arrive. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    if (this.hasUpdated || !this.pending().some(Boolean)) return true;
    queueMicrotask(() => changed.forEach((old, name) => this.requestUpdate(name, old)));
    return false;
  }
}
