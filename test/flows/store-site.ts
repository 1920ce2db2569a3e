import { build } from 'esbuild';
import { startServer, type TestServer } from '../harness/server.js';
import { folder } from './site.js';

/** A page with nothing but the store, as `globalThis.store`, and a kind for items that are texts. */
export async function startStore(): Promise<TestServer> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { privateStore } from './src/kit/private-store.js';
        const read = (data) => (typeof data === 'string' ? data : undefined);
        Object.assign(globalThis, { store: privateStore(), text: { name: 'text', version: 1, read } });`,
      resolveDir: folder(''),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const server = await startServer();
  server.page('/store.js', outputFiles[0]!.text);
  server.page(
    '/store',
    '<!doctype html><title>Store</title><script type="module" src="/store.js"></script>',
  );
  server.page('/told', 'yes');
  server.page(
    '/framed.js',
    `const put = (await store.put(text, 'one', 'words')) ?? 'in memory';
    const keep = await store.keep('one');
    parent.postMessage({ put, keep, all: store.trouble, value: store.value(text, 'one') }, '*');`,
  );
  server.page(
    '/framed',
    '<!doctype html><script type="module" src="/store.js"></script><script type="module" src="/framed.js"></script>',
  );
  server.page(
    '/around',
    `<!doctype html><script>addEventListener('message', ({ data }) => (globalThis.told = data))</script>
    <iframe sandbox="allow-scripts" src="/framed"></iframe>`,
  );
  return server;
}
