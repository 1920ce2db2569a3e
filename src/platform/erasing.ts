import { PLACE } from './place.js';

/**
 * What `localStorage` says: leaving erases; or the reader has left, and the erasing may not be done. Both are of one
 * length, as there may be no room for more.
 */
type Mark = 'erase' | 'begun';

/** It stands in `localStorage` because it must be read and written in the task in which the reader leaves. */
function readMark(): Mark | null {
  try {
    return localStorage.getItem(PLACE) as Mark | null;
  } catch {
    return null; // Storage is blocked.
  }
}

/** Whether the reader chose that leaving erases what is kept here. */
export const choiceToErase = (): boolean => readMark() === 'erase';

/** Keeps that choice. @returns Whether it could be kept: storage may be blocked. */
export function chooseToErase(on: boolean): boolean {
  try {
    const erasing = readMark() === 'begun';
    // What was begun ends first.
    if (!erasing && on) localStorage.setItem(PLACE, 'erase');
    else if (!erasing) localStorage.removeItem(PLACE);
    return true;
  } catch {
    return false;
  }
}

/** Begins to erase, where the reader chose so. It is marked at once; the next load makes sure of it. */
export function beginErasing(): void {
  if (!readMark()) return;
  indexedDB.deleteDatabase(PLACE);
  localStorage.setItem(PLACE, 'begun');
}

/**
 * Ends an erasing that was begun as the reader left. Await it before anything that is kept is read. It waits until all
 * other tabs have closed the database, and rejects where the browser can't erase it: then nothing may be shown.
 */
export async function finishErasing(): Promise<void> {
  if (readMark() !== 'begun') return;
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(PLACE);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error as DOMException);
  });
  localStorage.removeItem(PLACE);
}
