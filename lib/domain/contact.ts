import type { OccasionId } from './draft';
import type { ContactSource } from './reading';
import type { Day, Site } from './profile';

/** A request of the user's that the page showed as sent. `note` is missing where none was sent or notes are not kept. */
export interface SentRequest {
  /** Milliseconds since 1970. */
  at: number;
  note?: string;
  occasion?: OccasionId;
}

/** A person the user asked or is connected with. One record a person and site. */
export interface Contact {
  /** `<site>:<slug>` of the first time they were seen. */
  id: string;
  site: Site;
  slug: string;
  memberId?: string;
  name: string;
  headline?: string;
  asked?: SentRequest;
  /**
   * The day the connection began, or was first seen; `sure` is false where the page gave no date. `seen` is when we
   * learnt of it, in milliseconds since 1970; it orders the people of one day.
   */
  connected?: { on: Day; sure: boolean; how: ContactSource; seen: number };
  /** Milliseconds since 1970. */
  firstSeen: number;
}
