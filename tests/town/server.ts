import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createCertificate } from './certificate';
import { moreMenu, pendingLink } from './linkedin/controls';
import { htmlDocument, type Screen, screenDocument, screenTree } from './linkedin/frame';
import { inviteDialog } from './linkedin/invite';
import { sentScreen } from './linkedin/invitations';
import { connectionsScreen, feedScreen, missingScreen, searchScreen } from './linkedin/lists';
import { threadDocument, threadPath, threadTree } from './linkedin/messaging';
import { messageItem } from './linkedin/thread';
import { avatarSvg, coverSvg, ICON_SVG, logoSvg } from './linkedin/pictures';
import { filledCard, profileScreen } from './linkedin/profile';
import { h } from './linkedin/tree';
import { classIn, createView, profilePath, type TownState, type View } from './linkedin/view';
import { defaultOptions, type TownOptions } from './options';
import { people } from './people';
import { memberIdOf, type Person, threadIdOf } from './person';
import { chatPath, type Member, profilePath as xingProfilePath } from './xing/member';
import { acceptRequest, createXing } from './xing/site';

/** What the site received when one of its own Send controls ran. */
export interface SentItem {
  kind: 'request' | 'message';
  to: string;
  /** Null for a request without a note. */
  text: string | null;
  /** Missing: LinkedIn. */
  site?: 'xing';
}

/** A running town: one server that is LinkedIn and XING for the browser it is given to. */
export interface Town {
  port: number;
  origin: 'https://www.linkedin.com';
  /** May be changed at any time; the next page, card or dialog follows. */
  options: TownOptions;
  /** What the site got, in order. */
  sent: SentItem[];
  /** Every path asked for, with its query, in order; the pages' own requests too. */
  requests: string[];
  /** Those of the requests that neither a navigation nor the pages themselves made: always empty unless somebody else asks. */
  strangers: string[];
  /** The inhabitants as they are now; a request sent or accepted changes them. */
  people: Person[];
  /** Finds an inhabitant; throws on a slug nobody has. */
  person(slug: string): Person;
  /** The person accepts the viewer's request: a contact of the first degree, made on the town's today. */
  accept(slug: string): void;
  /** The address of a profile. */
  profileUrl(slug: string): string;
  /** The address of the thread with a person. */
  threadUrl(slug: string): string;
  /** Who is on XING as they are now; a request sent or accepted there changes them, and nobody elsewhere. */
  xingMembers: readonly Member[];
  /** The person accepts the viewer's request on XING, or the viewer theirs. Throws on somebody who is not there. */
  acceptOnXing(slug: string): void;
  /** The address of a profile on XING. Throws on somebody who is not there. */
  xingProfileUrl(slug: string): string;
  /** The address of the chat with a person on XING. Throws on somebody who is not there. */
  xingThreadUrl(slug: string): string;
  /** Switches that lead a Chromium into the town and nowhere else. */
  chromiumArgs(): string[];
  close(): Promise<void>;
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-frame-options': 'SAMEORIGIN',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cache-control': 'no-store',
};

interface Answer {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
}

const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
const html = (body: string, status = 200): Answer => ({ status, body });
const redirect = (location: string): Answer => ({ status: 302, body: '', headers: { location } });
const readClient = (name: string) => readFileSync(new URL(`./linkedin/client/${name}`, import.meta.url), 'utf8');

/** Starts a town on a free port of this machine. Several can run side by side; each has its own state. */
export async function startTown(given: Partial<TownOptions> = {}): Promise<Town> {
  const options: TownOptions = { ...defaultOptions(), ...given };
  const inhabitants: Person[] = structuredClone([...people]);
  const me = inhabitants.find((person) => person.self);
  if (me === undefined) throw new Error('Nobody in the town is the viewer.');
  const state: TownState = { options, people: inhabitants, me };
  const sent: SentItem[] = [];
  const requests: string[] = [];
  const strangers: string[] = [];
  const xing = createXing({ options, people: inhabitants, onSent: (item) => sent.push(item), policy: POLICY });
  const certificate = await createCertificate();

  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    void answer(request, response);
  });
  const sockets = new Set<Duplex>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    requests.push(request.url ?? '/');
    if (!isOwn(request)) strangers.push(request.url ?? '/');
    const reply = await (host === 'www.xing.com' ? xing.answer(request) : route(createView(state), request)).catch(() =>
      json({ error: 'not understood' }, 400),
    );
    response.writeHead(reply.status ?? 200, {
      ...HEADERS,
      'content-type': `${reply.type ?? 'text/html'}; charset=utf-8`,
      ...reply.headers,
    });
    response.end(reply.body ?? '');
  }

  async function route(view: View, request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', 'https://www.linkedin.com');
    if (url.pathname.startsWith('/town/')) return townRoute(view, url, request);
    if (url.pathname === '/') return redirect('/feed/');
    if (url.pathname.startsWith('/preload/'))
      return html(
        htmlDocument(
          view,
          '',
          [],
          null,
          h('body', { class: 'render-mode-VANILLA' }, h('div', { id: 'artdeco-modal-outlet' })),
        ),
      );
    if (url.pathname === '/messaging/' || url.pathname === '/messaging/compose/') {
      const recipient = view.people.find((person) => memberIdOf(person.slug) === url.searchParams.get('recipient'));
      const first = view.people.find((person) => (person.thread ?? []).length > 0);
      return redirect(threadPath(recipient ?? first ?? view.me));
    }
    const thread = /^\/messaging\/thread\/([^/]{1,200})\/?$/.exec(url.pathname)?.[1];
    const partner =
      thread === undefined ? undefined : view.people.find((person) => threadIdOf(person.slug) === decode(thread));
    if (partner !== undefined) return html(threadDocument(view, partner));
    const place = placeOf(view, url);
    return typeof place === 'string'
      ? redirect(place)
      : html(screenDocument(view, place), place.name === 'error.NotFound' ? 404 : 200);
  }

  async function townRoute(view: View, url: URL, request: IncomingMessage): Promise<Answer> {
    const { c, people } = view;
    const path = url.pathname.slice('/town/'.length);
    const person =
      people[Number(url.searchParams.get('person') ?? -1)] ??
      people.find((one) => one.slug === url.searchParams.get('slug'));
    const picture = /^(avatar|cover|logo)\/(\d{1,12})\.svg$/.exec(path);
    if (picture !== null) {
      const who = people[Number(picture[2])];
      const body =
        picture[1] === 'logo'
          ? logoSvg(picture[2] ?? '')
          : picture[1] === 'cover'
            ? coverSvg(who?.slug ?? '')
            : avatarSvg(initialsOf(who), who?.slug ?? '');
      return { type: 'image/svg+xml', body };
    }
    if (path === 'icon.svg') return { type: 'image/svg+xml', body: ICON_SVG };
    if (path === 'classic.css') return { type: 'text/css', body: readClient('classic.css') };
    if (path === 'sdui.css')
      return {
        type: 'text/css',
        body: readClient('sdui.css').replace(
          /\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g,
          (_, name: string) => `.${classIn(url.searchParams.get('build') ?? '', name)}`,
        ),
      };
    if (/^client\/[a-z-]{1,40}\.js$/.test(path))
      return { type: 'text/javascript', body: readClient(path.slice('client/'.length)) };
    if (path === 'screen') {
      const place = placeOf(view, new URL(url.searchParams.get('path') ?? '/', url));
      const screen = typeof place === 'string' ? missingScreen(view) : place;
      return json({ title: screen.title, tree: screenTree(view, screen), lang: view.words.lang });
    }
    if (path === 'hello')
      return json({
        staleMs: options.staleMs,
        toasts: c('toast'),
        words: { none: view.words.toasts(0), one: view.words.toasts(1) },
      });
    if (person === undefined) return json({ error: 'nobody' }, 404);
    if (path === 'card')
      return json({ tree: filledCard(view, person, url.searchParams.get('card') ?? ''), filledClass: c('group') });
    if (path === 'menu') return json({ tree: moreMenu(view, person) });
    if (path === 'dialog') return json(inviteDialog(view, person));
    if (path === 'thread') return json({ tree: threadTree(view, person), path: threadPath(person) });
    if (request.method !== 'POST') return json({ error: 'nothing here' }, 404);
    const { text } = JSON.parse(await readBody(request)) as { text: string | null };
    if (path === 'invite') {
      if (options.inviteFails) return json({ error: view.words.invite.failed }, 500);
      sent.push({ kind: 'request', to: person.slug, text });
      person.pending = true;
      person.requestedDaysAgo = 0;
      if (text !== null) options.quotaLeft = Math.max(0, options.quotaLeft - 1);
      const looks = ['strong', 'plain', 'plain slim'];
      return json({
        toast: view.words.sentTo(person.name.given ?? person.name.full),
        looks: Object.fromEntries(
          looks.map((look) => [look, pendingLink(view, person, look === 'strong' ? 'plain' : look)]),
        ),
      });
    }
    if (path === 'message') {
      sent.push({ kind: 'message', to: person.slug, text });
      const message = { from: 'me' as const, text: text ?? '', daysAgo: 0 };
      person.thread = [...(person.thread ?? []), message];
      return json({ tree: messageItem(view, person, message, person.thread.length - 1) });
    }
    return json({ error: 'nothing here' }, 404);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const person = (slug: string): Person => {
    const found = inhabitants.find((one) => one.slug === slug);
    if (found === undefined) throw new Error(`Nobody in the town has the slug "${slug}".`);
    return found;
  };
  return {
    port,
    origin: 'https://www.linkedin.com',
    options,
    sent,
    requests,
    strangers,
    people: inhabitants,
    person,
    accept(slug) {
      Object.assign(person(slug), { degree: 1, pending: false, connectedDaysAgo: 0 } satisfies Partial<Person>);
    },
    profileUrl: (slug) => `https://www.linkedin.com/in/${encodeURIComponent(person(slug).slug)}/`,
    threadUrl: (slug) => `https://www.linkedin.com${threadPath(person(slug))}`,
    xingMembers: xing.members,
    acceptOnXing: (slug) => acceptRequest(xing.member(slug)),
    xingProfileUrl: (slug) => `https://www.xing.com${xingProfilePath(xing.member(slug))}`,
    xingThreadUrl: (slug) => `https://www.xing.com${chatPath(xing.member(slug))}`,
    chromiumArgs: () => [
      `--host-resolver-rules=MAP www.linkedin.com:443 127.0.0.1:${port}, MAP www.xing.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
      `--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`,
      '--test-type',
    ],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The screen at an address, or the address to go to instead. */
function placeOf(view: View, url: URL): Screen | string {
  const { pathname } = url;
  const slug = /^\/in\/([^/]{1,200})\/?$/.exec(pathname)?.[1];
  if (slug === 'me') return profilePath(view.me);
  if (slug !== undefined) {
    const name = decode(slug).toLowerCase();
    const person = view.people.find((one) => one.slug === name);
    if (person !== undefined) return profileScreen(view, person);
    const member = view.people.find((one) => memberIdOf(one.slug).toLowerCase() === name);
    return member === undefined ? missingScreen(view) : profilePath(member);
  }
  const screens: Record<string, () => Screen> = {
    '/feed/': () => feedScreen(view),
    '/mynetwork/invite-connect/connections/': () => connectionsScreen(view),
    '/mynetwork/invitation-manager/sent/': () => sentScreen(view),
    '/search/results/people/': () => searchScreen(view, url),
  };
  return screens[pathname.endsWith('/') ? pathname : `${pathname}/`]?.() ?? missingScreen(view);
}

/** Whether a navigation or a page of the town made the request: its scripts say so in a header, its pictures and styles by their kind. */
function isOwn(request: IncomingMessage): boolean {
  const kind = request.headers['sec-fetch-dest'];
  return request.headers['x-town'] === 'page' || (kind !== undefined && kind !== 'empty');
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function initialsOf(person: Person | undefined): string {
  const { given = '', family = '' } = person?.name ?? {};
  const last = family.split(' ').at(-1) ?? '';
  return `${given.slice(0, 1)}${last.slice(0, 1)}`.toUpperCase();
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
