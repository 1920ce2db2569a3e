import { tidy } from './text.js';

/** What is shared. */
export interface Share {
  /** The page's address, absolute. */
  readonly url: string;
  readonly title: string;
  /** What the publisher wrote for sharing; '' stands for the title. */
  readonly text: string;
  /** An account on X to name, without `@`. */
  readonly via?: string;
  /** Without `#`. */
  readonly hashtags?: readonly string[];
  /** The address of a picture. */
  readonly media?: string;
}

/** The words that go with the address. */
export const wordsOf = (share: Share): string => tidy(share.text) || tidy(share.title);

/** `encodeURIComponent` that never throws: a lone surrogate is encoded as U+FFFD. */
export const encode = (value: string): string => encodeURIComponent(value.toWellFormed());
