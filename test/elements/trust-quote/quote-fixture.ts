import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/elements/trust-quote/define.js';
import type { TrustQuote } from '../../../src/elements/trust-quote/trust-quote.js';
import { until } from '../../suites/until.js';

export const address = 'https://example.org/a';

/** A quotation as a publisher writes it. */
export const whole = html`<trust-quote id="small" url=${address}>
  <figure>
    <blockquote><p>Trust is built in very small moments.</p></blockquote>
    <figcaption>
      John Gottman, <cite><a href="https://example.org/source">On Trust</a></cite
      >, 2011
    </figcaption>
  </figure>
</trust-quote>`;

/** A quotation in the page, with what a reader sees of it. */
export async function quote(template: TemplateResult = whole) {
  const place = await fixture<HTMLElement>(html`<div>${template}</div>`);
  const element = place.querySelector<TrustQuote>('trust-quote')!;
  await until(() => element.matches(':state(ready)'), 'the ready state');
  const find = <E extends HTMLElement>(selector: string) =>
    element.renderRoot.querySelector<E>(selector);
  const actions = () => [
    ...element.renderRoot.querySelectorAll<HTMLButtonElement>('[part=action]'),
  ];
  const action = (name: string) => actions().find((one) => one.textContent!.trim() === name)!;
  const told: string[] = [];
  for (const type of ['trust-share', 'trust-shared'] as const) {
    element.addEventListener(type, ({ detail }) => told.push(`${type} ${detail.target}`));
  }
  return {
    place,
    element,
    find,
    actions,
    action,
    /** The events, in order. */
    told,
    focused: () => (element.renderRoot as ShadowRoot).activeElement,
    names: () => actions().map((one) => one.textContent!.trim()),
    /** The word of what was done, beneath the actions. */
    note: () => find('.actions ~ .note')?.textContent ?? '',
    isOpen: () => !!find('#menu:popover-open'),
    dialog: () => find<HTMLDialogElement>('dialog')!,
    /** Resolves when the picture can be saved. */
    picture: () => until(() => find<HTMLAnchorElement>('dialog[open] a[href]'), 'the picture'),
  };
}
