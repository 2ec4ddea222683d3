import {
  createEmptyProfile,
  type Me,
  type Position,
  type Post,
  type Profile,
  type Site,
} from '../../../lib/domain/profile';
import { parsePersonName } from '../../../lib/language/person-name';

/** An invented person. */
export function person(name: string, more: Partial<Profile> = {}, site: Site = 'linkedin'): Profile {
  const slug = name.toLowerCase().replace(/[^a-z]{1,9}/gu, '-');
  return { ...createEmptyProfile(site, slug, `https://${site}.example/${slug}`), name: parsePersonName(name), ...more };
}

export function post(text: string, kind: Post['kind'] = 'post'): Post {
  return { text, kind, tags: [] };
}

export function job(title: string, company: string, start?: string, end?: string): Position {
  return { title, company, current: end === undefined, ...(start && { start }), ...(end && { end }) };
}

export const birte: Me = {
  name: parsePersonName('Birte Onken'),
  location: 'Emden, Niedersachsen, Deutschland',
  skills: ['Schleusenbetrieb', 'Excel', 'Deichbau'],
  interests: ['Akkordeon'],
  languages: ['Deutsch', 'Niederländisch'],
  positions: [
    job('Disposition', 'Reederei Janssen & Söhne GmbH', '2019-04'),
    job('Lager', 'Spedition Ellerbrock', '2014-01', '2018-05'),
  ],
  education: [{ school: 'Hochschule Emdenland', end: '2013' }],
};

export const piers: Me = {
  name: parsePersonName('Piers Halloway'),
  location: 'Hexham, England',
  skills: ['Dry stone walling', 'Lime mortar'],
  languages: ['Welsh'],
  positions: [job('Mason', 'Northmoor Estates Ltd', '2016-01')],
  education: [{ school: 'Tarnside College', end: '2009' }],
};

/** Pairs of people, messy ones among them; each offers something specific. */
export const pairs: [Profile, Me][] = [
  [
    person('Dr. Henning Rathke (er/ihm) 🎯', {
      pronouns: 'er/ihm',
      location: 'Bremen, Deutschland',
      posts: [
        post(
          'Guten Morgen aus dem Hafen! Drei Wochen Regen, endlich trocken. Ein leerer Kran ist lauter als ein voller. #hafen',
        ),
      ],
    }),
    birte,
  ],
  [
    person(
      'Gesine Uphoff',
      {
        positions: [job('Disposition', 'Spedition Ellerbrock GmbH', '2009-02', '2012-09')],
        about: 'Ich plane Touren. Ein Lkw fährt nie dort, wo der Plan ihn hinmalt.',
      },
      'xing',
    ),
    birte,
  ],
  [
    person('TORBEN KLAPPROTH', {
      location: 'Emden',
      interests: ['Akkordeon'],
      skills: ['Kommunikation', 'Teamfähigkeit'],
    }),
    birte,
  ],
  [
    person(
      'Mag. Theres Oberhummer, MBA',
      {
        pronouns: 'sie/ihr',
        location: 'Linz, Österreich',
        skills: ['Schleusenbetrieb'],
        haves: ['Führungen durch das Schleusenhaus'],
        wants: ['Neue Kontakte', 'alte Pegelbücher der Donau'],
      },
      'xing',
    ),
    birte,
  ],
  [
    person(
      'Urs Zumstein',
      {
        pronouns: 'er/ihm',
        location: 'Chur, Schweiz',
        posts: [post('Wir haben die Lawinenkarte neu gezeichnet. Der Berg liest sie leider nicht.')],
      },
      'xing',
    ),
    birte,
  ],
  [person('Jana Özdemir | Coach | LION', { mutual: { count: 3, names: ['Wanja Lüdtke', 'M.'] } }), birte],
  [
    person('Odette Brannigan, PMP', {
      location: 'Leeds, England',
      skills: ['Communication', 'Dry stone walling'],
      posts: [post('Proud to announce our new partnership! We moved the wall by hand and nobody missed the digger.')],
    }),
    piers,
  ],
  [person('Dr Funmi Adebayo', { location: 'Hexham', education: [{ school: 'Tarnside College', end: '2004' }] }), piers],
  [
    person('Marek van der Velde', {
      positions: [job('Estate manager', 'Northmoor Estates', '2008-01', '2015-02')],
      languages: ['Welsh (Native)'],
    }),
    piers,
  ],
  [
    person('Rosalind Achebe', {
      posts: [post('Because phones drown. Nobody ever asked a tide table for its password.')],
      skills: ['Harbour dredging'],
    }),
    piers,
  ],
  [person('Sören Blankenburg', { skills: ['SAP', 'Lohnabrechnung Bau', 'MS Office'], wants: ['Kunden'] }, 'xing'), {}],
  [
    person('Lea-Sophie von der Aue', {
      pronouns: 'sie/ihr',
      positions: [job('Kapitänin', 'Reederei Janssen & Söhne', '2020-01')],
      posts: [post('Mein Schiff ist 80 Jahre alt und hat mehr Geduld als ich.', 'comment')],
    }),
    birte,
  ],
];
