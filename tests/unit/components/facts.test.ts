import { expect, test } from 'vitest';
import { allFields, keepFacts, listFacts } from '../../../components/facts';
import { createEmptyProfile, type Profile } from '../../../lib/domain/profile';
import { profileSchema } from '../../../lib/domain/schema/profile';

const post = (text: string) => ({ text, kind: 'post' as const, tags: [] });
const profile: Profile = {
  ...createEmptyProfile('xing', 'insa-tholen', 'https://www.xing.com/profile/Insa_Tholen'),
  about: 'Ich baue Orgelpfeifen aus Zinn. Sonntags singe ich im Kirchenchor. Fragen zu Legierungen mag ich.',
  posts: [post('Zinn altert nicht, es wartet.'), post('Nach dem Marathon ist vor dem Marathon.'), post('Blei bleibt.')],
  wants: ['Austausch über Legierungen'],
  mutual: { names: ['Ubbo Reents'] },
};

test('what is private is listed and marked', () => {
  const closed = listFacts(profile).filter(({ isPrivate }) => isPrivate);
  expect(closed.map(({ id, text }) => [id, text])).toEqual([
    ['posts.1', 'Nach dem Marathon ist vor dem Marathon.'],
    ['about-private', 'Sonntags singe ich im Kirchenchor.'],
  ]);
});

test('what is off is not in the profile drafts are made of', () => {
  const { profile: kept } = keepFacts(profile, new Set(['posts.1', 'about-private', 'mutual']));
  expect(kept.posts.map(({ text }) => text)).toEqual(['Zinn altert nicht, es wartet.', 'Blei bleibt.']);
  expect(kept.about).toBe('Ich baue Orgelpfeifen aus Zinn. Fragen zu Legierungen mag ich.');
  expect(JSON.stringify(kept)).not.toMatch(/Marathon|Kirchenchor|Reents/);
});

test('a source leads back to its fact although earlier ones are off', () => {
  const { findFact } = keepFacts(profile, new Set(['posts.1']));
  expect(findFact('profile.posts.1.text')).toBe('posts.2');
  expect(findFact('profile.mutual.names.0')).toBe('mutual');
  expect(findFact('profile.posts.2.text')).toBeUndefined();
  expect(findFact('profile.name.given')).toBeUndefined();
  expect(findFact('me.interests.0')).toBeUndefined();
  expect(findFact('ownWords')).toBeUndefined();
});

test('a quotation stays word for word', () => {
  const about = 'Orgeln, z.B. in Emden ...  Zinn!\n\nUnd Blei (1,5 t). www.example.org';
  expect(keepFacts({ ...profile, about }, new Set()).profile.about).toBe(about);
  expect(keepFacts(profile, new Set()).profile).toEqual(profile);
});

test('nothing read, nothing listed', () => {
  expect(listFacts(createEmptyProfile('linkedin', 'a', 'https://www.linkedin.com/in/a/'))).toEqual([]);
});

test('what was marked comes first, is never private, and goes with its switch', () => {
  const marked = ['Sonntags singe ich im Kirchenchor.', 'Zinn kennt kein Rosten.'];
  const given = { ...profile, marked };
  expect(listFacts(given).slice(0, 2)).toEqual([
    { id: 'marked.0', field: 'marked', index: 0, text: marked[0], isPrivate: false },
    { id: 'marked.1', field: 'marked', index: 1, text: marked[1], isPrivate: false },
  ]);
  const { profile: kept, findFact } = keepFacts(given, new Set(['marked.0']));
  expect(kept.marked).toEqual([marked[1]]);
  expect(findFact('profile.marked.0')).toBe('marked.1');
});

test('whatever a reading says something of has a place in the list', () => {
  const { site: _site, slug: _slug, url: _url, marked: _marked, ...fields } = profileSchema.shape;
  expect([...allFields].toSorted()).toEqual(Object.keys(fields).toSorted());
});
