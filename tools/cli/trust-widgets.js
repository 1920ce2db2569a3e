#!/usr/bin/env node
// The command `trust-widgets`: `npx trust-widgets --help`.
import { checkCommand } from './check.js';
import { main } from './main.js';
import { oembedCommand } from './oembed.js';
import { readJson } from './read-json.js';
import { widgetsOf } from './widgets.js';

/** A compiled module of the domain, by its path. Fetched when a command needs it. */
const domain = (path) => import(new URL(`../../dist/domain/${path}.js`, import.meta.url).href);

const commands = [
  checkCommand(async () => ({
    ...(await domain('quiz/parse')),
    ...(await domain('quiz/simulate')),
  })),
  oembedCommand(async () => ({
    ...(await domain('frame/content')),
    ...(await domain('frame/request')),
    snippet: await domain('frame/snippet'),
    widgets: widgetsOf(
      (await readJson(new URL('../../custom-elements.json', import.meta.url))).data,
    ),
  })),
];

process.exitCode = await main(process.argv.slice(2), commands, {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
