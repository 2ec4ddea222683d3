import { createHash } from 'node:crypto';
import type { Day, Education, PersonName, Position } from '../../lib/domain/profile';
import { dayBefore } from './clock';

/** A position as the page shows it. Neighbours of the same company with `grouped` share one block with a header of its own. */
export interface TownPosition extends Position {
  /** Key into the employment words: full time, part time … */
  type?: 'full' | 'part' | 'self' | 'honorary' | 'training';
  place?: string;
  grouped?: boolean;
}

/** A post, a share or a comment; its hashtags are the words with `#` in `text`. */
export interface TownPost {
  /** Default `post`. */
  kind?: 'post' | 'share' | 'comment';
  /** The person's own words, never those they pass on or answer. */
  text: string;
  /** Whose post was shared or commented on, and what it says. */
  on?: { slug: string; text: string };
  daysAgo: number;
  reactions: number;
  comments?: number;
}

/** A message of the thread between the viewer and this person, oldest first. */
export interface TownMessage {
  from: 'me' | 'them';
  text: string;
  daysAgo: number;
}

/** One inhabitant: what a profile tells, and what only the pages need. */
export interface Person {
  slug: string;
  name: Omit<PersonName, 'titles' | 'credentials'> & Partial<Pick<PersonName, 'titles' | 'credentials'>>;
  /** The name as it stands on the page where that is more than `name.full`: with a badge or credentials. */
  shownName?: string;
  pronouns?: string;
  /** The viewer has none. */
  degree?: 1 | 2 | 3;
  headline: string;
  location: string;
  /** The language the person writes in, whatever the language of the site. */
  writes: 'de' | 'en';
  about?: string;
  /** The words of `about` that ask for no advertising. */
  noAds?: string;
  positions?: TownPosition[];
  education?: Education[];
  skills?: string[];
  languages?: string[];
  interests?: string[];
  services?: string[];
  volunteering?: { role: string; organisation: string; start: string }[];
  posts?: TownPost[];
  /** Slugs of shared contacts: all of the first degree. The page names the first two and counts the rest. */
  mutual?: string[];
  connections: number;
  followers?: number;
  /** Days since this contact of the first degree was made. */
  connectedDaysAgo?: number;
  /** A request of the viewer's is open from the start. */
  pending?: boolean;
  /** Days since that request. */
  requestedDaysAgo?: number;
  /** Where the Connect control is; `menu` means only behind "More". */
  connectIn?: 'row' | 'menu';
  thread?: TownMessage[];
  /** A request of theirs is open: what they wrote, and when. */
  asks?: { note?: string; daysAgo: number };
  /** The page they invited the viewer to follow; looks like a request and is none. */
  invitesToFollow?: { page: string; daysAgo: number };
  /** Outside the network, and to be written to by InMail only: with a subject. */
  inMail?: boolean;
  /** Made for a long list of contacts; only the lists know them. */
  generated?: boolean;
  /** The account owner. */
  self?: boolean;
}

/** Declares an inhabitant. */
export const definePerson = (person: Person): Person => person;

/** The person's 39-character member id, the same in every town. */
export function memberIdOf(slug: string): string {
  return `ACoAA${createHash('sha256').update(`member ${slug}`).digest('base64url').slice(0, 34)}`;
}

/** The person's numeric id, the same in every town. */
export function numericIdOf(name: string): number {
  return 990_000_000 + (createHash('sha256').update(`number ${name}`).digest().readUInt32BE(0) % 9_000_000);
}

/** The id of the viewer's thread with this person. */
export function threadIdOf(slug: string): string {
  return `2-${createHash('sha256').update(`thread ${slug}`).digest('base64url').slice(0, 38)}==`;
}

/** The day the contact was made, as of the town's clock; undefined when there is no contact. */
export function connectedDay(person: Person, now: Date): Day | undefined {
  return person.connectedDaysAgo === undefined ? undefined : dayBefore(now, person.connectedDaysAgo);
}

/** What a person published, of one kind or of all; by default posts and shares, as the profile does. */
export function postsOf(person: Person, kinds: readonly string[] = ['post', 'share']): TownPost[] {
  return (person.posts ?? []).filter((post) => kinds.includes(post.kind ?? 'post'));
}

/** Hashtags of a text without the sign, in order. */
export function tagsOf(text: string): string[] {
  return [...text.matchAll(/#([\p{L}\p{N}]{1,60})/gu)].map((match) => match[1] ?? '');
}

/** The id of a post: its upper bits are the moment it was written, noon of its day, as on the site. */
export function postIdOf(post: TownPost, now: Date): bigint {
  const written = Date.parse(`${dayBefore(now, post.daysAgo)}T12:00:00Z`);
  return (BigInt(written) << 22n) | BigInt(numericIdOf(post.text) % 4_194_304);
}
