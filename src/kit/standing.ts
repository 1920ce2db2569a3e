import type { ReactiveElement } from 'lit';
import { page } from '../page/page.js';
import { onUnsafe } from '../page/safety.js';

/** The elements of the library that stand in the page. */
export const standing = new Set<ReactiveElement>();

/** Draws them all anew: something changed that all may show. */
export const redraw = (): void => standing.forEach((element) => element.requestUpdate());

onUnsafe(redraw);

/**
 * Class of what shares, prints or is for two. Once something calls for care it can't be seen or reached; it keeps its
 * place, so that neither the page nor someone at the reader's shoulder sees a change beside it.
 */
export const forSharing = (): string => (page.unsafe ? 'hushed' : '');
