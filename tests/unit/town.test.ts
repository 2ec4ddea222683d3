import { request } from 'node:https';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parsePersonName } from '../../lib/language/person-name';
import { expectedProfile } from '../town/expected-profile';
import { people } from '../town/people';
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
    '/preload/?_bprMode=vanilla',
  ];

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
