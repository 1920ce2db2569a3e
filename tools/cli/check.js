import { UsageError } from './main.js';
import { readJson } from './read-json.js';
import { spread } from './spread.js';

const help = `Usage: npx trust-widgets check quiz.json [more.json] [options]

Names every problem of a quiz with its place, as a JSON path.

  --simulate        lets made-up readers answer the quiz, and tells how the results spread
  --readers=100000  how many readers
  --seed=1          another whole number makes other readers, the same one the same

Exit code: 0 no problems, 1 problems, or a file that can't be read, 2 wrong usage.
A warning of --simulate is no problem.`;

/**
 * @typedef {object} Domain - what the command needs of it
 * @property {typeof import('../../src/domain/quiz/parse.js').parseQuiz} parseQuiz
 * @property {typeof import('../../src/domain/quiz/simulate.js').simulate} simulate
 */

/**
 * `trust-widgets check`.
 *
 * @param {() => Promise<Domain>} load
 * @returns {import('./main.js').Command}
 */
export const checkCommand = (load) => ({
  name: 'check',
  summary: 'names what is wrong with a quiz',
  help,
  options: {
    simulate: { type: 'boolean' },
    readers: { type: 'string' },
    seed: { type: 'string' },
  },
  async run({ simulate, readers, seed }, files, { print }) {
    if (files.length === 0) throw new UsageError('Which file?');
    if (!simulate && (readers ?? seed) !== undefined)
      throw new UsageError('--readers and --seed go with --simulate.');
    const many = wholeNumber('--readers', readers ?? '100000', 1);
    const start = wholeNumber('--seed', seed ?? '1', -Infinity);

    const domain = await load();
    let code = 0;
    for (const file of files) {
      const { fault, data } = await readJson(file);
      if (fault) {
        print(fault);
        code = 1;
        continue;
      }
      const { value, problems } = domain.parseQuiz(data);
      if (problems.length > 0) code = 1;
      print(`${file}: ${count(problems.length)}`);
      for (const { path, message } of problems) print(`  ${path}: ${message}`);
      if (value && simulate)
        for (const line of spread(value, domain.simulate(value, many, start))) print(`  ${line}`);
    }
    return code;
  },
});

const count = (many) =>
  many === 0 ? 'no problems' : many === 1 ? '1 problem' : `${many} problems`;

function wholeNumber(name, given, least) {
  const number = Number(given);
  if (!/^-?\d+$/.test(given) || !Number.isSafeInteger(number) || number < least)
    throw new UsageError(
      `${name} must be a whole number${least > 0 ? ` of ${least} or more` : ''}.`,
    );
  return number;
}
