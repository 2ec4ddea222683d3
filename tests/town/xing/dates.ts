import type { Day, Month } from '../../../lib/domain/profile';
import { dayBefore } from '../clock';
import type { Ui } from './view';

const MONTHS = {
  de: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** `2019-03` or a mere year, as the page writes it. */
function monthText(month: Month, ui: Ui): string {
  const [year = '', number] = month.split('-');
  return number === undefined ? year : `${MONTHS[ui][Number(number) - 1]} ${year}`;
}

function lengthText(start: Month, end: Month, ui: Ui): string {
  const [fromYear = 0, fromMonth] = start.split('-').map(Number);
  const [toYear = 0, toMonth] = end.split('-').map(Number);
  // Two mere years count as years; months are counted with both ends.
  const all =
    fromMonth === undefined || toMonth === undefined
      ? Math.max(1, toYear - fromYear) * 12
      : Math.max(1, (toYear - fromYear) * 12 + toMonth - fromMonth + 1);
  const years = Math.floor(all / 12);
  const months = all % 12;
  const word =
    ui === 'de'
      ? { year: ['Jahr', 'Jahre'], month: ['Monat', 'Monate'] }
      : { year: ['year', 'years'], month: ['month', 'months'] };
  const parts = [
    years > 0 && `${years} ${word.year[years === 1 ? 0 : 1]}`,
    months > 0 && `${months} ${word.month[months === 1 ? 0 : 1]}`,
  ];
  return parts.filter(Boolean).join(ui === 'de' ? ' und ' : ' and ');
}

/**
 * The line over a timeline entry: length first, a comma, then the time (`Bis heute 2 Jahre und 5 Monate, seit Jan. 2020`,
 * `1 Jahr und 6 Monate, März 2019 - Aug. 2020`). Public data sets of XING profiles hold such lines in German; the English
 * ones are formed after them.
 */
export function timelineText(start: Month, end: Month | undefined, now: Date, ui: Ui): string {
  if (end !== undefined) return `${lengthText(start, end, ui)}, ${monthText(start, ui)} - ${monthText(end, ui)}`;
  const length = lengthText(start, dayBefore(now, 0).slice(0, start.length), ui);
  return ui === 'de'
    ? `Bis heute ${length}, seit ${monthText(start, ui)}`
    : `Current ${length}, since ${monthText(start, ui)}`;
}

/** A day in figures: `12.10.2026`, `10/12/2026`. No evidence of XING's own form. */
export function figureDay(day: Day, ui: Ui): string {
  const [year, month, date] = day.split('-');
  return ui === 'de' ? `${date}.${month}.${year}` : `${month}/${date}/${year}`;
}

/** A day as the chats head it: `10. Aug.`, `Aug 10`. No evidence of XING's own form. */
export function shortDay(day: Day, ui: Ui): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return ui === 'de' ? `${date}. ${MONTHS.de[month - 1]}` : `${MONTHS.en[month - 1]} ${date}`;
}
