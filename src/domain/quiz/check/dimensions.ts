import { fillIn } from '../fill-in.js';
import type { DimensionSource, Level } from '../source.js';
import { rangeOf } from './questions.js';
import { at, type Loose, type Range, type Reader, type Tell } from './reader.js';

/** As scores are rounded. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** Finds what the score can be with all items answered. */
export function lookAtDimension(source: Loose<DimensionSource>, tell: Tell, reader: Reader): void {
  const { least, scaleTo, levels, items = [] } = source;
  const dimension = fillIn({ questions: [], dimensions: [{ ...source, items }] } as never)
    .dimensions[0]!;
  let [lowest, highest, weights] = [0, 0, 0];
  dimension.items.forEach(({ question: id, weight }, i) => {
    const question = reader.questions.find((one) => one.id === id);
    const ends = rangeOf(question, at(tell, `.items[${i}]`)).map((end) => end * weight);
    lowest += Math.min(...ends);
    highest += Math.max(...ends);
    weights += Math.abs(weight);
  });
  if (least! > items.length) tell('is above the number of items', '.least');

  const [from, to, more] = scaleTo ?? [];
  if (more !== undefined || from! >= to!)
    tell('must be two numbers, the lower one first', '.scaleTo');

  const by = dimension.method == 'sum' ? 1 : weights;
  const range: Range = 'scaleTo' in source ? [from!, to!] : [tidy(lowest / by), tidy(highest / by)];
  reader.dimensions.push({ ...dimension, levels, range });
  lookAtLevels(levels, range, at(tell, '.levels'));
}

/** Tells where levels leave out a part of the range, or share one. */
export function lookAtLevels(
  levels: readonly Loose<Level>[] = [],
  [lowest, highest]: Range,
  tell: Tell,
): void {
  levels.forEach(({ from, to }, i) => {
    const before = levels[i - 1] ?? {};
    const tellOf = at(tell, `[${i}]`);
    const leaves = (start: number, end: number, field: string) => {
      if (start < end) tellOf(`leaves ${start} to ${end} without a level`, field);
    };
    if (from! < before.from!) return tellOf('must stand in order');
    leaves(i ? before.to! : lowest, from!, '.from');
    if (from! < before.to!) tellOf(`overlaps with "${before.id}"`, '.from');
    // The last one holds its end, so it may be a mere point.
    const isLast = !levels[i + 1];
    if (to! < from! || (to == from && !isLast)) tellOf('must be above from', '.to');
    if (isLast) leaves(to!, highest, '.to');
  });
}
