import { cpus, type as system } from 'node:os';
import type { Kind, Subject } from '../kinds/kind.js';
import { exists } from '../kinds/ours.js';
import type { Weight } from '../measure/inspect.js';
import type { Loads, Samples } from '../measure/rounds.js';
import type { Typing } from '../measure/typing.js';
import type { Work } from '../measure/work.js';
import { middle, spread, type Spread } from './statistics.js';
import { stretchOf } from './stretch.js';

type Costs = Record<'main' | 'heap', number>;

/** One quantity: its value and, on the rows of others, ours divided by it. */
export interface Measure {
  value: number;
  /** None where a side is too small for a ratio to mean anything. */
  ratio?: number;
  spread?: Spread;
}

export interface Row {
  name: string;
  role: Subject['role'];
  measures: Partial<Record<MeasureName, Measure>>;
}

export interface Table {
  name: string;
  tag: string;
  title: string;
  usable: string;
  /** Whether the library has the tag. */
  there: boolean;
  rows: Row[];
}

export interface Result {
  /** YYYY-MM-DD */
  date: string;
  machine: { class: string; processor: string; node: string };
  rounds: number;
  /** How many times longer loads took the main thread when throttled; its times are at full speed, times this. */
  stretch: number;
  /** Main-thread time and heap of the article alone; those of pages are counted from here. */
  article: Costs;
  /** Milliseconds of the main thread that a key costs in a list of 50 boundaries, and in a plain field. */
  key: { ours: number; plain: number; ratio: number };
  tables: Table[];
}

/**
 * What is measured, and below which value a quantity is lost in the noise and gives no ratio. Those without
 * a number are told as they are.
 */
export const floors = {
  brotli: 1,
  gzip: 1,
  used: 1,
  css: undefined,
  requests: undefined,
  depth: undefined,
  usable: 1,
  fromHtml: undefined,
  shift: undefined,
  main: 2,
  mainThrottled: undefined,
  heap: 10,
  main10: undefined,
  main100: undefined,
  heap10: undefined,
  heap100: undefined,
  mainCopy: 0.05,
  heapCopy: 0.5,
} as const;

export type MeasureName = keyof typeof floors;

const measured = (values: number[]): Measure => {
  const whole = spread(values);
  return { value: whole.middle, spread: whole };
};

const mains = (loads: readonly Work[]): number[] => loads.map(({ main }) => main);

/** Costs over the article alone, and of each further copy. */
function costs({ work, throttled }: Loads, article: Loads, stretch: number): Row['measures'] {
  const row: Row['measures'] = {};
  const copies = [1, 10, 100].filter((count) => work[count]!.length > 0);
  const most = copies.at(-1)!;
  if (!most) return row;
  for (const what of ['main', 'heap'] as const) {
    const scale = what === 'main' ? stretch : 1;
    const values = (loads: readonly Work[]) => loads.map((one) => one[what] * scale);
    const base = middle(values(article.work[1]!));
    for (const count of copies) {
      const name = `${what}${count === 1 ? '' : count}` as MeasureName;
      row[name] = measured(values(work[count]!).map((value) => value - base));
    }
    const further = (middle(values(work[most]!)) - middle(values(work[1]!))) / (most - 1);
    row[`${what}Copy`] = { value: further };
  }
  const base = middle(mains(article.throttled));
  row.mainThrottled = measured(mains(throttled).map((value) => value - base));
  return row;
}

function rowOf(
  subject: Subject,
  { used, ...weight }: Weight,
  samples: Samples,
  article: Loads,
  stretch: number,
): Row {
  const { name, role } = subject;
  const bytes = { ...weight, used };
  const arrivals = (what: 'usable' | 'fromHtml' | 'shift') =>
    measured(samples.arrivals.map((one) => one[what]));
  return {
    name,
    role,
    measures: {
      ...Object.fromEntries(Object.entries(bytes).map(([what, value]) => [what, { value }])),
      usable: arrivals('usable'),
      fromHtml: arrivals('fromHtml'),
      shift: arrivals('shift'),
      ...costs(samples, article, stretch),
    },
  };
}

/** Puts on each row ours divided by it. */
function compare(rows: Row[]): void {
  const own = rows.find(({ role }) => role === 'ours');
  for (const { role, measures } of rows) {
    if (!own || role === 'ours' || role === 'bare') continue;
    for (const [name, measure] of Object.entries(measures) as [MeasureName, Measure][]) {
      const floor = floors[name];
      const ours = own.measures[name]?.value;
      if (floor === undefined || ours === undefined) continue;
      if (measure.value >= floor && ours >= floor) measure.ratio = ours / measure.value;
    }
  }
}

export function resultOf(
  kinds: readonly Kind[],
  weights: ReadonlyMap<Subject, Weight>,
  samples: ReadonlyMap<Subject, Samples>,
  article: Loads,
  typed: Typing,
  chromium: string,
  rounds: number,
): Result {
  const stretch = stretchOf([article, ...samples.values()]);
  const [ours, plain] = [middle(typed.ours), middle(typed.plain)];
  const tables = kinds.map(({ name, tag, title, usable, subjects }): Table => {
    const rows = subjects.map((one) =>
      rowOf(one, weights.get(one)!, samples.get(one)!, article, stretch),
    );
    compare(rows);
    return { name, tag, title, usable, there: exists(tag), rows };
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      class: `${cpus().length} cores, ${system()}, ${chromium.replace(/(\d+)\..*/, '$1')}`,
      processor: cpus()[0]?.model ?? '',
      node: process.version,
    },
    rounds,
    stretch,
    article: {
      main: middle(mains(article.work[1]!)) * stretch,
      heap: middle(article.work[1]!.map(({ heap }) => heap)),
    },
    key: { ours, plain, ratio: ours / plain },
    tables,
  };
}
