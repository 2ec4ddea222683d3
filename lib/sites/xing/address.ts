import type { Place } from '../site';
import { foldSlug } from '../slug';

/** Addresses of the account itself, not of a person. */
const ownPages = new Set(['my_profile', 'version']);

/** Whom an address leads to: the part after `/profile/`, whatever follows. Null for any other address. */
export function slugOfAddress(address: string): string | null {
  const match = /^(?:https:\/\/www\.xing\.com)?\/profile\/([^/?#]{1,300})/.exec(address);
  return match?.[1] && !ownPages.has(match[1]) ? foldSlug(match[1]) : null;
}

/** Whom a link leads to; null for any other link. */
export const slugOfLink = (link: Element | null | undefined): string | null =>
  slugOfAddress(link?.getAttribute('href') ?? '');

/** Where somebody's profile stands. */
export const addressOf = (slug: string): string => `https://www.xing.com/profile/${encodeURIComponent(slug)}`;

/** Applications of their own that share the host; they are left alone (XING research §0.4). */
export const isForeign = (url: URL): boolean => /^\/(?:xtm|recruiting-settings)(?:\/|$)/.test(url.pathname);

/** What a XING address says by itself (XING research §a, §b, §c). */
export function placeOf(url: URL): Place {
  const [area, first, second] = url.pathname.split('/').filter(Boolean);
  if (isForeign(url)) return { page: 'other' };
  if (area === 'profile' && first && !ownPages.has(first)) {
    const isDetail = second === 'cv' || second === 'portfolio' || second === 'web_profiles';
    return { page: isDetail ? 'profile-detail' : 'profile', slug: foldSlug(first) };
  }
  if (area === 'chats' || area === 'messages') return { page: 'conversation' };
  if (area === 'network' && first === 'contactlist') return { page: 'connections' };
  if (area === 'network' && first === 'requests')
    return { page: second === 'sent' ? 'sent-requests' : 'received-requests' };
  return { page: 'other' };
}
