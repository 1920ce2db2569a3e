/** Hands a text to the reader as a file, by the browser's own download. */
export function saveFile(text: string, name: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // Safari reads it some time after the click.
  setTimeout(() => URL.revokeObjectURL(href), 40_000);
}
