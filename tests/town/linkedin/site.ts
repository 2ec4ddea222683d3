import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { memberIdOf, type Person } from '../person';
import { bubbleTree } from './bubbles';
import { messageDialog } from './catch-up';
import { classicContent, classicDocument } from './classic';
import { classicPending } from './classic-controls';
import { classicContactInfo, contactInfo } from './contact-info';
import { moreMenu, pendingLink } from './controls';
import { htmlDocument, screenDocument, screenTree } from './frame';
import { withdrawDialog } from './invitations';
import { inviteDialog } from './invite';
import { contactRows } from './lists';
import { threadPage, threadPath, threadTree } from './messaging';
import { avatarSvg, coverSvg, ICON_SVG, logoSvg } from './pictures';
import { type Place, partnerAt, placeAt } from './places';
import { filledCard } from './profile';
import { messageItem } from './thread';
import { h } from './tree';
import { classIn, createView, type TownState, type View } from './view';

interface Answer {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** What the site received when one of its Send controls ran. */
export interface LinkedinItem {
  kind: 'request' | 'message' | 'inmail' | 'comment';
  to: string;
  /** Null for a request without a note. */
  text: string | null;
  /** Of an InMail; empty where none was written. */
  subject?: string;
}

const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
const html = (body: string, status = 200): Answer => ({ status, body });
const readClient = (name: string) => readFileSync(new URL(`./client/${name}`, import.meta.url), 'utf8');

/** Makes the site for a town. */
export function createLinkedin(state: TownState, onSent: (item: LinkedinItem) => void) {
  const { options } = state;

  /** Answers a request for www.linkedin.com. Rejects on a body it does not understand. */
  async function answer(request: IncomingMessage): Promise<Answer> {
    const view = createView(state);
    const url = new URL(request.url ?? '/', 'https://www.linkedin.com');
    if (url.pathname.startsWith('/town/')) {
      const path = url.pathname.slice('/town/'.length);
      return file(view, path, url) ?? asked(view, path, url) ?? (await posted(view, path, url, request));
    }
    if (url.pathname.startsWith('/preload/')) return html(hiddenDocument(view));
    return page(view, placeAt(view, url));
  }

  async function posted(view: View, path: string, url: URL, request: IncomingMessage): Promise<Answer> {
    const person = personIn(view, url);
    if (person === undefined) return json({ error: 'nobody' }, 404);
    if (request.method !== 'POST') return json({ error: 'nothing here' }, 404);
    const { text, subject } = JSON.parse(await readBody(request)) as { text: string | null; subject?: string };
    const answers: Record<string, () => Answer> = {
      invite: () => invited(view, person, text),
      message: () => written(view, person, text ?? '', subject),
      comment() {
        onSent({ kind: 'comment', to: person.slug, text });
        return json({});
      },
      accept() {
        Object.assign(person, { degree: 1, connectedDaysAgo: 0 } satisfies Partial<Person>);
        delete person.asks;
        delete person.invitesToFollow;
        return json({});
      },
      ignore() {
        delete person.asks;
        delete person.invitesToFollow;
        return json({});
      },
      withdraw() {
        delete person.pending;
        delete person.requestedDaysAgo;
        return json({});
      },
    };
    return (Object.hasOwn(answers, path) ? answers[path]?.() : undefined) ?? json({ error: 'nothing here' }, 404);
  }

  function invited(view: View, person: Person, text: string | null): Answer {
    if (options.inviteFails) return json({ error: view.words.invite.failed }, 500);
    onSent({ kind: 'request', to: person.slug, text });
    person.pending = true;
    person.requestedDaysAgo = 0;
    if (text !== null) options.quotaLeft = Math.max(0, options.quotaLeft - 1);
    const looks = ['strong', 'plain', 'plain slim'];
    return json({
      toast: view.words.sentTo(person.name.given ?? person.name.full),
      looks: {
        ...Object.fromEntries(
          looks.map((look) => [look, pendingLink(view, person, look === 'strong' ? 'plain' : look)]),
        ),
        classic: classicPending(view, person),
      },
    });
  }

  function written(view: View, person: Person, text: string, subject: string | undefined): Answer {
    onSent(
      person.inMail
        ? { kind: 'inmail', to: person.slug, text, subject: subject ?? '' }
        : { kind: 'message', to: person.slug, text },
    );
    const message = { from: 'me' as const, text, daysAgo: 0 };
    person.thread = [...(person.thread ?? []), message];
    return json({ tree: messageItem(view, person, message, person.thread.length - 1) });
  }

  return { answer };
}

function page(view: View, place: Place): Answer {
  if ('redirect' in place) return { status: 302, body: '', headers: { location: place.redirect } };
  if ('document' in place) return html(place.document);
  if ('classic' in place) return html(classicDocument(view, place.classic));
  return html(screenDocument(view, place.screen), place.isMissing ? 404 : 200);
}

/** The hidden application of the single-page part; where threads live in it, a script of its own fills it. */
function hiddenDocument(view: View): string {
  const isFull = view.options.threadIn === 'frame';
  return htmlDocument(
    view,
    '',
    isFull ? ['/town/classic.css'] : [],
    isFull ? '/town/client/preload.js' : null,
    h('body', { class: 'render-mode-VANILLA' }, h('div', { id: 'artdeco-modal-outlet' })),
  );
}

/** Pictures, styles and scripts; null for what is none. */
function file(view: View, path: string, url: URL): Answer | null {
  const { people } = view;
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
  if (path === 'classic.css' || path === 'guest.css') return { type: 'text/css', body: readClient(path) };
  if (path === 'sdui.css')
    return {
      type: 'text/css',
      body: readClient('sdui.css').replace(
        /\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g,
        (_, name: string) => `.${classIn(url.searchParams.get('build') ?? '', name)}`,
      ),
    };
  return /^client\/[a-z-]{1,40}\.js$/.test(path)
    ? { type: 'text/javascript', body: readClient(path.slice('client/'.length)) }
    : null;
}

/** What the pages' scripts ask for; null for what nobody asks. */
function asked(view: View, path: string, url: URL): Answer | null {
  const { c, options, words } = view;
  const person = personIn(view, url);
  const target = new URL(url.searchParams.get('path') ?? '/', url);
  const general: Record<string, () => Answer> = {
    hello: () =>
      json({
        staleMs: options.staleMs,
        noise: options.noise,
        opensBubble: options.messageOpens === 'bubble',
        threadInFrame: options.threadIn === 'frame',
        toasts: c('toast'),
        frame: { hidden: c('interop'), shown: c('interop interopShown') },
        words: { none: words.toasts(0), one: words.toasts(1) },
      }),
    screen() {
      const place = placeAt(view, target);
      if ('redirect' in place) return json({ redirect: place.redirect });
      if (!('screen' in place)) return json({ elsewhere: true });
      const { screen } = place;
      return json({
        title: screen.title,
        tree: screenTree(view, screen),
        lang: words.lang,
        inFrame: screen.inFrame ?? false,
      });
    },
    classic() {
      const place = placeAt(view, target);
      if ('redirect' in place) return json({ redirect: place.redirect });
      if (!('classic' in place)) return json({ elsewhere: true });
      return json({ title: place.classic.title, tree: classicContent(place.classic) });
    },
    framed() {
      const partner = partnerAt(view, target.pathname);
      return json({ trees: partner === undefined ? null : threadPage(view, partner).slice(1) });
    },
    contacts: () => json({ trees: contactRows(view, Number(url.searchParams.get('from') ?? 0)) }),
  };
  const ofPerson: Record<string, (one: Person) => Answer> = {
    card: (one) => json({ tree: filledCard(view, one, url.searchParams.get('card') ?? ''), filledClass: c('group') }),
    menu: (one) => json({ tree: moreMenu(view, one) }),
    dialog: (one) => json(inviteDialog(view, one)),
    thread: (one) => json({ tree: threadTree(view, one), path: threadPath(one) }),
    bubble: (one) => json({ tree: bubbleTree(view, one) }),
    write: (one) => json({ tree: messageDialog(view, one) }),
    'withdraw-dialog': (one) => json({ tree: withdrawDialog(view, one) }),
    'contact-info': (one) =>
      json({ tree: options.layout === 'ember' ? classicContactInfo(view, one) : contactInfo(view, one, false) }),
  };
  if (Object.hasOwn(general, path)) return general[path]?.() ?? null;
  return person !== undefined && Object.hasOwn(ofPerson, path) ? (ofPerson[path]?.(person) ?? null) : null;
}

function personIn(view: View, url: URL): Person | undefined {
  return (
    view.people[Number(url.searchParams.get('person') ?? -1)] ??
    view.people.find((one) => one.slug === url.searchParams.get('slug')) ??
    view.people.find((one) => memberIdOf(one.slug) === url.searchParams.get('member'))
  );
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
