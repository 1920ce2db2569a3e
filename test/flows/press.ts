import type { Page } from '../harness/browser.js';

/** Presses the button of a tag that begins with these words. */
export async function press(page: Page, tag: string, words: string): Promise<void> {
  await page.waitFor(
    (name, text) => {
      const root = document.querySelector(name)!.shadowRoot!;
      const button = [...root.querySelectorAll('button')].find(
        (one) => one.checkVisibility() && one.textContent!.trim().startsWith(text),
      );
      button?.click();
      return button;
    },
    tag,
    words,
  );
}

/** Waits until a tag says these words. */
export const shows = (page: Page, tag: string, words: string) =>
  page.waitFor(
    (name, text) => document.querySelector(name)!.shadowRoot?.textContent?.includes(text),
    tag,
    words,
  );

/** Erases everything, by the space that stands in the page. */
export async function eraseAll(page: Page): Promise<void> {
  await page.evaluate(() => (document.querySelector('trust-space')!.open = true));
  await press(page, 'trust-space', 'Erase everything');
  await page.waitFor(() =>
    document.querySelector('trust-space')!.shadowRoot!.querySelector('.question'),
  );
  await press(page, 'trust-space', 'Erase everything');
  await shows(page, 'trust-space', 'Everything was erased.');
}
