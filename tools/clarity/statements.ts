import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Flag, flags } from '../../src/domain/boundary/clarity-model.js';

/** A text and the flags that it should raise; an innocent one has none. Others may come with them. */
export interface Statement {
  readonly text: string;
  readonly flags: readonly Flag[];
}

/**
 * The statements in the files of a folder, a line each: `threat, blame | text`, or `- | text` for an innocent one.
 * @throws where a line is none, with its file and number
 */
export function readStatements(folder: string): Statement[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line, at) => {
          const [, names = '', text] = /^([-a-z, ]+) \| (.+)$/.exec(line) ?? [];
          const own = names === '-' ? [] : names.split(', ');
          if (!text || own.some((name) => !flags.includes(name as Flag)))
            throw new Error(`${file}:${at + 1}: no statement: ${line}`);
          return { text: text.replaceAll('\\n', '\n'), flags: own as Flag[] };
        }),
    );
}
