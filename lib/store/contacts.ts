import { isRequestOpen, mergeRequest, mergeSeen } from '../contacts/merge';
import type { Contact, SentRequest } from '../domain/contact';
import type { Day, Site } from '../domain/profile';
import type { SeenContact } from '../domain/reading';
import { type Change, openDatabase, write } from './database';

interface Person {
  slug: string;
  memberId?: string;
}

/** One person may have several slugs over the years; the member id stays. */
async function find(transaction: Change, site: Site, person: Person): Promise<Contact | null> {
  const store = transaction.objectStore('contacts');
  const bySlug = await store.index('by-slug').get([site, person.slug]);
  if (bySlug || !person.memberId) return bySlug ?? null;
  return (await store.index('by-member').get([site, person.memberId])) ?? null;
}

/**
 * Stores people seen as contacts, in the order of the list (newest first), each once however often they are seen.
 * Answers how many were not known as contacts before.
 */
export function storeSeen(site: Site, seen: SeenContact[], today: Day, now: number): Promise<number> {
  return write(['contacts'], async (transaction) => {
    let added = 0;
    for (const [index, person] of seen.entries()) {
      const known = await find(transaction, site, person);
      // One millisecond a row keeps the page's order among people of the same day.
      const merged = mergeSeen(known, site, person, today, now - index);
      if (merged === known) continue;
      if (!known?.connected) added += 1;
      await transaction.objectStore('contacts').put(merged);
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
    await transaction.objectStore('contacts').put(mergeRequest(known, site, person, request));
  });
}

/** Whether the user asked this person and nothing was heard since. */
export async function hasOpenRequest(site: Site, slug: string): Promise<boolean> {
  const database = await openDatabase();
  return isRequestOpen((await database.getFromIndex('contacts', 'by-slug', [site, slug])) ?? null);
}

/** Everybody the user is connected with, newest first; people who were only asked are not among them. */
export async function listContacts(): Promise<Contact[]> {
  const database = await openDatabase();
  const contacts = await database.getAllFromIndex('contacts', 'by-day');
  const dayOf = (contact: Contact): string => contact.connected?.on ?? '';
  const seenAt = (contact: Contact): number => contact.connected?.seen ?? 0;
  return contacts.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)) || seenAt(other) - seenAt(one));
}
