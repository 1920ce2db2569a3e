import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A link between reader and server. */
export interface Line {
  /** Milliseconds there and back. */
  roundTrip: number;
  /** Bytes a second to the reader. */
  down: number;
  /** Bytes a second from the reader. */
  up: number;
}

/** What is called slow 4G: 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms. */
export const slow4G: Line = { roundTrip: 150, down: 200_000, up: 93_750 };

const PACKET = 1_460;
/** Bytes that wait at the bottleneck before the sender is held back. */
const QUEUE = 65_536;

/** One direction of the link; all connections share it. */
class Lane {
  #freeAt = 0;
  constructor(
    private readonly rate: number,
    private readonly delay: number,
  ) {}

  /** When a packet that is sent now is through, as `performance.now()` counts. */
  arrival(bytes: number): number {
    this.#freeAt = Math.max(performance.now(), this.#freeAt) + (bytes / this.rate) * 1000;
    return this.#freeAt + this.delay;
  }
}

/** Carries one side's bytes to the other, a packet at a time, in order. */
function carry(from: Socket, to: Socket, lane: Lane, notBefore = 0): void {
  const packets: Buffer[] = [];
  let waiting = 0;
  const deliver = (): void => {
    const packet = packets.shift()!;
    waiting -= packet.length;
    if (!to.destroyed) to.write(packet);
    if (waiting < QUEUE) from.resume();
  };
  from.on('data', (chunk: Buffer) => {
    for (let at = 0; at < chunk.length; at += PACKET) {
      const packet = chunk.subarray(at, at + PACKET);
      packets.push(packet);
      waiting += packet.length;
      const due = Math.max(lane.arrival(packet.length), notBefore);
      setTimeout(deliver, due - performance.now());
    }
    if (waiting >= QUEUE) from.pause();
  });
  from.on('close', () => to.destroy());
  from.on('error', () => to.destroy());
}

/**
 * Stands before a server on loopback as a slow link would: it holds back packets, not requests, so that what
 * a connection costs (a round trip for TCP, one for TLS) is paid as over a real one. No loss, no slow start.
 */
export async function openLink(
  target: number,
  line: Line,
): Promise<{ port: number; close(): void }> {
  const sockets = new Set<Socket>();
  const down = new Lane(line.down, line.roundTrip / 2);
  const up = new Lane(line.up, line.roundTrip / 2);
  const server = createServer({ noDelay: true }, (reader) => {
    const host = connect({ port: target, host: '127.0.0.1', noDelay: true });
    // The system shook hands at once: what the reader says first would have come a round trip later.
    carry(reader, host, up, performance.now() + line.roundTrip * 1.5);
    carry(host, reader, down);
    for (const socket of [reader, host]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
