import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkQuiz } from '../../../src/domain/quiz/check.js';
import { accepts } from '../share/json-schema.js';
import { broken, changed, pathOf, places, readJson, valid } from './fixtures.js';

type Schema = Record<string, unknown> & { examples: unknown[] };
const schema = readJson('../../../schemas/quiz.schema.json') as Schema;

/** What no schema can say, as it looks at more than one place, or compares. */
const beyond =
  /^(there is no|is taken|is outside|is above|is never reached|needs|leaves|overlaps|stands apart|has answers without|must stand in order|must be above (min|from)|must be an earlier|must be two numbers|does not go with skip|must be a number$)/;
const isShape = ({ message }: { message: string }): boolean => !beyond.test(message);

test('the published schema agrees with the check, on the quizzes that stand here', () => {
  for (const [name, data] of Object.entries({ ...valid, ...broken }))
    assert.equal(accepts(schema, data), !checkQuiz(data).some(isShape), name);
  for (const example of schema.examples) assert.deepEqual(checkQuiz(example), []);
  assert.ok(schema.examples.length >= 2);
});

test('and on each with anything else at any place', () => {
  const others = [undefined, null, true, 0, -1, 1.5, ' ', 'x', [], ['x'], { x: 1 }];
  const counts = { good: 0, bad: 0 };
  for (const data of Object.values(valid))
    for (const place of places(data))
      for (const other of others) {
        // The schema is stricter: no address begins with a space.
        if (other === ' ' && /^(src|href)$/.test(`${place.at(-1)}`)) continue;
        const changedData = changed(data, place, () => other);
        const problems = checkQuiz(changedData);
        // "must be a number" is of shape, save where a condition looks at a number.
        const ofShape = problems.filter(
          ({ path, message }) =>
            isShape({ message }) || (message == 'must be a number' && !/\.is(\[\d+])?$/.test(path)),
        );
        const about = `${pathOf(place)} = ${JSON.stringify(other)}: ${JSON.stringify(problems)}`;
        assert.equal(accepts(schema, changedData), ofShape.length == 0, about);
        counts[ofShape.length ? 'bad' : 'good']++;
      }
  assert.ok(counts.good > 400 && counts.bad > 2500, JSON.stringify(counts));
});

test('addresses: the schema refuses what the check refuses', () => {
  const addresses = [
    'https://n.example/a:b',
    'HTTP://n.example',
    '//n.example',
    '/path',
    '#part',
    '?a=b:c',
    'two words.jpg',
    'mailto:a@n.example',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'blob:x',
    'x-y.z+1:2',
  ];
  for (const place of [
    ['picture', 'src'],
    ['dimensions', 0, 'next', 'href'],
  ])
    for (const address of addresses) {
      const data = changed(valid.everything, place, () => address);
      assert.equal(accepts(schema, data), checkQuiz(data).length == 0, `${place} ${address}`);
    }
});

test('every definition has a title and a description, and is used', () => {
  const text = JSON.stringify(schema);
  const look = (part: unknown, path: string): void => {
    if (typeof part != 'object' || !part || Array.isArray(part)) return;
    const { title, description, $ref, properties = {} } = part as Record<string, object>;
    assert.ok($ref || (title && description), path);
    for (const [name, one] of Object.entries(properties)) look(one, `${path}.${name}`);
  };
  look(schema, '$');
  for (const [name, part] of Object.entries(schema.$defs as object)) {
    look(part, name);
    assert.ok(text.includes(`"#/$defs/${name}"`), `${name} is used`);
  }
});
