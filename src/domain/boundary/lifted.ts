import type { Compile } from './pattern.js';
import type { ClarityRules, Lift, Rule } from './rules.js';

/** How many characters of a clause are looked at, ahead of a finding or behind it. */
const reach = 160;

/** Whether a rule's match in a text means nothing there. */
export type Lifted = (rule: Rule, match: RegExpExecArray) => boolean;

type Test = (before: string, after: string, within: string, near: string) => boolean;

/** @returns for the words of one language */
export function lifting(rules: ClarityRules, compile: Compile): Lifted {
  const breaks = compile(rules.breaks);
  const negators = compile(rules.negators);

  const tests: Record<string, Test> = {};
  for (const [name, lift] of Object.entries(rules.lifts)) tests[name] = testOf(lift, compile);

  return ({ lifts = [], anyway }, found) => {
    const { index, input: text } = found;
    const [whole, ...gaps] = found;
    // What begins or ends a sentence belongs to what is around.
    const start = index + (whole.startsWith('. ') ? 2 : 0);
    const end = index + whole.length - (whole.endsWith(' . ') ? 2 : 0);
    const match = text.slice(start, end);
    const ahead = text.slice(Math.max(0, start - reach), start);
    const behind = text.slice(end, end + reach);
    // With the spaces at both ends that patterns stand between.
    const sentenceAhead = ahead.slice(Math.max(0, ahead.lastIndexOf('. ')));
    const sentenceBehind = behind.slice(0, (behind.indexOf('. ') + 1 || reach) + 1);
    const before = ' ' + sentenceAhead.slice(lastStart(sentenceAhead, match, breaks));
    const after = ' ' + sentenceBehind.slice(0, firstStart(' ' + sentenceBehind, breaks));
    const near = ' ' + sentenceAhead + match + sentenceBehind;

    const within = before + match;
    return (
      (!anyway && count([before, ...gaps].join(' '), negators) % 2 > 0) ||
      lifts.some((name) => tests[name]!(before, after, within, near))
    );
  };
}

function testOf(lift: Lift, compile: Compile): Test {
  const [before, after, within, near] = [lift.before, lift.after, lift.within, lift.near].map(
    (patterns = []) => compile(patterns),
  );
  const inside = (text: string, patterns: readonly RegExp[]) => count(text, patterns) > 0;
  return (...parts) =>
    inside(parts[0], before!) ||
    after!.some((pattern) => parts[1].search(pattern) === 1) ||
    inside(parts[2], within!) ||
    inside(parts[3], near!);
}

const count = (text: string, patterns: readonly RegExp[]) =>
  patterns.reduce((sum, pattern) => sum + [...text.matchAll(pattern)].length, 0);

/** Where the last match begins that begins ahead; 0 without one. */
function lastStart(ahead: string, behind: string, patterns: readonly RegExp[]): number {
  let start = 0;
  for (const pattern of patterns)
    for (const { index } of (ahead + behind).matchAll(pattern))
      if (index < ahead.length) start = Math.max(start, index);
  return start;
}

/** Where the first match begins. */
function firstStart(text: string, patterns: readonly RegExp[]): number {
  let start = text.length;
  for (const pattern of patterns)
    for (const { index } of text.matchAll(pattern)) start = Math.min(start, index);
  return start;
}
