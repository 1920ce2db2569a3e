import { expect } from '@open-wc/testing';
import { report, TrustErrorEvent } from '../../src/kit/report.js';
import { put, watch } from './probe.js';

const problems = [
  { path: '$.targets[2].url', message: 'is missing' },
  { path: '$.title', message: 'must be a text' },
];

describe('report', () => {
  it('names every problem with its place and the tag, in one console.error', async () => {
    const host = put('<report-host></report-host>');
    const { said } = await watch(() => report(host, problems));
    expect(said).to.have.length(1);
    expect(said[0])
      .to.include('<report-host>')
      .and.include('$.targets[2].url: is missing')
      .and.include('$.title: must be a text');
  });

  it('gives the console the element itself, to point at in the page', async () => {
    const host = put('<report-host></report-host>');
    const { error } = console;
    const words: unknown[] = [];
    console.error = (...all: unknown[]) => void words.push(...all);
    report(host, problems);
    console.error = error;
    expect(words.includes(host)).to.equal(true);
  });

  it('fires one trust-error from the host, which bubbles out of shadow roots and holds the problems', () => {
    const outer = put('<div></div>');
    const host = document.createElement('report-host');
    outer.attachShadow({ mode: 'open' }).append(host);
    const events: TrustErrorEvent[] = [];
    const origins: unknown[] = [];
    const { error } = console;
    console.error = () => {};
    outer.parentElement!.addEventListener('trust-error', (event) => {
      events.push(event);
      origins.push(event.composedPath()[0]);
    });
    report(host, problems);
    console.error = error;
    expect(events).to.have.length(1);
    expect(events[0] instanceof TrustErrorEvent && events[0] instanceof CustomEvent).to.equal(true);
    expect(origins[0] === host).to.equal(true);
    expect(events[0]!.detail.problems).to.deep.equal(problems);
  });

  it('is silent when nothing is wrong', async () => {
    const host = put('<report-host></report-host>');
    const { said, fired } = await watch(() => report(host, []));
    expect({ said, fired }).to.deep.equal({ said: [], fired: [] });
  });
});
