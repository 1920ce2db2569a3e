import { expect } from '@open-wc/testing';
import { InViewController } from '../../src/kit/controllers/in-view.js';
import { WidgetElement } from '../../src/kit/widget-element.js';
import { Holdings } from '../suites/holdings.js';
import { until } from '../suites/until.js';
import { put, register, rest } from './probe.js';

class Seen extends WidgetElement {
  readonly view = new InViewController(this);
  draws = 0;
  protected override render() {
    this.draws++;
    return this.view.seen ? 'here' : '';
  }
}
const tag = register(Seen);

/** An element that many screens lie before. */
function below(screens: number): Seen {
  const place = put(`<div style="height:${screens * 100}vh"></div><${tag}></${tag}>`);
  return place.nextElementSibling as Seen;
}

describe('InViewController', () => {
  afterEach(() => scrollTo(0, 0));

  it('sees an element that stands in the viewport, and redraws it', async () => {
    const element = put<Seen>(`<${tag}></${tag}>`);
    await until(() => element.shadowRoot?.textContent === 'here', 'the drawing');
  });

  it('sees an element within one screen of the viewport', async () => {
    const element = below(1.5);
    await until(() => element.view.seen, 'the element to be seen');
  });

  it('does not see an element further down until the page is scrolled near to it', async () => {
    const element = below(5);
    await rest();
    expect(element.view.seen).to.equal(false);
    scrollTo(0, 3.5 * innerHeight);
    await until(() => element.view.seen, 'the element to be seen');
  });

  it('keeps in mind that it was seen, scrolled away or moved far down', async () => {
    const element = put<Seen>(`<${tag}></${tag}>`);
    await until(() => element.view.seen, 'the element to be seen');
    below(5).replaceWith(element);
    await rest();
    expect(element.view.seen).to.equal(true);
  });

  it('goes on watching an element that was moved before it was seen', async () => {
    const element = below(5);
    await rest();
    put('<div></div>').style.height = '500vh';
    const later = below(1);
    later.replaceWith(element);
    await rest();
    expect(element.view.seen).to.equal(false);
    element.scrollIntoView();
    await until(() => element.view.seen, 'the element to be seen');
  });

  it('lets its observer go, once the element is seen and when it is removed', async () => {
    const holdings = new Holdings();
    try {
      const held = () => holdings.list.filter((name) => name.startsWith('IntersectionObserver'));
      const near = put<Seen>(`<${tag}></${tag}>`);
      const far = below(5);
      await until(() => near.view.seen, 'the element to be seen');
      expect(held()).to.have.length(1);
      put('<div></div>').append(near);
      expect(held(), 'the one that was seen, moved').to.have.length(1);
      far.remove();
      expect(held()).to.deep.equal([]);
    } finally {
      holdings.stop();
    }
  });
});
