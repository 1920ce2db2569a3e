import type { Store } from '../domain/store/store.js';
import type { LanguageController } from './controllers/language.js';
import type { WidgetElement } from './widget-element.js';

/** What a part of a private tool is given by its element. */
export interface Desk {
  readonly host: WidgetElement;
  readonly store: () => Store;
  readonly text: LanguageController['text'];
  /** Announces a text. */
  readonly say: (text: string) => void;
  /** The language's tag. */
  readonly code: () => string;
}
