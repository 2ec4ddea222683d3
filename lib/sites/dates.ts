import type { Day, Month } from '../domain/profile';

/** A month by the letters and figures of its name. */
type Months = Map<string, number>;

const tables = new Map<string, Months>();

const fold = (word: string): string =>
  word
    .toLocaleLowerCase('de')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The month names of languages as `Intl` writes them, long and short, alone and beside a day; 0 where they mean two months. */
function namesIn(locales: readonly string[]): Months {
  const table: Months = new Map();
  for (const locale of locales)
    for (const month of ['long', 'short'] as const)
      for (const day of ['numeric', undefined] as const)
        for (const [index, name] of nameMonths(locale, month, day).entries()) {
          const known = table.get(name);
          // Where months have numbers for names, a number alone names none.
          if (!/^\p{N}*$/u.test(name)) table.set(name, known === undefined || known === index + 1 ? index + 1 : 0);
        }
  return table;
}

/** The twelve names, folded; none for what is no language. */
function nameMonths(locale: string, month: 'long' | 'short', day: 'numeric' | undefined): string[] {
  try {
    const format = new Intl.DateTimeFormat(locale, { month, day, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2024, index, 2));
      return fold(parts.find((part) => part.type === 'month')?.value ?? '');
    });
  } catch {
    return [];
  }
}

/** The names of the page's own language; German and English are always in. An empty language is an unknown one. */
function monthsOf(language: string): Months {
  const known = tables.get(language);
  if (known) return known;
  const table = namesIn(['de', 'de-AT', 'en']);
  for (const [name, month] of language ? namesIn([language]) : []) if (month) table.set(name, month);
  tables.set(language, table);
  return table;
}

/** The languages the two sites show themselves in. */
const languages =
  'ar,bn,cs,da,de,el,en,es,fa,fi,fil,fr,he,hi,hr,hu,id,it,ja,ko,mr,ms,nb,nl,pa,pl,pt,ro,ru,sv,te,th,tr,uk,vi,zh'.split(
    ',',
  );
let everyLanguage: Months | undefined;

/**
 * The month that words name: in the page's language, else in any the sites show themselves in (that table is made once,
 * when first needed). A name that is one month here and another there ("listopad") says nothing then. `rest` are the
 * other words.
 */
function findMonth(words: string[], language: string): { month: number; rest: string[] } | null {
  const find = (months: Months): { month: number; rest: string[] } | null => {
    // Some months are two words or have dots inside: "thg 3", "มี.ค.".
    for (const [at, word] of words.entries())
      for (const length of [2, 1]) {
        const month = months.get(fold(words.slice(at, at + length).join('')));
        if (month && !/^\d/.test(word)) return { month, rest: words.toSpliced(at, length) };
      }
    return null;
  };
  if (words.every((word) => /^\d/.test(word))) return null;
  return find(monthsOf(language)) ?? find((everyLanguage ??= namesIn(languages)));
}

/** The zeros of the digits these languages write: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Telugu, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xc66, 0xe50];

/** The first 200 UTF-16 units of a text with European digits. */
const withDigits = (text: string): string =>
  text.slice(0, 200).replace(/[^\P{Nd}\d]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((one) => code >= one && code <= one + 9);
    return zero === undefined ? digit : String(code - zero);
  });

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
 * `language` (the page's own; empty where the page does not say), in German or in English; null where there is none or
 * the order of figures could mean two.
 */
export function readDay(text: string, language: string): Day | null {
  const line = withDigits(text);
  const figures = readFigures(line);
  if (figures) return figures;
  const words = wordsOf(line);
  const year = words.find(isYear);
  const found = year ? findMonth(words, language) : null;
  const day = found?.rest.find((word) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31);
  return year && found && day ? dayOf(year, found.month, Number(day)) : null;
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
  const [range = ''] = withDigits(line).split(/\s?·\s?/);
  const [left, right, more] = range.split(/\s{0,4}[–—]\s{0,4}|\s{1,4}-\s{1,4}/);
  const start = left === undefined ? null : readMonth(left, language);
  if (!start || more !== undefined) return null;
  // A line of a single date, with nothing else on it, is a period that began and ended then.
  if (right === undefined) return wordsOf(range).length <= 2 ? { start, end: start, current: false } : null;
  const end = readMonth(right, language);
  return end ? { start, end, current: false } : { start, current: true };
}

/** "seit Sep. 2021": a month or year that something began in and goes on; null for any other line, a dash included. */
export function readSince(line: string, language: string): Period | null {
  const start = /[–—-]/.test(line) ? null : readMonth(withDigits(line), language);
  return start ? { start, current: true } : null;
}

function readMonth(text: string, language: string): Month | null {
  const words = wordsOf(text);
  const year = words.find(isYear);
  if (!year || words.length > 4) return null;
  const figure = /\b(0?[1-9]|1[0-2])[./]\s?(?:19|20)\d{2}\b/.exec(text)?.[1];
  if (figure) return `${year}-${twoDigits(Number(figure))}`;
  // "2023年3月", "2023년 3월": the signs say which figure is which.
  const signs = /(?<!\d)(?:19|20)\d{2}\s?[年년]\s?(1[0-2]|0?[1-9])\s?[月월]/.exec(text)?.[1];
  const month = signs ? Number(signs) : findMonth(words, language)?.month;
  return month ? `${year}-${twoDigits(month)}` : year;
}
