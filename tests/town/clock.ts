import type { Day, Month } from '../../lib/domain/profile';

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
