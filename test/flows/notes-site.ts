import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { startServer, type TestServer } from '../harness/server.js';
import { folder, strict } from './site.js';

/** The tags that stand on the page, where the library has them. */
const tags = ['trust-space', 'trust-quick-exit'].filter((tag) =>
  existsSync(folder(`src/elements/${tag}/define.ts`)),
);

/** A page under the strict policy with a private tool (`private-notes`) and what goes with it, from one bundle. */
export async function startNotes(): Promise<TestServer> {
  const files = ['test/fixtures/private-notes', ...tags.map((tag) => `src/elements/${tag}/define`)];
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `import './${file}.js';\n`).join(''),
      resolveDir: folder(''),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    // The package names no file of src/ as one with side effects.
    ignoreAnnotations: true,
    conditions: ['production'],
    tsconfig: folder('tsconfig.json'),
    write: false,
  });
  const server = await startServer({ record: true });
  server.page('/notes.js', outputFiles[0]!.text);
  const body = ['private-notes', ...tags].map((tag) => `<${tag}></${tag}>`).join('\n    ');
  server.page(
    '/notes',
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Notes</title>
    <script type="module" src="/notes.js"></script>
  </head>
  <body>
    ${body}
  </body>
</html>`,
    strict,
  );
  return server;
}
