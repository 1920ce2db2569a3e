import { isServer, type ReactiveElement } from 'lit';
import type { Strings } from '../../locales/en.js';
import { locales } from '../../locales/index.js';
import type { Arriving } from '../arriving.js';
import { report } from '../report.js';
import { redraw, standing } from '../standing.js';

export type { Strings };
type Texts = Partial<Strings>;

/** An element that speaks. */
export interface Speaking extends ReactiveElement {
  /** Texts of the publisher, to use instead of ours. */
  strings?: Texts;
}

/** Every English text that a loaded part brought; the last resort of every lookup. */
const english: Texts = {};
const translations: Record<string, Texts | undefined> = { en: english };
const loads: Record<string, Promise<unknown> | undefined> = {};
/** Adds texts to those of a language, and draws anew. */
export function addTexts(code: string, texts: Texts): void {
  Object.assign((translations[code] ??= {}), texts);
  redraw();
}

/** Adds the English that came with a part of the library; what a publisher has set by then stands. */
export const bringEnglish = (texts: Texts): Texts =>
  Object.assign(english, { ...texts, ...english });

/** Fetches a locale's texts once; a locale that we lack, or that fails to load, leaves English. */
export function loadLocale(code: string): Promise<unknown> | undefined {
  const load = locales[code];
  return (
    load &&
    (loads[code] ??= load()
      .then((module) => addTexts(code, module.default))
      .catch((error: unknown) => console.error(`The "${code}" texts could not be loaded.`, error))
      .then(() => delete locales[code]))
  );
}

/** The nearest `lang`, across shadow roots. */
function nearestLang(element: Element): string | undefined {
  for (let node: Element | undefined = isServer ? undefined : element; node;) {
    const bearer: Element | null = node.closest('[lang]');
    if (bearer) return bearer.getAttribute('lang')!;
    node = (node.getRootNode() as ShadowRoot).host;
  }
  return undefined;
}

/** Known by what the page wrote: each text asks for it. */
const codes = Object.create(null) as Record<string, string>;

function codeOf(lang: string): string {
  try {
    return (codes[lang] ??= new Intl.Locale(lang).toString().toLowerCase());
  } catch {
    return 'en';
  }
}

let watching: MutationObserver | undefined;

/** Texts in the language that the element stands in. */
export class LanguageController implements Arriving {
  readonly #element: Speaking;

  constructor(element: Speaking) {
    this.#element = element;
    element.addController(this);
    bringEnglish((element.constructor as unknown as { english: Texts }).english);
  }

  hostConnected(): void {
    standing.add(this.#element);
    // One for the page: the language may change on any ancestor, in every root on the way up.
    watching ??= new MutationObserver(redraw);
    for (let node: Element | undefined = this.#element; node;) {
      const root = node.getRootNode();
      watching.observe(root, { subtree: true, attributeFilter: ['lang'] });
      node = (root as ShadowRoot).host;
    }
    // It may have been moved to where another language is spoken.
    this.#element.requestUpdate();
  }

  hostDisconnected(): void {
    standing.delete(this.#element);
  }

  arrive(): Promise<unknown> | undefined {
    const { strings } = this.#element;
    if (strings && typeof strings !== 'object') {
      this.#element.strings = undefined;
      report(this.#element, [{ path: 'strings', message: 'must be a JSON object' }]);
    }
    const code = this.code;
    return loadLocale(code in locales ? code : code.split('-')[0]!);
  }

  /** The language's BCP 47 tag, in lower case, for `Intl` and `lang`; `en` where the page names none that is one. */
  get code(): string {
    return codeOf(nearestLang(this.#element) || 'en');
  }

  /**
   * An interface text, with each `{name}` in it replaced: the publisher's own first, then that of the language, of its
   * base (`pt` for `pt-br`), and English.
   */
  text(key: keyof Strings, values: Record<string, string> = {}): string {
    const code = this.code;
    const all = [
      this.#element.strings,
      translations[code],
      translations[code.split('-')[0]!],
      english,
    ];
    const text = all.map((texts) => texts?.[key]).find((one) => one) ?? key;
    return String(text).replace(/{(\w+)}/g, (slot, name: string) => values[name] ?? slot);
  }
}
