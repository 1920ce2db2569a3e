import { expect, html } from '@open-wc/testing';
import { until } from '../../suites/until.js';
import { clipboard, copyCommand, refusal, stand } from '../../suites/stand.js';
import { share } from './share-fixture.js';

const address = 'https://example.org/a?b=1&c=2';
const menu = html`<trust-share-button mode="menu" url=${address}></trust-share-button>`;

describe('copying the link', () => {
  it('is shown, announced and told, once it is done', async () => {
    const written = clipboard();
    const { element, open, named, find, isOpen } = await share(menu);
    let told = '';
    element.addEventListener('trust-shared', ({ detail }) => (told = detail.target));
    await open();
    named('Copy link').click();
    await until(() => find('[role=status]')!.textContent, 'the word that it was copied');
    expect(written).to.deep.equal([address]);
    expect(find('[role=status]')!.textContent).to.equal('Link copied');
    expect(isOpen()).to.equal(true);
    await until(() => told === 'copy', 'the event');
  });

  it('is announced again when it is done again', async () => {
    clipboard();
    const { open, targets, find } = await share(
      html`<trust-share-button mode="menu" targets="copy"></trust-share-button>`,
    );
    await open();
    const status = find('[role=status]')!;
    targets()[0]!.click();
    await until(() => status.textContent, 'the first announcement');
    const first = status.textContent;
    targets()[0]!.click();
    await until(() => status.textContent !== first, 'the second announcement');
  });

  it('says so no more when the menu is opened again', async () => {
    clipboard();
    const { open, named, button, isOpen, find } = await share(menu);
    await open();
    named('Copy link').click();
    await until(() => find('[role=status]')!.textContent, 'the word that it was copied');
    button().click();
    await until(() => !isOpen(), 'the menu to close');
    await open();
    expect(find('[role=status]')!.textContent).to.equal('');
  });

  it('works without the Clipboard API, and focus stays where it was', async () => {
    stand('clipboard', undefined);
    const command = copyCommand(true);
    const { element, open, named, find } = await share(menu);
    await open();
    named('Copy link').focus();
    named('Copy link').click();
    await until(() => find('[role=status]')!.textContent, 'the word that it was copied');
    command.restore();
    expect(command.copied).to.deep.equal([address]);
    expect(find('textarea')).to.equal(null);
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(named('Copy link'));
  });

  it('shows the address, selected, if all fails', async () => {
    clipboard(refusal());
    const command = copyCommand(false);
    const { element, open, named, find } = await share(menu);
    let told = 0;
    element.addEventListener('trust-shared', () => told++);
    await open();
    named('Copy link').click();
    const field = await until(() => find<HTMLTextAreaElement>('textarea'), 'the field');
    await until(
      () => (element.renderRoot as ShadowRoot).activeElement === field,
      'focus on the field',
    );
    command.restore();
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(address);
    expect(field.readOnly).to.equal(true);
    expect(field.labels![0]!.textContent).to.include('Copy this address');
    expect(told).to.equal(0);
  });

  it('does nothing when the page says no', async () => {
    const written = clipboard();
    const { element, open, named } = await share(menu);
    element.addEventListener('trust-share', (event) => event.preventDefault());
    await open();
    named('Copy link').click();
    await element.updateComplete;
    expect(written).to.deep.equal([]);
  });

  it('works in a row too, and moves nothing', async () => {
    clipboard();
    const { element, targets, find } = await share(
      html`<trust-share-button mode="row" targets="x copy"></trust-share-button>`,
    );
    const { width, height } = element.getBoundingClientRect();
    targets()[1]!.click();
    const status = find('[role=status]')!;
    await until(() => status.textContent === 'Link copied', 'the word that it was copied');
    expect(status.getBoundingClientRect().height).to.be.greaterThan(20);
    const after = element.getBoundingClientRect();
    expect([after.width, after.height]).to.deep.equal([width, height]);
    expect(targets()[1]!.textContent!.trim()).to.equal('Copy link');
  });

  describe('and time', () => {
    const { setTimeout: later, clearTimeout: never } = window;
    const waits = new Map<number, () => void>();
    const passFourSeconds = () => {
      for (const act of [...waits.values()]) act();
    };

    beforeEach(() => {
      waits.clear();
      window.setTimeout = ((act: () => void, wait?: number) => {
        if (wait !== 4000) return later(act, wait);
        const id = -1 - waits.size;
        waits.set(id, act);
        return id;
      }) as typeof later;
      window.clearTimeout = (id) => (waits.delete(Number(id)) ? undefined : never(id));
    });

    afterEach(() => {
      Object.assign(window, { setTimeout: later, clearTimeout: never });
    });

    const row = html`<trust-share-button
      mode="row"
      targets="copy"
      url=${address}
    ></trust-share-button>`;

    it('is said for a while, then no more', async () => {
      clipboard();
      const { targets, find } = await share(row);
      const status = find('[role=status]')!;
      targets()[0]!.click();
      await until(() => status.textContent, 'the word that it was copied');
      passFourSeconds();
      await until(() => !status.textContent, 'the word to go');
    });

    it('never takes away the address that is to be copied by hand', async () => {
      let works = true;
      clipboard(() => (works ? Promise.resolve() : refusal()()));
      const { element, targets, find } = await share(row);
      targets()[0]!.click();
      await until(() => find('[role=status]')!.textContent, 'the word that it was copied');
      works = false;
      const command = copyCommand(false);
      targets()[0]!.click();
      await until(() => find('textarea'), 'the field');
      command.restore();
      passFourSeconds();
      await element.updateComplete;
      expect(find('textarea') === null).to.equal(false);
    });
  });
});
