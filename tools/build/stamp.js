import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';

/** All that decides what is built. */
const sources = ['src', 'tools/build', 'rollup.config.js', 'tsconfig.json', 'package-lock.json'];

const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true })
        .map((name) => `${path}/${name}`)
        .filter((file) => statSync(file).isFile())
        .sort()
    : [path];

/** Four characters that another build has only if it was made of the same. */
export function stampOf() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest('base64url').replaceAll(/\W|_/g, '').slice(0, 4);
}
