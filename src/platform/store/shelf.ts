import type { Shelf } from '../../domain/store/ports.js';
import { hasDatabase } from './databases.js';

const STORE = 'items';
const KEY = 'all';

/** Settles with a request. */
const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    // Not an `Error` in every engine's types, yet always one that `trouble` can name.
    request.onerror = () => reject(request.error as Error);
  });

/** One record in a database of its own, so that a change is whole or not at all, also when the browser is killed. */
export function openShelf(name: string): Shelf {
  let opening: Promise<IDBDatabase> | undefined;

  /** While a tab takes the database away, no other may look for it: to open it is to make it. */
  const locked = <T>(mode: LockMode, act: () => Promise<T>): Promise<T> =>
    navigator.locks.request(name, { mode }, act) as Promise<T>;

  const exists = async (): Promise<boolean> => Boolean(opening) || (await hasDatabase(name));

  async function close(): Promise<void> {
    const closing = opening;
    opening = undefined;
    (await closing?.catch(() => undefined))?.close();
  }

  async function connect(): Promise<IDBDatabase> {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    const db = await settled(request);
    // Another tab erases everything; or the browser closes it, as Safari does now and then.
    db.onversionchange = db.onclose = () => void close();
    return db;
  }

  /** Begins a transaction, if the database is there or `make` says so; once more where it was closed meanwhile. */
  async function begin(
    mode: IDBTransactionMode,
    make: () => boolean,
    again = true,
  ): Promise<IDBObjectStore | undefined> {
    if (!(await exists()) && !make()) return undefined;
    try {
      const db = await (opening ??= connect());
      return db.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE);
    } catch (error) {
      await close();
      if (!again || (error as Error).name !== 'InvalidStateError') throw error;
      return begin(mode, make, false);
    }
  }

  async function get(): Promise<unknown> {
    const store = await begin('readonly', () => false);
    return store && settled(store.get(KEY));
  }

  async function remove(): Promise<void> {
    await close();
    await settled(indexedDB.deleteDatabase(name));
  }

  /** @returns Whether anything is left. */
  const put = (store: IDBObjectStore, change: (now: unknown) => unknown): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const { transaction } = store;
      let next: unknown;
      let refused: unknown;
      transaction.oncomplete = () => resolve(next !== undefined);
      transaction.onabort = () => {
        // After a full disk Firefox lets the same connection delete, once, and nothing else.
        void close();
        reject((refused ?? transaction.error) as Error);
      };
      const reading = store.get(KEY);
      reading.onsuccess = () => {
        try {
          next = change(reading.result);
          if (next === undefined) store.delete(KEY);
          else if (next !== reading.result) store.put(next, KEY);
        } catch (error) {
          refused = error;
          transaction.abort();
        }
      };
    });

  return {
    read: () => locked('shared', get),

    async change(change) {
      const left = await locked('shared', async () => {
        // What refuses, or keeps nothing, makes no database.
        const store = await begin('readwrite', () => change(undefined) !== undefined);
        return !store || put(store, change);
      });
      // Nor does it leave an empty one, unless another tab has put something there meanwhile.
      if (left) return;
      await locked('exclusive', async () => {
        if ((await get()) === undefined) await remove();
      });
    },

    remove: () => locked('exclusive', remove),
  };
}
