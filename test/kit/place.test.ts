import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { place } from '../../src/kit/place.js';
import { put } from './probe.js';

interface Place {
  left?: string;
  right?: string;
  top?: string;
  bottom?: string;
}

/** A button at a place of the page, and its popover, 200 x 100 px, open and put in its place. */
function open(where: Place, size = { width: 200, height: 100 }) {
  const box = put('<div><button></button><div popover="manual"></div></div>');
  const [button, popover] = box.children as unknown as [HTMLElement, HTMLElement];
  const still = { margin: '0', padding: '0', border: '0', boxSizing: 'border-box' };
  Object.assign(button.style, still, { position: 'fixed', width: '60px', height: '44px' }, where);
  Object.assign(popover.style, still, { position: 'absolute', inset: '0 auto auto 0' });
  popover.style.width = `${size.width}px`;
  popover.style.height = `${size.height}px`;
  popover.showPopover();
  place(popover, button);
  return {
    popover,
    button,
    over: popover.getBoundingClientRect(),
    at: button.getBoundingClientRect(),
  };
}

/** The fill that a popover takes from a button, filled itself, which stands on these surfaces, outermost first. */
function surface(...fills: string[]): string {
  const markup = fills.map((fill) => `<div style="background-color:${fill}">`).join('');
  const outer = put(`${markup}<button style="background-color:rgb(1, 2, 3)"></button>`);
  const popover = document.createElement('div');
  place(popover, outer.parentElement!.querySelector('button')!);
  return popover.style.getPropertyValue('--_behind');
}

function expectInside(box: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  expect(box.left, 'left').to.be.at.least(8);
  expect(box.right, 'right').to.be.at.most(clientWidth - 8);
  expect(box.top, 'top').to.be.at.least(0);
  expect(box.bottom, 'bottom').to.be.at.most(clientHeight);
}

describe('place', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
    scrollTo(0, 0);
  });

  it('puts a popover 8 px under its button, starting where the button starts', () => {
    const { over, at } = open({ left: '20px', top: '50px' });
    expect(over.top).to.equal(at.bottom + 8);
    expect(over.left).to.equal(at.left);
  });

  it('ends a popover where its button ends, when the button stands on the right half', () => {
    const { over, at } = open({ right: '20px', top: '50px' });
    expect(over.right).to.equal(at.right);
  });

  for (const left of ['-20px', '0px', '100px', '150px', '260px', '300px']) {
    it(`stays in a viewport of 320 px, its button at ${left}`, () => {
      expectInside(open({ left, top: '50px' }).over);
      expectInside(open({ left, bottom: '20px' }, { width: 304, height: 300 }).over);
    });
  }

  it('flips over its button at the bottom of the viewport', () => {
    const { over, at } = open({ left: '20px', bottom: '20px' });
    expect(over.bottom).to.equal(at.top - 8);
  });

  it('keeps 8 px from the lower edge, else it flips', () => {
    for (let bottom = 100; bottom < 125; bottom++) {
      const { over } = open({ left: '20px', bottom: `${bottom}px` });
      expect(over.bottom, `button ${bottom} px above the edge`).to.be.at.most(632);
    }
  });

  it('lies over its button, whole in the viewport, where there is room neither under nor above it', () => {
    const { over } = open({ left: '20px', top: '200px' }, { width: 200, height: 500 });
    expect(over.bottom).to.equal(document.documentElement.clientHeight - 8);
    expect(over.top).to.be.at.least(8);
  });

  it('stands at its button on a page that reads from right to left', () => {
    document.documentElement.dir = 'rtl';
    const { over, at } = open({ right: '20px', top: '50px' });
    expect(over.right).to.equal(at.right);
    expect(over.top).to.equal(at.bottom + 8);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`stands at its button on a page scrolled both ways (${dir})`, () => {
      document.documentElement.dir = dir;
      put('<div style="width:1000px;height:3000px"></div>');
      scrollTo(dir === 'rtl' ? -250 : 250, 700);
      expect(Math.abs(scrollX), 'scrolled sideways').to.equal(250);
      const { over, at } = open({ left: '20px', top: '50px' });
      expect(over.left).to.be.closeTo(at.left, 1);
      expect(over.top).to.be.closeTo(at.bottom + 8, 1);
    });
  }

  it('goes with the page when it is scrolled after', () => {
    put('<div style="height:3000px"></div>');
    const { popover, over } = open({ left: '20px', top: '150px' });
    scrollTo(0, 100);
    expect(popover.getBoundingClientRect().top).to.be.closeTo(over.top - 100, 1);
  });

  it('takes the surface that the button stands on: the nearest that is painted', () => {
    expect(surface('rgb(1, 2, 3)')).to.equal('rgb(1, 2, 3)');
    expect(surface('rgb(1, 2, 3)', 'rgb(4, 5, 6)')).to.equal('rgb(4, 5, 6)');
    expect(surface('rgb(1, 2, 3)', 'transparent')).to.equal('rgb(1, 2, 3)');
    expect(surface('rgb(1, 2, 3)', 'rgb(9 9 9 / 0)')).to.equal('rgb(1, 2, 3)');
  });

  it('takes black, yellow and every other surface without blue', () => {
    for (const colour of ['rgb(0, 0, 0)', 'rgb(255, 255, 0)', 'rgb(20, 40, 0)']) {
      expect(surface('rgb(1, 2, 3)', colour)).to.equal(colour);
    }
  });

  it('looks through a surface that is wholly clear, in whichever colour space', () => {
    for (const clear of ['color(srgb 1 1 1 / 0)', 'oklch(50% 0.1 20 / 0)']) {
      expect(surface('rgb(1, 2, 3)', clear)).to.equal('rgb(1, 2, 3)');
    }
  });

  it('takes a surface that is partly clear', () => {
    expect(surface('rgba(10, 20, 30, 0.5)')).to.equal('rgba(10, 20, 30, 0.5)');
  });

  it('finds the surface across shadow roots', () => {
    const outer = put('<div style="background-color:rgb(7, 8, 9)"></div>');
    const button = document.createElement('button');
    button.style.backgroundColor = 'transparent';
    outer.attachShadow({ mode: 'open' }).append(button);
    const popover = document.createElement('div');
    place(popover, button);
    expect(popover.style.getPropertyValue('--_behind')).to.equal('rgb(7, 8, 9)');
  });
});
