import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes `cdn/integrity.json`: what to put in `integrity="…"`, for each file that a page may name. */
const cdn = new URL('../../cdn/', import.meta.url);
const files = readdirSync(cdn, { recursive: true }).filter((name) => /\.(js|css)$/.test(name));
const hash = (name) =>
  createHash('sha384')
    .update(readFileSync(new URL(name, cdn)))
    .digest('base64');
const table = Object.fromEntries(files.sort().map((name) => [name, `sha384-${hash(name)}`]));
writeFileSync(new URL('integrity.json', cdn), `${JSON.stringify(table, null, 2)}\n`);
