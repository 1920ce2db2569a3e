import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/trust-video/define.js';
import type { TrustVideo } from '../../../src/elements/trust-video/trust-video.js';
import { poster, talk } from '../../../stories/media.js';
import { until } from '../../suites/until.js';
import { collectConsole } from '../../suites/watch.js';

const find = <E extends HTMLElement>(element: TrustVideo, selector: string): E | null =>
  element.shadowRoot!.querySelector<E>(selector);
const ready = (element: TrustVideo) => until(() => element.matches(':state(ready)'), 'the video');
const video = async (inside: unknown = html`<a href=${talk}>A talk</a>`): Promise<TrustVideo> => {
  const element = await fixture<TrustVideo>(html`<trust-video>${inside}</trust-video>`);
  await ready(element);
  return element;
};
const framed = async (): Promise<TrustVideo> => {
  const element = await video(html`<a href="https://vimeo.com/76979871">A talk</a>`);
  // Nothing of a provider is loaded in this test.
  element.addEventListener('trust-video-request', (event) => event.preventDefault());
  return element;
};

describe('trust-video', () => {
  it('names its button by the title, and describes it by the duration', async () => {
    const element = await video();
    element.duration = '12:34';
    await element.updateComplete;
    const button = find(element, '[part=button]')!;
    expect(button.ariaLabel).to.equal('Watch the video: A talk');
    expect(find(element, `#${button.getAttribute('aria-describedby')}`)!.textContent).to.equal(
      '12:34',
    );
    element.videoTitle = 'Another';
    await element.updateComplete;
    expect(button.ariaLabel).to.equal('Watch the video: Another');
    expect(find(element, '[part=title]')!.textContent).to.equal('Another');
  });

  it('says where it can be watched, for each provider', async () => {
    const element = await video();
    const link = find<HTMLAnchorElement>(element, 'a[part=action]')!;
    expect([link.textContent, link.href]).to.deep.equal(['Open the video', talk]);
    element.src = 'https://vimeo.com/76979871';
    await element.updateComplete;
    expect([link.textContent, link.href]).to.deep.equal(['Watch on Vimeo', element.src]);
    element.src = 'aqz-KE-bpKQ';
    await element.updateComplete;
    expect([link.textContent, link.href]).to.deep.equal([
      'Watch on YouTube',
      'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
    ]);
  });

  for (const src of ['javascript:alert(1)', 'https://www.youtube.com/', '']) {
    it(`reports "${src}" once, with its place, and shows the light DOM`, async () => {
      const element = document.createElement('trust-video');
      element.innerHTML = '<p>What stands inside</p>';
      element.src = src;
      const problems: unknown[] = [];
      element.addEventListener('trust-error', ({ detail }) => problems.push(...detail.problems));
      const messages = await collectConsole('error', async () => {
        document.body.append(element);
        await ready(element);
        element.requestUpdate();
        await element.updateComplete;
      });
      expect(problems).to.deep.equal([{ path: 'src', message: `"${src}" is no video's address` }]);
      expect(messages).to.have.length(1);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      expect(find(element, '.frame')!.checkVisibility()).to.equal(false);
      element.remove();
    });
  }

  it('asks the page with the provider alone, and plays at its word', async () => {
    const element = await framed();
    let detail: unknown;
    element.addEventListener('trust-video-request', (event) => (detail = { ...event.detail }));
    find(element, '[part=button]')!.click();
    expect(detail).to.deep.equal({ provider: 'vimeo' });
    expect(find(element, 'iframe')).to.equal(null);
  });

  describe('asks before a provider’s player is loaded', () => {
    const asking = async (): Promise<TrustVideo> => {
      const element = await video(html`<a href="https://vimeo.com/76979871">A talk</a>`);
      element.consent = 'ask';
      await ask(element);
      return element;
    };
    const question = (element: TrustVideo) => find(element, '[part=consent]');
    const ask = async (element: TrustVideo): Promise<void> => {
      find(element, '[part=button]')!.click();
      await until(() => question(element)?.querySelector('button'), 'the question');
    };

    it('stays with the question when another line asks for the same', async () => {
      const element = await asking();
      element.transcript = new URL('talk.vtt', talk).href;
      await element.updateComplete;
      find(element, '#lines')!.click();
      const line = await until(() => find(element, '.line button'), 'a line');
      line.click();
      // By now it would have gone, and once more.
      for (let turn = 0; turn < 3; turn++) await new Promise(requestAnimationFrame);
      expect(question(element)).not.to.equal(null);
      question(element)!.querySelectorAll('button')[1]!.click();
      await until(() => element.shadowRoot!.activeElement?.matches('[part=button]'), 'the focus');
      expect(question(element)).to.equal(null);
    });

    it('asks again after it was taken from the page', async () => {
      const element = await asking();
      const home = element.parentElement!;
      element.remove();
      home.append(element);
      await element.updateComplete;
      expect(question(element)).to.equal(null);
      await ask(element);
    });

    it('remembers for nobody else what was ticked and not said', async () => {
      const element = await asking();
      const box = () => find<HTMLInputElement>(element, '#remember')!;
      box().click();
      element.src = 'aqz-KE-bpKQ';
      await element.updateComplete;
      await ask(element);
      expect(box().checked).to.equal(false);
      expect(question(element)!.textContent).to.contain('YouTube');
    });
  });

  it('begins where it is told, tells the page, and has the focus', async () => {
    const element = await video();
    const starts: unknown[] = [];
    element.addEventListener('trust-video-start', ({ detail }) => starts.push({ ...detail }));
    element.play(15);
    const player = find<HTMLVideoElement>(element, 'video')!;
    player.muted = true;
    expect(starts).to.deep.equal([{ provider: 'file' }]);
    expect(element.shadowRoot!.activeElement).to.equal(player);
    expect(player.ariaLabel).to.equal('A talk');
    await until(() => player.currentTime >= 15, 'the 15th second');
    element.play(5);
    await until(() => player.currentTime >= 5 && player.currentTime < 15, 'the 5th second');
  });

  it('goes back to the poster when its address changes, or it is taken from the page', async () => {
    const element = await video();
    const poster = () => find(element, '[part=button]');
    element.play();
    expect(poster()).to.equal(null);
    element.src = `${talk}?another`;
    await element.updateComplete;
    expect(find(element, 'video')).to.equal(null);
    expect(poster()).not.to.equal(null);
    element.play();
    const player = find<HTMLVideoElement>(element, 'video')!;
    const home = element.parentElement!;
    element.remove();
    expect(player.paused).to.equal(true);
    home.append(element);
    await element.updateComplete;
    expect(poster()).not.to.equal(null);
  });

  for (const [how, inside] of Object.entries({
    'an address': html`<a href=${talk}>A talk</a>`,
    'a source': html`<a href=${talk}>A talk</a>
      <source src=${talk} type="video/webm" />`,
  })) {
    it(`downloads no more of what has ${how}, and says nothing, taken from the page`, async () => {
      const element = await video(inside);
      element.play();
      const player = find<HTMLVideoElement>(element, 'video')!;
      await until(() => player.currentSrc, 'the download');
      const said: string[] = [];
      element.remove();
      for (const type of ['progress', 'suspend', 'loadedmetadata', 'playing']) {
        player.addEventListener(type, () => said.push(type));
      }
      await until(() => player.networkState === player.NETWORK_EMPTY, 'the end of the download');
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(said).to.deep.equal([]);
    });
  }

  it('takes the sources and tracks inside, as they are', async () => {
    const element = await video(
      html`<a href=${talk}>A talk</a>
        <source src=${`${talk}#other`} type="video/webm" />
        <track src="/none.vtt" kind="captions" srclang="en" label="English" />`,
    );
    element.play();
    const player = find<HTMLVideoElement>(element, 'video')!;
    expect([...player.children].map((one) => one.localName)).to.deep.equal(['source', 'track']);
    expect(player.hasAttribute('src')).to.equal(false);
    expect(element.querySelectorAll('source, track')).to.have.length(2);
  });

  it('shows the poster that it is given, an own picture first', async () => {
    const element = await video();
    expect(find(element, 'img')!.hidden).to.equal(true);
    element.poster = poster;
    await element.updateComplete;
    expect(find<HTMLImageElement>(element, 'img')!.src).to.equal(poster);
    const own = Object.assign(new Image(), { src: poster, alt: '', slot: 'poster' });
    element.append(own);
    expect(own.assignedSlot).not.to.equal(null);
    expect(find(element, 'img')!.checkVisibility()).to.equal(false);
  });

  it('says so where the transcript can’t be had, names the place, and tries again', async () => {
    const element = await video();
    element.transcript = '/none.vtt';
    await element.updateComplete;
    const problems: { path: string }[] = [];
    element.addEventListener('trust-error', ({ detail }) => problems.push(...detail.problems));
    await collectConsole('error', async () => {
      find(element, '#lines')!.click();
      await until(() => find(element, '[part=transcript] [role=alert]'), 'the alert');
    });
    expect(problems.map(({ path }) => path)).to.deep.equal(['transcript']);
    element.transcript = new URL('talk.vtt', talk).href;
    find(element, '#lines')!.click();
    await until(() => find(element, '[part=transcript]')!.hidden, 'the closed transcript');
    find(element, '#lines')!.click();
    await until(() => find(element, '.line'), 'the lines');
  });

  it('reads another transcript when its address changes while it is open', async () => {
    const element = await video();
    element.transcript = new URL('talk.vtt', talk).href;
    await element.updateComplete;
    find(element, '#lines')!.click();
    const first = () => find(element, '.line')?.textContent;
    await until(() => first()?.includes('Trust is built'), 'the lines');
    element.transcript = new URL('talk.ar.vtt', talk).href;
    await until(() => first() && !first()!.includes('Trust'), 'the other lines');
  });

  it('reads a transcript of the publisher’s own, with and without times', async () => {
    const element = await video(
      html`<a href=${talk}>A talk</a>
        <div slot="transcript">
          <p data-start="0:05">With a <b>time</b>.</p>
          <p>Without one.</p>
          <p></p>
        </div>`,
    );
    find(element, '#lines')!.click();
    await until(() => find(element, '.line'), 'the lines');
    const lines = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.line')];
    expect(lines.map((line) => line.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '0:05 With a time.',
      'Without one.',
    ]);
    expect(lines.map((line) => !!line.querySelector('button'))).to.deep.equal([true, false]);
  });
});
