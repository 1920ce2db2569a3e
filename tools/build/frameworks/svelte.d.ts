/** The tags in the markup of Svelte 5, and of Svelte 4 with `on:`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}` | `on:${Name}`]?: (event: Events[Name]) => void;
};
type Own<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Handlers<Elements[Tag]['events']>;
type Tags = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Own<Tag>> &
    Own<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
