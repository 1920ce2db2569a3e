import { until } from '../suites/until.js';
import { isReady, put } from './probe.js';

describe('the loader, for a tag with loading="eager"', () => {
  it('loads it at once, however far below it stands', async () => {
    const tag = 'trust-share-button';
    const spacer = put(`<div style="height:500vh"></div><${tag} loading="eager"></${tag}>`);
    await import('../../src/loader.js');
    await until(() => isReady(spacer.nextElementSibling!), 'the widget');
  });
});
