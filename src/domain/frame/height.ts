/** Heights that were told of late: px, and when, in ms of any clock. */
export type Told = readonly { readonly height: number; readonly at: number }[];

/** How long a height counts as of late. */
const LATELY = 1000;
/** How often two heights may take turns before it is a loop. */
const TURNS = 5;

/**
 * What has been told once `height` is measured at `now`: the very list it was, where there is nothing to tell. A frame
 * and its page may drive each other to and fro between two heights, by a scroll bar that comes and goes: then the
 * greater stays.
 */
export function tell(told: Told, height: number, now: number): Told {
  if (told.at(-1)?.height === height) return told;
  const late = told.filter(({ at }, index) => now - at < LATELY || index === told.length - 1);
  const heights = new Set([...late.map((one) => one.height), height]);
  const turns = late.filter(({ at }) => now - at < LATELY).length;
  if (turns >= TURNS && heights.size === 2 && height === Math.min(...heights)) return told;
  return [...late, { height, at: now }];
}
