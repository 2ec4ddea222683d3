import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { h } from '../linkedin/tree';
import { avatarSvg, coverSvg, ICON_SVG } from '../linkedin/pictures';
import type { TownOptions } from '../options';
import type { Person } from '../person';
import { chatScreen, messageItem } from './chats';
import {
  feedScreen,
  htmlDocument,
  mainTree,
  missingScreen,
  overlayTree,
  plainScreen,
  type Screen,
  screenDocument,
} from './frame';
import { guestDocument, wallDocument } from './guest';
import { chatIdOf, chatPath, createMembers, type Member, memberBySlug, nameOf, profilePath } from './member';
import { filledModule, frameBody, unfoldedBucket } from './modules';
import { contactsScreen, receivedScreen, searchScreen, sentScreen } from './network';
import { moreMenu, primaryAction, profileScreen } from './profile';
import { requestDialog } from './request';
import { talentManagerDocument } from './talent-manager';
import { createView, styleIn, type View, type XingState } from './view';

interface Answer {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
}

/** What the site needs of the town. */
interface Ground {
  options: TownOptions;
  people: Person[];
  /** Takes what the site received. */
  onSent: (item: { kind: 'request' | 'message'; to: string; text: string | null; site: 'xing' }) => void;
  /** The policy of all pages; the logged-out profile adds the hash of its inline script. */
  policy: string;
}

/** XING as part of a town. */
export interface XingSite {
  members: Member[];
  /** Answers a request for www.xing.com. Rejects on a body it does not understand. */
  answer(request: IncomingMessage): Promise<Answer>;
  /** Finds a member by the person's slug in the town; throws on somebody who is not on XING. */
  member(slug: string): Member;
}

const json = (value: unknown, status = 200): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
});
const html = (body: string, status = 200): Answer => ({ status, body });
const redirect = (location: string): Answer => ({ status: 302, body: '', headers: { location } });
const here = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Makes the site for a town; each has its own state. */
export function createXing({ options, people, onSent, policy }: Ground): XingSite {
  const members = createMembers(people);
  const state: XingState = { options, people, members };

  async function answer(request: IncomingMessage): Promise<Answer> {
    const view = createView(state);
    const url = new URL(request.url ?? '/', 'https://www.xing.com');
    if (url.pathname.startsWith('/town/')) return townRoute(view, url, request);
    if (!options.xingLoggedIn) return guestRoute(view, url);
    if (url.pathname === '/') return redirect('/feed');
    if (url.pathname === '/network') return redirect('/network/contactlist');
    if (url.pathname.startsWith('/xtm/')) return html(talentManagerDocument(view));
    const framed = memberBySlug(
      members,
      /^\/profile\/version\/embedded\/([^/]{1,200})\/\w{1,40}$/.exec(url.pathname)?.[1] ?? '',
    );
    if (framed !== undefined) return html(htmlDocument(view, 'tab-content', [], null, frameBody(view, framed)));
    const screen = screenOf(view, url);
    return html(screenDocument(view, screen), screen.status);
  }

  function guestRoute(view: View, url: URL): Answer {
    const slug = /^\/profile\/([^/]{1,200})\/?$/.exec(url.pathname)?.[1];
    if (slug === undefined) return html(wallDocument(view, url.pathname));
    const member = memberBySlug(members, slug);
    if (member === undefined)
      return html(htmlDocument(view, missingScreen(view).title, [], null, h('body', {}, view.words.missing)), 404);
    const { body, scriptHash } = guestDocument(view, member);
    return {
      body,
      headers: { 'content-security-policy': policy.replace("script-src 'self'", `script-src 'self' '${scriptHash}'`) },
    };
  }

  async function townRoute(view: View, url: URL, request: IncomingMessage): Promise<Answer> {
    const path = url.pathname.slice('/town/'.length);
    const picture = /^(avatar|cover)\/(\d{1,12})\.svg$/.exec(path);
    if (picture !== null) {
      const who = people[Number(picture[2])];
      const initials = `${who?.name.given?.[0] ?? ''}${who?.name.family?.split(' ').at(-1)?.[0] ?? ''}`;
      return {
        type: 'image/svg+xml',
        body: picture[1] === 'cover' ? coverSvg(who?.slug ?? '') : avatarSvg(initials.toUpperCase(), who?.slug ?? ''),
      };
    }
    if (path === 'icon.svg') return { type: 'image/svg+xml', body: ICON_SVG };
    if (path === 'xing.css')
      return { type: 'text/css', body: styleIn(url.searchParams.get('build') ?? '', here('client/xing.css')) };
    if (path === 'client/build.js') return { type: 'text/javascript', body: here('../linkedin/client/build.js') };
    if (/^client\/[a-z-]{1,40}\.js$/.test(path)) return { type: 'text/javascript', body: here(path) };
    if (path === 'hello')
      return json({ staleMs: options.staleMs, enterSends: options.enterSends, toast: view.c('Toast') });
    if (path === 'screen') {
      const { title, overlay, ...screen } = screenOf(view, new URL(url.searchParams.get('path') ?? '/', url));
      return json({
        title,
        tree: mainTree(view, { ...screen, title }),
        overlay: overlay === undefined ? null : overlayTree(view, overlay),
        lang: view.words.lang,
      });
    }
    const member = members[Number(url.searchParams.get('member') ?? -1)];
    if (member === undefined) return json({ error: 'nobody' }, 404);
    if (path === 'module') return json({ tree: filledModule(view, member, url.searchParams.get('module') ?? '') });
    if (path === 'bucket') return json({ tree: unfoldedBucket(view, member) });
    if (path === 'menu') return json({ tree: moreMenu(view, member) });
    if (path === 'dialog') return json(requestDialog(view, member));
    if (path === 'way') return json({ chat: chatPath(member) });
    return request.method === 'POST' ? receive(view, path, member, request) : json({ error: 'nothing here' }, 404);
  }

  async function receive(view: View, path: string, member: Member, request: IncomingMessage): Promise<Answer> {
    const { text } = JSON.parse(await readBody(request)) as { text: string | null };
    const to = member.person.slug;
    if (path === 'request') {
      if (options.inviteFails) return json({ error: view.words.request.failed }, 500);
      onSent({ kind: 'request', to, text, site: 'xing' });
      member.requestedDaysAgo = 0;
      return json({ action: primaryAction(view, member), toast: view.words.request.sent(nameOf(member)) });
    }
    if (path === 'confirm') {
      acceptRequest(member);
      return json({ action: primaryAction(view, member) });
    }
    if (path === 'message') {
      onSent({ kind: 'message', to, text, site: 'xing' });
      const message = { from: 'me' as const, text: text ?? '', daysAgo: 0 };
      member.thread = [...(member.thread ?? []), message];
      return json({ tree: messageItem(view, member, message) });
    }
    return json({ error: 'nothing here' }, 404);
  }

  return {
    members,
    answer,
    member(slug) {
      const found = members.find((member) => member.person.slug === slug);
      if (found === undefined) throw new Error(`"${slug}" is not on XING.`);
      return found;
    },
  };
}

/** Either side accepted: a contact from the town's today on. */
export function acceptRequest(member: Member): void {
  member.contactDaysAgo = 0;
  delete member.requestedDaysAgo;
  delete member.received;
}

function screenOf(view: View, url: URL): Screen {
  const path = url.pathname.length > 1 && url.pathname.endsWith('/') ? url.pathname.slice(0, -1) : url.pathname;
  const profile = /^\/profile\/([^/]{1,200})(?:\/(cv|web_profiles|portfolio|xing-id\/contact-details))?$/.exec(path);
  if (path.startsWith('/profile/my_profile')) return editScreen(view);
  if (profile !== null) {
    const member = memberBySlug(view.members, profile[1] ?? '');
    if (member === undefined) return missingScreen(view);
    return profileScreen(view, member, profile[2] === 'xing-id/contact-details' ? 'contact-details' : null);
  }
  const chat = /^\/chats\/([^/]{1,100})$/.exec(path)?.[1];
  if (chat !== undefined) {
    const member = view.members.find((one) => chatIdOf(one) === chat);
    return member === undefined ? missingScreen(view) : chatScreen(view, member);
  }
  const screens: Record<string, () => Screen> = {
    '/feed': () => feedScreen(view),
    '/chats': () => chatScreen(view, null),
    '/network/contactlist': () => contactsScreen(view),
    '/network/requests': () => receivedScreen(view),
    '/network/requests/sent': () => sentScreen(view),
    '/search/members': () => searchScreen(view),
  };
  return (Object.hasOwn(screens, path) ? screens[path]?.() : undefined) ?? missingScreen(view);
}

/** `/profile/my_profile/…` edits the viewer's profile and is nobody's address. */
function editScreen(view: View): Screen {
  return plainScreen(
    view,
    view.words.edit,
    h('textarea', { rows: 3, 'aria-label': view.words.about, class: view.c('Field') }, view.me.person.about ?? ''),
    h('p', {}, h('a', { href: profilePath(view.me), class: view.c('Hyperlink') }, view.words.nav.me)),
  );
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
