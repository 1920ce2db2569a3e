import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { byteRange } from '../../tools/byte-range.js';
import { recorder, recorderPath } from './recorder.js';
import { slowly } from './slowly.js';

/** The policy everything of this library has to run under. */
export const pageUnderStrictCsp =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

type Headers = Record<string, string>;
type ByteRange = NonNullable<ReturnType<typeof byteRange>>;

export interface ServerOptions {
  /** URL prefix to folder; the longest prefix that fits wins. */
  routes?: Record<string, string>;
  /** Path to HTML. */
  pages?: Record<string, string>;
  /** Headers added to (or put in place of) the usual ones. */
  headers?: (path: string) => Headers;
  /** Milliseconds before the answer begins. */
  delay?: (path: string) => number;
  bytesPerSecond?: number;
  /**
   * Puts the recorder of console, errors and violations first in each HTML page, for WebKit, whose
   * driver reports none of them. Leave it off where a test counts requests or bytes.
   */
  record?: boolean;
}

export interface LoggedRequest {
  method: string;
  path: string;
  time: number;
  headers: IncomingMessage['headers'];
}

export interface TestServer {
  /** http://127.0.0.1:port, without a slash at the end. */
  origin: string;
  /** The same server under another origin (http://localhost:port), for cross-origin tests. */
  otherOrigin: string;
  /** Every request but the icon's, which browsers make by themselves, and the recorder's. */
  log: LoggedRequest[];
  /** Serves `text` under `path`: HTML, unless its ending or a header says otherwise. */
  page(path: string, text: string, headers?: Headers): void;
  close(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
  '.vtt': 'text/vtt; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
};

const icon = '/favicon.ico';

/** The file a path stands for, or undefined; a folder stands for its index.html. */
async function findFile(routes: Record<string, string>, path: string): Promise<string | undefined> {
  const prefixes = Object.keys(routes).sort((a, b) => b.length - a.length);
  const prefix = prefixes.find((start) => path.startsWith(start));
  if (prefix === undefined) return undefined;
  const folder = normalize(routes[prefix] + sep);
  const file = normalize(join(folder, path.slice(prefix.length)));
  if (!file.startsWith(folder)) return undefined;
  for (const candidate of [file, join(file, 'index.html')]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}

function recorded(html: string): string {
  const script = `<script src="${recorderPath}"></script>`;
  return /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + script)
    : html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => doctype + script);
}

async function text(stream: Readable): Promise<string> {
  return Buffer.concat(await stream.toArray()).toString('utf8');
}

export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const log: LoggedRequest[] = [];
  const sockets = new Set<Socket>();
  const pages = new Map<string, { html: string; headers: Headers }>();
  for (const [path, html] of Object.entries(options.pages ?? {})) {
    pages.set(path, { html, headers: {} });
  }

  async function content(
    path: string,
    range?: string,
  ): Promise<{ body: Readable; type: string; size?: number; part?: ByteRange } | undefined> {
    const page = pages.get(path);
    if (page) {
      const type = page.headers['content-type'] ?? types[extname(path)] ?? types['.html']!;
      return { body: Readable.from([Buffer.from(page.html)]), type };
    }
    if (path === recorderPath) return { body: Readable.from([recorder]), type: types['.js']! };
    const file = await findFile(options.routes ?? {}, path);
    // browsers ask for it by themselves, and complain where it is not there
    if (!file && path === icon) return { body: Readable.from([]), type: types['.ico']! };
    if (!file) return undefined;
    const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const { size } = await stat(file);
    const part = byteRange(range, size);
    return { body: createReadStream(file, part), type, size, ...(part && { part }) };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    if (path !== recorderPath && path !== icon) {
      const { method = 'GET', headers } = request;
      log.push({ method, path: request.url ?? path, time: Date.now(), headers });
    }
    const wait = options.delay?.(path) ?? 0;
    if (wait > 0) await pause(wait);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    response.setHeader('cache-control', 'no-store');
    const extra = { ...options.headers?.(path), ...pages.get(path)?.headers };
    for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
    const found =
      request.method === 'OPTIONS' ? undefined : await content(path, request.headers.range);
    if (!found) {
      response.writeHead(request.method === 'OPTIONS' ? 204 : 404);
      response.end();
      return;
    }
    if (!response.hasHeader('content-type')) response.setHeader('content-type', found.type);
    const { size, part } = found;
    if (part) {
      response.statusCode = 206;
      response.setHeader('content-range', `bytes ${part.start}-${part.end}/${size}`);
      response.setHeader('content-length', part.end - part.start + 1);
    }
    const type = String(response.getHeader('content-type'));
    let { body } = found;
    if (options.record && type.startsWith('text/html')) {
      body = Readable.from([Buffer.from(recorded(await text(body)))]);
    }
    if (request.method === 'HEAD') {
      body.destroy();
      response.end();
    } else if (options.bytesPerSecond) {
      await pipeline(body, slowly(options.bytesPerSecond), response);
    } else {
      await pipeline(body, response);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    log,
    page: (path, html, headers = {}) => void pages.set(path, { html, headers }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
