import { html } from 'lit';
import { quickExit } from '../src/locales/en/quick-exit.js';
import { until } from '../test/suites/until.js';
import type { Attributes } from './attributes.js';
import { type Story, withAttributes } from './story.js';

export default { title: 'trust-quick-exit', component: 'trust-quick-exit' };

const fallback = html`<a href="https://www.example.com/">Leave this page</a>`;

/** The tag with these attributes and the link inside. */
const exit = (args: Attributes, inside: unknown = fallback): Story =>
  withAttributes(args, (its) => html`<trust-quick-exit ${its}>${inside}</trust-quick-exit>`);

const press = (): void => {
  for (const type of ['keydown', 'keyup']) {
    window.dispatchEvent(new KeyboardEvent(type, { key: 'Shift' }));
  }
};

/** The button's words and where it leads are those of the link inside. */
export const Default = exit({});

/** Without a link inside, the button has words of its own. */
export const WithoutFallback = exit({}, '');

/** Words of your own. */
export const OwnLabel = exit({ label: 'Hide this', href: 'https://www.example.org/' });

/** After Shift was pressed once. */
export const Pressed: Story = {
  ...exit({}),
  tags: ['!autodocs'], // until that press, nothing tells it from Default
  play: async ({ canvasElement }) => {
    const { renderRoot } = canvasElement.querySelector('trust-quick-exit')!;
    press();
    await until(() => renderRoot.querySelector('[role=status]')!.textContent, 'the answer');
  },
};

/** Covered by a bar, as out of view, the button floats in a corner; its place stays free. */
export const Floating: Story = {
  ...withAttributes(
    {},
    (its) =>
      html`<div class="covered">
        <trust-quick-exit ${its}>${fallback}</trust-quick-exit>
        <p class="bar">We use cookies.</p>
      </div>`,
  ),
  tags: ['!autodocs'], // it would float over the page
  play: async ({ canvasElement }) => {
    const place = canvasElement.querySelector<HTMLElement>('.covered')!;
    const bar = canvasElement.querySelector<HTMLElement>('.bar')!;
    Object.assign(place.style, { position: 'relative' });
    Object.assign(bar.style, {
      position: 'absolute',
      inset: '0',
      margin: '0',
      zIndex: '2147483647',
      background: '#fff',
      color: '#222',
    });
    dispatchEvent(new Event('resize'));
    const { renderRoot } = canvasElement.querySelector('trust-quick-exit')!;
    await until(() => renderRoot.querySelector(':popover-open'), 'the floating button');
  },
};

/** What it says in a frame, where it may not be able to leave the page around it; here, by `strings`. */
export const InFrame = exit({
  strings: JSON.stringify({ exitHistory: `${quickExit.exitHistory} ${quickExit.exitPart}` }),
});

/** The language is that of the nearest `lang`. */
export const Arabic = withAttributes(
  {},
  (its) =>
    html`<div lang="ar" dir="rtl">
      <trust-quick-exit ${its}
        ><a href="https://www.example.com/">مغادرة هذه الصفحة</a></trust-quick-exit
      >
    </div>`,
);
