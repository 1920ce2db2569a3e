import { expect, html } from '@open-wc/testing';
import { collectConsole } from '../../suites/watch.js';
import { share } from './share-fixture.js';

const cases = {
  'an unknown target': {
    template: html`<trust-share-button
      mode="menu"
      targets="email myspace copy"
    ></trust-share-button>`,
    error: /targets: "myspace" is unknown/,
    names: ['Email', 'Copy link'],
  },
  'no known target at all': {
    template: html`<trust-share-button mode="menu" targets="myspace"></trust-share-button>`,
    error: /targets: "myspace" is unknown/,
    names: undefined,
  },
  'a script for an address': {
    template: html`<trust-share-button
      mode="menu"
      targets="copy"
      url="javascript:alert(1)"
    ></trust-share-button>`,
    error: /url: "javascript:alert\(1\)" may not be shared/,
    names: ['Copy link'],
  },
  'data for an address': {
    template: html`<trust-share-button
      mode="menu"
      targets="copy"
      url=" data:text/html,x"
    ></trust-share-button>`,
    error: /url: " data:text\/html,x" may not be shared/,
    names: ['Copy link'],
  },
  'JSON that is none': {
    template: html`<trust-share-button mode="menu" targets="copy"
      ><script type="application/json">
        { "targets": [ }
      </script></trust-share-button
    >`,
    error: /child script: .*JSON/s,
    names: ['Copy link'],
  },
  'a target of one’s own with problems': {
    template: html`<trust-share-button
      mode="menu"
      targets="ours good"
      .data=${{
        targets: [
          { id: 'ours', label: 'Ours', url: 'javascript:{url}' },
          { id: 'good', label: 'Good', url: 'https://example.org/?{url}' },
        ],
      }}
    ></trust-share-button>`,
    error: /data \$\.targets\[0\]\.url: /,
    names: ['Good'],
  },
};

describe('bad input is named, once, and what is left works', () => {
  for (const [name, { template, error, names }] of Object.entries(cases)) {
    it(name, async () => {
      let shown: string[] = [];
      const said = await collectConsole('error', async () => {
        const { open, names: list } = await share(template);
        await open();
        shown = list();
      });
      expect(
        said.filter((text) => error.test(text)),
        said.join('\n'),
      ).to.have.length(1);
      if (names) expect(shown).to.deep.equal(names);
      else expect(shown).to.have.length(14);
    });
  }

  it('and an event tells it', async () => {
    const problems: unknown[] = [];
    const listen = ({ detail }: HTMLElementEventMap['trust-error']) =>
      problems.push(...detail.problems);
    document.addEventListener('trust-error', listen as unknown as EventListener);
    await collectConsole('error', () =>
      share(html`<trust-share-button targets="myspace"></trust-share-button>`),
    );
    document.removeEventListener('trust-error', listen as unknown as EventListener);
    expect(problems).to.deep.equal([{ path: 'targets', message: '"myspace" is unknown' }]);
  });

  it('and nothing is named where all is well, wherever the targets come from', async () => {
    const json = JSON.stringify({
      targets: [{ id: 'ours', label: 'Ours', url: 'https://example.org/?{url}' }],
    });
    let shown: string[] = [];
    const said = await collectConsole('error', async () => {
      const { open, names } = await share(
        html`<trust-share-button mode="menu" targets="ours copy x"
          ><script type="application/json">
            ${json}
          </script></trust-share-button
        >`,
      );
      await open();
      shown = names();
    });
    expect(said).to.deep.equal([]);
    expect(shown).to.deep.equal(['Ours', 'Copy link', 'X']);
  });
});
