#!/usr/bin/env node
// The command `trust-widgets`: `npx trust-widgets --help`.
import { checkCommand } from './check.js';
import { main } from './main.js';

/** A compiled module of the domain, by its path. Fetched when a command needs it. */
const domain = (path) => import(new URL(`../../dist/domain/${path}.js`, import.meta.url).href);

const commands = [
  checkCommand(async () => ({
    ...(await domain('quiz/parse')),
    ...(await domain('quiz/simulate')),
  })),
];

process.exitCode = await main(process.argv.slice(2), commands, {
  print: (line) => console.log(line),
  complain: (line) => console.error(line),
});
