import { foldWord } from './fold';

/** A piece of a text: a date that was shifted already, or what lies between. */
export interface Piece {
  text: string;
  isDone: boolean;
}

/** The dates of one page. */
export interface Calendar {
  /** Every date moved, in its own format and language; the rest as it was. */
  shift(text: string): Piece[];
  /** Whether a folded word is one of those that times are told with: `weeks`, `mies`, `Mittwoch`. */
  isTimeWord(folded: string): boolean;
  /** Whether a folded word is the name of a month. */
  isMonth(folded: string): boolean;
}

interface Months {
  names: string[];
  bare: string[];
}

/** What `Intl` says of a language is asked once. */
function remember<T>(ask: (locale: string) => T): (locale: string) => T {
  const known = new Map<string, T>();
  return (locale) => {
    const answer = known.get(locale) ?? ask(locale);
    known.set(locale, answer);
    return answer;
  };
}

const bareOf = (name: string): string => name.toLowerCase().replace(/\.$/, '').normalize('NFC');

const monthsIn = remember((locale: string): Months[] => {
  const found: Months[] = [];
  for (const month of ['long', 'short'] as const)
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(locale, { month, day, timeZone: 'UTC' });
      const names = Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2024, index, 2));
        return parts.find((part) => part.type === 'month')?.value ?? '';
      });
      if (names.every((name) => /^\p{L}[\p{L}\p{M}]*\.?$/u.test(name))) found.push({ names, bare: names.map(bareOf) });
    }
  return found;
});

const timeWordsIn = remember((locale: string): string[] => {
  const texts: string[] = [];
  for (const style of ['long', 'short', 'narrow'] as const) {
    const ago = new Intl.RelativeTimeFormat(locale, { style });
    for (const unit of ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const)
      for (const count of [1, 2, 3, 5, 22]) {
        texts.push(ago.format(-count, unit));
        texts.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style }).format(count));
      }
    const weekday = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' });
    for (let day = 1; day < 8; day += 1) texts.push(weekday.format(Date.UTC(2024, 0, day)));
  }
  return texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? []).map(foldWord);
});

const year = '(?:19[3-9]\\d|20\\d\\d)';
const ending = '(?:st|nd|rd|th|º|ª)';
const figures = new RegExp(
  [
    `(?<iso>(?<![\\d-])${year}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?(?![\\d-]))`,
    `(?<dots>(?<![\\d.])\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?${year}(?!\\d))`,
    `(?<month>(?<![\\d./])\\d{1,2}[./]\\s?${year}(?!\\d))`,
    `(?<year>(?<![\\d.,])${year}(?![.,]?\\d))`,
  ].join('|'),
  'gu',
);

/** The languages the two sites speak. */
const spoken =
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko mr ms nl no pa pl pt ro ru sv te th tl tr uk vi zh'.split(' ');

/** The language whose months a text names most often beside a year; null where it names none. */
export function guessLanguage(text: string): string | null {
  const words = (text.slice(0, 400_000).match(/\p{L}{3,20}(?=\.?,?\s{1,3}(?:de\s)?(?:19|20)\d\d)/gu) ?? []).map(bareOf);
  let best: { language: string; count: number } | null = null;
  for (const language of spoken) {
    const months = new Set(monthsIn(language).flatMap((one) => one.bare));
    const count = words.filter((word) => months.has(word)).length;
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  return best?.language ?? null;
}

/** A calendar for the languages of a page that moves its dates `days` back. Month names are those `Intl` knows. */
export function createCalendar(languages: readonly string[], days: number): Calendar {
  const locales = [...new Set([...languages, 'de', 'de-AT', 'en'])].filter(isLocale);
  const tables = locales.flatMap(monthsIn);
  const timeWords = new Set(locales.flatMap(timeWordsIn));
  const monthWords = new Set(tables.flatMap((table) => table.bare).map(foldWord));
  const [months, years] = [Math.round(days / 30.44), Math.max(1, Math.round(days / 365.25))];
  const width = (value: number, like: string): string => String(value).padStart(like.startsWith('0') ? 2 : 1, '0');

  function shiftFigures(found: string, groups: Record<string, string | undefined>): string {
    const parts = found.match(/\d+/g) ?? [];
    if (groups['iso']) {
      const [y = '', m = '', d] = parts;
      if (d === undefined) return monthBack(y, m, (newYear, month) => `${newYear}-${String(month).padStart(2, '0')}`);
      return dayBack(Number(y), Number(m), Number(d), days).toISOString().slice(0, 10);
    }
    if (groups['dots']) {
      const [d = '', m = '', y = ''] = parts;
      const day = dayBack(Number(y), Number(m), Number(d), days);
      const made = [width(day.getUTCDate(), d), width(day.getUTCMonth() + 1, m), String(day.getUTCFullYear())];
      return found.replace(/\d+/g, () => made.shift() ?? '');
    }
    if (groups['month']) {
      const [m = '', y = ''] = parts;
      if (Number(m) < 1 || Number(m) > 12) return found.replace(/\d{4}/, String(Number(y) - years));
      return monthBack(y, m, (newYear, month) => {
        const made = [width(month, m), String(newYear)];
        return found.replace(/\d+/g, () => made.shift() ?? '');
      });
    }
    return String(Number(found) - years);
  }
  const monthBack = (y: string, m: string, write: (year: number, month: number) => string): string => {
    const total = Number(y) * 12 + Number(m) - 1 - months;
    return write(Math.floor(total / 12), (total % 12) + 1);
  };

  /** A month's name with a day or a year beside it. */
  const spellings = [...new Set(tables.flatMap((table) => table.bare))].toSorted((a, b) => b.length - a.length);
  const named = new RegExp(
    `(?:(?<![\\d.,])(?<before>\\d{1,2})(?<gap>\\.|${ending})?(?<space>\\s{1,3}(?:de\\s|of\\s)?))?(?<![\\p{L}\\p{M}])(?<name>${spellings.join('|')})(?![\\p{L}\\p{M}])(?<dot>\\.?)(?:(?<space2>\\s{1,3})(?<after>\\d{1,2})(?![\\d:.])(?<end>${ending})?)?(?:(?<space3>,?\\s{1,3}(?:de\\s)?)(?<year>${year})(?!\\d))?`,
    'giu',
  );
  function shiftNamed(groups: Record<string, string | undefined>): string | null {
    const { before, name = '', dot = '', after, year: said } = groups;
    const bare = bareOf(name);
    const table = tables.find((one) => one.bare.includes(bare));
    const day = before ?? after;
    if (!table || (day === undefined && said === undefined)) return null;
    if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return null;
    const month = table.bare.indexOf(bare);
    // A date without a year is one of the last months.
    const moved =
      day === undefined
        ? new Date(Date.UTC(Number(said), month - months, 1))
        : dayBack(Number(said ?? new Date().getUTCFullYear()), month + 1, Number(day), days);
    const fresh = table.names[moved.getUTCMonth()] ?? name;
    const isDotless = dot === '' && (table.names[month] ?? '').endsWith('.');
    const written = isDotless ? fresh.replace(/\.$/, '') : fresh;
    const cased = /^\p{Lu}{2}/u.test(name)
      ? written.toUpperCase()
      : /^\p{Lu}/u.test(name)
        ? written.charAt(0).toUpperCase() + written.slice(1)
        : written.toLowerCase();
    const number = day === undefined ? '' : width(moved.getUTCDate(), day);
    return [
      before === undefined ? '' : number + (groups['gap'] ?? '') + (groups['space'] ?? ''),
      cased,
      dot && !cased.endsWith('.') && !(table.names[month] ?? '').endsWith('.') ? dot : '',
      after === undefined
        ? ''
        : (groups['space2'] ?? '') + (before === undefined ? number : after) + (groups['end'] ?? ''),
      said === undefined ? '' : (groups['space3'] ?? '') + moved.getUTCFullYear(),
    ].join('');
  }

  return {
    isTimeWord: (folded) => timeWords.has(folded),
    isMonth: (folded) => monthWords.has(folded),
    shift: (text) =>
      replaceIn(
        replaceIn([{ text, isDone: false }], named, (_, groups) => shiftNamed(groups)),
        figures,
        shiftFigures,
      ),
  };
}

function dayBack(y: number, m: number, d: number, days: number): Date {
  return new Date(Date.UTC(y, m - 1, d) - days * 86_400_000);
}

function isLocale(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** The open pieces cut at every match that `make` has something for; what it makes is done. */
export function replaceIn(
  pieces: Piece[],
  pattern: RegExp,
  make: (found: string, groups: Record<string, string | undefined>) => string | null,
): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.isDone) return [piece];
    const made: Piece[] = [];
    let from = 0;
    for (const match of piece.text.matchAll(pattern)) {
      const fresh = make(match[0], match.groups ?? {});
      if (fresh === null) continue;
      if (match.index > from) made.push({ text: piece.text.slice(from, match.index), isDone: false });
      made.push({ text: fresh, isDone: true });
      from = match.index + match[0].length;
    }
    if (from < piece.text.length) made.push({ text: piece.text.slice(from), isDone: false });
    return made;
  });
}
