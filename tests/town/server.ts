import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createCertificate } from './certificate';
import { threadPath } from './linkedin/messaging';
import { createLinkedin, type LinkedinItem } from './linkedin/site';
import type { TownState } from './linkedin/view';
import { defaultOptions, type TownOptions } from './options';
import { people } from './people';
import { createContacts } from './people/contacts';
import { outskirts } from './people/outskirts';
import type { Person } from './person';
import { chatPath, type Member, profilePath as xingProfilePath } from './xing/member';
import { acceptRequest, createXing } from './xing/site';

/** What a site received when one of its own Send controls ran. */
export interface SentItem extends LinkedinItem {
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
  /** The inhabitants as they are now, those from further out among them if the options say so; a request sent or accepted changes them. */
  readonly people: Person[];
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
/** Starts a town on a free port of this machine. Several can run side by side; each has its own state. */
export async function startTown(given: Partial<TownOptions> = {}): Promise<Town> {
  const options: TownOptions = { ...defaultOptions(), ...given };
  const inhabitants: Person[] = structuredClone([...people]);
  const me = inhabitants.find((person) => person.self);
  if (me === undefined) throw new Error('Nobody in the town is the viewer.');
  const further: Person[] = structuredClone([...outskirts]);
  const extra: Person[] = [];
  const everybody = (): Person[] => {
    if (extra.length < options.extraContacts) extra.push(...createContacts(options.extraContacts).slice(extra.length));
    return [...inhabitants, ...(options.outskirts ? further : []), ...extra.slice(0, options.extraContacts)];
  };
  const state: TownState = {
    options,
    me,
    get people() {
      return everybody();
    },
  };
  const sent: SentItem[] = [];
  const requests: string[] = [];
  const strangers: string[] = [];
  const linkedin = createLinkedin(state, (item) => sent.push(item));
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
    const reply = await (host === 'www.xing.com' ? xing : linkedin)
      .answer(request)
      .catch(() => json({ error: 'not understood' }, 400));
    response.writeHead(reply.status ?? 200, {
      ...HEADERS,
      'content-type': `${reply.type ?? 'text/html'}; charset=utf-8`,
      ...reply.headers,
    });
    response.end(reply.body ?? '');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const person = (slug: string): Person => {
    const found = everybody().find((one) => one.slug === slug);
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
    get people() {
      return everybody();
    },
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

/** Whether a navigation or a page of the town made the request: its scripts say so in a header, its pictures and styles by their kind. */
function isOwn(request: IncomingMessage): boolean {
  const kind = request.headers['sec-fetch-dest'];
  return request.headers['x-town'] === 'page' || (kind !== undefined && kind !== 'empty');
}
