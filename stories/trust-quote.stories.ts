import { html } from 'lit';
import type { TrustQuote } from '../src/elements/trust-quote/trust-quote.js';
import { until } from '../test/suites/until.js';
import type { Story } from './story.js';

export default { title: 'trust-quote', component: 'trust-quote' };

const address = 'https://example.org/articles/how-trust-comes-back';
const source = 'https://greatergood.berkeley.edu/article/item/john_gottman_on_trust_and_betrayal';

const gottman = html`<blockquote><p>Trust is built in very small moments.</p></blockquote>
  <p>
    John Gottman, <cite><a href=${source}>On Trust and Betrayal</a></cite
    >, Greater Good, 2011
  </p>`;

/** About eighty words, in two paragraphs. */
const long = html`<blockquote>
    <p>
      Nobody decides on a Tuesday to trust again. It happens while two people do something else: one
      says when they will be home, and is; the other asks a question that was hard to ask, and gets
      an answer that was hard to give.
    </p>
    <p>
      Weeks later somebody notices that a phone has been lying on the table all evening, face up,
      and that neither of them looked. No one said a word about it. That was the moment, if there
      was one.
    </p>
  </blockquote>
  <p>An imagined counselor, written for this page</p>`;

const press = async (canvas: HTMLElement, name: string): Promise<TrustQuote> => {
  const element = canvas.querySelector('trust-quote')!;
  const button = () =>
    [...element.renderRoot.querySelectorAll<HTMLElement>('[part=action]')].find(
      ({ title }) => title === name,
    );
  (await until(button, `the action "${name}"`)).click();
  return element;
};

/** The blockquote and a line beneath it: the page has no style for quotations. */
export const Default: Story = {
  render: () => html`<trust-quote url=${address}>${gottman}</trust-quote>`,
};

/** The figure that an article has already. */
export const Figure: Story = {
  render: () =>
    html`<trust-quote url=${address}>
      <figure>
        <blockquote><p>Clear is kind. Unclear is unkind.</p></blockquote>
        <figcaption>Brené Brown, <cite>Dare to Lead</cite>, 2018</figcaption>
      </figure>
    </trust-quote>`,
};

export const Menu: Story = {
  render: () => html`<trust-quote url=${address}>${gottman}</trust-quote>`,
  play: async ({ canvasElement }) => {
    const { renderRoot } = await press(canvasElement, 'Share');
    await until(() => renderRoot.querySelector(':popover-open [part=target]'), 'the open menu');
  },
};

export const Copied: Story = {
  render: () => html`<trust-quote url=${address}>${gottman}</trust-quote>`,
  play: async ({ canvasElement }) => {
    const { renderRoot } = await press(canvasElement, 'Copy text');
    await until(
      () =>
        renderRoot.querySelector('.by-hand') ??
        renderRoot.querySelector('.actions ~ [role=status]')?.textContent,
      'the outcome of copying',
    );
  },
};

export const Picture: Story = {
  render: () => html`<trust-quote url=${address} site="How trust comes back">${long}</trust-quote>`,
  play: async ({ canvasElement }) => {
    const { renderRoot } = await press(canvasElement, 'Picture');
    await until(() => renderRoot.querySelector('dialog[open] a[href]'), 'the picture');
  },
};

/** A sentence of the article, set large. */
export const Decorative: Story = {
  render: () =>
    html`<trust-quote decorative actions="link share" url=${address}>
      <blockquote><p>Neither can be hurried.</p></blockquote>
    </trust-quote>`,
};

export const NoActions: Story = {
  render: () => html`<trust-quote actions="none">${gottman}</trust-quote>`,
};

export const Arabic: Story = {
  render: () =>
    html`<div lang="ar" dir="rtl">
      <trust-quote url=${address}>
        <blockquote><p>تُبنى الثقة في لحظات صغيرة جدًا.</p></blockquote>
        <p>جون غوتمان، الترجمة لنا.</p>
      </trust-quote>
    </div>`,
};
