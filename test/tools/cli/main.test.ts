import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.js';

test('help is printed, for all and for one command', async () => {
  for (const args of [['--help'], ['-h']]) {
    const { code, printed, complained } = await run(...args);
    assert.deepEqual([code, complained], [0, '']);
    assert.match(printed.join('\n'), /^Usage: npx trust-widgets <command>\n\n {2}check {2}\w/);
  }
  for (const args of [
    ['check', '--help'],
    ['check', 'x.json', '-h'],
  ]) {
    const { code, printed, complained } = await run(...args);
    assert.deepEqual([code, complained], [0, '']);
    for (const option of ['--simulate', '--readers', '--seed'])
      assert.ok(
        printed.some((line) => line.includes(option)),
        option,
      );
  }
});

/** What nobody can mean, and how the complaint begins. */
const wrong: [args: string[], complaint: RegExp][] = [
  [[], /^Usage:/],
  [['chek', 'quiz.json'], /^There is no command "chek"\.\n\nUsage:/],
  [['quiz.json'], /^There is no command "quiz\.json"/],
  [['check'], /^Which file\?\nHow to use it: npx trust-widgets check --help$/],
  [['check', 'quiz.json', '--simulat'], /^Unknown option '--simulat'\nHow/],
  [['check', 'quiz.json', '--simulate=yes'], /^Option '--simulate' does not take an argument\nHow/],
  [
    ['check', 'quiz.json', '--simulate', '--readers'],
    /^Option '--readers <value>' argument missing/,
  ],
  [['check', 'quiz.json', '--readers=5'], /^--readers and --seed go with --simulate/],
  [['check', 'quiz.json', '--seed=5'], /^--readers and --seed go with --simulate/],
  ...['0', '-1', '1.5', '1e3', 'many', '', '99999999999999999999'].map(
    (readers): [string[], RegExp] => [
      ['check', 'quiz.json', '--simulate', `--readers=${readers}`],
      /^--readers must be a whole number of 1 or more\.\n/,
    ],
  ),
  [['check', 'quiz.json', '--simulate', '--seed=x'], /^--seed must be a whole number\.\n/],
];

test('wrong usage is told on standard error, and the code is 2', async () => {
  for (const [args, complaint] of wrong) {
    const { code, printed, complained } = await run(...args);
    assert.deepEqual([code, printed], [2, []], args.join(' '));
    assert.match(complained, complaint);
  }
});
