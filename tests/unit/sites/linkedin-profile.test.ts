import { afterAll, describe, expect, it, vi } from 'vitest';
import { toPanelSchema } from '../../../lib/domain/schema/protocol';
import type { Reading } from '../../../lib/domain/reading';
import { linkedin } from '../../../lib/sites/linkedin';
import { readPage } from '../../../lib/sites/read';
import {
  about,
  activity,
  address,
  card,
  entry,
  fullPage,
  memberId,
  openPage,
  post,
  profilePage,
  slug,
  topcard,
} from './linkedin-page';

afterAll(() => void vi.unstubAllGlobals());
const read = (html: string, url = address()): Reading => linkedin.read(openPage(html, url), url, null);

describe('a profile', () => {
  it.each(['componentkey', 'id'])('is read from cards keyed by %s', (by) => {
    const reading = read(fullPage(by));
    expect(reading).toMatchObject({ page: 'profile', layout: 'sdui', stale: false });
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
        { title: 'Beraterin', company: 'Baumwerk', start: '2022-01', current: true },
        {
          title: 'Leiterin Baumkontrolle',
          company: 'Stadtgrün',
          start: '2018-03',
          end: '2021-12',
          current: false,
          text: 'Neuntausend Linden.',
        },
        { title: 'Baumkontrolleurin', company: 'Stadtgrün', start: '2015', end: '2018', current: false },
      ],
      education: [{ school: 'Forstschule Alt Dargun', degree: 'Diplom, Forst', start: '2009', end: '2013' }],
      skills: [],
      languages: ['Dänisch'],
      interests: [],
      services: [],
      wants: [],
      haves: [],
      mutual: { names: ['Ole Petersen', 'Ada Brandt'], count: 73 },
      posts: [{ text: 'Die ersten Linden blühen. #Stadtbaum', date: '2026-06-20', kind: 'post', tags: ['Stadtbaum'] }],
      noAds: { text: 'Bitte keine Werbung.', where: 'about' },
      self: false,
    });
  });

  it('says of every field what became of it, and who read it', () => {
    const { fields, used } = read(fullPage());
    expect(fields).toMatchObject({
      name: 'read',
      degree: 'read',
      headline: 'read',
      location: 'read',
      about: 'read',
      positions: 'read',
      posts: 'read',
      // Above a card that is filled an empty one has nothing to say; below the last one nobody knows yet.
      services: 'absent',
      skills: 'absent',
      interests: 'not-mounted',
      languages: 'read',
    });
    for (const [field, state] of Object.entries(fields)) expect(field in used, field).toBe(state === 'read');
    for (const reader of Object.values(used)) expect(reader).toMatch(/^sdui\/[a-zA-Z]+\/[a-z0-9-]+$/);
  });

  it('believes the badge one sees, not the one that is hidden', () => {
    const first = topcard
      .replace('<p style="display: none">· 1.</p>', '<p>· 1.</p>')
      .replace('<p>· 2.</p>', '<p hidden>· 2.</p>');
    expect(read(profilePage([card('Topcard', first)])).profile?.degree).toBe(1);
    expect(read(profilePage([card('Topcard', topcard)])).profile?.degree).toBe(2);
  });

  it.each(['· 2.', '· 2nd', '• 2º', '· 2e', '• 2', '\u200f· 2', '\u2067· \u200f2', '· 2 度'])(
    'reads the badge %j',
    (badge) => {
      const { profile } = read(profilePage([card('Topcard', topcard.replace('· 2.', badge))], { lang: 'xx' }));
      expect(profile).toMatchObject({
        degree: 2,
        headline: 'Beraterin für Stadtbäume',
        location: 'Lübeck, Deutschland',
      });
    },
  );

  it.each(['· 20 km', '2.', '· Nr. 2'])('takes %j for no badge', (line) => {
    const { fields } = read(profilePage([card('Topcard', topcard.replace('· 2.', line))]));
    expect(fields.degree).toBe('unreadable');
  });

  it('does not take pronouns, badge or two dashes for a headline', () => {
    const headline = (text: string) =>
      read(profilePage([card('Topcard', topcard.replace('Beraterin für Stadtbäume', text))])).profile;
    expect(headline('--')).not.toHaveProperty('headline');
    expect(headline('Linden / Eschen / Ulmen')?.headline).toBe('Linden / Eschen / Ulmen');
  });

  it('is one’s own where it can be edited', () => {
    const own = topcard.replace('</a>', `</a><a href="/in/${slug}/edit/intro/">Bearbeiten</a>`);
    expect(read(profilePage([card('Topcard', own)])).profile?.self).toBe(true);
  });

  it('is not one’s own because somebody links to the editing of it', () => {
    const link = `<a href="/in/${slug}/edit/intro/">hier</a>`;
    const page = profilePage([
      card('Topcard', topcard),
      card('Activity', activity(post(`Schaut ${link}`)), { ref: slug }),
    ]);
    expect(read(page).profile?.self).toBe(false);
  });

  it.each([
    [
      'Ole Petersen ist ein gemeinsamer Kontakt',
      '<strong>Ole Petersen</strong> ist ein gemeinsamer Kontakt',
      ['Ole Petersen'],
      1,
    ],
    ['1.204 others', '<strong>Ole Petersen</strong> and 1,204 other mutual connections', ['Ole Petersen'], 1205],
    ['only a number', '5 gemeinsame Kontakte', [], 5],
  ])('counts whom both know: %s', (_what, html, names, count) => {
    const other = topcard.replace(/<strong>.*Kontakte/, html);
    expect(read(profilePage([card('Topcard', other)])).profile?.mutual).toEqual({ names, count });
  });

  it('knows a share from a post of one’s own, and a comment from both', () => {
    const inside = (text: string, author = 'ole-petersen'): string =>
      `<a href="/in/${author}/"><p>${author}</p></a><p><span data-testid="expandable-text-box">${text}</span></p>`;
    const posts = activity(
      post('Von mir, mit <a href="/in/ada-brandt/">Ada</a> im Garten'),
      post(`Seht her</span></p>${inside('Von Ole')}<p><span>`),
      post('Nur von Ole', { author: 'ole-petersen' }),
      post(`Oles Beitrag</span></p>${inside('Dazu sage ich', slug)}<p><span>`, { author: 'ole-petersen' }),
      `<div componentkey="x-activity_comments_pillContent">${post('Und dazu das')}</div>`,
    );
    const { profile } = read(profilePage([card('Topcard', topcard), card('Activity', posts, { ref: slug })]));
    expect(profile?.posts.map(({ kind, text }) => [kind, text])).toEqual([
      ['post', 'Von mir, mit Ada im Garten'],
      ['share', 'Seht her'],
      ['comment', 'Dazu sage ich'],
      ['comment', 'Und dazu das'],
    ]);
  });

  it('says of posts and an about text in a form it does not know that they are there', () => {
    const strange = (text: string): string =>
      text.replaceAll('data-testid="expandable-text-box"', 'data-testid="text"');
    const { profile, fields } = read(
      profilePage([
        card('Topcard', topcard),
        card('About', strange(about)),
        card('Activity', strange(activity(post('Anders gebaut'))), { ref: slug }),
      ]),
    );
    expect(fields).toMatchObject({ about: 'unreadable', posts: 'unreadable' });
    expect(profile).toMatchObject({ posts: [] });
    expect(profile?.about).toBeUndefined();
  });

  it('never takes what others wrote for the person’s own words', () => {
    const posts = activity(post('Nur von Ole', { author: 'ole-petersen' }));
    const { profile, fields } = read(profilePage([card('Topcard', topcard), card('Activity', posts, { ref: slug })]));
    expect(profile?.posts).toEqual([]);
    expect(fields.posts).toBe('absent');
  });
});

describe('a page that is not (yet) what its address says', () => {
  it('gives no profile while it still shows somebody else', () => {
    const reading = read(fullPage(), address('ole-petersen'));
    expect(reading).toMatchObject({ page: 'profile', layout: 'sdui', stale: true, fields: {}, used: {} });
    expect(reading).not.toHaveProperty('profile');
  });

  it('is being built as long as there is a frame and no card', () => {
    expect(read(profilePage([]))).toMatchObject({ layout: 'sdui', stale: true });
  });

  it('is of no layout we know where there is nothing of it', () => {
    expect(read('<!doctype html><h1>Tabea Wichern</h1>')).toMatchObject({
      page: 'profile',
      layout: null,
      stale: false,
    });
  });

  it('takes a name for a prefix of nobody', () => {
    expect(read(fullPage(), address('tabea')).stale).toBe(true);
    expect(read(fullPage(), address('tabea-wichern-2')).stale).toBe(true);
  });

  it('knows an address in whatever letters and escapes', () => {
    const umlaut = topcard.replaceAll(slug, 'tabea-m%C3%BCller');
    const page = profilePage([
      card('Topcard', umlaut.replace('vanityName=tabea-m%C3%BCller', 'vanityName=Tabea-Müller')),
    ]);
    for (const of of ['tabea-müller', 'tabea-m%C3%BCller', 'TABEA-MÜLLER', 'tabea-mu\u0308ller'])
      expect(read(page, address(of)).profile?.slug, of).toBe('tabea-müller');
  });

  it('may have a member id for an address', () => {
    expect(read(fullPage(), address(memberId)).profile?.memberId).toBe(memberId);
  });

  it('waits for cards that are not mounted, and does not call them empty', () => {
    const { fields, profile } = read(
      profilePage([card('Topcard', topcard), card('About', ''), card('ExperienceTopLevelSection', '')]),
    );
    expect(fields).toMatchObject({
      about: 'not-mounted',
      positions: 'not-mounted',
      posts: 'not-mounted',
      education: 'not-mounted',
    });
    expect(profile?.positions).toEqual([]);
  });

  it('says so where a card is full of what we do not understand', () => {
    const odd = card('ExperienceTopLevelSection', '<h2>Berufserfahrung</h2><p>alles anders</p>');
    expect(read(profilePage([card('Topcard', topcard), odd])).fields.positions).toBe('unreadable');
  });

  it('is not yet a page behind the profile, and nothing elsewhere', () => {
    const reading = read(fullPage(), new URL(`${address()}details/experience/`));
    expect(reading).toMatchObject({ page: 'profile-detail', layout: 'sdui', stale: true, fields: {} });
    expect(reading).not.toHaveProperty('profile');
    expect(read(fullPage(), new URL('https://www.linkedin.com/feed/'))).toMatchObject({
      page: 'other',
      layout: null,
      fields: {},
    });
  });
});

describe('whatever a page or a person puts there', () => {
  /** Card keys inside a post, as if its author had written them. */
  const withFake = (fake: string): string =>
    profilePage([card('Topcard', topcard), card('Activity', activity(post(`Seht: ${fake}`)), { ref: slug })]);
  const key = `componentkey="com.linkedin.sdui.profile.card.ref${memberId}About"`;

  it('a card inside a post is a post', () => {
    expect(read(withFake(`<div ${key}>${about}</div>`)).profile).not.toHaveProperty('about');
    expect(read(withFake(`<div ${key.replace('About', 'Skills')}><p>Alles</p></div>`)).profile?.skills).toEqual([]);
  });

  it('a card inside a post is a post, also where it is two elements like a real one', () => {
    expect(read(withFake(card('About', about))).profile).not.toHaveProperty('about');
  });

  it('a card of somebody else is not this person’s', () => {
    const other = `ACoAA${'z'.repeat(34)}`;
    const page = profilePage([
      card('Topcard', topcard),
      card('About', about, { ref: other }),
      card('Activity', activity(post('Fremd')), { ref: 'ole' }),
    ]);
    expect(read(page).profile).toMatchObject({ posts: [] });
    expect(read(page).profile).not.toHaveProperty('about');
  });

  it('ten thousand elements in each other do not stop the reading', () => {
    const deep = `${'<div>'.repeat(10_000)}<p>tief</p>${'</div>'.repeat(10_000)}`;
    const reading = read(profilePage([card('Topcard', topcard), card('About', `<h2>Info</h2>${deep}`)]));
    expect(reading.profile?.name.full).toBe('Tabea Wichern');
  }, 60_000);

  it('texts stay texts, and stay within their bounds', () => {
    const rude = '&lt;script&gt;alert(1)&lt;/script&gt;';
    const page = profilePage([
      card('Topcard', topcard.replace('Beraterin für Stadtbäume', `${rude} ${'x'.repeat(5000)}`)),
      card('About', about.replace('Linden', 'y'.repeat(50_000))),
      card(
        'Activity',
        activity(...Array.from({ length: 60 }, (_none, index) => post(`Nummer ${index} ${'#t'.repeat(900)}`))),
        { ref: slug },
      ),
    ]);
    const { profile } = read(page);
    expect(profile?.headline).toMatch(/^<script>alert\(1\)<\/script> x+$/);
    expect(profile?.headline).toHaveLength(300);
    expect(profile?.about?.length).toBeLessThanOrEqual(4000);
    expect(profile?.posts).toHaveLength(20);
    expect(
      toPanelSchema.safeParse({ type: 'reading', href: 'https://www.linkedin.com/', reading: read(page) }).success,
    ).toBe(true);
  });

  it('the panel takes every reading, however much stands on the page', () => {
    const services = `<h2>Dienstleistungen</h2>${'<p>Gutachten</p>'.repeat(300)}`;
    const reading = read(profilePage([card('Topcard', topcard), card('Services', services)]));
    expect(toPanelSchema.safeParse({ type: 'reading', href: 'https://www.linkedin.com/', reading }).success).toBe(true);
  });

  it('a position whose title holds a year is a position', () => {
    const expo = entry('<p>Expo 2020</p><p>Baumwerk · Vollzeit</p><p>Jan. 2019 – Dez. 2020</p>');
    const { profile } = read(
      profilePage([card('Topcard', topcard), card('ExperienceTopLevelSection', `<h2>Berufserfahrung</h2>${expo}`)]),
    );
    expect(profile?.positions).toEqual([
      { title: 'Expo 2020', company: 'Baumwerk', start: '2019-01', end: '2020-12', current: false },
    ]);
  });

  it('an address somebody broke does not cost the whole reading', () => {
    const broken = new URL('https://www.linkedin.com/in/%E0%A4%A/');
    const dialog =
      '<div role="dialog"><textarea id="custom-message"></textarea><p>An Tabea Wichern</p><button>Senden</button></div>';
    const page = profilePage([card('Topcard', topcard)], { more: dialog });
    expect(linkedin.read(openPage(page, broken), broken, null).composers).toHaveLength(1);
  });
});

it('is read by the reader of its site', () => {
  expect(readPage('linkedin', openPage(fullPage()), address())).toEqual(read(fullPage()));
  const elsewhere = readPage('xing', openPage(fullPage(), 'https://www.xing.com/'), new URL('https://www.xing.com/'));
  expect(elsewhere).not.toHaveProperty('profile');
});
