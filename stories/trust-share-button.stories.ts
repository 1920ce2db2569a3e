import { html } from 'lit';
import type { TrustShareButton } from '../src/elements/trust-share-button/trust-share-button.js';
import { until } from '../test/suites/until.js';
import type { Attributes } from './attributes.js';
import { type Story, withAttributes } from './story.js';

export default { title: 'trust-share-button', component: 'trust-share-button' };

const fallback = html`<a href="mailto:?body=https%3A%2F%2Fexample.org%2F">Share this now</a>`;

/** Opens the menu, whatever the device offers. */
async function open(canvas: HTMLElement): Promise<TrustShareButton> {
  const element = canvas.querySelector('trust-share-button')!;
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>('[part=button]')!.click();
  await until(
    () => element.renderRoot.querySelector(':popover-open [part=target]'),
    'the open menu',
  );
  return element;
}

async function copy(canvas: HTMLElement): Promise<void> {
  const { renderRoot } = await open(canvas);
  renderRoot.querySelector<HTMLElement>('button[part=target]')!.click();
  await until(
    () =>
      renderRoot.querySelector('textarea') ??
      renderRoot.querySelector('[role=status]')?.textContent,
    'the outcome of copying',
  );
}

/** The tag with these attributes and the link inside. */
const share = (args: Attributes, inside: unknown = fallback): Story =>
  withAttributes(args, (its) => html`<trust-share-button ${its}> ${inside} </trust-share-button>`);

/** The button's words are those of the link inside. A tap opens the device's share sheet, else the menu. */
export const Default = share({});

/** Without a link inside, the button has words of its own. */
export const WithoutFallback = withAttributes(
  {},
  (its) => html`<trust-share-button ${its}></trust-share-button>`,
);

/** A tap always opens the menu. */
export const Menu: Story = {
  ...share({ mode: 'menu' }),
  play: async ({ canvasElement }) => void (await open(canvasElement)),
};

/** After a tap on "Copy link". */
export const Copied: Story = {
  ...share({ mode: 'menu', url: 'https://example.org/' }),
  tags: ['!autodocs'], // until that tap, nothing tells it from Menu
  play: ({ canvasElement }) => copy(canvasElement),
};

/** Icons, those that you name and in your order. */
export const Row = share({ mode: 'row', targets: 'whatsapp facebook x email copy print' });

const targets = html`<script type="application/json">
  {
    "targets": [{ "id": "ours", "label": "Our forum", "url": "https://example.org/new?u={url}" }]
  }
</script>`;

/** A target of your own, as JSON inside the tag. */
export const OwnTarget: Story = {
  ...share({ mode: 'menu', targets: 'ours email copy' }, targets),
  play: async ({ canvasElement }) => void (await open(canvasElement)),
};

/** Neutral words, on the button and in what is sent. */
export const Discreet = share({ discreet: true });

/** The language is that of the nearest `lang`. */
export const Arabic: Story = {
  ...withAttributes(
    { mode: 'menu' },
    (its) => html`<div lang="ar" dir="rtl"><trust-share-button ${its}></trust-share-button></div>`,
  ),
  play: async ({ canvasElement }) => void (await open(canvasElement)),
};
