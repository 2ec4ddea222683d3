import { isRequestOpen, mergeRequest, mergeSeen } from '../contacts/merge';
import type { Contact, SentRequest } from '../domain/contact';
import type { Day, Site } from '../domain/profile';
import type { SeenContact, SeenRequest } from '../domain/reading';
import { type Change, openDatabase, write } from './database';

interface Person {
  slug: string;
  memberId?: string;
}

/** One person may have several slugs over the years, and a slug several people; the member id stays. */
async function find(transaction: Change, site: Site, { slug, memberId }: Person): Promise<Contact | null> {
  const store = transaction.objectStore('contacts');
  const byMember = memberId ? await store.index('by-member').get([site, memberId]) : undefined;
  if (byMember) return byMember;
  const bySlug = await store.index('by-slug').getAll([site, slug]);
  return bySlug.find((one) => !one.memberId || !memberId || one.memberId === memberId) ?? null;
}

/** Puts a person down; somebody new whose address once was another's gets an id of their own. */
async function put(transaction: Change, known: Contact | null, contact: Contact): Promise<void> {
  const store = transaction.objectStore('contacts');
  const isTaken = !known && (await store.get(contact.id)) !== undefined;
  await store.put(isTaken && contact.memberId ? { ...contact, id: `${contact.site}:${contact.memberId}` } : contact);
}

/**
 * Stores people seen as contacts, in the order of the list (newest first), each once however often they are seen.
 * Answers how many were not known as contacts before.
 */
export function storeSeen(site: Site, seen: SeenContact[], today: Day, now: number): Promise<number> {
  return write(['contacts'], async (transaction) => {
    let added = 0;
    let above: Contact | null = null;
    for (const [index, person] of seen.entries()) {
      const known = await find(transaction, site, person);
      // The page's order among people of one day: each a little before the one above, also when that one is known.
      const isSameDay = above?.connected !== undefined && above.connected.on === (person.connected ?? today);
      const at = Math.min(now - index, isSameDay && above?.connected ? above.connected.seen - 1 : now);
      const merged = mergeSeen(known, site, person, today, at);
      above = merged;
      if (merged === known) continue;
      if (!known?.connected) added += 1;
      await put(transaction, known, merged);
    }
    return added;
  });
}

/** Stores a request that went out. */
export async function storeRequest(
  site: Site,
  person: Person & { name: string; headline?: string },
  request: SentRequest,
): Promise<void> {
  await write(['contacts'], async (transaction) => {
    const known = await find(transaction, site, person);
    await put(transaction, known, mergeRequest(known, site, person, request));
  });
}

/**
 * Requests of the user's that we did not see going out, from their own list. Whoever is known as asked or as a contact
 * stays as they are: the list knows no note.
 */
export async function storeOpenRequests(site: Site, requests: SeenRequest[], now: number): Promise<void> {
  await write(['contacts'], async (transaction) => {
    for (const { day, slug, name, headline } of requests) {
      const known = await find(transaction, site, { slug });
      if (known?.asked || known?.connected) continue;
      const at = day ? Date.parse(day) : now;
      const person = { slug, name, ...(headline ? { headline } : {}) };
      await put(transaction, known, mergeRequest(known, site, person, { at }));
    }
  });
}

/** Whether the user asked this person and nothing was heard since. */
export async function hasOpenRequest(site: Site, slug: string): Promise<boolean> {
  const database = await openDatabase();
  return (await database.getAllFromIndex('contacts', 'by-slug', [site, slug])).some(isRequestOpen);
}

/** Everybody the user is connected with, newest first; people who were only asked are not among them. */
export async function listContacts(): Promise<Contact[]> {
  const database = await openDatabase();
  const contacts = await database.getAllFromIndex('contacts', 'by-day');
  const dayOf = (contact: Contact): string => contact.connected?.on ?? '';
  const seenAt = (contact: Contact): number => contact.connected?.seen ?? 0;
  return contacts.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)) || seenAt(other) - seenAt(one));
}
