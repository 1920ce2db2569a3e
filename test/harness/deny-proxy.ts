import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A proxy that lets nothing through but to stand-ins on this machine, and remembers what was asked for. */
export interface DenyProxy {
  /** host:port, as browsers want it. */
  address: string;
  /** Each host asked for, in order, again for each time. */
  asked: string[];
  close(): Promise<void>;
}

/** @param standIns - By host, the port here of a server that stands in for it, under TLS. */
export async function startDenyProxy(
  standIns: Readonly<Record<string, number>> = {},
): Promise<DenyProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server: Server = createServer((request, response) => {
    const host = URL.canParse(request.url ?? '') ? new URL(request.url!).hostname : '';
    asked.push(host || (request.headers.host ?? 'unknown'));
    response.writeHead(403, { 'content-type': 'text/plain', connection: 'close' });
    response.end('refused by the test proxy');
  });
  server.on('connect', (request, socket) => {
    const host = (request.url ?? 'unknown').replace(/:\d+$/, '');
    asked.push(host);
    socket.on('error', () => socket.destroy());
    const port = standIns[host];
    if (port !== undefined) {
      const standIn = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        standIn.pipe(socket).pipe(standIn);
      });
      standIn.on('error', () => socket.destroy());
      sockets.add(standIn);
      return;
    }
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
