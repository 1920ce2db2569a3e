/** The middle of what was measured, and the middle half of it. */
export interface Spread {
  median: number;
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
  const [low, median, high] = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part));
  return { low: low!, median: median!, high: high!, count: sorted.length };
}

export const median = (values: readonly number[]): number => spread(values).median;
