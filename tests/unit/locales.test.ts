import { describe, expect, it } from 'vitest';
import deApp from '../../assets/locales/de/app.json';
import deManifest from '../../assets/locales/de/manifest.json';
import dePage from '../../assets/locales/de/page.json';
import enApp from '../../assets/locales/en/app.json';
import enManifest from '../../assets/locales/en/manifest.json';
import enPage from '../../assets/locales/en/page.json';
import { chooseLanguage } from '../../lib/domain/settings';
import { createTranslator } from '../../lib/i18n';
import { createPageWords } from '../../lib/session/ui/words';

/** Every text of a file by its dotted key. */
function flatten(words: object, before = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${before}${key}`, value]] : Object.entries(flatten(value, `${before}${key}.`)),
    ),
  );
}
const files = { app: [deApp, enApp], page: [dePage, enPage], manifest: [deManifest, enManifest] } as const;
const pairs = Object.entries(files).map(([name, [de, en]]) => [name, flatten(de), flatten(en)] as const);
const german = pairs.flatMap(([name, de]) =>
  Object.entries(de).map(([key, text]) => [`${name}:${key}`, text] as const),
);
const english = pairs.flatMap(([name, , en]) =>
  Object.entries(en).map(([key, text]) => [`${name}:${key}`, text] as const),
);
const all = [...german, ...english];

const named = (text: string): string[] =>
  (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).map((name) => name.replace(/\s/g, '')).toSorted();

/** Keys that are written out for other people; there the product speaks of forms of address, or in both. */
const speaksOfAddress = /du.?sie|sie.?du|address|formal/i;

describe.each(pairs)('%s', (_name, de, en) => {
  it('says the same things in both languages, with the same plurals', () => {
    expect(Object.keys(de).toSorted()).toEqual(Object.keys(en).toSorted());
    expect(Object.keys(de).length).toBeGreaterThan(2);
  });

  it('has both plurals wherever it has one', () => {
    for (const key of Object.keys(de)) {
      if (key.endsWith('_one')) expect(de, key).toHaveProperty([key.replace(/_one$/, '_other')]);
      if (key.endsWith('_other')) expect(de, key).toHaveProperty([key.replace(/_other$/, '_one')]);
      if (key.endsWith('_zero')) expect(de, key).toHaveProperty([key.replace(/_zero$/, '_other')]);
      expect(key).not.toMatch(/_(?:two|few|many)$/);
    }
  });

  it('fills in the same values', () => {
    for (const [key, text] of Object.entries(de)) {
      // One thing may be counted in words.
      if (/_(?:zero|one)$/.test(key))
        expect(named(en[key] ?? '').filter((name) => !named(text).includes(name) && name !== '{{count}}')).toEqual([]);
      else expect(named(en[key] ?? ''), key).toEqual(named(text));
    }
  });
});

/** The halves that quotations are put together from. */
const isQuotationMark = (key: string): boolean => /quote\.(?:open|close)$/.test(key);
const offenders = (
  words: (readonly [string, string])[],
  isWrong: (text: string) => boolean,
): (readonly [string, string])[] => words.filter(([key, text]) => !isQuotationMark(key) && isWrong(text));

/** No stray blanks, typewriter marks or markup. What is added to a line begins with a space and a dot. */
function isWellSet(text: string): boolean {
  const words = text.replace(/^ · /, '');
  return (
    words !== '' &&
    words.trim() === words &&
    !/["\u0060\u00b4]|(?<=\p{L})'(?=\p{L})|(?:^|\s)'|'(?:$|\s)/u.test(words) &&
    !/ {2}|\.\.\.|\s[,.;:!?](?:\s|$)| - |<\/?[a-z]|\b(?:TODO|FIXME|lorem)\b/i.test(words)
  );
}

describe('the words', () => {
  it('are set with care', () => {
    expect(offenders(all, (text) => !isWellSet(text))).toEqual([]);
  });

  it('quote as one does in German, and in English', () => {
    const marks = (text: string, mark: string): number => text.split(mark).length;
    expect(offenders(german, (text) => /”|“(?=\p{L})/u.test(text) || marks(text, '„') !== marks(text, '“'))).toEqual(
      [],
    );
    expect(offenders(english, (text) => text.includes('„') || marks(text, '“') !== marks(text, '”'))).toEqual([]);
  });

  it('would not be set with care otherwise', () => {
    for (const wrong of [' a', 'a ', "don't", '"a"', 'a  b', 'a...', 'a - b', 'a !', '<b>a</b>'])
      expect(isWellSet(wrong), wrong).toBe(false);
    for (const right of ['Don’t', 'a – b', 'a …', ' · a', '„a“']) expect(isWellSet(right), right).toBe(true);
  });

  it('call the user du, and nobody Sie, unless they speak of the two forms', () => {
    const formal = german.filter(
      ([key, text]) =>
        !speaksOfAddress.test(key) &&
        /(?<=[\p{L},] )(?:Sie|Ihnen|Ihre?[mnrs]?)\b/u.test(text) &&
        !/\b[Dd]u\b.{0,40}\bSie\b/.test(text),
    );
    expect(formal).toEqual([]);
  });

  it('guess nobody’s gender', () => {
    for (const [key, text] of german)
      expect(text, key).not.toMatch(/\p{L}(?:\*|:|_)in(?:nen)?\b|(?<=\p{Ll})(?<!Linked)In(?:nen)?\b/u);
    for (const [key, text] of english) expect(text, key).not.toMatch(/\b(?:he|she|his|hers?|him)\b/i);
  });
});

describe('a translator', () => {
  const wording = {
    de: { hello: 'Hallo {{name}}', notes_one: '{{count}} Notiz', notes_other: '{{count}} Notizen' },
    en: { hello: 'Hello {{name}}', notes_one: '{{count}} note', notes_other: '{{count}} notes', only: 'Only here' },
  };
  // The keys are invented; the types know the product's own.
  const create = (language: 'de' | 'en') =>
    createTranslator(language, 'page', wording) as unknown as {
      t(key: string, values?: Record<string, unknown>): string;
      setLanguage(language: 'de' | 'en'): void;
    };

  it('answers at once, in plurals, and changes its language at once', () => {
    const words = create('de');
    const { t } = words;
    expect([t('notes', { count: 0 }), t('notes', { count: 1 }), t('notes', { count: 2 })]).toEqual([
      '0 Notizen',
      '1 Notiz',
      '2 Notizen',
    ]);
    words.setLanguage('en');
    expect(words.t('notes', { count: 1 })).toBe('1 note');
  });

  it('leaves a name as it is spelt', () => {
    expect(create('de').t('hello', { name: '<b>O’Neill & Søn</b>' })).toBe('Hallo <b>O’Neill & Søn</b>');
  });

  it('does not fill in what a name asks for', () => {
    expect(create('de').t('hello', { name: '{{count}} $t(notes)', count: 3 })).toBe('Hallo {{count}} $t(notes)');
  });

  it('falls back to English, and then to the key', () => {
    expect(create('de').t('only')).toBe('Only here');
    expect(create('de').t('nowhere')).toBe('nowhere');
  });

  it('keeps apart from every other', () => {
    const [one, other] = [create('de'), create('en')];
    one.setLanguage('en');
    other.setLanguage('de');
    expect([one.t('notes', { count: 1 }), other.t('notes', { count: 1 })]).toEqual(['1 note', '1 Notiz']);
  });
});

describe('the language to speak', () => {
  it.each([
    ['auto', 'de', 'de'],
    ['auto', 'de-AT', 'de'],
    ['auto', 'DE-ch', 'de'],
    ['auto', 'en-GB', 'en'],
    ['auto', 'fr', 'en'],
    ['auto', 'den', 'en'],
    ['auto', '', 'en'],
    ['en', 'de', 'en'],
    ['de', 'fr', 'de'],
  ] as const)('is, for %s in a browser that speaks %j, %s', (choice, browser, expected) => {
    expect(chooseLanguage(choice, browser)).toBe(expected);
  });
});

describe('the words inside a web page', () => {
  it.each(['de', 'en'] as const)('are said in %s as the library says them', (language) => {
    const { t } = createTranslator(language, 'page', { de: dePage, en: enPage });
    const words = createPageWords(language === 'de' ? 'en' : 'de');
    words.setLanguage(language);
    const keys = Object.keys(flatten(dePage)).map((key) => key.replace(/_(?:one|other)$/, ''));
    for (const key of [...keys, 'nobody.wrote.this'] as Parameters<typeof words.t>[0][])
      for (const count of [0, 1, 2, 11]) {
        const values = { count, name: 'Ada {{count}}', site: 'XING', length: 10_000 };
        expect(words.t(key, values), `${key} ${count}`).toBe(t(key, values));
      }
  });
});
