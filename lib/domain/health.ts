import type { Profile } from './profile';
import type { Reading } from './reading';

/**
 * What a look at a page is worth. `building`: nobody is shown yet, or still the person before. `changed`: something
 * that such a page always has is not there or was not understood, so the site has probably changed.
 */
export type Health = 'well' | 'building' | 'changed';

/**
 * Which sign failed. `stale`: the page does not name the person of its address. `no-layout`: no known form of a
 * profile. `no-name`: a profile without a name. `no-work`: neither headline nor positions were understood. `much`: two
 * or more of the parts that drafts are made of were not understood. `nothing-else`: a name, something that was not
 * understood, and nothing else.
 */
export type HealthReason = 'stale' | 'no-layout' | 'no-name' | 'no-work' | 'much' | 'nothing-else';

/** The parts of a profile that drafts are made of, in the page's order. */
const parts = [
  'mutual',
  'about',
  'posts',
  'positions',
  'education',
  'skills',
  'languages',
  'interests',
  'services',
  'wants',
  'haves',
] as const satisfies readonly (keyof Profile)[];

/** So many parts that were not understood are a change of the site, fewer are an odd profile. */
const many = 2;

/**
 * Whether a profile page can be believed to be understood, and what speaks against it. What is absent or not mounted
 * says nothing; a page that is no profile is well. A page that has just begun to load reads like one that nobody
 * knows: the caller knows the time, this does not.
 */
export function healthOf(reading: Reading): { health: Health; reasons: HealthReason[] } {
  const { page, layout, profile, fields, stale } = reading;
  if (stale) return { health: 'building', reasons: ['stale'] };
  if (page !== 'profile') return { health: 'well', reasons: [] };
  if (layout === null || !profile) return { health: 'changed', reasons: ['no-layout'] };
  const isUnread = (field: keyof Profile): boolean => fields[field] === 'unreadable';
  const isRead = (field: keyof Profile): boolean => fields[field] === 'read';
  const body = [...parts, 'headline', 'location'] as const;
  const reasons: HealthReason[] = [];
  if (!profile.name.full) reasons.push('no-name');
  if (isUnread('headline') && isUnread('positions')) reasons.push('no-work');
  if (parts.filter(isUnread).length >= many) reasons.push('much');
  if (!body.some(isRead) && body.some(isUnread)) reasons.push('nothing-else');
  return { health: reasons.length > 0 ? 'changed' : 'well', reasons };
}
