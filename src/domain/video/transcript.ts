/** A line of a transcript. */
export interface Line {
  readonly text: string;
  /** When it is spoken, in seconds; `undefined` where that is not known. */
  readonly start?: number;
}

/** `83`, `83.5`, `1:23` or `1:02:03.5` in seconds; `undefined` for anything else. */
export function secondsOfClock(clock: string | undefined): number | undefined {
  const [all, hours, minutes, seconds] =
    /^\s*(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)\s*$/.exec(clock ?? '') ?? [];
  return all === undefined
    ? undefined
    : Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds);
}

/** Seconds as a player shows them: `0:05`, `1:23`, `1:02:03`. */
export function clockOf(seconds: number): string {
  const whole = Math.floor(seconds);
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(whole % 60)}`;
}

/** The place of the line that is spoken at `time`, in seconds; -1 before the first. Lines are in order of time. */
export const lineAt = (lines: readonly Line[], time: number): number =>
  lines.findLastIndex(({ start }) => start !== undefined && start <= time);

/** Letters without case and marks, each with its place in the text. */
function fold(text: string): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  let place = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    letters += plain;
    for (let count = 0; count < plain.length; count++) places.push(place);
    place += letter.length;
  }
  places.push(place);
  return { letters, places };
}

/**
 * A text in pieces, every second of them found: `words` wherever they stand, whatever their case and accents.
 * One piece where they do not stand, or are empty.
 */
export function piecesOf(text: string, words: string): string[] {
  const { letters, places } = fold(text);
  const wanted = fold(words.trim()).letters;
  const pieces: string[] = [];
  let done = 0;
  for (let at = letters.indexOf(wanted); wanted && at >= 0;) {
    const end = at + wanted.length;
    // What was found may begin within a letter that folds to two.
    const [from, to] = [places[at]!, Math.max(places[end]!, places[end - 1]! + 1)];
    if (from >= done) {
      pieces.push(text.slice(done, from), text.slice(from, to));
      done = to;
    }
    at = letters.indexOf(wanted, end);
  }
  return [...pieces, text.slice(done)];
}
