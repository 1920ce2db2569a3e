import type { Sealing, SealingKey } from './ports.js';
import type { StoredVersion, Vault } from './vault.js';

/** What a version is sealed with, so that it can't pass for another. */
const contextOf = (id: string, kind: string, version: StoredVersion): string =>
  JSON.stringify([id, kind, version.revision, version.saved, version.expires, version.form]);

const isSealed = (data: unknown): data is Uint8Array => data instanceof Uint8Array;

/** What stands for a text that its key does not open. */
export const damaged = Symbol('damaged');

/** The key of a vault, and all that it has opened. Without it, `plain` finds nothing that is sealed. */
export class Opened {
  readonly #texts = new Map<string, unknown>();

  constructor(
    private readonly sealing: Sealing,
    readonly key: SealingKey,
    /** Of the lock that the key opens. */
    readonly id: string,
  ) {}

  async seal(id: string, kind: string, version: StoredVersion): Promise<StoredVersion> {
    if (isSealed(version.data)) return version;
    const text = JSON.stringify(version.data);
    this.#texts.set(version.revision, version.data);
    const data = await this.sealing.seal(this.key, text, contextOf(id, kind, version));
    return { ...version, data };
  }

  /** Opens all of a vault that is not open yet, for `plain`. */
  async openAll({ items }: Vault): Promise<void> {
    for (const [id, { kind, versions }] of Object.entries(items)) {
      for (const version of versions) {
        if (!isSealed(version.data) || this.#texts.has(version.revision)) continue;
        const text = await this.sealing.open(this.key, version.data, contextOf(id, kind, version));
        this.#texts.set(version.revision, text === undefined ? damaged : JSON.parse(text));
      }
    }
  }

  /** The data of a sealed version, once opened. */
  plain({ revision }: StoredVersion): unknown {
    return this.#texts.get(revision);
  }
}

/** The data of a version; `undefined` while it is locked, `damaged` where nothing opens it. */
export const plainOf = (version: StoredVersion, opened: Opened | undefined): unknown =>
  isSealed(version.data) ? opened?.plain(version) : version.data;
