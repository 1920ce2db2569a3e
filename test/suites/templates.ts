/** What `render()` of Lit gives. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const isTemplate = (value: unknown): value is Template =>
  typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

/** Inline styles in what an element draws, however deep: some engines let a cloned template keep them. */
export function inlineStylesOf(drawn: unknown): string[] {
  if (Array.isArray(drawn)) return drawn.flatMap(inlineStylesOf);
  if (!isTemplate(drawn)) return [];
  const own = drawn.strings.flatMap((text) => text.match(/\sstyle\s*=\s*["']?[^"'\s>]+/gi) ?? []);
  return [...own, ...drawn.values.flatMap(inlineStylesOf)];
}
