import { html, nothing, type TemplateResult } from 'lit';
import type { Score } from '../../domain/quiz/score.js';
import { isRight } from '../../domain/quiz/given.js';
import { type Trace, trace } from '../../domain/quiz/trace.js';
import { asked } from '../../domain/quiz/walk.js';
import type { QuizDesk } from './quiz-desk.js';
import { answerWords } from './answer-words.js';
import { feedbackOn } from './feedback.js';

/** Which answers moved each dimension, and which were right. */
export function renderWhy(
  { dimensions, of }: Score,
  desk: QuizDesk,
): TemplateResult | typeof nothing {
  const { text } = desk;
  const [quiz, session] = [desk.quiz(), desk.session()];
  const scored = dimensions.filter(({ score }) => score !== undefined);
  if (!scored.length && !of) return nothing;
  // What did not raise it is not said to speak against it: one lie that was found may be the whole story.
  const renderGroup = (words: 'quizWhyUp' | 'quizWhyOther', traces: readonly Trace[]) =>
    traces.length
      ? html`<p class="small">${text(words)}</p>
          <ul class="why">
            ${traces.map(
              ({ question, answer }) =>
                html`<li>
                  ${question.text} <strong>${answerWords(question, answer, text)}</strong>
                </li>`,
            )}
          </ul>`
      : nothing;
  return html`<details>
    <summary>${text('quizWhy')}</summary>
    ${scored.map(({ dimension: { id, title } }) => {
      const traces = trace(quiz, session, id);
      return html`<h4 class="name">${title}</h4>
        ${renderGroup(
          'quizWhyUp',
          traces.filter(({ pull }) => pull > 0),
        )}
        ${renderGroup(
          'quizWhyOther',
          traces.filter(({ pull }) => pull <= 0),
        )}`;
    })}
    ${
      of
        ? html`<ul class="why">
            ${asked(quiz, session).map((question) => {
              const answer = session.answers[question.id];
              if (isRight(question, answer) === undefined) return nothing;
              return html`<li>
                ${question.text}
                <strong>${answerWords(question, answer, text) ?? text('reviewNone')}</strong>
                <span class="small">${feedbackOn(question, answer, text)}</span>
              </li>`;
            })}
          </ul>`
        : nothing
    }
  </details>`;
}
