/** The tags in templates of Vue 3. Vue knows attributes and events in camel case. */
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Elements } from './elements.js';

type Camel<Name> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name & string;
type Handlers<Events> = {
  [Name in keyof Events as `on${Capitalize<Camel<Name>>}`]?: (event: Events[Name]) => void;
};
type Own<Tag extends keyof Elements> = Handlers<Elements[Tag]['events']> & {
  [Name in keyof Elements[Tag]['attributes'] as Camel<Name>]: Elements[Tag]['attributes'][Name];
};
type Tags = {
  [Tag in keyof Elements]: new () => Elements[Tag]['element'] & {
    $props: Omit<HTMLAttributes & ReservedProps, keyof Own<Tag>> & Own<Tag>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
