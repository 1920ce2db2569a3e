import { damaged, type Opened, plainOf } from './sealed.js';
import type { Held, Kind } from './store.js';
import type { StoredVersion } from './vault.js';

/** What can be said of a version. @param kind - `undefined` while no tool of the page works with it */
export function stateOf(
  version: StoredVersion,
  opened: Opened | undefined,
  kind: Kind<unknown> | undefined,
): Held['state'] {
  const data = plainOf(version, opened);
  if (data === undefined) return 'locked';
  if (data === damaged) return 'damaged';
  if (kind && version.form > kind.version) return 'newer';
  return kind && kind.read(data, version.form) === undefined ? 'damaged' : 'open';
}

/** The value of a version; `undefined` where it can't be read here and now. */
export const valueOf = <T>(
  version: StoredVersion,
  opened: Opened | undefined,
  kind: Kind<T>,
): T | undefined =>
  stateOf(version, opened, kind) === 'open'
    ? kind.read(plainOf(version, opened), version.form)
    : undefined;
