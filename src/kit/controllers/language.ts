import { isServer } from 'lit';
import { LocalizeController, registerTranslation, update } from '@shoelace-style/localize';
import type { Strings } from '../../locales/en.js';
import { locales } from '../../locales/index.js';
import type { Arriving } from '../arriving.js';
import { report } from '../report.js';
import type { WidgetElement } from '../widget-element.js';

/** Every English text that a loaded element brought; the last resort of every lookup. */
export const english = { $code: 'en', $name: 'English', $dir: 'ltr' as const } as Strings;
registerTranslation(english);

const loads: Record<string, Promise<unknown> | undefined> = {};

/** Fetches a locale's texts once; a locale that we lack, or that fails to load, leaves English. */
export function loadLocale(code: string): Promise<unknown> | undefined {
  const load = locales[code];
  return (
    load &&
    (loads[code] ??= load()
      .then(({ default: strings }) => registerTranslation(strings))
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

let watching: MutationObserver | undefined;

/** Texts in the language that the element stands in. */
export class LanguageController extends LocalizeController<Strings> implements Arriving {
  readonly #element: WidgetElement;

  constructor(element: WidgetElement) {
    super(element);
    this.#element = element;
    const brought = (element.constructor as typeof WidgetElement).english;
    Object.assign(english, { ...brought, ...english });
  }

  override hostConnected(): void {
    super.hostConnected();
    // One for the page: the language may change on any ancestor, in every root on the way up.
    watching ??= new MutationObserver(update);
    for (let node: Element | undefined = this.#element; node;) {
      const root = node.getRootNode();
      watching.observe(root, { subtree: true, attributeFilter: ['lang'] });
      node = (root as ShadowRoot).host;
    }
    // It may have been moved to where another language is spoken.
    this.#element.requestUpdate();
  }

  arrive(): Promise<unknown> | undefined {
    const { strings } = this.#element;
    if (strings && typeof strings !== 'object') {
      this.#element.strings = undefined;
      report(this.#element, [{ path: 'strings', message: 'must be a JSON object' }]);
    }
    const code = this.lang();
    return loadLocale(code in locales ? code : code.split('-')[0]!);
  }

  override lang(): string {
    const code = nearestLang(this.#element)?.toLowerCase();
    try {
      return new Intl.Locale(code || 'en').toString().toLowerCase();
    } catch {
      return 'en';
    }
  }

  /** An interface text, the publisher's own first, with each `{name}` in it replaced. */
  text(key: keyof Strings, values: Record<string, string> = {}): string {
    const text = String(this.#element.strings?.[key] ?? this.term(key));
    return text.replace(/{(\w+)}/g, (slot, name: string) => values[name] ?? slot);
  }
}
