import type { Day, Month } from '../domain/profile';

const tables = new Map<string, Map<string, number>>();

const fold = (word: string): string => word.toLocaleLowerCase('de').replaceAll('.', '').normalize('NFC');

/** The month names of a language as `Intl` writes them, long and short, alone and beside a day. German and English are always in. */
function monthsOf(language: string): Map<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  for (const locale of new Set(['de', 'de-AT', 'en', language]))
    for (const month of ['long', 'short'] as const)
      for (const day of ['numeric', undefined] as const)
        for (let index = 0; index < 12; index += 1) {
          const name = nameMonth(locale, index, month, day);
          if (name && !/^\d/.test(name)) table.set(name, index + 1);
        }
  tables.set(language, table);
  return table;
}

function nameMonth(locale: string, index: number, month: 'long' | 'short', day: 'numeric' | undefined): string | null {
  try {
    const parts = new Intl.DateTimeFormat(locale, { month, day, timeZone: 'UTC' }).formatToParts(
      Date.UTC(2024, index, 2),
    );
    return fold(parts.find((part) => part.type === 'month')?.value ?? '');
  } catch {
    return null;
  }
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]{1,40}\.?|\d{1,4}/gu)?.slice(0, 40) ?? [];
const isYear = (word: string): boolean => /^(19|20)\d{2}$/.test(word);
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Null for a day that no calendar has. */
function dayOf(year: string, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${twoDigits(month)}-${twoDigits(day)}`
    : null;
}

/**
 * The one calendar day a text names in words ("Am 10. August 2026 vernetzt"), in any language that `Intl` knows by
 * `language` (the page's own), in German or in English; null where there is none or the order of figures could mean two.
 */
export function readDay(text: string, language: string): Day | null {
  const figures = readFigures(text.slice(0, 200));
  if (figures) return figures;
  const words = wordsOf(text.slice(0, 200));
  const year = words.find(isYear);
  const month = words.map((word) => monthsOf(language).get(fold(word))).find((value) => value !== undefined);
  const day = words.find((word) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31);
  return year && month && day ? dayOf(year, month, Number(day)) : null;
}

/** A day in figures. With dots the day comes first; with strokes only a figure over twelve tells which is the day. */
function readFigures(text: string): Day | null {
  const match = /(?<!\d)(\d{1,2})([./])\s?(\d{1,2})\2\s?((?:19|20)\d{2})(?!\d)/.exec(text);
  if (!match) return null;
  const [one, other] = [Number(match[1]), Number(match[3])];
  const isDayFirst = match[2] === '.' || one > 12;
  const [day, month] = isDayFirst ? [one, other] : [other, one];
  if (month < 1 || month > 12 || (!isDayFirst && day <= 12 && day !== month)) return null;
  return dayOf(match[4] ?? '', month, day);
}

/** A stretch of time as profiles write it ("Jan. 2020 – Heute · 3 Jahre"). */
export interface Period {
  /** `2020-01`, or `2020` where no month could be read. */
  start: Month;
  end?: Month;
  current: boolean;
}

/**
 * The period a line consists of; null for any other line. Recognised by its shape: a year, a dash, and then a year
 * or none; a right side without a year is "today" in whatever language.
 */
export function readPeriod(line: string, language: string): Period | null {
  const [range = ''] = line.slice(0, 200).split(' · ');
  const [left, right, more] = range.split(/\s{1,4}[–—-]\s{1,4}|(?<=\d)[–—](?=\d)/);
  const start = left === undefined ? null : readMonth(left, language);
  if (!start || more !== undefined) return null;
  // A line of a single date, with nothing else on it, is a period that began and ended then.
  if (right === undefined) return wordsOf(range).length <= 2 ? { start, end: start, current: false } : null;
  const end = readMonth(right, language);
  return end ? { start, end, current: false } : { start, current: true };
}

/** "seit Sep. 2021": a month or year that something began in and goes on; null for any other line, a dash included. */
export function readSince(line: string, language: string): Period | null {
  const start = /[–—-]/.test(line) ? null : readMonth(line.slice(0, 200), language);
  return start ? { start, current: true } : null;
}

function readMonth(text: string, language: string): Month | null {
  const words = wordsOf(text);
  const year = words.find(isYear);
  if (!year || words.length > 4) return null;
  const figure = /\b(0?[1-9]|1[0-2])[./]\s?(?:19|20)\d{2}\b/.exec(text)?.[1];
  if (figure) return `${year}-${twoDigits(Number(figure))}`;
  const month = words.map((word) => monthsOf(language).get(fold(word))).find((value) => value !== undefined);
  return month ? `${year}-${twoDigits(month)}` : year;
}
