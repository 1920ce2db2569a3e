/** How often Shift is pressed to leave. */
export const PRESSES = 3;
/** Milliseconds in which each press must follow the one before. */
export const PAUSE = 5000;

/** What happened: Shift alone went down or came up; or anything else that makes Shift a modifier. */
export type Signal = 'down' | 'up' | 'other';

/** The presses of Shift so far. */
export interface Presses {
  readonly count: number;
  /** When the last of them ended, in ms of any clock. */
  readonly at: number;
  /** Whether Shift is down, and nothing else has happened since. */
  readonly held: boolean;
}

export const noPresses: Presses = { count: 0, at: 0, held: false };

/** The presses after `signal`, at `now` in ms. A press counts when Shift comes up with nothing else in between. */
export function nextPresses({ count, at, held }: Presses, signal: Signal, now: number): Presses {
  if (signal === 'other') return noPresses;
  const standing = now - at <= PAUSE ? count : 0;
  if (signal === 'down') return { count: standing, at, held: true };
  return held ? { count: standing + 1, at: now, held: false } : { count, at, held };
}
