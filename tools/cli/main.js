import { parseArgs } from 'node:util';

/**
 * @typedef {object} Output
 * @property {(line: string) => void} print - to standard output
 * @property {(line: string) => void} complain - to standard error
 *
 * @typedef {object} Command
 * @property {string} name
 * @property {string} summary - what it does, in a line
 * @property {string} help - how to use it: all lines
 * @property {import('node:util').ParseArgsConfig['options']} options - beside `--help`
 * @property {(values: Record<string, any>, operands: string[], output: Output) => Promise<number>} run
 *   gives back the exit code; throws `UsageError`
 */

/** Said of a command that is used wrongly; then the exit code is 2. */
export class UsageError extends Error {}

/** @param {readonly Command[]} commands */
const helpOf = (commands) =>
  [
    'Usage: npx trust-widgets <command>',
    '',
    ...commands.map(({ name, summary }) => `  ${name}  ${summary}`),
    '',
    'How to use one of them: npx trust-widgets <command> --help',
  ].join('\n');

/**
 * Runs the command that the arguments name.
 *
 * @param {readonly string[]} args
 * @param {readonly Command[]} commands
 * @param {Output} output
 * @returns {Promise<number>} the exit code: 0 all is well, 1 something is wrong with what it was given, 2 wrong usage
 */
export async function main([name, ...args], commands, output) {
  if (name === '--help' || name === '-h') {
    output.print(helpOf(commands));
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    if (name !== undefined) output.complain(`There is no command "${name}".\n`);
    output.complain(helpOf(commands));
    return 2;
  }
  try {
    const { values, positionals } = parse(args, command);
    if (values.help) {
      output.print(command.help);
      return 0;
    }
    return await command.run(values, positionals, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.complain(`${error.message}\nHow to use it: npx trust-widgets ${name} --help`);
    return 2;
  }
}

/** @param {Command} command */
function parse(args, command) {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } };
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // The first sentence says what is wrong; the rest is advice that fits no file names.
    throw new UsageError(error.message.split('. ')[0], { cause: error });
  }
}
