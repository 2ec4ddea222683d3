import type { Person } from '../person';

const given = [
  'Alrun',
  'Bendix',
  'Corvin',
  'Dagny',
  'Edda',
  'Falko',
  'Griet',
  'Hjalmar',
  'Imke',
  'Jorid',
  'Kuno',
  'Linnea',
  'Maart',
];
const family = [
  'Aschenbrenner',
  'Birkenwald',
  'Cordes-Lamm',
  'Dünnebier',
  'Eichwede',
  'Flachsbart',
  'Goldammer',
  'Hüttenrauch',
  'Immenkötter',
  'Jungclaus',
  'Kesselflicker',
];
const trades = ['Sattlerin', 'Glockengießer', 'Fährmann', 'Seilerin', 'Müllerin', 'Korbflechter', 'Imkerin'];
const places = ['Auenbrück', 'Unterlohse', 'Grauhaven', 'Tannrode', 'Marienau'];

/** The one name that never ends: with the family's, 300 characters of it. */
const endless = `${'Maria '.repeat(47)}Ma`;

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** A contact for long lists; the same index is the same person, and the eighth has a name of 300 characters. */
function contact(index: number): Person {
  const first = pick(given, index);
  const last = pick(family, index);
  const name =
    index === 7
      ? { full: `${endless} Aschenbrennerin`, given: endless, family: 'Aschenbrennerin' }
      : { full: `${first} ${last}`, given: first, family: last };
  return {
    slug: `${first}-${last}-${(index + 4096).toString(16)}`.toLowerCase(),
    name,
    degree: 1,
    headline: `${pick(trades, index)} in ${pick(places, index)}`,
    location: `${pick(places, index)}, Deutschland`,
    writes: 'de',
    mutual: ['matthis-brodersen'],
    connections: 20 + (index % 300),
    connectedDaysAgo: 300 + index,
    generated: true,
  };
}

/** So many contacts, the same ones every time, each a person of their own in every town. */
export const createContacts = (count: number): Person[] => Array.from({ length: count }, (_, index) => contact(index));
