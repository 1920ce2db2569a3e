import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { setStrings } from '../../src/kit/strings.js';
import { WidgetElement } from '../../src/kit/widget-element.js';
import ar from '../../src/locales/ar.js';
import type { Strings } from '../../src/locales/en.js';
import { shareButton } from '../../src/locales/en/share-button.js';
import { shareMenu } from '../../src/locales/en/share-menu.js';
import { locales } from '../../src/locales/index.js';
import { until } from '../suites/until.js';
import { isReady, put, register, rest, showsLightDom, watch } from './probe.js';

class Speaking extends WidgetElement {
  static override readonly english = { ...shareButton, ...shareMenu };
  protected override render() {
    return html`<p>${this.language.text('share')}</p>
      <i>${this.language.text('copy')}</i>`;
  }
}
const tag = register(Speaking);

const said = (element: Element) => element.shadowRoot?.querySelector('p')?.textContent;
const says = (element: Element, text: string) => until(() => said(element) === text, `"${text}"`);
const speaker = (lang?: string) =>
  put<Speaking>(`<${tag} ${lang === undefined ? '' : `lang="${lang}"`}>light</${tag}>`);

/** A locale that the library lacks, for one test: its load waits for the test. */
function shipLocale(code: string) {
  const state = { loads: 0, arrive: () => {}, fail: () => {} };
  const strings = { ...ar, share: `share in ${code}`, copy: `copy in ${code}` };
  locales[code] = () => {
    state.loads++;
    return new Promise<{ default: Strings }>((resolve, reject) => {
      state.arrive = () => resolve({ default: strings });
      state.fail = () => reject(new TypeError('Failed to fetch'));
    });
  };
  return state;
}

describe('the language of an element', () => {
  const { lang } = document.documentElement;
  afterEach(() => {
    document.documentElement.lang = lang;
  });

  it('is English where none is given', async () => {
    document.documentElement.removeAttribute('lang');
    await says(speaker(), 'Share');
  });

  it('is that of its own `lang`', async () => {
    await says(speaker('ar'), ar.share);
  });

  it('is that of the nearest ancestor', async () => {
    document.documentElement.lang = 'en';
    const outer = put(`<div lang="ar"><${tag}></${tag}><p lang="en"><${tag}></${tag}></p></div>`);
    const [one, other] = outer.querySelectorAll(tag);
    await says(one!, ar.share);
    await says(other!, 'Share');
  });

  it('is that of the document, where nothing nearer has one', async () => {
    document.documentElement.lang = 'ar';
    await says(speaker(), ar.share);
  });

  /** An element in a shadow root in a shadow root in `<div lang>`. */
  function nested(outerLang: string, innerLang?: string): { outer: HTMLElement; element: Element } {
    const outer = put(`<div lang="${outerLang}"><section></section></div>`);
    const middle = document.createElement('section');
    outer.firstElementChild!.attachShadow({ mode: 'open' }).append(middle);
    const inner = document.createElement('div');
    if (innerLang) inner.lang = innerLang;
    middle.attachShadow({ mode: 'open' }).append(inner);
    const element = document.createElement(tag);
    inner.append(element);
    return { outer, element };
  }

  it('is found across two shadow roots', async () => {
    await says(nested('ar').element, ar.share);
    await says(nested('ar', 'en').element, 'Share');
  });

  it('falls back from `ar-EG` to `ar`, in whichever case it is written', async () => {
    await says(speaker('ar-EG'), ar.share);
    await says(speaker('AR-eg'), ar.share);
  });

  it('is English for one that is not there, and for `en-GB`', async () => {
    for (const code of ['tlh', 'pt-BR', 'en-GB', 'zh-Hant-TW']) await says(speaker(code), 'Share');
  });

  for (const code of ['xx_invalid!', '', ' ', 'constructor', '__proto__', 'a', 'ar-']) {
    it(`is English, without a complaint, for \`lang="${code}"\``, async () => {
      const account = await watch(async () => {
        const element = speaker(code);
        await until(() => isReady(element), 'readiness');
        expect(said(element)).to.equal('Share');
      });
      expect(account).to.deep.equal({ said: [], fired: [], faults: [] });
    });
  }

  describe('changes', () => {
    it('with its own `lang`', async () => {
      const element = speaker('en');
      await says(element, 'Share');
      element.lang = 'ar';
      await says(element, ar.share);
      element.removeAttribute('lang');
      await says(element, 'Share');
    });

    it('with that of an ancestor', async () => {
      const outer = put(`<div lang="en"><p><${tag}></${tag}></p></div>`);
      const element = outer.querySelector(tag)!;
      await says(element, 'Share');
      outer.lang = 'ar';
      await says(element, ar.share);
    });

    it('with that of the document', async () => {
      const element = speaker();
      await says(element, 'Share');
      document.documentElement.lang = 'ar';
      await says(element, ar.share);
    });

    it('with that of an ancestor beyond two shadow roots', async () => {
      const { outer, element } = nested('en');
      await says(element, 'Share');
      outer.lang = 'ar';
      await says(element, ar.share);
    });

    it('with that of an ancestor within its shadow root', async () => {
      const { element } = nested('en', 'en');
      await says(element, 'Share');
      element.parentElement!.lang = 'ar';
      await says(element, ar.share);
    });

    it('with its place', async () => {
      const element = speaker();
      await says(element, 'Share');
      put('<div lang="ar"></div>').append(element);
      await says(element, ar.share);
    });

    it('while it was out of the page', async () => {
      const outer = put(`<div lang="en"><${tag}></${tag}></div>`);
      const element = outer.firstElementChild!;
      await says(element, 'Share');
      element.remove();
      outer.lang = 'ar';
      outer.append(element);
      await says(element, ar.share);
    });
  });
});

describe('a locale', () => {
  it('is fetched once, for however many elements', async () => {
    const locale = shipLocale('fy');
    const elements = [speaker('fy'), speaker('fy'), speaker('fy-NL')];
    await rest();
    elements.push(speaker('fy'));
    locale.arrive();
    for (const element of elements) await says(element, 'share in fy');
    await says(speaker('fy'), 'share in fy');
    expect(locale.loads).to.equal(1);
  });

  it('is fetched for a region of it, and that of the region itself goes before', async () => {
    const base = shipLocale('kw');
    const region = shipLocale('kw-au');
    const elements = [speaker('kw-GB'), speaker('kw-AU')];
    await rest();
    base.arrive();
    region.arrive();
    await says(elements[0]!, 'share in kw');
    await says(elements[1]!, 'share in kw-au');
    expect([base.loads, region.loads]).to.deep.equal([1, 1]);
  });

  it('is awaited: the light DOM shows, and the element is not ready, until it is there', async () => {
    const locale = shipLocale('co');
    const element = speaker('co');
    await rest();
    expect(showsLightDom(element)).to.equal(true);
    expect(isReady(element)).to.equal(false);
    locale.arrive();
    await until(() => isReady(element), 'readiness');
    expect(said(element)).to.equal('share in co');
  });

  it('is not awaited any longer when the language changes meanwhile', async () => {
    shipLocale('gd');
    const element = speaker('gd');
    await rest();
    element.lang = 'en';
    await says(element, 'Share');
  });

  it('is not fetched for English, nor for a language that is not there', async () => {
    const asked = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.includes('/locales/'));
    const before = asked().length;
    const locale = shipLocale('br');
    for (const code of ['en', 'en-GB', 'en-x-br', '', 'tlh']) await says(speaker(code), 'Share');
    await rest();
    expect(asked()).to.have.length(before);
    expect(locale.loads).to.equal(0);
  });

  it('that fails to load leaves English, says so once by name, and leaves no fault', async () => {
    const locale = shipLocale('oc');
    const account = await watch(async () => {
      const elements = [speaker('oc'), speaker('oc')];
      await rest();
      locale.fail();
      for (const element of elements) {
        await until(() => isReady(element), 'readiness');
        expect(said(element)).to.equal('Share');
      }
      const later = speaker('oc');
      await says(later, 'Share');
    });
    expect(account.said).to.have.length(1);
    expect(account.said[0]).to.include('"oc"');
    expect(account.faults).to.deep.equal([]);
    expect(locale.loads).to.equal(1);
  });

  it('of which no text is known for a key falls back to English', async () => {
    await setStrings('eu', { share: 'Partekatu' });
    const element = speaker('eu');
    await says(element, 'Partekatu');
    expect(element.shadowRoot!.querySelector('i')!.textContent).to.equal('Copy link');
  });
});

describe('setStrings', () => {
  it('sets some texts of a shipped locale that was loaded, and keeps the others', async () => {
    const element = speaker('ar');
    await says(element, ar.share);
    await setStrings('ar', { share: 'مرّرها' });
    await says(element, 'مرّرها');
    expect(element.shadowRoot!.querySelector('i')!.textContent).to.equal(ar.copy);
    await setStrings('ar', { share: ar.share });
    await says(element, ar.share);
  });

  it('sets some texts of a shipped locale that is yet to be loaded, and keeps the others', async () => {
    const locale = shipLocale('wa');
    const set = setStrings('wa', { share: 'ours' });
    locale.arrive();
    await set;
    const element = speaker('wa');
    await says(element, 'ours');
    expect(element.shadowRoot!.querySelector('i')!.textContent).to.equal('copy in wa');
    expect(locale.loads).to.equal(1);
  });

  it('does so, too, for a code that is written in capitals', async () => {
    const locale = shipLocale('ga');
    const set = setStrings('GA', { share: 'ours' });
    await until(() => locale.loads, 'the load');
    locale.arrive();
    await set;
    const element = speaker('ga');
    await says(element, 'ours');
    await until(() => isReady(element), 'readiness');
    expect(said(element)).to.equal('ours');
  });

  it('sets texts of a shipped locale that fails to load', async () => {
    const locale = shipLocale('lb');
    const { faults } = await watch(async () => {
      const set = setStrings('lb', { share: 'ours' });
      await until(() => locale.loads, 'the load');
      locale.fail();
      await set;
    });
    expect(faults).to.deep.equal([]);
    await says(speaker('lb'), 'ours');
  });

  it('brings a locale that the library lacks, also to elements that are there', async () => {
    const element = speaker('cy');
    await says(element, 'Share');
    await setStrings('cy', { share: 'Rhannu' });
    await says(element, 'Rhannu');
    await says(speaker('cy-GB'), 'Rhannu');
  });

  it('brings a regional variant, whose other texts are those of its base', async () => {
    await setStrings('ar-EG', { copy: 'انسخ' });
    const element = speaker('ar-EG');
    await says(element, ar.share);
    expect(element.shadowRoot!.querySelector('i')!.textContent).to.equal('انسخ');
    await says(speaker('ar'), ar.share);
  });

  it('goes behind the `strings` of one element', async () => {
    await setStrings('gv', { share: 'page' });
    const element = speaker('gv');
    element.strings = { share: 'element' };
    await says(element, 'element');
  });

  it('sets the English of the page, for languages that are not there as well', async () => {
    const elements = [speaker('en'), speaker('en-GB'), speaker('tlh')];
    for (const element of elements) await says(element, 'Share');
    await setStrings('en', { share: 'Pass it on' });
    for (const element of elements) await says(element, 'Pass it on');
    // Elements that come later bring their own English again.
    for (const code of ['en', 'tlh']) await says(speaker(code), 'Pass it on');
    expect(elements[0]!.shadowRoot!.querySelector('i')!.textContent).to.equal('Copy link');
    await setStrings('en', { share: 'Share' });
  });
});
