import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../../domain/quiz/quiz.js';
import type { Answer } from '../../domain/quiz/session.js';
import type { NumberQuestion, Picture } from '../../domain/quiz/source.js';
import type { LanguageController } from '../../kit/controllers/language.js';

/** What a question is drawn with. */
export interface Asking {
  readonly text: LanguageController['text'];
  /** Tells this question from others in the same tree. */
  readonly name: string;
  /** Stands over its words. */
  readonly head: unknown;
  readonly answer: Answer | undefined;
  readonly change: (answer: Answer | undefined) => void;
  /** What is wrong with the answer. */
  readonly problem?: string;
}

export const renderPicture = (picture: Picture | undefined): unknown =>
  picture ? html`<img src=${picture.src} alt=${picture.alt} />` : nothing;

/** A question and the controls that answer it. */
export function renderQuestion(question: Question, asking: Asking): TemplateResult {
  const { name, head, problem } = asking;
  const help = question.type === 'text' ? asking.text('quizPrivate') : undefined;
  const notes = [question.help, help].filter(Boolean);
  const described = [notes.length && `${name}-help`, problem && `${name}-problem`];
  // In a box of its own: as a flex item a fieldset is too high in WebKit, by as much as its legend.
  return html`<div>
    <fieldset part="question" aria-describedby=${described.filter(Boolean).join(' ') || nothing}>
      <legend id=${name} tabindex="-1">${head}<span class="asks">${question.text}</span></legend>
      ${renderPicture(question.picture)}
      ${notes.length ? html`<p id="${name}-help" class="small">${notes.join(' ')}</p>` : nothing}
      ${renderAnswers(question, asking)}
      <p id="${name}-problem" class="problem" role="alert">${problem}</p>
    </fieldset>
  </div>`;
}

/** The words of a choice; those of yes and no are ours. */
export const wordsOf = (
  question: Question,
  { id, text }: { id: string; text: string },
  say: Asking['text'],
): string => (question.type === 'yesno' ? say(id === 'yes' ? 'quizYes' : 'quizNo') : text);

function renderAnswers(question: Question, asking: Asking): unknown {
  switch (question.type) {
    case 'number':
      return renderNumber(question, asking);
    case 'text':
      return html`<textarea
        aria-labelledby=${asking.name}
        rows="4"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        .value=${(asking.answer as string | undefined) ?? ''}
        @input=${({ currentTarget }: Event) =>
          asking.change((currentTarget as HTMLTextAreaElement).value || undefined)}
      ></textarea>`;
    default:
      return renderChoices(question, asking);
  }
}

function renderChoices(
  question: Exclude<Question, { type: 'number' | 'text' }>,
  { text, name, answer, change }: Asking,
): TemplateResult {
  const several = question.type === 'several';
  const chosen = [answer].flat() as unknown[];
  const rows = question.choices.map(({ id, ...choice }) => ({
    words: wordsOf(question, { id, ...choice }, text),
    checked: chosen.includes(id),
    act: ({ currentTarget }: Event) => {
      if (!several) return change(id);
      const others = chosen.filter((one): one is string => typeof one === 'string' && one !== id);
      const now = (currentTarget as HTMLInputElement).checked ? [...others, id] : others;
      change(now.length ? now : undefined);
    },
  }));
  if (question.skip) {
    const act = ({ currentTarget }: Event) =>
      change((currentTarget as HTMLInputElement).checked ? null : undefined);
    rows.push({ words: question.skip, checked: answer === null, act });
  }
  // `.checked` before `name`: drawn for another question, no control joins a group with what it had before. And a
  // template each: a checked box that became a radio would uncheck the one that should be.
  return html`<div class="choices">
    ${rows.map(({ words, checked, act }) =>
      several
        ? html`<label
            ><input type="checkbox" .checked=${checked} @change=${act} /><span
              >${words}</span
            ></label
          >`
        : html`<label
            ><input type="radio" .checked=${checked} name="${name}-answer" @change=${act} /><span
              >${words}</span
            ></label
          >`,
    )}
  </div>`;
}

/** A slider. Until it is moved, it says that there is no answer. */
function renderNumber(
  { min, max, step = 1, unit, low, high }: NumberQuestion,
  { text, name, answer, change }: Asking,
): TemplateResult {
  const given = typeof answer === 'number';
  const words = given ? `${answer} ${unit ?? ''}`.trim() : text('quizNotYet');
  const onInput = ({ currentTarget }: Event) =>
    change((currentTarget as HTMLInputElement).valueAsNumber);
  return html`<output for="${name}-answer">${words}</output>
    <input
      id="${name}-answer"
      type="range"
      min=${min}
      max=${max}
      step=${step}
      aria-labelledby=${name}
      aria-valuetext=${words}
      .value=${`${given ? answer : min + Math.round((max - min) / 2 / step) * step}`}
      @input=${onInput}
      @click=${onInput}
    />
    <div class="ends small"><span>${low ?? min}</span><span>${high ?? max}</span></div>`;
}
