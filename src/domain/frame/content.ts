import type { Problem, Result } from '../result.js';
import { isPageUrl } from '../url.js';
import { isLanguage } from './language.js';
import type { Kind, Widget } from './widget.js';

/** The page that the frame belongs to. */
export interface Article {
  readonly url: string;
  readonly title?: string;
}

/** A quotation and its caption: "speaker, work, details". */
export interface GivenQuotation {
  readonly paragraphs: readonly string[];
  readonly speaker: string;
  readonly work?: string;
  /** Where it can be checked; a link of the work, else of the speaker. */
  readonly source?: string;
  readonly details?: string;
}

/** A paragraph: words, or a link. */
export type Paragraph = string | { readonly text: string; readonly url: string };

/** What a publisher says in a frame, as a file of JSON (schema: `embed-content`). */
export interface Content {
  readonly widget: string;
  /** The name of the frame, for assistive technology. */
  readonly title?: string;
  readonly lang?: string;
  readonly article?: Article;
  /** As they stand in markup. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly data?: unknown;
  readonly quotation?: GivenQuotation;
  readonly inside: readonly Paragraph[];
}

type Fields = Readonly<Record<string, unknown>>;
type Report = (path: string, message: string) => void;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);
const isUrl = (value: unknown): value is string => isText(value) && isPageUrl(value);
const isAbsoluteUrl = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\/[^\s/]+(\/\S*)?$/i.test(value);

const TEXT = 'must be a text';
const URL_ = 'must be an address: http, https, or without a scheme';
const ABSOLUTE = 'must be an address with http or https';

/** The article that a content file names, also where the rest of the file is no good. */
export function articleOf(data: unknown): Article | undefined {
  const article = isObject(data) ? data.article : undefined;
  if (!isObject(article) || !isAbsoluteUrl(article.url)) return undefined;
  return { url: article.url, ...(isText(article.title) && { title: article.title }) };
}

/** Reads a content file for the widget `tag`. What has a problem is left out; what can't do without it, is nothing. */
export function parseContent(data: unknown, tag: string, widget: Widget): Result<Content> {
  const problems: Problem[] = [];
  const report: Report = (path, message) => problems.push({ path, message });
  const nothing = { value: undefined, problems };
  if (!isObject(data)) {
    report('$', 'must be an object');
    return nothing;
  }
  const known = 'widget title lang article attributes data quotation inside $schema'.split(' ');
  for (const key of Object.keys(data)) if (!known.includes(key)) report(`$.${key}`, 'is unknown');

  checkFields(data.article, '$.article', { url: ABSOLUTE, title: TEXT }, ['url'], report);
  if (data.lang !== undefined && !isLanguage(data.lang)) report('$.lang', 'must be a language tag');
  if (data.title !== undefined && !isText(data.title)) report('$.title', TEXT);
  const attributes = readAttributes(data.attributes, widget, report);
  const quotation = readQuotation(data.quotation, report);
  const inside = readInside(data.inside, report);
  if (data.data !== undefined && !widget.data) report('$.data', `<${tag}> takes no data`);
  if (data.quotation !== undefined && tag !== 'trust-quote') {
    report('$.quotation', `<${tag}> takes no quotation`);
  }
  const isFor = data.widget === tag;
  if (!isFor) report('$.widget', `must be "${tag}", as the frame's address says`);
  if (!isFor || (tag === 'trust-quote' && !quotation)) {
    if (isFor && data.quotation === undefined) report('$.quotation', 'is missing');
    return nothing;
  }
  const article = articleOf(data);
  const value: Content = {
    widget: tag,
    ...(isText(data.title) && { title: data.title }),
    ...(isLanguage(data.lang) && { lang: data.lang }),
    ...(article && { article }),
    attributes,
    ...(widget.data && data.data !== undefined && { data: data.data }),
    ...(tag === 'trust-quote' && { quotation }),
    inside,
  };
  return { value, problems };
}

function readAttributes(given: unknown, widget: Widget, report: Report): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (given === undefined) return attributes;
  if (!isObject(given)) {
    report('$.attributes', 'must be an object');
    return attributes;
  }
  for (const [name, value] of Object.entries(given)) {
    const known = Object.hasOwn(widget.attributes, name);
    const found = known ? written(widget.attributes[name]!, value) : { fault: 'is unknown' };
    if (found.fault) report(`$.attributes.${name}`, found.fault);
    else if (found.text !== undefined) attributes[name] = found.text;
  }
  return attributes;
}

/** How a value stands in markup; neither for a boolean that is off. */
function written(kind: Kind, value: unknown): { text?: string; fault?: string } {
  if (kind === 'boolean') {
    if (typeof value !== 'boolean') return { fault: 'must be true or false' };
    return value ? { text: '' } : {};
  }
  if (kind === 'number') {
    return Number.isFinite(value) ? { text: `${value}` } : { fault: 'must be a number' };
  }
  if (kind === 'object') {
    return isObject(value) ? { text: JSON.stringify(value) } : { fault: 'must be an object' };
  }
  if (kind === 'string') return typeof value === 'string' ? { text: value } : { fault: TEXT };
  const isOne = typeof value === 'string' && kind.includes(value);
  return isOne ? { text: value } : { fault: `must be one of ${kind.join(', ')}` };
}

function readQuotation(given: unknown, report: Report): GivenQuotation | undefined {
  const path = '$.quotation';
  const fields = { speaker: TEXT, work: TEXT, details: TEXT, source: URL_, paragraphs: '' };
  const isWhole = checkFields(given, path, fields, ['speaker'], report);
  if (!isObject(given)) return undefined;
  const { paragraphs } = given;
  const isList = Array.isArray(paragraphs) && paragraphs.length > 0 && paragraphs.every(isText);
  if (!isList) report(`${path}.paragraphs`, 'must be a list of texts, one or more');
  return isWhole && isList ? (given as unknown as GivenQuotation) : undefined;
}

function readInside(given: unknown, report: Report): readonly Paragraph[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    report('$.inside', 'must be a list');
    return [];
  }
  return given.filter((one: unknown, index): one is Paragraph => {
    const path = `$.inside[${index}]`;
    if (isText(one)) return true;
    if (isObject(one))
      return checkFields(one, path, { text: TEXT, url: URL_ }, ['text', 'url'], report);
    report(path, 'must be a text, or an object with text and url');
    return false;
  });
}

const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
  [TEXT]: isText,
  [URL_]: isUrl,
  [ABSOLUTE]: isAbsoluteUrl,
};

/** Names what is wrong with the fields of an object, if there is one. @returns Whether nothing is. */
function checkFields(
  given: unknown,
  path: string,
  fields: Readonly<Record<string, string>>,
  needed: readonly string[],
  report: Report,
): boolean {
  if (given === undefined) return true;
  if (!isObject(given)) {
    report(path, 'must be an object');
    return false;
  }
  let isWhole = true;
  const fail = (key: string, message: string): void => {
    isWhole = false;
    report(`${path}.${key}`, message);
  };
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(fields, key)) fail(key, 'is unknown');
  }
  for (const [key, must] of Object.entries(fields)) {
    const value = given[key];
    if (value === undefined ? needed.includes(key) : must && !tests[must]!(value)) fail(key, must);
  }
  return isWhole;
}
