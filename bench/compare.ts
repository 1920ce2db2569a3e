// Two results beside each other: `node --import tsx bench/compare.ts one.json two.json`.
import { readFileSync } from 'node:fs';
import type { MeasureName, Result } from './report/result.js';

const LIMIT = 1.25;

/** Every ratio of a result, by kind, row and measure. */
function ratios(file: string): Map<string, number> {
  const { tables } = JSON.parse(readFileSync(file, 'utf8')) as Result;
  const found = new Map<string, number>();
  for (const { name, rows } of tables) {
    for (const row of rows) {
      for (const measure of Object.keys(row.measures) as MeasureName[]) {
        const { ratio } = row.measures[measure]!;
        if (ratio !== undefined) found.set(`${name} / ${row.name} / ${measure}`, ratio);
      }
    }
  }
  return found;
}

const [first, second] = process.argv.slice(2);
if (!first || !second) throw new Error('Name two result files');
const [one, two] = [ratios(first), ratios(second)];
let apart = 0;
for (const name of new Set([...one.keys(), ...two.keys()])) {
  const [a, b] = [one.get(name), two.get(name)];
  if (a !== undefined && b !== undefined && Math.max(a / b, b / a) <= LIMIT) continue;
  apart++;
  console.log(`${name}: ${a?.toFixed(2) ?? 'none'} and ${b?.toFixed(2) ?? 'none'}`);
}
console.log(`${one.size} ratios; ${apart} differ by more than 25%.`);
process.exitCode = apart > 0 ? 1 : 0;
