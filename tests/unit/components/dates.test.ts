import { expect, test } from 'vitest';
import { readDay, sayDay, sayMonth } from '../../../components/dates';

const now = new Date(2026, 10, 21, 0, 30);
const on = (year: number, month: number, day: number, hour = 12) => new Date(year, month - 1, day, hour);

test.each([
  [on(2026, 11, 21, 0), 'heute', 'today'],
  [on(2026, 11, 20, 23), 'gestern', 'yesterday'],
  [on(2026, 11, 19), 'Donnerstag', 'Thursday'],
  [on(2026, 11, 15), 'Sonntag', 'Sunday'],
  [on(2026, 11, 14), '14. November', '14 November'],
  [on(2025, 11, 21), '21. November 2025', '21 November 2025'],
  [on(2026, 11, 22), '22. November', '22 November'],
])('says %s by the calendar, not by hours', (date, de, en) => {
  expect(sayDay(date, now, 'de')).toBe(de);
  expect(sayDay(date, now, 'en')).toBe(en);
});

test('cuts the month, and of other years the day, where there is little room', () => {
  expect(sayDay(on(2026, 11, 9), now, 'de', 'short')).toBe('9. Nov.');
  expect(sayDay(on(2025, 3, 9), now, 'de', 'short')).toBe('März 2025');
});

test('reads days and nothing else', () => {
  expect(readDay('2026-11-12')).toEqual(on(2026, 11, 12));
  expect(readDay('2 Wochen')).toBeUndefined();
  expect(sayMonth('2021-03', 'de')).toBe('März 2021');
  expect(sayMonth('gestern', 'de')).toBe('gestern');
});
