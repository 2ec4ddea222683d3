import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrich } from '../../../lib/domain/enrich';
import { createEmptyProfile, type Post, type Profile } from '../../../lib/domain/profile';
import type { FieldState, Reading } from '../../../lib/domain/reading';

const reading = (given: Partial<Profile> & { slug: string }, states: Reading['fields'] = {}, by = 'x'): Reading => ({
  page: 'profile',
  layout: 'sdui',
  profile: { ...createEmptyProfile('linkedin', given.slug, `https://www.linkedin.com/in/${given.slug}/`), ...given },
  composers: [],
  fields: states,
  used: Object.fromEntries(
    Object.entries(states).flatMap(([field, state]) => (state === 'read' ? [[field, `${by}/${field}`]] : [])),
  ),
  stale: false,
});
const post = (text: string, kind: Post['kind'] = 'post'): Post => ({ text, kind, tags: [] });
const slug = 'tabea-wichern';

describe('what is known of a person', () => {
  const profile = reading(
    { slug, headline: 'Imkerin', skills: ['Baumschnitt', 'Wabenbau'], posts: [post('Linden')] },
    {
      headline: 'read',
      skills: 'read',
      positions: 'not-mounted',
      education: 'unreadable',
      posts: 'read',
      languages: 'absent',
    },
    'profile',
  );
  const details = reading(
    { slug, positions: [{ title: 'Beraterin', current: true }], skills: ['Baumschnitt'] },
    { positions: 'read', skills: 'read', education: 'absent', languages: 'not-mounted' },
    'details',
  );

  it('grows by what a later page adds, and says who read it', () => {
    const known = enrich(profile, { ...details, page: 'profile-detail', layout: 'ember' });
    expect(known).toMatchObject({ page: 'profile-detail', layout: 'ember' });
    expect(known.profile).toMatchObject({
      headline: 'Imkerin',
      positions: [{ title: 'Beraterin' }],
      skills: ['Baumschnitt', 'Wabenbau'],
    });
    expect(known.fields).toMatchObject({ positions: 'read', education: 'absent', languages: 'absent' });
    expect(known.used).toMatchObject({ positions: 'details/positions', skills: 'profile/skills' });
  });

  it('keeps posts beside comments, since neither page knows of the other’s', () => {
    const comments = reading({ slug, posts: [post('Ja', 'comment'), post('Nein', 'comment')] }, { posts: 'read' });
    const texts = (known: Reading): string[] | undefined => known.profile?.posts.map((one) => one.text);
    expect(texts(enrich(profile, comments))).toEqual(['Linden', 'Ja', 'Nein']);
    expect(texts(enrich(comments, profile))).toEqual(['Linden', 'Ja', 'Nein']);
  });

  it('is as new as the later look where both have read', () => {
    const later = reading({ slug, headline: 'Beraterin' }, { headline: 'read' }, 'later');
    expect(enrich(profile, later)).toMatchObject({
      profile: { headline: 'Beraterin' },
      used: { headline: 'later/headline' },
    });
  });

  it('goes by the member id where both pages show one', () => {
    const [a, b] = [`ACoAA${'a'.repeat(34)}`, `ACoAA${'b'.repeat(34)}`];
    const has = { headline: 'Imkerin' };
    const before = reading({ slug, memberId: a, ...has }, { headline: 'read' });
    const isKnown = (now: Reading): boolean => enrich(before, now).profile?.headline === 'Imkerin';
    expect(isKnown(reading({ slug: 'tabea-neu', memberId: a }))).toBe(true);
    expect(isKnown(reading({ slug, memberId: b }))).toBe(false);
    expect(isKnown(reading({ slug: a.toLowerCase() }))).toBe(true);
    expect(isKnown({ ...reading({ slug, site: 'xing' }) })).toBe(false);
  });

  it('does not show on pages of nobody or of the moment before', () => {
    const { profile: _, ...nobody } = reading({ slug });
    for (const now of [nobody, { ...nobody, stale: true }, { ...details, stale: true }])
      expect(enrich(profile, now)).toBe(now);
  });
});

const lists = ['positions', 'education', 'skills', 'languages', 'interests', 'posts'] as const;
const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
const looks = (slugs: string[]): fc.Arbitrary<Reading> =>
  fc
    .record({
      slug: fc.constantFrom(...slugs),
      memberId: fc.constantFrom(undefined, 'm'),
      headline: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      states: fc.dictionary(
        fc.constantFrom(...lists),
        fc.constantFrom<FieldState>('read', 'absent', 'not-mounted', 'unreadable'),
      ),
      said: words,
      kind: fc.constantFrom<Post['kind']>('post', 'comment', 'share'),
      stale: fc.boolean(),
    })
    .map(({ slug: of, memberId, headline, states, said, kind, stale }) => {
      const mine = said.map((word) => `${of}: ${word}`);
      const has = (field: string): boolean => states[field] === 'read' && mine.length > 0;
      const fields = Object.fromEntries(
        Object.entries(states).filter(([field, state]) => state !== 'read' || has(field)),
      );
      const one = reading(
        {
          slug: of,
          ...(memberId ? { memberId: `${memberId}-${of}` } : {}),
          ...(headline ? { headline: `${of}: ${headline}` } : {}),
          positions: has('positions') ? mine.map((title) => ({ title, current: false })) : [],
          education: has('education') ? mine.map((school) => ({ school })) : [],
          skills: has('skills') ? mine : [],
          languages: has('languages') ? mine : [],
          interests: has('interests') ? mine : [],
          posts: has('posts') ? mine.map((text) => post(text, kind)) : [],
        },
        { ...fields, ...(headline ? { headline: 'read' } : {}), ...(memberId ? { memberId: 'read' } : {}) },
      );
      if (!stale) return one;
      const { profile: _, ...rest } = one;
      return { ...rest, fields: {}, used: {}, stale };
    });

describe('any two looks', () => {
  it('say no more when they are put together twice', () => {
    fc.assert(
      fc.property(looks([slug]), looks([slug]), (earlier, now) => {
        const known = enrich(earlier, now);
        expect(enrich(known, now)).toEqual(known);
        expect(enrich(known, known)).toEqual(known);
      }),
    );
  });

  it('never mix two people', () => {
    fc.assert(
      fc.property(looks(['ole', 'ada']), looks(['ole', 'ada']), (earlier, now) => {
        const known = enrich(earlier, now);
        const text = JSON.stringify(known.profile ?? {});
        expect(['ole', 'ada'].filter((one) => text.includes(`${one}:`) && one !== now.profile?.slug)).toEqual([]);
        if (earlier.profile?.slug !== now.profile?.slug) expect(known).toBe(now);
      }),
    );
  });

  it('lose nothing that either has read', () => {
    fc.assert(
      fc.property(looks([slug]), looks([slug]), (earlier, now) => {
        fc.pre(earlier.profile !== undefined && now.profile !== undefined);
        const known = enrich(earlier, now);
        for (const one of [earlier, now])
          for (const [field, state] of Object.entries(one.fields) as [keyof Profile, FieldState][]) {
            if (state !== 'read') continue;
            expect(known.fields[field]).toBe('read');
            expect(known.used[field]).toBeDefined();
            const [before, after] = [one.profile?.[field], known.profile?.[field]];
            if (Array.isArray(before) && Array.isArray(after))
              expect(after.length).toBeGreaterThanOrEqual(before.length);
            else expect(after).toBeDefined();
          }
      }),
    );
  });
});
