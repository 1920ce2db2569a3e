/** An all-day event. */
export interface Day {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** A name that no other event has. */
  readonly uid: string;
}

/** No line is longer than 75 octets (RFC 5545, section 3.1); 18 characters of any script are at most 72. */
const fold = (line: string): string =>
  [...line].map((char, at) => (at && at % 18 === 0 ? `\r\n ${char}` : char)).join('');

const escape = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/**
 * A calendar file (iCalendar, RFC 5545) with one all-day event a day.
 * @param title - Of each event: neutral, as calendars are often shared.
 * @param now - In milliseconds since 1970.
 */
export function calendarOf(days: readonly Day[], title: string, now: number): string {
  const plain = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');
  const stamp = plain(new Date(now).toISOString());
  const next = (day: string): string =>
    plain(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10));
  const events = days.flatMap(({ day, uid }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    `DTEND;VALUE=DATE:${next(day)}`,
    fold(`SUMMARY:${escape(title)}`),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Notes//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}
