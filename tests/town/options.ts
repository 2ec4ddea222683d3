/** What can be switched while the town is running; the next page, card or dialog follows it. */
export interface TownOptions {
  /** Language of the site itself. Default `de`. */
  ui: 'de' | 'en';
  /** Attribute that carries the card keys. Default `componentkey`. */
  keys: 'componentkey' | 'id' | 'both';
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
  /** The site refuses every request; the dialog stays open and says so. Default false. */
  inviteFails: boolean;
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
    inviteFails: false,
    now: new Date(),
  };
}
