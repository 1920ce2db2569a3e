import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './processes.js';

const hour = 3_600_000;

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Removes what runs that were killed outright have left. */
function sweep(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^trust-(\d+)-/.exec(name)?.[1] ?? 0);
    const folder = join(tmpdir(), name);
    const age = pid ? Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) : 0;
    if (pid && age > hour && !lives(pid)) rmSync(folder, { recursive: true, force: true });
  }
}

let swept = false;

export interface Scratch {
  folder: string;
  remove(): void;
}

/** A folder for the time of this process at most. */
export function scratch(purpose: string): Scratch {
  if (!swept) sweep();
  swept = true;
  const folder = mkdtempSync(join(tmpdir(), `trust-${process.pid}-${purpose}-`));
  const remove = (): void => {
    // a browser that was just killed may still be writing
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    forget();
  };
  const forget = atExit(remove);
  return { folder, remove };
}
