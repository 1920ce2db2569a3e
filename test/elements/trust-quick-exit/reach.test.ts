import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TrustQuickExit } from '../../../src/elements/trust-quick-exit/trust-quick-exit.js';
import { until } from '../../suites/until.js';
import { exit, float, link, place } from './exit-fixture.js';

const floats = (element: TrustQuickExit) => float(element).matches(':popover-open');

/** Whether a pointer meets the button where it lies. */
function canBeHit(element: TrustQuickExit): boolean {
  const { left, top, width, height } = link(element).getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === element;
}

const added: HTMLElement[] = [];
function add<E extends HTMLElement>(node: E, css: string, to: Element = document.body): E {
  node.style.cssText = css;
  to.append(node);
  added.push(node);
  return node;
}
const bar = (edge: 'top' | 'bottom', height = '50vh') =>
  add(
    document.createElement('div'),
    `position: fixed; ${edge}: 0; inset-inline: 0; height: ${height}; z-index: 2147483647; background: #ccc`,
  );

describe('trust-quick-exit, within reach', () => {
  beforeEach(() => setViewport({ width: 600, height: 500 }));
  afterEach(() => {
    for (const node of added.splice(0)) node.remove();
    scrollTo(0, 0);
  });

  it('stays in its place while it is in view', async () => {
    const element = await exit();
    expect(floats(element)).to.equal(false);
    expect(canBeHit(element)).to.equal(true);
  });

  it('floats when it is scrolled out of view, comes back, and nothing moves for it', async () => {
    const element = await exit();
    add(document.createElement('div'), 'height: 300vh');
    const height = () => [document.documentElement.scrollHeight, element.offsetHeight];
    const before = height();
    scrollTo(0, 1000);
    await until(() => floats(element), 'the floating button');
    expect(canBeHit(element)).to.equal(true);
    const { top, right } = link(element).getBoundingClientRect();
    expect([top, document.documentElement.clientWidth - right].map(Math.round)).to.deep.equal([
      8, 8,
    ]);
    expect(height()).to.deep.equal(before);
    scrollTo(0, 0);
    await until(() => !floats(element), 'the button in its place');
    expect(place(element).getAttribute('style')).to.equal('');
    expect(height()).to.deep.equal(before);
  });

  it('floats above bars at both edges, whatever their z-index', async () => {
    const element = await exit();
    bar('top');
    bar('bottom');
    await until(() => floats(element), 'the floating button');
    expect(canBeHit(element)).to.equal(true);
  });

  for (const [width, height] of [
    [320, 568],
    [320, 200],
  ] as const) {
    it(`can be hit at ${width} × ${height} px, beneath bars`, async () => {
      await setViewport({ width, height });
      const element = await exit();
      bar('top', '60%');
      bar('bottom', '60%');
      await until(() => floats(element) && canBeHit(element), 'the button');
      const { left, right } = link(element).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(width);
    });
  }

  it('keeps the focus as it goes and comes', async () => {
    const element = await exit();
    link(element).focus();
    const cover = bar('top');
    const other = bar('bottom');
    await until(() => floats(element), 'the floating button');
    expect(element.shadowRoot!.activeElement).to.equal(link(element));
    cover.remove();
    other.remove();
    await until(() => !floats(element), 'the button in its place');
    expect(element.shadowRoot!.activeElement).to.equal(link(element));
  });

  it('comes to the top again when something opens over it', async () => {
    const element = await exit();
    bar('top');
    bar('bottom');
    await until(() => floats(element), 'the floating button');
    const popover = add(
      document.createElement('div'),
      'position: fixed; inset: 0; width: 100%; height: 100%',
    );
    popover.popover = 'manual';
    popover.showPopover();
    expect(canBeHit(element)).to.equal(false);
    await until(() => canBeHit(element), 'the button on top');
  });

  it('stays open, and does not fight, under a modal dialog', async () => {
    const element = await exit();
    const dialog = add(document.createElement('dialog'), 'inset: 0; width: 100%; height: 100%');
    let opened = 0;
    float(element).addEventListener('beforetoggle', () => opened++);
    dialog.showModal();
    await until(() => floats(element), 'the floating button');
    await until(() => opened >= 3, 'the button that tries once to lie on top');
    const before = opened;
    for (let frame = 0; frame < 3; frame++) {
      dispatchEvent(new Event('resize'));
      await new Promise(requestAnimationFrame);
    }
    expect(opened).to.equal(before);
    dialog.close();
    await until(() => !floats(element), 'the button in its place');
  });

  it('floats once for all instances, and not while another is in view', async () => {
    const first = await exit(html`<trust-quick-exit></trust-quick-exit>`);
    const second = await exit(
      html`<trust-quick-exit style="margin-top: 150vh"></trust-quick-exit>`,
    );
    add(document.createElement('div'), 'height: 300vh');
    second.scrollIntoView();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect([floats(first), floats(second)]).to.deep.equal([false, false]);
    scrollBy(0, 600);
    await until(() => floats(first), 'the first, floating');
    expect(floats(second)).to.equal(false);
    first.hidden = true;
    dispatchEvent(new Event('resize'));
    await until(() => floats(second), 'the second, as the first is hidden');
    expect(floats(first)).to.equal(false);
  });

  it('lies at the other edge where lines run from right to left', async () => {
    const element = await exit(html`<trust-quick-exit dir="rtl"></trust-quick-exit>`);
    bar('top');
    bar('bottom');
    await until(() => floats(element), 'the floating button');
    expect(Math.round(link(element).getBoundingClientRect().left)).to.equal(8);
  });
});
