import type { Keeper } from './keeper.js';
import type { Ports } from './ports.js';
import { damaged, Opened, plainOf } from './sealed.js';
import type { Lock, StoredItem, StoredVersion } from './vault.js';

/** A new lock, and what opens it. */
async function newLock(ports: Ports, passphrase: string): Promise<{ lock: Lock; opened: Opened }> {
  const sealing = await ports.sealing();
  const key = await sealing.deriveKey(passphrase);
  const id = ports.unique();
  const check = await sealing.seal(key, id, id);
  return { lock: { id, check }, opened: new Opened(sealing, key, id) };
}

/** Every item with what opens it replaced: sealed for another key, or plain. What is damaged stays as it is. */
export async function reseal(
  items: Readonly<Record<string, StoredItem>>,
  from: Opened | undefined,
  to: Opened | undefined,
): Promise<Record<string, StoredItem>> {
  const all: Record<string, StoredItem> = {};
  for (const [id, item] of Object.entries(items)) {
    const versions: StoredVersion[] = [];
    for (const version of item.versions) {
      const data = plainOf(version, from);
      const open = { ...version, data };
      versions.push(
        data === undefined || data === damaged
          ? version
          : to
            ? await to.seal(id, item.kind, open)
            : open,
      );
    }
    all[id] = { ...item, versions };
  }
  return all;
}

/** Opens what is locked. @returns Whether it was the passphrase. */
export async function unlock(keeper: Keeper, ports: Ports, passphrase: string): Promise<boolean> {
  const { lock } = await keeper.read();
  if (!lock) return false;
  const sealing = await ports.sealing();
  const of = sealing.keyOf(lock.check);
  if (!of || of === 'newer') return false;
  const key = await sealing.deriveKey(passphrase, of);
  const fits = (await sealing.open(key, lock.check, lock.id)) === lock.id;
  if (fits) await keeper.take(keeper.vault, new Opened(sealing, key, lock.id));
  return fits;
}

/** Seals everything that is kept for another passphrase, or for none; or nothing. */
export async function relock(
  keeper: Keeper,
  ports: Ports,
  passphrase: string | undefined,
): Promise<void> {
  keeper.mustBeOpen();
  const next = passphrase === undefined ? undefined : await newLock(ports, passphrase);
  await keeper.replace(
    async ({ lock: _, ...vault }) => ({
      ...vault,
      items: await reseal(vault.items, keeper.opened, next?.opened),
      ...(next && { lock: next.lock }),
    }),
    next?.opened,
  );
}
