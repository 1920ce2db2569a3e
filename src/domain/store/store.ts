/** What a kind of private items is: the form of their values, under a name that tells nothing. */
export interface Kind<T> {
  /** Stored, so neutral: nothing in it tells what the items are about. */
  readonly name: string;
  /** Version of the form, from 1; raised when values of before have to be changed to be read. */
  readonly version: number;
  /** Reads a value of this version or an earlier one; `undefined` where it is none. */
  read(data: unknown, version: number): T | undefined;
}

/** Why something is not kept on the device. What the reader wrote is in memory all the same. */
export type Trouble =
  /** The page came by plain http: browsers give it no encryption, and others may read along. */
  | 'insecure'
  /** The browser gives this page no storage. */
  | 'blocked'
  /** There is no room left. */
  | 'full'
  /** Set with a passphrase that must be given first, or that was changed in another tab. */
  | 'locked'
  /** Written by a newer version of the library; it stays as it is. */
  | 'newer'
  /** It was erased in another tab in the meantime. */
  | 'erased'
  /** There are several versions; the reader has to choose first. */
  | 'versions'
  /** Anything else that a database may answer. */
  | 'failed';

/** A private item as a list shows it: without its contents. */
export interface Held {
  readonly id: string;
  /** Name of its kind. */
  readonly kind: string;
  /** Whether it is kept on this device, not in memory alone. */
  readonly kept: boolean;
  readonly state: 'open' | 'locked' | 'newer' | 'damaged';
  /** When it was last saved, in milliseconds since 1970; `undefined` in memory. */
  readonly saved?: number;
  /** When it will be erased, in milliseconds since 1970. */
  readonly expires?: number;
  /** How many versions of it there are: more than one when two tabs wrote at once, or a file brought another. */
  readonly versions: number;
  /** Why what the reader wrote last is in memory alone, though the item is kept. */
  readonly trouble?: Trouble;
}

/** One version of an item, without its value. */
export interface Revision {
  /** Names this version for `choose`; empty for one that is in memory alone. */
  readonly revision: string;
  /** When it was saved, in milliseconds since 1970; `undefined` in memory. */
  readonly saved?: number;
}

/** One version of an item. */
export interface Version<T> extends Revision {
  readonly value: T;
}

/** What the reader chose for all that is kept here. */
export interface Settings {
  /** Whether the quick exit also erases what is kept. Off by default. */
  readonly eraseOnExit: boolean;
  /** After how many minutes without a change it locks; 0 for never. 10 by default. */
  readonly lockAfter: number;
  /** Whether it locks when the page is left. Off by default. */
  readonly lockOnLeave: boolean;
}

/** What an import did. */
export type Imported =
  | { readonly added: number; readonly merged: number; readonly same: number }
  /** Not a file of ours; or altered or cut; or of a newer version; or sealed; or sealed by another passphrase (or damaged). */
  | { readonly problem: 'unknown' | 'damaged' | 'newer' | 'passphrase' | 'wrong' | Trouble };

/**
 * The reader's private items: in memory, and on this device as far as the reader chose so. No method loses what the
 * reader wrote. Each `Promise` of a `Trouble` resolves to `undefined` when all went well, and never rejects.
 */
export interface Store {
  /** Calls back after every change, also one made in another tab. @returns Ends that. */
  subscribe(react: () => void): () => void;
  /** Resolves when what is kept has been read; reads it at the first call. */
  open(): Promise<void>;
  /** Why nothing can be kept here at all. */
  readonly trouble: Trouble | undefined;
  readonly settings: Settings;
  /** `none`: no passphrase is set. */
  readonly lock: 'none' | 'open' | 'locked';

  held(): readonly Held[];
  get(id: string): Held | undefined;
  /** The version of an item that is worked with here; `undefined` while locked, or when there is none. */
  value<T>(kind: Kind<T>, id: string): T | undefined;
  /** The versions of an item without their values, the one that is worked with first. */
  revisions(id: string): readonly Revision[];
  /** All versions that can be read, that of `value` first. */
  versions<T>(kind: Kind<T>, id: string): readonly Version<T>[];

  /** Takes a new value: into memory at once, and to the device where the item is kept. */
  put<T>(kind: Kind<T>, id: string, value: T): Promise<Trouble | undefined>;
  /** Keeps an item on the device from now on. */
  keep(id: string): Promise<Trouble | undefined>;
  /** Takes an item off the device; it stays in memory until the page is left. */
  stopKeeping(id: string): Promise<Trouble | undefined>;
  /**
   * Goes on with one of several versions.
   * @param instead - Revisions to erase: those that the reader was asked about.
   */
  choose(id: string, revision: string, instead: readonly string[]): Promise<Trouble | undefined>;
  /** Erases one item, from the device and from memory. */
  erase(id: string): Promise<Trouble | undefined>;
  /** Erases everything: items, settings, passphrase, the database itself; in all tabs. */
  eraseAll(): Promise<Trouble | undefined>;
  set(settings: Partial<Settings>): Promise<Trouble | undefined>;

  /** Sets or changes the passphrase, when open: everything kept is encrypted anew, or nothing is. */
  setPassphrase(passphrase: string): Promise<Trouble | undefined>;
  /** Takes the passphrase off, when open. */
  removePassphrase(): Promise<Trouble | undefined>;
  /** Resolves to whether it was the passphrase. */
  unlock(passphrase: string): Promise<boolean>;
  /** Forgets the key, and what is kept, until `unlock`. */
  lockNow(): void;

  /** Everything that is kept, as the text of a file; encrypted where a passphrase is set. @throws when locked */
  exportFile(): Promise<string>;
  /** Adds what a file holds; where both have an item, both versions stay. */
  importFile(text: string, passphrase?: string): Promise<Imported>;
}
