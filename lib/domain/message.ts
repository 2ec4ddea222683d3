import type { Site } from './profile';

/** Where a text is written. `note` goes with a connection request, `inmail` to somebody outside the network. */
export type Surface = 'note' | 'message' | 'inmail' | 'comment';

/** One message of the conversation so far. */
export interface ThreadMessage {
  from: 'me' | 'them';
  text: string;
}

/**
 * A text of the user's on its way to somebody.
 * A missing surface means `message`. A missing `firstContact` means true for note and inmail, otherwise true iff there is no thread.
 */
export interface Message {
  text: string;
  surface?: Surface;
  site?: Site;
  firstContact?: boolean;
  recipient?: { name: string; slug?: string; noAds?: boolean };
  sender?: { name: string };
  /** Oldest first. */
  thread?: ThreadMessage[];
}
