import { Keeper, troubleOf } from './keeper.js';
import type { News, Ports } from './ports.js';
import { stateOf, valueOf } from './reading.js';
import { plainOf } from './sealed.js';
import { defaults } from './settings.js';
import type { Held, Imported, Kind, Revision, Settings, Store, Trouble, Version } from './store.js';
import { expire, newest, Refused, remove, type StoredVersion, versionOf, write } from './vault.js';

/** What a tool of this page works with. */
interface Work {
  readonly kind: Kind<unknown>;
  readonly value: unknown;
  /** Revision of the kept version that it grew out of. */
  readonly base?: string;
  /** Whether it is in memory alone. */
  readonly unsaved: boolean;
  readonly trouble?: Trouble;
}

type Done = Promise<Trouble | undefined>;

/** See `Store`. */
export class PrivateStore implements Store {
  readonly #ports: Ports;
  readonly #listeners = new Set<() => void>();
  readonly #works = new Map<string, Work>();
  readonly #kinds = new Map<string, Kind<unknown>>();
  readonly #keeper: Keeper;
  #opening?: Promise<void>;
  #stopTimer?: () => void;

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#keeper = new Keeper(ports, () => this.#notify());
  }

  subscribe(react: () => void): () => void {
    this.#listeners.add(react);
    return () => this.#listeners.delete(react);
  }

  open(): Promise<void> {
    return (this.#opening ??= this.#queue(async () => {
      if (this.#keeper.trouble) return;
      await this.#ports.exit.finish();
      const now = this.#ports.now();
      const before = await this.#keeper.read();
      if (expire(before, now) === before) return;
      // A full disk may refuse even that; the next visit tries again.
      await this.#keeper.change((vault) => expire(vault, now)).catch(() => {});
    }).then((trouble) => {
      // Dropped while it was read, it is read anew when next asked for.
      if (trouble !== 'erased') this.#keeper.trouble ??= trouble;
      this.#notify();
    }));
  }

  get trouble(): Trouble | undefined {
    return this.#keeper.trouble;
  }

  get settings(): Settings {
    const eraseOnExit = this.#ports.exit.erases();
    return { ...defaults, ...this.#keeper.vault.settings, eraseOnExit };
  }

  get lock(): Store['lock'] {
    return this.#keeper.lock;
  }

  held(): readonly Held[] {
    const ids = new Set([...Object.keys(this.#keeper.vault.items), ...this.#works.keys()]);
    return [...ids].map((id) => this.get(id)!);
  }

  get(id: string): Held | undefined {
    const item = this.#keeper.vault.items[id];
    const work = this.#works.get(id);
    const current = this.#current(id);
    const kind = item?.kind ?? work?.kind.name;
    if (kind === undefined) return undefined;
    return {
      id,
      kind,
      kept: Boolean(item),
      state:
        work?.unsaved || !current
          ? 'open'
          : stateOf(current, this.#keeper.opened, this.#kinds.get(kind)),
      saved: current?.saved,
      expires: current?.expires,
      versions: item ? item.versions.length + (this.#mine(id) ? 0 : 1) : 1,
      trouble: work?.trouble,
    };
  }

  value<T>(kind: Kind<T>, id: string): T | undefined {
    this.#kinds.set(kind.name, kind);
    const work = this.#works.get(id);
    const current = this.#current(id);
    if (work && (work.unsaved || !current)) {
      // What stopped being kept before its tool was on the page has not been read yet.
      return work.kind === kind ? (work.value as T) : kind.read(work.value, work.kind.version);
    }
    return current && valueOf(current, this.#keeper.opened, kind);
  }

  revisions(id: string): readonly Revision[] {
    const mine = this.#mine(id);
    const others = this.#keeper.vault.items[id]?.versions.filter((one) => one !== mine) ?? [];
    const own =
      mine || this.#works.has(id) ? [{ revision: mine?.revision ?? '', saved: mine?.saved }] : [];
    return [...own, ...others.map(({ revision, saved }) => ({ revision, saved }))];
  }

  versions<T>(kind: Kind<T>, id: string): readonly Version<T>[] {
    const mine = this.#mine(id)?.revision ?? '';
    return this.revisions(id).flatMap((one) => {
      const version = this.#version(id, one.revision);
      const value =
        one.revision === mine
          ? this.value(kind, id)
          : version && valueOf(version, this.#keeper.opened, kind);
      return value === undefined ? [] : [{ ...one, value }];
    });
  }

  put<T>(kind: Kind<T>, id: string, value: T): Done {
    const work = this.#works.get(id);
    const seen = this.#current(id)?.revision ?? work?.base;
    const shown = this.get(id)?.state === 'open' ? seen : undefined;
    // It takes the place of what the reader saw here, and of nothing else.
    const base = work?.unsaved ? work.base : shown;
    this.#kinds.set(kind.name, kind);
    this.#work(id, { kind, value, base, unsaved: true });
    // Several puts wait for one write: that of the last.
    return this.#step(() => this.#save(id, false));
  }

  keep(id: string): Done {
    return this.#step(() => this.#save(id, true));
  }

  stopKeeping(id: string): Done {
    return this.#step(async () => {
      const held = this.get(id);
      if (!held?.kept) return;
      if (held.versions > 1) throw new Refused('versions');
      const { state } = held;
      if (state !== 'open') throw new Refused(state === 'damaged' ? 'failed' : state);
      const kind = this.#kinds.get(held.kind);
      const current = this.#current(id)!;
      // Read before it goes: it may be locked meanwhile. Without its tool on the page it is data all the same.
      const data = plainOf(current, this.#keeper.opened);
      const value = kind ? kind.read(data, current.form) : data;
      await this.#keeper.change((vault) => remove(vault, id, [current.revision]));
      const raw = { name: held.kind, version: current.form, read: (one: unknown) => one };
      const work = this.#works.get(id);
      this.#work(id, {
        kind: kind ?? raw,
        value: work?.unsaved ? work.value : value,
        unsaved: true,
      });
    });
  }

  choose(id: string, revision: string, instead: readonly string[]): Done {
    return this.#step(async () => {
      const own = revision === (this.#mine(id)?.revision ?? '');
      if (!own && !this.#version(id, revision)) throw new Refused('erased');
      // In memory alone, it becomes a version before the others go.
      if (own) await this.#save(id, true);
      const left = own ? this.#mine(id)?.revision : revision;
      const gone = instead.filter((one) => one !== left);
      await this.#keeper.change((vault) => remove(vault, id, gone));
      if (own) return;
      const kind = this.#kinds.get(this.#keeper.vault.items[id]?.kind ?? '');
      const chosen = this.#version(id, revision);
      const value = kind && chosen && valueOf(chosen, this.#keeper.opened, kind);
      if (kind && value !== undefined)
        this.#work(id, { kind, value, base: revision, unsaved: false });
      else this.#works.delete(id);
    });
  }

  erase(id: string): Done {
    return this.#step(async () => {
      if (this.#keeper.vault.items[id]) await this.#keeper.change((vault) => remove(vault, id));
      this.#works.delete(id);
    });
  }

  eraseAll(): Done {
    this.#ports.letAllGo();
    this.#drop();
    this.#ports.exit.choose(false);
    this.#ports.tell('erased');
    return this.#keeper.queue(async () => {
      if (!this.#ports.trouble) await this.#ports.shelf.remove();
    }, 'always');
  }

  set({ eraseOnExit, ...settings }: Partial<Settings>): Done {
    return this.#step(async () => {
      if (eraseOnExit !== undefined && !this.#ports.exit.choose(eraseOnExit)) {
        throw new Refused('blocked');
      }
      if (Object.keys(settings).length === 0) return;
      await this.#keeper.change((vault) => ({
        ...vault,
        settings: { ...vault.settings, ...settings },
      }));
    });
  }

  setPassphrase(passphrase: string): Done {
    return this.#relock(passphrase);
  }

  removePassphrase(): Done {
    return this.#relock();
  }

  #relock(passphrase?: string): Done {
    return this.#step(async () => {
      const { relock } = await import('./locks.js');
      await relock(this.#keeper, this.#ports, passphrase);
    });
  }

  async unlock(passphrase: string): Promise<boolean> {
    let right = false;
    await this.#step(async () => {
      const { unlock } = await import('./locks.js');
      right = await unlock(this.#keeper, this.#ports, passphrase);
    });
    // What was written meanwhile waits in memory.
    if (right) for (const id of this.#works.keys()) await this.#queue(() => this.#save(id, false));
    return right;
  }

  lockNow(): void {
    if (!this.#keeper.opened) return;
    this.#keeper.opened = undefined;
    // What is not kept yet is not behind the lock: it would be lost.
    for (const [id, { unsaved }] of this.#works) {
      if (!unsaved && this.#keeper.vault.items[id]) this.#works.delete(id);
    }
    this.#notify();
  }

  async exportFile(): Promise<string> {
    await this.open();
    const { writeFile } = await import('./file.js');
    this.#keeper.mustBeOpen();
    let { vault } = this.#keeper;
    // Of what is kept, also what could not be saved yet.
    for (const [id, { kind, value, base, unsaved }] of this.#works) {
      if (!unsaved || !vault.items[id]) continue;
      const version = versionOf(this.#ports.unique(), this.#ports.now(), kind.version, value);
      vault = write(vault, id, kind.name, base, version);
    }
    return writeFile(vault.items, this.#keeper.opened, this.#ports);
  }

  async importFile(text: string, passphrase?: string): Promise<Imported> {
    let result: Imported = { problem: 'failed' };
    const trouble = await this.#step(async () => {
      this.#keeper.mustBeOpen();
      const { readInto } = await import('./file.js');
      result = await readInto(this.#keeper, this.#ports, text, passphrase);
    });
    return trouble ? { problem: trouble } : result;
  }

  /** What another tab did. */
  async hear(news: News): Promise<void> {
    if (news === 'erased') {
      this.#drop();
      this.#ports.letAllGo();
    } else if (news === 'changed' && this.#opening) {
      await this.#queue(async () => void (await this.#keeper.read()));
    }
  }

  /** Forgets everything, at once: the reader has left. What is kept stays kept. */
  letGo(): void {
    this.#drop();
  }

  #drop(): void {
    this.#works.clear();
    this.#opening = undefined;
    this.#keeper.drop();
  }

  /** The version that is worked with. */
  #current(id: string): StoredVersion | undefined {
    const versions = this.#keeper.vault.items[id]?.versions;
    if (!versions) return undefined;
    const kind = this.#kinds.get(this.#keeper.vault.items[id]!.kind);
    const readable = versions.filter(
      (version) => stateOf(version, this.#keeper.opened, kind) === 'open',
    );
    return (
      this.#version(id, this.#works.get(id)?.base) ?? newest(readable.length ? readable : versions)
    );
  }

  /** The kept version that is worked with, or whose place it will take; none for what never was kept. */
  #mine(id: string): StoredVersion | undefined {
    const work = this.#works.get(id);
    if (!work?.unsaved) return this.#current(id);
    return this.#version(id, work.base);
  }

  #version(id: string, named: string | undefined): StoredVersion | undefined {
    return this.#keeper.vault.items[id]?.versions.find(({ revision }) => revision === named);
  }

  #work(id: string, work: Work): void {
    this.#works.set(id, work);
    this.#notify();
  }

  /** Writes what is in memory alone. @param anew - whether to keep what was not kept yet */
  async #save(id: string, anew: boolean): Promise<void> {
    const work = this.#works.get(id);
    const gone = !this.#keeper.vault.items[id];
    // Taken off the device in another tab, it is in memory alone here, though it was saved once.
    const afresh = anew && gone;
    if (!work || !(work.unsaved || afresh) || (!anew && gone && work.base === undefined)) return;
    try {
      if (this.#keeper.trouble) throw new Refused(this.#keeper.trouble);
      const current = this.#current(id);
      if (current && current.form > work.kind.version) throw new Refused('newer');
      const { kind, value } = work;
      const { name } = kind;
      const base = afresh ? undefined : work.base;
      const now = this.#ports.now();
      const plain = versionOf(this.#ports.unique(), now, kind.version, value);
      for (;;) {
        if (this.#keeper.lock === 'locked') throw new Refused('locked');
        const version = (await this.#keeper.opened?.seal(id, name, plain)) ?? plain;
        const lock = this.#keeper.vault.lock?.id;
        let moved = false;
        await this.#keeper.change((vault) => {
          moved = vault.lock?.id !== lock;
          if (!anew && !vault.items[id]) throw new Refused('erased');
          return moved ? vault : write(vault, id, name, base, version);
        });
        if (!moved) break;
      }
      const latest = this.#works.get(id);
      if (!latest) return;
      const unsaved = latest.value !== value;
      this.#work(id, { ...latest, base: plain.revision, unsaved, trouble: undefined });
    } catch (error) {
      const trouble = troubleOf(error);
      const latest = this.#works.get(id);
      // Erased elsewhere: what the reader wrote here stays, in memory.
      const base = trouble === 'erased' ? undefined : latest?.base;
      if (latest) this.#work(id, { ...latest, base, trouble });
      throw error;
    }
  }

  /** @returns Why `act` failed, if it did; what came of it is told, and counts as a sign of life. */
  async #step(act: () => Promise<void>): Done {
    const { life } = this.#keeper;
    await this.open();
    return this.#queue(act, life);
  }

  #queue(act: () => Promise<void>, life?: number): Done {
    return this.#keeper.queue(act, undefined, life).finally(() => {
      this.#postponeLock();
      this.#notify();
    });
  }

  #postponeLock(): void {
    this.#stopTimer?.();
    const { lockAfter } = this.settings;
    const timed = this.#keeper.opened && lockAfter;
    this.#stopTimer = timed
      ? this.#ports.after(lockAfter * 60_000, () => this.lockNow())
      : undefined;
  }

  #notify(): void {
    for (const react of [...this.#listeners]) react();
  }
}
