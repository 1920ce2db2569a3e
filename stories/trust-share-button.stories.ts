import { html } from 'lit';
import type { TrustShareButton } from '../src/elements/trust-share-button/trust-share-button.js';
import { until } from '../test/suites/until.js';
import type { Story } from './story.js';

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

/** The label is the text of the link inside. */
export const Default: Story = {
  render: () => html`<trust-share-button>${fallback}</trust-share-button>`,
};

export const WithoutFallback: Story = {
  render: () => html`<trust-share-button></trust-share-button>`,
};

export const Menu: Story = {
  render: () => html`<trust-share-button mode="menu">${fallback}</trust-share-button>`,
  play: async ({ canvasElement }) => void (await open(canvasElement)),
};

export const Copied: Story = {
  render: () =>
    html`<trust-share-button mode="menu" url="https://example.org/"
      >${fallback}</trust-share-button
    >`,
  play: ({ canvasElement }) => copy(canvasElement),
};

export const Row: Story = {
  render: () =>
    html`<trust-share-button mode="row" targets="whatsapp facebook x email copy print">
      ${fallback}
    </trust-share-button>`,
};

export const OwnTarget: Story = {
  render: () =>
    html`<trust-share-button
      mode="menu"
      targets="ours email copy"
      .data=${{ targets: [{ id: 'ours', label: 'Our forum', url: 'https://example.org/new?u={url}' }] }}
    ></trust-share-button>`,
  play: async ({ canvasElement }) => void (await open(canvasElement)),
};

export const Discreet: Story = {
  render: () => html`<trust-share-button discreet>${fallback}</trust-share-button>`,
};

export const Arabic: Story = {
  render: () =>
    html`<div lang="ar" dir="rtl"><trust-share-button mode="menu"></trust-share-button></div>`,
  play: async ({ canvasElement }) => void (await open(canvasElement)),
};
