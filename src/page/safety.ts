import { page } from './page.js';

/** Gives the safety signal, for the whole page and until it is left. */
export function signalUnsafe(): void {
  if (page.unsafe) return;
  page.unsafe = true;
  for (const react of [...page.onUnsafe]) react();
}

/** Calls back when the signal is given; at once, where it has been. @returns Ends that. */
export function onUnsafe(react: () => void): () => void {
  page.onUnsafe.add(react);
  if (page.unsafe) react();
  return () => page.onUnsafe.delete(react);
}
