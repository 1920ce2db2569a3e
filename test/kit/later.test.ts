import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { Later } from '../../src/kit/later.js';
import { WidgetElement } from '../../src/kit/widget-element.js';
import { until } from '../suites/until.js';
import { isReady, put, register, watch } from './probe.js';

class Waiting extends WidgetElement {
  outcomes: (() => Promise<string>)[] = [];
  loads = 0;
  readonly later: Later<string> = new Later<string>(this, () => this.outcomes[this.loads++]!());
  protected override render() {
    return html`<p>${this.later.value ?? (this.later.failed ? 'failed' : 'nothing')}</p>`;
  }
}
const tag = register(Waiting);
const shown = (element: Waiting) => element.renderRoot.querySelector('p')!.textContent;

describe('a part that is fetched later', () => {
  it('is fetched once, however often it is reached for, and drawn', async () => {
    const element = put<Waiting>(`<${tag}></${tag}>`);
    element.outcomes = [() => Promise.resolve('there')];
    await until(() => isReady(element), 'readiness');
    expect(shown(element)).to.equal('nothing');
    await Promise.all([element.later.fetch(), element.later.fetch()]);
    await element.later.fetch();
    await element.updateComplete;
    expect([shown(element), element.loads]).to.deep.equal(['there', 1]);
  });

  it('is reported where it fails, and fetched again when it is reached for again', async () => {
    const element = put<Waiting>(`<${tag}></${tag}>`);
    element.outcomes = [
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => Promise.resolve('there'),
    ];
    await until(() => isReady(element), 'readiness');
    const { said } = await watch(async () => {
      await element.later.fetch();
      await element.updateComplete;
    });
    expect(said.join()).to.include('code: TypeError: Failed to fetch');
    expect(shown(element)).to.equal('failed');
    await element.later.fetch();
    await element.updateComplete;
    expect([shown(element), element.later.failed]).to.deep.equal(['there', false]);
  });
});
