import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkQuiz } from '../../../src/domain/quiz/check.js';
import { broken, valid } from '../../domain/quiz/fixtures.js';
import { scratch } from '../../harness/scratch.js';
import { run } from './run.js';

const { folder } = scratch('check');
const fixture = (name: string) =>
  fileURLToPath(new URL(`../../domain/quiz/${name}.json`, import.meta.url));

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const quizFile = (name: string, quiz: object) =>
  fileOf(name, JSON.stringify({ title: 'A quiz', ...quiz }));
const yesNo = (id: string) => ({ type: 'yesno', id, text: 'So?' });

test('a valid quiz has no problems, and the code is 0', async () => {
  const files = Object.keys(valid).map((name) => fixture(`valid/${name}`));
  assert.deepEqual(await run('check', ...files), {
    code: 0,
    printed: files.map((file) => `${file}: no problems`),
    complained: '',
  });
});

test('no shipped quiz has a problem, neither the built-in one nor the examples', async () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const files = ['dist/quizzes', 'demo/quizzes'].flatMap((folder) =>
    readdirSync(root + folder).map((name) => `${root}${folder}/${name}`),
  );
  assert.equal(files.length, 4);
  assert.deepEqual(await run('check', ...files), {
    code: 0,
    printed: files.map((file) => `${file}: no problems`),
    complained: '',
  });
});

test('every problem is printed with its place, and the code is 1', async () => {
  for (const [name, data] of Object.entries(broken)) {
    const file = fixture(`broken/${name}`);
    const problems = checkQuiz(data);
    assert.deepEqual(await run('check', file), {
      code: 1,
      printed: [
        `${file}: ${problems.length} problems`,
        ...problems.map(({ path, message }) => `  ${path}: ${message}`),
      ],
      complained: '',
    });
  }
  const one = quizFile('one.json', { questions: [] });
  assert.deepEqual((await run('check', one)).printed, [
    `${one}: 1 problem`,
    '  $.questions: must have at least 1',
  ]);
});

test('each file is told of, whatever is wrong with the others', async () => {
  const files = [
    fixture('valid/shortest'),
    join(folder, 'none.json'),
    folder,
    fileOf('trailing.json', '{\n  "title": "A quiz",\n  "questions": [1, 2,]\n}\n'),
    fileOf('empty.json', ''),
    fileOf('cut.json', '{ "title": "A qu'),
    fixture('valid/profile'),
  ];
  const { code, printed, complained } = await run('check', ...files);
  assert.deepEqual([code, complained], [1, '']);
  assert.deepEqual(printed, [
    `${files[0]}: no problems`,
    `${files[1]}: can't be read: there is no such file`,
    `${files[2]}: can't be read: it is a folder`,
    `${files[3]}: no JSON at line 3, column 22: "]" can't stand here`,
    `${files[4]}: no JSON at line 1, column 1: the end comes too early`,
    `${files[5]}: no JSON at line 1, column 17: the end comes too early`,
    `${files[6]}: no problems`,
  ]);
});

test('a mark of the byte order is passed over, as browsers do', async () => {
  const file = fileOf('mark.json', `\uFEFF${JSON.stringify(valid.shortest)}`);
  assert.equal((await run('check', file)).code, 0);
});

test('how the results spread', async () => {
  const file = quizFile('spread.json', {
    questions: [{ ...yesNo('a'), required: true }, yesNo('b')],
    dimensions: [
      {
        id: 'd',
        title: 'D',
        items: ['a'],
        levels: [
          { id: 'low', from: 0, to: 0.5, title: 'Low' },
          { id: 'high', from: 0.5, to: 1, title: 'High' },
        ],
      },
    ],
    themes: { from: 1, within: 0 },
    results: [
      { id: 'yes', headline: 'Yes', when: { question: 'a', is: 'yes' } },
      { id: 'no', headline: 'No' },
    ],
  });
  const { code, printed } = await run('check', file, '--simulate', '--readers=1000');
  assert.equal(code, 0);
  assert.equal(printed.length, 5);
  const [first, told, yes, no, dimension] = printed as [string, string, string, string, string];
  assert.equal(first, `${file}: no problems`);
  assert.match(told, /^ {2}1,000 made-up readers\. /);
  const share = (line: string, name: string) =>
    Number(new RegExp(`\\b${name}:? (\\d+\\.\\d)%`).exec(line)?.[1]);
  assert.ok(Math.abs(share(yes, 'yes') - 50) < 10, yes);
  assert.equal(share(yes, 'result yes') + share(no, 'result no'), 100);
  assert.equal(share(dimension, 'high'), share(yes, 'yes'));
  assert.equal(share(dimension, 'low'), share(no, 'no'));
  assert.equal(share(dimension, 'no score'), 0);
  assert.equal(share(dimension, 'a theme'), share(yes, 'yes'));
});

test('the same seed prints the same, another one something else', async () => {
  const file = fixture('valid/everything');
  const seeded = async (...more: string[]) =>
    (await run('check', file, '--simulate', '--readers=500', ...more)).printed;
  assert.deepEqual(await seeded('--seed=1'), await seeded());
  assert.notDeepEqual(await seeded('--seed=2'), await seeded());
  assert.notDeepEqual(await seeded('--seed=-2'), await seeded('--seed=2'));
});

test('warnings are told, and leave the code at 0', async () => {
  const questions = ['a', 'b', 'c', 'd'].map((id) => ({
    ...yesNo(id),
    type: 'scale',
    choices: ['No', 'Some', 'Yes'].map((text, i) => ({ id: text, text, value: i + 1 })),
  }));
  const file = quizFile('warnings.json', {
    questions,
    dimensions: [
      {
        id: 'd',
        title: 'D',
        items: ['a', 'b', 'c', 'd'],
        method: 'sum',
        levels: [
          { id: 'few', from: 4, to: 12.5, title: 'Few' },
          { id: 'much', from: 12.5, to: 20, title: 'Much' },
        ],
      },
    ],
    results: [
      {
        id: 'both',
        headline: 'Both',
        when: {
          all: [
            { question: 'a', is: 'No' },
            { question: 'a', is: 'Yes' },
          ],
        },
      },
      { id: 'yes', headline: 'Yes', when: { question: 'a', is: 'Yes' } },
    ],
  });
  const { code, printed } = await run('check', file, '--simulate', '--readers=2000');
  assert.equal(code, 0);
  const warnings = printed.filter((line) => line.includes('warning: '));
  assert.deepEqual(
    warnings.map((line) => line.replace(/\d+\.\d%/, '%').trim()),
    [
      'warning: nobody reached the result "both"',
      'warning: for % of the readers no result holds',
      'warning: nobody reached the level "much" of "d"',
      'warning: for % of the readers the score of "d" is in none of its levels, as they answered few of its questions',
    ],
  );
  assert.deepEqual(printed.slice(-4), warnings);
});

test('a quiz with problems is not simulated; one without results has nothing to warn of', async () => {
  const { code, printed } = await run('check', fixture('broken/order'), '--simulate');
  assert.equal(code, 1);
  assert.ok(!printed.some((line) => line.includes('made-up')));
  const plain = await run('check', fixture('valid/shortest'), '--simulate', '--readers=10');
  assert.deepEqual([plain.code, plain.printed.length], [0, 2]);
});
