import { readdirSync, readFileSync } from 'node:fs';

/** The folder of the npm package that a module comes from; none for our own. */
export function packageOf(id) {
  return id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/)?.[0];
}

/** Name, version, licence and its text, as the package states them. */
export function licenceOf(root) {
  const { name, version, license } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const file = readdirSync(root).find((one) => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} states no licence text`);
  return { name, version, licence: license, text: readFileSync(`${root}/${file}`, 'utf8') };
}
