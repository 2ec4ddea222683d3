import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../lib/domain/reading';
import { linkedin } from '../../../lib/sites/linkedin';
import { createSavedPage } from '../../../tools/workbench/read';
import { expectedPosts, expectedProfile } from '../../town/expected-profile';
import { classicDocument } from '../../town/linkedin/classic';
import { screenDocument } from '../../town/linkedin/frame';
import { placeAt } from '../../town/linkedin/places';
import { createView } from '../../town/linkedin/view';
import { defaultOptions, type TownOptions } from '../../town/options';
import { people } from '../../town/people';
import { outskirts } from '../../town/people/outskirts';
import type { Person } from '../../town/person';

const now = new Date('2026-11-10T12:00:00Z');
const everybody: Person[] = [...people, ...outskirts];
const me = everybody.find((person) => person.self) as Person;
const addressOf = (slug: string, rest: string): URL =>
  new URL(`https://www.linkedin.com/in/${encodeURIComponent(slug)}/${rest}/`);

/** A page of the town as it was saved. */
function draw(person: Person, rest: string, given: Partial<TownOptions> = {}): string {
  const options = { ...defaultOptions(), now, ...given };
  const view = createView({ options, people: everybody, me });
  const place = placeAt(view, addressOf(person.slug, rest));
  if ('classic' in place) return classicDocument(view, place.classic);
  if ('screen' in place && !place.isMissing) return screenDocument(view, place.screen);
  throw new Error(`Nobody drew ${rest} of ${person.slug}.`);
}

const read = (html: string, url: URL): Reading => linkedin.read(createSavedPage(html, url.href), url, null);
const look = (person: Person, rest: string, given: Partial<TownOptions> = {}): Reading =>
  read(draw(person, rest, given), addressOf(person.slug, rest));
const clean = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const parts = {
  experience: 'positions',
  education: 'education',
  skills: 'skills',
  languages: 'languages',
} as const;

const keys = { de: 'componentkey', en: 'both', pl: 'id' } as const;

describe.each(['de', 'en', 'pl'] as const)('pages behind the profiles of the town in %s', { timeout: 60_000 }, (ui) => {
  const looks: Partial<TownOptions>[] = [{ layout: 'sdui', keys: keys[ui] }, { layout: 'ember' }];
  it.each(looks)('tell of the part they are about and of nothing else, in %j', (given) => {
    for (const person of everybody)
      for (const [part, field] of Object.entries(parts)) {
        const reading = look(person, `details/${part}`, { ui, ...given });
        const truth = expectedProfile(person, { now })[field];
        const name = `${person.slug} ${part}`;
        expect(clean(reading.profile?.[field]), name).toEqual(clean(truth));
        expect(reading.fields, name).toEqual({ [field]: truth.length > 0 ? 'read' : 'absent' });
        expect(reading, name).toMatchObject({ page: 'profile-detail', layout: given.layout, stale: false });
        expect(reading.profile, name).toMatchObject({ slug: person.slug, name: { full: '' } });
      }
  });

  it('tell what the person published, in their own words and by the day', () => {
    for (const person of everybody)
      for (const part of ['all', 'comments'] as const) {
        const reading = look(person, `recent-activity/${part}`, { ui });
        const truth = expectedPosts(person, part, { now });
        const name = `${person.slug} ${part}`;
        expect(reading.profile?.posts, name).toEqual(truth);
        // Who has no comments may have posts.
        const empty = part === 'all' ? { posts: 'absent' } : {};
        expect(reading.fields, name).toEqual(truth.length > 0 ? { posts: 'read' } : empty);
        expect(reading.layout, name).toBe('ember');
      }
  });
});
