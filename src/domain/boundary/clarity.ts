import { fold } from './fold.js';
import { lifting, type Lifted, type Negation } from './lifted.js';
import { compiler, type Compile } from './pattern.js';
import { quoted } from './quoted.js';
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

const kinds: readonly Negation[] = ['match', 'denies', 'anyway'];

interface Ready extends ClarityRules {
  readonly patterns: readonly (readonly [Rule, Negation, readonly RegExp[]])[];
  readonly lifted: Lifted;
  readonly has: (text: string, patterns: Patterns) => boolean;
}

const compiled = new WeakMap<ClarityRules, Ready>();

/** The rules as regular expressions, made once. */
function ready(rules: ClarityRules): Ready {
  let made = compiled.get(rules);
  if (!made) {
    const compile: Compile = compiler(rules);
    made = {
      ...rules,
      patterns: rules.rules.flatMap((rule) =>
        kinds.map((kind) => [rule, kind, compile(rule[kind] ?? [])] as const),
      ),
      lifted: lifting(rules, compile),
      has: (text, patterns) => compile(patterns).some((pattern) => pattern.test(text)),
    };
    compiled.set(rules, made);
  }
  return made;
}

function find(original: string, rules: Ready): Finding[] {
  const plain = fold(original, rules.aliases);
  const isOfPartner = rules.has(plain.text, rules.partner.names);
  const folded = isOfPartner ? fold(original, { ...rules.aliases, ...rules.partner.as }) : plain;
  const { text, from, to } = folded;
  const is = (patterns: Patterns) => (words: string) =>
    rules.has(fold(words, rules.aliases).text, patterns);
  const reports = quoted(original, is(rules.quotation.told), is(rules.quotation.own));

  const findings: Finding[] = [];
  for (const [rule, kind, patterns] of rules.patterns) {
    for (const pattern of patterns) {
      for (const { 0: match, index } of text.matchAll(pattern)) {
        const first = index + /^[ .,]*/.exec(match)![0].length;
        const last = index + match.replace(/[ .,]+$/, '').length - 1;
        const [start, end] = [from[first]!, to[last]!];
        const isReport = reports.some(([open, close]) => open <= start && end <= close);
        if (!isReport && !rules.lifted(rule, kind, text, index, index + match.length))
          findings.push({ flag: rule.flag, start, end });
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
