import { slow4G } from '../server/link.js';
import { THROTTLE } from '../measure/browser.js';
import type { MeasureName, Result, Row, Table } from './result.js';

interface Column {
  title: string;
  measure: MeasureName;
  digits?: number;
  /** Whether ours divided by this stands beside it. */
  ratio?: boolean;
}

const sections: { title: string; columns: Column[] }[] = [
  {
    title: 'What is loaded: bytes, and requests beside those of the article',
    columns: [
      { title: 'JavaScript, brotli', measure: 'brotli', ratio: true },
      { title: 'JavaScript, gzip', measure: 'gzip', ratio: true },
      { title: 'JavaScript after the first tap, brotli', measure: 'used', ratio: true },
      { title: 'style sheets, brotli', measure: 'css' },
      { title: 'requests', measure: 'requests' },
      { title: 'depth', measure: 'depth' },
    ],
  },
  {
    title: `Time until usable on the first screen, from the start of the navigation, over slow 4G (${(slow4G.down * 8) / 1e6} Mbit/s, ${slow4G.roundTrip} ms), and layout shift`,
    columns: [
      { title: 'usable, ms', measure: 'usable', ratio: true },
      { title: 'of that after the first byte of HTML, ms', measure: 'fromHtml' },
      { title: 'layout shift', measure: 'shift', digits: 3 },
    ],
  },
  {
    title: `Main-thread time (script, style, layout) and heap of loading the page, over those of the article alone (processor slowed ${THROTTLE} times)`,
    columns: [
      { title: 'main thread, ms', measure: 'main', ratio: true },
      { title: 'heap, KiB', measure: 'heap', ratio: true },
    ],
  },
  {
    title: `Cost of copies on one page, over the article alone (processor slowed ${THROTTLE} times)`,
    columns: [
      { title: '1 copy, ms', measure: 'main' },
      { title: '10, ms', measure: 'main10' },
      { title: '100, ms', measure: 'main100' },
      { title: 'each further copy, ms', measure: 'mainCopy', digits: 2, ratio: true },
      { title: '1 copy, KiB', measure: 'heap' },
      { title: '10, KiB', measure: 'heap10' },
      { title: '100, KiB', measure: 'heap100' },
      { title: 'each further copy, KiB', measure: 'heapCopy', digits: 1, ratio: true },
    ],
  },
];

const line = (cells: string[]): string => `| ${cells.join(' | ')} |\n`;

const figure = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

function cells({ measures }: Row, { measure, digits, ratio }: Column): string[] {
  const found = measures[measure];
  const value = found ? figure(found.value, digits) : '';
  return ratio ? [value, found?.ratio ? figure(found.ratio, 2) : ''] : [value];
}

function section(table: Table, { title, columns }: (typeof sections)[number]): string {
  const rows = table.rows.filter(({ measures }) => columns[0]!.measure in measures);
  const heads = columns.flatMap((one) => (one.ratio ? [one.title, 'ours ÷ this'] : [one.title]));
  return (
    `**${title}**\n\n` +
    line(['', ...heads]) +
    line([':--', ...heads.map(() => '--:')]) +
    rows
      .map((row) => line([row.name, ...columns.flatMap((column) => cells(row, column))]))
      .join('') +
    '\n'
  );
}

function tableOf(table: Table): string {
  const { title, tag, there, usable, name } = table;
  const own = name === 'together' ? '' : there ? `: \`${tag}\`` : `: \`${tag}\` is not there yet`;
  return (
    `## ${title}${own}\n\nUsable: ${usable}.\n\n` +
    sections.map((one) => section(table, one)).join('')
  );
}

/** The tables, for people. */
export function markdown({ date, machine, rounds, stretch, article, key, tables }: Result): string {
  const there = tables.filter(({ there, name }) => there && name !== 'together').length;
  return `# Sizes and speed

${date}. ${machine.class}. Means of the middle half of what ${rounds} interleaved rounds measured. A ratio is ours divided by the row's: below 1 ours is less. An empty cell under a ratio: too small to compare. How it is measured: [bench](../README.md).

The article alone: ${figure(article.main)} ms of main-thread time, ${figure(article.heap)} KiB of heap. With the processor slowed ${THROTTLE} times, main-thread time was ${figure(stretch, 1)} times that at full speed, over all pages.

A key typed into \`boundary-builder\` with 50 boundaries costs ${figure(key.ours, 2)} ms of the main thread at full speed, one in a plain \`<textarea>\` of the same article ${figure(key.plain, 2)} ms: ${figure(key.ratio, 2)} times as much.
${there < 2 ? '\nThe library has one tag so far: there is no page with all tags together.\n' : ''}
${tables.map(tableOf).join('')}`;
}
