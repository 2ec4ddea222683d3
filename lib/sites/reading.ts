import type { Day, Profile } from '../domain/profile';
import type { ComposerState, Reading, SeenContact, SeenRequest } from '../domain/reading';
import { type ProfileReading, staleReading } from './report';
import type { Place } from './site';

/** What one site can say of a page; asked only where the address calls for it. Null where there is no trace of it. */
interface Parts {
  /** The layout a page is taken for while nothing but its frame stands. */
  layout: string;
  composers(): ComposerState[];
  /** The person of the page. */
  profile(slug: string): ProfileReading | null;
  /** What the page of a person says, beside the degree, of their being a contact. */
  connected?(profile: Profile): { day?: Day } | null;
  /** What a page of details tells of the person it belongs to. */
  detail(slug: string): ProfileReading | null;
  /** The frame of a page that is being built stands, and nothing in it: a moment, not a change of the site. */
  isBuilding(): boolean;
  contacts(): { layout: string; contacts: SeenContact[] } | null;
  requests(): { layout: string; requests: SeenRequest[] } | null;
  /** The open conversation; who it is with, its composer says. */
  conversation(): { layout: string } | null;
}

/** One look at a page, put together. What throws has read nothing; the caller is told so and no more. */
export function createReading({ page, slug }: Place, parts: Parts): Reading {
  const nothing: Reading = { page, layout: null, composers: [], fields: {}, used: {}, stale: false };
  try {
    const composers = parts.composers();
    const look = (): Partial<Reading> | null => {
      if (page === 'profile' && slug) {
        const reading = parts.profile(slug) ?? (parts.isBuilding() ? staleReading(parts.layout) : null);
        const connected = reading?.profile && parts.connected?.(reading.profile);
        return connected ? { ...reading, connected } : reading;
      }
      if (page === 'profile-detail' && slug) return parts.detail(slug);
      if (page === 'connections') return parts.contacts();
      if (page === 'sent-requests' || page === 'received-requests') return parts.requests();
      if (page === 'conversation') return parts.conversation();
      return null;
    };
    return { ...nothing, composers, ...look() };
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
