import type { Problem, Result } from '../result.js';
import { isLanguage } from './language.js';
import type { Kind, Widget, Widgets } from './widget.js';

/** Name and value. */
export type Parameter = readonly [string, string];

/** What the address of a frame asks for. It can choose, but it can say nothing: every word comes from elsewhere. */
export interface FrameRequest {
  readonly tag: string;
  /** As they stand in markup; `null` for a boolean that is off, whatever the content says. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** The id of the content file. */
  readonly content?: string;
  readonly lang?: string;
  /** What is set on the root, by CSS property. */
  readonly styles: Readonly<Record<string, string>>;
  /** The parameters that were taken, and no others. */
  readonly taken: readonly Parameter[];
}

/** How a content file is named. */
export const CONTENT_ID = /^[a-z\d-]{1,64}$/;
const COLOUR = /^#?([\da-f]{3}|[\da-f]{6})$/i;
const RADIUS = /^([01](\.\d{1,3})?|2)$/;
const fonts: Readonly<Record<string, string>> = {
  sans: 'system-ui, sans-serif',
  serif: "Georgia, 'Times New Roman', serif",
};

/** Parameters that set the look: the property, and its value; none where the value is not of the right shape. */
const looks: Readonly<Record<string, readonly [string, (value: string) => string | undefined]>> = {
  scheme: ['color-scheme', (value) => (/^(light|dark)$/.test(value) ? value : undefined)],
  accent: ['--trust-accent', colour],
  surface: ['--trust-surface', colour],
  radius: ['--trust-radius', (value) => (RADIUS.test(value) ? `${value}em` : undefined)],
  font: ['font-family', (value) => (Object.hasOwn(fonts, value) ? fonts[value] : undefined)],
};

function colour(value: string): string | undefined {
  const [, digits] = COLOUR.exec(value) ?? [];
  return digits && `#${digits}`;
}

/** The value that an attribute gets from the address, `null` for none; `undefined` where it may not have it from there. */
export function fromAddress(kind: Kind | undefined, value: string): string | null | undefined {
  if (kind === 'boolean') {
    return /^(1|true)?$/.test(value) ? '' : /^(0|false)$/.test(value) ? null : undefined;
  }
  if (kind === 'number') return /^-?\d{1,9}(\.\d{1,9})?$/.test(value) ? value : undefined;
  return Array.isArray(kind) && kind.includes(value) ? value : undefined;
}

/** Whether an address may set such an attribute at all. */
const isChoice = (kind: Kind | undefined): boolean =>
  kind === 'boolean' || kind === 'number' || Array.isArray(kind);

/** Reads the parameters of a frame's address. Those that mean nothing here, or would bring words, are left alone. */
export function parseRequest(
  parameters: Iterable<Parameter>,
  widgets: Widgets,
): Result<FrameRequest> {
  const given = new Map(parameters);
  const tag = given.get('widget') ?? '';
  if (!Object.hasOwn(widgets, tag)) {
    const message = tag ? `there is no widget "${tag.slice(0, 40)}"` : 'is missing';
    return { value: undefined, problems: [{ path: 'widget', message }] };
  }
  return read(tag, widgets[tag]!, given);
}

function read(
  tag: string,
  widget: Widget,
  given: ReadonlyMap<string, string>,
): Result<FrameRequest> {
  const problems: Problem[] = [];
  const taken: Parameter[] = [['widget', tag]];
  const attributes: Record<string, string | null> = {};
  const styles: Record<string, string> = {};
  const words: { content?: string; lang?: string } = {};

  /** @returns Whether the value is taken. */
  const take = (name: string, value: string): boolean => {
    if (name === 'content' && CONTENT_ID.test(value)) words.content = value;
    else if (name === 'lang' && isLanguage(value)) words.lang = value;
    else if (Object.hasOwn(looks, name)) {
      const [property, valueOf] = looks[name]!;
      const found = valueOf(value);
      if (found === undefined) return false;
      styles[property] = found;
    } else {
      const kind = Object.hasOwn(widget.attributes, name) ? widget.attributes[name] : undefined;
      const found = fromAddress(kind, value);
      if (found === undefined) return false;
      attributes[name] = found;
    }
    return true;
  };

  for (const [name, value] of given) {
    if (name === 'widget') continue;
    const known =
      /^(content|lang)$/.test(name) ||
      Object.hasOwn(looks, name) ||
      (Object.hasOwn(widget.attributes, name) && isChoice(widget.attributes[name]));
    if (!known) continue;
    if (take(name, value)) taken.push([name, value]);
    else problems.push({ path: name, message: `can't be "${value.slice(0, 40)}"` });
  }
  return { value: { tag, attributes, ...words, styles, taken }, problems };
}
