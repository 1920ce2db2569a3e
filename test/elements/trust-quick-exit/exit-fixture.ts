import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/trust-quick-exit/define.js';
import type { TrustQuickExit } from '../../../src/elements/trust-quick-exit/trust-quick-exit.js';

/** An exit in the page, ready. */
export async function exit(
  drawn = html`<trust-quick-exit><a href="https://www.example.com/">Leave</a></trust-quick-exit>`,
): Promise<TrustQuickExit> {
  const element = await fixture<TrustQuickExit>(drawn);
  await element.updateComplete;
  expect(element.matches(':state(ready)')).to.equal(true);
  return element;
}

const find = (selector: string) => (element: TrustQuickExit) =>
  element.renderRoot.querySelector<HTMLElement>(selector)!;

export const link = find('[part=button]') as (element: TrustQuickExit) => HTMLAnchorElement;
export const status = find('[role=status]');
export const hint = find('[part=hint]');
export const float = find('.float');
export const place = find('.place');

export const key = (type: 'keydown' | 'keyup', name = 'Shift', more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(
    new KeyboardEvent(type, {
      key: name,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...more,
    }),
  );

/** Presses Shift, alone. */
export function shift(times = 1): void {
  for (let press = 0; press < times; press++) {
    key('keydown');
    key('keyup');
  }
}
