import { fold, type Folded } from './fold.js';
import { lifting, type Lifted } from './lifted.js';
import { compiler } from './pattern.js';
import { quoted, type Span } from './quoted.js';
import { type ClarityRules, type Flag, flags, type Patterns, type Rule } from './rules.js';

export interface Finding {
  readonly flag: Flag;
  /** Offset of the phrase in the text that was given. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
}

export interface Clarity {
  /** Of the words alone: the same words can be a boundary or a threat. */
  readonly verdict: 'clear' | 'detail' | 'second-look';
  /** By `start`. Those of one flag don't overlap. */
  readonly findings: readonly Finding[];
  /** Whether help with the wording stops, and private support takes its place. */
  readonly stops: boolean;
}

/** From the least clear. */
const verdicts = ['second-look', 'detail', 'clear'] as const;

/** The verdict of several texts together: the least clear of theirs. */
export const leastClear = (all: readonly Clarity[]): Clarity['verdict'] =>
  verdicts.find((one) => all.some(({ verdict }) => verdict === one)) ?? 'clear';

const detail: readonly Flag[] = ['vague', 'absolute'];
const grave: readonly Flag[] = ['threat', 'coerced-sex'];

/** What stands out in the words of a boundary. It takes time in proportion to the text. */
export function checkClarity(text: string, rules: ClarityRules): Clarity {
  const findings = find(text, ready(rules));
  const has = (test: (flag: Flag) => boolean) => findings.some(({ flag }) => test(flag));
  return {
    verdict: !findings.length
      ? 'clear'
      : has((flag) => !detail.includes(flag))
        ? 'second-look'
        : 'detail',
    findings,
    stops: has((flag) => grave.includes(flag)),
  };
}

interface Ready {
  readonly read: (text: string, ofPartner?: boolean) => Folded;
  readonly patterns: readonly (readonly [Rule, readonly RegExp[]])[];
  readonly lifted: Lifted;
  readonly isOfPartner: (folded: Folded) => boolean;
  readonly reports: (text: string) => readonly Span[];
}

const known = new WeakMap<ClarityRules, Ready>();

/** The rules as regular expressions, made once. */
function ready(rules: ClarityRules): Ready {
  let made = known.get(rules);
  if (!made) known.set(rules, (made = compile(rules)));
  return made;
}

function compile(rules: ClarityRules): Ready {
  const { aliases, partner, stems, quotation } = rules;
  const patternsOf = compiler(rules);
  const has = (patterns: Patterns) => {
    const all = patternsOf(patterns);
    return ({ text }: Folded) => all.some((pattern) => text.search(pattern) >= 0);
  };
  const read = (text: string, ofPartner = false) =>
    fold(text, ofPartner ? { ...aliases, ...partner.as } : aliases, stems);
  const [isTold, isOwn] = [has(quotation.told), has(quotation.own)];
  return {
    read,
    patterns: rules.rules.map((rule) => [rule, patternsOf(rule.match)]),
    lifted: lifting(rules, patternsOf),
    isOfPartner: has(partner.names),
    reports: (text) =>
      quoted(
        text,
        (around) => isTold(read(around)),
        (before) => isOwn(read(before)),
      ),
  };
}

function find(
  original: string,
  { read, patterns, lifted, isOfPartner, reports }: Ready,
): Finding[] {
  const plain = read(original);
  const { text, from, to } = isOfPartner(plain) ? read(original, true) : plain;
  const told = reports(original);

  const findings: Finding[] = [];
  for (const [rule, rows] of patterns) {
    for (const row of rows) {
      for (const found of text.matchAll(row)) {
        const { 0: match, index } = found;
        const first = index + /^[ .,]*/.exec(match)![0].length;
        const last = index + match.replace(/[ .,]+$/, '').length - 1;
        const [start, end] = [from[first]!, to[last]!];
        const isReport = told.some(([open, close]) => open <= start && end <= close);
        if (!isReport && !lifted(rule, found)) findings.push({ flag: rule.flag, start, end });
      }
    }
  }
  return merge(findings);
}

/** In order, and what overlaps of one flag as one. */
function merge(findings: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  const order = (a: Finding, b: Finding) =>
    a.start - b.start || flags.indexOf(a.flag) - flags.indexOf(b.flag);
  for (const finding of [...findings].sort(order)) {
    const at = all.findLastIndex(({ flag }) => flag === finding.flag);
    const before = all[at];
    if (before && finding.start < before.end)
      all[at] = { ...before, end: Math.max(before.end, finding.end) };
    else all.push(finding);
  }
  return all;
}
