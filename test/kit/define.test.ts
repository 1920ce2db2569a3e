import { expect } from '@open-wc/testing';
import { defineElement, type VersionedElement } from '../../src/kit/define.js';
import { collectConsole, collectFaults } from '../suites/watch.js';

let serial = 0;
const freshTag = () => `define-probe-${++serial}`;

const ofVersion = (version?: string): VersionedElement =>
  class extends HTMLElement {
    static readonly version = version;
  };

/** What `act` says to the console; it throws nothing, now or later. */
async function said(method: 'warn' | 'error', act: () => void): Promise<string[]> {
  return collectConsole(method, async () => {
    expect(await collectFaults(async () => act())).to.deep.equal([]);
  });
}

describe('defineElement', () => {
  it('registers a tag that is absent, in silence', async () => {
    const tag = freshTag();
    const Class = ofVersion('1.0.0');
    const errors = await said('error', () => defineElement(tag, Class));
    expect(customElements.get(tag)).to.equal(Class);
    expect(errors).to.deep.equal([]);
  });

  it('says nothing when the same version comes again, be it the same class or its copy', async () => {
    const tag = freshTag();
    const Class = ofVersion('1.0.0');
    defineElement(tag, Class);
    const warnings = await said('warn', () => {
      defineElement(tag, Class);
      defineElement(tag, ofVersion('1.0.0'));
    });
    expect(warnings).to.deep.equal([]);
    expect(customElements.get(tag)).to.equal(Class);
  });

  it('names the tag and both versions in one warning when another version comes', async () => {
    const tag = freshTag();
    const Class = ofVersion('1.0.0');
    defineElement(tag, Class);
    const warnings = await said('warn', () => defineElement(tag, ofVersion('2.3.4')));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(tag).and.include('1.0.0').and.include('2.3.4');
    expect(customElements.get(tag)).to.equal(Class);
  });

  it("leaves a foreign element under our tag alone, and says that it is another library's", async () => {
    const tag = freshTag();
    class Foreign extends HTMLElement {}
    customElements.define(tag, Foreign);
    const warnings = await said('warn', () => defineElement(tag, ofVersion('1.0.0')));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('another library').and.include('1.0.0');
    expect(customElements.get(tag)).to.equal(Foreign);
  });

  it('does not throw for a class that stands under another tag, and names the tag it could not have', async () => {
    const Class = ofVersion('1.0.0');
    defineElement(freshTag(), Class);
    const tag = freshTag();
    const errors = await said('error', () => defineElement(tag, Class));
    expect(errors).to.have.length(1);
    expect(errors[0]).to.include(tag);
    expect(customElements.get(tag)).to.equal(undefined);
  });

  it('does not throw for a tag that no element may have', async () => {
    const errors = await said('error', () => defineElement('nodash', ofVersion('1.0.0')));
    expect(errors).to.have.length(1);
  });
});
