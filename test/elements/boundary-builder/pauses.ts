/** As long as the element waits before it looks at what was written. */
const PAUSE = 800;

/** Stands in for the timer of a pause until the test ends: a pause is over when the test says so. */
export function pauses() {
  const { setTimeout: set, clearTimeout: clear } = window;
  const waiting = new Map<number, () => void>();
  let last = 1e9;
  window.setTimeout = ((act: () => void, delay?: number, ...rest: unknown[]) => {
    if (delay !== PAUSE) return set(act, delay, ...rest);
    waiting.set(++last, act);
    return last;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    if (!waiting.delete(Number(id))) clear(id);
  };
  ends.push(() => Object.assign(window, { setTimeout: set, clearTimeout: clear }));
  return {
    /** How many pauses are under way. */
    count: () => waiting.size,
    /** The reader has paused. */
    over() {
      const acts = [...waiting.values()];
      waiting.clear();
      acts.forEach((act) => act());
    },
  };
}

const ends: (() => unknown)[] = [];
afterEach(() => ends.splice(0).forEach((end) => end()));
