/** What a boundary can be about; each may also be named in one's own words. */
export const areas = [
  'privacy',
  'social',
  'location',
  'friends',
  'exes',
  'money',
  'time',
  'arguing',
  'intimacy',
  'family',
  'substances',
  'telling',
  'own',
] as const;

export type Area = (typeof areas)[number];

/** The area of a text that was kept or handed over; words that are no id are an area of one's own. */
export const areaOf = (value: string): Area =>
  areas.includes(value as Area) ? (value as Area) : 'own';

/** Whether it is an area in one's own words. */
export const isNamed = (value: string): boolean => value !== '' && !areas.includes(value as Area);
