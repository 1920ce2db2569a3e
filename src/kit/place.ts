import { surfaceOf } from './surface.js';

/** Distance in px that a popover keeps from its button and from the edges of the viewport. */
const GAP = 8;

/**
 * Puts an open popover under its button, else above it, else over it: always whole in the viewport. It grows towards
 * the middle of the page, and takes the surface that the button stands on.
 */
export function place(popover: HTMLElement, button: Element): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = popover;
  const start = left + right > clientWidth ? right - offsetWidth : left;
  const x = Math.max(GAP, Math.min(start, clientWidth - offsetWidth - GAP));
  const room = offsetHeight + 2 * GAP;
  const lowest = clientHeight - offsetHeight - GAP;
  const above = top >= room ? top - offsetHeight - GAP : Math.max(GAP, lowest);
  const y = bottom + GAP <= lowest ? bottom + GAP : above;
  popover.style.setProperty(
    '--_behind',
    surfaceOf(button.parentElement ?? (button.getRootNode() as ShadowRoot).host),
  );
  popover.style.translate = `${x + scrollX}px ${y + scrollY}px`;
}
