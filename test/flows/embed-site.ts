import { readFileSync } from 'node:fs';
import { type Page, poll } from '../harness/browser.js';
import type { TestServer } from '../harness/server.js';
import { folder, startSite, strict } from './site.js';

/** What the script of the frame says of itself to a test: nobody else may look into an opaque origin. */
export interface Seen {
  readonly query: string;
  readonly origin: string;
  readonly lang: string;
  readonly dir: string;
  readonly scheme: string;
  readonly accent: string;
  readonly canonical: string;
  readonly title: string;
  /** What a reader sees of the light DOM. */
  readonly text: string;
  readonly markup: string;
  readonly errors: readonly string[];
  /** How high the page is, and how high the frame. */
  readonly content: number;
  readonly height: number;
  /** The answer to what was asked. */
  readonly answer?: unknown;
}

/** In the frame: answers its page, and notes what goes wrong. Plain script, under the strict policy. */
const probe = `
  const errors = [];
  let printed = false;
  let aim;
  addEventListener('click', (event) => event.isTrusted && event.composedPath().includes(aim) && parent.postMessage({ hit: true }, '*'), true);
  addEventListener('beforeprint', () => (printed = true));
  const { error } = console;
  console.error = (...words) => { errors.push(words[0]); error.apply(console, words); };
  addEventListener('error', ({ message }) => errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) => errors.push(event.effectiveDirective + ' ' + event.blockedURI));
  // What is asked again, because the frame was not there yet, is done once.
  const done = new Set();
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const acts = {
    look: () => undefined,
    rect: (one) => { if (!one) return null; const { x, y, width, height, bottom } = one.getBoundingClientRect(); return { x, y, width, height, bottom }; },
    aim: (one) => { aim = one; return acts.rect(one); },
    click: (one) => { one?.click(); return Boolean(one); },
    text: (one) => one ? (one.value || one.textContent).trim() : null,
    printed: () => printed,
    time: (one) => one?.currentTime ?? 0,
    store: () => { try { return typeof localStorage.length } catch { return 'blocked' } },
  };
  addEventListener('message', ({ data, source }) => {
    if (!data?.probe || done.has(data.probe.id)) return;
    done.add(data.probe.id);
    const { id, act, selector, words } = data.probe;
    const found = selector ? all(document).filter((one) => one.matches(selector) && (!words || one.textContent.trim() === words) && one.checkVisibility())[0] : undefined;
    const answer = acts[act](found);
    const root = document.documentElement;
    const style = getComputedStyle(root);
    source.postMessage({ probed: { id, seen: {
      answer, errors, query: location.search, origin: self.origin, lang: root.lang, dir: root.dir, title: document.title,
      scheme: style.colorScheme, accent: style.getPropertyValue('--trust-accent'),
      canonical: document.querySelector('link[rel=canonical]')?.href ?? '',
      text: document.body.innerText.trim(), markup: document.body.innerHTML,
      content: root.scrollHeight, height: innerHeight,
    } } }, '*');
  });`;

/** In the page around: asks a frame by its id, and counts the heights that each tells. */
const asker = `
  window.heights = {};
  window.hits = {};
  const answers = new Map();
  const nameOf = (source) => [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source)?.id;
  addEventListener('message', ({ source, data }) => {
    if (data?.message === 'height') (window.heights[nameOf(source)] ??= []).push(data.value);
    if (data?.hit) window.hits[nameOf(source)] = (window.hits[nameOf(source)] ?? 0) + 1;
    answers.get(data?.probed?.id)?.(data.probed.seen);
  });
  window.ask = (frame, command) => new Promise((resolve) => {
    const id = Math.random();
    answers.set(id, resolve);
    const again = () => {
      if (!answers.has(id)) return;
      document.getElementById(frame).contentWindow.postMessage({ probe: { id, ...command } }, '*');
      setTimeout(again, 100);
    };
    answers.set(id, (seen) => { answers.delete(id); resolve(seen); });
    again();
  });`;

export interface Command {
  readonly act: 'look' | 'rect' | 'aim' | 'click' | 'text' | 'store' | 'printed' | 'time';
  /** Of what can be seen, in shadow roots too. */
  readonly selector?: string;
  /** The whole text of it. */
  readonly words?: string;
}

/** Asks a frame, by its id. */
export const ask = (page: Page, frame: string, command: Command = { act: 'look' }): Promise<Seen> =>
  page.evaluate(
    (id, what) =>
      (window as unknown as { ask(id: string, what: Command): Promise<Seen> }).ask(id, what),
    frame,
    command,
  );

/** The heights that a frame has told so far. */
export const heights = (page: Page, frame: string): Promise<number[]> =>
  page.evaluate(
    (id) => (window as unknown as { heights: Record<string, number[]> }).heights[id] ?? [],
    frame,
  );

/** A pointer's own click within a frame, again until it meets what it is for: what leaves a frame asks for one. */
export async function tap(
  page: Page,
  id: string,
  selector: string,
  words?: string,
  open?: () => Promise<unknown>,
): Promise<void> {
  const hits = (): Promise<number> =>
    page.evaluate((name) => {
      const { hits } = window as unknown as { hits?: Record<string, number> };
      // Another page has come: what was met took this one away.
      return hits ? (hits[name] ?? 0) : Number.MAX_SAFE_INTEGER;
    }, id);
  const before = await hits();
  const met = async () => (await hits()) > before;
  const aim = async () => {
    const command = { act: 'aim', selector, ...(words && { words }) } as const;
    return (await ask(page, id, command)).answer as Omit<DOMRect, 'toJSON'> | null;
  };
  await poll(`${selector} of ${id} to be met`, async () => {
    if (await met()) return true;
    const place = await aim();
    if (!place) return open?.().then(() => false);
    const { x, y, width, height } = place;
    const frame = await page.evaluate(
      async (name, middle) => {
        const one = document.getElementById(name)!;
        scrollBy(0, one.getBoundingClientRect().top + middle - innerHeight / 2);
        // A click finds the frame where it was last drawn.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { left, top } = one.getBoundingClientRect();
        return { left, top };
      },
      id,
      y + height / 2,
    );
    // What opens moves once its frame has grown.
    const again = await aim();
    if (again?.x !== x || again.y !== y) return false;
    await page.clickAt(frame.left + x + width / 2, frame.top + y + height / 2);
    return poll('the click to be heard', met, { timeout: 500 }).catch(() => false);
  });
}

/** Content files, by id. */
export const contents: Readonly<Record<string, unknown>> = {
  moments: {
    widget: 'trust-quote',
    lang: 'en',
    article: { url: 'https://pub.example/trust', title: 'Trust, in small steps' },
    quotation: {
      paragraphs: ['Trust is built in very small moments. <b>Always</b>'],
      speaker: 'John Gottman',
      work: 'On Trust and Betrayal',
      source: 'https://pub.example/source',
      details: '2011',
    },
  },
  share: {
    widget: 'trust-share-button',
    article: { url: 'https://pub.example/trust', title: 'Trust, in small steps' },
    attributes: { label: 'Share this now' },
  },
  talk: {
    widget: 'trust-video',
    attributes: { src: '/demo/talk.webm', 'video-title': 'A talk' },
  },
  short: {
    widget: 'trust-quiz',
    lang: 'ar',
    data: { title: 'Short', questions: [{ type: 'yesno', id: 'a', text: 'So?' }] },
  },
  wrong: {
    widget: 'trust-quiz',
    article: { url: 'https://pub.example/trust' },
    data: { title: 'No questions' },
  },
  'bad-json': '{',
};

/** Where the frame is. */
export const at = (query: string, fragment = '') => `/trust/embed.html?${query}${fragment}`;

export interface Frame {
  readonly id: string;
  readonly query: string;
  /** By default \`allow-scripts\`; \`none\` for no sandbox. */
  readonly sandbox?: string;
  readonly more?: string;
  readonly fragment?: string;
}

/** A page with frames that come from another origin. */
export function hostPage(site: TestServer, frames: readonly Frame[], scripts: string): string {
  const tags = frames.map(
    ({ id, query, sandbox = 'allow-scripts', more = 'width="480" height="100"', fragment }) =>
      `<iframe id="${id}" title="${id}" sandbox="${sandbox}" src="${site.otherOrigin}${at(query, fragment).replaceAll('"', '&quot;')}" ${more} frameborder="0"></iframe>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
    <script src="/asker.js"></script>
    <body>${tags.join('\n')}${scripts}</body></html>`;
}

/** The publisher's own copy of the page of frames, its content beside it, and the versioned files elsewhere. */
export async function startEmbedSite(): Promise<TestServer> {
  const site = await startSite();
  site.page('/probe.js', probe);
  site.page('/asker.js', asker);
  const page = readFileSync(folder('cdn/embed.html'), 'utf8')
    .replaceAll(/(src|href)="/g, '$1="/cdn/')
    .replace('<head>', '<head><script src="/probe.js"></script>');
  // Not every engine takes 'self' for anything in an opaque origin: the host is named.
  const policy = strict['content-security-policy'].replaceAll("'self'", site.otherOrigin);
  site.page('/trust/embed.html', page, { 'content-security-policy': policy });
  for (const [id, content] of Object.entries(contents)) {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    site.page(`/trust/content/${id}.json`, text);
  }
  return site;
}
