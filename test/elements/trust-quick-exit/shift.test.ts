import { expect, html } from '@open-wc/testing';
import { page } from '../../../src/page/page.js';
import { exit, key, shift, status } from './exit-fixture.js';

/** A clock of our own, in ms: what waits is called as time passes. */
function fakeTime() {
  const { setTimeout, clearTimeout } = window;
  const now = performance.now.bind(performance);
  const start = now();
  const waiting = new Map<number, [at: number, run: () => void]>();
  let time = 0;
  let serial = 0;
  performance.now = () => start + time;
  Object.assign(window, {
    setTimeout: (run: () => void, delay: number) => {
      waiting.set(++serial, [time + delay, run]);
      return serial;
    },
    clearTimeout: (id: number) => waiting.delete(id),
  });
  return {
    pass(ms: number) {
      time += ms;
      for (const [id, [at, run]] of waiting) {
        if (at > time) continue;
        waiting.delete(id);
        run();
      }
    },
    restore() {
      performance.now = now;
      Object.assign(window, { setTimeout, clearTimeout });
    },
  };
}

describe('trust-quick-exit: Shift', () => {
  let clock: ReturnType<typeof fakeTime>;
  let words: () => string | null;

  beforeEach(async () => {
    const element = await exit();
    words = () => status(element).textContent;
    clock = fakeTime();
  });
  afterEach(() => {
    key('keydown', 'a');
    clock.restore();
  });

  it('tells how many presses are left', () => {
    expect(words()).to.equal('');
    shift();
    expect(words()).to.equal('Press Shift twice more to leave.');
    shift();
    expect(words()).to.equal('Press Shift once more to leave.');
  });

  it('tells when they ran out, and counts anew', () => {
    shift(2);
    clock.pass(4999);
    expect(words()).to.include('once more');
    clock.pass(1);
    expect(words()).to.equal('Time ran out. You are still on this page.');
    shift();
    expect(words()).to.include('twice more');
    clock.pass(5000);
    clock.pass(5000);
    expect(words()).to.equal('');
  });

  it('does nothing when the presses are slow', () => {
    for (let press = 0; press < 9; press++) {
      shift();
      clock.pass(5001);
    }
    expect(document.documentElement.style.display).to.equal('');
  });

  it('counts no auto-repeat', () => {
    key('keydown');
    for (let again = 0; again < 9; again++) key('keydown', 'Shift', { repeat: true });
    key('keyup');
    expect(words()).to.include('twice more');
  });

  const interruptions: Record<string, () => void> = {
    'another key': () => key('keydown', 'a'),
    'another key that is let go': () => key('keyup', 'a'),
    'a pointer': () =>
      void document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
    'a page that comes back': () => void dispatchEvent(new PageTransitionEvent('pageshow')),
    'the loss of keys to autofill': () => void dispatchEvent(new Event('keydown')),
  };
  for (const [name, interrupt] of Object.entries(interruptions)) {
    it(`is a modifier with ${name} while it is down, and no longer counts`, () => {
      shift(2);
      key('keydown');
      interrupt();
      key('keyup');
      expect(words()).to.equal('');
      expect(document.documentElement.style.display).to.equal('');
    });
  }

  for (const name of ['ctrlKey', 'altKey', 'metaKey']) {
    it(`is a modifier with ${name}`, () => {
      shift();
      key('keydown', 'Shift', { [name]: true });
      key('keyup', 'Shift', { [name]: true });
      expect(words()).to.equal('');
    });
  }

  it('is not Escape', () => {
    for (let press = 0; press < 5; press++) {
      key('keydown', 'Escape');
      key('keyup', 'Escape');
    }
    expect(words()).to.equal('');
  });
});

describe('trust-quick-exit: instances', () => {
  it('share one listener, and the first alone speaks', async () => {
    const added: string[] = [];
    const { addEventListener } = window;
    window.addEventListener = ((type: string, ...rest: [never]) => {
      added.push(type);
      addEventListener.call(window, type, ...rest);
    }) as typeof addEventListener;
    try {
      expect(page.exits.stop).to.equal(undefined);
      const place = await exit(html`<trust-quick-exit></trust-quick-exit>`);
      const second = await exit(html`<trust-quick-exit></trust-quick-exit>`);
      expect(page.exits.hosts.size).to.equal(2);
      expect(added.filter((type) => type === 'keyup')).to.have.length(2); // and that of the place
      shift();
      expect([status(place).textContent !== '', status(second).textContent]).to.deep.equal([
        true,
        '',
      ]);
      key('keydown', 'a');
      place.remove();
      shift();
      expect(status(second).textContent).to.include('twice more');
      key('keydown', 'a');
      second.remove();
      expect(page.exits.hosts.size).to.equal(0);
      expect(page.exits.stop).to.equal(undefined);
    } finally {
      window.addEventListener = addEventListener;
    }
  });
});
