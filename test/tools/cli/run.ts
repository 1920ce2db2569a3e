import { parseQuiz } from '../../../src/domain/quiz/parse.js';
import { simulate } from '../../../src/domain/quiz/simulate.js';
import { checkCommand } from '../../../tools/cli/check.js';
import { main } from '../../../tools/cli/main.js';

export interface Run {
  readonly code: number;
  readonly printed: readonly string[];
  readonly complained: string;
}

/** Runs the command on the sources of the domain. */
export async function run(...args: string[]): Promise<Run> {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await main(args, [checkCommand(async () => ({ parseQuiz, simulate }))], {
    print: (line) => printed.push(...line.split('\n')),
    complain: (line) => complained.push(line),
  });
  return { code, printed, complained: complained.join('\n') };
}
