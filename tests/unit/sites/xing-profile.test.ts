import { afterAll, describe, expect, it, vi } from 'vitest';
import { xing } from '../../../lib/sites/xing';
import { isNamedAfter } from '../../../lib/sites/xing/head';
import { expectedXingProfile } from '../../town/xing/expected-profile';
import { profilePath } from '../../town/xing/member';
import { talentManagerDocument } from '../../town/xing/talent-manager';
import { openPage } from './linkedin-page';
import { expectEveryFieldAnswered, withoutEmpty } from './expect-reading';
import { drawProfile, memberOf, members, now, readAt, viewIn } from './xing-page';

afterAll(() => void vi.unstubAllGlobals());

/** Whether somebody is a contact is told by the label of a button, in a language of the page's. */
const known = ({ degree: _degree, ...rest }: Record<string, unknown>): Record<string, unknown> => rest;

describe.each(['de', 'en', 'pl'] as const)('everybody on the town’s XING, in %s', (ui) => {
  it.each(members.map((member) => [member.slug, member] as const))('%s', (_slug, member) => {
    const reading = readAt(profilePath(member), drawProfile(viewIn(ui), member));
    expect(reading).toMatchObject({ page: 'profile', layout: 'modules', stale: false });
    expect(withoutEmpty(reading.profile)).toEqual(known(withoutEmpty(expectedXingProfile(member, { ui }))));
    expectEveryFieldAnswered(reading);
    expect(reading.fields).toMatchObject({ self: 'read', name: 'read', location: 'read' });
  });
});

// --- A page of our own --------------------------------------------------------------------------------------------

const name = 'Tabea Wichern';
const path = '/profile/Tabea_Wichern3';
const icon = (of: string): string => `<svg data-xds="${of}"></svg>`;
const lines = `<section><div>${icon('IconJobs')}<p>Employée, Conseillère, Bois &amp; Ville</p></div>
  <div>${icon('IconLocationPin')}<p><strong>Lübeck</strong> , Allemagne</p></div></section>`;
const head = (
  inner = lines,
  heading = `${name}<div><button><span>Premium</span></button><p>Tout voir avec Premium</p></div>`,
): string =>
  `<div id="XingIdModule"><h1 data-xds="Hero">${heading}</h1>${inner}
   <button data-qa="profile-primary-action">Ajouter</button></div>`;
const module = (id: string, inner: string): string => `<div id="${id}"><h2>Titre</h2>${inner}</div>`;
const entry = (kind: string, title: string, place: string, time: string): string =>
  `<div data-qa="timeline-surn:x-xing:profile:${kind}:1.a-entry"><p data-xds="Meta">${time}</p><h2 data-qa="timeline-headline">${title}</h2><p data-xds="BodyCopy">${place}</p></div>`;
const bucket = (inner: string): string => `<div data-qa="bucket">${inner}</div>`;
const page = (...parts: string[]): string =>
  `<!doctype html><html lang="fr"><body><main id="content">${parts.join('')}</main></body></html>`;
const work = entry('work_experience', 'Conseillère', 'Bois & Ville', '4 ans, depuis janv. 2022');

describe('a profile', () => {
  it('is read in a language of no table', () => {
    const reading = readAt(path, page(head(), module('ProfileTimelineModule', work)));
    expect(reading.profile).toMatchObject({
      name: { full: name },
      headline: 'Employée, Conseillère, Bois & Ville',
      location: 'Lübeck, Allemagne',
      positions: [{ title: 'Conseillère', company: 'Bois & Ville', start: '2022-01', current: true }],
      self: false,
    });
    expectEveryFieldAnswered(reading);
  });

  it('may have lost its icons', () => {
    const reading = readAt(path, page(head(lines.replace(/<svg.{1,40}<\/svg>/g, ''))));
    expect(reading.profile).toMatchObject({
      headline: 'Employée, Conseillère, Bois & Ville',
      location: 'Lübeck, Allemagne',
    });
    expect(reading.used).toMatchObject({
      headline: 'modules/headline/head-line',
      location: 'modules/location/head-country',
    });
  });

  it('does not guess what a single line is', () => {
    const reading = readAt(path, page(head('<section><p>Étudiante</p></section>')));
    expect(reading.fields).toMatchObject({ headline: 'unreadable', location: 'unreadable' });
    expect(reading.profile).not.toHaveProperty('headline');
  });

  it('takes neither the whole head nor an advertisement for a line', () => {
    const odd = `<section><div><div>${icon('IconJobs')}</div><button>40 contacts</button></div><p>Publicité, ici</p></section>`;
    const reading = readAt(path, page(head(odd)));
    expect(reading.profile).not.toHaveProperty('headline');
    expect(reading.fields.headline).toBe('unreadable');
  });

  it('does not make a position of the occupation', () => {
    const { profile, fields } = readAt(path, page(head()));
    expect(profile?.positions).toEqual([]);
    expect(fields.positions).toBe('not-mounted');
  });

  it('is one’s own by its link to the editing, whatever the button is called', () => {
    const own = `${lines}<a href="/profile/my_profile/xing-id/profile-image/edit?sc_o=a">Changer</a>`;
    expect(readAt(path, page(head(own))).profile?.self).toBe(true);
    expect(readAt(path, page(head().replace('Ajouter', 'Profil bearbeiten'))).profile?.self).toBe(true);
    expect(readAt(path, page(head().replace(/<button data-qa.*button>/, ''))).fields.self).toBe('not-mounted');
  });

  it('asks for no advertising wherever it says so', () => {
    const tags = (text: string): string => `<div data-xds="Tag">${text}</div>`;
    const at = (part: string) => readAt(path, page(head(), part)).profile?.noAds;
    expect(at(module('ProfileInterestsModule', tags('Bitte keine Werbung')))?.where).toBe('interests');
    expect(at(module('ProfileAboutMeModule', '<p data-xds="BodyCopy">Bitte keine Werbung.</p>'))?.where).toBe('about');
    const frame = (id: string): string =>
      `<iframe id="tab-content" srcdoc="&lt;ul id='${id}'&gt;&lt;li&gt;Bitte keine Werbung&lt;/li&gt;&lt;/ul&gt;"></iframe>`;
    expect(at(module('ContactsModule', frame('wants')))?.where).toBe('wants');
    expect(at(module('ContactsModule', frame('haves')))?.where).toBe('haves');
    expect(readAt(path, page(head())).fields.noAds).toBe('not-mounted');
  });
});

describe('what is not on the page', () => {
  it('modules below the fold are not empty ones', () => {
    const { profile, fields } = readAt(path, drawProfile(viewIn('de'), memberOf('Juergen_Oetken'), { most: 1 }));
    expect(profile).toBeUndefined();
    expect(fields).toEqual({});
    const reading = readAt(
      '/profile/juergen_oetken',
      drawProfile(viewIn('de'), memberOf('Juergen_Oetken'), { most: 1 }),
    );
    expect(reading.fields).toMatchObject({
      about: 'read',
      positions: 'not-mounted',
      skills: 'not-mounted',
      wants: 'not-mounted',
      haves: 'not-mounted',
    });
  });

  it('what is folded away is not absent, and what is unfolded is all there', () => {
    const fold = bucket('<button>3 autres</button>');
    const folded = readAt(path, page(head(), module('ProfileTimelineModule', work + fold)));
    expect(folded.fields).toMatchObject({ positions: 'read', education: 'not-mounted' });
    const open = readAt(path, page(head(), module('ProfileTimelineModule', work)));
    expect(open.fields).toMatchObject({ positions: 'read', education: 'absent' });
    const school = entry('school', 'Diplôme', 'École forestière', '4 ans, 2009 - 2013');
    const all = readAt(path, page(head(), module('ProfileTimelineModule', work + bucket(school))));
    expect(all.profile?.education).toEqual([
      { school: 'École forestière', degree: 'Diplôme', start: '2009', end: '2013' },
    ]);
    const member = memberOf('Hedda_Kuehnel');
    const town = readAt(profilePath(member), drawProfile(viewIn('en'), member, { unfold: false }));
    expect(town.profile?.positions).toHaveLength(2);
    expect(town.fields.education).toBe('not-mounted');
  });

  it('a module full of what we do not understand is unreadable, one with a heading only is empty', () => {
    const at = (inner: string) => readAt(path, page(head(), module('ProfileSkillsModule', inner))).fields.skills;
    expect(at('<table><tr><td>Tout autre</td></tr></table>')).toBe('unreadable');
    expect(at('')).toBe('absent');
    const bare = readAt(path, page(head(), '<div id="ProfileSkillsModule"></div>'));
    expect(bare.fields.skills).toBe('not-mounted');
  });

  it.each([
    [
      'a heading of the module',
      '<h2>Langues</h2><div><h2>Danois</h2><div data-xds="ProgressBar"></div></div><div><h2>Breton</h2><div data-xds="ProgressBar"></div></div>',
      ['Danois', 'Breton'],
    ],
    ['none', '<div><h2>Danois</h2><div data-xds="ProgressBar"></div></div>', ['Danois']],
    ['one and no bars', '<h2>Langues</h2><h3>Danois</h3>', ['Danois']],
    ['nothing but one', '<h2>Langues</h2>', []],
  ])('languages below %s', (_what, inner, expected) => {
    expect(readAt(path, page(head(), `<div id="ProfileLanguagesModule">${inner}</div>`)).profile?.languages).toEqual(
      expected,
    );
  });

  it('a frame that has not loaded says nothing of wants, an empty one says there are none', () => {
    const at = (frame: string) => readAt(path, page(head(), module('ContactsModule', frame))).fields.wants;
    expect(at('<iframe id="tab-content"></iframe>')).toBe('not-mounted');
    expect(at('<iframe id="tab-content" srcdoc=""></iframe>')).toBe('not-mounted');
    expect(at('<iframe id="tab-content" srcdoc="&lt;p&gt;x&lt;/p&gt;"></iframe>')).toBe('absent');
    expect(at('')).toBe('absent');
  });
});

describe('whose page it is', () => {
  const linked = (slug: string): string => `${lines}<a href="/profile/${slug}/xing-id/contact-details?sc_o=x">x</a>`;

  it('is said by the links of its head, else by the name', () => {
    expect(readAt(path, page(head(linked('Tabea_Wichern3')))).stale).toBe(false);
    expect(readAt(path, page(head(linked('TABEA_wichern3')))).stale).toBe(false);
    expect(readAt(path, page(head(linked('Tabea_Wichern')))).stale).toBe(true);
    expect(readAt('/profile/Ole_Petersen', page(head()))).toMatchObject({ stale: true, fields: {}, used: {} });
    expect(readAt('/profile/Ole_Petersen', page(head()))).not.toHaveProperty('profile');
  });

  it.each([
    ['Tabea_Wichern', 'Tabea Wichern', true],
    ['tabea_wichern12', 'Dr. Tabea Luise Wichern, MBA', true],
    ['anneliese_froehlichmoebius', 'Anneliese Fröhlich-Möbius', true],
    ['anneliese_frohlichmobius2', 'Anneliese Fröhlich-Möbius', true],
    ['rüdiger_stöckl', 'Rüdiger Stöckl', true],
    ['lukasz_wrobel', 'Łukasz Wróbel', true],
    ['anna_mei', 'Anna Meier', false],
    ['anna_meier', 'Anna Mei', false],
    ['_17', 'Anna Meier', false],
    ['ole_petersen', 'Tabea Wichern', false],
    ['', '', false],
  ])('%s could be made of %s: %s', (slug, full, is) => expect(isNamedAfter(slug, full)).toBe(is));

  it('pages behind a profile belong to it', () => {
    const member = memberOf('Juergen_Oetken');
    for (const [part, kind] of [
      ['cv', 'profile-detail'],
      ['portfolio', 'profile-detail'],
      ['web_profiles', 'profile-detail'],
      ['xing-id/contact-details', 'profile'],
    ] as const) {
      const html = drawProfile(viewIn('de'), member, { overlay: kind === 'profile' });
      const reading = readAt(`${profilePath(member)}/${part}?sc_o=a`, html);
      expect(reading, part).toMatchObject({ page: kind, layout: 'modules', stale: false });
      expect(reading.profile?.positions, part).toHaveLength(1);
    }
    expect(readAt('/profile/Ole_Petersen/cv', drawProfile(viewIn('de'), member)).profile).toBeUndefined();
    expect(readAt(`${profilePath(member)}/cv`, page('<h1>CV</h1>'))).toMatchObject({ layout: null, fields: {} });
  });

  it('addresses of the account are nobody’s', () => {
    expect(readAt('/profile/my_profile/skills/add', page(head()))).toMatchObject({ page: 'other', fields: {} });
  });

  it('people beside a profile are others', () => {
    const member = memberOf('Juergen_Oetken');
    const { profile } = readAt(profilePath(member), drawProfile(viewIn('de'), member));
    for (const other of ['Bruno', 'Hedda', 'Mateusz']) expect(JSON.stringify(profile)).not.toContain(other);
  });

  it('the data of the page give an id to its own person only', () => {
    const crate = (pageName: string): string =>
      `<script id="runtime-config">window.crate={"serverData":{"a":undefined,"APOLLO_STATE":{"XingId:12.ab":{"__typename":"XingId","id":"12.ab","pageName":"${pageName}"}}}};</script>`;
    expect(readAt(path, page(crate('Tabea_Wichern3'), head())).profile?.memberId).toBe('12.ab');
    expect(readAt(path, page(crate('Tabea_Wichern'), head())).profile).not.toHaveProperty('memberId');
  });
});

describe('the application for recruiters', () => {
  it.each(['/xtm/inbox', '/xtm', '/xtm/profile/Tabea_Wichern3', '/recruiting-settings', '/recruiting-settings/x'])(
    '%s is left alone, whatever it looks like',
    (where) => {
      const composer =
        '<form><textarea data-qa="message-composer-textarea"></textarea><button type="submit">x</button></form>';
      const dialog = `<div role="dialog"><textarea></textarea><button>x</button></div>`;
      for (const html of [talentManagerDocument(viewIn('de')), page(head(), composer, dialog)]) {
        const url = new URL(where, 'https://www.xing.com');
        const saved = openPage(html, url);
        const invited = { slug: 'tabea_wichern3' };
        expect(xing.read(saved, url, invited)).toEqual({
          page: 'other',
          layout: null,
          composers: [],
          fields: {},
          used: {},
          stale: false,
        });
        expect(xing.listComposers(saved, invited)).toEqual([]);
        expect(xing.findChoice(saved, invited)).toBeNull();
        for (const element of saved.document.querySelectorAll('textarea,button')) {
          const event = { composedPath: () => [element, element.parentElement], type: 'click' } as unknown as Event;
          expect(xing.composerAt(event, saved, invited)).toBeNull();
          expect(xing.choiceAt(event, saved, invited)).toBeNull();
          expect(xing.invitedBy(event, saved)).toBeNull();
        }
      }
    },
  );

  it('a profile may be named like it', () => {
    expect(xing.placeOf(new URL('https://www.xing.com/profile/xtm'))).toEqual({ page: 'profile', slug: 'xtm' });
    expect(xing.placeOf(new URL('https://www.xing.com/xtmx'))).toEqual({ page: 'other' });
  });
});

describe('whatever stands there', () => {
  it('long, deep and many things are cut', () => {
    const long = readAt(path, page(head(lines, `${name} ${'x'.repeat(5000)}`)));
    expect(JSON.stringify(long).length).toBeLessThan(2000);
    const many = readAt(
      path,
      page(
        head(),
        module('ProfileSkillsModule', Array.from({ length: 3000 }, (_, at) => `<i data-xds="Tag">${at}</i>`).join('')),
      ),
    );
    expect(many.profile?.skills).toHaveLength(200);
    expectEveryFieldAnswered(many);
  });

  it('two thousand elements in each other do not stop the reading', () => {
    const deep = `${'<div>'.repeat(2000)}${icon('IconJobs')}${'</div>'.repeat(2000)}`;
    expect(readAt(path, page(head(deep))).fields.headline).toBe('unreadable');
  });

  it('markup in a text stays text', () => {
    const about = module('ProfileAboutMeModule', '<p data-xds="BodyCopy">&lt;div id="ProfileSkillsModule"&gt;</p>');
    const { profile } = readAt(path, page(head(), about));
    expect(profile?.about).toBe('<div id="ProfileSkillsModule">');
    expect(profile?.skills).toEqual([]);
  });
});

it('reads the town on the town’s day', () => expect(viewIn('de').options.now).toEqual(now));
