const tables = new Map<string, Set<string>>();

const fold = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('de');

/** The names of all countries in a language, as `Intl` writes them; empty for a language it does not know. */
function countriesIn(language: string): Set<string> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Set<string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  try {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = names.of(code);
      if (name) table.add(fold(name));
    }
  } catch {
    // No such language: no names.
  }
  tables.set(language, table);
  return table;
}

/** Whether a text is the name of a country, in the page's language, in German or in English. */
export const isCountry = (text: string, language: string): boolean =>
  ['de', 'en', language].some((one) => countriesIn(one).has(fold(text)));
