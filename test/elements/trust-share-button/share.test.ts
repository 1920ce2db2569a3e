import { expect, html } from '@open-wc/testing';
import { collectConsole } from '../../suites/watch.js';
import { until } from '../../suites/until.js';
import { refusal, shareSheet } from '../../suites/stand.js';
import { share } from './share-fixture.js';

const button = html`<trust-share-button
  url="https://example.org/a"
  share-title="A title"
  text="Some words"
></trust-share-button>`;

describe('the device’s share sheet', () => {
  it('comes first, with title, words and address', async () => {
    const shared = shareSheet(() => Promise.resolve());
    const { element, button: press, isOpen } = await share(button);
    const told: string[] = [];
    element.addEventListener('trust-share', ({ detail }) => told.push(`ask ${detail.target}`));
    element.addEventListener('trust-shared', ({ detail }) => told.push(`told ${detail.target}`));
    press().click();
    await until(() => told.length === 2, 'both events');
    expect(told).to.deep.equal(['ask native', 'told native']);
    expect(shared).to.deep.equal([
      { title: 'A title', text: 'Some words', url: 'https://example.org/a' },
    ]);
    expect(isOpen()).to.equal(false);
  });

  for (const name of ['AbortError', 'InvalidStateError']) {
    it(`is left in silence (${name})`, async () => {
      shareSheet(refusal(name));
      const { element, button: press, find } = await share(button);
      let told = 0;
      element.addEventListener('trust-shared', () => told++);
      const said = await collectConsole('warn', () =>
        collectConsole('error', async () => {
          press().click();
          await Promise.resolve();
          await element.updateComplete;
        }),
      );
      expect([told, said.length, find('[popover]')]).to.deep.equal([0, 0, null]);
    });
  }

  for (const name of ['NotAllowedError', 'TypeError']) {
    it(`gives way to the menu where it is refused (${name})`, async () => {
      shareSheet(refusal(name));
      const { button: press, isOpen } = await share(button);
      press().click();
      await until(isOpen, 'the open menu');
    });
  }

  it('gives way to the menu where this cannot be shared by it', async () => {
    const shared = shareSheet(() => Promise.resolve(), false);
    const { open } = await share(button);
    await open();
    expect(shared).to.deep.equal([]);
  });

  it('does not open when the page says no', async () => {
    const shared = shareSheet(() => Promise.resolve());
    const { element, button: press } = await share(button);
    element.addEventListener('trust-share', (event) => event.preventDefault());
    press().click();
    expect(shared).to.deep.equal([]);
  });

  it('is passed over where the publisher always wants the menu', async () => {
    const shared = shareSheet(() => Promise.resolve());
    const { open } = await share(html`<trust-share-button mode="menu"></trust-share-button>`);
    await open();
    expect(shared).to.deep.equal([]);
  });
});

describe('what is shared', () => {
  const sharedBy = async (template: ReturnType<typeof html>) => {
    const shared = shareSheet(() => Promise.resolve());
    (await share(template)).button().click();
    return shared[0]!;
  };
  const withCanonical = async (href: string, use: () => Promise<void>) => {
    const link = Object.assign(document.createElement('link'), { rel: 'canonical' });
    link.setAttribute('href', href);
    document.head.append(link);
    await use().finally(() => link.remove());
  };

  it('is the canonical address, if the page has one', () =>
    withCanonical('https://example.org/true?b=1', async () => {
      expect((await sharedBy(html`<trust-share-button></trust-share-button>`)).url).to.equal(
        'https://example.org/true?b=1',
      );
    }));

  it('is never a canonical address that may not be shared', () =>
    withCanonical('javascript:alert(1)', async () => {
      expect((await sharedBy(html`<trust-share-button></trust-share-button>`)).url).to.match(
        /^http/,
      );
    }));

  it('else is the location, without fragment and tracking', async () => {
    const { href } = location;
    history.replaceState(null, '', '?page=2&utm_source=mail&fbclid=1#top');
    const { url } = await sharedBy(html`<trust-share-button></trust-share-button>`);
    history.replaceState(null, '', href);
    expect(url).to.equal(`${location.origin}${location.pathname}?page=2`);
  });

  it('is what the publisher says, made absolute', async () => {
    const { url } = await sharedBy(html`<trust-share-button url="/b?c=1#d"></trust-share-button>`);
    expect(url).to.equal(`${location.origin}/b?c=1#d`);
  });

  it('tells nothing of the article in discreet mode', async () => {
    const data = await sharedBy(
      html`<trust-share-button
        discreet
        share-title="After an affair"
        text="Read this"
        url="https://example.org/a"
        ><a href="/">Share: after an affair</a></trust-share-button
      >`,
    );
    expect(data).to.deep.equal({ title: 'Something to read', url: 'https://example.org/a' });
  });
});

describe('the label', () => {
  const labelOf = async (template: ReturnType<typeof html>) =>
    (await share(template)).button().textContent!.trim();
  const link = html`<a href="mailto:">Share this now</a>`;

  it('is the text of the link inside', async () => {
    expect(await labelOf(html`<trust-share-button>${link}</trust-share-button>`)).to.equal(
      'Share this now',
    );
  });

  it('is "Share" without one, or in discreet mode', async () => {
    expect(await labelOf(html`<trust-share-button></trust-share-button>`)).to.equal('Share');
    expect(await labelOf(html`<trust-share-button discreet>${link}</trust-share-button>`)).to.equal(
      'Share',
    );
  });

  it('is what the publisher says', async () => {
    expect(
      await labelOf(html`<trust-share-button label="Pass it on">${link}</trust-share-button>`),
    ).to.equal('Pass it on');
    expect(
      await labelOf(html`<trust-share-button strings='{"share":"Send"}'></trust-share-button>`),
    ).to.equal('Send');
  });

  it('comes with the link, where that comes later', async () => {
    const { element, button } = await share(html`<trust-share-button></trust-share-button>`);
    element.append(
      Object.assign(document.createElement('a'), { href: '/', textContent: 'Pass this on' }),
    );
    await until(() => button().textContent!.trim() === 'Pass this on', 'the new label');
  });

  it('speaks the language that it stands in', async () => {
    expect(
      await labelOf(html`<div lang="ar-EG"><trust-share-button></trust-share-button></div>`),
    ).to.equal('مشاركة');
  });
});
