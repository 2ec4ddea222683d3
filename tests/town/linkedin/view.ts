import { createHash } from 'node:crypto';
import type { TownOptions } from '../options';
import type { Person } from '../person';
import { type Branch, h } from './tree';
import { renameKey } from './renamed';
import { type Words, words } from './words';

/** What the pages know of the town while they are drawn. */
export interface TownState {
  options: TownOptions;
  people: Person[];
  me: Person;
}

/** The hand that draws one page: the town, the words of its language, hashed classes and card keys. */
export interface View extends TownState {
  words: Words;
  /** Readable class names to those of this build. */
  c: (names: string) => string;
  /** The card key in the attributes of this build. */
  key: (value: string) => Record<string, string>;
  /** A fresh component id. */
  uuid: () => string;
}

/** The class a readable name has in a build; changes with the build, tells nothing. */
export function classIn(build: string, name: string): string {
  const hash = createHash('sha256').update(`${build} ${name}`).digest('hex').slice(0, 8);
  return /^\d/.test(hash) ? `_${hash}` : hash;
}

/** A view of the town as it is now. */
export function createView(state: TownState): View {
  const { options } = state;
  let drawn = 0;
  return {
    ...state,
    words: words[options.ui],
    c: (names) =>
      names
        .split(' ')
        .map((name) => classIn(options.build, name))
        .join(' '),
    key: (value) => ({
      ...(options.keys !== 'id' && { componentkey: options.keys === 'renamed' ? renameKey(value) : value }),
      ...((options.keys === 'id' || options.keys === 'both') && { id: value }),
    }),
    uuid() {
      drawn += 1;
      const x = createHash('sha256').update(`${options.build} ${drawn} ${Math.random()}`).digest('hex');
      return `${x.slice(0, 8)}-${x.slice(8, 12)}-4${x.slice(13, 16)}-a${x.slice(17, 20)}-${x.slice(20, 32)}`;
    },
  };
}

/** The name as the page writes it. */
export const shownName = (person: Person): string => person.shownName ?? person.name.full;

/** The address of a profile: percent-encoded, as the site links it. */
export const profilePath = (person: Person): string => `/in/${encodeURIComponent(person.slug)}/`;

/** A round picture with initials; the file name is free of the slug so that it links nothing. */
export function avatar(view: View, person: Person, size: string, alt = ''): Branch {
  return h(
    'figure',
    { class: view.c(`avatar ${size}`), 'aria-hidden': alt === '' ? 'true' : undefined },
    h('img', { class: view.c('fill'), src: `/town/avatar/${view.people.indexOf(person)}.svg`, alt }),
  );
}

const ICONS: Record<string, string> = {
  'connect-small':
    'M6 8a2.6 2.6 0 1 0 0-5.200A2.600 2.600 0 0 0 6 8Zm-4.500 6c0-2.800 1.900-4.300 4.500-4.300s4.500 1.500 4.500 4.300M12.500 4.500v5M10 7h5',
  'send-privately-medium': 'M14 2 7.200 8.800M14 2 9.700 14l-2.500-5.200L2 6.300 14 2Z',
  'overflow-web-ios-small': 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  'bell-fill-medium': 'M4 11V7.500a4 4 0 0 1 8 0V11l1 1.500H3L4 11Zm2.700 2.500c.3.600.700.900 1.300.900s1-.3 1.300-.9',
  'globe-americas-small':
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM2 8h12M8 2c2 2 2.600 4 2.600 6S10 12 8 14c-2-2-2.600-4-2.600-6S6 4 8 2Z',
  'person-medium':
    'M8 7.800a2.900 2.900 0 1 0 0-5.800 2.900 2.900 0 0 0 0 5.800ZM2.800 14c.2-2.900 2.300-4.300 5.200-4.300s5 1.400 5.200 4.300',
  'people-medium':
    'M5.700 7.500a2.400 2.400 0 1 0 0-4.800 2.400 2.400 0 0 0 0 4.800ZM1.500 13.500c.1-2.500 1.800-3.800 4.200-3.800s4.100 1.300 4.200 3.800M10.600 3.200a2.200 2.200 0 0 1 0 4.200M12 10c1.500.500 2.400 1.700 2.500 3.500',
  'home-medium': 'm2 7.500 6-5 6 5M3.500 6.500V13.500h3.200V9.500h2.600v4h3.200v-7',
  'chat-medium': 'M2.500 3.500h11v7.500H7.500L4.500 13.500V11h-2Z',
  'search-small': 'M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9ZM10.400 10.400 14 14',
  'caret-small': 'm4.500 6.500 3.500 3.500 3.500-3.500',
  'close-small': 'm4 4 8 8M12 4l-8 8',
  'lock-small': 'M4 7.500h8v6H4ZM5.500 7.500V5.300a2.500 2.500 0 0 1 5 0v2.200',
  'like-small':
    'M8 13.500S2.500 10.400 2.500 6.600A2.900 2.900 0 0 1 8 5.300a2.900 2.900 0 0 1 5.500 1.300c0 3.800-5.500 6.900-5.500 6.900Z',
  'clock-small': 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.800V8l2.200 1.600',
};

/** A line icon; its id is language-free and stays from build to build. */
export function icon(view: View, id: string): Branch {
  return h(
    'svg',
    { id, viewBox: '0 0 16 16', class: view.c('icon'), 'aria-hidden': 'true', width: 16, height: 16 },
    h('path', { d: ICONS[id] ?? '' }),
  );
}
