import type { Address } from './draft';
import type { Site } from './profile';
import type { RuleId, Strictness } from './verdict';

export type UiLanguage = 'de' | 'en';

/** What the user decided; kept in `storage.local`, readable by the content scripts, so nothing personal stands in it. */
export interface Settings {
  /** `auto` follows the browser. */
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

/** Raised with every change of {@link Settings}' shape; migrations stand in `lib/store/settings.ts`. */
export const settingsVersion = 1;

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
