import { readFile } from 'node:fs/promises';
import { faultOf } from './json.js';

const reasons = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** What a JSON file holds, or what is wrong with the file. */
export async function readJson(file) {
  try {
    const text = await readFile(file, 'utf8');
    // As browsers do, without the mark that some editors put first.
    const json = text.replace(/^\uFEFF/, '');
    const fault = faultOf(json);
    if (!fault) return { data: JSON.parse(json) };
    const { line, column, message } = fault;
    return { fault: `${file}: no JSON at line ${line}, column ${column}: ${message}` };
  } catch (error) {
    return { fault: `${file}: can't be read: ${reasons[error.code] ?? error.message}` };
  }
}
