/** After how many days the two look at a boundary again. */
export const reviewDays = [30, 60, 90] as const;

/** The day so many days after `now` where the reader is, as YYYY-MM-DD. @param now - In milliseconds since 1970. */
export function dayAfter(now: number, days: number): string {
  const date = new Date(now);
  // At noon, no change of the clocks leads to another day.
  date.setHours(12, 0, 0, 0);
  date.setDate(date.getDate() + days);
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The noon of a day, in milliseconds since 1970; `undefined` where the text is no day. */
export function noonOf(day: string): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const noon = new Date(Number(year), Number(month) - 1, Number(date), 12).getTime();
  return year && dayAfter(noon, 0) === day ? noon : undefined;
}
