import type { Post, Profile } from './profile';
import type { FieldState, Reading } from './reading';

/** How much a state says; what says as much and is later counts. */
const weight: Record<FieldState, number> = { read: 2, absent: 1, unreadable: 1, 'not-mounted': 0 };

/** Whether two readings are of one person: by slug or member id, of which none may speak against it. */
function isSamePerson(one: Profile, other: Profile): boolean {
  if (one.site !== other.site) return false;
  if (one.memberId !== undefined && other.memberId !== undefined) return one.memberId === other.memberId;
  // An address may carry the member id instead of a name.
  const isIn = (a: Profile, b: Profile): boolean => a.memberId?.toLowerCase() === b.slug;
  return one.slug === other.slug || isIn(one, other) || isIn(other, one);
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** Whether a field stays as it was known before. */
function isKept(field: keyof Profile, earlier: Reading, now: Reading): boolean {
  const [before, after] = [earlier.fields[field], now.fields[field]];
  if (before === undefined || after === undefined) return before !== undefined;
  if (before === 'read' && after === 'read') return lengthOf(earlier.profile?.[field]) > lengthOf(now.profile?.[field]);
  return weight[before] > weight[after];
}

/** Posts and comments stand on pages of their own, each of which knows nothing of the others: the fuller list of either. */
function joinPosts(earlier: Post[], now: Post[]): Post[] {
  const comments = (posts: Post[]): Post[] => posts.filter((post) => post.kind === 'comment');
  const own = (posts: Post[]): Post[] => posts.filter((post) => post.kind !== 'comment');
  const hasMore = (part: (posts: Post[]) => Post[]): boolean => part(earlier).length > part(now).length;
  if (hasMore(own) === hasMore(comments)) return hasMore(own) ? earlier : now;
  return hasMore(own) ? [...own(earlier), ...comments(now)] : [...own(now), ...comments(earlier)];
}

/**
 * What is known of a person after one more look at them: what was read stays until it is read again, and of two lists
 * the fuller one counts; `used` names the reader of the part that won. All else is as it is now. Where the two are not
 * of one person, or the page shows nobody (yet), the reading is the later one as it stands, with nothing of the earlier.
 */
export function enrich(earlier: Reading, now: Reading): Reading {
  if (!earlier.profile || !now.profile || earlier.stale || now.stale || !isSamePerson(earlier.profile, now.profile))
    return now;
  const fields = Object.keys(earlier.fields) as (keyof Profile)[];
  const kept = new Set<string>(fields.filter((field) => isKept(field, earlier, now)));
  const pick = <T>(values: [string, T][]): Record<string, T> =>
    Object.fromEntries(values.filter(([field]) => kept.has(field)));
  const hasPosts = earlier.fields.posts === 'read' && now.fields.posts === 'read';
  const posts = hasPosts ? { posts: joinPosts(earlier.profile.posts, now.profile.posts) } : {};
  return {
    ...now,
    profile: { ...now.profile, ...pick(Object.entries(earlier.profile)), ...posts },
    fields: { ...now.fields, ...pick(Object.entries(earlier.fields)) },
    used: { ...now.used, ...pick(Object.entries(earlier.used)) },
  };
}
