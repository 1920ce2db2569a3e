import { fileURLToPath } from 'node:url';
import { createDemoServer } from '../../tools/serve.js';
import {
  pageUnderStrictCsp,
  type ServerOptions,
  startServer,
  type TestServer,
} from '../harness/server.js';

export const folder = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The built files, as a host serves them. */
export function startSite(options: ServerOptions = {}): Promise<TestServer> {
  return startServer({
    record: true,
    ...options,
    routes: { '/cdn/': folder('cdn/'), '/demo/': folder('demo/'), ...options.routes },
  });
}

/** The demo article, served as `npm start` does. */
export async function startDemo() {
  const server = createDemoServer();
  const requests: string[] = [];
  server.on('request', ({ url }) => requests.push(url!));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/`, requests, close };
}

export const strict = { 'content-security-policy': pageUnderStrictCsp };

/** A page as a publisher writes it. */
export function article(
  body: string,
  { head = '', html = 'lang="en"', cdn = '/cdn' } = {},
): string {
  return `<!doctype html>
<html ${html}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>An article</title>
    <link rel="stylesheet" href="${cdn}/reserve.css">
    ${head}
    <script type="module" src="${cdn}/loader.js"></script>
  </head>
  <body>
    ${body}
  </body>
</html>`;
}

export const shareButton =
  '<trust-share-button><a href="mailto:?body=x">Share this now</a></trust-share-button>';
