import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultOf } from '../../../src/domain/quiz/fault.js';
import type { Answer } from '../../../src/domain/quiz/session.js';
import type { QuestionSource } from '../../../src/domain/quiz/source.js';
import { quizOf } from './quizzes.js';

const base = { id: 'q', text: '?' };
const single: QuestionSource = { ...base, type: 'single', choices: ['a', 'b'] };
const several: QuestionSource = { ...base, type: 'several', choices: ['a', 'b', 'c'] };
const yesno: QuestionSource = { ...base, type: 'yesno' };
const number: QuestionSource = { ...base, type: 'number', min: 0, max: 10 };
const words: QuestionSource = { ...base, type: 'text' };
const needed = <T extends QuestionSource>(source: T): T => ({ ...source, required: true });
const two = { ...several, most: 2 } as QuestionSource;

const table: [source: QuestionSource, answer: Answer | undefined, fault?: 'required' | 'most'][] = [
  // Everything may be passed over, unless it is needed.
  [single, undefined],
  [several, undefined],
  [yesno, undefined],
  [number, undefined],
  [words, undefined],
  [single, null],
  [needed(single), undefined, 'required'],
  [needed(several), undefined, 'required'],
  [needed(yesno), undefined, 'required'],
  [needed(number), undefined, 'required'],
  [needed(words), undefined, 'required'],

  [needed(single), 'a'],
  [needed(yesno), 'no'],
  [needed(number), 0],
  [needed(words), 'x'],
  [needed(several), ['a']],
  [needed(several), ['a', 'b', 'c']],

  // What does not fit the question is no answer.
  [needed(single), null, 'required'],
  [needed(single), 'gone', 'required'],
  [needed(several), [], 'required'],
  [needed(several), ['gone'], 'required'],
  [needed(number), 11, 'required'],
  [needed(words), ' \n', 'required'],
  [single, 'gone'],

  [two, ['a', 'b']],
  [two, ['a', 'b', 'c'], 'most'],
  [two, []],
  [two, null],
  [needed(two), ['a', 'b', 'c'], 'most'],
  [needed(two), [], 'required'],
  [several, ['a', 'b', 'c']],
];

for (const [source, answer, fault] of table) {
  const which = `${source.required ? 'needed ' : ''}${source.type}${'most' in source ? ' of two' : ''}`;
  test(`${JSON.stringify(answer)} to a ${which}: ${fault ?? 'goes on'}`, () =>
    assert.equal(faultOf(quizOf({ questions: [source] }).questions[0]!, answer), fault));
}
