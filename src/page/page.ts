/** What plays on the page, so that the next one can stop it. */
export interface Player {
  pause(): void;
}

/** A private tool that stands in the page: a widget that holds words of the reader. */
export interface Tool {
  /** Drops every word that it holds or shows, at once. The reader has left, or erased all. */
  letGo(): void;
}

/** A quick exit that stands in the page. */
export interface Exit {
  readonly host: HTMLElement;
  /** Where to leave to, absolute; read when the reader leaves. */
  url(): string;
  /** Tells the reader how many presses of Shift are left; `'over'` when they ran out; nothing when they are dropped. */
  tell(left?: number | 'over'): void;
}

/** The one listener for the quick exits, and those for which it listens. */
export interface Exits {
  readonly hosts: Set<Exit>;
  /** Takes the listener away; set while it listens. */
  stop?: () => void;
}

/**
 * What all widgets of a page share, whichever bundle of the library they came with. It never holds an answer, and
 * nothing of it is ever stored. Bundles of other versions read and write it: fields may be added, never changed.
 */
export interface Page {
  /** Whether something that a reader said calls for care: joint, share and print tools hide. Never taken back. */
  unsafe: boolean;
  /** Called when `unsafe` is set. */
  readonly onUnsafe: Set<() => void>;
  readonly exits: Exits;
  /** Our listeners to `beforeunload`, which the quick exit takes away. */
  readonly guards: Set<(event: BeforeUnloadEvent) => void>;
  /** What was last started. */
  playing?: Player;
  readonly tools: Set<Tool>;
}

const key = Symbol.for('trust-widgets.page.1');

/** The registry of this page, made by whichever bundle comes first. */
export const page: Page = ((globalThis as unknown as Record<symbol, Page | undefined>)[key] ??= {
  unsafe: false,
  onUnsafe: new Set(),
  exits: { hosts: new Set() },
  guards: new Set(),
  tools: new Set(),
});
