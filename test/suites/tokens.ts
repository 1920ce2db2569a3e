import type { CSSResult } from 'lit';
import { publicTokens } from '../../src/kit/styles/tokens.js';

/** Given by the page of a frame, where there is one (src/embed): how high what floats may be. */
const fromFrame = '--_room';

/** Custom properties that style sheets use without defining them, and define without using them. */
export function tokensOf(styles: readonly CSSResult[]): { undefined: string[]; unused: string[] } {
  const css = styles
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '');
  const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));
  const defined = new Set(
    [...css.matchAll(/(?:^|[;{])\s*(--[\w-]+)\s*:/g)].map(([, name]) => name!),
  );
  const known = (name: string) =>
    name.startsWith('--trust-') ? name in publicTokens : name === fromFrame || defined.has(name);
  return {
    undefined: [...used].filter((name) => !known(name)),
    unused: [...defined].filter((name) => !used.has(name)),
  };
}
