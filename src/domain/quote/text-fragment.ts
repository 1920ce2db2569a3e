export const sentenceLink = (
  address: string,
  lines: readonly string[],
  blocks: unknown[],
  id?: string,
) => address + '#' + (id ?? '') + ':~:text=' + encodeURIComponent(lines.join(' ')) + blocks.length;
