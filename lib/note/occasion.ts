import type { Address, DraftLanguage, Intent, NoteRequest } from '../domain/draft';
import type { UiLanguage } from '../domain/settings';

/**
 * What a sentence hangs on. `fill` holds what goes into the `{…}` of a frame; `kind` says which frames fit;
 * `sources` are dotted paths of what is filled in.
 */
export interface Fact {
  /** Stable among the facts of one occasion and profile. */
  key: string;
  kind: string;
  /** 0 to 1; the best ground comes first. */
  strength: number;
  /** What the picker shows: the thing itself, as the page spells it. */
  shows: string;
  fill: Record<string, string>;
  sources: string[];
}

/**
 * Whole sentences in one form of address: the reference to the person and a question that leaves room. The reference
 * ends a sentence, so that the user's own words may follow. It begins with a small letter unless its first word has a
 * capital anywhere.
 */
export interface Wording {
  reference: string;
  opening: string;
}

/** One way to say a fact. Permanent id once released. */
export interface Frame {
  id: string;
  sie: Wording;
  du: Wording;
  en: Wording;
}

/** Which plain reasons fit when the user gives none; see `phrases/`. */
export type ReasonKind = 'story' | 'topic' | 'want' | 'shared';

/** Something a note can hang on: how it is found on two pages and how it is said (ETIQUETTE P11). */
export interface Occasion {
  /** Facts for this pair of people, strongest first; empty when there is nothing to hang a note on. */
  find(request: NoteRequest): Fact[];
  /** By the kind of a fact. */
  frames: Record<string, Frame[]>;
  reason: Record<string, ReasonKind>;
}

/** What an occasion is called, why it is offered, and what the panel asks the user before it drafts. */
export interface OccasionWords {
  title: Record<UiLanguage, string>;
  why: Record<UiLanguage, string>;
  question: { de: Record<Address, string>; en: string };
}

/** A request in, a text that comes out. Left out of every bundle. */
export interface OccasionExample {
  request: NoteRequest;
  text: string;
}

/** How a note speaks. `address` is the German form; English has none. */
export interface Voice {
  language: DraftLanguage;
  address: Address;
  swiss: boolean;
  intent: Intent;
  /** The text goes out once the request was accepted, and says thanks for it. */
  afterAcceptance: boolean;
}

/** Declares an occasion; its file name is its id. */
export function defineOccasion(occasion: Occasion): Occasion {
  return occasion;
}
