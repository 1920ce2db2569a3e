const comment = (text) => `/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */`;

/** One member of an interface. */
const member = (description, name, type) => `  ${comment(description)}\n  ${name}: ${type};\n`;

const interfaceOf = (name, members) => `export interface ${name} {\n${members.join('')}}\n`;

/** What markup may give: each attribute, by the type of its property; and the properties that have none. */
function attributes({ name: element, attributes, members }) {
  const typeOf = ({ fieldName, type }) => (fieldName ? `${element}['${fieldName}']` : type.text);
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  return [
    ...attributes.map((one) => member(one.description, `'${one.name}'?`, typeOf(one))),
    ...fields.map((one) => member(one.description, `${one.name}?`, `${element}['${one.name}']`)),
  ];
}

/** TypeScript that names, for each tag, its class, what markup may give it, and its events. */
export function elementTypes(elements) {
  const events = new Set(elements.flatMap((one) => one.events.map(({ type }) => type.text)));
  const names = [...elements.map(({ name }) => name), ...events].sort();
  const interfaces = elements.flatMap((one) => [
    interfaceOf(`${one.name}Attributes`, attributes(one)),
    interfaceOf(
      `${one.name}Events`,
      one.events.map(({ name, type, description }) => member(description, `'${name}'`, type.text)),
    ),
  ]);
  const tags = elements.map(({ tagName, name, summary }) =>
    member(
      summary,
      `'${tagName}'`,
      `{ element: ${name}; attributes: ${name}Attributes; events: ${name}Events }`,
    ),
  );
  return [
    `import type { ${names.join(', ')} } from '../index.js';\n`,
    ...interfaces,
    interfaceOf('Elements', tags),
  ].join('\n');
}
