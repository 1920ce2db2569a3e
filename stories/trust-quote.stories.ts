import { html } from 'lit';
import type { TrustQuote } from '../src/elements/trust-quote/trust-quote.js';
import { until } from '../test/suites/until.js';
import type { Attributes } from './attributes.js';
import { type Story, withAttributes } from './story.js';

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

/** The tag with these attributes and the quotation inside. */
const quotation = (args: Attributes, inside: unknown = gottman): Story =>
  withAttributes(args, (its) => html`<trust-quote ${its}> ${inside} </trust-quote>`);

/** A blockquote and a line beneath it. The page has no style for quotations, so the tag brings one. */
export const Default = quotation({ url: address });

/** The figure that your article has already keeps its own style. */
export const Figure = quotation(
  { url: address },
  html`<figure>
    <blockquote><p>Clear is kind. Unclear is unkind.</p></blockquote>
    <figcaption>Brené Brown, <cite>Dare to Lead</cite>, 2018</figcaption>
  </figure>`,
);

/** After a tap on "Share", where the device has no share sheet. */
export const Menu: Story = {
  ...quotation({ url: address }),
  play: async ({ canvasElement }) => {
    const { renderRoot } = await press(canvasElement, 'Share');
    await until(() => renderRoot.querySelector(':popover-open [part=target]'), 'the open menu');
  },
};

/** After a tap on "Copy text". */
export const Copied: Story = {
  ...quotation({ url: address }),
  tags: ['!autodocs'], // until that tap, nothing tells it from Default
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

/** After a tap on "Picture": two sizes, in your accent, with words for those who can't see it. */
export const Picture: Story = {
  ...quotation({ url: address, site: 'How trust comes back' }, long),
  tags: ['!autodocs'], // a dialog would cover the page
  play: async ({ canvasElement }) => {
    const { renderRoot } = await press(canvasElement, 'Picture');
    await until(() => renderRoot.querySelector('dialog[open] a[href]'), 'the picture');
  },
};

/** Some of the actions, in your order. */
export const SomeActions = quotation({ url: address, actions: 'copy picture' });

/** The quotation alone. */
export const NoActions = quotation({ actions: 'none' });

/** A sentence of the article, set large: screen readers pass it over. */
export const Decorative = quotation(
  { decorative: true, actions: 'link share', url: address },
  html`<blockquote><p>Neither can be hurried.</p></blockquote>`,
);

/** The language is that of the nearest `lang`. */
export const Arabic = withAttributes(
  { url: address },
  (its) =>
    html`<div lang="ar" dir="rtl">
      <trust-quote ${its}>
        <blockquote><p>تُبنى الثقة في لحظات صغيرة جدًا.</p></blockquote>
        <p>جون غوتمان، الترجمة لنا.</p>
      </trust-quote>
    </div>`,
);
