import type { NoteState } from './draft';
import type { Surface, ThreadMessage } from './message';
import type { Day, Profile } from './profile';

/** `not-mounted`: the page has not loaded it yet; `unreadable`: it is there and was not understood. Neither means `absent`. */
export type FieldState = 'read' | 'absent' | 'not-mounted' | 'unreadable';

/** What an address leads to. */
export type PageKind =
  | 'profile'
  | 'profile-detail'
  | 'connections'
  | 'sent-requests'
  | 'received-requests'
  | 'conversation'
  | 'other';

/** How a contact came to be known. */
export type ContactSource = 'connections-list' | 'accepted-request' | 'imported';

/** A person seen on a list or a profile as a contact of the user's. */
export interface SeenContact {
  name: string;
  slug: string;
  memberId?: string;
  headline?: string;
  connected?: Day;
  how: ContactSource;
}

/** Somebody on a list of requests that are not answered yet. */
export interface SeenRequest {
  name: string;
  slug: string;
  headline?: string;
  /** The day it was sent, where the page gives one. */
  day?: Day;
  /** What came with it, on requests to the user. */
  note?: string;
}

/** Somebody a text is addressed to, as far as its own composer says; parts may be missing. */
export interface Recipient {
  name?: string;
  slug?: string;
  memberId?: string;
}

/** A place on the page to write in, described without its elements. */
export interface ComposerState {
  surface: Surface;
  recipient?: Recipient;
  /** As the page counts. */
  limit?: { used: number; max: number };
  /** Notes left this month, where the page says so. */
  quotaLeft?: number;
  noteState?: NoteState;
}

/**
 * One look at a page. `layout` is null where no layout was recognised. `used` names the reader that answered a field
 * (`sdui/name/topcard-h2`); `stale` is true while the page still shows another person than its address says, and then
 * there is no profile.
 */
export interface Reading {
  page: PageKind;
  layout: string | null;
  profile?: Profile;
  contacts?: SeenContact[];
  /** On a profile whose page says, beside the degree, that this person is a contact; with the day where it says since when. */
  connected?: { day?: Day };
  /** On a page of sent or received requests; which of the two, `page` says. */
  requests?: SeenRequest[];
  composers: ComposerState[];
  fields: Partial<Record<keyof Profile, FieldState>>;
  used: Record<string, string>;
  stale: boolean;
}

/** A writing place that an event came from; everything in it belongs to that one place. */
export interface Composer {
  surface: Surface;
  /** The element the user types in. */
  field: HTMLElement;
  /** True when this very event would send the text. */
  isSend(event: Event): boolean;
  recipient(): Recipient;
  firstContact(): boolean;
  thread(): ThreadMessage[];
  limit(): { used: number; max: number } | null;
  /** Notes left this month, where the page says so. */
  quotaLeft(): number | null;
  /** Whether the page shows that the text went out; asked after a send was let through. */
  isSent(): boolean;
}
