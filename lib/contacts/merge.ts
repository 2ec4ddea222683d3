import type { Contact, SentRequest } from '../domain/contact';
import type { Day, Site } from '../domain/profile';
import type { SeenContact } from '../domain/reading';

const merge = (contact: Contact, change: Partial<Contact>): Contact => {
  const next = { ...contact, ...change };
  return JSON.stringify(next) === JSON.stringify(contact) ? contact : next;
};

/**
 * A person as the store knows them, joined with a new sight of them. The same sight twice changes nothing (the very
 * same object comes back). A date the page gave replaces one we only assumed, never the other way round.
 */
export function mergeSeen(known: Contact | null, site: Site, seen: SeenContact, today: Day, now: number): Contact {
  const base: Contact = known ?? { id: `${site}:${seen.slug}`, site, slug: seen.slug, name: seen.name, firstSeen: now };
  // A connection from before the latest request has ended since; this is another one.
  const before = isRequestOpen(base) ? undefined : base.connected;
  const day = seen.connected
    ? { on: seen.connected, sure: true }
    : { on: before?.on ?? today, sure: before?.sure ?? false };
  return merge(base, {
    slug: seen.slug,
    name: seen.name,
    ...(seen.memberId ? { memberId: seen.memberId } : {}),
    ...(seen.headline ? { headline: seen.headline } : {}),
    connected: {
      ...day,
      how: before?.how ?? (base.asked ? 'accepted-request' : seen.how),
      seen: before?.seen ?? now,
    },
  });
}

/** A person joined with a request that went out to them; the latest request is the one that counts. */
export function mergeRequest(
  known: Contact | null,
  site: Site,
  person: { slug: string; memberId?: string; name: string; headline?: string },
  request: SentRequest,
): Contact {
  const base: Contact = known ?? {
    id: `${site}:${person.slug}`,
    site,
    slug: person.slug,
    name: person.name,
    firstSeen: request.at,
  };
  return merge(base, {
    slug: person.slug,
    name: person.name || base.name,
    ...(person.memberId ? { memberId: person.memberId } : {}),
    ...(person.headline ? { headline: person.headline } : {}),
    asked: request,
  });
}

/** Asked, and nothing heard since: worth a look when their page is open anyway. */
export function isRequestOpen(contact: Contact | null): boolean {
  return contact?.asked !== undefined && (contact.connected === undefined || contact.connected.seen < contact.asked.at);
}
