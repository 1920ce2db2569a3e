import { expect } from '@open-wc/testing';
import { LiveRegion } from '../../src/kit/live-region.js';
import { unseenStyles } from '../../src/kit/styles/unseen.js';
import { WidgetElement } from '../../src/kit/widget-element.js';
import { put, register } from './probe.js';

class Speaker extends WidgetElement {
  static override styles = [WidgetElement.styles, unseenStyles];
  readonly live = new LiveRegion(this);
  protected override render() {
    return this.live.render();
  }
}
const tag = register(Speaker);

async function speaker() {
  const element = put<Speaker>(`<${tag}></${tag}>`);
  await element.updateComplete;
  return { element, region: element.shadowRoot!.querySelector('[role=status]')! };
}

describe('LiveRegion', () => {
  it('is there, polite and empty, before anything is said', async () => {
    const { region } = await speaker();
    expect(region.textContent).to.equal('');
  });

  it('says a text in the region that was there all along', async () => {
    const { element, region } = await speaker();
    element.live.say('Link copied');
    await element.updateComplete;
    expect(region.isConnected).to.equal(true);
    expect(region.textContent).to.equal('Link copied');
  });

  it('says the same text again, however often, each time as a change', async () => {
    const { element, region } = await speaker();
    let before = '';
    for (let time = 0; time < 4; time++) {
      element.live.say('Link copied');
      await element.updateComplete;
      expect(region.textContent!.trim()).to.equal('Link copied');
      expect(region.textContent).to.not.equal(before);
      before = region.textContent!;
    }
  });

  it('is heard and takes no room to see', async () => {
    const { element, region } = await speaker();
    element.live.say('Link copied');
    await element.updateComplete;
    const { width, height } = region.getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
    expect(region.checkVisibility()).to.equal(true);
  });

  it('says text, never markup', async () => {
    const { element, region } = await speaker();
    element.live.say('<b>bold</b>');
    await element.updateComplete;
    expect(region.textContent).to.equal('<b>bold</b>');
  });
});
