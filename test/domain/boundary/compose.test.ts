import assert from 'node:assert/strict';
import { test } from 'node:test';
import { texts, type TextField } from '../../../src/domain/boundary/keys.js';
import { compose, sentencesText } from '../../../src/domain/boundary/compose.js';

const stems: Record<TextField, string> = {
  matters: 'What matters to me is {text}.',
  request: '{text} is what I ask for.',
  action: 'I will {text}.',
  response: 'If this boundary is crossed, {text}.',
  repair: 'To repair it: {text}.',
};
const none = { matters: '', request: '', action: '', response: '', repair: '' };
const own = ["I'", 'I ', 'We '];
const sentences = (fields: Partial<Record<TextField, string>>, begins = own) =>
  compose({ ...none, ...fields }, (field) => stems[field], begins);

const table: [name: string, field: TextField, text: string, reads: string][] = [
  ['goes on from its stem', 'action', 'leave the room', 'I will leave the room.'],
  ['that repeats the stem', 'action', 'I will leave', 'I will leave.'],
  ['that repeats it in capitals', 'action', 'i WILL  leave', 'I will leave.'],
  ['that repeats it, and no more', 'action', 'I will', 'I will.'],
  ['that begins as the stem and goes on otherwise', 'action', 'I willingly go', 'I willingly go.'],
  ['that is a sentence of its own', 'matters', 'I need rest', 'I need rest.'],
  ['that is one, in small letters', 'matters', 'we talk first', 'we talk first.'],
  ['that only looks like one', 'matters', 'iron and tea', 'What matters to me is iron and tea.'],
  ['that is one, after a comma', 'response', 'I go', 'If this boundary is crossed, I go.'],
  ['that is one, after a colon', 'repair', 'We talk', 'To repair it: We talk.'],
  ['that ends with a mark', 'action', 'leave!', 'I will leave!'],
  ['that ends with an Arabic mark', 'action', 'أسأل؟', 'I will أسأل؟'],
  ['that ends with a mark and spaces', 'action', '  leave.  \n', 'I will leave.'],
  ['of two lines', 'action', 'leave\ncome back', 'I will leave\ncome back.'],
  ['with nothing before the words', 'request', 'tea', 'tea is what I ask for.'],
  ['with a place for a text', 'action', 'say {text}', 'I will say {text}.'],
  ['with markup', 'action', '<b>go</b>', 'I will <b>go</b>.'],
  ['of one emoji', 'action', '🕊️', 'I will 🕊️.'],
];

for (const [name, field, text, reads] of table) {
  test(`a text ${name} reads: ${JSON.stringify(reads)}`, () => {
    const [sentence, ...more] = sentences({ [field]: text });
    assert.equal(sentencesText([sentence!]), reads);
    assert.deepEqual(more, []);
    const { from, words } = sentence!;
    assert.equal(text.slice(from, from + words.length), words);
  });
}

for (const text of ['', ' ', '\n\t ', '\u00a0']) {
  test(`${JSON.stringify(text)} is no sentence`, () =>
    assert.deepEqual(sentences({ action: text }), []));
}

test('sentences stand in the order of writing, whichever was written first', () => {
  const all = Object.fromEntries([...texts].reverse().map((field) => [field, 'x']));
  assert.deepEqual(
    sentences(all).map(({ field }) => field),
    texts,
  );
});

test('without beginnings of one’s own, every text goes on from its stem', () =>
  assert.equal(
    sentencesText(sentences({ matters: 'I need rest' }, [])),
    'What matters to me is I need rest.',
  ));
