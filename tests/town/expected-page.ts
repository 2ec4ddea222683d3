import type { Profile } from '../../lib/domain/profile';
import type { Expected, ExpectedComposer } from '../pages/saved';
import { expectedPosts, expectedProfile } from './expected-profile';
import { askers } from './linkedin/invitations';
import type { View } from './linkedin/view';
import { connectedDay, memberIdOf, type Person, type TownMessage } from './person';
import type { Town } from './server';
import { type Member, nameOf, relationOf } from './xing/member';
import { expectedGuestProfile, expectedXingProfile } from './xing/expected-profile';
import { dayBefore } from './clock';

const slugOf = (person: Person): string => person.slug.normalize('NFC').toLowerCase();

const threadOf = (thread: TownMessage[] = []): Pick<ExpectedComposer, 'thread'> =>
  thread.length > 0 ? { thread: thread.map(({ from, text }) => ({ from, text })) } : {};

/** A field for a comment; to whom it goes, it does not say. */
const comment: ExpectedComposer = { surface: 'comment', recipient: {} };
/** So many posts the start page shows. */
const feedPosts = 8;

/** Which field a page of details is about. */
const sections: Record<string, keyof Profile> = {
  experience: 'positions',
  education: 'education',
  skills: 'skills',
  languages: 'languages',
  interests: 'interests',
};

/** What a right reader makes of a page of the town once all of it was scrolled into view; null for addresses nobody wrote down. */
export function expectedPage(town: Town, url: URL): Expected | null {
  const [area, first = '', second, third = ''] = decodeURI(url.pathname).split('/').filter(Boolean);
  if (url.hostname === 'www.xing.com') return expectedOnXing(town, url, [area, first, second]);
  const base = { url: url.href, composers: [] };
  const { layout, now, loggedIn } = town.options;
  const byRecent = (age: (person: Person) => number | undefined) => (a: Person, b: Person) =>
    (age(a) ?? 0) - (age(b) ?? 0);

  if (area === 'in') {
    const person = town.person(first);
    if (second === 'details' && sections[third]) {
      const field = sections[third];
      const full = expectedProfile(person, { now });
      return { ...base, page: 'profile-detail', layout, profile: { [field]: full[field] }, known: [field] };
    }
    if (second === 'recent-activity') {
      const posts = expectedPosts(person, third === 'comments' ? 'comments' : 'all', { now });
      return {
        ...base,
        // Below each stands a field for a comment.
        composers: posts.map(() => comment),
        page: 'profile-detail',
        layout: 'ember',
        profile: { posts },
        known: ['posts'],
      };
    }
    return {
      ...base,
      page: 'profile',
      layout: loggedIn ? layout : 'guest',
      profile: expectedProfile(person, town.options),
    };
  }
  if (area === 'mynetwork' && first === 'invite-connect')
    return {
      ...base,
      page: 'connections',
      layout: 'sdui',
      contacts: town.people
        .filter((person) => person.connectedDaysAgo !== undefined)
        .toSorted(byRecent((person) => person.connectedDaysAgo))
        .map((person) => ({
          name: person.name.full,
          slug: slugOf(person),
          headline: person.headline,
          connected: connectedDay(person, now) ?? '',
          memberId: memberIdOf(person.slug),
          how: 'connections-list',
        })),
    };
  if (area === 'mynetwork' && second === 'sent')
    return {
      ...base,
      page: 'sent-requests',
      layout: 'sdui',
      requests: town.people
        .filter((person) => person.pending)
        .toSorted(byRecent((person) => person.requestedDaysAgo))
        .map((person) => ({ name: person.name.full, slug: slugOf(person), headline: person.headline })),
    };
  if (area === 'mynetwork' && first === 'invitation-manager')
    return {
      ...base,
      page: 'received-requests',
      layout: 'sdui',
      requests: askers({ people: town.people } as View)
        .filter((person) => person.asks)
        .map((person) => ({
          name: person.name.full,
          slug: slugOf(person),
          headline: person.headline,
          ...(person.asks?.note ? { note: person.asks.note } : {}),
        })),
    };
  if (area === 'messaging' && first === 'thread') {
    const person = town.people.find((one) => town.threadUrl(one.slug) === url.href);
    if (!person) return null;
    return {
      ...base,
      page: 'conversation',
      layout: 'ember',
      composers: [
        {
          surface: person.inMail ? 'inmail' : 'message',
          recipient: { name: person.name.full, memberId: memberIdOf(person.slug) },
          ...threadOf(person.thread),
        },
      ],
    };
  }
  // Below each of the posts of the start page stands a field for a comment.
  const composers = area === 'feed' ? Array.from({ length: feedPosts }, () => comment) : [];
  return { ...base, composers, page: 'other', layout: null };
}

function expectedOnXing(town: Town, url: URL, [area, first, second]: (string | undefined)[]): Expected | null {
  const base = { url: url.href, composers: [] };
  const { now } = town.options;
  const rows = (chosen: (member: Member) => boolean, age: (member: Member) => number | undefined) =>
    town.xingMembers
      .filter(chosen)
      .toSorted((a, b) => (age(a) ?? 0) - (age(b) ?? 0))
      .map((member) => ({ member, day: dayBefore(now, age(member) ?? 0) }));
  const seen = (member: Member) => {
    const work = member.person.positions?.find((position) => position.current);
    return {
      slug: member.slug.toLowerCase(),
      name: member.person.name.full,
      ...(work ? { headline: [work.title, work.company].filter(Boolean).join(', ') } : {}),
    };
  };
  if (area === 'profile') {
    const member = town.xingMembers.find((one) => one.slug.toLowerCase() === first?.toLowerCase());
    if (!member) return null;
    const isIn = town.options.xingLoggedIn;
    const profile = isIn ? expectedXingProfile(member, town.options) : expectedGuestProfile(member, town.options);
    return { ...base, page: 'profile', layout: isIn ? 'modules' : 'guest', profile };
  }
  if (area === 'network' && first === 'contactlist')
    return {
      ...base,
      page: 'connections',
      layout: 'modules',
      contacts: rows(
        (member) => member.contactDaysAgo !== undefined,
        (member) => member.contactDaysAgo,
      ).map(({ member, day }) => ({ ...seen(member), connected: day, how: 'connections-list' })),
    };
  if (area === 'network' && first === 'requests')
    return {
      ...base,
      page: second === 'sent' ? 'sent-requests' : 'received-requests',
      layout: 'modules',
      requests:
        second === 'sent'
          ? rows(
              (member) => relationOf(member) === 'requested',
              (member) => member.requestedDaysAgo,
            ).map(({ member, day }) => ({ ...seen(member), day }))
          : rows(
              (member) => relationOf(member) === 'received',
              (member) => member.received?.daysAgo,
            ).map(({ member, day }) => ({
              ...seen(member),
              day,
              ...(member.received?.note ? { note: member.received.note } : {}),
            })),
    };
  const member = town.xingMembers.find((one) => town.xingThreadUrl(one.person.slug) === url.href);
  if (area === 'chats' && member)
    return {
      ...base,
      page: 'conversation',
      layout: 'modules',
      composers: [
        {
          surface: 'message',
          recipient: { name: nameOf(member), slug: member.slug.toLowerCase() },
          ...threadOf(member.thread),
        },
      ],
    };
  return { ...base, page: 'other', layout: null };
}
