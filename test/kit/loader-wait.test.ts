import { expect } from '@open-wc/testing';
import { until } from '../suites/until.js';
import { isReady, put, rest } from './probe.js';

const TAG = 'trust-share-button';

/** Code of the widget that was asked for. */
const asked = () =>
  performance
    .getEntriesByType('resource')
    .filter(
      ({ name }) => name.includes(`/elements/${TAG}/`) || name.includes('/kit/widget-element'),
    );

describe('the loader, for a page whose only widgets are far below', () => {
  it('asks for no code until the reader comes near, and then loads them', async () => {
    const spacer = put(`<div style="height:500vh"></div><${TAG}><a href="#">light</a></${TAG}>`);
    const element = spacer.nextElementSibling!;
    let heralds = 0;
    document.addEventListener('trust-ready', () => heralds++);
    await import('../../src/loader.js');
    await until(() => heralds, 'trust-ready, as there is nothing to wait for');
    await rest();
    expect(asked()).to.deep.equal([]);
    expect(isReady(element)).to.equal(false);
    scrollTo(0, 3.5 * innerHeight);
    await until(() => isReady(element), 'the widget');
    expect(heralds).to.equal(1);
  });
});
