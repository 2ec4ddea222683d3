import { createHash } from 'node:crypto';
import { request } from 'node:https';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePersonName } from '../../lib/language/person-name';
import { startTown, type Town } from '../town/server';
import { timelineText } from '../town/xing/dates';
import { expectedGuestProfile, expectedXingProfile } from '../town/xing/expected-profile';
import { type Member, nameOf, profilePath, xingIdOf } from '../town/xing/member';

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

interface Reply {
  status: number;
  policy: string;
  text: string;
}

/** Asks for a page, or with a body posts. */
function get(from: Town, path: string, body?: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: from.port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        servername: 'www.xing.com',
        headers: { host: 'www.xing.com' },
        rejectUnauthorized: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            policy: String(response.headers['content-security-policy']),
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    call.on('error', reject);
    call.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const pathOf = (url: string) => url.replace('https://www.xing.com', '');
const member = (slug: string, from = town): Member => {
  const found = from.xingMembers.find((one) => one.person.slug === slug);
  if (found === undefined) throw new Error(`${slug} is not on XING`);
  return found;
};
const textOf = (html: string) =>
  html
    .replace(/<[^>]{0,4000}>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** What a module holds once the page has asked for it, as the page gets it. */
async function moduleOf(slug: string, module: string, from = town): Promise<string> {
  const index = from.xingMembers.indexOf(member(slug, from));
  return (await get(from, `/town/${module === 'bucket' ? 'bucket?' : `module?module=${module}&`}member=${index}`)).text;
}

describe('the members', () => {
  it('are fifteen of the town, one of them the viewer, each under a name of their own', () => {
    expect(town.xingMembers).toHaveLength(15);
    expect(new Set(town.xingMembers.map((one) => one.slug.toLowerCase())).size).toBe(15);
    for (const one of town.xingMembers) expect(one.slug).toMatch(/^\p{Lu}\p{Ll}+_(?:\p{Lu}\p{Ll}+)+\d{0,3}$/u);
    expect(town.xingMembers.filter((one) => one.person.self).map((one) => one.slug)).toEqual(['Rike_Sandmann']);
  });

  it('are named as the page writes them', () => {
    for (const one of town.xingMembers)
      expect(parsePersonName(nameOf(one)), one.slug).toMatchObject(expectedXingProfile(one, { ui: 'de' }).name);
  });

  it('stand to the viewer in every way there is', () => {
    expect(town.xingMembers.filter((one) => one.contactDaysAgo !== undefined)).toHaveLength(3);
    expect(town.xingMembers.filter((one) => one.received !== undefined)).toHaveLength(2);
    expect(town.xingMembers.filter((one) => one.requestedDaysAgo !== undefined)).toHaveLength(1);
    expect(() => town.xingProfileUrl('leyla-arslanoglu')).toThrow('not on XING');
  });
});

describe('the time over a timeline entry', () => {
  const now = new Date(2022, 4, 20);

  it.each([
    ['2020-01', undefined, 'Bis heute 2 Jahre und 5 Monate, seit Jan. 2020'],
    ['2019-03', '2020-08', '1 Jahr und 6 Monate, März 2019 - Aug. 2020'],
    ['2021-01', '2021-05', '5 Monate, Jan. 2021 - Mai 2021'],
    ['1998-10', '2003-09', '5 Jahre, Okt. 1998 - Sep. 2003'],
    ['2011-01', '2013-01', '2 Jahre und 1 Monat, Jan. 2011 - Jan. 2013'],
    ['2022-05', undefined, 'Bis heute 1 Monat, seit Mai 2022'],
    ['1999', '2006', '7 Jahre, 1999 - 2006'],
  ])('from %s to %s', (start, end, text) => expect(timelineText(start, end, now, 'de')).toBe(text));
});

describe('the pages', () => {
  const paths = () => [
    ...town.xingMembers.map(profilePath),
    ...['katharina-weissgerber', 'svea-holtmann', 'juergen-oetken'].map((slug) => pathOf(town.xingThreadUrl(slug))),
    '/feed',
    '/chats',
    '/network/contactlist',
    '/network/requests',
    '/network/requests/sent',
    '/search/members?keywords=Ziegen',
    '/profile/my_profile/timeline/add/employee',
    '/profile/Juergen_Oetken/xing-id/contact-details?sc_o=x',
    '/profile/version/embedded/Juergen_Oetken/web_profiles',
    '/xtm/inbox',
  ];

  it('answer 200 under the strict policy, without inline code and without naming another host', async () => {
    for (const path of paths()) {
      const page = await get(town, path);
      expect(page.status, path).toBe(200);
      expect(page.policy, path).toContain("script-src 'self'; style-src 'self'");
      expect(page.text, path).not.toMatch(/<script(?![^>]{0,200}\ssrc=)|<style|\sstyle="|\son[a-z]{1,20}="/);
      expect(page.text, path).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\//);
    }
  });

  it('are missing with 404 elsewhere, for nobody and for hostile paths', async () => {
    for (const path of [
      '/jobs',
      '/profile/Nobody_There',
      '/profile/%E0%A4%A',
      '/chats/x',
      '/town/client/../../site.ts',
      '/town/constructor',
    ])
      expect((await get(town, path)).status, path).toBe(404);
    expect((await get(town, '/profile/Nobody_There')).text).toContain('<title>404 - Not Found | XING</title>');
    expect((await get(town, '/profile/my_profile/xing-id/profile-image/edit')).text).not.toContain('XingIdModule');
  });

  it('find a member in any case and encoding', async () => {
    for (const slug of ['R%C3%BCdiger_St%C3%B6ckl', 'r%c3%bcdiger_st%c3%b6ckl', 'RU%CC%88DIGER_STO%CC%88CKL'])
      expect((await get(town, `/profile/${slug}`)).text, slug).toContain('data-xds="Hero"');
  });

  it('show the head of every profile at once, the name as the direct text of a crowded h1', async () => {
    for (const one of town.xingMembers) {
      const { text } = await get(town, profilePath(one));
      const [, name, rest] = /<h1[^>]{0,200}>([^<]{1,200})(<[\s\S]{1,2000}?)<\/h1>/.exec(text) ?? [];
      expect(name, one.slug).toBe(nameOf(one));
      expect(textOf(rest ?? ''), one.slug).toMatch(new RegExp(`^${one.membership}.{10}`));
      const expected = expectedXingProfile(one, town.options);
      for (const line of [expected.headline, expected.location])
        if (line !== undefined) expect(textOf(text)).toContain(line);
      expect(text.includes('"IconJobs"'), one.slug).toBe(expected.headline !== undefined);
      expect(text).not.toMatch(/id="(?:Profile|Accomplishments|Contacts)\w{0,20}Module"/);
      expect(text.split('data-qa="profile-primary-action"')).toHaveLength(2);
    }
  });

  it('fill the rest when it comes near, with all that a reader is expected to find', async () => {
    for (const one of town.xingMembers) {
      const { slug } = one.person;
      const expected = expectedXingProfile(one, town.options);
      const timeline = (await moduleOf(slug, 'ProfileTimelineModule')) + (await moduleOf(slug, 'bucket'));
      for (const { title, company, text } of expected.positions)
        for (const part of [title, company, text])
          if (part !== undefined) expect(timeline, slug).toContain(JSON.stringify(part));
      for (const { school, degree } of expected.education)
        for (const part of [school, degree])
          if (part !== undefined) expect(timeline, slug).toContain(JSON.stringify(part));
      for (const [module, items] of [
        ['ProfileSkillsModule', expected.skills],
        ['ProfileLanguagesModule', expected.languages],
        ['ProfileInterestsModule', expected.interests],
      ] as const) {
        const filled = await moduleOf(slug, module);
        expect(filled === '{"tree":null}', `${slug} ${module}`).toBe(items.length === 0);
        for (const item of items) expect(filled, slug).toContain(JSON.stringify(item));
      }
      const legacy = [...expected.wants, ...expected.haves];
      expect((await moduleOf(slug, 'ContactsModule')).includes('tab-content'), slug).toBe(legacy.length > 0);
      const frame = await get(town, `/profile/version/embedded/${encodeURIComponent(one.slug)}/web_profiles`);
      for (const item of legacy) expect(frame.text, slug).toContain(`<li>${item}</li>`);
    }
  });

  it('give the primary action its one meaning', async () => {
    const labels = {
      'rike-sandmann': 'Profil bearbeiten',
      'svea-holtmann': 'Nachricht schreiben',
      'lennart-brusius': 'Kontaktanfrage gesendet',
      'callum-drysdale': 'Kontakt bestätigen',
      'bruno-tessmer': 'Als Kontakt hinzufügen',
    };
    for (const [slug, label] of Object.entries(labels)) {
      const { text } = await get(town, pathOf(town.xingProfileUrl(slug)));
      expect(
        textOf(/<button[^>]{0,300}profile-primary-action[\s\S]{1,400}?<\/button>/.exec(text)?.[0] ?? ''),
        slug,
      ).toBe(label);
    }
  });

  it('keep look-alikes where none of our business is', async () => {
    const { text } = await get(town, '/xtm/inbox');
    expect(text).toContain('data-testid="chat-reply-input"');
    expect(text).not.toMatch(/data-qa="message-composer|data-xds/);
    expect((await get(town, '/feed')).text).toMatch(/<textarea data-xds="InputBar"/);
  });
});

describe('the switches', () => {
  it('change the language; a third one gets the English page', async () => {
    const other = await startTown({ ui: 'en', now: new Date(2026, 9, 12) });
    try {
      const path = pathOf(other.xingProfileUrl('juergen-oetken'));
      const { text } = await get(other, path);
      expect(text).toContain('<html lang="en">');
      expect(textOf(text)).toContain('Add as contact');
      expect(textOf(text)).toContain('Auenbrück, Germany');
      expect(await moduleOf('juergen-oetken', 'ProfileSkillsModule', other)).toContain('"Top skills"');
      expect((await get(other, '/network/contactlist')).text).toContain('Contact since 10/07/2026');
      other.options.ui = 'de';
      expect((await get(other, '/network/contactlist')).text).toContain('Kontakt seit 07.10.2026');
      other.options.ui = 'pl';
      expect((await get(other, path)).text).toContain('<html lang="en">');
    } finally {
      await other.close();
    }
  });

  it('change the classes with the build, in both styles, and the stylesheet with them', async () => {
    const other = await startTown({ build: 'winter' });
    try {
      const classesOf = async (from: Town) => {
        const { text } = await get(from, pathOf(from.xingProfileUrl('bruno-tessmer')));
        return /<div id="XingIdModule" class="sc-\w{1,7}-0 (\w{6}) (src-xing_id-container-[0-9a-f]{8})"/
          .exec(text)
          ?.slice(1);
      };
      const [component, part] = (await classesOf(other)) ?? [];
      expect(component).toBeDefined();
      const autumn = await classesOf(town);
      expect(autumn).toHaveLength(2);
      expect(autumn).not.toContain(component);
      expect(autumn).not.toContain(part);
      const css = (await get(other, '/town/xing.css?build=winter')).text;
      expect(css).toContain(`.${component} {`);
      expect(css).toContain(`.${part} {`);
    } finally {
      await other.close();
    }
  });

  it('govern the contact request: open, locked, absent; the limit and where it stands', async () => {
    const other = await startTown();
    try {
      const index = other.xingMembers.indexOf(member('juergen-oetken', other));
      const dialog = async () => (await get(other, `/town/dialog?member=${index}`)).text;
      expect(await dialog()).toContain('0/600');
      other.options.xingLimit = 450;
      other.options.xingLimitBy = 'maxlength';
      expect(await dialog()).toMatch(/"maxlength":"450"/);
      expect(await dialog()).not.toContain('0/');
      other.options.xingLimit = null;
      expect(await dialog()).not.toMatch(/maxlength|0\//);
      expect(await dialog()).not.toContain('readonly');
      other.options.xingNote = 'locked';
      expect(await dialog()).toContain('"readonly"');
      other.options.xingNote = 'absent';
      expect(JSON.parse(await dialog()).tree).toBeNull();
    } finally {
      await other.close();
    }
  });
});

describe('what the site receives', () => {
  it('is kept in order, changes the person here and nowhere else', async () => {
    const other = await startTown();
    try {
      const index = other.xingMembers.indexOf(member('juergen-oetken', other));
      other.options.inviteFails = true;
      expect((await get(other, `/town/request?member=${index}`, { text: 'Guten Tag' })).status).toBe(500);
      other.options.inviteFails = false;
      expect((await get(other, `/town/request?member=${index}`, { text: 'Guten Tag' })).text).toContain(
        'Kontaktanfrage gesendet',
      );
      const svea = other.xingMembers.indexOf(member('svea-holtmann', other));
      expect((await get(other, `/town/message?member=${svea}`, { text: 'Läuft sie?' })).text).toContain('Läuft sie?');
      expect(other.sent).toEqual([
        { kind: 'request', to: 'juergen-oetken', text: 'Guten Tag', site: 'xing' },
        { kind: 'message', to: 'svea-holtmann', text: 'Läuft sie?', site: 'xing' },
      ]);
      expect((await get(other, '/network/requests/sent')).text).toContain('Jürgen Oetken');
      other.acceptOnXing('juergen-oetken');
      expect((await get(other, '/network/requests/sent')).text).not.toContain('Jürgen Oetken');
      const list = (await get(other, '/network/contactlist')).text;
      expect(list.indexOf('Jürgen Oetken')).toBeGreaterThan(0);
      expect(list.indexOf('Jürgen Oetken')).toBeLessThan(list.indexOf('Svea Holtmann'));
      expect(other.person('juergen-oetken')).toMatchObject({ degree: 2 });
      expect(other.person('juergen-oetken').pending).toBeUndefined();
      expect(town.sent).toEqual([]);
      expect(member('juergen-oetken').contactDaysAgo).toBeUndefined();
    } finally {
      await other.close();
    }
  });

  it('may be an answer to a request', async () => {
    const other = await startTown();
    try {
      expect((await get(other, '/network/requests')).text).toContain('bicycle bells');
      const index = other.xingMembers.indexOf(member('callum-drysdale', other));
      await get(other, `/town/confirm?member=${index}`, { text: null });
      expect((await get(other, '/network/requests')).text).not.toContain('Callum Drysdale');
      expect((await get(other, '/network/contactlist')).text).toContain('Callum Drysdale');
      expect(other.sent).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('logged out', () => {
  it('a profile shows less, under the hash of its one inline script, with its data in a literal that is no JSON', async () => {
    const other = await startTown({ xingLoggedIn: false });
    try {
      const priya = member('priya-raghunandan', other);
      const { text, policy } = await get(other, profilePath(priya));
      const script = /<script id="runtime-config">([\s\S]{1,5000}?)<\/script>/.exec(text)?.[1] ?? '';
      expect(policy).toContain(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
      expect(text.match(/<script/g)).toHaveLength(1);
      expect(() => JSON.parse(script.replace(/^window\.crate=|;$/g, ''))).toThrow(SyntaxError);
      const window: { crate?: { serverData: { APOLLO_STATE: Record<string, Record<string, unknown>> } } } = {};
      runInNewContext(script, { window });
      const cache = window.crate?.serverData.APOLLO_STATE ?? {};
      expect(cache['ROOT_QUERY']?.['xingIdWithError({"id":"Priya_Raghunandan"})']).toEqual({
        __ref: `XingId:${xingIdOf(priya)}`,
      });
      expect(cache[`XingId:${xingIdOf(priya)}`]).toMatchObject({
        pageName: 'Priya_Raghunandan',
        id: expect.stringMatching(/^\d+\.[0-9a-f]+$/),
      });
      expect(text).toContain('<title>Priya Raghunandan, PhD - Head of Laboratory | XING</title>');
      expect(text).toContain('<link rel="canonical" href="https://www.xing.com/profile/priya_raghunandan">');
      expect(text).toContain('property="og:type" content="profile"');
      const expected = expectedGuestProfile(priya, other.options);
      expect(expected.positions.map(({ company }) => company)).toEqual(['Wasserwerk Auenbrück', undefined]);
      for (const item of [...expected.skills, ...expected.interests, ...expected.languages])
        expect(textOf(text)).toContain(item);
      expect(text).not.toContain('XingIdModule');
      // Her former employer is one of her interests too, and stands there alone.
      expect(text.split('Institute for Clean Rivers')).toHaveLength(2);
      expect(text.split('nur für eingeloggte Mitglieder sichtbar')).toHaveLength(2);
    } finally {
      await other.close();
    }
  });

  it('everything else is a wall', async () => {
    const other = await startTown({ xingLoggedIn: false });
    try {
      for (const path of ['/chats', '/network/contactlist', '/profile/Rike_Sandmann/xing-id/contact-details']) {
        const { status, text } = await get(other, path);
        expect([status, text.includes('https://login.xing.com/?dest_url=')], path).toEqual([200, true]);
        expect(text, path).not.toMatch(/<textarea|Sandmann</);
      }
      expect((await get(other, '/profile/Nobody_There')).status).toBe(404);
    } finally {
      await other.close();
    }
  });
});
