import { request } from 'node:https';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePersonName } from '../../lib/language/person-name';
import { expectedPosts, expectedProfile } from '../town/expected-profile';
import type { TownOptions } from '../town/options';
import { people } from '../town/people';
import { createContacts } from '../town/people/contacts';
import { outskirts } from '../town/people/outskirts';
import { memberIdOf } from '../town/person';
import { startProxy } from '../town/proxy';
import { startTown, type Town } from '../town/server';

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.close());

interface Reply {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

function get(from: Town, path: string, options: { host?: string; body?: unknown } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request(
      {
        host: '127.0.0.1',
        port: from.port,
        path,
        method: options.body === undefined ? 'GET' : 'POST',
        servername: options.host ?? 'www.linkedin.com',
        headers: { host: options.host ?? 'www.linkedin.com' },
        rejectUnauthorized: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    call.on('error', reject);
    call.end(options.body === undefined ? undefined : JSON.stringify(options.body));
  });
}

const pathOf = (url: string) => url.replace('https://www.linkedin.com', '');
const textOf = (html: string) =>
  html
    .replace(/<[^>]{0,4000}>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('the people', () => {
  it('are twenty, each with a slug and a member id of their own', () => {
    expect(people).toHaveLength(20);
    expect(new Set(people.map((person) => person.slug)).size).toBe(20);
    expect(new Set(people.map((person) => memberIdOf(person.slug))).size).toBe(20);
    for (const person of people) expect(memberIdOf(person.slug)).toMatch(/^ACoAA[\w-]{34}$/);
  });

  it('have one viewer, and share only contacts of the first degree', () => {
    expect(people.filter((person) => person.self)).toHaveLength(1);
    for (const person of people) {
      for (const slug of person.mutual ?? []) {
        expect(people.find((one) => one.slug === slug)?.degree, `${slug} shared with ${person.slug}`).toBe(1);
        expect(slug).not.toBe(person.slug);
      }
      expect((person.mutual ?? []).length > 0, person.slug).toBe(person.degree === 1 || person.degree === 2);
      if (person.noAds !== undefined) expect(person.about).toContain(person.noAds);
    }
  });

  it('and those further out keep to the same rules', () => {
    const all = [...people, ...outskirts];
    expect(new Set(all.map((person) => person.slug)).size).toBe(all.length);
    for (const person of outskirts) {
      for (const slug of person.mutual ?? []) expect(all.find((one) => one.slug === slug)?.degree, slug).toBe(1);
      for (const post of person.posts ?? []) {
        expect(post.on !== undefined, post.text).toBe(post.kind !== undefined);
        if (post.on) expect(all.map((one) => one.slug)).toContain(post.on.slug);
      }
      expect(parsePersonName(person.name.full)).toMatchObject(expectedProfile(person, { now: new Date() }).name);
    }
  });

  it('and there can be as many contacts as a list needs, each somebody else, one with a name that never ends', () => {
    const contacts = createContacts(120);
    expect(new Set([...people, ...outskirts, ...contacts].map((person) => person.slug)).size).toBe(
      people.length + outskirts.length + 120,
    );
    expect(contacts[7]?.name.full).toHaveLength(300);
    expect(createContacts(3)).toEqual(contacts.slice(0, 3));
  });

  it.each(people.map((person) => [person.slug, person] as const))('%s is named as the page shows it', (_, person) => {
    expect(parsePersonName(person.shownName ?? person.name.full)).toMatchObject(
      expectedProfile(person, { now: new Date() }).name,
    );
  });
});

describe('the pages', () => {
  const paths = () => [
    ...people.map((person) => pathOf(town.profileUrl(person.slug))),
    ...people.filter((person) => person.thread).map((person) => pathOf(town.threadUrl(person.slug))),
    '/feed/',
    '/mynetwork/invite-connect/connections/',
    '/mynetwork/invitation-manager/sent/',
    '/mynetwork/invitation-manager/received/',
    '/mynetwork/grow/',
    '/mynetwork/catch-up/all/',
    '/search/results/people/?keywords=bus',
    ...[
      'overlay/contact-info/',
      'details/experience/',
      'details/skills/',
      'recent-activity/all/',
      'recent-activity/comments/',
    ].map((part) => `/in/anneliese-froehlich-moebius/${part}`),
    '/preload/?_bprMode=vanilla',
  ];

  /** Asks a town of its own, whose options are these. */
  async function inTown(options: Partial<TownOptions>, visit: (other: Town) => Promise<void>): Promise<void> {
    const other = await startTown(options);
    try {
      await visit(other);
    } finally {
      await other.close();
    }
  }
  const read = async (other: Town, path: string) => {
    const page = await get(other, path);
    expect(page.status, path).toBe(200);
    return page.text;
  };

  it('keep the policy in every layout and language', async () => {
    for (const given of [
      { layout: 'ember', ui: 'pl' },
      { loggedIn: false, ui: 'en' },
      { outskirts: true, ui: 'pl', threadIn: 'frame' },
    ] as const)
      await inTown({ ...given, bubbles: ['callum-drysdale'] }, async (other) => {
        for (const path of given.loggedIn === undefined
          ? paths()
          : [pathOf(other.profileUrl('priya-raghunandan')), '/authwall', '/login']) {
          const text = await read(other, path);
          expect(text.replace(/<script type="application\/ld\+json">/, ''), path).not.toMatch(
            /<script(?![^>]{0,200}\ssrc=)|<style|\sstyle="|\son[a-z]{1,20}="/,
          );
          expect(text, path).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\//);
        }
      });
  });

  it('of the old front end say everything about everybody, twice where eyes and ears differ', async () => {
    await inTown({ layout: 'ember', outskirts: true }, async (other) => {
      for (const person of other.people) {
        const text = await read(other, pathOf(other.profileUrl(person.slug)));
        const shown = textOf(text).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/\s+/g, ' ');
        const expected = expectedProfile(person, other.options);
        const seen = [
          expected.headline,
          expected.location,
          expected.pronouns,
          ...expected.positions.flatMap(({ title, company }) => [title, company]),
          ...expected.education.map(({ school }) => school),
          ...expected.skills,
          ...expected.languages,
          ...expected.interests,
          ...expected.posts.map((post) => post.text.split('\n')[0]),
        ];
        for (const line of seen)
          if (line !== undefined) expect(shown, person.slug).toContain(line.replace(/\s+/g, ' '));
        expect(text).toMatch(/<section class="[^"]{1,60}" data-member-id="\d{9,10}">/);
        expect(text).toMatch(/<code id="bpr-guid-\d+" hidden="" aria-hidden="true">/);
        expect(text).not.toContain('data-sdui-');
      }
    });
  });

  it('show strangers a name and no headline, and the wall everywhere else', async () => {
    await inTown({ loggedIn: false }, async (other) => {
      const text = await read(other, '/in/mateusz-wrobel/');
      expect(text).toContain('<h1 class="top-card-layout__title">Mateusz Wróbel 🚌</h1>');
      expect(text).not.toContain('Anschluss kein Glück');
      const data = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(text)?.[1] ?? '';
      expect(JSON.parse(data)['@graph'][1]).toMatchObject({
        '@type': 'Person',
        name: 'Mateusz Wróbel 🚌',
        worksFor: [{ name: 'Lohsebus' }],
      });
      for (const path of ['/feed/', '/in/me/', '/in/mateusz-wrobel/details/skills/'])
        expect((await get(other, path)).headers['location'], path).toMatch(/^\/authwall\?/);
    });
  });

  it('keep apart what people wrote, passed on and answered', async () => {
    await inTown({ outskirts: true }, async (other) => {
      const ottilie = other.person('ottilie-rehwinkel');
      const kilian = other.person('kilian-mondschein');
      expect(expectedProfile(ottilie, other.options).posts.map((post) => post.kind)).toEqual(['share', 'post']);
      expect(expectedProfile(kilian, other.options).posts.map((post) => post.kind)).toEqual(['comment', 'comment']);
      const all = await read(other, '/in/ottilie-rehwinkel/recent-activity/all/');
      const comments = await read(other, '/in/ottilie-rehwinkel/recent-activity/comments/');
      for (const { text } of expectedPosts(ottilie, 'all', other.options))
        expect(all).toContain(text.split(/[#\n]/)[0]);
      expect(comments).toContain('komme ich mit Kuchen');
      expect(comments).not.toContain('Butterbrot');
    });
  });

  it('write the markup of authors as text', async () => {
    await inTown({ outskirts: true }, async (other) => {
      const text = await read(other, '/in/lioba-hagedorn/');
      expect(text).toContain('&lt;div componentkey=&quot;com.linkedin.sdui.profile.card.refACoAAXXXXTopcard&quot;&gt;');
      expect(text).not.toMatch(/componentkey="com\.linkedin\.sdui\.profile\.card\.refACoAA(XXXX|ZZZZ)/);
      expect(text).toContain('\u202e');
    });
  });

  it('list who asks for contact, with their note, beside who only wants a follower', async () => {
    await inTown({ outskirts: true }, async (other) => {
      const list = '/mynetwork/invitation-manager/received/';
      const text = await read(other, list);
      for (const part of ['Alle (3)', 'Lastenrad hat Schluckauf', 'Gwendolyn Ashby-Roe', 'Lohsetaler Ruderfreunde'])
        expect(text).toContain(part);
      const at = (slug: string) => other.people.findIndex((person) => person.slug === slug);
      expect(await read(other, '/in/gwendolyn-ashby-roe/')).toContain(
        'aria-label="Kontaktanfrage von Gwendolyn Ashby-Roe annehmen"',
      );
      await get(other, `/town/accept?person=${at('gwendolyn-ashby-roe')}`, { body: { text: null } });
      expect(other.person('gwendolyn-ashby-roe')).toMatchObject({ degree: 1, connectedDaysAgo: 0 });
      await get(other, `/town/ignore?person=${at('kilian-mondschein')}`, { body: { text: null } });
      expect(await read(other, list)).toContain('Alle (1)');
    });
  });

  it('tell how long requests are open, and let them be withdrawn', async () => {
    await inTown({}, async (other) => {
      Object.assign(other.person('juergen-oetken'), { pending: true, requestedDaysAgo: 22 });
      const list = '/mynetwork/invitation-manager/sent/';
      const text = await read(other, list);
      expect(text).toContain('Vor 3 Wochen gesendet');
      expect(text).toMatch(/<a href="#" aria-label="Einladung an Jürgen Oetken zurückziehen"/);
      const count = Number(/Personen \((\d+)\)/.exec(text)?.[1]);
      expect(count).toBe(other.people.filter((person) => person.pending).length);
      await get(other, '/town/withdraw?slug=juergen-oetken', { body: { text: null } });
      expect(await read(other, list)).toContain(`Personen (${count - 1})`);
    });
  });

  it('load long lists ten at a time', async () => {
    await inTown({ extraContacts: 30 }, async (other) => {
      const total = other.people.filter((person) => person.connectedDaysAgo !== undefined).length;
      const text = await read(other, '/mynetwork/invite-connect/connections/');
      expect(text).toContain(`>${total} Kontakte<`);
      expect(text.match(/="auto-component-/g)).toHaveLength(10);
      const { trees } = JSON.parse((await get(other, '/town/contacts?from=10')).text);
      expect(trees).toHaveLength(11);
      expect(JSON.stringify(trees.at(-1))).toContain('"data-from":"20"');
      expect(JSON.parse((await get(other, `/town/contacts?from=${total - 4}`)).text).trees).toHaveLength(4);
    });
  });

  it('answer 200 under a strict policy, without inline code and without naming another host', async () => {
    for (const path of paths()) {
      const page = await get(town, path);
      expect(page.status, path).toBe(200);
      expect(page.headers['content-security-policy'], path).toContain("script-src 'self'; style-src 'self'");
      expect(page.headers['content-security-policy'], path).toContain("require-trusted-types-for 'script'");
      expect(page.headers['x-frame-options'], path).toBe('SAMEORIGIN');
      expect(page.text, path).not.toMatch(/<script(?![^>]{0,200}\ssrc=)|<style|\sstyle="|\son[a-z]{1,20}="/);
      expect(page.text, path).not.toMatch(/(?:href|src|action)="(?:https?:)?\/\//);
    }
  });

  it('and so do the files and cards they ask for', async () => {
    for (const file of [
      'sdui.css?build=x',
      'classic.css',
      'icon.svg',
      'avatar/3.svg',
      'cover/3.svg',
      'logo/12.svg',
      'client/page.js',
      'client/build.js',
      'client/invite.js',
      'client/messaging.js',
      'hello',
      'screen?path=/feed/',
      'card?card=Skills&person=2',
      'menu?person=2',
      'dialog?slug=juergen-oetken',
      'thread?person=2',
      'bubble?person=2',
      'write?person=2',
      'withdraw-dialog?person=2',
      'contact-info?person=2',
      'contacts?from=0',
      'classic?path=/in/juergen-oetken/recent-activity/all/',
      'framed?path=/messaging/',
      'guest.css',
      'client/ember.js',
      'client/bubbles.js',
      'client/composer.js',
      'client/dialogs.js',
      'client/noise.js',
      'client/preload.js',
    ]) {
      const { status, text } = await get(town, `/town/${file}`);
      expect(status, file).toBe(200);
      expect(text.replaceAll('http://www.w3.org/2000/svg', ''), file).not.toMatch(/https?:\/\//);
    }
  });

  it('are missing with 404 everywhere else, and survive hostile paths', async () => {
    for (const path of [
      '/jobs/',
      '/in/nobody-at-all/',
      '/in/%E0%A4%A/',
      '/town/client/../../server.ts',
      '/town/nothing',
      '/messaging/thread/2-x/',
    ]) {
      expect((await get(town, path)).status, path).toBe(404);
    }
  });

  it('show every person everything above the fold, and the rest only as empty shells', async () => {
    for (const person of people) {
      const { text } = await get(town, pathOf(town.profileUrl(person.slug)));
      const read = textOf(text).replace(/\s+/g, ' ');
      const expected = expectedProfile(person, town.options);
      const seen = [
        expected.headline,
        expected.location,
        expected.pronouns,
        ...expected.posts.map((post) => post.text.split('\n')[0]),
      ];
      for (const line of seen) if (line !== undefined) expect(read, person.slug).toContain(line.replace(/\s+/g, ' '));
      expect(text).toContain(`componentkey="com.linkedin.sdui.profile.card.ref${memberIdOf(person.slug)}Topcard"`);
      expect(text).toMatch(/<div class="\w+" data-card="Skills"[^>]{0,300}><\/div>/);
      expect(text).not.toContain('entity-collection-item-');
    }
  });

  it('lead from a member id to the slug, and from /in/me/ to the viewer', async () => {
    const reply = await get(town, `/in/${memberIdOf('juergen-oetken')}`);
    expect([reply.status, reply.headers['location']]).toEqual([302, '/in/juergen-oetken/']);
    expect((await get(town, '/in/me/')).headers['location']).toBe('/in/rike-sandmann/');
  });

  it('answer for XING with a page of their own', async () => {
    const reply = await get(town, '/profile/Somebody', { host: 'www.xing.com' });
    expect(reply.status).toBe(404);
    expect(reply.text).toContain('<title>404 - Not Found | XING</title>');
  });
});

describe('the switches', () => {
  it('change the language of the site', async () => {
    const other = await startTown({ ui: 'en', now: new Date(2026, 7, 13) });
    try {
      const path = pathOf(other.profileUrl('juergen-oetken'));
      const english = await get(other, path);
      expect(english.text).toContain('<html lang="en">');
      expect(english.text).toContain('aria-label="Invite Jürgen Oetken to connect"');
      expect(english.text).toContain('· 2nd');
      const list = '/mynetwork/invite-connect/connections/';
      expect((await get(other, list)).text).toContain('Connected on August 10, 2026');
      other.options.ui = 'de';
      const german = await get(other, path);
      expect(german.text).toContain('<html lang="de">');
      expect(german.text).toContain('aria-label="Jürgen Oetken als Kontakt einladen"');
      expect(german.text).toContain('· 2.');
      expect((await get(other, list)).text).toContain('Am 10. August 2026 vernetzt');
    } finally {
      await other.close();
    }
  });

  it('move the card keys between attributes, and the classes between builds', async () => {
    const other = await startTown({ keys: 'id', build: 'winter' });
    try {
      const path = pathOf(other.profileUrl('hedda-kuehnel'));
      const key = `"com.linkedin.sdui.profile.card.ref${memberIdOf('hedda-kuehnel')}Topcard"`;
      const ids = (await get(other, path)).text;
      expect(ids).toContain(`id=${key}`);
      expect(ids).not.toContain('componentkey');
      other.options.keys = 'both';
      expect((await get(other, path)).text).toContain(`componentkey=${key} id=${key}`);
      const classOf = (html: string) => /<main id="workspace" tabindex="-1" class="(\w+)"/.exec(html)?.[1];
      expect(classOf(ids)).toBeDefined();
      expect(classOf(ids)).not.toBe(classOf((await get(town, path)).text));
      expect((await get(other, '/town/sdui.css?build=winter')).text).toContain(`.${classOf(ids)} {`);
    } finally {
      await other.close();
    }
  });

  it('govern the connect dialog: limit, quota, mount', async () => {
    const other = await startTown({ limit: 300, quotaLeft: 2, mount: 'light' });
    try {
      const open = async () => JSON.parse((await get(other, '/town/dialog?slug=juergen-oetken')).text);
      const before = await open();
      expect([before.mount, before.limit]).toEqual(['light', 300]);
      expect(JSON.stringify(before.note)).toContain('0/300');
      await get(other, '/town/invite?slug=juergen-oetken', { body: { text: 'Guten Tag!' } });
      await get(other, '/town/invite?slug=hedda-kuehnel', { body: { text: null } });
      expect(other.options.quotaLeft).toBe(1);
      other.options.quotaLeft = 0;
      expect(JSON.stringify((await open()).note)).toContain('/premium/');
      other.options.inviteFails = true;
      expect((await get(other, '/town/invite?slug=gesine-harbeck', { body: { text: null } })).status).toBe(500);
      expect(other.sent).toEqual([
        { kind: 'request', to: 'juergen-oetken', text: 'Guten Tag!' },
        { kind: 'request', to: 'hedda-kuehnel', text: null },
      ]);
      expect(town.sent).toEqual([]);
      other.accept('juergen-oetken');
      const list = (await get(other, '/mynetwork/invite-connect/connections/')).text;
      expect(list.indexOf('Jürgen Oetken')).toBeGreaterThan(0);
      expect(people.find((person) => person.slug === 'juergen-oetken')?.degree).toBe(2);
    } finally {
      await other.close();
    }
  });

  it('speak a third language, with its dates', async () => {
    const other = await startTown({ ui: 'pl', now: new Date(2026, 7, 13) });
    try {
      const page = (await get(other, pathOf(other.profileUrl('juergen-oetken')))).text;
      expect(page).toContain('<html lang="pl">');
      expect(page).toContain('aria-label="Zaproś użytkownika Jürgen Oetken do nawiązania kontaktu"');
      expect((await get(other, '/mynetwork/invite-connect/connections/')).text).toContain(
        'Nawiązano kontakt 10 sierpnia 2026',
      );
    } finally {
      await other.close();
    }
  });

  it('put conversations into the corner: by member id, as a new message, minimised with a draft', async () => {
    const other = await startTown({
      bubbles: [
        'callum-drysdale',
        { slug: 'bruno-tessmer', minimized: true, draft: 'Noch nicht\nfertig' },
        'nobody-at-all',
      ],
    });
    try {
      const page = (await get(other, pathOf(other.profileUrl('juergen-oetken')))).text;
      const shadow = /<template shadowrootmode="open">(.+?)<\/template>/s.exec(page)?.[1] ?? '';
      expect(shadow.match(/message-overlay-conversation-bubble-item/g)).toHaveLength(2);
      expect(shadow).toContain(`<a href="/in/${memberIdOf('callum-drysdale')}"`);
      expect(shadow).toContain('aria-label="Bruno Teßmer entfernen"');
      expect(shadow).toContain('<p>Noch nicht</p><p>fertig</p>');
      expect(shadow).toContain('bubble-is-minimized="true"');
    } finally {
      await other.close();
    }
  });

  it('give people outside the network a subject, and record it', async () => {
    const other = await startTown({ outskirts: true });
    try {
      const page = (await get(other, pathOf(other.threadUrl('dorothea-vanterpool')))).text;
      expect(page).toMatch(/<input type="text" name="subject"[^>]{1,80}class="msg-form__subject"/);
      expect(page).not.toContain('msg-form__send-button');
      await get(other, '/town/message?slug=dorothea-vanterpool', { body: { text: 'Hello', subject: 'Gears' } });
      expect(other.sent).toEqual([{ kind: 'inmail', to: 'dorothea-vanterpool', text: 'Hello', subject: 'Gears' }]);
    } finally {
      await other.close();
    }
  });

  it('take the note away, send from lists at once, and move threads into the frame', async () => {
    const other = await startTown({ addNote: false, searchConnect: 'direct', threadIn: 'frame' });
    try {
      expect((await get(other, '/town/dialog?slug=juergen-oetken')).text).not.toContain('"data-does":"add"');
      expect((await get(other, '/mynetwork/grow/')).text).toMatch(
        /<button type="button" aria-label="[^"]+" class="[^"]+" data-look="plain slim" data-direct="/,
      );
      const results = (await get(other, '/search/results/people/')).text;
      expect(results).toMatch(/href="\/preload\/search-custom-invite\/\?vanityName=[^"]+" data-direct="/);
      const path = pathOf(other.threadUrl('callum-drysdale'));
      expect((await get(other, path)).text).not.toContain('msg-form');
      const { trees } = JSON.parse((await get(other, `/town/framed?path=${encodeURIComponent(path)}`)).text);
      expect(JSON.stringify(trees)).toContain('msg-form__contenteditable');
    } finally {
      await other.close();
    }
  });

  it('take the Send button away when Enter sends', async () => {
    const other = await startTown();
    try {
      const path = pathOf(other.threadUrl('callum-drysdale'));
      expect((await get(other, path)).text).toContain('msg-form__send-button');
      other.options.enterSends = true;
      const page = (await get(other, path)).text;
      expect(page).not.toContain('msg-form__send-button');
      expect(page).toContain('msg-form__hint-text');
    } finally {
      await other.close();
    }
  });
});

describe('the record', () => {
  it('holds every path, and names those no page asked for', async () => {
    const other = await startTown();
    try {
      await get(other, '/voyager/api/me?x=1');
      expect(other.requests).toEqual(['/voyager/api/me?x=1']);
      expect(other.strangers).toEqual(['/voyager/api/me?x=1']);
    } finally {
      await other.close();
    }
  });
});

describe('the proxy', () => {
  const ask = (port: number, host: string) =>
    new Promise<{ line: string; socket: ReturnType<typeof connect> }>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`),
      );
      socket.once('data', (data) => resolve({ line: data.toString().split('\r\n')[0] ?? '', socket }));
      socket.once('error', reject);
    });

  it('tunnels the two sites to the town and refuses all else', async () => {
    const proxy = await startProxy(town);
    try {
      const refused = await ask(proxy.port, 'www.example.org:443');
      expect(refused.line).toBe('HTTP/1.1 502 Bad Gateway');
      refused.socket.destroy();
      const { line, socket } = await ask(proxy.port, 'www.linkedin.com:443');
      expect(line).toBe('HTTP/1.1 200 Connection Established');
      const names = await new Promise<string | undefined>((resolve, reject) => {
        const secure = connectTls({ socket, servername: 'www.linkedin.com', rejectUnauthorized: false }, () =>
          resolve(secure.getPeerCertificate().subjectaltname),
        );
        secure.once('error', reject);
      });
      expect(names).toBe('DNS:www.linkedin.com, DNS:www.xing.com');
      socket.destroy();
    } finally {
      await proxy.close();
    }
  });
});
