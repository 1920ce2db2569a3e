import { expect, html } from '@open-wc/testing';
import { collectConsole } from '../../suites/watch.js';
import { until } from '../../suites/until.js';
import { quote, whole } from './quote-fixture.js';

describe('a quotation', () => {
  it('stays in the page’s own DOM, as it was', async () => {
    const { element } = await quote();
    expect(element.querySelector('figure > blockquote > p')!.textContent).to.equal(
      'Trust is built in very small moments.',
    );
    expect(element.querySelector('blockquote')!.checkVisibility()).to.equal(true);
    expect(element.querySelector('figcaption a')!.checkVisibility()).to.equal(true);
  });

  it('has its actions beneath, in a group that says whose words they are', async () => {
    const { names, find } = await quote();
    expect(names()).to.deep.equal(['Share', 'Copy text', 'Copy link', 'Picture']);
    const group = find('[role=group]')!;
    expect(group.ariaLabel).to.equal('Quotation from John Gottman');
  });

  it('has the actions that the publisher chose, in that order', async () => {
    const { names, element } = await quote(
      html`<trust-quote actions="link, copy">
        <blockquote>A sentence.</blockquote>
        <p>Ann Author</p>
      </trust-quote>`,
    );
    expect(names()).to.deep.equal(['Copy link', 'Copy text']);
    element.actions = 'none';
    await element.updateComplete;
    expect(names()).to.deep.equal([]);
  });

  it('has targets of 44 px, on a phone too, where only the first shows its name', async () => {
    const { place, actions } = await quote();
    place.style.width = '280px';
    const seen = () => actions().map((one) => one.querySelector('span')!.offsetWidth > 0);
    await until(() => !seen()[1], 'names to hide');
    expect(seen()).to.deep.equal([true, false, false, false]);
    expect(new Set(actions().map((one) => one.offsetTop)).size).to.equal(1);
    for (const one of actions()) {
      expect(Math.min(one.offsetWidth, one.offsetHeight)).to.be.at.least(44);
      expect(one.title).to.equal(one.textContent!.trim());
    }
  });

  it('keeps the reading that the page gives it', async () => {
    const { place, element } = await quote();
    Object.assign(place.style, { lineHeight: '2', textAlign: 'center' });
    const { lineHeight, fontSize, textAlign } = getComputedStyle(
      element.querySelector('figcaption')!,
    );
    expect(parseFloat(lineHeight)).to.equal(2 * parseFloat(fontSize));
    expect(textAlign).to.equal('center');
  });

  it('waits for the page’s words in its own language', async () => {
    const { names } = await quote(html`<div lang="ar" dir="rtl">${whole}</div>`);
    expect(names()[0]).to.equal('مشاركة');
  });
});

describe('a decorative quotation', () => {
  const decorative = html`<trust-quote decorative actions="copy">
    <blockquote>A sentence with <a href="/b">a link</a>.</blockquote>
  </trust-quote>`;

  it('is passed over by assistive technology and by Tab; its actions are not', async () => {
    const { element, action } = await quote(decorative);
    element.querySelector('a')!.focus();
    expect(element.querySelector('a')!.matches(':focus')).to.equal(false);
    expect(element.querySelector('blockquote')!.assignedSlot!.closest('[inert]')).to.not.equal(
      null,
    );
    action('Copy text').focus();
    expect((element.renderRoot as ShadowRoot).activeElement!.textContent).to.include('Copy text');
  });

  it('needs no speaker', async () => {
    const said = await collectConsole('error', async () => {
      const { find } = await quote(decorative);
      expect(find('[role=group]')!.ariaLabel).to.equal('Quotation');
    });
    expect(said).to.deep.equal([]);
  });
});

describe('bad input of a quotation is named once, and what is left still shows', () => {
  const link = 'javascript:alert(1)';
  const cases = {
    'no speaker': {
      template: html`<trust-quote><blockquote>A sentence.</blockquote></trust-quote>`,
      error: /<trust-quote>\n {2}speaker: is missing/,
      actions: 4,
    },
    'an empty blockquote': {
      template: html`<trust-quote
        ><blockquote></blockquote>
        <p>Ann Author</p></trust-quote
      >`,
      error: /<trust-quote>\n {2}blockquote: is missing or empty/,
      actions: 0,
    },
    'nothing inside': {
      template: html`<trust-quote></trust-quote>`,
      error: /<trust-quote>\n {2}blockquote: is missing or empty\n {2}speaker: is missing/,
      actions: 0,
    },
    'a source that may not be linked to': {
      template: html`<trust-quote source=${link}>
        <blockquote>A sentence.</blockquote>
        <p>Ann Author</p>
      </trust-quote>`,
      error: /<trust-quote>\n {2}source: "javascript:alert\(1\)" is not an address/,
      actions: 4,
    },
    'an unknown action': {
      template: html`<trust-quote actions="copy tweet">
        <blockquote>A sentence.</blockquote>
        <p>Ann Author</p>
      </trust-quote>`,
      error: /<trust-quote>\n {2}actions: "tweet" is unknown/,
      actions: 1,
    },
    'an unknown target': {
      template: html`<trust-quote targets="email myspace">
        <blockquote>A sentence.</blockquote>
        <p>Ann Author</p>
      </trust-quote>`,
      error: /<trust-quote>\n {2}targets: "myspace" is unknown/,
      actions: 4,
    },
  };
  for (const [name, { template, error, actions }] of Object.entries(cases)) {
    it(name, async () => {
      const said = await collectConsole('error', async () => {
        const { element, names, actions: buttons, find } = await quote(template);
        // What the menu is asked for is read when it is reached for.
        buttons()[0]?.focus();
        await until(() => !buttons()[0] || find('.note'), 'what the actions do');
        element.requestUpdate();
        await element.updateComplete;
        expect(names()).to.have.length(actions);
        for (const child of element.children) expect(child.assignedSlot === null).to.equal(false);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(error);
    });
  }

  it('and is named anew when something else is wrong', async () => {
    const said = await collectConsole('error', async () => {
      const { element } = await quote();
      element.actions = 'tweet';
      await element.updateComplete;
      element.actions = 'toot';
      await element.updateComplete;
    });
    expect(said).to.have.length(2);
  });
});
