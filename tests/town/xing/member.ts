import { createHash } from 'node:crypto';
import type { Person, TownPosition } from '../person';
import { type XingEntry, xingEntries } from './people';

/** An inhabitant as a member of XING; a request sent or accepted here changes it. */
export interface Member extends XingEntry {
  person: Person;
}

/** What the one primary action on a profile stands for. */
export type Relation = 'self' | 'contact' | 'requested' | 'received' | 'stranger';

/** The members of a town of their own. Throws where an entry names nobody of the town. */
export function createMembers(people: readonly Person[]): Member[] {
  return structuredClone([...xingEntries]).map((entry) => {
    const person = people.find((one) => one.slug === entry.of);
    if (person === undefined) throw new Error(`Nobody in the town has the slug "${entry.of}".`);
    return { ...entry, person };
  });
}

/** How the member stands to the viewer. */
export function relationOf(member: Member): Relation {
  if (member.person.self) return 'self';
  if (member.contactDaysAgo !== undefined) return 'contact';
  if (member.received !== undefined) return 'received';
  return member.requestedDaysAgo === undefined ? 'stranger' : 'requested';
}

/** The name as XING writes it: title before, degree behind. */
export function nameOf({ person }: Member): string {
  return [person.name.full, ...(person.name.credentials ?? [])].join(', ');
}

/** The town the page names before the country; undefined where the member gave the country only. */
export function cityOf({ person }: Member): string | undefined {
  const [city, ...rest] = person.location.split(',');
  return rest.length === 0 ? undefined : city;
}

/** The position the occupation line is made of. */
export const currentPosition = ({ person }: Member): TownPosition | undefined =>
  person.positions?.find((position) => position.current);

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const digitsOf = (text: string) => String(Number.parseInt(digest(text).slice(0, 8), 16) % 90_000_000).padStart(8, '1');

/** Digits, a dot, six hexadecimal signs: the id in XING's data, the same in every town. */
export const xingIdOf = (member: Member): string =>
  `${digitsOf(member.slug)}.${digest(`xing ${member.slug}`).slice(0, 6)}`;

/** The name of a timeline entry in XING's data; `kind` is what the page's attribute contains. */
export const surnOf = (member: Member, kind: 'work_experience' | 'school', text: string): string =>
  `surn:x-xing:profile:${kind}:${digitsOf(`${member.slug} ${text}`)}.${digest(text).slice(0, 6)}`;

/** The id of the viewer's chat with the member. */
export const chatIdOf = (member: Member): string => {
  const x = digest(`chat ${member.slug}`);
  return `${x.slice(0, 8)}-${x.slice(8, 12)}-4${x.slice(13, 16)}-8${x.slice(17, 20)}-${x.slice(20, 32)}`;
};

/** The address of a profile without a query, percent-encoded. */
export const profilePath = (member: Member): string => `/profile/${encodeURIComponent(member.slug)}`;

/** The address of the viewer's chat with the member. */
export const chatPath = (member: Member): string => `/chats/${chatIdOf(member)}`;

/** Finds the member a slug names, in any case, percent-encoded or not; undefined for everybody else and for broken escapes. */
export function memberBySlug(members: readonly Member[], slug: string): Member | undefined {
  const fold = (text: string) => text.normalize('NFC').toLowerCase();
  try {
    const wanted = fold(decodeURIComponent(slug));
    return members.find((member) => fold(member.slug) === wanted);
  } catch {
    return undefined;
  }
}
