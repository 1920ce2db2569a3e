import { page, type Tool } from './page.js';

/** Says that a tool stands in the page. @returns Says that it is gone. */
export function addTool(tool: Tool): () => void {
  page.tools.add(tool);
  return () => page.tools.delete(tool);
}

/** Every tool drops what it holds. One that fails does not keep the next from it. */
export function letAllGo(): void {
  for (const tool of [...page.tools]) {
    try {
      tool.letGo();
    } catch (error) {
      console.error('A widget could not be emptied.', error);
    }
  }
}
