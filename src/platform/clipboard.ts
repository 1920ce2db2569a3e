import { tellFrameLacks } from './frame.js';

/** Puts `text` on the clipboard; resolves to false where the page or the frame may not. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    tellFrameLacks('clipboard-write');
    return false;
  }
}

/**
 * Copies what a field holds by selecting it, which also serves plain http and frames. Where that works focus goes
 * back to where it was; where it fails the field stays focused and selected, for the reader to copy by hand.
 */
export function copyField(field: HTMLTextAreaElement): boolean {
  const before = (field.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  field.focus();
  field.select();
  const copied = document.execCommand('copy');
  if (copied) before?.focus();
  return copied;
}
