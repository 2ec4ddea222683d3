import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../lib/domain/profile';
import type { Reading } from '../../../lib/domain/reading';
import { linkedin } from '../../../lib/sites/linkedin';
import { createSavedPage } from '../../../tools/workbench/read';
import { expectedProfile } from '../../town/expected-profile';
import { guestProfile, wallDocument } from '../../town/linkedin/guest';
import { createView } from '../../town/linkedin/view';
import { defaultOptions, type TownOptions } from '../../town/options';
import { people } from '../../town/people';
import { outskirts } from '../../town/people/outskirts';
import type { Person } from '../../town/person';
import { expectEveryFieldAnswered, withoutEmpty } from './expect-reading';

const everybody = [...people, ...outskirts];
const addressOf = (slug: string): URL => new URL(`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`);
const read = (html: string, slug: string): Reading => {
  const url = addressOf(slug);
  return linkedin.read(createSavedPage(html, url.href), url, null);
};
const now = new Date(2026, 9, 12);
const viewIn = (ui: TownOptions['ui']) => {
  const me = people.find((person) => person.self) as Person;
  return createView({ options: { ...defaultOptions(), ui, now, loggedIn: false }, people: everybody, me });
};

describe.each(['de', 'en', 'pl'] as const)('everybody of the town as strangers see them, in %s', (ui) => {
  it.each(everybody.map((person) => [person.slug, person] as const))('%s', (slug, person) => {
    const reading = read(guestProfile(viewIn(ui), person), slug);
    expect(reading).toMatchObject({ page: 'profile', layout: 'guest', stale: false, composers: [] });
    const expected = withoutEmpty(expectedProfile(person, { now, loggedIn: false }));
    expect(withoutEmpty(reading.profile)).toEqual(expected);
    expectEveryFieldAnswered(reading);
    for (const field of Object.keys(expected) as (keyof Profile)[])
      if (field in reading.fields && field !== 'self') expect(reading.fields[field], field).toBe('read');
  });

  it('a wall to sign in at is no profile', () => {
    expect(read(wallDocument(viewIn(ui)), 'hedda-kuehnel')).toMatchObject({ layout: null, stale: false, fields: {} });
  });
});

// --- A page of our own --------------------------------------------------------------------------------------------

const slug = 'tabea-wichern';
const person = (more: object = {}): object => ({
  '@type': 'Person',
  name: 'Tabea Wichern',
  url: 'https://de.linkedin.com/in/tabea-wichern',
  ...more,
});
const data = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
const canonical = (of = slug): string => `<link rel="canonical" href="https://fr.linkedin.com/in/${of}">`;
const top = (name = 'Tabea Wichern', more = ''): string => `<section class="top-card-layout">
  <h1 class="top-card-layout__title">${name}</h1>
  <h2 class="top-card-layout__headline">Conseil en arbres urbains</h2>
  <h3 class="top-card-layout__first-subline"><div class="top-card__subline-item">Lübeck, Allemagne</div>
    <span class="top-card__subline-item top-card__subline-item--bullet">71 relations</span></h3>${more}</section>`;
const doc = (head: string, ...body: string[]): string =>
  `<!doctype html><html lang="fr"><head>${head}</head><body><main>${body.join('')}</main></body></html>`;
const section = (name: string, ...items: string[]): string =>
  `<section data-section="${name}"><h2>Titre</h2><div class="core-section-container__content"><ul>${items.join('')}</ul></div></section>`;
const job = (title: string, company: string, when: string, more = ''): string =>
  `<li><h3 class="experience-item__title">${title}</h3>${company && `<h4 class="experience-item__subtitle">${company}</h4>`}<p class="experience-item__duration">${when}</p>${more}</li>`;

describe('a public page', () => {
  it('is read in a language of no table, and with its own class for nothing but the top card', () => {
    const { profile, fields, used } = read(
      doc(
        canonical(),
        top(),
        section(
          'experience',
          job('Conseillère', 'Bois & Ville', 'janv. 2022 – aujourd’hui 4 ans 10 mois'),
          `<li><h4>Ville verte</h4><ul>${job('Cheffe', '', 'mars 2018 - déc. 2021 3 ans 10 mois')}${job('Grimpeuse', '', '2015 – 2018 3 ans')}</ul></li>`,
        ),
        section('education', '<li><h3>École forestière</h3><h4>Diplôme</h4><p>2009 – 2013</p></li>'),
        section('languages', '<li><h3>Danois</h3><p>Courant</p></li>'),
      ),
      slug,
    );
    expect(profile).toMatchObject({
      name: { full: 'Tabea Wichern' },
      headline: 'Conseil en arbres urbains',
      location: 'Lübeck, Allemagne',
      positions: [
        { title: 'Conseillère', company: 'Bois & Ville', start: '2022-01', current: true },
        { title: 'Cheffe', company: 'Ville verte', start: '2018-03', end: '2021-12', current: false },
        { title: 'Grimpeuse', company: 'Ville verte', start: '2015', end: '2018', current: false },
      ],
      education: [{ school: 'École forestière', degree: 'Diplôme', start: '2009', end: '2013' }],
      languages: ['Danois'],
    });
    expect(fields).toMatchObject({
      about: 'not-mounted',
      noAds: 'not-mounted',
      degree: 'not-mounted',
      wants: 'absent',
    });
    expect(used).toMatchObject({ name: 'guest/name/topcard-h1', positions: 'guest/positions/section-experience' });
  });

  it('may be told by its linked data alone', () => {
    const reading = read(
      doc(
        data({
          '@context': 'http://schema.org',
          '@graph': [
            {
              '@type': 'Article',
              author: { '@type': 'Person', name: 'Ole Petersen', url: 'https://www.linkedin.com/in/ole' },
            },
            person({
              jobTitle: ['Beraterin'],
              worksFor: [{ '@type': 'Organization', name: 'Baumwerk' }],
              alumniOf: [
                { '@type': 'Organization', name: 'Stadtgrün' },
                { '@type': 'EducationalOrganization', name: 'Forstschule' },
              ],
              address: { addressLocality: 'Lübeck' },
              description: 'Linden. Bitte keine Werbung.',
              knowsLanguage: [{ name: 'Dänisch' }],
            }),
          ],
        }),
      ),
      slug,
    );
    expect(withoutEmpty(reading.profile)).toMatchObject({
      name: { full: 'Tabea Wichern' },
      location: 'Lübeck',
      about: 'Linden. Bitte keine Werbung.',
      positions: [{ title: 'Beraterin', company: 'Baumwerk', current: true }],
      education: [{ school: 'Forstschule' }],
      languages: ['Dänisch'],
      noAds: { text: 'Bitte keine Werbung.', where: 'about' },
    });
    expect(reading.used).toMatchObject({ name: 'guest/name/linked-data', education: 'guest/education/linked-data' });
    expectEveryFieldAnswered(reading);
  });

  it('never takes a title for that of another company', () => {
    const two = person({ jobTitle: ['Beraterin', 'Rätin'], worksFor: [{ name: 'Baumwerk' }] });
    expect(read(doc(data(two)), slug).profile?.positions).toEqual([]);
    const over = person({ jobTitle: 'Beraterin', worksFor: { name: 'Baumwerk', member: { endDate: 2020 } } });
    expect(read(doc(data(over)), slug).profile?.positions).toEqual([]);
  });

  it('does not read what is masked', () => {
    const masked = read(
      doc(
        canonical() +
          data(person({ jobTitle: ['********** ***'], worksFor: [{ name: 'B***' }], description: '*** ****' })),
        top().replace('Conseil en arbres urbains', '******* ** ******'),
        section('experience', job('*********', 'Baumwerk', '2020 – 2021')),
        section('languages', '<li><h3>********</h3></li>'),
      ),
      slug,
    );
    expect(masked.fields).toMatchObject({
      headline: 'unreadable',
      about: 'unreadable',
      positions: 'unreadable',
      languages: 'unreadable',
    });
    expect(JSON.stringify(masked.profile)).not.toContain('*');
  });

  it('knows lines of stars that somebody drew from a mask', () => {
    const drawn = person({ description: '*** Linden und Ulmen ***\nBitte keine Werbung.' });
    expect(read(doc(data(drawn)), slug).profile).toMatchObject({ noAds: { text: 'Bitte keine Werbung.' } });
  });

  it('knows two dashes for no headline', () => {
    const reading = read(doc(canonical(), top().replace('Conseil en arbres urbains', '--')), slug);
    expect(reading.fields.headline).toBe('absent');
    expect(reading.profile).not.toHaveProperty('headline');
  });

  it('reads no position without its time, and no time out of what somebody wrote', () => {
    const wrote = '<div class="experience-item__meta-item"><p>2001 – 2005</p></div>';
    const page = doc(canonical(), top(), section('experience', job('Beraterin', 'Baumwerk', '', wrote)));
    expect(read(page, slug).fields.positions).toBe('unreadable');
  });
});

describe('whose page it is', () => {
  const other = person({ name: 'Ole Petersen', url: 'https://www.linkedin.com/in/ole-petersen', description: 'Fremd' });

  it.each([
    ['another canonical address', doc(canonical('ole-petersen'), top())],
    ['nobody named', doc('', top())],
    ['only somebody else’s data', doc(data(other), top())],
    [
      'a way to sign in that leads to somebody else',
      doc('', top('Tabea', '<a href="/authwall?sessionRedirect=%2Fin%2Fole%2F">x</a>')),
    ],
    [
      'an address for sharing that disagrees',
      doc(`${canonical()}<meta property="og:url" content="https://www.linkedin.com/in/ole">`, top()),
    ],
    ['a person of two addresses', doc(data(person({ sameAs: ['https://www.linkedin.com/in/ole'] })), top())],
  ])('%s: nothing is told', (_what, html) => {
    const reading = read(html, slug);
    expect(reading.profile).toBeUndefined();
    expect(reading.layout === null || reading.stale).toBe(true);
  });

  it('the way on from the top card says it, too', () => {
    const way =
      '<a href="/authwall?trk=a&amp;sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2FTabea-Wichern">x</a>';
    expect(read(doc('', top('Tabea Wichern', way)), slug).profile?.name.full).toBe('Tabea Wichern');
  });

  it('another person’s data add nothing', () => {
    const { profile, fields } = read(doc(canonical() + data(other), top()), slug);
    expect(profile).not.toHaveProperty('about');
    expect(fields.about).toBe('not-mounted');
    expect(profile?.name.full).toBe('Tabea Wichern');
  });

  it('cards of others beside it are theirs', () => {
    const aside = `<section class="aside"><ul><li><a href="/in/ole"><h3>Ole Petersen</h3></a></li></ul></section>`;
    expect(JSON.stringify(read(doc(canonical(), top(), aside), slug).profile)).not.toContain('Ole');
  });
});

describe('whatever stands there', () => {
  const safe = (value: unknown): Reading => read(doc(canonical() + data(value), top()), slug);

  it.each([
    ['broken', '{"@type":"Person",'],
    ['nothing', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['deep lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['deep graphs', `${'{"@graph":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['five million signs', JSON.stringify(person({ description: 'x'.repeat(5_000_000) }))],
    ['other shapes', { '@type': 7, '@graph': 'x', mainEntity: [null, [[]]] }],
    [
      'a person of other shapes',
      person({ name: 7, jobTitle: {}, worksFor: 'x', alumniOf: [null, 1], address: [[]], knowsLanguage: {} }),
    ],
    ['a prototype', '{"__proto__":{"@type":"Person"},"@type":"Person"}'],
  ])('%s in the linked data harm nothing', (_what, value) => {
    const reading = safe(value);
    expect(reading.profile?.name.full).toBe('Tabea Wichern');
    expect(reading.profile).not.toHaveProperty('about');
    expectEveryFieldAnswered(reading);
  });

  it('names are cut, and markup in a text is text or nothing', () => {
    const long = safe(person({ name: 'x'.repeat(5000), description: '<img src=x onerror=alert(1)>' }));
    expect(long.profile?.about).toBe('<img src=x onerror=alert(1)>');
    const html = doc(data(person({ name: 'ä'.repeat(5000) })));
    expect(read(html, slug).profile?.name.full.length ?? 0).toBeLessThanOrEqual(300);
    expect(read(doc(data(person({ name: '<b>Tabea</b>' }))), slug).fields.name).toBe('unreadable');
    expect(read(doc(canonical(), top('x'.repeat(5000))), slug).profile?.name.full.length).toBeLessThanOrEqual(300);
  });

  it('three thousand entries are a hundred', () => {
    const many = section(
      'languages',
      '<li><h3>Danois</h3></li>'.repeat(5),
      ...Array.from({ length: 3000 }, (_, at) => `<li><h3>L${at}</h3></li>`),
    );
    const reading = read(doc(canonical(), top(), many, many.replace('languages', 'education')), slug);
    expect(reading.profile?.languages.length).toBeLessThanOrEqual(200);
    expectEveryFieldAnswered(reading);
  });
});
