import type { Address } from './draft';
import type { Site } from './profile';
import type { RuleId, Strictness } from './verdict';

/** The languages the product speaks. */
export type UiLanguage = 'de' | 'en';

/** What the user decided; kept in `storage.local`, readable by the content scripts, so nothing personal stands in it. */
export interface Settings {
  /** `auto` follows the system's language. */
  language: 'auto' | UiLanguage;
  theme: 'auto' | 'light' | 'dark';
  strictness: Strictness;
  /** Read along on these sites at all. */
  sites: Record<Site, boolean>;
  /** Ask before a message that reads like an ad is sent. */
  askBeforeSending: boolean;
  /** Say a word before a request goes out without a note. */
  silentCard: boolean;
  /** Keep the note with the contact it was written to. */
  keepNotes: boolean;
  /** Form of address a German draft starts with. */
  address: Record<Site, Address>;
  muted: RuleId[];
}

/** Raised with every change of {@link Settings}' shape; the way up from older ones stands in {@link parseSettings}. */
export const settingsVersion = 1;

/** As it is at the beginning. */
export const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  strictness: 'normal',
  sites: { linkedin: true, xing: true },
  askBeforeSending: true,
  silentCard: true,
  keepNotes: true,
  address: { linkedin: 'du', xing: 'sie' },
  muted: [],
};

const isOneOf = <T>(value: unknown, ...choices: T[]): value is T => (choices as unknown[]).includes(value);

/**
 * Settings out of whatever was stored. Each one that is missing or makes no sense is as it was at the beginning, so a
 * stored shape of any version, damaged or from the future, still gives settings one can work with.
 */
export function parseSettings(stored: unknown): Settings {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Settings, unknown>
  >;
  const pair = (value: unknown): Record<Site, unknown> =>
    (typeof value === 'object' && value !== null ? value : {}) as Record<Site, unknown>;
  const choose = <T>(value: unknown, fallback: T, ...choices: T[]): T =>
    isOneOf(value, ...choices) ? value : fallback;
  const flag = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback);
  const [sites, address, base] = [pair(from.sites), pair(from.address), defaultSettings];
  return {
    language: choose(from.language, base.language, 'auto', 'de', 'en'),
    theme: choose(from.theme, base.theme, 'auto', 'light', 'dark'),
    strictness: choose(from.strictness, base.strictness, 'relaxed', 'normal', 'strict'),
    sites: { linkedin: flag(sites.linkedin, base.sites.linkedin), xing: flag(sites.xing, base.sites.xing) },
    askBeforeSending: flag(from.askBeforeSending, base.askBeforeSending),
    silentCard: flag(from.silentCard, base.silentCard),
    keepNotes: flag(from.keepNotes, base.keepNotes),
    address: {
      linkedin: choose(address.linkedin, base.address.linkedin, 'du', 'sie'),
      xing: choose(address.xing, base.address.xing, 'du', 'sie'),
    },
    muted: Array.isArray(from.muted) ? from.muted.filter((id) => typeof id === 'string').slice(0, 200) : base.muted,
  };
}

/** The language to speak: the user's choice, else German where that is asked for first, else English. */
export const chooseLanguage = (choice: 'auto' | UiLanguage, asked: string): UiLanguage => {
  if (choice !== 'auto') return choice;
  return /^de\b/i.test(asked) ? 'de' : 'en';
};
