import type { Page } from '../harness/browser.js';

/** The edges of something on the screen, in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Gives what a text fragment points out a colour that nothing else has; right after each load. */
export async function dyeTargetText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::target-text { background: #f0f; color: #f0f; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Where that colour is in a picture of the viewport; undefined where it is not. */
export async function findDyed(page: Page): Promise<Box | undefined> {
  const picture = await page.screenshot();
  return page.evaluate(async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext(
      '2d',
    )!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
    for (let i = 0; i < data.length; i += 4) {
      if (data[i]! < 240 || data[i + 1]! > 15 || data[i + 2]! < 240) continue;
      const [x, y] = [(i / 4) % width, Math.floor(i / 4 / width)];
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box.right ? box : undefined;
  }, picture.toString('base64'));
}
