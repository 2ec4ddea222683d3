import type { Contact } from '../lib/domain/contact';
import { readDay } from './dates';

const recentMs = 30 * 24 * 60 * 60 * 1000;

/** When somebody became a contact, or was first seen as one. */
export const contactSince = (contact: Contact): Date =>
  (contact.connected && readDay(contact.connected.on)) ?? new Date(contact.firstSeen);

/** The connection is known to be new: the page gave its day, or the user's own request came before it. */
const isDated = ({ connected, asked }: Contact) => connected !== undefined && (connected.sure || asked !== undefined);

/** Who became a contact in the last 30 days, newest first. Neither open requests nor old contacts seen for the first time. */
export const listRecent = (contacts: Contact[], now: Date): Contact[] =>
  contacts
    .filter((contact) => isDated(contact) && now.getTime() - contactSince(contact).getTime() <= recentMs)
    .toSorted((a, b) => contactSince(b).getTime() - contactSince(a).getTime());

/** Where the words stand in a text, whatever their case. */
export const findHit = (text: string, query: string): { start: number; end: number } | undefined => {
  const start = query ? text.toLocaleLowerCase().indexOf(query.toLocaleLowerCase()) : -1;
  return start < 0 ? undefined : { start, end: start + query.length };
};

/** Everybody with the words in their name, headline or the user's own note to them; newest first. */
export const findContacts = (contacts: Contact[], query: string): Contact[] =>
  contacts
    .filter(({ name, headline, asked }) =>
      [name, headline, asked?.note].some((text) => text && findHit(text, query.trim())),
    )
    .toSorted((a, b) => contactSince(b).getTime() - contactSince(a).getTime());
