/** Where the vault lies. Each method rejects with an error whose `name` tells why, as databases do. */
export interface Shelf {
  /** What lies there; `undefined` where nothing does. Makes nothing. */
  read(): Promise<unknown>;
  /** Replaces what lies there by what `change` makes of it, as one step among all tabs; throws what it throws. */
  change(change: (now: unknown) => unknown): Promise<void>;
  /** Leaves nothing, not even an empty database. Resolves when that is so. */
  remove(): Promise<void>;
}

/** A key made of a passphrase, with what it takes to make it again. */
export interface SealingKey {
  readonly salt: Uint8Array;
  readonly rounds: number;
}

/** Encryption. What is sealed opens only with the same key and in the same context. */
export interface Sealing {
  deriveKey(passphrase: string, of?: SealingKey): Promise<SealingKey>;
  seal(key: SealingKey, text: string, context: string): Promise<Uint8Array>;
  /** `undefined`: another key, another context, or altered. */
  open(key: SealingKey, sealed: Uint8Array, context: string): Promise<string | undefined>;
  /** What a sealed text says of its key. */
  keyOf(sealed: Uint8Array): SealingKey | 'newer' | undefined;
}

/** What happens to what is kept, told from tab to tab. */
export type News = 'changed' | 'erased';

/** All that the store needs of the world. */
export interface Ports {
  /** Why nothing can be kept here, where that is known beforehand. */
  readonly trouble: 'insecure' | undefined;
  readonly shelf: Shelf;
  /** Milliseconds since 1970. */
  now(): number;
  /** A name that no other will ever have. */
  unique(): string;
  /** Fetches the code of encryption. */
  sealing(): Promise<Sealing>;
  /** Calls back after some milliseconds. @returns Ends that. */
  after(milliseconds: number, act: () => void): () => void;
  /** Tells other tabs. */
  tell(news: News): void;
  /** What the reader chose for the quick exit, which has to know it at once. */
  readonly exit: {
    erases(): boolean;
    /** Resolves to false where that can't be remembered. */
    choose(erases: boolean): boolean;
    /** Resolves when nothing is left of what an exit began to erase. */
    finish(): Promise<void>;
  };
  /** Every tool of the page drops what it holds. */
  letAllGo(): void;
}
