import type { ComposerState, Reading, SeenContact, SeenRequest } from '../domain/reading';
import type { Place } from './site';

/** What one site can say of a page; asked only where the address calls for it. */
interface Parts {
  layout: string;
  composers(): ComposerState[];
  /** The person of the page; null where there is no trace of one. */
  profile(slug: string): Omit<Reading, 'page' | 'composers'> | null;
  /** The frame of a page that is being built stands, and nothing in it: a moment, not a change of the site. */
  isBuilding(): boolean;
  contacts(): SeenContact[] | null;
  /** Null where there is no such list, or none that can be read. */
  requests(): SeenRequest[] | null;
}

/** One look at a page, put together. What throws has read nothing; the caller is told so and no more. */
export function createReading({ page, slug }: Place, parts: Parts): Reading {
  const nothing: Reading = { page, layout: null, composers: [], fields: {}, used: {}, stale: false };
  try {
    const composers = parts.composers();
    if (page === 'profile' && slug) {
      const profile = parts.profile(slug) ?? (parts.isBuilding() ? { layout: parts.layout, stale: true } : {});
      return { ...nothing, composers, ...profile };
    }
    if (page === 'connections') {
      const contacts = parts.contacts();
      return contacts ? { ...nothing, composers, layout: parts.layout, contacts } : { ...nothing, composers };
    }
    if (page === 'sent-requests' || page === 'received-requests') {
      const requests = parts.requests();
      return requests ? { ...nothing, composers, layout: parts.layout, requests } : { ...nothing, composers };
    }
    return { ...nothing, composers };
  } catch {
    return nothing;
  }
}

/** The note of a request that is on its way already: nothing can be added to it. */
export const requestUnderWay = (slug: string): ComposerState => ({
  surface: 'note',
  recipient: { slug },
  noteState: 'absent',
});
