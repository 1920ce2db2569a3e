import { fileURLToPath } from 'node:url';
import { createDemoServer } from '../tools/serve.js';
import { launch } from './harness/browser.js';
import { findEngines } from './harness/engines.js';

/** Takes the pictures of the demo that stand in `docs/images/`; run by `npm run screenshots`. */
const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));
const [engine] = await findEngines();
if (!engine) throw new Error('No browser is installed.');

const demo = createDemoServer();
await new Promise<void>((resolve) => demo.listen(0, '127.0.0.1', resolve));
const { port } = demo.address() as { port: number };

for (const colorScheme of ['light', 'dark'] as const) {
  const browser = await launch(engine, { colorScheme });
  for (const [language, path] of [
    ['en', ''],
    ['ar', 'ar/'],
  ] as const) {
    for (const width of [360, 1280]) {
      const page = await browser.newPage();
      await page.viewport(width, width === 360 ? 1000 : 1040);
      await page.goto(`http://127.0.0.1:${port}/${path}`);
      await page.waitFor(() =>
        document.querySelector('trust-share-button')!.matches(':state(ready)'),
      );
      const name = `demo-${width}-${colorScheme}${language === 'en' ? '' : `-${language}`}`;
      // By script, so that no pointer stands on the button.
      await page.evaluate(() =>
        document.querySelector('trust-share-button')!.shadowRoot!.querySelector('button')!.click(),
      );
      await page.waitFor(() =>
        document
          .querySelector('trust-share-button')!
          .shadowRoot!.querySelector(':popover-open [part=target]'),
      );
      await page.screenshot(`${folder}${name}.png`);
      await page.close();
    }
  }
  await browser.close();
}
demo.closeAllConnections();
demo.close();
