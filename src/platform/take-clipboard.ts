/** Writes what the clipboard was taken for, and resolves to whether it is there; without a text it lets go. */
export type TakenClipboard = (text?: string) => Promise<boolean>;

/**
 * Takes the clipboard in the task of a tap, for a text that comes later: WebKit grants it in no later task, not even
 * while the tap still counts (https://webkit.org/blog/10855/async-clipboard-api/).
 * @returns `undefined` where the browser has no such way, or no clipboard.
 */
export function takeClipboard(): TakenClipboard | undefined {
  let settle: { resolve(text: Blob): void; reject(): void };
  const coming = new Promise<Blob>((resolve, reject) => (settle = { resolve, reject }));
  try {
    const written = navigator.clipboard
      .write([new ClipboardItem({ 'text/plain': coming })])
      .then(() => true)
      .catch(() => false);
    return (text) => {
      if (text === undefined) settle.reject();
      else settle.resolve(new Blob([text], { type: 'text/plain' }));
      return written;
    };
  } catch {
    return undefined;
  }
}
