import { expect, html } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import { readMarkup } from '../../../src/elements/trust-quote/light-dom.js';

/** What is read from each way to write a quotation; lines are trimmed and joined by ` / `. */
const table: [name: string, inside: TemplateResult, text: string, caption: string, path: string][] =
  [
    [
      'a line beneath',
      html`<blockquote>A.</blockquote>
        <p>Ann, <a href="/b">B</a></p>`,
      'A.',
      'Ann, B',
      '/b',
    ],
    [
      'two lines beneath',
      html`<blockquote>A.</blockquote>
        <p>Ann</p>
        <p><a href="/b">B</a></p>`,
      'A.',
      'Ann / B',
      '/b',
    ],
    [
      'a figure',
      html`<figure>
        <blockquote>A.</blockquote>
        <figcaption>Ann</figcaption>
      </figure>`,
      'A.',
      'Ann',
      '',
    ],
    [
      'a wrapper',
      html`<div>
        <blockquote>A.</blockquote>
        <p>Ann</p>
      </div>`,
      'A.',
      'Ann',
      '',
    ],
    [
      'a footer inside',
      html`<blockquote>
        <p>A.</p>
        <footer>— Ann</footer>
      </blockquote>`,
      'A.',
      '— Ann',
      '',
    ],
    [
      'paragraphs',
      html`<blockquote>
        <p>A.</p>
        <p>B<br />C</p>
      </blockquote>`,
      'A. / B / C',
      '',
      '',
    ],
    [
      'a footnote mark',
      html`<blockquote>
        A<sup><a href="#1">1</a></sup
        >.
      </blockquote>`,
      'A.',
      '',
      '',
    ],
    [
      'source code with line ends',
      html`<blockquote>A b.</blockquote>
        <p>Ann, B</p>`,
      'A b.',
      'Ann, B',
      '',
    ],
    ['an address that is cited', html`<blockquote cite="/c">A.</blockquote>`, 'A.', '', '/c'],
    [
      'a script beside',
      html`<blockquote>A.</blockquote>
        <script type="application/json">
          1
        </script>`,
      'A.',
      '',
      '',
    ],
    ['nothing', html``, '', '', ''],
  ];

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' / ');

for (const [name, inside, text, caption, path] of table) {
  it(`a quotation is read: ${name}`, () => {
    const element = document.createElement('div');
    render(inside, element);
    const read = readMarkup(element);
    expect([lines(read.text), lines(read.caption)]).to.deep.equal([text, caption]);
    expect(read.source).to.equal(path && new URL(path, document.baseURI).href);
  });
}
