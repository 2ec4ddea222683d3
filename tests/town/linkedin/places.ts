import { memberIdOf, type Person, threadIdOf } from '../person';
import { catchUpScreen } from './catch-up';
import type { ClassicPage } from './classic';
import { contactInfo } from './contact-info';
import { detailsScreen, emberDetails, isSection } from './details';
import { emberProfile } from './ember-profile';
import type { Screen } from './frame';
import { growScreen } from './grow';
import { guestProfile, wallDocument, wallPath } from './guest';
import { receivedScreen, sentScreen } from './invitations';
import { connectionsScreen, feedScreen, missingScreen, searchScreen } from './lists';
import { threadDocument, threadFrameScreen, threadPath } from './messaging';
import { profileScreen } from './profile';
import { recentActivity } from './recent-activity';
import { profilePath, type View } from './view';

/** What is at an address: a screen of the single-page part, a page of the old front end, a document of its own, another address. */
export type Place =
  | { screen: Screen; isMissing?: boolean }
  | { classic: ClassicPage }
  | { document: string }
  | { redirect: string };

type Draw = (view: View, url: URL) => Place;

const screen =
  (draw: (view: View, url: URL) => Screen): Draw =>
  (view, url) => ({ screen: draw(view, url) });

/** Pages that belong to nobody in particular, by address. */
const pages: Record<string, Draw> = {
  '/': () => ({ redirect: '/feed/' }),
  '/feed/': screen(feedScreen),
  '/mynetwork/': () => ({ redirect: '/mynetwork/grow/' }),
  '/mynetwork/grow/': screen(growScreen),
  '/mynetwork/catch-up/all/': screen(catchUpScreen),
  '/mynetwork/invite-connect/connections/': screen(connectionsScreen),
  '/mynetwork/invitation-manager/': screen(receivedScreen),
  '/mynetwork/invitation-manager/received/': screen(receivedScreen),
  '/mynetwork/invitation-manager/sent/': screen(sentScreen),
  '/search/results/people/': screen(searchScreen),
  '/messaging/': (view) => ({
    redirect: threadPath(view.people.find((person) => (person.thread ?? []).length > 0) ?? view.me),
  }),
  '/messaging/compose/': (view, url) => ({
    redirect: threadPath(
      view.people.find((person) => memberIdOf(person.slug) === url.searchParams.get('recipient')) ?? view.me,
    ),
  }),
};

/** Pages of one person, by what stands behind the slug. */
const personPages: Record<string, (view: View, person: Person) => Place> = {
  '': (view, person) =>
    view.options.layout === 'ember' ? { classic: emberProfile(view, person) } : { screen: profileScreen(view, person) },
  'overlay/contact-info': (view, person) =>
    view.options.layout === 'ember'
      ? { classic: emberProfile(view, person, true) }
      : { screen: { ...profileScreen(view, person), overlay: contactInfo(view, person, true) } },
  'recent-activity/all': (view, person) => ({ classic: recentActivity(view, person, 'all') }),
  'recent-activity/comments': (view, person) => ({ classic: recentActivity(view, person, 'comments') }),
};

/** What is at an address of the site, as it is now; hostile paths lead to the missing page. */
export function placeAt(view: View, url: URL): Place {
  const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const missing: Place = { screen: missingScreen(view), isMissing: true };
  const [area = '', name = '', ...rest] = path.slice(1, -1).split('/');
  if (!view.options.loggedIn) return placeForGuests(view, url, area, name, rest);
  if (area === 'messaging' && name === 'thread') return threadAt(view, rest[0]) ?? missing;
  if (area !== 'in') return (Object.hasOwn(pages, path) ? pages[path]?.(view, url) : undefined) ?? missing;
  if (name === 'me') return { redirect: profilePath(view.me) };
  const person = personAt(view, name);
  if (person === undefined) return missing;
  if (typeof person === 'string') return { redirect: [person.slice(0, -1), ...rest, ''].join('/') };
  const [part = '', section = ''] = rest;
  if (part === 'details' && isSection(section))
    return view.options.layout === 'ember'
      ? { classic: emberDetails(view, person, section) }
      : { screen: detailsScreen(view, person, section) };
  const key = rest.join('/');
  return (Object.hasOwn(personPages, key) ? personPages[key]?.(view, person) : undefined) ?? missing;
}

/** Strangers to the site see public profiles, and the authwall everywhere else. */
function placeForGuests(view: View, url: URL, area: string, name: string, rest: string[]): Place {
  if (area === 'authwall' || area === 'login') return { document: wallDocument(view) };
  const person = area === 'in' && rest.length === 0 ? personAt(view, name) : undefined;
  return typeof person === 'object'
    ? { document: guestProfile(view, person) }
    : { redirect: wallPath(url.pathname + url.search) };
}

function threadAt(view: View, id: string | undefined): Place | undefined {
  const partner = id === undefined ? undefined : view.people.find((person) => threadIdOf(person.slug) === decode(id));
  if (partner === undefined) return undefined;
  return view.options.threadIn === 'frame'
    ? { screen: threadFrameScreen(view) }
    : { document: threadDocument(view, partner) };
}

/** Whose thread an address is; undefined when nobody's. */
export const partnerAt = (view: View, pathname: string): Person | undefined => {
  const id = /^\/messaging\/thread\/([^/]{1,200})\/?$/.exec(pathname)?.[1];
  return id === undefined ? undefined : view.people.find((person) => threadIdOf(person.slug) === decode(id));
};

/** The person with a slug, or the address to go to for a member id. */
function personAt(view: View, part: string): Person | string | undefined {
  const name = decode(part).toLowerCase();
  const person = view.people.find((one) => one.slug === name);
  if (person !== undefined) return person;
  const member = view.people.find((one) => memberIdOf(one.slug).toLowerCase() === name);
  return member === undefined ? undefined : profilePath(member);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
