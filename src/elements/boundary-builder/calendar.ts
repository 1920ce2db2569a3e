import { boundaryOf, listIds } from '../../domain/boundary/agreement.js';
import { calendarOf } from '../../domain/boundary/calendar.js';
import { noonOf } from '../../domain/boundary/review.js';
import { bringEnglish } from '../../kit/controllers/language.js';
import { boundaryParts } from '../../locales/en/boundary-parts.js';
import { saveFile } from '../../platform/save-file.js';
import type { BuilderDesk } from './builder-desk.js';

/** Saves the review dates as a calendar file that tells nothing of what they are for. */
export function saveDates(desk: BuilderDesk): void {
  bringEnglish(boundaryParts);
  const { replica } = desk.notebook();
  const days = new Set(listIds(replica).map((id) => boundaryOf(replica, id).texts.review));
  const dated = [...days].filter((day) => noonOf(day) !== undefined).sort();
  if (!dated.length) return desk.say(desk.text('calendarNone'));
  const events = dated.map((day) => ({ day, uid: `${day}-${desk.unique()}` }));
  saveFile(
    calendarOf(events, desk.text('calendarTitle'), Date.now()),
    'dates.ics',
    'text/calendar',
  );
  desk.say(desk.text('calendarSaved'));
}
