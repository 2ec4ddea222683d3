import { expect, test } from 'vitest';
import de from '../../../assets/locales/de/app.json';
import deManifest from '../../../assets/locales/de/manifest.json';
import en from '../../../assets/locales/en/app.json';
import enManifest from '../../../assets/locales/en/manifest.json';
import { chooseLanguage } from '../../../lib/domain/settings';
import { createTranslator } from '../../../lib/i18n';

const flatten = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value as object, `${path}${key}.`),
  );
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted((a, b) => a.localeCompare(b));

test('both languages say the same things with the same facts in them', () => {
  const english = new Map(flatten(en));
  expect(flatten(de).map(([key]) => key)).toEqual([...english.keys()]);
  for (const [key, words] of flatten(de))
    expect([key, placeholders(words)]).toEqual([key, placeholders(english.get(key) ?? '')]);
});

test('nothing shouts, and quotation marks are those of the language', () => {
  for (const [key, words] of [...flatten(de), ...flatten(en)])
    expect([key, words]).not.toEqual([key, expect.stringMatching(/!|"|\.\.\./)]);
  for (const [key, words] of flatten(de))
    if (!key.startsWith('quote.')) expect([key, words.split('„').length]).toEqual([key, words.split('“').length]);
});

test('plurals follow the count, and a change of language holds at once', () => {
  const { t, setLanguage } = createTranslator('de', 'app', { de, en });
  const among = t('popup.among', { count: 1 });
  expect(t('popup.hits', { count: 0, total: among })).toBe('Kein Treffer unter einem Kontakt auf diesem Gerät');
  expect(t('popup.hits', { count: 7, total: t('popup.among', { count: 75 }) })).toBe(
    '7 Treffer unter 75 Kontakten auf diesem Gerät',
  );
  setLanguage('en');
  expect(t('popup.total', { count: 1 })).toBe('One contact');
});

test('what the page says is not escaped twice', () => {
  const { t } = createTranslator('de', 'app', { de, en });
  expect(t('fact.quote', { text: 'Müller & <Söhne> $t(name) {{x}}' })).toBe('„Müller & <Söhne> $t(name) {{x}}“');
});

test.each([
  ['auto', 'de-CH', 'de'],
  ['auto', 'fr', 'en'],
  ['de', 'en-US', 'de'],
] as const)('%s in a %s browser is %s', (choice, browser, language) => {
  expect(chooseLanguage(choice, browser)).toBe(language);
});

test('what the panel says of the menu is what stands there', () => {
  for (const [app, manifest] of [
    [de, deManifest],
    [en, enManifest],
  ] as const)
    expect(app.unread.mark).toContain(manifest.useSelection);
});
