import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../suites/until.js';
import { clipboard, copyCommand, refusal, shareSheet } from '../../suites/stand.js';
import { address, quote } from './quote-fixture.js';

const attributed =
  '“Trust is built in very small moments.”\n— John Gottman, On Trust, 2011\nhttps://example.org/source';

describe('copying a quotation', () => {
  it('gives its words, whose they are and where they can be checked', async () => {
    const written = clipboard();
    const { action, note, told } = await quote();
    action('Copy text').click();
    await until(note, 'the word that it was copied');
    expect(written).to.deep.equal([attributed]);
    expect(note()).to.equal('Text copied');
    await until(() => told.length === 2, 'both events');
    expect(told).to.deep.equal(['trust-share text', 'trust-shared text']);
  });

  it('gives what the page says when the reader taps', async () => {
    const written = clipboard();
    const { element, action, note } = await quote();
    element.querySelector('p')!.textContent = 'Another sentence.';
    element.credential = 'Psychologist';
    action('Copy text').click();
    await until(note, 'the word that it was copied');
    expect(written[0]).to.match(/^“Another sentence.”\n— John Gottman, Psychologist\n/);
  });

  it('moves nothing', async () => {
    clipboard();
    const { element, action, note } = await quote();
    const before = element.offsetHeight;
    action('Copy text').click();
    await until(note, 'the word that it was copied');
    expect(element.offsetHeight).to.equal(before);
  });

  it('shows the words, selected, where the browser refuses', async () => {
    clipboard(refusal());
    const command = copyCommand(false);
    const { action, find, focused, told } = await quote();
    action('Copy text').click();
    const field = await until(() => find<HTMLTextAreaElement>('textarea'), 'the field');
    await until(() => focused() === field, 'focus on the field');
    command.restore();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(attributed);
    expect(field.labels[0]!.textContent!.trim()).to.equal('Copy this text');
    expect(told).to.deep.equal(['trust-share text']);
  });

  it('takes the words away again by Escape', async () => {
    clipboard(refusal());
    const command = copyCommand(false);
    const { action, find, focused } = await quote();
    action('Copy text').click();
    await until(() => find('textarea') && focused() === find('textarea'), 'focus on the field');
    command.restore();
    await sendKeys({ press: 'Escape' });
    await until(() => !find('textarea'), 'the field to go');
  });

  it('is busy while its code comes', async () => {
    clipboard();
    const { action, note } = await quote();
    action('Copy text').click();
    await until(() => action('Copy text').ariaBusy === 'true' || note(), 'the busy button');
    await until(note, 'the word that it was copied');
    await until(() => action('Copy text').ariaBusy === 'false', 'the button to rest');
  });

  it('does nothing when the page says no', async () => {
    const written = clipboard();
    const { element, action, told } = await quote();
    element.addEventListener('trust-share', (event) => event.preventDefault());
    action('Copy text').click();
    await until(() => told[0], 'the question');
    await element.updateComplete;
    expect(written).to.deep.equal([]);
  });
});

describe('copying a link', () => {
  it('leads to the very sentence, and to the tag by its id', async () => {
    const written = clipboard();
    const { action, note, told } = await quote();
    action('Copy link').click();
    await until(note, 'the word that it was copied');
    expect(written).to.have.length(1);
    const [page, directive] = written[0]!.split(':~:text=');
    expect(page).to.equal(`${address}#small`);
    expect(decodeURIComponent(directive!)).to.equal('Trust is built in very small moments.');
    await until(() => told.length === 2, 'both events');
    expect(told).to.deep.equal(['trust-share link', 'trust-shared link']);
  });

  it('leads to the sentence in the article, where that comes later and stands but once', async () => {
    const written = clipboard();
    const { action, note } = await quote(
      html`<trust-quote decorative url=${address}>
          <blockquote>So it takes time.</blockquote>
        </trust-quote>
        <p>There is no hurry. So it takes time. And then some more.</p>`,
    );
    action('Copy link').click();
    await until(note, 'the word that it was copied');
    const directive = decodeURIComponent(written[0]!.split(':~:text=')[1]!);
    expect(directive).to.match(/^.*hurry\.-,So it takes time\.$|^So it takes time\.,-And/);
  });
});

describe('sharing a quotation', () => {
  it('opens the menu on the first tap, and closes it on the next', async () => {
    const { action, isOpen } = await quote();
    action('Share').click();
    await until(isOpen, 'the menu');
    action('Share').click();
    await until(() => !isOpen(), 'the menu to close');
  });

  it('gives targets the words and the speaker, and the page’s address', async () => {
    const { action, isOpen, find } = await quote();
    action('Share').click();
    await until(isOpen, 'the menu');
    const links = [...find('#menu')!.querySelectorAll('a')];
    const { href } = links.find((link) => link.textContent!.trim() === 'WhatsApp')!;
    expect(decodeURIComponent(href)).to.equal(
      `https://wa.me/?text=John Gottman: “Trust is built in very small moments.”\n${address}`,
    );
  });

  it('has the targets that the publisher chose', async () => {
    const { action, isOpen, find } = await quote(
      html`<trust-quote targets="email copy">
        <blockquote>A sentence.</blockquote>
        <p>Ann Author</p>
      </trust-quote>`,
    );
    action('Share').click();
    await until(isOpen, 'the menu');
    expect(find('#menu')!.querySelectorAll('[part=target]').length).to.equal(2);
  });

  it('works by the keyboard; the menu closes when focus goes on, and by Escape', async () => {
    const { action, isOpen, focused, find } = await quote(
      html`<trust-quote targets="copy">
        <blockquote>A sentence.</blockquote>
        <p>Ann Author</p>
      </trust-quote>`,
    );
    action('Share').focus();
    await sendKeys({ press: 'Enter' });
    await until(isOpen, 'the menu');
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === find('#menu [part=target]'), 'focus in the menu');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(), 'the menu to close');
    expect(focused() === action('Share')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await until(isOpen, 'the menu');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === action('Copy text'), 'focus on the next action');
    await until(() => !isOpen(), 'the menu to close');
  });

  it('goes by the device’s share sheet, where there is one', async () => {
    const shared = shareSheet(() => Promise.resolve());
    const { action, told, isOpen } = await quote();
    action('Share').click();
    await until(() => told.length === 2, 'both events');
    expect(told).to.deep.equal(['trust-share native', 'trust-shared native']);
    expect(shared).to.deep.equal([
      {
        title: document.title,
        text: 'John Gottman: “Trust is built in very small moments.”',
        url: address,
      },
    ]);
    action('Share').click();
    await until(() => told.length === 4, 'both events again');
    expect(isOpen()).to.equal(false);
  });

  it('gives way to the menu where the sheet is refused', async () => {
    shareSheet(refusal());
    const { action, isOpen } = await quote();
    action('Share').click();
    await until(isOpen, 'the menu');
  });
});
