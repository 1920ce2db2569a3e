import type { Ports } from './ports.js';
import type { Opened } from './sealed.js';
import type { Trouble } from './store.js';
import { isEmpty, readVault, Refused, type Vault } from './vault.js';

/** What the errors of databases mean to a reader. */
const troubles: Record<string, Trouble> = {
  QuotaExceededError: 'full',
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  UnknownError: 'blocked',
};

/** What an error means to a reader. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof Refused
    ? error.trouble
    : (troubles[(error as Error | null)?.name ?? ''] ?? 'failed');

/** The vault as this page last saw it, and the only way to change it: one step after the other. */
export class Keeper {
  vault: Vault = readVault(undefined);
  opened?: Opened;
  trouble: Trouble | undefined;

  #last: Promise<unknown> = Promise.resolve();
  /** Counts how often everything was dropped: what was begun before must not bring any of it back. */
  #life = 0;
  /** The count when what runs now was asked for. */
  #began = 0;

  constructor(
    private readonly ports: Ports,
    private readonly notify: () => void,
  ) {
    this.trouble = ports.trouble;
  }

  /** Another after everything was dropped. */
  get life(): number {
    return this.#life;
  }

  get lock(): 'none' | 'open' | 'locked' {
    const { lock } = this.vault;
    return !lock ? 'none' : lock.id === this.opened?.id ? 'open' : 'locked';
  }

  mustBeOpen(): void {
    if (this.trouble) throw new Refused(this.trouble);
    if (this.lock === 'locked') throw new Refused('locked');
  }

  /**
   * One after the other.
   * @param always - Whether to go on when everything was dropped meanwhile.
   * @param life - When it was asked for; by default now.
   * @returns Why `act` failed, if it did.
   */
  queue(
    act: () => Promise<void>,
    always?: 'always',
    life = this.#life,
  ): Promise<Trouble | undefined> {
    const done = this.#last
      .then(() => {
        this.#began = life;
        if (!always) this.#stillHere();
        return act();
      })
      .then(() => undefined, troubleOf);
    this.#last = done;
    return done;
  }

  /** Forgets all that was read, and stops what is under way. */
  drop(): void {
    this.#life++;
    this.opened = undefined;
    this.trouble = this.ports.trouble;
    this.vault = readVault(undefined);
    this.notify();
  }

  /** Reads the vault anew. */
  async read(): Promise<Vault> {
    await this.take(readVault(await this.ports.shelf.read()));
    return this.vault;
  }

  /** @throws Refused - or what the database throws */
  async change(change: (vault: Vault) => Vault, opens?: Opened): Promise<void> {
    if (this.trouble) throw new Refused(this.trouble);
    const stamp = this.ports.unique();
    let now = this.vault;
    let changed = false;
    await this.ports.shelf.change((stored) => {
      this.#stillHere();
      const before = readVault(stored);
      const after = change(before);
      changed = after !== before;
      now = changed ? { ...after, stamp } : before;
      return !changed ? stored : isEmpty(now) ? undefined : now;
    });
    if (changed) this.ports.tell('changed');
    await this.take(now, opens);
  }

  /** Puts another vault in the place of this one, made over again where a tab changed it in the meantime. */
  async replace(change: (vault: Vault) => Promise<Vault>, opens?: Opened): Promise<void> {
    for (let done = false; !done;) {
      this.mustBeOpen();
      const { stamp } = this.vault;
      const next = await change(this.vault);
      await this.change((vault) => {
        done = vault.stamp === stamp;
        return done ? next : vault;
      }, opens);
    }
  }

  /** Takes a vault as what is there. @param opens - What opens it, if that is its lock; by default what opened it before. */
  async take(vault: Vault, opens?: Opened): Promise<void> {
    // Another tab may have taken the lock off, or set another: the key must seal nothing more. And it may be locked here.
    const opened = () => [opens ?? this.opened].find((one) => one?.id === vault.lock?.id);
    await opened()?.openAll(vault);
    this.#stillHere();
    this.opened = opened();
    this.vault = vault;
    this.notify();
  }

  /** @throws Refused - when everything was dropped since what runs now was asked for */
  #stillHere(): void {
    if (this.#began !== this.#life) throw new Refused('erased');
  }
}
