import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { dayAfter, noonOf, reviewDays } from '../../../src/domain/boundary/review.js';

const { TZ } = process.env;
const stand = (zone: string | undefined): void => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
};
after(() => stand(TZ));

const days: [name: string, zone: string, now: string, count: number, day: string][] = [
  ['today', 'UTC', '2026-02-03T10:00:00Z', 0, '2026-02-03'],
  ['in 30 days', 'UTC', '2026-01-31T10:00:00Z', 30, '2026-03-02'],
  ['in 60 days, over a leap day', 'UTC', '2028-01-31T10:00:00Z', 60, '2028-03-31'],
  ['in 90 days, in another year', 'UTC', '2026-12-01T10:00:00Z', 90, '2027-03-01'],
  ['where it is tomorrow already', 'Pacific/Kiritimati', '2026-02-03T10:01:00Z', 1, '2026-02-05'],
  ['where it is still yesterday', 'Pacific/Pago_Pago', '2026-02-03T10:01:00Z', 1, '2026-02-03'],
  ['from a day of 23 hours', 'Europe/Berlin', '2026-03-28T23:30:00Z', 1, '2026-03-30'],
  ['from a day of 25 hours', 'Europe/Berlin', '2026-10-25T22:30:00Z', 30, '2026-11-24'],
  ['to a day without a midnight', 'Africa/Cairo', '2026-03-25T12:00:00Z', 30, '2026-04-24'],
];

for (const [name, zone, now, count, day] of days) {
  test(`a day ${name}: ${day}`, () => {
    stand(zone);
    assert.equal(dayAfter(Date.parse(now), count), day);
    assert.equal(dayAfter(noonOf(day)!, 0), day);
    assert.equal(new Date(noonOf(day)!).getHours(), 12);
  });
}

test('a day to look again is one, two or three months off', () =>
  assert.deepEqual(reviewDays, [30, 60, 90]));

const noDays = [
  '',
  'soon',
  '2026-02-30',
  '2026-02-00',
  '2026-13-01',
  '2026-00-10',
  '2027-02-29',
  '0050-01-01',
  '2026-2-3',
  '2026-02-03T00:00',
  ' 2026-02-03',
  '2026-02-03\n',
  '٢٠٢٦-٠٢-٠٣',
  '-2026-02-03',
];

for (const text of noDays) {
  test(`${JSON.stringify(text)} is no day`, () => assert.equal(noonOf(text), undefined));
}
