import type { WidgetElement } from './widget-element.js';

/** Draws a widget anew, then brings what matches into view and moves the focus there. */
export async function show(host: WidgetElement, selector: string): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  const target = host.renderRoot.querySelector<HTMLElement>(selector);
  // In this order: in Firefox a legend takes no focus before it is laid out.
  target?.scrollIntoView({ block: 'nearest' });
  target?.focus({ preventScroll: true });
}
