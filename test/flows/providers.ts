import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { scratch } from '../harness/scratch.js';

/** A request that reached a stand-in. */
export interface Asked {
  readonly address: string;
  readonly referer: string | undefined;
  readonly destination: string | undefined;
}

/** Speaks as each provider's player does: it tells where it is once it is asked, and does what it is told. */
const player = `<!doctype html><title>Player</title><button>Play</button><script>
  const youtube = location.host.includes('youtube');
  let time = Number(/(?:start=|#t=)(\\d+)/.exec(location.href)?.[1] ?? 0);
  const tell = (event, more) => parent.postMessage(JSON.stringify({ event, ...more }), '*');
  const news = (playing) => youtube
    ? tell('infoDelivery', { info: { currentTime: time, ...(playing === undefined ? {} : { playerState: playing ? 1 : 2 }) } })
    : tell(playing === undefined ? 'timeupdate' : playing ? 'play' : 'pause', { data: { seconds: time } });
  let heard = false;
  addEventListener('message', ({ data }) => {
    const { event, func, args, method, value } = JSON.parse(data);
    const what = func ?? method ?? event;
    if (!heard) { heard = true; news(true); }
    fetch('/heard?' + new URLSearchParams({ what, value: args?.[0] ?? value ?? '' }));
    if (what.startsWith('seek') || what === 'setCurrentTime') { time = args?.[0] ?? value; news(); }
    if (what.startsWith('pause')) news(false);
  });
  if (!youtube) tell('ready');
</script>`;

/** YouTube, Vimeo and their pictures, on this machine, with a certificate of their own making. */
export async function startProviders() {
  const { folder, remove } = scratch('providers');
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=stand-in -keyout ${key} -out ${cert}`.split(
      ' ',
    ),
    { stdio: 'ignore' },
  );
  const log: Asked[] = [];
  const picture = readFileSync(new URL('../../demo/talk.jpg', import.meta.url));
  const server = createServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    ({ url = '/', headers }, response) => {
      const address = `https://${headers.host}${url}`;
      if (url === '/favicon.ico') return void response.writeHead(204).end();
      log.push({
        address,
        referer: headers.referer,
        destination: headers['sec-fetch-dest'] as string | undefined,
      });
      response.setHeader('access-control-allow-origin', '*');
      if (url.startsWith('/heard')) return void response.writeHead(204).end();
      if (url.includes('oembed')) {
        response.setHeader('content-type', 'application/json');
        return void response.end('{"thumbnail_url":"https://i.vimeocdn.com/video/1.jpg"}');
      }
      if (url.endsWith('.jpg')) {
        response.writeHead(url.includes('maxres') ? 404 : 200, { 'content-type': 'image/jpeg' });
        return void response.end(url.includes('maxres') ? '' : picture);
      }
      response.setHeader('content-type', 'text/html');
      response.end(player);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const hosts = [
    'www.youtube-nocookie.com',
    'player.vimeo.com',
    'i.ytimg.com',
    'vimeo.com',
    'i.vimeocdn.com',
  ];
  return {
    log,
    /** What the deny proxy takes. */
    standIns: Object.fromEntries(hosts.map((host) => [host, port])),
    /** What a player was told, oldest first. */
    heard: (host: string): string[] =>
      log
        .filter(({ address }) => address.startsWith(`https://${host}/heard?`))
        .map(({ address }) => new URL(address).searchParams)
        .map((told) => `${told.get('what')} ${told.get('value')}`.trim()),
    close(): void {
      server.closeAllConnections();
      server.close();
      remove();
    },
  };
}
