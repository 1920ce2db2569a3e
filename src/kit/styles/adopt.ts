import { adoptStyles, type CSSResult } from 'lit';
import type { PartHost } from '../part-host.js';

/** Adds styles that came with code fetched later to those that the element has. */
export function adoptMore(host: PartHost, styles: CSSResult): void {
  const root = host.openRoot();
  const standing = [...root.adoptedStyleSheets];
  // Where sheets can't be adopted, this appends a <style>, and both lists are empty.
  adoptStyles(root, [styles]);
  root.adoptedStyleSheets = [...standing, ...root.adoptedStyleSheets];
}
