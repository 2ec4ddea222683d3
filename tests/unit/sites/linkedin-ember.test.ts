import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../../lib/domain/profile';
import type { Reading } from '../../../lib/domain/reading';
import { linkedin } from '../../../lib/sites/linkedin';
import { expectedProfile } from '../../town/expected-profile';
import { classicDocument } from '../../town/linkedin/classic';
import { emberProfile } from '../../town/linkedin/ember-profile';
import { createView } from '../../town/linkedin/view';
import { defaultOptions, type TownOptions } from '../../town/options';
import { people } from '../../town/people';
import { outskirts } from '../../town/people/outskirts';
import { address, memberId, openPage, slug } from './linkedin-page';

afterAll(() => void vi.unstubAllGlobals());
const read = (html: string, url = address()): Reading => linkedin.read(openPage(html, url), url, null);

// --- A page of the old front end, by hand -----------------------------------------------------------------------

const name = 'Tabea Wichern';
const urn = `urn%3Ali%3Afsd_profile%3A${memberId}`;
const twice = (text: string, spoken = text): string =>
  `<span aria-hidden="true"><!---->${text}<!----></span><span class="visually-hidden"><!---->${spoken}<!----></span>`;

interface Top {
  of?: string;
  inRow?: string;
  headline?: string;
  place?: string;
  more?: string;
}
const badge = (said: string, spoken = 'contact'): string =>
  `<span class="distance-badge"><span class="visually-hidden">${spoken}</span><span class="dist-value" aria-hidden="true">${said}</span></span>`;
const mutual = `<a href="https://www.linkedin.com/search/results/people/?facetNetwork=%22F%22&amp;facetConnectionOf=%22${memberId}%22">
  <span>${twice('<strong>Ole Petersen</strong>, <strong>Ada 2. Brandt</strong> i 71inny kontakt')}</span></a>`;
const connections = `<ul><li><a href="/search/results/people/?connectionOf=%5B%22${memberId}%22%5D&amp;network=%5B%22F%22%2C%22S%22%5D">312 contacts</a></li></ul>`;

const topcard = ({
  of = slug,
  inRow = `<span class="text-body-small">(sie/ihr)</span>${badge('2.')}`,
  headline = '<div class="text-body-medium">Beraterin für Stadtbäume</div>',
  place = '<span class="text-body-small inline">Lübeck, Deutschland</span>',
  more = connections + mutual,
}: Top = {}): string => `<section class="artdeco-card x1" data-member-id="4111222333">
  <div><div><button aria-label="photo"><img alt="${name}"></button><button aria-label="bell"><span>test</span></button></div>
  <div><div>
    <div><span><a href="/in/${of}/overlay/about-this-profile/" aria-label="${name}"><h1>\n ${name}\n </h1></a><div id="artdeco-gen-1"></div></span>${inRow}</div>
    ${headline}
    </div><ul><li><button aria-label="Entreprise actuelle : Baumwerk"><span>Baumwerk</span></button></li></ul>
    <div class="mt2">${place}<span><a href="/in/${of}/overlay/contact-info/" id="top-card-text-details-contact-info">Coordonnées</a></span></div>
  </div>${more}<div><button>Message</button></div></div></section>`;

const card = (id: string, body: string, foot = ''): string =>
  `<section class="artdeco-card pv-profile-card" data-view-name="profile-card"><div id="${id}" class="pv-profile-card__anchor"></div>
  <div><h2>${twice(`Titre de ${id}`)}</h2></div>${body}${foot}</section>`;
const list = (...entries: string[]): string =>
  `<div><ul>${entries.map((one) => `<li class="artdeco-list__item">${one}</li>`).join('')}</ul></div>`;

/** An entry: a bold line, a plain one (none: empty), small ones, and what hangs below. */
const entry = ([bold, plain = '', ...small]: [string, string?, ...string[]], ...below: string[]): string =>
  `<div data-view-name="profile-component-entity"><div><a tabindex="-1" href="/search/?keywords=x"><div class="visually-hidden">${bold}</div></a></div>
  <div><div><div class="t-bold">${twice(bold)}</div>${plain && `<span class="t-14 t-normal">${twice(plain)}</span>`}${small
    .map(
      (text) =>
        `<span class="t-14 t-normal t-black--light"><span class="pvs-entity__caption-wrapper" aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span></span>`,
    )
    .join(
      '',
    )}</div>${below.length > 0 ? `<div class="pvs-entity__sub-components"><ul>${below.map((one) => `<li>${one}</li>`).join('')}</ul></div>` : ''}</div></div>`;
const unfolding = (text: string): string =>
  `<div class="inline-show-more-text--is-collapsed" dir="ltr">${twice(text)}<button>… plus</button></div>`;

const about = card(
  'about',
  `<div>${unfolding('Linden, Eschen und wer unter ihnen sitzt.<br><br>Bitte keine Werbung.')}</div>${list(
    entry(['Compétences principales', 'Baumpflege • Statik']),
  )}`,
);

/** A post: the line above it, its text, what follows; 22 bits below the day its number was given. */
const post = (did: string, text: string, { below = '', query = '', day = '2026-06-20' } = {}): string => {
  const id = (BigInt(Date.parse(`${day}T09:00:00Z`)) << 22n) + 5n;
  return `<li><a aria-describedby="d1" href="https://www.linkedin.com/feed/update/urn:li:activity:${id}${query}"><span>${twice(
    `<strong>${name}</strong><span class="white-space-pre"> </span>${did} • 3 mois`,
    '3 mois',
  )}</span></a><span class="visually-hidden" id="d1">${text.replace(/<[^>]{0,200}>/g, '')}</span>
  <div class="inline-show-more-text--is-collapsed" dir="ltr"><span dir="ltr">${text}</span><span><button>… plus</button></span></div>${below}
  <ul class="social-details-social-counts"><li><button>3</button></li></ul></li>`;
};
const activity = (...posts: string[]): string =>
  card(
    'content_collections',
    `<div><button id="content-collection-pill-0" aria-pressed="true">Posts</button></div><div><ul>${posts.join('')}</ul></div>`,
    `<footer><a href="https://www.linkedin.com/in/${slug}/recent-activity/all/">tout</a></footer>`,
  );
const authorCard = `<div><a href="/in/ole-petersen/">Ole Petersen</a><p>Worte eines anderen.</p></div>`;

const experience = card(
  'experience',
  list(
    entry(
      ['Conseillère', 'Baumwerk · Temps plein', 'janv. 2022 - aujourd’hui · 4 ans9 mois', 'Lübeck · Hybride'],
      `<div>${unfolding('Neuntausend Linden.<br>Und eine Esche.')}</div>`,
      `<div><span aria-hidden="true"><strong>Compétences :</strong> Baumpflege</span></div>`,
    ),
    entry(
      ['Stadtgrün', 'Temps plein · 6 ans 10 mois', 'Kiel'],
      entry(['Cheffe', '', 'mars 2018 - déc. 2021 · 3 ans 10 mois']),
      entry(['Contrôleuse', 'Stage', '2015 - 2018 · 3 ans']),
    ),
  ),
);
const whole = [
  topcard(),
  `<section id="recommendations-drawer-container"><section><h2>Pareils</h2><ul><li><section><a href="/in/ole-petersen/overlay/contact-info/">Ole</a></section></li></ul></section></section>`,
  card('highlights', list(entry([`${name} est une nouvelle relation`, 'Dites bonjour']))),
  about,
  activity(
    post(
      '',
      'Die ersten Linden blühen.<a href="/search/?k=1"><span class="visually-hidden">hashtag</span><span><span aria-hidden="true">#</span>Stadtbaum</span></a>',
    ),
  ),
  experience,
  card(
    'education',
    list(entry(['Forstschule Alt Dargun', 'Diplôme, Forst', '2009 - 2013']), entry(['Waldkindergarten'])),
  ),
  card('volunteering_experience', list(entry(['Trésorière', 'Baumfreunde', 'janv. 2020 - aujourd’hui']))),
  card(
    'skills',
    list(entry(['Baumstatik'], '<button>Confirmer</button>', entry(['Baumwerk', '', '2 postes'])), entry(['Dänisch'])),
    `<div class="pvs-list__footer-wrapper"><a href="https://www.linkedin.com/in/${slug}/details/skills?profileUrn=${urn}">14</a></div>`,
  ),
  card('languages', list(entry(['Dänisch', '', 'Courant']))),
  card(
    'interests',
    `<div><div role="tabpanel">${list(entry(['Baumschule Quell', '', '57 abonnés']))}</div><div role="tabpanel" hidden>${list(
      entry(['Ole Petersen', 'Förster']).replace('/search/?keywords=x', '/in/ole-petersen/'),
      entry(['Ulmenrettung', '', '5 432 membres']).replace('/search/?keywords=x', '/groups/99'),
    )}</div></div>`,
  ),
];

interface Around {
  lang?: string;
  before?: string;
  after?: string;
}
const pageOf = (parts: string[], { lang = 'lang="fr"', before = '', after = '' }: Around = {}): string =>
  `<!doctype html><html ${lang}><head><title>(2) ${name} | LinkedIn</title></head><body class="ember-application">${before}
  <div class="application-outlet" aria-hidden="true"><section><div class="artdeco-entity-lockup__title">${name}</div><div>Beraterin</div></section>
  <main>${parts.join('\n')}</main>${after}</div></body></html>`;

const overlay = `<div id="artdeco-modal-outlet"><div role="dialog"><h1 id="pv-contact-info">${name}</h1>
  <section><a href="https://www.linkedin.com/in/${slug}">linkedin.com</a><a href="mailto:t@wichern.example">t@wichern.example</a><span>11 avr. 2026</span></section></div></div>`;
const blob = `<code id="bpr-guid-1000001">{"included":[{"publicIdentifier":"${slug}","entityUrn":"urn:li:fsd_profile:ACoAA${'Z'.repeat(34)}","firstName":"Kuno","headline":"Falsch"}]}</code>`;
const aside = `<aside>${card(
  'interests',
  list(entry(['Ole Petersen', '· 3.', 'Förster']), `<a href="/in/ole-petersen/overlay/contact-info/">x</a>`),
)}<a href="/in/ole-petersen/details/skills/?profileUrn=urn%3Ali%3Afsd_profile%3AACoAA${'Y'.repeat(34)}">x</a></aside>`;

const profileOf = (parts: string[], around?: Around): Profile | undefined => read(pageOf(parts, around)).profile;

describe('a profile of the old front end', () => {
  it('is read, each of its doubled texts once, and nobody beside it', () => {
    const reading = read(pageOf(whole, { before: overlay + blob, after: aside }));
    expect(reading).toMatchObject({ page: 'profile', layout: 'ember', stale: false });
    expect(reading.profile).toEqual({
      site: 'linkedin',
      slug,
      memberId,
      url: 'https://www.linkedin.com/in/tabea-wichern/',
      name: { full: 'Tabea Wichern', given: 'Tabea', family: 'Wichern', titles: [], credentials: [] },
      pronouns: 'sie/ihr',
      degree: 2,
      headline: 'Beraterin für Stadtbäume',
      location: 'Lübeck, Deutschland',
      about: 'Linden, Eschen und wer unter ihnen sitzt.\n\nBitte keine Werbung.',
      positions: [
        {
          title: 'Conseillère',
          company: 'Baumwerk',
          start: '2022-01',
          current: true,
          text: 'Neuntausend Linden.\nUnd eine Esche.',
        },
        { title: 'Cheffe', company: 'Stadtgrün', start: '2018-03', end: '2021-12', current: false },
        { title: 'Contrôleuse', company: 'Stadtgrün', start: '2015', end: '2018', current: false },
      ],
      education: [
        { school: 'Forstschule Alt Dargun', degree: 'Diplôme, Forst', start: '2009', end: '2013' },
        { school: 'Waldkindergarten' },
      ],
      skills: ['Baumstatik', 'Dänisch'],
      languages: ['Dänisch'],
      interests: ['Baumschule Quell', 'Ulmenrettung'],
      services: [],
      wants: [],
      haves: [],
      mutual: { names: ['Ole Petersen', 'Ada 2. Brandt'], count: 73 },
      posts: [{ text: 'Die ersten Linden blühen.#Stadtbaum', date: '2026-06-20', kind: 'post', tags: ['Stadtbaum'] }],
      noAds: { text: 'Bitte keine Werbung.', where: 'about' },
      self: false,
    });
  });

  it('says of every field what became of it, and who read it', () => {
    const { fields, used } = read(pageOf(whole));
    expect(fields).toMatchObject({ name: 'read', services: 'absent', posts: 'read', interests: 'read', self: 'read' });
    for (const [field, state] of Object.entries(fields)) expect(field in used, field).toBe(state === 'read');
    for (const reader of Object.values(used)) expect(reader).toMatch(/^ember\/[a-zA-Z]+\/[a-z0-9-]+$/);
  });

  it('is the same under the address of its overlay', () => {
    const html = pageOf(whole, { before: overlay });
    expect(read(html, new URL('overlay/contact-info/', address()))).toEqual(read(html));
  });

  it('is read in the frame in which the new front end shows pages of the old one', () => {
    const inner = pageOf(whole, { lang: '' }).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const outer = `<html lang="fr"><body><main id="workspace"></main><iframe src="/preload/?_bprMode=vanilla" srcdoc="${inner}"></iframe></body></html>`;
    expect(read(outer).profile).toEqual(read(pageOf(whole)).profile);
    expect(read(outer, address('ole-petersen'))).toMatchObject({ layout: 'ember', stale: true });
  });

  it('stands in a frame only where the document has none of this person', () => {
    const old = pageOf([topcard({ of: 'ole-petersen' })])
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;');
    const frame = `<iframe src="/preload/" srcdoc="${old}"></iframe>`;
    expect(profileOf(whole, { after: frame })?.headline).toBe('Beraterin für Stadtbäume');
  });

  it('takes its language from where the old front end says it again', () => {
    const html = pageOf([topcard(), experience], { lang: '' });
    const meta = '<meta name="i18nLocale" content="fr_FR">';
    expect(read(html.replace('<title>', `${meta}<title>`)).profile?.positions[0]?.start).toBe('2022-01');
  });
});

describe('a page that does not name the person of the address', () => {
  it.each([
    ['names another', pageOf([topcard({ of: 'ole-petersen' }), about])],
    ['names both', pageOf([topcard({ more: `<a href="/in/ole-petersen/overlay/contact-info/">x</a>` })])],
    [
      'has the card of another',
      pageOf([topcard(), card('skills', '', `<a href="/in/ole-petersen/details/skills/">x</a>`)]),
    ],
    ['names somebody who begins the same', pageOf([topcard({ of: `${slug}-2` })])],
    ['names nobody', pageOf([topcard().replaceAll(/ href="\/in\/[^"]*"/g, '')])],
    ['is named by a link anybody may write', pageOf([topcard({ of: memberId, more: `<a href="/in/${slug}/">x</a>` })])],
  ])('and %s is not believed', (_, html) => {
    expect(read(html)).toEqual({
      page: 'profile',
      layout: 'ember',
      composers: [],
      fields: {},
      used: {},
      stale: true,
    });
  });

  it('is no profile without a top card', () => {
    expect(read(pageOf([about]))).toMatchObject({ layout: null, stale: false });
    expect(read(pageOf([]))).toMatchObject({ layout: null, stale: false });
    expect(read(pageOf([topcard().replace(/<h1>[^<]*<\/h1>/, '')]))).toMatchObject({ layout: null });
    expect(read(pageOf([topcard().replace('<section', '<section hidden')]))).toMatchObject({ layout: null });
  });

  it('may write a profile id in place of the name', () => {
    expect(profileOf([topcard({ more: `<a href="/in/${memberId}/overlay/photo/">x</a>` })])?.name.given).toBe('Tabea');
  });
});

describe('the top card', () => {
  it.each([
    ['1st', 1],
    ['1.', 1],
    ['· 2e', 2],
    ['3rd+', 3],
    ['3.+', 3],
    ['2 º', 2],
    ['12', undefined],
    ['4th', undefined],
    ['', undefined],
  ])('badge %j is the degree %s', (said, degree) => {
    const reading = read(pageOf([topcard({ inRow: badge(said) })]));
    expect(reading.profile?.degree).toBe(degree);
    expect(reading.fields.degree).toBe(degree ? 'read' : 'unreadable');
    expect(reading.fields.self).toBe(degree ? 'read' : 'unreadable');
  });

  it('believes the badge one sees, and neither where there are two', () => {
    const hidden = badge('1.').replace('<span', '<span hidden');
    expect(profileOf([topcard({ inRow: hidden + badge('2.') })])?.degree).toBe(2);
    expect(profileOf([topcard({ inRow: badge('1.') + badge('2.') })])).not.toHaveProperty('degree');
  });

  it('is one’s own where it can be edited, by whatever link of the page', () => {
    for (const link of [`/in/${slug}/edit/intro/`, `/in/${slug}/add-edit/SUMMARY/`]) {
      const { profile, fields } = read(pageOf([topcard({ inRow: '', more: `<a href="${link}">x</a>` })]));
      expect(profile?.self).toBe(true);
      expect(fields).toMatchObject({ self: 'read', degree: 'absent', mutual: 'absent', memberId: 'unreadable' });
    }
    const inPost = activity(post('', `<a href="/in/${slug}/edit/intro/">hier</a>`));
    expect(profileOf([topcard(), inPost])?.self).toBe(false);
  });

  it('says so where something stands beside the name that nobody knows', () => {
    expect(read(pageOf([topcard({ inRow: badge('1.') })])).fields.pronouns).toBe('absent');
    const odd = read(pageOf([topcard({ inRow: `<span>verifiziert</span>${badge('1.')}` })]));
    expect(odd.fields.pronouns).toBe('unreadable');
    expect(odd.profile).not.toHaveProperty('pronouns');
  });

  it('takes two dashes for no headline, and a place or a button for none', () => {
    const dashes = read(pageOf([topcard({ headline: '<div>--</div>' })]));
    expect(dashes.fields.headline).toBe('absent');
    const none = read(pageOf([topcard({ headline: '' })]));
    expect(none.profile).not.toHaveProperty('headline');
    expect(none.fields.headline).toBe('unreadable');
    expect(profileOf([topcard({ headline: '<div>Über Bäume</div>' })])?.headline).toBe('Über Bäume');
  });

  it('has no place where none stands before the contact info', () => {
    const { profile, fields } = read(pageOf([topcard({ place: '' })]));
    expect(profile).not.toHaveProperty('location');
    expect(fields.location).toBe('unreadable');
  });

  it('does not take all contacts for shared ones', () => {
    expect(read(pageOf([topcard({ more: connections })])).fields.mutual).toBe('unreadable');
    expect(read(pageOf([topcard({ inRow: badge('3.'), more: connections })])).fields.mutual).toBe('absent');
  });

  it('has no id where its links name two', () => {
    const other = `<a href="/search/results/people/?connectionOf=%5B%22ACoAA${'Y'.repeat(34)}%22%5D">x</a>`;
    const { profile, fields } = read(pageOf([topcard({ more: connections + other })]));
    expect(profile).not.toHaveProperty('memberId');
    expect(fields.memberId).toBe('unreadable');
  });
});

describe('posts', () => {
  const posts = (...items: string[]) => read(pageOf([topcard(), activity(...items)]));

  it.each(['', 'posted this', 'hat dies gepostet'])('with "%s" above them are the person’s own', (did) => {
    expect(posts(post(did, 'Es blüht.')).profile?.posts).toEqual([
      { text: 'Es blüht.', date: '2026-06-20', kind: 'post', tags: [] },
    ]);
  });

  it.each(['reposted this', 'hat dies repostet', 'ponownie to udostępnia', 'posted this again'])(
    'with "%s" above them are in the words of nobody knows whom',
    (did) => {
      const { profile, fields } = posts(post(did, 'Worte eines anderen.'));
      expect(profile?.posts).toEqual([]);
      expect(fields.posts).toBe('unreadable');
    },
  );

  it('of which one is not understood are read but for that', () => {
    const { profile, fields } = posts(post('reposted this', 'Fremdes.'), post('', 'Eigenes.'));
    expect(profile?.posts.map((one) => one.text)).toEqual(['Eigenes.']);
    expect(fields.posts).toBe('read');
  });

  it('are shares or comments where what they are about stands below', () => {
    const kinds = posts(
      post('udostępnia to', 'Genau so.', { below: authorCard }),
      post('komentuje', 'Ganz recht.', { below: authorCard, query: '?commentUrn=urn%3Ali%3Acomment%3A1' }),
    ).profile?.posts;
    expect(kinds).toMatchObject([
      { text: 'Genau so.', kind: 'share' },
      { text: 'Ganz recht.', kind: 'comment' },
    ]);
  });

  it('are those of another whose name stands above the text', () => {
    const above = post('udostępnia to', 'Fremdes.').replace('<div class="inline', `${authorCard}<div class="inline`);
    expect(posts(above).profile?.posts).toEqual([]);
  });

  it('may name people', () => {
    const text = 'Danke an <a href="/in/ole-petersen/">Ole</a>!';
    expect(posts(post('', text)).profile?.posts).toMatchObject([{ text: 'Danke an Ole!', kind: 'post' }]);
  });

  it('may be none, or not there yet', () => {
    const none = card('content_collections', `<div>${twice('Rien encore')}</div>`);
    expect(read(pageOf([topcard(), none])).fields.posts).toBe('absent');
    expect(read(pageOf([topcard(), card('content_collections', '<div><div></div></div>')])).fields.posts).toBe(
      'not-mounted',
    );
    expect(read(pageOf([topcard()])).fields.posts).toBe('not-mounted');
    expect(read(pageOf([topcard(), experience])).fields.posts).toBe('absent');
  });
});

describe('the cards below', () => {
  const positions = (...entries: string[]) => read(pageOf([topcard(), card('experience', list(...entries))]));

  it('are read without dates in a language nobody helps with', () => {
    const thai = ['ก.ย. ๒๕๕๖ – ปัจจุบัน', 'Lübeck'] as const;
    expect(positions(entry(['Beraterin', 'Baumwerk · งานประจำ', ...thai])).profile?.positions).toEqual([
      { title: 'Beraterin', company: 'Baumwerk', current: false },
    ]);
    expect(
      positions(entry(['Stadtgrün', 'งานประจำ'], entry(['Leiterin', '', ...thai]), entry(['Helferin', '', ...thai])))
        .profile?.positions,
    ).toEqual([
      { title: 'Leiterin', company: 'Stadtgrün', current: false },
      { title: 'Helferin', company: 'Stadtgrün', current: false },
    ]);
  });

  it('leave out what could be a position with dates or a company with its place', () => {
    const { profile, fields } = positions(entry(['Stadtgrün', 'งานประจำ', 'Kiel'], entry(['Leiterin', '', '๒๕๕๖'])));
    expect(profile?.positions).toEqual([]);
    expect(fields.positions).toBe('unreadable');
  });

  it('do not take a company for a year, nor a picture for a position', () => {
    const media = entry(['Broschüre 2020', '', '2020']);
    expect(positions(entry(['Zeichnerin', 'Studio 2000', '2015 – 2018'], media)).profile?.positions).toEqual([
      { title: 'Zeichnerin', company: 'Studio 2000', start: '2015', end: '2018', current: false },
    ]);
  });

  it('have the text of a position without its skills, links and remarks', () => {
    const below = [
      `<div><img alt=""><span aria-hidden="true">LinkedIn half mir</span></div>`,
      `<a href="/in/${slug}/overlay/1/skill-associations-details/"><span aria-hidden="true">Statik und 3 weitere</span></a>`,
      `<div><span aria-hidden="true"><strong>Kenntnisse:</strong> Statik</span></div>`,
    ];
    const of = (...more: string[]) =>
      positions(entry(['Beraterin', 'Baumwerk', '2015 – 2018'], ...below, ...more)).profile?.positions[0]?.text;
    expect(of()).toBeUndefined();
    expect(of(`<div>${twice('Linden.')}</div>`)).toBe('Linden.');
  });

  it('are found in builds whose entries have no name', () => {
    const nameless = pageOf([topcard(), experience, card('languages', list(entry(['Dänisch'])))]).replaceAll(
      ' data-view-name="profile-component-entity"',
      '',
    );
    const { positions: stations, languages } = read(nameless).profile as Profile;
    expect(stations.map(({ title, company }) => [title, company])).toEqual([
      ['Conseillère', 'Baumwerk'],
      ['Cheffe', 'Stadtgrün'],
      ['Contrôleuse', 'Stadtgrün'],
    ]);
    expect(stations[0]?.text).toBe('Neuntausend Linden.\nUnd eine Esche.');
    expect(languages).toEqual(['Dänisch']);
  });

  it('are services where they stand in one line', () => {
    const of = (...lines: string[]) =>
      read(pageOf([topcard(), card('services', lines.map((line) => `<div>${twice(line)}</div>`).join(''))]));
    expect(of('Baumpflege • Gutachten').profile?.services).toEqual(['Baumpflege', 'Gutachten']);
    expect(of('Ich helfe.', 'Baumpflege • Gutachten').profile?.services).toEqual(['Baumpflege', 'Gutachten']);
    expect(of('Gutachten').profile?.services).toEqual(['Gutachten']);
    expect(of('Ich helfe.', 'Und berate.').fields.services).toBe('unreadable');
  });

  it('are absent above one that is there, and not mounted below the last', () => {
    expect(read(pageOf([topcard(), card('skills', list(entry(['Statik'])))])).fields).toMatchObject({
      about: 'absent',
      services: 'absent',
      positions: 'absent',
      education: 'absent',
      skills: 'read',
      languages: 'not-mounted',
      interests: 'not-mounted',
      noAds: 'absent',
    });
    expect(read(pageOf([topcard()])).fields).toMatchObject({ about: 'not-mounted', noAds: 'not-mounted' });
  });

  it('are not mounted while they are empty, and unreadable where they are full of something else', () => {
    const fields = (body: string) => read(pageOf([topcard(), card('about', body), card('skills', body)])).fields;
    expect(fields('<div><div class="shimmer"></div></div>')).toMatchObject({
      about: 'not-mounted',
      skills: 'not-mounted',
    });
    expect(fields('<div><p>Neues</p></div>')).toMatchObject({ about: 'unreadable', skills: 'unreadable' });
  });

  it('are those of the page, not what somebody built into a text', () => {
    const built = `Schau: <section data-view-name="profile-card"><div id="skills"></div>${list(entry(['Zaubern']))}</section>`;
    const profile = profileOf([topcard(), activity(post('', built)), card('skills', list(entry(['Statik'])))]);
    expect(profile?.skills).toEqual(['Statik']);
  });
});

describe('a page that means harm', () => {
  it('is read in bounds', () => {
    const many = list(...Array.from({ length: 600 }, (_, index) => entry([`Kenntnis ${index} ${'x'.repeat(400)}`])));
    const html = pageOf([
      topcard({ headline: `<div>${'x'.repeat(100_000)}</div>`, more: '<a href="/in/%E0%A4%A/">x</a>'.repeat(2000) }),
      card('about', `<div>${twice('y'.repeat(100_000))}</div>`),
      card('skills', many),
    ]);
    const { profile } = read(html);
    expect(profile?.headline).toHaveLength(300);
    expect(profile?.about).toHaveLength(4000);
    expect(profile?.skills).toHaveLength(100);
    expect(Math.max(...(profile?.skills ?? []).map((skill) => skill.length))).toBeLessThanOrEqual(300);
  });

  it('does not make the reader fall over', () => {
    for (const html of [
      '',
      '<main>',
      '<main><section data-member-id><h1></h1></section></main>',
      pageOf([topcard()]).slice(0, 900),
    ])
      expect(() => read(html)).not.toThrow();
    const deep = `${'<div>'.repeat(400)}${entry(['Tief'])}${'</div>'.repeat(400)}`;
    expect(profileOf([topcard(), card('skills', list(deep))])?.skills).toEqual(['Tief']);
  });
});

// --- Everybody in the town --------------------------------------------------------------------------------------

const everybody = [...people, ...outskirts];
const me = everybody.find((person) => person.self);
/** As JSON has it: what is undefined is not there. */
const plain = (profile: Profile | undefined): unknown => JSON.parse(JSON.stringify(profile ?? null));

describe.each(['de', 'en', 'pl'] as const)('in a town that speaks %s', (ui) => {
  it.each(everybody.map((person) => [person.slug, person] as const))('%s is read as they are', (_, person) => {
    if (!me) throw new Error('Nobody owns the account.');
    const options: TownOptions = { ...defaultOptions(), ui, layout: 'ember' };
    const view = createView({ options, people: everybody, me });
    const expected = expectedProfile(person, options);
    for (const withContactInfo of [false, true]) {
      const html = classicDocument(view, emberProfile(view, person, withContactInfo));
      const { profile, fields } = read(html, new URL(expected.url));
      expect(plain(profile)).toEqual(plain(expected));
      for (const [field, state] of Object.entries(fields)) {
        const value = expected[field as keyof Profile];
        const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined;
        expect(isThere ? ['read'] : ['absent', 'not-mounted'], `${field} is ${state}`).toContain(state);
      }
    }
  });
});
