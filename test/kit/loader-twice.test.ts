import { expect } from '@open-wc/testing';
import { until } from '../suites/until.js';
import { isReady, put, rest, watch } from './probe.js';

const TAG = 'trust-share-button';

describe('two loaders in one page (a CMS plugin beside a pasted script)', () => {
  it('put one widget into a marker, and one only', async () => {
    const { said, faults } = await watch(async () => {
      const marker = put(`<div data-trust-widget="${TAG}"><a href="#">light</a></div>`);
      const second = new URL('../../src/loader.ts?second', import.meta.url).href;
      await Promise.all([import('../../src/loader.js'), import(second)]);
      await until(() => isReady(marker.firstElementChild!), 'the widget');
      await rest();
      expect(marker.querySelectorAll(TAG).length).to.equal(1);
      expect(marker.querySelectorAll('a').length).to.equal(1);
    });
    expect({ said, faults }).to.deep.equal({ said: [], faults: [] });
  });
});
