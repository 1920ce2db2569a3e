import type { News, Ports, Sealing, SealingKey } from '../../../src/domain/store/ports.js';
import { PrivateStore } from '../../../src/domain/store/private-store.js';
import type { Kind } from '../../../src/domain/store/store.js';

interface FakeKey extends SealingKey {
  readonly words: string;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Tells keys, contexts and alterations apart as real encryption does, without its cost. */
export const fakeSealing: Sealing = {
  deriveKey: async (words, of = { salt: bytes(`${Math.random()}`), rounds: 1 }) =>
    ({ words, ...of }) as FakeKey,
  seal: async (key, text, context) =>
    bytes(JSON.stringify([[...key.salt], (key as FakeKey).words, context, text])),
  async open(key, sealed, context) {
    const [, words, of, text] = unpack(sealed);
    return words === (key as FakeKey).words && of === context ? text : undefined;
  },
  keyOf(sealed) {
    const [salt] = unpack(sealed);
    return salt && { salt: new Uint8Array(salt), rounds: 1 };
  },
};

function unpack(sealed: Uint8Array): [number[]?, string?, string?, string?] {
  try {
    return JSON.parse(new TextDecoder().decode(sealed)) as [number[], string, string, string];
  } catch {
    return [];
  }
}

let serial = 0;

/** A browser with one database and any number of tabs. */
export class FakeWorld {
  stored: unknown;
  exists = false;
  /** Thrown by the next changes. */
  failing: string | undefined;
  erases = false;
  time = Date.UTC(2026, 10, 23);
  /** What waits, by tab. */
  readonly timers: { at: number; act: () => void }[] = [];
  readonly #hearers = new Map<PrivateStore, (news: News) => void>();

  /** @param turn - Awaited before each step of the database. */
  constructor(private readonly turn: (what: string) => Promise<unknown> = async () => {}) {}

  /** @param given - Ports that differ. */
  tab(given: Partial<Ports> = {}): PrivateStore {
    const guard = async (what: string) => {
      await this.turn(what);
      // A full disk can still be read.
      const full = this.failing === 'QuotaExceededError';
      if (!this.failing || (full && what === 'read')) return;
      throw Object.assign(new Error(this.failing), { name: this.failing });
    };
    const store: PrivateStore = new PrivateStore({
      trouble: undefined,
      shelf: {
        read: async () => {
          await guard('read');
          return structuredClone(this.stored);
        },
        change: async (change) => {
          await guard('change');
          this.stored = structuredClone(change(structuredClone(this.stored)));
          this.exists = true;
        },
        remove: async () => {
          await guard('remove');
          this.stored = undefined;
          this.exists = false;
        },
      },
      now: () => this.time,
      unique: () => `u${++serial}`,
      sealing: async () => fakeSealing,
      after: (milliseconds, act) => {
        const timer = { at: this.time + milliseconds, act };
        this.timers.push(timer);
        return () => void this.timers.splice(this.timers.indexOf(timer), 1);
      },
      tell: (news) => {
        for (const [other, hear] of this.#hearers) if (other !== store) hear(news);
      },
      exit: {
        erases: () => this.erases,
        choose: (erases) => {
          this.erases = erases;
          return true;
        },
        finish: async () => {},
      },
      letAllGo: () => store.letGo(),
      ...given,
    });
    this.#hearers.set(store, (news) => void this.turn(news).then(() => store.hear(news)));
    return store;
  }

  close(tab: PrivateStore): void {
    this.#hearers.delete(tab);
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
    for (const { at, act } of [...this.timers]) if (at <= this.time) act();
  }
}

/** Resolves when all that was begun without waits is done. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A kind whose first version was a string, its second a record. */
export const notes: Kind<{ text: string }> = {
  name: 'n',
  version: 2,
  read: (data, version) =>
    version === 1 && typeof data === 'string'
      ? { text: data }
      : typeof (data as { text?: unknown } | null)?.text === 'string'
        ? (data as { text: string })
        : undefined,
};
