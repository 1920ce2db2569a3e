import type { Settings, Trouble } from './store.js';

/** For how long an item is kept after it was last saved. */
const DAYS = 90;

/** When what is saved now will be erased, in milliseconds since 1970. */
export const until = (now: number): number => now + DAYS * 86_400_000;

/** One version of an item, as it is kept. */
export interface StoredVersion {
  readonly revision: string;
  readonly saved: number;
  readonly expires: number;
  /** Version of the kind's form. */
  readonly form: number;
  /** JSON; sealed, its text as bytes. */
  readonly data: unknown;
}

export interface StoredItem {
  readonly kind: string;
  /** At least one. More where tabs wrote at once: nothing is overwritten. */
  readonly versions: readonly StoredVersion[];
}

/** What tells a right passphrase: a text that its key seals. */
export interface Lock {
  readonly id: string;
  readonly check: Uint8Array;
}

/** Everything that is kept, as one record: so each change is whole, or not at all. */
export interface Vault {
  /** Version of this form. */
  readonly vault: 1;
  /** Another after every change. */
  readonly stamp: string;
  readonly items: Readonly<Record<string, StoredItem>>;
  readonly lock?: Lock;
  readonly settings?: Partial<Settings>;
}

/** Why a change was not made. */
export class Refused extends Error {
  constructor(readonly trouble: Trouble) {
    super(trouble);
  }
}

const empty: Vault = { vault: 1, stamp: '', items: {} };

/**
 * Reads a vault; one that is not there is empty.
 * @throws Refused - of a newer form, which stays as it is
 */
export function readVault(stored: unknown): Vault {
  if (stored === undefined) return empty;
  const { vault } = Object(stored) as Partial<Vault>;
  if (vault !== 1) throw new Refused((vault as unknown as number) > 1 ? 'newer' : 'failed');
  return stored as Vault;
}

/** Whether nothing is left that a reader kept or chose. */
export const isEmpty = ({ items, lock, settings }: Vault): boolean =>
  !lock && Object.keys(items).length + Object.keys(settings ?? {}).length === 0;

/** A new version, saved now. */
export const versionOf = (
  revision: string,
  now: number,
  form: number,
  data: unknown,
): StoredVersion => ({ revision, saved: now, expires: until(now), form, data });

function withItem(vault: Vault, id: string, item: StoredItem | undefined): Vault {
  const { [id]: _, ...items } = vault.items;
  return { ...vault, items: item?.versions.length ? { ...items, [id]: item } : items };
}

/**
 * Puts a version in the place of the one that it grew out of. Where that one has been replaced meanwhile, by another
 * tab, both stay.
 * @param base - Revision that it grew out of; `undefined` for what was not kept before.
 * @throws Refused - The item was erased meanwhile.
 */
export function write(
  vault: Vault,
  id: string,
  kind: string,
  base: string | undefined,
  version: StoredVersion,
): Vault {
  const item = vault.items[id];
  if (!item && base !== undefined) throw new Refused('erased');
  const others = (item?.versions ?? []).filter(({ revision }) => revision !== base);
  return withItem(vault, id, { kind: item?.kind ?? kind, versions: [version, ...others] });
}

/** Takes versions of an item away, or the whole item. One that nobody has seen yet is not among them, so it stays. */
export function remove(vault: Vault, id: string, revisions?: readonly string[]): Vault {
  const item = vault.items[id];
  const left = revisions && item?.versions.filter(({ revision }) => !revisions.includes(revision));
  return withItem(vault, id, item && left && { ...item, versions: left });
}

/** Takes away what was kept for long enough. */
export function expire(vault: Vault, now: number): Vault {
  let left = vault;
  for (const [id, { versions }] of Object.entries(vault.items)) {
    const old = versions.filter(({ expires }) => expires <= now).map(({ revision }) => revision);
    if (old.length) left = remove(left, id, old);
  }
  return left;
}

/** The newest version that was not set aside. */
export const newest = (versions: readonly StoredVersion[]): StoredVersion =>
  versions.reduce((best, one) => (one.saved > best.saved ? one : best));

/** Adds items; of one that is there already, both keep all their versions. Nothing that stands is changed. */
export function merge(vault: Vault, items: Vault['items']): Vault {
  let merged = vault;
  for (const [id, { kind, versions }] of Object.entries(items)) {
    const standing = merged.items[id] ?? { kind, versions: [] };
    merged = withItem(merged, id, { ...standing, versions: [...standing.versions, ...versions] });
  }
  return merged;
}
