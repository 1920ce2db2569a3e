import type { TestContext } from 'node:test';
import type { Browser } from '../harness/browser.js';
import { poll } from '../harness/processes.js';
import type { TestServer } from '../harness/server.js';
import { BoundaryReader } from './boundary-reader.js';
import { press } from './press.js';
import { article, startSite, strict } from './site.js';

const tag = 'boundary-builder';

/** No engine here opens a dialog of its own: it goes with the events, as the one that would be opened does. */
const printing = `
  window.titles = [];
  window.print = () => {
    dispatchEvent(new CustomEvent('beforeprint'));
    titles.push(document.title);
    window.printed = () => {
      dispatchEvent(new CustomEvent('afterprint'));
      titles.push(document.title);
    };
  };`;

/** A script of the page's own that comes after the library's. */
const later = 'window.address = location.href;';

const words = '<p>Trust breaks in one evening and comes back in small, honest pieces.</p>'.repeat(
  80,
);
const body = `<p>Words before it</p>${words}
  <${tag}><p>A boundary says what you will do.</p></${tag}>
  <section id="section"><p>Words after it</p></section>${words}
  <script type="module" src="/later.js"></script>`;

/** Articles with the tag far down: by the loader, and by a bundle that registers all tags at once. */
export async function startArticles(t: TestContext): Promise<TestServer> {
  const site = await startSite();
  t.after(() => site.close());
  site.page('/printing.js', printing);
  site.page('/later.js', later);
  site.page('/before.html', '<!doctype html><title>Before</title>', strict);
  const head = '<script src="/printing.js"></script>';
  site.page('/article.html', article(body, { head }), strict);
  const bundle = '<script type="module" src="/cdn/all.js"></script>';
  site.page(
    '/bundle.html',
    `<!doctype html><title>An article</title>${head}${bundle}<body>${body}`,
    strict,
  );
  return site;
}

/** A page with the tag, and the one who uses it. */
export class BoundaryPage extends BoundaryReader {
  static async open(browser: Browser): Promise<BoundaryPage> {
    return new BoundaryPage(await browser.newPage(), tag);
  }

  /** As a reader scrolls: the tag draws when it is near. */
  async visit(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.evaluate((name) => document.querySelector(name)!.scrollIntoView(), tag);
    await this.ready();
  }

  /** Waits for the field of a letter's passphrase: with the focus, and in view, though nobody scrolled. */
  async asked(): Promise<void> {
    await poll(
      'the field of the passphrase',
      async () => (await this.spot())?.id === 'letter-secret',
    );
    await this.page.waitFor((name) => {
      const field = document.querySelector(name)!.shadowRoot!.activeElement!;
      const { top, bottom } = field.getBoundingClientRect();
      return scrollY > innerHeight && top >= 0 && bottom <= innerHeight;
    }, tag);
  }

  /** Prints, and gives back the titles before, while and after, and the words on the paper: the page's, and the tag's. */
  async print(): Promise<{ titles: string[]; around: string; paper: string }> {
    const { page } = this;
    const own = await page.title();
    await press(page, tag, 'Print');
    await page.waitFor(() => 'printed' in window);
    // What holds in print holds for all media here, as no engine but one can be told to draw a page as on paper.
    const onPaper = (media: string, other: string) =>
      page.evaluate(
        (name, from, to) => {
          const { adoptedStyleSheets } = document.querySelector(name)!.shadowRoot!;
          for (const { cssRules } of [...document.adoptedStyleSheets, ...adoptedStyleSheets])
            for (const rule of cssRules)
              if (rule instanceof CSSMediaRule && rule.media.mediaText === from)
                rule.media.mediaText = to;
        },
        tag,
        media,
        other,
      );
    await onPaper('print', 'all');
    const around = await page.evaluate(() => document.body.innerText);
    const paper = await this.text();
    await onPaper('all', 'print');
    await page.evaluate(() => (window as unknown as { printed: () => void }).printed());
    const titles = await page.evaluate(() => (window as unknown as { titles: string[] }).titles);
    return { titles: [own, ...titles], around, paper };
  }
}
