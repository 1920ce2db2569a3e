import { expect, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { targetIds } from '../../../src/domain/share/target-ids.js';
import { until } from '../../suites/until.js';
import { follow, share } from './share-fixture.js';

const menu = html`<trust-share-button
  mode="menu"
  url="https://example.org/a"
  share-title="A title"
></trust-share-button>`;

describe('the menu of targets', () => {
  it('holds every target, in order', async () => {
    const { open, names } = await share(menu);
    await open();
    expect(names()).to.have.length(targetIds.length);
    expect(names().slice(0, 3)).to.deep.equal(['X', 'Facebook', 'LinkedIn']);
    expect(names().slice(-4)).to.deep.equal(['Email', 'Text message', 'Copy link', 'Print']);
  });

  it('holds what the publisher chose, in that order, each once', async () => {
    const { open, names } = await share(
      html`<trust-share-button mode="menu" targets="email, whatsapp x email"></trust-share-button>`,
    );
    await open();
    expect(names()).to.deep.equal(['Email', 'WhatsApp', 'X']);
  });

  it('opens and closes by the button', async () => {
    const { button, isOpen, open } = await share(menu);
    await open();
    button().click();
    await until(() => !isOpen(), 'the menu to close');
    button().click();
    await until(isOpen, 'the menu to open again');
  });

  it('opens by the keyboard, is left by Tab from its last target, and closes then', async () => {
    const { button, isOpen, element, targets } = await share(
      html`<trust-share-button mode="menu" targets="email copy"></trust-share-button>
        <button id="after">after</button>`,
    );
    button().focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isOpen() && targets().length, 'the open menu');
    const { activeElement: focused } = element.renderRoot as ShadowRoot;
    expect(focused).to.equal(button());
    for (const target of targets()) {
      await sendKeys({ press: 'Tab' });
      await until(
        () => (element.renderRoot as ShadowRoot).activeElement === target,
        'focus on the next target',
      );
    }
    expect(isOpen()).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await until(() => document.activeElement?.id === 'after', 'focus after the menu');
    await until(() => !isOpen(), 'the menu to close');
  });

  it('closes when the button is left backwards', async () => {
    const { button, isOpen, targets } = await share(
      html`<button id="before">before</button>
        <trust-share-button mode="menu" targets="email copy"></trust-share-button>`,
    );
    button().focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isOpen() && targets().length, 'the open menu');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await until(() => document.activeElement?.id === 'before', 'focus before the button');
    await until(() => !isOpen(), 'the menu to close');
  });

  it('says whether it is open', async () => {
    const { button, open, element } = await share(menu);
    expect(button().getAttribute('aria-expanded')).to.equal('false');
    await open();
    // From here on the browser says so itself.
    expect(button().hasAttribute('aria-expanded')).to.equal(false);
    expect(button().getAttribute('popovertarget')).to.equal('menu');
    expect(element.renderRoot.querySelector('#menu[popover]')).to.not.equal(null);
  });

  it('lies whole within the viewport, whatever its height', async () => {
    await setViewport({ width: 400, height: 420 });
    const { open, find } = await share(
      html`<p>A</p>
        <p>B</p>
        <p>C</p>
        <p>D</p>
        <trust-share-button mode="menu"></trust-share-button>`,
    );
    await open();
    const lies = () => {
      const { top, bottom } = find('[popover]')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await until(lies, 'the menu to lie within the viewport');
    await setViewport({ width: 700, height: 360 });
    await until(lies, 'the menu to lie within the turned viewport');
  });

  it('closes by Escape, and gives focus back to the button', async () => {
    const { button, isOpen, element, targets } = await share(menu);
    button().focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isOpen() && targets().length, 'the open menu');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(), 'the menu to close');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(button());
  });

  it('has links that open beside the page, mail and messages in their own program', async () => {
    const { open, named } = await share(menu);
    await open();
    expect(named('Reddit').href).to.match(
      /^https:\/\/www\.reddit\.com\/submit\?url=https%3A%2F%2Fexample\.org%2Fa&/,
    );
    expect(named('Reddit').target).to.equal('_blank');
    expect(named('Reddit').rel).to.equal('noopener noreferrer');
    expect(named('Email').target).to.equal('');
    expect(named('Email').href).to.match(/^mailto:\?subject=/);
  });

  it('asks the page, closes and tells the page, when a target is followed', async () => {
    const { element, open, named, isOpen } = await share(menu);
    const told: unknown[] = [];
    for (const type of ['trust-share', 'trust-shared'] as const) {
      element.addEventListener(type, ({ detail }) => told.push([type, detail]));
    }
    await open();
    expect(follow(named('Telegram')).stopped).to.equal(false);
    const detail = { target: 'telegram', address: 'https://example.org/a' };
    await until(() => told.length === 2, 'both events');
    expect(told).to.deep.equal([
      ['trust-share', detail],
      ['trust-shared', detail],
    ]);
    expect(isOpen()).to.equal(false);
  });

  it('goes nowhere when the page says no', async () => {
    const { element, open, named } = await share(menu);
    let shared = 0;
    element.addEventListener('trust-share', (event) => event.preventDefault());
    element.addEventListener('trust-shared', () => shared++);
    await open();
    expect(follow(named('Telegram')).stopped).to.equal(true);
    expect(shared).to.equal(0);
  });

  it('asks before a middle click too, and not before a right one', async () => {
    const { element, open, named } = await share(menu);
    const asked: number[] = [];
    element.addEventListener('trust-share', () => asked.push(asked.length));
    await open();
    for (const button of [1, 2]) {
      named('Telegram').dispatchEvent(new MouseEvent('auxclick', { button, cancelable: true }));
    }
    expect(asked).to.have.length(1);
  });

  it('shares what the page is when the reader taps, not what it was', async () => {
    const { open, named } = await share(
      html`<trust-share-button mode="menu"></trust-share-button>`,
    );
    await open();
    const canonical = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'https://example.org/later',
    });
    document.head.append(canonical);
    const link = named('WhatsApp');
    follow(link);
    canonical.remove();
    expect(decodeURIComponent(link.href)).to.include('https://example.org/later');
  });

  it('prints the page', async () => {
    const { open, named } = await share(menu);
    const { print } = window;
    let printed = 0;
    window.print = () => void printed++;
    await open();
    named('Print').click();
    window.print = print;
    expect(printed).to.equal(1);
  });
});

describe('a row of icons', () => {
  it('shows the targets at once, each with its name for those who do not see it', async () => {
    const { names, button, targets } = await share(
      html`<trust-share-button mode="row" targets="x email copy"></trust-share-button>`,
    );
    expect(button()).to.equal(null);
    expect(names()).to.deep.equal(['X', 'Email', 'Copy link']);
    for (const target of targets()) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
      expect(target.title).to.equal(target.textContent!.trim());
    }
  });

  it('follows the property', async () => {
    const { element, find } = await share(html`<trust-share-button></trust-share-button>`);
    element.mode = 'row';
    await until(() => find('[part=target]'), 'the targets');
    expect(find('[part=button]')).to.equal(null);
    expect(getComputedStyle(element).display).to.equal('block');
  });
});
