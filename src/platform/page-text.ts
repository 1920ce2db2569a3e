export const readBlocks = (own: Element) => [own];
