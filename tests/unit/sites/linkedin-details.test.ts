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

const slug = 'tabea-wichern';
const part = (name: string): URL => addressOf(slug, `details/${name}`);
const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
const back = (of = slug): string => `<a href="https://www.linkedin.com/in/${of}/">←</a>`;
const box = (text: string): string =>
  `<p><span data-testid="expandable-text-box">${text}<button data-testid="expandable-text-button">mehr</button></span></p>`;
const main = (inner: string, lang = ''): string =>
  `<html ${lang && `lang="${lang}"`}><body><main id="workspace">${inner}</main></body></html>`;
const entry = (inner: string): string => `<div componentkey="entity-collection-item-7">${inner}</div>`;
const ember = (inner: string): string =>
  `<html lang="de"><body class="ember-application"><header><a href="/in/rike-sandmann/">Ich</a></header>
   <main class="scaffold-layout__main">${inner}</main>
   <aside>${back('ole-petersen')}<div data-view-name="profile-component-entity"><span aria-hidden="true">Ole</span></div></aside></body></html>`;
const twice = (text: string): string =>
  `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
const entity = (texts: string[], below = ''): string =>
  `<div data-view-name="profile-component-entity">${texts.map(twice).join('')}${below && `<div><ul>${below}</ul></div>`}</div>`;

describe('positions of a list', () => {
  const group = (
    tag: string,
    role: string,
  ): string => `<div><a href="/company/7/">${p('Stadtgrün', '6 anos', 'Lübeck')}</a></div>
    <${tag}><${role}>${p('Leiterin', 'Tempo integral', 'mar de 2018 - dez de 2021 · 3 anos')}${box('Linden.')}</${role}>
    <${role}>${p('Kontrolleurin', 'Estágio', 'fev de 2015 - mar de 2018 · 3 anos')}</${role}></${tag}>`;
  const single = `<a href="/company/8/">${p('Beraterin', 'Baumwerk 2000 – Nord · Autônomo', 'set de 2022 - o momento · 4 anos', 'Kiel · Remoto')}</a>
    <p>O LinkedIn me ajudou a conseguir este emprego</p><button><p>Aprimorar com IA</p></button><p><a>Go e mais 3 competências</a></p>`;
  const truth = [
    { title: 'Beraterin', company: 'Baumwerk 2000 – Nord', start: '2022-09', current: true },
    { title: 'Leiterin', company: 'Stadtgrün', start: '2018-03', end: '2021-12', current: false, text: 'Linden.' },
    { title: 'Kontrolleurin', company: 'Stadtgrün', start: '2015-02', end: '2018-03', current: false },
  ];
  it.each([
    ['entries and lists', entry(single) + entry(group('ul', 'li'))],
    ['entries without lists', entry(single) + entry(group('div', 'div'))],
    ['nothing but lines in rows', `<div>${single}</div><div>${group('div', 'div')}</div>`],
  ])('are read from %s, in a language the page does not name', (_what, html) => {
    const reading = read(main(back() + html), part('experience'));
    expect(reading.profile?.positions).toEqual(truth);
    expect(reading.fields).toEqual({ positions: 'read' });
  });

  it('take nothing for a title or a company that may be something else', () => {
    const flat = p('Beraterin', 'Baumwerk · Vollzeit', '2020 – 2021', 'Kiel', 'Leiterin', '2015 – 2019', 'Lübeck');
    const alone = `<div>${p('Prüferin', 'Vollzeit', '2012 – 2014')}</div>`;
    expect(read(main(back() + flat + alone), part('experience')).profile?.positions).toEqual([
      { title: 'Beraterin', company: 'Baumwerk', start: '2020', end: '2021', current: false },
      { title: 'Prüferin', start: '2012', end: '2014', current: false },
    ]);
  });

  it('stay in the list without dates nobody can read', () => {
    const html = entry(`<a href="/company/8/"></a>${p('Beraterin', 'Baumwerk · Ganztags', 'มี.ค. 2566 - ปัจจุบัน · 3 ปี')}`);
    const alone = entry(`<a href="/company/8/"></a>${p('Beraterin', 'มี.ค. 2566 - ปัจจุบัน · 3 ปี')}`);
    expect(read(main(back() + html + alone, 'th'), part('experience')).profile?.positions).toEqual([
      { title: 'Beraterin', company: 'Baumwerk', current: false },
      { title: 'Beraterin', current: false },
    ]);
  });

  it('of the old front end leave out what hangs below and is no description', () => {
    const below = `<li><div><svg></svg>${twice('LinkedIn helped me get this job')}</div></li><li>${twice('Neun Linden.<br>Eine Ulme.')}</li>
      <li><a href="/in/${slug}/overlay/7/skill-associations-details/"><strong>Kenntnisse:</strong>${twice('Go')}</a></li>`;
    const html = entity(['Beraterin', 'Baumwerk · Vollzeit', 'Jan. 2020 – Heute · 6 Jahre', 'Kiel'], below);
    const reading = read(ember(`<h2>x</h2>${back()}<ul><li>${html}</li></ul>`), part('experience'));
    expect(reading.profile?.positions).toEqual([
      { title: 'Beraterin', company: 'Baumwerk', start: '2020-01', current: true, text: 'Neun Linden.\nEine Ulme.' },
    ]);
    expect(reading.used).toEqual({ positions: 'ember/positions/details-entries' });
  });
});

describe('a page behind a profile', () => {
  const html = (of: string, inner = entry(p('Dänisch', 'Fließend'))): string =>
    main(`${back(of)}<h2>x</h2><div data-testid="profile_LanguageDetailsSection_${of}">${inner}</div>`);

  it('is nobody’s until it names the person of the address', () => {
    expect(read(html(slug), part('languages')).profile?.languages).toEqual(['Dänisch']);
    for (const page of [html('ole-petersen'), main(''), main(entry(p('Dänisch')))]) {
      const reading = read(page, part('languages'));
      expect(reading).toMatchObject({ stale: true, fields: {} });
      expect(reading).not.toHaveProperty('profile');
    }
    expect(read('<p>Wartung</p>', part('languages'))).toMatchObject({ layout: null, stale: false });
  });

  it('is not yet there while another part of the profile stands', () => {
    expect(read(html(slug), part('skills'))).toMatchObject({ stale: true });
    const profile = `${back()}<section data-member-id="7"><h1>Tabea</h1></section>${entity(['Baumschnitt'])}`;
    expect(read(ember(profile), part('skills'))).toMatchObject({ layout: 'ember', stale: true });
  });

  it('belongs to whom its keys name, whoever is linked in it', () => {
    const inner = entry(`${p('Dänisch')}<a href="/in/ole-petersen/">Ole</a>`);
    const aside = '<aside><a href="/in/ole-petersen/details/skills/">Ole</a></aside>';
    expect(read(html(slug, inner + aside), part('languages')).profile?.languages).toEqual(['Dänisch']);
    const other = '<a href="/in/ole-petersen/details/skills/">alle</a>';
    expect(read(html(slug, inner + other), part('languages')).stale).toBe(true);
  });

  it('says what it could not read, and what is not there yet', () => {
    const fields = (inner: string): Reading['fields'] => read(main(back() + inner), part('education')).fields;
    expect(fields('<h2>x</h2>')).toEqual({ education: 'absent' });
    expect(fields('')).toEqual({ education: 'not-mounted' });
    expect(fields('<h2>x</h2><div role="progressbar"></div>')).toEqual({ education: 'not-mounted' });
    expect(fields(`<h2>x</h2>${p('alles', 'ganz', 'anders')}`)).toEqual({ education: 'unreadable' });
    expect(fields(`<h2>x</h2>${entry('<b>?</b>')}`)).toEqual({ education: 'unreadable' });
  });

  it('tells nothing but whose it is where the product knows no such field', () => {
    for (const name of ['certifications', 'volunteering-experiences', 'constructor', '']) {
      const reading = read(main(`${back()}<h2>x</h2>${entry(p('Sachkunde', 'Forstamt'))}`), part(name));
      expect(reading).toMatchObject({ stale: false, fields: {}, profile: { slug, positions: [], skills: [] } });
    }
  });

  it('names no people as interests, and oneself by what can be edited', () => {
    const follows = entry(`<a href="/in/ole-petersen/"><p>Ole Petersen</p></a>`);
    const page = `${back()}${entry(`<a href="/company/7/"><p>Wabenbau</p></a>`)}${follows}`;
    expect(read(main(page), part('interests')).profile).toMatchObject({ interests: ['Wabenbau'], self: false });
    const own = `${page}<a href="/in/${slug}/details/interests/edit/forms/7/">Bearbeiten</a>`;
    expect(read(main(own), part('interests'))).toMatchObject({ profile: { self: true }, fields: { self: 'read' } });
  });
});

describe('what somebody published', () => {
  const url = addressOf(slug, 'recent-activity/all');
  const idOf = (day: string): string => String((BigInt(Date.parse(`${day}T09:00:00Z`)) << 22n) + 5n);
  const actor = (of: string): string =>
    `<div class="update-components-actor__container"><a href="https://www.linkedin.com/in/${of}?trk=x">wer</a></div>`;
  const said = (text: string): string =>
    `<div class="update-components-text"><span dir="ltr">${text}</span><button>mehr</button></div>`;
  const update = (inner: string, day = '2026-06-20'): string =>
    `<li><div data-urn="urn:li:activity:${idOf(day)}" role="article">${inner}</div></li>`;
  const comment = (of: string, text: string, day: string, more = ''): string =>
    `<article data-id="urn:li:comment:(urn:li:activity:${idOf('2026-01-01')},${idOf(day)})"><a href="/in/${of}/">wer</a>${said(text)}${more}</article>`;
  const page = (...updates: string[]): string =>
    ember(
      `<section>${back()}<h2>Alle</h2><a href="/in/${slug}/recent-activity/comments/">x</a></section><ul>${updates.join('')}</ul>`,
    );
  const shared = update(
    actor(slug) + said('Lesenswert. #Ulmen') + `<div>${actor('ole-petersen')}${said('Von Ole.')}</div>`,
  );
  const reposted = update(`<div>Tabea hat dies geteilt</div>${actor('ole-petersen')}${said('Von Ole allein.')}`);
  const answered = update(
    actor('ole-petersen') +
      said('Frage von Ole') +
      comment('ole-petersen', 'Noch was', '2026-05-01', comment(slug, 'Antwort', '2026-05-02')),
  );

  it('is their own words only, with the day each was written', () => {
    const tag = '<a><span class="visually-hidden">Hashtag</span><span>#</span>Stadtbaum</a>';
    const { profile, fields } = read(
      page(update(actor(slug) + said(`Linden. ${tag}`)), shared, reposted, answered),
      url,
    );
    expect(profile?.posts).toEqual([
      { text: 'Linden. #Stadtbaum', date: '2026-06-20', kind: 'post', tags: ['Stadtbaum'] },
      { text: 'Lesenswert. #Ulmen', date: '2026-06-20', kind: 'share', tags: ['Ulmen'] },
      { text: 'Antwort', date: '2026-05-02', kind: 'comment', tags: [] },
    ]);
    expect(fields).toEqual({ posts: 'read' });
  });

  it('is nothing where they only passed on, unknown where the page is of one kind', () => {
    expect(read(page(reposted), url).fields).toEqual({ posts: 'absent' });
    expect(read(page(reposted), addressOf(slug, 'recent-activity/images')).fields).toEqual({});
    expect(read(page(update('<b>?</b>')), url).fields).toEqual({ posts: 'unreadable' });
    expect(
      read(page(update(actor(slug) + said('Ole sagt:'))), addressOf('ole-petersen', 'recent-activity/all')).stale,
    ).toBe(true);
  });

  it('is found in the frame of the old application, under the address of the tab', () => {
    const inFrame = (inner: string): string =>
      `<html><body><main id="workspace"></main><iframe src="/preload/?_bprMode=vanilla" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe></body></html>`;
    expect(read(inFrame(page(shared)), url)).toMatchObject({
      layout: 'ember',
      profile: { posts: [{ kind: 'share' }] },
    });
    expect(read(inFrame(''), url)).toMatchObject({ stale: true });
    expect(read(inFrame(page(shared).replaceAll(slug, 'ole-petersen')), url)).toMatchObject({ stale: true });
  });

  it('is no more than the panel takes, whatever the page holds', () => {
    const many = Array.from({ length: 12 }, () => comment(slug, 'Ja!', '2026-05-02')).join('');
    const reading = read(page(...Array.from({ length: 12 }, () => update(actor('ole-petersen') + many))), url);
    expect(reading.profile?.posts).toHaveLength(100);
  });
});
