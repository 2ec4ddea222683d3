import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, readPeriod } from '../../../lib/sites/dates';

describe('a day in words', () => {
  it.each([
    ['Am 10. August 2026 vernetzt', 'de', '2026-08-10'],
    ['Am 3. März 2025 vernetzt', 'de', '2025-03-03'],
    ['Am 1. Jänner 2024 vernetzt', 'de', '2024-01-01'],
    ['Am 7. Sept. 2026 vernetzt', 'de', '2026-09-07'],
    ['Connected on April 7, 2026', 'en', '2026-04-07'],
    ['Connected on May 31, 2026', 'en', '2026-05-31'],
    ['Connected on 7 Dec 2019', 'en', '2019-12-07'],
    ['Nawiązano kontakt 16 maja 2026', 'pl', '2026-05-16'],
    ['Nawiązano kontakt 2 października 2025', 'pl', '2025-10-02'],
    ['En relation depuis le 14 février 2026', 'fr', '2026-02-14'],
    ['En relation depuis le 1er août 2025', 'fr', '2025-08-01'],
    ['Conectou-se em 9 de março de 2026', 'pt', '2026-03-09'],
    ['Conectou-se em 12 de out. de 2025', 'pt', '2025-10-12'],
    ['Am 10. August 2026 vernetzt', 'en', '2026-08-10'],
    ['Connected on April 7, 2026', 'pl', '2026-04-07'],
  ])('%s (%s): %s', (text, language, day) => {
    expect(readDay(text, language)).toBe(day);
  });

  it.each([
    'Vor 3 Wochen gesendet',
    '10.13.2026',
    '41.08.2026',
    '110.08.2026',
    '08/10/2026',
    'Am 10. August vernetzt',
    'August 2026',
    '10 2026',
    'Am 41. August 2026',
    'Am 10. August 1826',
    '2026年8月10日',
    '',
  ])('there is none in %j', (text) => {
    expect(readDay(text, 'de')).toBeNull();
  });

  it.each([
    ['Kontakt seit 10.08.2026', '2026-08-10'],
    ['seit 3. 8. 2026', '2026-08-03'],
    ['25/08/2026', '2026-08-25'],
    ['08/25/2026', '2026-08-25'],
    ['10/10/2026', '2026-10-10'],
  ])('is also read in figures that can mean only one: %s', (text, day) => {
    expect(readDay(text, 'de')).toBe(day);
  });

  it('is a day there is', () => {
    expect(readDay('Am 31. Februar 2026 vernetzt', 'de')).toBeNull();
  });
});

describe('a period', () => {
  it.each([
    ['Jan. 2020 – Heute · 6 Jahre 11 Monate', 'de', { start: '2020-01', current: true }],
    ['März 2018 – Dez. 2019 · 1 Jahr 10 Monate', 'de', { start: '2018-03', end: '2019-12', current: false }],
    ['Jan 2020 - Present · 6 yrs 11 mos', 'en', { start: '2020-01', current: true }],
    ['May 2015 — Jun 2017', 'en', { start: '2015-05', end: '2017-06', current: false }],
    ['maj 2025 – obecnie · 1 rok 1 mies.', 'pl', { start: '2025-05', current: true }],
    ['sept. 2012 – juin 2014 · 1 an 10 mois', 'fr', { start: '2012-09', end: '2014-06', current: false }],
    ['de fev. de 2021 – o momento', 'pt', { start: '2021-02', current: true }],
    ['2012 – 2015', 'de', { start: '2012', end: '2015', current: false }],
    ['2012–2015', 'de', { start: '2012', end: '2015', current: false }],
    ['2012', 'de', { start: '2012', end: '2012', current: false }],
    ['Mai 2012', 'de', { start: '2012-05', end: '2012-05', current: false }],
    ['2019 – Heute', 'de', { start: '2019', current: true }],
  ])('%s (%s)', (line, language, period) => {
    expect(readPeriod(line, language)).toEqual(period);
  });

  it.each([
    'Beraterin',
    'Baumwerk GmbH · Vollzeit',
    'Lübeck, Schleswig-Holstein, Deutschland',
    'Seit 2012 bei uns im Haus und im Garten',
    '1 Jahr 10 Monate',
    'Vollzeit · 3 Jahre',
    'A – B – C 2020',
    '2012 – 2013 – 2014',
    '',
  ])('is not %j', (line) => {
    expect(readPeriod(line, 'de')).toBeNull();
  });
});

describe('a month in a language the page does not name', () => {
  it.each([
    ['mar de 2023 - o momento · 3 anos 2 meses', { start: '2023-03', current: true }],
    ['dez de 2022 - set de 2024 · 1 ano 10 meses', { start: '2022-12', end: '2024-09', current: false }],
    ['juil. 2019 – févr. 2021 · 1 an 8 mois', { start: '2019-07', end: '2021-02', current: false }],
    ['gen 2020 - Presente · 6 anni', { start: '2020-01', current: true }],
    ['sty 2020 – obecnie', { start: '2020-01', current: true }],
    ['wrz 2013 –obecnie · 12 lat', { start: '2013-09', current: true }],
    ['Oca 2020 - halen · 6 yıl', { start: '2020-01', current: true }],
    ['янв. 2020 – настоящее время', { start: '2020-01', current: true }],
    ['thg 3 2023 - Hiện tại · 2 năm', { start: '2023-03', current: true }],
    ['מרץ 2023 - הווה', { start: '2023-03', current: true }],
    ['مارس 2023 - الحالي', { start: '2023-03', current: true }],
    ['মার্চ ২০২৩ - বর্তমান', { start: '2023-03', current: true }],
    ['2023年3月 - 现在 · 3 年', { start: '2023-03', current: true }],
    ['2023년 3월 - 2024년 12월 · 1년', { start: '2023-03', end: '2024-12', current: false }],
    ['März 2020 – Heute', { start: '2020-03', current: true }],
    ['Mar 2020 – Present', { start: '2020-03', current: true }],
  ])('%s', (line, period) => {
    expect(readPeriod(line, '')).toEqual(period);
    // So it is where the page's language is known and has no such month.
    expect(readPeriod(line, 'en')).toEqual(period);
  });

  it('is left open where one name stands for two months, and read where the language is known', () => {
    expect(readPeriod('listopad 2020 – 2021', '')).toEqual({ start: '2020', end: '2021', current: false });
    expect(readPeriod('listopad 2020 – 2021', 'pl')).toEqual({ start: '2020-11', end: '2021', current: false });
    expect(readPeriod('listopad 2020 – 2021', 'hr')).toEqual({ start: '2020-10', end: '2021', current: false });
  });

  it('has no year in another calendar', () => {
    expect(readPeriod('فروردین ۱۴۰۲ - اکنون', 'fa')).toBeNull();
    expect(readPeriod('มี.ค. 2566 - ปัจจุบัน', 'th')).toBeNull();
    expect(readPeriod('มี.ค. 2023 - ปัจจุบัน', 'th')).toEqual({ start: '2023-03', current: true });
  });

  it.each([
    ['Conectou-se em 9 de março de 2026', '2026-03-09'],
    ['Đã kết nối vào tháng 5 16, 2026', '2026-05-16'],
    ['১৬ মে ২০২৬', '2026-05-16'],
    ['16 listopad 2026', null],
  ])('is read with a day: %s', (text, day) => {
    expect(readDay(text, '')).toBe(day);
  });
});

describe('whatever stands there', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom('2020', 'Jan.', ' – ', ' · ', '12', 'Heute', '-', '31', 'Mai', '\u00a0', '9'.repeat(50)))
      .map((parts) => parts.join(' ')),
  );

  it('never throws, and says nothing but days and months', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('de', 'en', 'pl', 'xx', '', 'not a language', 'de-x-\u0000'),
        (line, language) => {
          expect(readDay(line, language) ?? '2000-01-01').toMatch(
            /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
          );
          const period = readPeriod(line, language);
          for (const month of [period?.start, period?.end])
            expect(month ?? '2000').toMatch(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/);
          if (period?.current) expect(period).not.toHaveProperty('end');
        },
      ),
    );
  });

  it.each([
    ['blanks', ' '.repeat(200_000)],
    ['dashes', ' – '.repeat(100_000)],
    ['letters', 'x'.repeat(300_000)],
    ['figures', '2020 '.repeat(60_000)],
    ['marks', '\u0301'.repeat(200_000)],
  ])('takes no time with many %s', (_what, line) => {
    readDay('', 'de');
    const before = performance.now();
    readDay(line, 'de');
    readPeriod(line, 'de');
    expect(performance.now() - before).toBeLessThan(100);
  });
});
