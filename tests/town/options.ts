/** A conversation in the corner of the page. */
export interface Bubble {
  slug: string;
  minimized?: boolean;
  /** What the viewer wrote and did not send. */
  draft?: string;
}

/** What can be switched while the town is running; the next page, card or dialog follows it. */
export interface TownOptions {
  /** Language of the site itself. Default `de`. */
  ui: 'de' | 'en' | 'pl';
  /**
   * Attribute that carries the card keys; `renamed` is a site after its next rebuilding: other keys, and no tag that
   * says what is a name or a paragraph. Default `componentkey`.
   */
  keys: 'componentkey' | 'id' | 'both' | 'renamed';
  /** Seed of the generated class names; another seed is another build of the site. */
  build: string;
  /** Length of a note with a request. Default 200. */
  limit: 200 | 300;
  /** Personal notes left this month; 0 shows the upsell instead of the field. Goes down with every note sent. Default 4. */
  quotaLeft: number;
  /** The account's "press Enter to send". Default false: the Send button, and Ctrl or ⌘ with Enter. */
  enterSends: boolean;
  /** Where the connect dialog is mounted. Default `shadow`. */
  mount: 'shadow' | 'light';
  /** How long the old person stays under the new address, in milliseconds; half as long nothing is there. Default 600. */
  staleMs: number;
  /** Front end of profiles and their detail pages. Lists are always `sdui`, activities and messages always the old one. Default `sdui`. */
  layout: 'sdui' | 'ember';
  /** False shows profiles as strangers to the site see them, and the authwall for all else. Default true. */
  loggedIn: boolean;
  /** Where a Message link leads. Default `page`: the thread's own page. */
  messageOpens: 'page' | 'bubble';
  /** Conversations open in the corner of every document as it is loaded; a bare slug is an open one without a draft. Default none. */
  bubbles: (string | Bubble)[];
  /** Whether the thread page is a document of its own or lives in the hidden application's frame. Default `page`. */
  threadIn: 'page' | 'frame';
  /** Whether the connect dialog offers a note. Default true; false leaves only the way without one. */
  addNote: boolean;
  /** What Connect does in search results. Default `dialog`; My Network never asks. */
  searchConnect: 'dialog' | 'direct';
  /** The inhabitants whose pages are hard to read, and those with requests of their own. Default false. */
  outskirts: boolean;
  /** So many more contacts, older than all others; the list loads ten at a time. Default 0. */
  extraContacts: number;
  /** Nodes a second that change on every page of the site, whatever anybody does. Default 0. */
  noise: number;
  /** The site refuses every request; the dialog stays open and says so. Default false. */
  inviteFails: boolean;
  /** On XING: whether the viewer is logged in. Default true. */
  xingLoggedIn: boolean;
  /** On XING, the note of a contact request: a field, a field one can't write in (basic members), or no dialog at all. Default `open`. */
  xingNote: 'open' | 'locked' | 'absent';
  /** On XING, the length of a note; null shows none. The real one is unknown. Default 600. */
  xingLimit: number | null;
  /** On XING, where that length stands. Default `counter`. */
  xingLimitBy: 'counter' | 'maxlength';
  /** The town's clock. Default: when the town was started. */
  now: Date;
}

/** The options a town starts with. */
export function defaultOptions(): TownOptions {
  return {
    ui: 'de',
    keys: 'componentkey',
    build: 'autumn',
    limit: 200,
    quotaLeft: 4,
    enterSends: false,
    mount: 'shadow',
    staleMs: 600,
    layout: 'sdui',
    loggedIn: true,
    messageOpens: 'page',
    bubbles: [],
    threadIn: 'page',
    addNote: true,
    searchConnect: 'dialog',
    outskirts: false,
    extraContacts: 0,
    noise: 0,
    inviteFails: false,
    xingLoggedIn: true,
    xingNote: 'open',
    xingLimit: 600,
    xingLimitBy: 'counter',
    now: new Date(),
  };
}
