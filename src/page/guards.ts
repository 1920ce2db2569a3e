import { page } from './page.js';

/** Asks, by `listener`, before the page is left by any way but the quick exit. @returns Ends that. */
export function guardUnload(listener: (event: BeforeUnloadEvent) => void): () => void {
  page.guards.add(listener);
  addEventListener('beforeunload', listener);
  return () => {
    page.guards.delete(listener);
    removeEventListener('beforeunload', listener);
  };
}

/** No widget asks any more. */
export function dropGuards(): void {
  for (const listener of page.guards) removeEventListener('beforeunload', listener);
}
