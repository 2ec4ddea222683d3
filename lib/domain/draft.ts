import type { Me, Profile } from './profile';
import type { Level } from './verdict';

/** What the user wants of the connection (P10). */
export type Intent = 'knowledge' | 'performance' | 'recommendation';
/** File name of an occasion in `lib/note/occasions`; permanent once released. */
export type OccasionId = string;
/** How a German draft speaks to the person. */
export type Address = 'du' | 'sie';
/** The languages a draft can be written in. */
export type DraftLanguage = 'de' | 'en';
/** Whether a note can be written with the request at all. */
export type NoteState = 'open' | 'locked' | 'absent';

/** What a draft is asked for with. Everything but the profile and the intent may be missing. */
export interface NoteRequest {
  profile: Profile;
  me?: Me;
  intent: Intent;
  occasion?: OccasionId;
  /** The user's own line, addressed to the person, worked in as written. */
  ownWords?: string;
  language?: DraftLanguage;
  address?: Address;
  /** UTF-16 units; 200 where the page shows none. */
  limit?: number;
  noteState?: NoteState;
  /** One of the person's newest posts tells of something grave, even where the request leaves it out. */
  isGrave?: boolean;
}

/** Courses that may be better than any of the drafts, or that a draft needs. */
export type Advice =
  | 'send-no-note'
  | 'write-after-acceptance'
  | 'no-ads-please'
  | 'tactful'
  | 'name-the-reason'
  | 'open-activity'
  | 'comment-first'
  | 'own-words-read-as-ad';

/** A piece of a draft and where each claim in it comes from: dotted paths (`profile.posts.0.text`), `ownWords` or `frame`. */
export interface DraftPart {
  role: 'salutation' | 'reference' | 'reason' | 'opening' | 'closing';
  text: string;
  sources: string[];
}

/** A note ready to be read, edited and inserted. The parts joined without separator are the text. */
export interface Draft {
  id: string;
  text: string;
  /** UTF-16 units, `text.length`. */
  length: number;
  language: DraftLanguage;
  address: Address | null;
  occasion: OccasionId;
  level: Level;
  parts: DraftPart[];
}

/** The drafts that are offered, best first, and what to say beside them; no draft is no failure. */
export interface NoteAdvice {
  drafts: Draft[];
  advice: Advice[];
}

/** A claim in a text that nothing in the profile or about the user bears out. */
export interface Ungrounded {
  text: string;
  start: number;
  end: number;
  kind: 'name' | 'number' | 'quote';
}
