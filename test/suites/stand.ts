/** Puts a stand-in for a property of `navigator` in place until the test ends. */
export function stand<K extends string>(name: K, value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true, writable: true });
  restores.push(() => delete (navigator as unknown as Record<string, unknown>)[name]);
}

const restores: (() => void)[] = [];

afterEach(() => {
  for (const restore of restores.splice(0)) restore();
});

/** A stand-in for the clipboard; gives what is written to it. */
export function clipboard(
  write: (text: string) => Promise<void> = () => Promise.resolve(),
): string[] {
  const written: string[] = [];
  stand('clipboard', { writeText: (text: string) => write(text).then(() => written.push(text)) });
  return written;
}

/** A recording stand-in for the native share sheet, which no engine on Linux has. */
export function shareSheet(answer: () => Promise<void>, can = true): ShareData[] {
  const shared: ShareData[] = [];
  stand('canShare', () => can);
  stand('share', (data: ShareData) => {
    shared.push(data);
    return answer();
  });
  return shared;
}

/** A stand-in for the older copy command; `copied` holds what was selected. */
export function copyCommand(works: boolean) {
  const copied: string[] = [];
  const { execCommand } = document;
  document.execCommand = () => {
    const { activeElement } = document.activeElement!.shadowRoot!;
    const { value, selectionStart, selectionEnd } = activeElement as HTMLTextAreaElement;
    copied.push(value.slice(selectionStart!, selectionEnd!));
    return works;
  };
  return { copied, restore: () => void (document.execCommand = execCommand) };
}

/** What a browser says that refuses. */
export const refusal =
  (name = 'NotAllowedError') =>
  () =>
    Promise.reject(new DOMException('', name));
