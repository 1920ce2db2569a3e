import type { ArgTypes, InputType } from 'storybook/internal/types';
import { declarationOf, type Attribute, type Item, type Member } from './manifest';

/**
 * The reference of a tag: a row for all that `custom-elements.json` tells of it, with a control for each attribute.
 * Storybook's own reader knows no states and no default slot, takes what has the same name for one, and lists
 * members that are not for publishers.
 */
export function referenceOf(tag: string): ArgTypes {
  const { attributes, members, events, slots, cssParts, cssProperties, cssStates } =
    declarationOf(tag);
  return Object.fromEntries([
    ...rows('attributes', attributes, attribute),
    ...rows('properties', members?.filter(isProperty)),
    ...rows('methods', members?.filter(isMethod), ({ name }) => ({ name: `${name}()` })),
    ...rows('events', events),
    ...rows('slots', slots, ({ name }) => ({ name: name || '(default)' })),
    ...rows('CSS parts', cssParts, ({ name }) => ({ name: `::part(${name})` })),
    ...rows('CSS properties', cssProperties),
    ...rows('CSS states', cssStates, ({ name }) => ({ name: `:state(${name})` })),
  ]);
}

function rows<T extends Item>(
  category: string,
  items: readonly T[] = [],
  more: (item: T) => InputType = () => ({}),
): [key: string, row: InputType][] {
  return items.map((item) => {
    const row: InputType = {
      name: item.name,
      description: item.description,
      control: false,
      table: {
        category,
        type: { summary: typeOf(item) },
        defaultValue: item.default === undefined ? undefined : { summary: item.default },
      },
      ...more(item),
    };
    // Args are attributes, by their names: what else has such a name gets another key.
    return [category === 'attributes' ? item.name : `${category} ${item.name}`, row];
  });
}

const typeOf = ({ type }: Item): string | undefined => type?.text.replace(/ \| undefined$/, '');

function attribute(item: Attribute): InputType {
  const type = typeOf(item) ?? '';
  const words = [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word!);
  const property =
    (item.fieldName ?? item.name) !== item.name && `Property: \`${item.fieldName}\`.`;
  return {
    description: [item.description, property].filter(Boolean).join(' '),
    control: { type: type === 'boolean' ? 'boolean' : words.length ? 'select' : 'text' },
    ...(words.length && { options: words }),
  };
}

const isPublic = ({ privacy = 'public', static: ofClass }: Member) =>
  privacy === 'public' && !ofClass;
const isProperty = (member: Member) =>
  isPublic(member) && member.kind === 'field' && !member.attribute;
const isMethod = (member: Member) => isPublic(member) && member.kind === 'method';
