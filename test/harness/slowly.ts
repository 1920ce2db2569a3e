import { Transform } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** Lets through so many bytes a second, twenty times a second. */
export function slowly(bytesPerSecond: number): Transform {
  const step = Math.max(1, Math.round(bytesPerSecond / 20));
  async function* cut(chunks: Buffer): AsyncGenerator<Buffer> {
    for (let at = 0; at < chunks.length; at += step) {
      await pause(50);
      yield chunks.subarray(at, at + step);
    }
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const send = async (): Promise<void> => {
        for await (const piece of cut(chunk)) this.push(piece);
      };
      send().then(() => done(), done);
    },
  });
}
