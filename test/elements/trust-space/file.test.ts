import { expect } from '@open-wc/testing';
import { until } from '../../suites/until.js';
import type { FakeItem, FakeState } from '../../../stories/fake-store.js';
import { space } from './space-fixture.js';

const kept: FakeItem = { id: 'kept', kept: true };

async function files(state: FakeState) {
  const parts = await space(state);
  await parts.open('Copy in a file');
  return {
    ...parts,
    pick(text: string) {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'whatever.json'));
      const input = parts.find<HTMLInputElement>('#file')!;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    },
  };
}

/** Records downloads, and lets none begin. */
function downloads(): { name: string; href: string }[] {
  const { click } = HTMLAnchorElement.prototype;
  const saved: { name: string; href: string }[] = [];
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, href: this.href });
  };
  restore = () => (HTMLAnchorElement.prototype.click = click);
  return saved;
}
let restore = () => {};
afterEach(() => restore());

describe('a copy in a file', () => {
  it('is saved under a name that tells nothing, and says who can read it', async () => {
    const saved = downloads();
    const { texts, press, says } = await files({ items: [kept] });
    expect(texts('.panel .small')).to.deep.equal(['Anyone who has this file can read it.']);
    await press('Save a copy');
    await says('A copy was saved as notes.json.');
    expect(saved).to.have.length(1);
    expect(saved[0]!.name).to.equal('notes.json');
    expect(saved[0]!.href).to.match(/^blob:/);
  });

  it('is said to be encrypted where a passphrase is set', async () => {
    const { texts } = await files({ items: [kept], passphrase: 'of a test' });
    expect(texts('.panel .small')).to.deep.equal(['The file is encrypted with your passphrase.']);
  });

  it('is not offered where nothing is kept', async () => {
    const { texts, button } = await files({ items: [{ id: 'here' }] });
    expect(texts('.panel .small')[0]).to.match(/^Nothing is kept yet/);
    expect(!!button('Save a copy')).to.equal(false);
  });

  it('says where it could not be made', async () => {
    const { element, press, problem } = await files({ items: [kept], fails: 'failed' });
    const { error } = console;
    console.error = () => {};
    await press('Save a copy');
    await problem('The file could not be made here. Nothing is lost.');
    console.error = error;
    expect(element.matches(':state(ready)')).to.equal(true);
  });

  it('is opened, and says what it brought', async () => {
    const { pick, problem, focused, find } = await files({
      imports: { added: 2, merged: 1, same: 3 },
    });
    pick('open');
    await problem('The file was read. New: 2. Both versions kept: 1. Here already: 3.');
    expect(focused() === find('#file')).to.equal(true);
    expect(find<HTMLInputElement>('#file')!.files).to.have.length(0);
  });

  it('asks for its passphrase; another says so and keeps the focus', async () => {
    const { pick, type, press, problem, focused, find } = await files({ items: [kept] });
    pick('sealed');
    await until(() => focused()?.id === 'file-secret', 'focus on the field');
    await type('file-secret', 'not it');
    await press('Open the file');
    await problem(
      'That is not the passphrase of this file, or the file is damaged. Nothing was changed. Check each letter, and try again.',
    );
    expect(focused() === find('#file-secret')).to.equal(true);
    await type('file-secret', 'of the file');
    await press('Open the file');
    await problem('The file was read. New: 1. Both versions kept: 0. Here already: 0.');
    expect(!!find('#file-secret')).to.equal(false);
  });

  for (const [problem, words] of [
    ['unknown', /not a file that was saved here/],
    ['damaged', /damaged or not whole/],
    ['newer', /newer version/],
    ['full', /no room left/],
  ] as const) {
    it(`says in its own words: ${problem}`, async () => {
      const { pick, texts } = await files({ imports: { problem } });
      pick('open');
      await until(() => words.test(texts('[role=alert]').join()), 'the words');
    });
  }
});
