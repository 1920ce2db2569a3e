/** An element class that says which version of the library it came with. */
export type VersionedElement = CustomElementConstructor & { readonly version?: string };

/**
 * Registers `tag`, once. A page may load the library twice (a CMS plugin beside a pasted script): the same
 * version is silent, another gets one `console.warn` naming both, and nothing ever throws.
 */
export function defineElement(tag: string, element: VersionedElement): void {
  const standing = customElements.get(tag) as VersionedElement | undefined;
  if (!standing) {
    try {
      customElements.define(tag, element);
    } catch (error) {
      console.error(`<${tag}> could not be registered.`, error);
    }
  } else if (standing.version !== element.version) {
    console.warn(
      `<${tag}> is already version ${standing.version ?? 'of another library'}; ${element.version} is left out.`,
    );
  }
}
