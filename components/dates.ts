import type { UiLanguage } from '../lib/domain/settings';

const dayMs = 24 * 60 * 60 * 1000;
const locales = { de: 'de-DE', en: 'en-GB' } satisfies Record<UiLanguage, string>;

/** A calendar day (`2026-03-14`) as noon of that day here; undefined where the words are no day. */
export const readDay = (words: string): Date | undefined => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words) ?? [];
  return year && month && day ? new Date(Number(year), Number(month) - 1, Number(day), 12) : undefined;
};

const countDaysAgo = (date: Date, now: Date): number => {
  const noon = (of: Date) => new Date(of.getFullYear(), of.getMonth(), of.getDate(), 12).getTime();
  return Math.round((noon(now) - noon(date)) / dayMs);
};

/**
 * A day in words, as short as it stays clear: today, yesterday, the weekday within a week, else the date, with the year
 * where it is another one. `short` cuts the month and, for other years, the day.
 */
export const sayDay = (date: Date, now: Date, language: UiLanguage, length: 'long' | 'short' = 'long'): string => {
  const locale = locales[language];
  const say = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options).format(date);
  const ago = countDaysAgo(date, now);
  if (ago === 0 || ago === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, 'day');
  if (ago > 0 && ago < 7) return say({ weekday: 'long' });
  if (date.getFullYear() === now.getFullYear()) return say({ day: 'numeric', month: length });
  return say(
    length === 'short' ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'long', year: 'numeric' },
  );
};

/** A month (`2026-03`) in words; the words themselves where they are no month. */
export const sayMonth = (month: string, language: UiLanguage): string => {
  const day = readDay(`${month.slice(0, 7)}-01`);
  return day ? new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric' }).format(day) : month;
};

/** Several things in one sentence: "a, b und c". */
export const sayList = (items: string[], language: UiLanguage): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items);
