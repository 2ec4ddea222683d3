import { createEmptyProfile, type Profile, type Site } from '../domain/profile';
import type { FieldState, Reading } from '../domain/reading';
import { noAdsSentence } from './no-ads';

/** What one layout makes of the person of a page. */
export type ProfileReading = Omit<Reading, 'page' | 'composers' | 'contacts' | 'requests' | 'connected'>;

/** What a reader found out about one person so far, field by field. */
export interface Report {
  profile: Profile;
  /** What became of a field, and the reader's name for the way it was found. The first word on a field stays. */
  answer(field: keyof Profile, state: FieldState, reader: string): void;
  /** The state of a field so far. */
  stateOf(field: keyof Profile): FieldState | undefined;
  /** The person's own request for no advertising, from texts that were read; says so too where there is none. */
  hearNoAds(texts: readonly (readonly [where: string, text: string | undefined])[]): void;
  /** The report as a reading. */
  finish(): ProfileReading;
}

/** A report on somebody of whom nothing is known but their address. */
export function createReport(layout: string, site: Site, slug: string, url: string): Report {
  const profile = createEmptyProfile(site, slug, url);
  const fields: Partial<Record<keyof Profile, FieldState>> = {};
  const used: Record<string, string> = {};
  const answer = (field: keyof Profile, state: FieldState, reader: string): void => {
    if (fields[field] !== undefined) return;
    fields[field] = state;
    if (state === 'read') used[field] = `${layout}/${field}/${reader}`;
  };
  return {
    profile,
    answer,
    stateOf: (field) => fields[field],
    hearNoAds(texts) {
      for (const [where, text] of texts) {
        const sentence = text && noAdsSentence(text);
        if (!sentence) continue;
        profile.noAds = { text: sentence, where };
        break;
      }
      const isAboutKnown = fields.about === 'read' || fields.about === 'absent';
      answer('noAds', profile.noAds ? 'read' : isAboutKnown ? 'absent' : 'not-mounted', 'words');
    },
    finish: () => ({ layout, profile, fields, used, stale: false }),
  };
}

/** The page still shows somebody else, or nobody yet. */
export const staleReading = (layout: string): ProfileReading => ({ layout, fields: {}, used: {}, stale: true });
