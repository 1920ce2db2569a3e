// As text, so that types can be checked before there is a build.
import json from '../custom-elements.json?raw';

/** What `custom-elements.json` tells of one attribute, event, slot, part, token, state or member. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

export interface Attribute extends Item {
  readonly fieldName?: string;
}

export interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly privacy?: 'public' | 'protected' | 'private';
  readonly static?: boolean;
}

export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssStates?: readonly Item[];
}

const { modules } = JSON.parse(json) as { modules: { declarations?: Declaration[] }[] };
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** Every tag of the library. */
export const tags = elements.map(({ tagName }) => tagName!).sort();

/** The types of all events that tags fire. */
export const eventTypes = [
  ...new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name))),
];

/** The declaration of one tag. */
export function declarationOf(tag: string): Declaration {
  const found = elements.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>: run npm run manifest.`);
  return found;
}
