const line = (text) => text.replace(/\s+/g, ' ');
const described = ({ name, description }) => ({ name, description: line(description) });

/** The values of a union of literals, else nothing. */
const valuesOf = (type) => [...type.matchAll(/'([^']*)'/g)].map(([, name]) => ({ name }));

/** Entries of all elements by name; where several mean different things, each says whose it is. */
function merged(elements, list) {
  const meanings = new Map();
  for (const element of elements) {
    for (const { name, description } of element[list]) {
      const known = meanings.get(name) ?? new Map();
      known.set(line(description), [...(known.get(line(description)) ?? []), element.tagName]);
      meanings.set(name, known);
    }
  }
  return [...meanings].map(([name, known]) => {
    const lines = [...known].map(([text, tags]) =>
      known.size > 1 ? `\`${tags.join('`, `')}\`: ${text}` : text,
    );
    return { name, description: lines.join('\n\n') };
  });
}

/** Lines of a list of Markdown. */
const list = (title, entries, show) =>
  entries.length ? `\n\n**${title}**\n${entries.map((one) => `\n- ${show(one)}`).join('')}` : '';

/** VS Code's custom data for HTML: tags and attributes. */
export function htmlData(elements) {
  const show = ({ name, description }) => `\`${name || 'default'}\`: ${description}`;
  return {
    version: 1.1,
    tags: elements.map(({ tagName, description, attributes, slots, events }) => ({
      name: tagName,
      description: {
        kind: 'markdown',
        value: `${line(description)}${list('Slots', slots, show)}${list('Events', events, show)}`,
      },
      attributes: attributes.map((one) => ({
        ...described(one),
        // `v` is the editor's mark of an attribute without a value.
        ...(one.type.text === 'boolean' ? { valueSet: 'v' } : { values: valuesOf(one.type.text) }),
      })),
    })),
  };
}

/** VS Code's custom data for CSS: tokens, parts and states. */
export function cssData(elements) {
  const wrapped = (key, wrap) =>
    merged(elements, key).map(({ name, description }) => ({ name: wrap(name), description }));
  return {
    version: 1.1,
    properties: merged(elements, 'cssProperties'),
    pseudoElements: wrapped('cssParts', (name) => `::part(${name})`),
    pseudoClasses: wrapped('cssStates', (name) => `:state(${name})`),
  };
}

/** JetBrains' web-types. */
export function webTypes(elements, { name, version }) {
  const typed = (one) => ({ ...described(one), type: one.type.text });
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tagName,
          description: line(element.description),
          attributes: element.attributes.map((one) => ({
            ...described(one),
            ...(one.default && { default: one.default }),
            value: { type: one.type.text },
          })),
          slots: element.slots.map(described),
          js: {
            properties: element.members.filter(({ kind }) => kind === 'field').map(typed),
            events: element.events.map(typed),
          },
          css: {
            properties: element.cssProperties.map(described),
            parts: element.cssParts.map(described),
          },
        })),
      },
    },
  };
}
