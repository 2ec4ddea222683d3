import { afterAll, describe, expect, it, vi } from 'vitest';
import { createEmptyProfile } from '../../lib/domain/profile';
import { healthOf } from '../../lib/domain/health';
import { judge } from '../../tools/evaluate/pages';
import { readSavedPages, type Seen, see } from '../pages/saved';
import { openPage } from './sites/linkedin-page';

afterAll(() => void vi.unstubAllGlobals());

const pages = readSavedPages();
const judged = pages.map(({ name, html, expected }) => ({
  name,
  parts: judge(expected, see(openPage(html, expected.url), expected.url)),
}));

describe('saved pages', () => {
  it.each(judged)('$name is read without a wrong word', ({ parts }) => {
    expect(parts.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
  });

  it.each(pages.filter(({ expected }) => expected.profile && expected.page === 'profile'))(
    '$name is no sign of a change of the site',
    ({ html, expected }) => {
      expect(healthOf(see(openPage(html, expected.url), expected.url))).toEqual({ health: 'well', reasons: [] });
    },
  );

  it('say nearly all that is on them', () => {
    const there = judged.flatMap(({ parts }) => parts).filter(({ isThere }) => isThere);
    expect(there.length).toBeGreaterThan(400);
    expect(there.filter(({ outcome }) => outcome === 'right').length / there.length).toBeGreaterThanOrEqual(0.98);
  });

  it('show both sites, every layout, three languages, and pages before anybody scrolled', () => {
    const names = pages.map(({ name }) => name.split('--')[0]);
    expect(new Set(names)).toEqual(
      new Set(['linkedin/sdui', 'linkedin/ember', 'linkedin/guest', 'xing/modules', 'xing/guest']),
    );
    for (const lang of ['de', 'en', 'pl'])
      expect(
        pages.some(({ html }) => html.includes(`<html lang="${lang}`)),
        lang,
      ).toBe(true);
    expect(
      pages.filter(({ expected }) => Object.values(expected.fields ?? {}).includes('not-mounted')).length,
    ).toBeGreaterThan(1);
  });
});

describe('judging a page', () => {
  const html = '<!doctype html><html lang="en"><main><p>Nothing to see</p></main></html>';
  const url = 'https://www.linkedin.com/in/nobody/';
  const seen = see(openPage(html, url), url);
  const reading: Seen = {
    ...seen,
    layout: 'sdui',
    profile: { ...createEmptyProfile('linkedin', 'nobody', url), headline: 'Beekeeper' },
    fields: { headline: 'read', about: 'absent', location: 'unreadable' },
  };
  const outcome = (profile: object, of: string) =>
    judge({ url, page: 'profile', layout: 'sdui', profile }, reading).find(({ part }) => part === `profile.${of}`)
      ?.outcome;

  it.each([
    ['what is read and there', { headline: 'Beekeeper' }, 'headline', 'right'],
    ['what is read and is another', { headline: 'Baker' }, 'headline', 'wrong'],
    ['what is read and is not there', {}, 'headline', 'wrong'],
    ['what is said to be absent and is there', { about: 'Bees' }, 'about', 'wrong'],
    ['what is said to be absent and is', {}, 'about', 'right'],
    ['what is not known', { location: 'Lübeck' }, 'location', 'unknown'],
  ])('%s', (_what, profile, of, expected) => {
    expect(outcome(profile, of)).toBe(expected);
  });

  it('finds somebody where nobody is', () => {
    const parts = judge({ url, page: 'profile', layout: 'sdui' }, reading);
    expect(parts.find(({ part }) => part === 'profile')?.outcome).toBe('wrong');
  });

  it('finds rows that were left out, changed and invented', () => {
    const row = (name: string) => ({ name, slug: name, how: 'connections-list' as const });
    const parts = judge(
      { url, page: 'profile', layout: null, contacts: [row('ada'), row('ben')] },
      { ...seen, contacts: [row('ada'), row('bob'), row('cid')] },
    );
    expect(parts.filter(({ outcome: one }) => one === 'wrong').map(({ part }) => part)).toEqual([
      'contacts.1.name',
      'contacts.1.slug',
      'contacts.2',
    ]);
    expect(
      judge({ url, page: 'profile', layout: null, contacts: [row('ada')] }, seen).filter(
        ({ outcome: one }) => one === 'unknown',
      ),
    ).toHaveLength(3);
  });
});
