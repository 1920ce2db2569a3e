import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { collectConsole } from '../../suites/watch.js';
import { clipboard, copyCommand, refusal, shareSheet } from '../../suites/stand.js';
import { until } from '../../suites/until.js';
import { quote } from './quote-fixture.js';

/** Width and height that a PNG says of itself. */
async function sizeOf(link: HTMLAnchorElement): Promise<[number, number]> {
  const blob = await (await fetch(link.href)).blob();
  expect(blob.type).to.equal('image/png');
  const { width, height } = await createImageBitmap(blob);
  return [width, height];
}

describe('the picture of a quotation', () => {
  it('is drawn when asked for, tall at first, and can be saved', async () => {
    const { action, find, picture } = await quote();
    expect(find('canvas')).to.equal(null);
    action('Picture').click();
    const save = await picture();
    expect(save.download).to.equal('quotation-1080x1350.png');
    expect(await sizeOf(save)).to.deep.equal([1080, 1350]);
  });

  it('is wide when the reader says so', async () => {
    const { action, find, picture } = await quote();
    action('Picture').click();
    await picture();
    find<HTMLInputElement>('input[type=radio]')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    const save = await until(
      () => find<HTMLAnchorElement>('a[download="quotation-1200x630.png"]'),
      'the wide picture',
    );
    expect(await sizeOf(save)).to.deep.equal([1200, 630]);
  });

  it('comes with its words, to copy where it is posted', async () => {
    const written = clipboard();
    const { action, find, picture, element } = await quote();
    element.site = 'Our magazine';
    action('Picture').click();
    await picture();
    const { value } = find<HTMLTextAreaElement>('dialog textarea')!;
    expect(value).to.include('Trust is built in very small moments.');
    expect(value).to.include('John Gottman').and.to.include('Our magazine');
    const buttons = [...find('dialog')!.querySelectorAll('button')];
    buttons.find((one) => one.textContent!.trim() === 'Copy description')!.click();
    await until(() => written.length, 'the copy');
    expect(written).to.deep.equal([value]);
  });

  it('has its words selected, to copy by hand, where the browser refuses', async () => {
    clipboard(refusal());
    const command = copyCommand(false);
    const { action, find, picture, focused } = await quote();
    action('Picture').click();
    await picture();
    const buttons = [...find('dialog')!.querySelectorAll('button')];
    buttons.find((one) => one.textContent!.trim() === 'Copy description')!.click();
    const field = find<HTMLTextAreaElement>('dialog textarea')!;
    await until(() => focused() === field, 'focus on the words');
    command.restore();
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(find('dialog')!.querySelectorAll('textarea').length).to.equal(1);
  });

  it('asks the page before it is saved, and tells it after', async () => {
    const { action, picture, element, told } = await quote();
    action('Picture').click();
    const save = await picture();
    const stay = (event: Event) => event.preventDefault();
    save.addEventListener('click', stay);
    save.click();
    await until(() => told.length === 2, 'both events');
    expect(told).to.deep.equal(['trust-share picture', 'trust-shared picture']);
    save.removeEventListener('click', stay);
    element.addEventListener('trust-share', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    save.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  it('goes to the share sheet as a file, where the device takes files', async () => {
    const shared = shareSheet(() => Promise.resolve());
    const { action, find, picture, told } = await quote();
    action('Picture').click();
    await picture();
    find('dialog .outlined')!.click();
    await until(() => told.length === 2, 'both events');
    const [file] = shared[0]!.files!;
    expect([file!.name, file!.type]).to.deep.equal(['quotation-1080x1350.png', 'image/png']);
  });

  it('is put away by Escape and by its button, and focus goes back', async () => {
    const { action, dialog, find, picture, focused } = await quote();
    action('Picture').focus();
    await sendKeys({ press: 'Enter' });
    const { href } = await picture();
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog().open, 'the dialog to close');
    await until(() => focused() === action('Picture'), 'focus on the action');
    await until(() => !find('canvas'), 'the picture to go');
    await fetch(href).then(
      () => expect.fail('the picture is still held'),
      () => {},
    );
    action('Picture').click();
    await picture();
    find('dialog .head button')!.click();
    await until(() => !dialog().open, 'the dialog to close');
  });

  it('says so where it can’t be made, and its words stay', async () => {
    const { toBlob } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.toBlob = (tell) => tell(null);
    const { action, find } = await quote();
    const said = await collectConsole('error', async () => {
      action('Picture').click();
      await until(() => find('dialog [role=alert]'), 'the alert');
    });
    HTMLCanvasElement.prototype.toBlob = toBlob;
    expect(said).to.have.length(1);
    expect(find('dialog a')!.hasAttribute('href')).to.equal(false);
    expect(find<HTMLTextAreaElement>('dialog textarea')!.value).to.include('Trust is built');
  });

  it('takes an accent that the publisher set', async () => {
    const { action, find, picture } = await quote(
      html`<div style="--trust-accent: rgb(200, 30, 60)">
        <trust-quote>
          <blockquote>A sentence.</blockquote>
          <p>Ann Author</p>
        </trust-quote>
      </div>`,
    );
    action('Picture').click();
    await picture();
    const canvas = find<HTMLElement>('canvas') as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')!.getImageData(5, 5, 1, 1);
    expect([...data]).to.deep.equal([200, 30, 60, 255]);
  });
});
