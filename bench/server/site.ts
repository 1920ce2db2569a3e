import { existsSync, readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { selfSigned } from './certificate.js';

/** A file as a host keeps it ready: compressed once, as well as it goes. */
export interface Served {
  type: string;
  raw: Buffer;
  br: Buffer;
  gz: Buffer;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

function pack(raw: Buffer, type: string): Served {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  return { type, raw, br: brotliCompressSync(raw, { params }), gz: gzipSync(raw, { level: 9 }) };
}

/** What the pages under measurement are made of, and where each part is served. */
export class Site {
  readonly #kept = new Map<string, Served>();
  readonly #folders: [prefix: string, folder: string][] = [];

  /** Serves a text under a path; its ending says what it is, HTML where it has none. */
  put(path: string, text: string): void {
    this.#kept.set(path, pack(Buffer.from(text), types[extname(path)] ?? types['.html']!));
  }

  /** Serves the files of a folder under a prefix. */
  mount(prefix: string, folder: string): void {
    this.#folders.push([prefix, folder]);
  }

  /** @param path - without a query */
  get(path: string): Served | undefined {
    const kept = this.#kept.get(path);
    const type = types[extname(path)];
    if (kept || !type) return kept;
    const [prefix, folder] = this.#folders.find(([start]) => path.startsWith(start)) ?? [];
    const file = prefix && folder && join(folder, path.slice(prefix.length));
    if (!file || !existsSync(file)) return undefined;
    const packed = pack(readFileSync(file), type);
    this.#kept.set(path, packed);
    return packed;
  }
}

export interface Host {
  port: number;
  /** Of the certificate, for the browser. */
  pin: string;
  /** Resolves when the host has not been asked for anything for so many milliseconds. */
  quiet(milliseconds: number): Promise<void>;
  close(): void;
}

/** Serves a site by HTTP/2 on loopback, as static hosts do: brotli, and cached for good. */
export async function openHost(site: Site): Promise<Host> {
  const { key, cert, pin } = selfSigned();
  let last = performance.now();
  const server = createSecureServer({ key, cert }, (request, response) => {
    last = performance.now();
    const found = site.get(decodeURIComponent(request.url.replace(/\?.*/, '')));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': found.br.length,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end(found.br);
  });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
    // A browser that closes a profile cuts its connections.
    session.on('error', () => session.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    pin,
    async quiet(milliseconds) {
      for (let left = milliseconds; left > 0; left = last + milliseconds - performance.now()) {
        await new Promise((resolve) => setTimeout(resolve, left));
      }
    },
    close() {
      server.close();
      for (const session of sessions) session.destroy();
    },
  };
}
