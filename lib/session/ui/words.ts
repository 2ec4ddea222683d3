import de from '../../../assets/locales/de/page.json';
import en from '../../../assets/locales/en/page.json';
import type { UiLanguage } from '../../domain/settings';

type Path<Wording, Before extends string = ''> = {
  [Key in keyof Wording & string]: Wording[Key] extends string
    ? `${Before}${Key}`
    : Path<Wording[Key], `${Before}${Key}.`>;
}[keyof Wording & string];
type WithoutPlural<Key> = Key extends `${infer Stem}_one` ? Stem : Key extends `${infer Stem}_other` ? Stem : Key;

/** Says the words of our parts in a web page: by their key, with what stands in them; `count` chooses the plural. */
export type Say = (key: WithoutPlural<Path<typeof de>>, values?: Record<string, string | number>) => string;

const wordings: Record<UiLanguage, object> = { de, en };

/** What stands under `a.b`; undefined where no text does. */
function lookUp(wording: object, key: string): string | undefined {
  let found: unknown = wording;
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  return typeof found === 'string' ? found : undefined;
}

/**
 * The words in the language that is set; changed by `setLanguage`. Reads the same files in the same way as the library
 * behind the product's own pages, plurals and `{{names}}` included, and is a hundredth of its weight: this stands in
 * every page of a site. A key without words answers with its own name.
 */
export function createPageWords(language: UiLanguage): { t: Say; setLanguage(to: UiLanguage): void } {
  let current = language;
  const t: Say = (key, values = {}) => {
    const { count } = values;
    const plural = typeof count === 'number' ? `_${new Intl.PluralRules(current).select(count)}` : '';
    const text = lookUp(wordings[current], key + plural) ?? lookUp(wordings[current], key) ?? key;
    return text.replace(/\{\{(\w{1,20})\}\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
  return {
    t,
    setLanguage(to) {
      current = to;
    },
  };
}
