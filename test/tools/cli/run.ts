import { parseQuiz } from '../../../src/domain/quiz/parse.js';
import * as content from '../../../src/domain/frame/content.js';
import * as request from '../../../src/domain/frame/request.js';
import * as snippet from '../../../src/domain/frame/snippet.js';
import { simulate } from '../../../src/domain/quiz/simulate.js';
import { checkCommand } from '../../../tools/cli/check.js';
import { main } from '../../../tools/cli/main.js';
import { oembedCommand } from '../../../tools/cli/oembed.js';
import { widgets } from '../../domain/frame/widgets.js';

export interface Run {
  readonly code: number;
  readonly printed: readonly string[];
  readonly complained: string;
}

/** Runs the command on the sources of the domain. */
export async function run(...args: string[]): Promise<Run> {
  const printed: string[] = [];
  const complained: string[] = [];
  const commands = [
    checkCommand(async () => ({ parseQuiz, simulate })),
    oembedCommand(async () => ({ ...content, ...request, snippet, widgets })),
  ];
  const code = await main(args, commands, {
    print: (line) => printed.push(...line.split('\n')),
    complain: (line) => complained.push(line),
  });
  return { code, printed, complained: complained.join('\n') };
}
