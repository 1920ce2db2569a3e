import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import type { Outcome } from './outcome.js';

function* outcomes(session: TestSession): Generator<Outcome> {
  const engine = session.browser.name.toLowerCase();
  const file = relative(process.cwd(), session.testFile);
  function* walk(suite: TestSuiteResult, path: string[]): Generator<Outcome> {
    for (const test of suite.tests) {
      const name = [...path, test.name].join(' › ');
      const state = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
      const message = test.error && [test.error.message, test.error.stack].join('\n').trim();
      yield { name, file, engine, state, message };
    }
    for (const inner of suite.suites) yield* walk(inner, [...path, inner.name]);
  }
  if (session.testResults) yield* walk(session.testResults, []);
  // a file that does not load, or breaks beside its tests, has errors of its own
  const errors = session.errors.map((error) => error.stack ?? error.message);
  if (errors.length > 0 || !session.testResults) {
    const missing = session.request404s.map((url) => `not found: ${url}`);
    const message = [...errors, ...missing].join('\n') || 'the file did not finish';
    yield { name: 'the file runs', file, engine, state: 'failed', message };
  }
}

/** Appends each outcome to `path` as a line of JSON, and what pages wrote to their consoles. */
export function lineReporter(path: string): Reporter {
  const write = (outcome: Outcome): void => appendFileSync(path, `${JSON.stringify(outcome)}\n`);
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      for (const session of sessionsForTestFile) {
        const all = [...outcomes(session)];
        for (const outcome of all) write(outcome);
        const failed = all.filter(({ state }) => state === 'failed').length;
        const count = `${all.length - failed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`;
        console.log(`  ${session.browser.name} ${relative(process.cwd(), testFile)}: ${count}`);
        for (const log of session.logs) {
          console.log(`    its console: ${log.map((part) => String(part)).join(' ')}`);
        }
      }
    },
  };
}
