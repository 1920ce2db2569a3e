import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Our children, each with the signal that ends it and what it has started. */
const children = new Map<ChildProcess, NodeJS.Signals>();
const cleanups = new Set<() => void>();

/** Kills a child and everything it started: children lead their own process group. */
export function killGroup(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
  children.delete(child);
}

/** Runs at exit, in whatever way the process ends (save SIGKILL). */
export function atExit(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

function stopAll(): void {
  for (const [child, signal] of [...children]) killGroup(child, signal);
  for (const cleanup of [...cleanups].reverse()) {
    try {
      cleanup();
    } catch {
      // what is already gone needs no cleaning
    }
  }
}
process.once('exit', stopAll);
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  // not `once`: a second signal must not cut the cleaning short
  process.on(signal, () => process.exit(code));
}

export interface StartOptions {
  env?: Record<string, string | undefined>;
  stdio?: StdioOptions;
  /** SIGTERM for what has children of its own to end: a test runner. */
  endWith?: NodeJS.Signals;
}

const hasSetpriv = ['/usr/bin/setpriv', '/bin/setpriv'].some((file) => existsSync(file));
const withParent = fileURLToPath(new URL('./with-parent.sh', import.meta.url));

/** How to start a program that is not to outlive this process, be it killed outright. */
export function mortal(program: string): { program: string; env: Record<string, string> } {
  if (!hasSetpriv) return { program, env: {} };
  return { program: withParent, env: { TRUST_PROGRAM: program } };
}

/** Starts a child that never outlives this process. */
export function start(command: string, args: string[], options: StartOptions = {}): ChildProcess {
  const { program, env } = mortal(command);
  const child = spawn(program, args, {
    detached: true,
    env: { ...process.env, ...env, ...options.env },
    stdio: options.stdio ?? ['ignore', 'pipe', 'pipe'],
  });
  children.set(child, options.endWith ?? 'SIGKILL');
  child.once('exit', () => children.delete(child));
  return child;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export type Truthy<T> = Exclude<T, null | undefined | false | 0 | ''>;

/** Asks again and again until the answer is truthy; says what was waited for when it never is. */
export async function poll<T>(
  what: string,
  ask: () => T | Promise<T>,
  { timeout = 10_000, every = 25 }: { timeout?: number; every?: number } = {},
): Promise<Truthy<T>> {
  const until = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      last = undefined;
      const answer = await ask();
      if (answer) return answer as Truthy<T>;
    } catch (error) {
      last = error;
    }
    if (Date.now() > until) {
      const why = last instanceof Error ? ` (last error: ${last.message})` : '';
      throw new Error(`Waited ${timeout} ms in vain for: ${what}${why}`, { cause: last });
    }
    await pause(every);
  }
}
