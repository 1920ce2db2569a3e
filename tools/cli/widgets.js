/** What an attribute takes, by the type that the manifest gives. */
function kindOf(type) {
  if (/^(boolean|number|string)$/.test(type)) return type;
  const literals = [...type.matchAll(/'([^']*)'/g)].map(([, literal]) => literal);
  return literals.length && /^'[^']*'( \| '[^']*')*$/.test(type) ? literals : 'object';
}

/**
 * Of a manifest of custom elements, what a frame needs: by tag, its attributes and whether it takes data.
 *
 * @returns {import('../../src/domain/frame/widget.js').Widgets}
 */
export function widgetsOf({ modules }) {
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ customElement }) => customElement);
  const widgetOf = ({ attributes, members }) => ({
    // The frame itself says when the widget loads.
    attributes: Object.fromEntries(
      attributes
        .filter(({ name }) => name !== 'loading')
        .map(({ name, type }) => [name, kindOf(type.text)]),
    ),
    data: members.some(({ name, kind }) => kind === 'field' && name === 'data'),
  });
  return Object.fromEntries(elements.map((element) => [element.tagName, widgetOf(element)]));
}
