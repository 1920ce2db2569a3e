import { type Notebook, readNotebook } from '../../domain/boundary/notebook.js';
import type { Kind } from '../../domain/store/store.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import { Keeping } from '../../kit/keeping.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { keepingStyles } from '../../kit/styles/keeping.js';
import type { WidgetElement } from '../../kit/widget-element.js';

const kind: Kind<Notebook> = { name: 'plan', version: 1, read: readNotebook };

/** Binds the boundaries to the store; fetched where the store has something, or the reader wants to keep. */
export function keptNotebook(host: WidgetElement, language: LanguageController): Keeping<Notebook> {
  adoptMore(host, keepingStyles);
  return new Keeping(host, language, kind, 'plan-1');
}
