import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../lib/domain/profile';
import type { Reading } from '../../../lib/domain/reading';
import { readCrateId } from '../../../lib/sites/xing/crate';
import { createSavedPage } from '../../../tools/workbench/read';
import { expectedGuestProfile } from '../../town/xing/expected-profile';
import { guestDocument, wallDocument } from '../../town/xing/guest';
import { profilePath, xingIdOf } from '../../town/xing/member';
import { expectEveryFieldAnswered, withoutEmpty } from './expect-reading';
import { memberOf, members, readAt, viewIn } from './xing-page';

describe.each(['de', 'en', 'pl'] as const)('everybody on the town’s XING without an account, in %s', (ui) => {
  it.each(members.map((member) => [member.slug, member] as const))('%s', (_slug, member) => {
    const reading = readAt(profilePath(member), guestDocument(viewIn(ui), member).body);
    expect(reading).toMatchObject({ page: 'profile', layout: 'guest', stale: false, composers: [] });
    const expected = withoutEmpty(expectedGuestProfile(member, { ui }));
    expect(withoutEmpty(reading.profile)).toEqual(expected);
    expectEveryFieldAnswered(reading);
    for (const field of Object.keys(expected) as (keyof Profile)[])
      if (field in reading.fields && field !== 'self') expect(reading.fields[field], field).toBe('read');
  });

  it('the wall to log in at is no profile', () => {
    const wall = wallDocument(viewIn(ui), '/profile/Juergen_Oetken');
    expect(readAt('/profile/Juergen_Oetken', wall)).toMatchObject({ layout: null, stale: false, fields: {} });
  });
});

// --- A page of our own --------------------------------------------------------------------------------------------

const path = '/profile/Tabea_Wichern3';
const slug = 'tabea_wichern3';
const canonical = '<link rel="canonical" href="https://www.xing.com/profile/tabea_wichern3">';
const top = (name: string, ...lines: string[]): string =>
  `<section class="src-xing_id-container-1a2b"><h1>${name}<span>Premium</span></h1>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;
const skills =
  '<section data-qa="skills-section"><h2>Talents</h2><div data-qa="skills-tags"><ul><li>Tilleuls</li></ul></div></section>';
const doc = (head: string, ...body: string[]): string =>
  `<!doctype html><html lang="fr"><head>${head}</head><body><main>${body.join('')}</main></body></html>`;
const read = (html: string, at = path): Reading => readAt(at, html);
const timeline = (...entries: string[]): string =>
  `<section data-qa="timeline-section"><ul>${entries.join('')}</ul></section>`;
const entry = (kind: string, ...lines: string[]): string =>
  `<li data-qa="${kind}-entry">${lines.map((line) => `<p>${line}</p>`).join('')}</li>`;

describe('a public page', () => {
  it('is read in a language of no table', () => {
    const { profile } = read(
      doc(
        canonical,
        top('Tabea Wichern', 'Employée, Conseillère, Bois &amp; Ville', 'Lübeck, Allemagne'),
        skills,
        timeline(
          entry('we', '4 ans, depuis janv. 2022', 'Conseillère', 'Bois &amp; Ville'),
          entry('we', '3 ans, 2015 - 2018', 'Cheffe', 'Le nom est réservé aux membres qui ont ouvert une session.'),
          entry('education', '2009 - 2013', 'École forestière'),
        ),
        '<section data-qa="language-skills-section"><ul><li>Danois<span>Courant</span></li></ul></section>',
      ),
    );
    expect(profile).toMatchObject({
      name: { full: 'Tabea Wichern' },
      headline: 'Employée, Conseillère, Bois & Ville',
      location: 'Lübeck, Allemagne',
      skills: ['Tilleuls'],
      positions: [
        { title: 'Conseillère', company: 'Bois & Ville', start: '2022-01', current: true },
        { title: 'Cheffe', start: '2015', end: '2018', current: false },
      ],
      education: [{ school: 'École forestière', start: '2009', end: '2013' }],
      languages: ['Danois'],
    });
    expect(profile?.positions[1]).not.toHaveProperty('company');
  });

  it('never takes what is kept back for a company, a title or a school', () => {
    const kept = '<a href="https://login.xing.com/?dest_url=x">Log in</a>';
    const at = (...entries: string[]) => read(doc(canonical, top('Tabea Wichern'), timeline(...entries)));
    expect(at(entry('we', '2015 - 2018', 'Leiterin', kept)).profile?.positions).toEqual([
      { title: 'Leiterin', start: '2015', end: '2018', current: false },
    ]);
    expect(at(entry('we', '2015 - 2018', '****** ***', 'Baumwerk')).fields.positions).toBe('unreadable');
    expect(at(entry('education', '2015 - 2018', 'Diplom', '*** *****')).fields.education).toBe('unreadable');
    expect(at(entry('we', 'irgendwann', 'Leiterin', 'Baumwerk')).fields.positions).toBe('unreadable');
  });

  it('is no less of a page where it has only its head, and says so of every field', () => {
    const reading = read(doc(`${canonical}<meta property="og:type" content="profile">`, '<h1>Tabea Wichern</h1>'));
    expect(withoutEmpty(reading.profile)).toMatchObject({ name: { full: 'Tabea Wichern' } });
    expect(reading.fields).toMatchObject({ skills: 'not-mounted', headline: 'not-mounted', location: 'not-mounted' });
    expectEveryFieldAnswered(reading);
  });

  it('does not guess what a single line is', () => {
    const one = read(doc(canonical, top('Tabea Wichern', 'Étudiante')));
    expect(one.fields).toMatchObject({ headline: 'unreadable', location: 'unreadable' });
    expect(read(doc(canonical, top('Tabea Wichern', 'Allemagne'))).profile).toMatchObject({ location: 'Allemagne' });
  });
});

describe('whose page it is', () => {
  it.each([
    ['another canonical address', doc(canonical.replace('wichern3', 'wichern'), top('Tabea Wichern'), skills)],
    ['another name', doc('', top('Ole Petersen'), skills)],
    [
      'another name under the address of the new person',
      doc(`${canonical}<title>Tabea Wichern | XING</title>`, top('Ole Petersen'), skills),
    ],
  ])('%s: nothing is told', (_what, html) => {
    const reading = read(html);
    expect(reading).toMatchObject({ stale: true, fields: {} });
    expect(reading).not.toHaveProperty('profile');
  });

  it('somebody may have taken another name', () => {
    const page = doc(`${canonical}<title>Tabea Lorenz - Conseillère | XING</title>`, top('Tabea Lorenz'), skills);
    expect(read(page).profile?.name.full).toBe('Tabea Lorenz');
  });

  it('linked data of another person say nothing', () => {
    const data = (name: string, sameAs: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'Person', name, sameAs })}</script>`;
    const other = read(
      doc(data('Ole Petersen', 'https://www.xing.com/profile/Ole_Petersen'), top('***** ****'), skills),
    );
    expect(JSON.stringify(other)).not.toContain('Ole');
    const own = read(
      doc(
        canonical + data('Tabea Wichern', 'https://www.xing.com/profile/Tabea_Wichern3'),
        top('Tabea Wichern'),
        skills,
      ),
    );
    expect(own.profile?.name.full).toBe('Tabea Wichern');
  });

  it('a page that nobody has is nobody’s', () => {
    const missing = doc('<title>404 - Not Found | XING</title>', '<h1>Rien</h1>');
    expect(read(missing)).toMatchObject({ layout: null, stale: false });
    expect(read(doc('', ''))).toMatchObject({ layout: 'modules', stale: true });
  });
});

describe('the data of the page', () => {
  const record = (more: object = {}): object => ({
    __typename: 'XingId',
    id: '12.ab',
    pageName: 'Tabea_Wichern3',
    ...more,
  });
  const literal = (records: object, extra = ''): string =>
    `window.crate={"csrf":undefined,${extra}"serverData":{"list":[undefined,1],"APOLLO_STATE":${JSON.stringify(records)},"agent":undefined}};`;
  const idIn = (script: string, of = slug): string | null =>
    readCrateId(createSavedPage(`<script id="runtime-config">${script}</script>`, `https://www.xing.com${path}`), of);
  const plain = literal({ 'XingId:12.ab': record() });

  it('name the person of the page, whatever surrounds them', () => {
    expect(idIn(plain)).toBe('12.ab');
    expect(idIn(`${plain}window.more=function(){};`)).toBe('12.ab');
    expect(idIn(literal({ 'XingId:12.ab': record(), text: { a: 'undefined } " \\ ]', b: 'window.crate={' } }))).toBe(
      '12.ab',
    );
    expect(idIn(literal({ 'XingId:12.ab': record({ pageName: 'R%C3%BCdiger_Stöckl' }) }), 'rüdiger_stöckl')).toBe(
      '12.ab',
    );
  });

  it('say nothing of anybody else', () => {
    expect(idIn(literal({ 'XingId:12.ab': record({ pageName: 'Ole_Petersen' }) }))).toBeNull();
    expect(idIn(literal({ 'XingId:13.ab': record() }))).toBeNull();
    expect(idIn(literal({ 'XingId:x': record({ id: 'x' }) }))).toBeNull();
    expect(idIn(literal({ 'User:12.ab': record({ __typename: 'User' }) }))).toBeNull();
  });

  it.each([
    ['a function', literal({ 'XingId:12.ab': record() }, '"f":function(){return 1},')],
    ['a call', 'window.crate=steal({"XingId":1})'],
    ['an open string', 'window.crate={"XingId":"'],
    ['an open brace', `window.crate=${'{"XingId":'.repeat(10)}`],
    ['nothing', ''],
    ['no literal', 'window.crate=undefined;//XingId'],
    ['other shapes', 'window.crate={"serverData":{"APOLLO_STATE":[null,7,"XingId"]}}'],
    ['a prototype', 'window.crate={"__proto__":{"serverData":{"APOLLO_STATE":{"XingId:12.ab":1}}}}'],
    ['ten thousand objects in each other', `window.crate=${'{"XingId":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['five million signs', literal({ 'XingId:12.ab': record({ more: 'x'.repeat(5_000_000) }) })],
    ['five million quotes', `window.crate={"XingId":${'"'.repeat(1_900_000)}`],
  ])('%s is not taken apart', (_what, script) => expect(idIn(script)).toBeNull());

  it('are never run', () => {
    const script = `globalThis.ranHere=true;${plain}`;
    expect(idIn(script)).toBe('12.ab');
    expect('ranHere' in globalThis).toBe(false);
  });
});

describe('whatever stands there', () => {
  it('a name of five thousand signs, markup in texts and ten thousand items are cut or text', () => {
    const items = (of: string, texts: string[]): string =>
      `<section data-qa="${of}"><ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul></section>`;
    const reading = read(
      doc(
        canonical,
        top(`Tabea Wichern ${'x'.repeat(5000)}`, 'A'.repeat(5000)),
        items('interests-section', ['&lt;img src=x onerror=alert(1)&gt;', 'Bitte keine Werbung']),
        items(
          'language-skills-section',
          Array.from({ length: 3000 }, (_, at) => `L${at}`),
        ),
      ),
    );
    expect(reading.profile?.interests[0]).toBe('<img src=x onerror=alert(1)>');
    expect(reading.profile?.noAds).toEqual({ text: 'Bitte keine Werbung', where: 'interests' });
    expect(reading.profile?.languages).toHaveLength(200);
    expectEveryFieldAnswered(reading);
    expect(reading.profile?.name.full.length).toBeLessThanOrEqual(300);
  });

  it('the id in the town is the one of its data', () => {
    const member = memberOf('Rüdiger_Stöckl');
    const page = createSavedPage(guestDocument(viewIn('de'), member).body, 'https://www.xing.com/');
    expect(readCrateId(page, member.slug.toLowerCase())).toBe(xingIdOf(member));
  });
});
