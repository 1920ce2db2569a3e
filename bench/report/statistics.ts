/** The middle of what was measured, and how far it scatters. */
export interface Spread {
  /** The mean of the middle half: outliers weigh nothing, and it scatters less than the median. */
  middle: number;
  /** A quarter lies below. */
  low: number;
  /** A quarter lies above. */
  high: number;
  count: number;
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = Math.floor(place);
  const above = sorted[Math.ceil(place)]!;
  return sorted[below]! + (above - sorted[below]!) * (place - below);
}

/** @throws RangeError without values */
export function spread(values: readonly number[]): Spread {
  if (values.length === 0) throw new RangeError('Nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 4);
  const half = sorted.slice(cut, sorted.length - cut);
  return {
    middle: half.reduce((sum, value) => sum + value, 0) / half.length,
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
}

export const middle = (values: readonly number[]): number => spread(values).middle;
