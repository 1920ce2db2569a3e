import type { Compile } from './pattern.js';
import type { ClarityRules, Lift, Rule } from './rules.js';

/** How many characters of a clause are looked at, ahead of a finding or behind it. */
const reach = 160;

/** What a rule's patterns have to do with negators. */
export type Negation = 'match' | 'denies' | 'anyway';

/**
 * Whether a rule's match in `text` from `start` to `end` means nothing there.
 *
 * @param by which of its patterns matched
 */
export type Lifted = (
  rule: Rule,
  by: Negation,
  text: string,
  start: number,
  end: number,
) => boolean;

type Test = (before: string, after: string, within: string, near: string) => boolean;

/** @returns for the words of one language */
export function lifting(rules: ClarityRules, compile: Compile): Lifted {
  const breaks = compile(rules.breaks);
  const negators = compile(rules.negators);

  const tests: Record<string, Test> = {};
  for (const [name, lift] of Object.entries(rules.lifts)) tests[name] = testOf(lift, compile);

  return ({ lifts = [] }, by, text, start, end) => {
    const ahead = text.slice(Math.max(0, start - reach), start);
    const behind = text.slice(end, end + reach);
    // With the spaces at both ends that patterns stand between.
    const sentenceAhead = ahead.slice(Math.max(0, ahead.lastIndexOf('. ')));
    const sentenceBehind = behind.slice(0, (behind.indexOf('. ') + 1 || reach) + 1);
    const before = ' ' + sentenceAhead.slice(lastEnd(sentenceAhead, breaks));
    const after = ' ' + sentenceBehind.slice(0, firstStart(' ' + sentenceBehind, breaks));
    const match = text.slice(start, end);
    const near = ' ' + sentenceAhead + match + sentenceBehind;

    const within = before + match;
    return (
      (by !== 'anyway' && count(by === 'denies' ? before : within, negators) % 2 > 0) ||
      lifts.some((name) => tests[name]!(before, after, within, near))
    );
  };
}

function testOf(lift: Lift, compile: Compile): Test {
  const tests = [lift.before, lift.after, lift.within, lift.near].map((patterns = []) =>
    compile(patterns),
  );
  return (...parts) => tests.some((patterns, part) => count(parts[part]!, patterns) > 0);
}

const count = (text: string, patterns: readonly RegExp[]) =>
  patterns.reduce((sum, pattern) => sum + [...text.matchAll(pattern)].length, 0);

/** Where the last match ends, less its last word, which begins the clause; 0 without one. */
function lastEnd(text: string, patterns: readonly RegExp[]): number {
  let end = 0;
  for (const pattern of patterns)
    for (const { index } of text.matchAll(pattern)) end = Math.max(end, index);
  return end;
}

/** Where the first match begins. */
function firstStart(text: string, patterns: readonly RegExp[]): number {
  let start = text.length;
  for (const pattern of patterns)
    for (const { index } of text.matchAll(pattern)) start = Math.min(start, index);
  return start;
}
