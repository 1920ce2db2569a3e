/** Resolves when all of the page's HTML has come in; `undefined` where it has. */
export function whenParsed(): Promise<unknown> | undefined {
  if (globalThis.document?.readyState !== 'loading') return undefined;
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}
