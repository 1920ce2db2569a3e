import { expect } from '@open-wc/testing';
import { readBlocks } from '../../src/platform/page-text.js';
import { put } from './probe.js';

/** A quotation that is none of the page's blocks. */
const elsewhere = document.head;

/** The blocks of this markup; `>` marks the quotation's own, `|` is a gap. `<b>` is the quotation. */
function blocksOf(markup: string): string[] {
  const box = put(`<section>${markup}</section>`);
  const own = box.querySelector('b') ?? elsewhere;
  const all = readBlocks(own).map(({ text, own }) => (own ? '> ' : '') + text || '|');
  // What the test runner's page holds itself stands around it.
  const [first, last] = [all.indexOf('[['), all.indexOf(']]')];
  return first < 0 ? all : all.slice(first + 1, last);
}
const within = (markup: string) => blocksOf(`<p>[[</p>${markup}<p>]]</p>`);

const cases: [what: string, markup: string, blocks: string[]][] = [
  [
    'each block is one',
    '<h2>Title</h2><p>One</p><ul><li>Two<li>Three</ul>',
    ['Title', 'One', 'Two', 'Three'],
  ],
  [
    'text beside blocks',
    'One<div>two<p>three</p>four</div>five',
    ['One', 'two', 'three', 'four', 'five'],
  ],
  [
    'inline elements part nothing',
    '<p>O<i>n</i>e <a href="#">tw<span>o</span></a></p>',
    ['One two'],
  ],
  [
    'the quotation is marked',
    '<p>One</p><div><b><p>Two</p><p>three</p></b></div>four',
    ['One', '> Two', '> three', 'four'],
  ],
  ['and parted from text around', '<p>One <b>two</b> three</p>', ['One', '> two', 'three']],
  [
    'only spaces that collapse do',
    '<p>  One \n\t two\u00a0\u00a0three\u3000four\u2009five </p>',
    ['One two\u00a0\u00a0three\u3000four\u2009five'],
  ],
  ['an empty block is none', '<p> </p><p>One</p><p></p>', ['One']],
  [
    'breaks part',
    '<p>One<br>two<img alt="x">three<svg><title>x</title></svg>four</p>',
    ['One', 'two', 'three', 'four'],
  ],
  ['a possible break in a word does not', '<p>One<wbr>two</p>', ['Onetwo']],
  [
    'boxes in a line part',
    '<p>One <span style="display:inline-block">two</span> three</p>',
    ['One', 'two', 'three'],
  ],
  ['so do floats', '<p><span style="float:left">O</span>ne</p>', ['O', 'ne']],
  ['cells are blocks', '<table><tr><td>One</td><td>two</td></tr></table>', ['One', 'two']],
  [
    'boxes that are not drawn part nothing',
    '<p>One<span style="display:contents"> two</span></p>',
    ['One two'],
  ],
  [
    'annotations are parted from what they stand over',
    '<p><ruby>漢字<rt>かんじ</rt></ruby>です</p>',
    ['漢字', 'かんじ', 'です'],
  ],
  [
    'kept line breaks and spaces part',
    '<pre>One\ntwo  three four</pre><p style="white-space:pre-line">five\nsix</p>',
    ['One', 'two', 'three four', 'five', 'six'],
  ],
  [
    'what is not shown is left out',
    '<p>One<span hidden> two</span><span style="visibility:hidden"> three</span> four</p><p style="display:none">five</p>',
    ['One four'],
  ],
  [
    'but what is shown inside is not',
    '<p style="visibility:hidden">One<span style="visibility:visible">two</span></p>',
    ['two'],
  ],
  [
    'scripts, styles and templates are left out',
    '<p>One<script type="x">two</script><style>i{}</style><template>three</template><noscript>four</noscript></p>',
    ['One'],
  ],
  [
    'what is folded away is there, for browsers unfold it',
    '<details><summary>One</summary>two</details>',
    ['One', 'two'],
  ],
  [
    'what readers or publishers fill in is a gap',
    '<p>One <input value="x"> two <textarea>x</textarea><select><option>x</select></p>',
    ['One', '|', 'two', '|', '|'],
  ],
  [
    'buttons have words of the page',
    '<p>One <button>two</button> three</p>',
    ['One', 'two', 'three'],
  ],
  [
    'what stands in for media is left out',
    '<p>One</p><video>two</video><object>three</object><canvas>four</canvas>',
    ['One'],
  ],
];

describe('readBlocks', () => {
  for (const [what, markup, blocks] of cases) {
    it(what, () => expect(within(markup)).to.deep.equal(blocks));
  }

  /** A host with a shadow tree, and children. */
  function host(shadow: string, light: string): HTMLElement {
    const element = put(`<div>${light}</div>`);
    element.attachShadow({ mode: 'open' }).innerHTML = shadow;
    return element;
  }
  const around = (own: Element, first: string, last: string): string[] => {
    const all = readBlocks(own).map(({ text, own }) => (own ? '> ' : '') + text || '|');
    return all.slice(all.indexOf(first), all.lastIndexOf(last) + 1);
  };

  it('takes children in the places where they are drawn, and shadow text as a gap', () => {
    const shadow = '<p>Before</p><slot name="b"></slot> - <slot></slot><button>After</button>';
    const element = host(shadow, '<p>Two</p><b slot="b">One</b>, three<i slot="none">No</i>');
    expect(around(element.querySelector('b')!, '|', '|')).to.deep.equal([
      ...['|', '> One', '|', 'Two', ', three', '|'],
    ]);
  });

  it('takes nothing of children that are not drawn', () => {
    host('<button>Button</button>', 'One <p>two</p>');
    put('<p>End</p>');
    expect(around(elsewhere, '|', 'End')).to.deep.equal(['|', 'End']);
  });

  it('takes a slot’s own text for shadow text, unless it is not shown', () => {
    host('<slot>Default</slot><style>:host{}</style> <p hidden>x</p>', '');
    put('<p>End</p>');
    expect(around(elsewhere, '|', 'End')).to.deep.equal(['|', 'End']);
  });

  it('reads the tree of the quotation, where the whole article is in a shadow tree', () => {
    const element = host('<p>Start</p><blockquote>One</blockquote><p>End</p>', '');
    const own = element.shadowRoot!.querySelector('blockquote')!;
    expect(around(own, 'Start', 'End')).to.deep.equal(['Start', '> One', 'End']);
  });
});
