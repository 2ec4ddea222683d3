import type { OccasionId } from './draft';
import type { Fingerprint } from './fingerprint';
import type { Day, Site } from './profile';
import type { Reading, SeenContact, SeenRequest } from './reading';

/** What a content script says to the worker. */
export type ToWorker =
  /** Something waits in the outbox. */
  | { type: 'outbox-ready' }
  /** Inside a click of the user's: open the panel beside this tab. */
  | { type: 'open-panel' }
  /** Somebody's profile is being looked at; answered by whether their request is open. */
  | { type: 'visit'; site: Site; slug: string }
  | { type: 'contacts-seen'; site: Site; today: Day; contacts: SeenContact[] }
  /** The user's own open requests, on their list. */
  | { type: 'requests-seen'; site: Site; requests: SeenRequest[] }
  | {
      type: 'request-sent';
      site: Site;
      slug: string;
      memberId?: string;
      name: string;
      headline?: string;
      at: number;
      note?: string;
      occasion?: OccasionId;
    }
  /** At a pause; answered by what of its kind went to others. `person` is a slug or a hash (keyOf in lib/language). */
  | { type: 'text-written'; site: Site; person: string; fingerprint: Fingerprint }
  /** The same once it went out. */
  | { type: 'text-sent'; site: Site; person: string; fingerprint: Fingerprint };

/** The worker's answer; `ok` false means: not taken, ask again later. */
export interface WorkerAnswer {
  ok: boolean;
  /** For `visit`: the user asked this person, and nothing was heard since. */
  isRequestOpen?: boolean;
  /** For `text-written`: nearly the same texts that went to other people, one for each, three at most. */
  earlier?: Fingerprint[];
}

/** What the panel says to the page beside it, through a port of this name. */
export const panelPort = 'panel';
/** The requests that go through it. */
export type ToPage =
  | { type: 'read' }
  /** Put a text into this person's own open note or message field; `replace` what the user has there already. */
  | { type: 'insert'; id: number; slug: string; text: string; occasion: OccasionId; replace: boolean }
  /** How the page is built, without a word of it (outlineOf in lib/dom). */
  | { type: 'outline'; id: number };

/** What became of an insertion; `occupied`: the field holds words of the user’s own, nothing was changed. */
export type InsertOutcome = 'inserted' | 'occupied' | 'no-field' | 'other-person' | 'failed';

/** What the page says to the panel. */
export type ToPanel =
  | { type: 'reading'; href: string; reading: Reading }
  | { type: 'inserted'; id: number; outcome: InsertOutcome }
  | { type: 'outline'; id: number; outline: string };
