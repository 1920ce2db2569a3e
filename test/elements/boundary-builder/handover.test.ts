import { expect, fixtureCleanup } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { readFragment, toFragment } from '../../../src/domain/handover/fragment.js';
import {
  leastRounds,
  nonceLength,
  saltLength,
  writeHeader,
} from '../../../src/domain/seal/envelope.js';
import { signalUnsafe } from '../../../src/page/safety.js';
import { letAllGo } from '../../../src/page/tools.js';
import { until } from '../../suites/until.js';
import { clipboard } from '../../suites/stand.js';
import { builder, downloads, type Reading } from './builder-fixture.js';
import { pauses } from './pauses.js';

const passphrase = 'four plain words here';

/** A list of one, at the view that hands it over. */
async function handing(action = 'save') {
  const all = await builder();
  await all.write('Money', { action });
  await all.press('Hand over this list');
  await until(() => all.texts('h2')[0] === 'Hand it to your partner', 'the view');
  return all;
}

/** Seals it. */
async function seal(all: Reading, look = '#link') {
  await all.fill('hand-secret', passphrase);
  await all.press('Seal it');
  await all.says('It is sealed.');
  await all.sees(look);
}

/** The view of a partner who was sent something, another in the page gone. */
async function opening(link: string, own?: string) {
  const all = await builder();
  if (own) await all.write('Friends', { action: own });
  await all.press('Open a file or link');
  await all.fill('letter-link', link);
  return all;
}

/** Waits, when called, till what was sealed since is sealed and told of. */
function sealings(): () => Promise<void> {
  const { encrypt } = crypto.subtle;
  let sealed: Promise<ArrayBuffer> | undefined;
  crypto.subtle.encrypt = (...given) => (sealed = encrypt.apply(crypto.subtle, given));
  ends.push(() => (crypto.subtle.encrypt = encrypt));
  return async () => {
    await (
      await until(() => sealed && [sealed], 'the sealing')
    )[0];
    // What hears of it goes on in tasks of its own.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  };
}
const ends: (() => unknown)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));

const alert = (all: Reading) => until(() => all.texts('[role=alert]')[0], 'what is wrong');

describe('a list that is handed over', () => {
  it('takes a passphrase of some length, and says so at the field', async () => {
    const { find, focuses, texts, type } = await handing();
    await type('hand-secret', 'short');
    await sendKeys({ press: 'Enter' });
    await until(() => texts('#hand-secret-problem').length, 'the problem');
    expect(texts('#hand-secret-problem')).to.deep.equal([
      'Too short. Use at least 8 characters. Four plain words are good.',
    ]);
    await focuses('#hand-secret');
    expect(find('#hand-secret')!.ariaInvalid).to.equal('true');
    expect(find('#hand-secret')!.getAttribute('aria-describedby')).to.equal('hand-secret-problem');
  });

  it('has four words suggested, which can be read', async () => {
    const { press, valueOf, find, focuses } = await handing();
    const hidden = () =>
      getComputedStyle(find('#hand-secret')!).getPropertyValue('-webkit-text-security');
    expect(hidden()).to.equal('disc');
    await press('Suggest four words');
    await until(() => valueOf('hand-secret'), 'the words');
    expect(valueOf('hand-secret').split(' ')).to.have.length(4);
    await focuses('#hand-secret');
    expect(hidden()).to.equal('none');
    const first = valueOf('hand-secret');
    await press('Suggest four words');
    await until(() => valueOf('hand-secret') !== first, 'other words');
    expect(hidden()).to.equal('none');
  });

  it('becomes a link to this page, which is copied, shown as a QR code, and forgotten on the way back', async () => {
    const copied = clipboard();
    const all = await handing();
    const { press, valueOf, sees, texts, root, find, buttons } = all;
    await seal(all);
    const link = valueOf('link');
    expect(link.split('#')[0]).to.equal(location.href.split('#')[0]);
    expect(readFragment(new URL(link).hash)).to.be.instanceOf(Uint8Array);
    expect(decodeURIComponent(link)).to.not.match(/save|money/i);
    await press('Copy the link');
    await until(() => copied.length, 'the copy');
    expect(copied).to.deep.equal([link]);
    expect(link.length).to.be.at.most(1200);
    await press('Show as a QR code');
    await sees('.qr');
    expect(find('.qr')!.ariaLabel).to.equal('QR code of the sealed link');
    expect(buttons()).to.not.include('Seal it');
    await press('Back');
    await sees('.list');
    expect(root.innerHTML).to.not.include('sealed=');
    await press('Hand over this list');
    expect(valueOf('hand-secret')).to.equal('');
    expect(texts('.secret + p, .builder > p')).to.include(
      'Nothing was changed since your partner last had it.',
    );
  });

  it('opens by the passphrase in another page, is joined to what is there, and tells what is new', async () => {
    const all = await handing();
    await seal(all);
    const link = all.valueOf('link');
    const other = await opening(link, 'ask');
    const { fill, press, texts, focuses, says, find, valueOf } = other;
    await other.sees('#letter-secret');
    await fill('letter-secret', 'four other words here');
    await press('Open');
    expect(await alert(other)).to.equal(
      'That passphrase does not open it. Nothing is lost. Check each letter, and try again.',
    );
    await focuses('#letter-secret');
    expect(find('#letter-secret')!.ariaInvalid).to.equal('true');
    expect(valueOf('letter-secret'), 'to be mended').to.equal('four other words here');
    await fill('letter-secret', '  four  plain words here ');
    await press('Open');
    await says('It is open. What is new to you is marked.');
    await focuses('h2');
    expect(texts('.list .statement').sort()).to.deep.equal(['I will ask.', 'I will save.']);
    expect(texts('.list .news')).to.deep.equal(['New to you: What I will do']);
    await press('Give our answers');
    await other.sees('.choices');
    // The other, who has a copy of their own, answers there.
    expect(texts('.list legend').sort()).to.deep.equal(['Me: Friends', 'Me: Money']);
    expect(texts('summary')).to.deep.equal([]);
  });

  it('that is too long for a QR code goes as a link', async () => {
    const words = Array.from({ length: 400 }, () => Math.random().toString(36).slice(2, 6));
    const all = await handing(words.join(' '));
    await seal(all);
    expect(all.valueOf('link').length).to.be.within(1201, 8000);
    expect(all.buttons()).to.not.include('Show as a QR code');
    expect(all.texts('.small')).to.include('This is too long for a QR code. Use the link.');
  });

  it('that is too long for a link goes as a file, and opens from it', async () => {
    const saved = downloads();
    const words = Array.from({ length: 3000 }, () => Math.random().toString(36).slice(2, 6));
    const all = await handing(words.join(' '));
    await seal(all, '.row button');
    expect(all.texts('.builder > p')).to.include(
      'This is too long for a link. Save it as a file, and send that.',
    );
    expect(!!all.find('#link')).to.equal(false);
    await all.press('Save as a file');
    expect(saved.map(({ name }) => name)).to.deep.equal(['notes.txt']);
    const transfer = new DataTransfer();
    transfer.items.add(new File([await saved[0]!.text], 'notes (1).txt'));
    const other = await builder();
    await other.press('Open a file or link');
    const input = await until(() => other.find<HTMLInputElement>('[type=file]'), 'the field');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    await other.fill('letter-secret', passphrase);
    await other.press('Open');
    await other.says('It is open. What is new to you is marked.');
    expect(other.texts('.list .statement')[0]).to.include(words.join(' '));
  });

  it('is sealed for nobody once the reader goes back, and what they write then stays', async () => {
    const all = await handing();
    const sealing = sealings();
    await all.fill('hand-secret', passphrase);
    await all.press('Seal it');
    await all.press('Back');
    await all.write('Friends', { action: 'ask' });
    const told = all.listen();
    await sealing();
    await all.element.updateComplete;
    expect(all.texts('.list h3')).to.deep.equal(['Money', 'Friends']);
    expect(told).to.deep.equal([]);
    await all.press('Hand over this list');
    await all.sees('#hand-secret');
    expect(all.buttons()).to.include('Seal it');
  });

  it('is gone at once when the reader leaves while it is sealed', async () => {
    const all = await handing();
    const sealing = sealings();
    await all.fill('hand-secret', passphrase);
    await all.press('Seal it');
    letAllGo();
    await sealing();
    await all.element.updateComplete;
    expect(all.texts('.list')).to.deep.equal([]);
    expect(all.buttons()).to.include('Write a boundary');
  });

  it('that is far too long stays here, and it is said why', async () => {
    // No pause: to look at so many words takes seconds.
    pauses();
    const all = await handing('word '.repeat(60_000));
    await all.fill('hand-secret', passphrase);
    await all.press('Seal it');
    expect(await alert(all)).to.equal(
      'This is too much to hand over at once. Remove or shorten something first.',
    );
    expect(all.valueOf('hand-secret')).to.equal(passphrase);
  });
});

describe('what a partner sent', () => {
  const sealed = new Uint8Array(200);
  const [salt, nonce] = [new Uint8Array(saltLength), new Uint8Array(nonceLength)];
  sealed.set(writeHeader({ rounds: leastRounds, salt, nonce }));
  const newer = sealed.slice();
  newer[4] = 2;
  const link = `https://example.org/article${toFragment(sealed)}`;

  const faults: Record<string, [link: string, words: string]> = {
    'cut short': [
      link.slice(0, -9),
      'This link is cut short or altered. Ask your partner to send it again, whole. Nothing here was changed.',
    ],
    'of a newer version': [
      `https://example.org/${toFragment(newer)}`,
      'This was sealed by a newer version of this page. Reload the page, then open it again.',
    ],
    'another link': [
      'https://example.org/article',
      'This was not sealed on a page like this. Nothing was changed.',
    ],
    'words alone': ['hello', 'This was not sealed on a page like this. Nothing was changed.'],
    'ten thousand characters': [
      'x'.repeat(10_000),
      'This was not sealed on a page like this. Nothing was changed.',
    ],
  };
  for (const [name, [given, words]] of Object.entries(faults)) {
    it(`is not asked a passphrase for, and can be given again: ${name}`, async () => {
      const all = await opening(given);
      expect(await alert(all)).to.equal(words);
      expect(!!all.find('#letter-secret')).to.equal(false);
      expect(!!all.find('#letter-link')).to.equal(true);
      await all.press('Back');
      await all.press('Open a file or link');
      expect(all.texts('[role=alert]')).to.deep.equal([]);
    });
  }

  it('comes with the address of the page, and is out of it at once', async () => {
    const { sees, texts, buttons, focuses } = await builder();
    location.hash = toFragment(sealed);
    await sees('.secret');
    expect(location.href).to.not.include('sealed');
    await focuses('#letter-secret');
    expect(texts('.builder > p')).to.deep.equal([
      'A sealed list came with the link. Your partner has the passphrase.',
    ]);
    expect(buttons()).to.include('Open');
  });

  it('with the address, and cut short, says so', async () => {
    const all = await builder();
    location.hash = toFragment(sealed).slice(0, -9);
    expect(await alert(all)).to.match(/^This link is cut short or altered/);
  });

  it('is hidden where something on the page calls for care', async () => {
    signalUnsafe();
    const { texts } = await builder();
    location.hash = toFragment(sealed);
    await until(() => !location.hash, 'the address');
    expect(texts('h2')).to.deep.equal(['Our boundaries']);
  });
});

describe('on a page that came over plain http', () => {
  beforeEach(() =>
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true }),
  );
  afterEach(() => {
    fixtureCleanup();
    Reflect.deleteProperty(window, 'isSecureContext');
  });

  const words =
    'This page came over plain http, where others may read along. So nothing can be sealed or opened here.';

  it('nothing is sealed, and it is said why', async () => {
    const { texts, buttons, sees } = await handing();
    await sees('.builder > p');
    expect(texts('.builder > p')).to.deep.equal([words]);
    expect(buttons()).to.not.include('Seal it');
  });

  it('nothing is opened either', async () => {
    const { press, texts, sees } = await builder();
    await press('Open a file or link');
    await sees('.builder > p');
    await until(() => texts('.builder > p')[0] === words, 'why');
    expect(texts('input')).to.deep.equal([]);
  });
});
