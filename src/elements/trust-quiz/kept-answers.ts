import { itemIdOf } from '../../domain/quiz/item-id.js';
import { readSession } from '../../domain/quiz/kept.js';
import type { Session } from '../../domain/quiz/session.js';
import type { Kind } from '../../domain/store/store.js';
import type { LanguageController } from '../../kit/controllers/language.js';
import { Keeping } from '../../kit/keeping.js';
import { adoptMore } from '../../kit/styles/adopt.js';
import { keepingStyles } from '../../kit/styles/keeping.js';
import type { WidgetElement } from '../../kit/widget-element.js';

const kind: Kind<Session> = { name: 'list', version: 1, read: readSession };

/** Binds the answers to a quiz to the store; fetched where the store has something, or the reader wants to keep. */
export function keptAnswers(
  host: WidgetElement,
  language: LanguageController,
  quizId: string,
): Keeping<Session> {
  adoptMore(host, keepingStyles);
  return new Keeping(host, language, kind, itemIdOf(quizId));
}
