import type { Composer, PageKind, Reading, Recipient } from '../domain/reading';
import type { Site } from '../domain/profile';
import type { Page } from '../dom/page';

/** What an address says by itself. */
export interface Place {
  page: PageKind;
  /** Decoded and lower-cased; missing where the address names nobody. */
  slug?: string;
}

/** The first stage of a connect dialog, where one chooses between a note and none. */
export interface ConnectChoice {
  /** The site's own dialog; our hint stands beside it. */
  dialog: Element;
  /** Whether this event would send the request without a note. */
  isSilentSend(event: Event): boolean;
  /** Whether the page shows that the request went out. */
  isSent(): boolean;
  recipient: Recipient;
  /** Notes left this month, where the page says so. */
  quotaLeft?: number;
  /** False where the page shows that no note can be written. */
  canWriteNote: boolean;
}

/** The person whose connect control the user touched last; the dialog that opens is theirs. */
export type Invited = Recipient;

/** A connect control that was used. */
export interface Invitation {
  /** Whom it invites; parts may be missing. */
  person: Invited;
  /** Whether the page proves that the request went out at once, without any dialog; false as long as it does not. */
  isSent(): boolean;
}

/** All that the house knows of one site; nothing outside `lib/sites/<site>` knows more. */
export interface SiteReader {
  site: Site;
  /** The site's name as people say it. */
  title: string;
  placeOf(url: URL): Place;
  /** Attributes the site names the parts of its pages by; never one that people's words stand in. */
  keys: readonly string[];
  /** Where somebody's profile stands. */
  addressOf(slug: string): string;
  /** Never throws; says what it could not read. */
  read(page: Page, url: URL, invited: Invited | null): Reading;
  /** The composer an event came from, found from the event's own path. */
  composerAt(event: Event, page: Page, invited: Invited | null): Composer | null;
  /** All composers that can be written in now. */
  listComposers(page: Page, invited: Invited | null): Composer[];
  /** The connect dialog's first stage in or around the event's path. */
  choiceAt(event: Event, page: Page, invited: Invited | null): ConnectChoice | null;
  /** The first stage anywhere on the page; asked for a short time after a connect control was used. */
  findChoice(page: Page, invited: Invited | null): ConnectChoice | null;
  /** Whom a connect control invites, if the event came from one. */
  invitedBy(event: Event, page: Page): Invitation | null;
}
