// The script of embed.html: shows the widget that the frame's address asks for, and keeps the frame as high as it needs.
import { type Article, articleOf, type Content, parseContent } from '../domain/frame/content.js';
import { directionOf } from '../domain/frame/language.js';
import { linkMessage, secretIn } from '../domain/frame/messages.js';
import { type FrameRequest, parseRequest } from '../domain/frame/request.js';
import { listed, type Problem, type Result } from '../domain/result.js';
import { keepHeight } from './height.js';
import { link, node, paragraphNodes, quotationNodes } from './nodes.js';
import { widgets } from './widgets.js';
import { wordsIn } from './words.js';

const root = document.documentElement;

/** Names every problem, with its place, in one `console.error`. */
function report(place: string, problems: readonly Problem[]): void {
  if (!problems.length) return;
  console.error(`trust-widgets: ${place}${listed(problems)}`);
}

function setLanguage(language: string): void {
  root.lang = language;
  root.dir = directionOf(language);
}

/** What the page says of itself: so that an article is shared, and not this frame. */
function setArticle({ url, title }: Article): void {
  if (title) document.title = title;
  const canonical = document.createElement('link');
  Object.assign(canonical, { rel: 'canonical', href: url });
  document.head.append(canonical);
}

/** The frame's own address, with nothing in it that someone else made up. */
function addressOf({ taken }: FrameRequest): string {
  const query = new URLSearchParams(taken.map(([...one]) => one));
  return `${location.origin}${location.pathname}?${query}`;
}

/** Puts plain words where the widget can't be, with a link to the article if one is known. */
function showWords(article?: Article): void {
  const { missing, read } = wordsIn(root.lang);
  const words = node('p', missing);
  if (article) {
    const way = link(article.url, read);
    way.addEventListener('click', (event) => follow(event, article.url));
    words.append(' ', way);
  }
  document.body.replaceChildren(words);
  keepHeight();
}

/** In WordPress a frame opens nothing itself: its page follows a link for it, if that leads to the frame's own host. */
function follow(event: Event, url: string): void {
  const secret = secretIn(location.hash);
  if (!secret || new URL(url).host !== location.host) return;
  event.preventDefault();
  parent.postMessage(linkMessage(url, secret), '*');
}

/** A content file; what it says, and the article that it names even where the rest is no good. */
async function fetchContent({ tag, content }: FrameRequest) {
  const place = `content/${content}.json`;
  let read: Result<Content>;
  let article: Article | undefined;
  try {
    const response = await fetch(place, { credentials: 'omit' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const data: unknown = await response.json();
    article = articleOf(data);
    read = parseContent(data, tag, widgets[tag]!);
  } catch (error) {
    read = { value: undefined, problems: [{ path: '$', message: String(error) }] };
  }
  report(place, read.problems);
  return { content: read.value, article };
}

type Widget = HTMLElement & { data?: unknown; readonly updateComplete: Promise<boolean> };

function make({ tag, attributes }: FrameRequest, content?: Content): Widget {
  const widget = document.createElement(tag) as Widget;
  const all = { ...content?.attributes, ...attributes, loading: 'eager' };
  for (const [name, value] of Object.entries(all)) {
    if (value !== null) widget.setAttribute(name, value);
  }
  if (content?.data !== undefined) widget.data = content.data;
  if (content) widget.append(...nodesOf(content));
  return widget;
}

/** The words of a content file, in its own language whatever that of the widget is. */
function nodesOf({ lang, quotation, inside }: Content): HTMLElement[] {
  const nodes = [...(quotation ? quotationNodes(quotation) : []), ...paragraphNodes(inside)];
  for (const one of nodes) {
    one.dir = lang ? directionOf(lang) : 'auto';
    if (lang) one.lang = lang;
  }
  return nodes;
}

async function show(request: FrameRequest): Promise<void> {
  const { content: id, tag } = request;
  const coming = id === undefined ? undefined : fetchContent(request);
  // By then all.classic.js has run, if it came.
  if (document.readyState === 'loading') {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
  }
  const { content, article } = (await coming) ?? {};
  if (!request.lang && content?.lang) setLanguage(content.lang);
  setArticle(article ?? { url: addressOf(request) });
  if (coming && !content) return showWords(article);
  if (!customElements.get(tag) || !CSS.supports('selector(:state(ready))')) {
    report('embed.html', [
      { path: tag, message: 'can’t run in this browser, or all.classic.js did not come' },
    ]);
    return showWords(article);
  }
  const widget = make(request, content);
  document.body.append(widget);
  while (!(await widget.updateComplete));
  if (widget.getBoundingClientRect().height) return keepHeight();
  report(location.href, [
    { path: tag, message: 'has nothing to show: name its content, content=ID' },
  ]);
  showWords(article);
}

const { value: request, problems } = parseRequest(new URLSearchParams(location.search), widgets);
report(location.href, problems);
document.title = location.hostname;
if (request?.lang) setLanguage(request.lang);
for (const [name, value] of Object.entries(request?.styles ?? {}))
  root.style.setProperty(name, value);
if (request) void show(request);
else document.addEventListener('DOMContentLoaded', () => showWords());
