import type { Day, Month } from '../../../lib/domain/profile';
import { dayBefore } from '../clock';
import type { Words } from './words';

/** What the site counts ages in. */
export type Unit = 'day' | 'week' | 'month' | 'year';

type DateWords = Words['dates'];

function inUnits(days: number): [number, Unit] {
  if (days < 7) return [Math.max(days, 1), 'day'];
  if (days < 30) return [Math.floor(days / 7), 'week'];
  return days < 365 ? [Math.floor(days / 30), 'month'] : [Math.floor(days / 365), 'year'];
}

/** The site's own words for the age of a post: `3 Wochen`, `3w`. */
export const ageText = (days: number, words: DateWords): string => words.age(...inUnits(days));

/** The age of a request in the site's words, without "ago"; one of today is a minute old. */
export const requestAge = (days: number, words: DateWords): string =>
  days === 0 ? words.ago(1, 'minute') : words.ago(...inUnits(days));

const format = (day: Day, words: DateWords, month: 'long' | 'short'): string => {
  const [year = 0, number = 1, date = 1] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(words.locale, { day: 'numeric', month, year: 'numeric' }).format(
    new Date(year, number - 1, date),
  );
};

/** A day written out: `10. August 2026`, `August 10, 2026`, `10 sierpnia 2026`. */
export const longDay = (day: Day, words: DateWords): string => format(day, words, 'long');

/** A day with its year, the month shortened: `10. Aug. 2026`, `10 sie 2026`. */
export const mediumDay = (day: Day, words: DateWords): string => format(day, words, 'short');

/** A day as message lists head it: `10. Aug.`, `Aug 10`. */
export function shortDay(day: Day, words: DateWords): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return words.short(date, words.months[month - 1] ?? '');
}

const monthText = (month: Month, words: DateWords): string =>
  `${words.months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

const monthsSinceZero = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** A length in years and months, both ends counted: `6 Jahre 2 Monate`, `6 yrs 2 mos`. */
export function lengthText(start: Month, end: Month, words: DateWords): string {
  const all = Math.max(1, monthsSinceZero(end) - monthsSinceZero(start) + 1);
  const years = Math.floor(all / 12);
  const months = all % 12;
  return [years > 0 && words.years(years), months > 0 && words.monthCount(months)].filter(Boolean).join(' ');
}

/** A date line of the experience section without its length: `Jan. 2020 – Heute`. */
export const spanText = (start: Month, end: Month | undefined, words: DateWords): string =>
  words.range(monthText(start, words), end === undefined ? undefined : monthText(end, words));

/** A date line of the experience section: `Jan. 2020 – Heute · 6 Jahre 2 Monate`. */
export const rangeText = (start: Month, end: Month | undefined, now: Date, words: DateWords): string =>
  `${spanText(start, end, words)} · ${lengthText(start, end ?? dayBefore(now, 0).slice(0, 7), words)}`;
