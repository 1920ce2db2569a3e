import { expect, html } from '@open-wc/testing';
import type { TrustQuickExit } from '../../../src/elements/trust-quick-exit/trust-quick-exit.js';
import { canLeaveTop } from '../../../src/platform/top.js';
import { collectConsole } from '../../suites/watch.js';
import { until } from '../../suites/until.js';
import { exit, float, hint, link } from './exit-fixture.js';

const bare = (href: string) => html`<trust-quick-exit href=${href}></trust-quick-exit>`;

describe('trust-quick-exit', () => {
  it('takes its words and its address from the link inside, which it hides', async () => {
    const element = await exit();
    expect(link(element).textContent).to.equal('Leave');
    expect(link(element).href).to.equal('https://www.example.com/');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('has words and a neutral address of its own', async () => {
    const element = await exit(html`<trust-quick-exit></trust-quick-exit>`);
    expect(link(element).textContent).to.equal('Leave this page');
    expect(link(element).href).to.equal('https://www.google.com/');
  });

  it('takes both from attributes first', async () => {
    const element = await exit(
      html`<trust-quick-exit label="Go" href="/weather"><a href="/x">Inside</a></trust-quick-exit>`,
    );
    expect(link(element).textContent).to.equal('Go');
    expect(link(element).href).to.equal(`${location.origin}/weather`);
    element.label = 'Away';
    element.href = 'https://example.net/';
    await element.updateComplete;
    expect(link(element).textContent).to.equal('Away');
    expect(link(element).href).to.equal('https://example.net/');
  });

  for (const href of [
    'javascript:alert(1)',
    'mailto:a@example.org',
    'http://',
    '#part',
    'ftp://x',
  ]) {
    it(`leads to the neutral page, and tells once, where the address is ${href}`, async () => {
      let element!: TrustQuickExit;
      let fired = 0;
      addEventListener('trust-error', () => fired++, { once: true });
      const said = await collectConsole('error', async () => {
        element = await exit(bare(href));
        element.label = 'Again';
        await element.updateComplete;
      });
      expect(link(element).href).to.equal('https://www.google.com/');
      expect(said).to.have.length(1);
      expect(said[0]).to.include('href').and.include(href);
      expect(fired).to.equal(1);
    });
  }

  it('says that history stays, and of Shift', async () => {
    const element = await exit();
    expect(hint(element).textContent).to.equal(
      'Or press Shift three times. Your browser’s history is not erased.',
    );
  });

  it('is a link, reached by Tab, with one name', async () => {
    const element = await exit();
    link(element).focus();
    expect(element.shadowRoot!.activeElement).to.equal(link(element));
    expect(link(element).tabIndex).to.equal(0);
    expect(getComputedStyle(float(element)).position).to.equal('relative');
  });

  it('follows the link inside when that comes later', async () => {
    const element = await exit(html`<trust-quick-exit></trust-quick-exit>`);
    const inside = document.createElement('a');
    inside.href = 'https://www.example.org/';
    inside.textContent = 'Out';
    element.append(inside);
    await until(() => link(element).textContent === 'Out', 'the words of the link');
    expect(link(element).href).to.equal('https://www.example.org/');
  });

  it('speaks Arabic where that is spoken', async () => {
    const element = await exit(html`<trust-quick-exit lang="ar" dir="rtl"></trust-quick-exit>`);
    expect(link(element).textContent).to.equal('مغادرة هذه الصفحة');
  });

  it('knows that no frame keeps it in', () => expect(canLeaveTop()).to.equal(top === window));
});
