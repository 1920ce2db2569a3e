import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { tsImport } from 'tsx/esm/api';

const rootDir = fileURLToPath(new URL('..', import.meta.url));
const load = (file) => tsImport(file, import.meta.url);
const { wtrBrowsers } = await load('./harness/wtr-browsers.ts');
const { lineReporter } = await load('./harness/wtr-reporter.ts');

export default {
  rootDir,
  files: ['kit', 'elements', 'suites'].map((folder) => `test/${folder}/**/*.test.ts`),
  browsers: await wtrBrowsers(),
  // one file at a time in each browser: focus, pointer and viewport belong to one page only
  concurrency: 1,
  concurrentBrowsers: 3,
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
    a11ySnapshotPlugin(),
  ],
  testFramework: { config: { ui: 'bdd', timeout: '10000' } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // the contract goes through every state of every tag
  testsFinishTimeout: 600_000,
  // only what a page complains of, and what a test tells: Lit's "dev mode" notice is neither
  filterBrowserLogs: ({ type, args }) =>
    ['error', 'warn', 'debug'].includes(type) && !String(args[0]).includes('Lit is in dev mode'),
  staticLogging: Boolean(process.env.TRUST_REPORT),
  reporters: process.env.TRUST_REPORT
    ? [lineReporter(process.env.TRUST_REPORT)]
    : [defaultReporter()],
};
