import { fromBase64url, toBase64url } from '../seal/base64url.js';
import type { Keeper } from './keeper.js';
import type { Ports, SealingKey } from './ports.js';
import { reseal } from './locks.js';
import { damaged, type Opened, plainOf } from './sealed.js';
import type { Imported } from './store.js';
import { merge, type StoredItem, type StoredVersion, until, type Vault } from './vault.js';

/** Neutral, as the file lies about for all to see. */
const FORMAT = 'page-notes';
const VERSION = 1;
/** What the contents of a file are sealed with. */
const CONTEXT = 'file';
/** Longest file to read, in characters. */
const MOST = 10_000_000;

type Items = Vault['items'];

/** The text of a file with all items; encrypted where they are. */
export async function writeFile(
  items: Items,
  opened: Opened | undefined,
  ports: Ports,
): Promise<string> {
  const plain = await reseal(items, opened, undefined);
  const head = { format: FORMAT, version: VERSION };
  // What nothing opens would be nothing to a reader elsewhere either.
  const whole = Object.fromEntries(
    Object.entries(plain).flatMap(([id, { kind, versions }]) => {
      const open = versions.filter((one) => plainOf(one, undefined) !== undefined);
      return open.length ? [[id, { kind, versions: open }]] : [];
    }),
  );
  if (!opened) return JSON.stringify({ ...head, items: whole }, undefined, 2);
  const sealing = await ports.sealing();
  const sealed = await sealing.seal(opened.key, JSON.stringify(whole), CONTEXT);
  return JSON.stringify({ ...head, sealed: toBase64url(sealed) }, undefined, 2);
}

type Read = { readonly items: Items } | Extract<Imported, { problem: unknown }>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file; all of it is checked, so that nothing of a broken one is taken. */
async function readFile(
  text: string,
  ports: Ports,
  opened: Opened | undefined,
  passphrase: string | undefined,
): Promise<Read> {
  const file = text.length <= MOST ? parse(text) : undefined;
  if (!isRecord(file) || file.format !== FORMAT) return { problem: 'unknown' };
  if (typeof file.version === 'number' && file.version > VERSION) return { problem: 'newer' };
  if (file.version !== VERSION) return { problem: 'damaged' };
  if (!('sealed' in file)) return checked(file.items);

  const sealed = typeof file.sealed === 'string' ? fromBase64url(file.sealed) : undefined;
  const sealing = await ports.sealing();
  const of = sealed && sealing.keyOf(sealed);
  if (!of) return { problem: 'damaged' };
  if (of === 'newer') return { problem: 'newer' };
  const keys: SealingKey[] = opened ? [opened.key] : [];
  if (passphrase !== undefined) keys.push(await sealing.deriveKey(passphrase, of));
  for (const key of keys) {
    const plain = await sealing.open(key, sealed, CONTEXT);
    if (plain !== undefined) return checked(parse(plain));
  }
  return { problem: passphrase === undefined ? 'passphrase' : 'wrong' };
}

function checked(items: unknown): Read {
  const whole =
    isRecord(items) &&
    Object.entries(items).every(
      ([id, item]) =>
        // Not a name that every object has.
        !(id in {}) &&
        isRecord(item) &&
        typeof item.kind === 'string' &&
        Array.isArray(item.versions) &&
        item.versions.length > 0 &&
        item.versions.every(isVersion),
    );
  return whole ? { items: items as Items } : { problem: 'damaged' };
}

const isVersion = (version: unknown): version is StoredVersion =>
  isRecord(version) &&
  typeof version.revision === 'string' &&
  Number.isSafeInteger(version.form) &&
  Number.isSafeInteger(version.saved) &&
  Number.isSafeInteger(version.expires) &&
  'data' in version;

const plainText = (version: StoredVersion, opened: Opened | undefined): string => {
  const data = plainOf(version, opened);
  return data === damaged ? '' : JSON.stringify([version.form, data]);
};

/** Which versions a file brings that say what none here says. Their names prove nothing: a file can be edited. */
function news(item: StoredItem, standing: StoredItem | undefined, opened: Opened | undefined) {
  const texts = new Set(standing?.versions.map((one) => plainText(one, opened)));
  return item.versions.filter((one) => !texts.has(plainText(one, undefined)));
}

/** Adds to the vault what a file holds. Both keep all that they have. */
export async function readInto(
  keeper: Keeper,
  ports: Ports,
  text: string,
  passphrase: string | undefined,
): Promise<Imported> {
  const read = await readFile(text, ports, keeper.opened, passphrase);
  if ('problem' in read) return read;
  const other = ([id, { kind }]: [string, StoredItem]) =>
    (keeper.vault.items[id]?.kind ?? kind) !== kind;
  if (Object.entries(read.items).some(other)) return { problem: 'damaged' };
  let count = { added: 0, merged: 0, same: 0 };
  await keeper.replace(async (vault) => {
    const { opened } = keeper;
    const expires = until(ports.now());
    const brought: Record<string, StoredItem> = {};
    count = { added: 0, merged: 0, same: 0 };
    for (const [id, item] of Object.entries(read.items)) {
      const standing = vault.items[id];
      const versions = news(item, standing, opened);
      count[!versions.length ? 'same' : standing ? 'merged' : 'added']++;
      if (!versions.length) continue;
      brought[id] = {
        kind: item.kind,
        versions: versions.map((one) => ({ ...one, revision: ports.unique(), expires })),
      };
    }
    const sealed = opened ? await reseal(brought, undefined, opened) : brought;
    return merge(vault, sealed);
  });
  return count;
}
