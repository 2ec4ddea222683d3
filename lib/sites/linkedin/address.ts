import type { Place } from '../site';
import { foldSlug } from '../slug';

/** Whom a link leads to: the first path part after `/in/`, whatever follows. Null for any other link. */
export function slugOfLink(link: Element | null | undefined): string | null {
  const match = /^(?:https:\/\/www\.linkedin\.com)?\/in\/([^/?#]{1,300})/.exec(link?.getAttribute('href') ?? '');
  return match?.[1] ? foldSlug(match[1]) : null;
}

/** The person an invitation link is for, by its `vanityName`. */
export function slugOfInvitation(link: Element | null | undefined): string | null {
  const match = /\/preload\/(?:search-)?custom-invite\/?\?(?:[^#]{0,300}&)?vanityName=([^&#]{1,300})/.exec(
    link?.getAttribute('href') ?? '',
  );
  return match?.[1] ? foldSlug(match[1]) : null;
}

const memberId = /ACoA[\w-]{35}/;

/** Whether a name in an address is a profile id instead of a slug. */
export const isMemberId = (name: string): boolean => /^ACoA[\w-]{35}$/i.test(name);

/** The 39-character profile id in a message link or profile link. */
export function memberIdOfLink(link: Element | null | undefined): string | null {
  return memberId.exec(link?.getAttribute('href') ?? '')?.[0] ?? null;
}

/** What a LinkedIn address says by itself (LinkedIn research §2.5, §5). */
export function placeOf(url: URL): Place {
  const [area, first, second, third] = url.pathname.split('/').filter(Boolean);
  if (area === 'in' && first) {
    const isDetail = second === 'details' || second === 'recent-activity';
    return { page: isDetail ? 'profile-detail' : 'profile', slug: foldSlug(first) };
  }
  if (area === 'mynetwork' && first === 'invite-connect' && second === 'connections') return { page: 'connections' };
  if (area === 'mynetwork' && first === 'invitation-manager') {
    // Invitations to follow a page or to come to an event have lists of their own; these name people who asked nobody.
    const type = third ?? url.searchParams.get('invitationType') ?? 'CONNECTION';
    if (second === 'sent') return { page: /^(?:all|connection|people)$/i.test(type) ? 'sent-requests' : 'other' };
    if (second === undefined || second === 'received') return { page: 'received-requests' };
  }
  if (area === 'messaging' && first === 'thread') return { page: 'conversation' };
  return { page: 'other' };
}

/** Where somebody's profile stands. */
export function addressOf(slug: string): string {
  return `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`;
}
