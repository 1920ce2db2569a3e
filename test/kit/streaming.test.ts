import { expect } from '@open-wc/testing';
import { until } from '../suites/until.js';
import { isReady, put, rest } from './probe.js';

/** A page that comes piece by piece, while code that came early runs in it; what it says is collected. */
async function slowPage(code: string) {
  const frame = put<HTMLIFrameElement>('<iframe width="400" height="400"></iframe>');
  const page = frame.contentDocument!;
  const said: string[] = [];
  page.open();
  Object.assign(frame.contentWindow!, { done: false });
  (frame.contentWindow as Window & typeof globalThis).console.error = (...words: unknown[]) =>
    void said.push(words.map(String).join(' '));
  page.write(`<!doctype html><body><script>(async () => { ${code}; done = true })()</script>`);
  const script = frame.contentWindow as unknown as { done: boolean };
  await until(() => script.done, 'the code');
  return {
    page,
    said,
    async write(piece: string) {
      page.write(piece);
      await rest();
    },
  };
}

const define = `const { Named } = await import('/test/kit/named.ts'); customElements.define('named-probe', Named)`;
const shown = (element: Element) => element.shadowRoot?.querySelector('p')?.textContent;

describe('in a page that is still coming in', () => {
  it('a child script is read when all of it is there, without a complaint before', async () => {
    const { page, said, write } = await slowPage(define);
    await write('<named-probe>light <script type="application/json">{ "name":');
    await write(' "whole');
    await write(' name" }</script></named-probe>');
    const element = page.querySelector('named-probe')!;
    await until(() => shown(element) === 'whole name', 'the name');
    expect(said).to.deep.equal([]);
    page.close();
    await rest();
    expect(said).to.deep.equal([]);
  });

  it('a child script that is wrong is told of, once, when the page is there', async () => {
    const { page, said, write } = await slowPage(define);
    await write('<named-probe>light <script type="application/json">{ "name":');
    await write('</script></named-probe>');
    page.close();
    await until(() => said.length, 'the complaint');
    await rest();
    expect(said).to.have.length(1);
    expect(said[0]).to.include('child script');
    expect(isReady(page.querySelector('named-probe')!)).to.equal(true);
  });

  it('a marker takes in all of its content', async () => {
    const { page, write } = await slowPage(
      `await import('/src/loader.ts'); await import('/src/elements/trust-share-button/define.ts')`,
    );
    await write(
      '<div data-trust-widget="trust-share-button" data-loading="eager"><a href="#">Pass',
    );
    await write(' it on</a> and <b>more');
    await write('</b></div><p>after</p>');
    page.close();
    const marker = page.querySelector('div')!;
    const widget = await until(() => marker.querySelector('trust-share-button'), 'the widget');
    await until(() => isReady(widget), 'readiness');
    await rest();
    expect(marker.children.length).to.equal(1);
    expect(widget.textContent).to.equal('Pass it on and more');
  });
});
