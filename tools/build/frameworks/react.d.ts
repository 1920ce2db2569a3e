/** The tags in JSX, for React 19, which sets properties and hears the events of custom elements. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';

type Handlers<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};
type Own<Tag extends keyof Elements> = Elements[Tag]['attributes'] &
  Handlers<Elements[Tag]['events']>;
type Usual<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;
type Tags = {
  [Tag in keyof Elements]: Omit<Usual<Elements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
