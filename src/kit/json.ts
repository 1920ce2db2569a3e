import type { ComplexAttributeConverter } from 'lit';

/** Reads an attribute as JSON. What is no JSON stays a string, for the reader of the property to refuse by name. */
export const json: ComplexAttributeConverter = {
  fromAttribute(value) {
    try {
      return JSON.parse(value!) as unknown;
    } catch {
      return value;
    }
  },
};
