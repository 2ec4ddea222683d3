import type { Address, DraftLanguage } from '../domain/draft';
import type { PersonName } from '../domain/profile';
import { isInitial, readableName } from './person-name';

/** Where the German-speaking reader lives, as far as the page says; usage differs. */
export type Country = 'DE' | 'AT' | 'CH' | null;

/** Whom a salutation is for, and in which language and form of address. */
export interface Addressed {
  name: PersonName;
  pronouns?: string;
  language: DraftLanguage;
  address: Address;
  country: Country;
}

const feminine = new Set(['sie', 'ihr', 'ihre', 'she', 'her', 'hers']);
const masculine = new Set(['er', 'ihm', 'ihn', 'sein', 'he', 'him', 'his']);
/** Said in Austria as part of the name, nowhere else (ETIQUETTE "What a good note has" 1). */
const austrian = /^(?:mag|mag\.?a|di|ing|dkfm|dipl\.-?ing)\.?$/iu;
const doctorate = /^(?:dr|dr\.?in|dr\.-?ing|ddr|prof|univ\.-?prof|pd|priv\.-?doz)\.?$/iu;

/** `frau` or `herr` only when the pronouns on the page say so and say nothing else; never from a given name. */
export function courtesyTitle(pronouns: string | undefined): 'frau' | 'herr' | null {
  const words = (pronouns ?? '')
    .slice(0, 40)
    .toLowerCase()
    .split(/[^\p{L}]{1,5}/u)
    .filter(Boolean);
  if (words.length === 0) return null;
  if (words.every((word) => feminine.has(word))) return 'frau';
  if (words.every((word) => masculine.has(word))) return 'herr';
  return null;
}

/** Titles that are said in a salutation: Dr. and Prof. everywhere, Mag., DI and Ing. in Austria. */
function spokenTitles(titles: string[], country: Country): string[] {
  return titles
    .filter((title) => doctorate.test(title) || (country === 'AT' && austrian.test(title)))
    .map((title) => title.replace(/^Dr\.-?Ing\.?$/iu, 'Dr.'));
}

/**
 * The salutation without the sign behind it ("Guten Tag Frau Dr. Vossbeck", "Hallo Malte", "Hi Greta").
 * Without a usable name it is the bare greeting; gender is never guessed.
 */
export function salutation({ name, pronouns, language, address, country }: Addressed): string {
  const titles = spokenTitles(name.titles, language === 'en' ? null : country);
  const full = name.given ? [...titles, readableName(name)].join(' ') : '';
  const family = name.family && !isInitial(name.family) ? name.family : undefined;
  const given = name.given && !name.given.split(' ').some(isInitial) ? name.given : undefined;
  if (language === 'en') {
    if (titles.length > 0 && family)
      return `Dear ${[titles.length > 1 ? titles[0] : titles.join(' '), family].join(' ')}`;
    return ['Hi', given ?? full].filter(Boolean).join(' ');
  }
  if (address === 'du') return ['Hallo', given ?? full].filter(Boolean).join(' ');
  const courtesy = courtesyTitle(pronouns);
  if (courtesy && family && name.given) {
    const greeting = country === 'CH' ? 'Grüezi' : 'Guten Tag';
    return [greeting, courtesy === 'frau' ? 'Frau' : 'Herr', ...titles, family].join(' ');
  }
  return ['Guten Tag', full].filter(Boolean).join(' ');
}
