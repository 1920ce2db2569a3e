// Serves the demo article and the built files: `npm start`, or createDemoServer() from a test.
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { byteRange } from './byte-range.js';

export const STRICT_CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const UNBUILT = 'The folder cdn/ is missing: run npm run build first.';
const HASHED = /^chunks\/[^/]+-[\w-]{6,}\.js$/;
const TEXT = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' };
const DATA = {
  json: 'application/json',
  map: 'application/json',
  txt: 'text/plain',
  vtt: 'text/vtt',
};
const MEDIA = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  mp4: 'video/mp4',
  webm: 'video/webm',
};

const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const ENCODERS = {
  br: (body) => promisify(brotliCompress)(body, QUICK),
  gzip: (body) => promisify(gzip)(body),
};
const accepts = (header = '', coding) =>
  new RegExp(`(^|,)\\s*${coding}\\s*(,|$|;(?!\\s*q=0(\\.0*)?\\s*(,|$)))`, 'i').test(header);

function typeOf(file) {
  const ending = extname(file).slice(1);
  const text = { ...TEXT, ...DATA }[ending];
  return text ? `${text}; charset=utf-8` : (MEDIA[ending] ?? 'application/octet-stream');
}

/** Finds what stands at a path, never outside demo/ and cdn/; undefined where nothing does. */
async function find(path, root) {
  if (/[\0\\]|(^|\/)\./.test(path)) return undefined;
  const [, place = 'demo', inside] = /^(?:(cdn|demo)(?:\/|$))?(.*)$/s.exec(path);
  const base = await realpath(join(root, place));
  let file = await realpath(join(base, inside));
  if (file !== base && !file.startsWith(base + sep)) return undefined;
  if ((await stat(file)).isDirectory()) {
    if (path && !path.endsWith('/')) return { redirect: true };
    file = join(file, 'index.html');
  }
  return { body: await readFile(file), type: typeOf(file), inCdn: place === 'cdn', inside };
}

async function answer(request, root) {
  if (!['GET', 'HEAD'].includes(request.method)) {
    return { status: 405, headers: { Allow: 'GET, HEAD' }, body: 'Only GET and HEAD work here.' };
  }
  const { pathname, search } = new URL(request.url.replace(/^\/+/, '/'), 'http://localhost');
  const lookup = async () => find(decodeURIComponent(pathname).slice(1), root);
  const found = await lookup().catch(() => undefined);
  if (!found) {
    const unbuilt = pathname.startsWith('/cdn/') && !existsSync(join(root, 'cdn'));
    return { status: 404, body: unbuilt ? UNBUILT : 'Nothing is here. The article is at /' };
  }
  if (found.redirect) return { status: 308, headers: { Location: `${pathname}/${search}` } };
  const { body, type, inCdn, inside } = found;
  const forever = inCdn && HASHED.test(inside);
  const headers = {
    'Content-Type': type,
    'Cache-Control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: `W/"${createHash('sha256').update(body).digest('base64url')}"`,
    ...(inCdn && { 'Access-Control-Allow-Origin': '*' }),
  };
  const same = request.headers['if-none-match'] === headers.ETag;
  if (same) return { status: 304, headers };
  const range = MEDIA[extname(pathname).slice(1)] && byteRange(request.headers.range, body.length);
  if (!range) return { status: 200, headers, body };
  const { start, end } = range;
  headers['Content-Range'] = `bytes ${start}-${end}/${body.length}`;
  return { status: 206, headers, body: body.subarray(start, end + 1) };
}

/** A server, not yet listening. `root` holds demo/ and cdn/; `log` is called with a line a request. */
export function createDemoServer({ root = PROJECT, log } = {}) {
  return createServer(async (request, response) => {
    const failed = { status: 500, body: 'The server could not answer.' };
    const { status, headers = {}, body = '' } = await answer(request, root).catch(() => failed);
    const type = (headers['Content-Type'] ??= 'text/plain; charset=utf-8');
    headers['X-Content-Type-Options'] = 'nosniff';
    headers['Referrer-Policy'] = 'strict-origin-when-cross-origin';
    headers.Vary = 'Accept-Encoding';
    if (/html|plain/.test(type)) headers['Content-Security-Policy'] = STRICT_CSP;
    const wanted = request.headers['accept-encoding'];
    const worthwhile = body.length > 1000 && type.includes('charset');
    const coding = worthwhile && Object.keys(ENCODERS).find((name) => accepts(wanted, name));
    if (coding) headers['Content-Encoding'] = coding;
    const payload = coding ? await ENCODERS[coding](body) : Buffer.from(body);
    if (status !== 304) headers['Content-Length'] = payload.length;
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : payload);
    log?.(`${status} ${request.method} ${request.url}`);
  });
}

function main({ PORT = '4173', HOST = '127.0.0.1', LOG }) {
  const stop = (message) => {
    console.error(message);
    process.exit(1);
  };
  if (!existsSync(join(PROJECT, 'cdn'))) stop(UNBUILT);
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535) stop(`PORT is not a port number: ${PORT}`);
  const busy = `Port ${PORT} is busy: free it, or choose another with PORT=4174 npm start.`;
  const server = createDemoServer({ log: LOG === '1' ? console.log : undefined });
  server.on('error', (error) => stop(error.code === 'EADDRINUSE' ? busy : error.message));
  server.listen(Number(PORT), HOST, () => {
    const name = HOST === '127.0.0.1' ? 'localhost' : HOST;
    console.log(`trust-widgets demo: http://${name}:${server.address().port}/`);
  });
}

const script = process.argv[1] && realpathSync(process.argv[1]);
if (script === realpathSync(fileURLToPath(import.meta.url))) main(process.env);
