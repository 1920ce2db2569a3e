import { defaults } from '../src/domain/store/settings.js';
import type {
  Held,
  Imported,
  Kind,
  Revision,
  Settings,
  Store,
  Trouble,
  Version,
} from '../src/domain/store/store.js';

/** The clock of every story. */
const NOW = Date.UTC(2026, 10, 23, 9, 14);
const DAY = 86_400_000;

/** An item as a story gives it. */
export interface FakeItem extends Partial<Omit<Held, 'id' | 'versions'>> {
  readonly id: string;
  /** The values of its versions, the one that is worked with first. */
  readonly values?: readonly unknown[];
}

/** How a store starts, and what goes wrong in it. */
export interface FakeState {
  readonly items?: readonly FakeItem[];
  readonly trouble?: Trouble;
  readonly passphrase?: string;
  readonly locked?: boolean;
  readonly settings?: Partial<Settings>;
  /** What every change answers. */
  readonly fails?: Trouble;
  /** What an import does; by default one item is added. A sealed file asks for this store's passphrase. */
  readonly imports?: Imported;
}

interface Item extends Omit<Held, 'id' | 'versions'> {
  values: unknown[];
}

/** A store in memory, for stories and tests of elements: its states are set, and its clock stands still. */
export class FakeStore implements Store {
  readonly trouble: Trouble | undefined;
  settings: Settings;
  /** What was asked of it, in order. */
  readonly calls: string[] = [];
  fails?: Trouble;
  readonly #items = new Map<string, Item>();
  readonly #listeners = new Set<() => void>();
  readonly #imports: Imported;
  #passphrase?: string;
  #locked: boolean;

  constructor({
    items = [],
    trouble,
    passphrase,
    locked,
    settings,
    fails,
    imports,
  }: FakeState = {}) {
    this.trouble = trouble;
    this.fails = fails;
    this.#passphrase = passphrase;
    this.#locked = !!locked;
    this.#imports = imports ?? { added: 1, merged: 0, same: 0 };
    this.settings = { ...defaults, ...settings };
    for (const { id, values = ['…'], ...item } of items) {
      const dates = item.kept ? { saved: NOW, expires: NOW + 90 * DAY } : {};
      const state = locked && item.kept ? 'locked' : 'open';
      this.#items.set(id, {
        kind: 'notes',
        kept: false,
        state,
        values: [...values],
        ...dates,
        ...item,
      });
    }
  }

  subscribe(react: () => void): () => void {
    this.#listeners.add(react);
    return () => this.#listeners.delete(react);
  }

  async open(): Promise<void> {}

  get lock(): Store['lock'] {
    return !this.#passphrase ? 'none' : this.#locked ? 'locked' : 'open';
  }

  held(): readonly Held[] {
    return [...this.#items.keys()].map((id) => this.get(id)!);
  }

  get(id: string): Held | undefined {
    const item = this.#items.get(id);
    if (!item) return undefined;
    const { values, ...rest } = item;
    return { id, ...rest, versions: values.length };
  }

  value<T>(kind: Kind<T>, id: string): T | undefined {
    const item = this.#items.get(id);
    return item?.state === 'open' ? kind.read(item.values[0], kind.version) : undefined;
  }

  revisions(id: string): readonly Revision[] {
    const { values = [], saved = NOW } = this.#items.get(id) ?? {};
    return values.map((_, index) => ({ revision: `${index}`, saved: saved - index * DAY }));
  }

  versions<T>(kind: Kind<T>, id: string): readonly Version<T>[] {
    const { values = [] } = this.#items.get(id) ?? {};
    return this.revisions(id).map((one, index) => ({
      ...one,
      value: kind.read(values[index], kind.version)!,
    }));
  }

  put<T>({ name }: Kind<T>, id: string, value: T): Promise<Trouble | undefined> {
    const item = this.#items.get(id);
    if (item) item.values[0] = value;
    else this.#items.set(id, { kind: name, kept: false, state: 'open', values: [value] });
    this.#notify();
    return item?.kept ? this.#did(`put ${id}`) : Promise.resolve(this.trouble);
  }

  keep = (id: string) =>
    this.#did(`keep ${id}`, () =>
      this.#change(id, { kept: true, saved: NOW, expires: NOW + 90 * DAY }),
    );

  stopKeeping = (id: string) =>
    this.#did(`stopKeeping ${id}`, () =>
      this.#change(id, { kept: false, saved: undefined, expires: undefined }),
    );

  choose = (id: string, revision: string) =>
    this.#did(`choose ${id} ${revision}`, () => {
      const item = this.#items.get(id)!;
      item.values = [item.values[Number(revision)]];
    });

  erase = (id: string) => this.#did(`erase ${id}`, () => this.#items.delete(id));

  eraseAll = () =>
    this.#did('eraseAll', () => {
      this.#items.clear();
      this.#passphrase = undefined;
    });

  set = (settings: Partial<Settings>) =>
    this.#did(`set ${JSON.stringify(settings)}`, () => {
      this.settings = { ...this.settings, ...settings };
    });

  setPassphrase = (passphrase: string) =>
    this.#did('setPassphrase', () => (this.#passphrase = passphrase));

  removePassphrase = () => this.#did('removePassphrase', () => (this.#passphrase = undefined));

  async unlock(passphrase: string): Promise<boolean> {
    const right = passphrase === this.#passphrase;
    if (right) this.#setLocked(false);
    return right;
  }

  lockNow(): void {
    this.#setLocked(true);
  }

  async exportFile(): Promise<string> {
    if (this.fails) throw new Error(this.fails);
    return '{}';
  }

  async importFile(text: string, passphrase?: string): Promise<Imported> {
    if (text === 'sealed' && passphrase !== 'of the file') {
      return { problem: passphrase === undefined ? 'passphrase' : 'wrong' };
    }
    if ('added' in this.#imports) {
      this.#items.set('imported', {
        kind: 'notes',
        kept: true,
        state: 'open',
        values: ['…'],
        saved: NOW,
        expires: NOW + 90 * DAY,
      });
      this.#notify();
    }
    return this.#imports;
  }

  /** What another tab did. */
  elsewhere(change: (items: Map<string, { values: unknown[] }>) => unknown): void {
    change(this.#items);
    this.#notify();
  }

  #setLocked(locked: boolean): void {
    this.#locked = locked;
    for (const [id, { kept }] of this.#items) {
      if (kept) this.#items.set(id, { ...this.#items.get(id)!, state: locked ? 'locked' : 'open' });
    }
    this.#notify();
  }

  #change(id: string, change: Partial<Item>): void {
    this.#items.set(id, { ...this.#items.get(id)!, ...change });
  }

  async #did(call: string, change?: () => unknown): Promise<Trouble | undefined> {
    this.calls.push(call);
    const trouble = this.trouble ?? this.fails;
    if (!trouble) change?.();
    this.#notify();
    return trouble;
  }

  #notify(): void {
    for (const react of [...this.#listeners]) react();
  }
}
