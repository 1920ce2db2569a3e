/** No identifier, so no name of the page; and the same for every bundle: the loader's need not be the element's. */
const key = '#sealed';
const waiting = globalThis as unknown as Record<string, string | undefined>;

/**
 * Takes what a partner sealed out of the address, so that no later script, bookmark or shared link has it, and lets it
 * wait for the element that asks for it. The entry of the history stays the one that it is.
 *
 * @returns Whether there was any.
 */
export function liftSealed(): boolean {
  const { hash, href } = location;
  // Some apps put percent signs for what needs none.
  const found = /^#sealed[=%]/.test(hash);
  if (found) {
    waiting[key] = hash;
    // Whole, as what is relative would be to the page's `<base>`.
    const bare = href.replace(hash, '');
    try {
      history.replaceState(history.state, '', bare);
    } catch {
      // Safari allows so many in ten seconds, and a page may have put its own in the place. This leaves an empty `#`.
      location.replace(bare + '#');
    }
  }
  return found;
}

/** The sealed fragment, `#` included, for whoever asks first. Ask on connect, and on `hashchange`. */
export function takeSealed(): string | undefined {
  liftSealed();
  const hash = waiting[key];
  dropSealed();
  return hash;
}

/** Forgets what still waits: the reader has left, or erased all. */
export function dropSealed(): void {
  delete waiting[key];
}
