import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarOf } from '../../../src/domain/boundary/calendar.js';

const now = Date.parse('2026-02-03T04:05:06.789Z');
const day = { day: '2026-03-05', uid: 'a' };
const bytes = (text: string): number => new TextEncoder().encode(text).length;
/** The lines as a calendar reads them, folds undone. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n');
const summaryOf = (title: string): string =>
  linesOf(calendarOf([day], title, now)).find((line) => line.startsWith('SUMMARY:'))!;

test('a day is an event of all that day, that keeps nobody busy', () =>
  assert.deepEqual(linesOf(calendarOf([day], 'Look again', now)), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Notes//EN',
    'BEGIN:VEVENT',
    'UID:a',
    'DTSTAMP:20260203T040506Z',
    'DTSTART;VALUE=DATE:20260305',
    'DTEND;VALUE=DATE:20260306',
    'SUMMARY:Look again',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]));

test('each day is an event with a name of its own', () => {
  const lines = linesOf(calendarOf([day, { day: '2026-04-04', uid: 'b' }], 'Look again', now));
  assert.deepEqual(
    lines.filter((line) => /^(UID|DTSTART)/.test(line)),
    ['UID:a', 'DTSTART;VALUE=DATE:20260305', 'UID:b', 'DTSTART;VALUE=DATE:20260404'],
  );
});

const ends: Record<string, string> = {
  '2026-01-31': '20260201',
  '2026-12-31': '20270101',
  '2028-02-28': '20280229',
  '2026-03-29': '20260330',
};
for (const [begin, end] of Object.entries(ends)) {
  test(`a day ends where the next begins: ${begin}`, () => {
    const lines = linesOf(calendarOf([{ day: begin, uid: 'a' }], 'Look again', now));
    assert.ok(lines.includes(`DTEND;VALUE=DATE:${end}`));
  });
}

const titles: Record<string, [title: string, written: string]> = {
  'as it is': ['Look again: now', 'Look again: now'],
  'with a comma and a semicolon': ['one, two; three', String.raw`one\, two\; three`],
  'with a backslash': [String.raw`a\b\n`, String.raw`a\\b\\n`],
  'of two lines': ['one\ntwo\r\nthree\rfour', String.raw`one\ntwo\nthree\nfour`],
  'that would begin an event': ['a\r\nBEGIN:VEVENT', String.raw`a\nBEGIN:VEVENT`],
};
for (const [name, [title, written]] of Object.entries(titles)) {
  test(`a title ${name} is one line`, () => assert.equal(summaryOf(title), `SUMMARY:${written}`));
}

const scripts: Record<string, string> = {
  Latin: 'Look at it again, and again; '.repeat(9),
  Arabic: 'ننظر فيه مرة أخرى '.repeat(9),
  Thai: 'ดูอีกครั้ง'.repeat(12),
  Han: '再看一次'.repeat(30),
  emoji: '👩‍👩‍👧🕊️'.repeat(30),
  'half of a surrogate pair': '\ud83d'.repeat(40),
};
for (const [script, title] of Object.entries(scripts)) {
  test(`no line is longer than 75 octets, and each ends with CR and LF: ${script}`, () => {
    const file = calendarOf([day], title, now);
    assert.ok(file.endsWith('\r\n'));
    const lines = file.split('\r\n');
    assert.ok(lines.every((line) => bytes(line) <= 75 && !/[\r\n]/.test(line)));
    assert.ok(lines.every((line) => line.isWellFormed() || !title.isWellFormed()));
    assert.equal(
      summaryOf(title)
        .replaceAll(String.raw`\,`, ',')
        .replaceAll(String.raw`\;`, ';'),
      `SUMMARY:${title}`,
    );
  });
}
