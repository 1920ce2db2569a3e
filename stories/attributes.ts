import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** Attributes by name: `true` is one without a value, `false`, `undefined` and '' are none. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

class AttributesDirective extends Directive {
  #set: readonly string[] = [];

  render(attributes: Attributes): unknown {
    return attributes;
  }

  override update({ element }: ElementPart, [attributes]: [Attributes]): unknown {
    const names = Object.keys(attributes).filter((name) => attributes[name]);
    for (const name of this.#set) if (!names.includes(name)) element.removeAttribute(name);
    for (const name of names) {
      const value = attributes[name];
      element.setAttribute(name, value === true ? '' : String(value));
    }
    this.#set = names;
    return noChange;
  }
}

/** Sets attributes of the element that it stands in: `<trust-x ${attributes({ mode: 'menu' })}>`. */
export const attributes = directive(AttributesDirective);
