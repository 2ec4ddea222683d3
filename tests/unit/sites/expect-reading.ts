import { expect } from 'vitest';
import { createEmptyProfile, type Profile } from '../../../lib/domain/profile';
import type { Reading } from '../../../lib/domain/reading';
import { toPanelSchema } from '../../../lib/domain/schema/protocol';

/** A profile without what it does not say, for comparing. */
export const withoutEmpty = (profile: Profile | undefined): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(JSON.parse(JSON.stringify(profile ?? {})) as Record<string, unknown>).filter(
      ([, value]) => !(Array.isArray(value) && value.length === 0),
    ),
  );

/** All that a reader can say of somebody; the rest of a profile is its address, and what the user marked. */
const readable: Record<Exclude<keyof Profile, 'site' | 'slug' | 'url' | 'marked'>, true> = {
  memberId: true,
  name: true,
  pronouns: true,
  degree: true,
  headline: true,
  location: true,
  about: true,
  positions: true,
  education: true,
  skills: true,
  languages: true,
  interests: true,
  services: true,
  wants: true,
  haves: true,
  mutual: true,
  posts: true,
  noAds: true,
  self: true,
};

/** The fields that a reading has no word on. */
export const unanswered = (reading: Reading): string[] =>
  Object.keys(readable).filter((field) => !(field in reading.fields));

/** What nothing public shows on a profile of XING, so that its reader has no word on it. */
export const unknownOnXing = ['pronouns', 'degree', 'services', 'mutual', 'posts'];

/** Every field has a state that agrees with what the profile says, and a reader if it was read; the panel takes it. */
export function expectEveryFieldAnswered(reading: Reading): void {
  expect(unanswered(reading)).toEqual(reading.layout === 'modules' ? unknownOnXing : []);
  expect(toPanelSchema.safeParse({ type: 'reading', href: 'https://www.xing.com/', reading }).success).toBe(true);
  const empty = createEmptyProfile('xing', '', '') as unknown as Record<string, unknown>;
  for (const [field, state] of Object.entries(reading.fields)) {
    expect(field in reading.used, field).toBe(state === 'read');
    if (field !== 'self') {
      const value = (reading.profile as unknown as Record<string, unknown>)[field];
      expect(JSON.stringify(value) !== JSON.stringify(empty[field]), `${field} is ${state}`).toBe(state === 'read');
    }
  }
  for (const reader of Object.values(reading.used)) expect(reader).toMatch(/^[a-z]+\/[a-zA-Z]+\/[a-z0-9-]+$/);
}
