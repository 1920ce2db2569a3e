import type { Flag } from '../../../../src/domain/boundary/rules.js';

/** A text and the flags that it should raise; an innocent one has none. Others may come with them. */
export type Statement = readonly [text: string, flags: readonly Flag[]];
