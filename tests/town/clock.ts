import type { Day, Month } from '../../lib/domain/profile';

type Ui = 'de' | 'en';

const pad = (n: number) => String(n).padStart(2, '0');

/** The calendar day so many days before, in local time. */
export function dayBefore(now: Date, days: number): Day {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

/** The month so many months before the real today: for what must be recent whenever the town is started. */
export function monthBefore(months: number): Month {
  const today = new Date();
  return dayBefore(new Date(today.getFullYear(), today.getMonth() - months, 1), 0).slice(0, 7);
}

/** The site's own words for the age of a post: `3 Wochen`, `3w`. */
export function ageText(days: number, ui: Ui): string {
  const [n, unit] =
    days < 7
      ? [Math.max(days, 1), 0]
      : days < 30
        ? [Math.floor(days / 7), 1]
        : days < 365
          ? [Math.floor(days / 30), 2]
          : [Math.floor(days / 365), 3];
  if (ui === 'en') return `${n}${['d', 'w', 'mo', 'yr'][unit]}`;
  return `${n} ${(n === 1 ? ['Tag', 'Woche', 'Monat', 'Jahr'] : ['Tage', 'Wochen', 'Monate', 'Jahre'])[unit]}`;
}

/** The age of a request in the site's words, behind "vor" or before "ago": `2 Wochen`, `2 weeks`. */
export function requestAge(days: number, ui: Ui): string {
  if (days === 0) return ui === 'de' ? '1 Minute' : '1 minute';
  const [n, unit] = days < 7 ? [days, 0] : days < 30 ? [Math.floor(days / 7), 1] : [Math.floor(days / 30), 2];
  const word = {
    de: n === 1 ? ['Tag', 'Woche', 'Monat'] : ['Tagen', 'Wochen', 'Monaten'],
    en: n === 1 ? ['day', 'week', 'month'] : ['days', 'weeks', 'months'],
  }[ui];
  return `${n} ${word[unit]}`;
}

/** A day written out: `10. August 2026`, `August 10, 2026`. */
export function longDay(day: Day, ui: Ui): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const locale = ui === 'de' ? 'de-DE' : 'en-US';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(year, month - 1, date),
  );
}

/** A day as message lists head it: `10. Aug.`, `Aug 10`. */
export function shortDay(day: Day, ui: Ui): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return ui === 'de' ? `${date}. ${MONTHS.de[month - 1]}` : `${MONTHS.en[month - 1]} ${date}`;
}

const MONTHS = {
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

function monthText(month: Month, ui: Ui): string {
  const [year, number] = month.split('-');
  return `${MONTHS[ui][Number(number) - 1]} ${year}`;
}

const monthsSinceZero = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** A length in years and months, both ends counted: `6 Jahre 2 Monate`, `6 yrs 2 mos`. */
export function lengthText(start: Month, end: Month, ui: Ui): string {
  const all = Math.max(1, monthsSinceZero(end) - monthsSinceZero(start) + 1);
  const years = Math.floor(all / 12);
  const months = all % 12;
  const word =
    ui === 'de'
      ? { year: ['Jahr', 'Jahre'], month: ['Monat', 'Monate'] }
      : { year: ['yr', 'yrs'], month: ['mo', 'mos'] };
  return [
    years > 0 && `${years} ${word.year[years === 1 ? 0 : 1]}`,
    months > 0 && `${months} ${word.month[months === 1 ? 0 : 1]}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A date line of the experience section: `Jan. 2020 – Heute · 6 Jahre 2 Monate`. */
export function rangeText(start: Month, end: Month | undefined, now: Date, ui: Ui): string {
  const until = end === undefined ? (ui === 'de' ? 'Heute' : 'Present') : monthText(end, ui);
  const dash = ui === 'de' ? '–' : '-';
  return `${monthText(start, ui)} ${dash} ${until} · ${lengthText(start, end ?? dayBefore(now, 0).slice(0, 7), ui)}`;
}
