import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/elements/trust-share-button/define.js';
import type { TrustShareButton } from '../../../src/elements/trust-share-button/trust-share-button.js';
import { until } from '../../suites/until.js';

/** A share button in the page, with what a reader sees of it. */
export async function share(template: TemplateResult) {
  const place = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const element = place.querySelector<TrustShareButton>('trust-share-button')!;
  await until(() => element.matches(':state(ready)'), 'the ready state');
  const find = <E extends HTMLElement>(selector: string) =>
    element.renderRoot.querySelector<E>(selector);
  const targets = () => [
    ...element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part=target]'),
  ];
  const named = (name: string) => targets().find((one) => one.textContent!.trim() === name)!;
  return {
    element,
    find,
    targets,
    named,
    button: () => find('[part=button]')!,
    isOpen: () => !!find(':popover-open'),
    names: () => targets().map((one) => one.textContent!.trim()),
    async open() {
      find('[part=button]')!.click();
      await until(() => find(':popover-open [part=target]'), 'the open menu');
    },
  };
}

/** Clicks a link without leaving the page: the last word on the click is the window's. */
export function follow(link: HTMLElement): { stopped: boolean } {
  const outcome = { stopped: false };
  const last = (event: Event) => {
    outcome.stopped = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', last, { once: true });
  link.click();
  removeEventListener('click', last);
  return outcome;
}
