import { isDeepStrictEqual } from 'node:util';
import type { Profile } from '../../lib/domain/profile';
import type { Expected, PostStart, Seen } from '../../tests/pages/saved';

/** What became of one part of a page: right, wrong, or honestly not known. */
export interface Part {
  /** `profile.headline`, `contacts.3.name`. */
  part: string;
  /** Whether the page shows it at all. */
  isThere: boolean;
  outcome: 'right' | 'wrong' | 'unknown';
  truth: unknown;
  said: unknown;
}

/** All fields of a profile that a reader answers for. */
const profileFields = [
  'name',
  'memberId',
  'pronouns',
  'degree',
  'headline',
  'location',
  'about',
  'positions',
  'education',
  'skills',
  'languages',
  'interests',
  'services',
  'wants',
  'haves',
  'mutual',
  'posts',
  'noAds',
  'self',
] as const satisfies (keyof Profile)[];

/** As JSON has it: what is undefined is not there. */
const plain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
const isSomething = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function arePosts(truth: readonly (Profile['posts'][number] | PostStart)[], said: Profile['posts']): boolean {
  return (
    truth.length === said.length &&
    truth.every((post, at) => {
      const read = said[at];
      if (!read) return false;
      if (!('starts' in post)) return isDeepStrictEqual(plain(post), plain(read));
      return fold(read.text).startsWith(fold(post.starts)) && (!post.date || post.date === read.date);
    })
  );
}

/** Whether what was read has all that the truth has; what the truth leaves out of an object is not asked for. */
function holds(truth: unknown, said: unknown): boolean {
  if (Array.isArray(truth))
    return Array.isArray(said) && truth.length === said.length && truth.every((one, at) => holds(one, said[at]));
  if (typeof truth !== 'object' || truth === null) return truth === said;
  return Object.entries(truth).every(([key, value]) =>
    holds(value, (said as Record<string, unknown> | undefined)?.[key]),
  );
}

function isSame(field: keyof Profile, { profile, known }: Expected, said: unknown): boolean {
  const truth = profile?.[field];
  if (field === 'posts') return arePosts(truth as Profile['posts'], said as Profile['posts']);
  return known ? holds(truth, said) : isDeepStrictEqual(plain(truth), plain(said));
}

function judgeProfile(expected: Expected, seen: Seen): Part[] {
  const { profile, fields = {}, known } = expected;
  if (!profile)
    return [
      { part: 'profile', isThere: false, outcome: seen.profile ? 'wrong' : 'right', truth: null, said: seen.profile },
    ];
  if (!seen.profile)
    return profileFields
      .filter((field) => isSomething(profile[field]))
      .map((field) => ({
        part: `profile.${field}`,
        isThere: true,
        outcome: 'unknown',
        truth: profile[field],
        said: undefined,
      }));
  const read = seen.profile;
  return profileFields
    .filter((field) => !known || known.includes(field))
    .map((field): Part => {
      const [truth, value, state] = [profile[field], read[field], seen.fields[field]];
      const isThere = isSomething(truth) && truth !== false;
      const said = state === 'read' ? value : state;
      const part = { part: `profile.${field}`, isThere, truth: isThere ? truth : (fields[field] ?? null), said };
      if (fields[field])
        return {
          ...part,
          outcome: state === fields[field] && (state !== 'read' || isSame(field, expected, value)) ? 'right' : 'wrong',
        };
      if (state === 'read' && isSomething(value) && value !== false)
        return { ...part, outcome: isThere && isSame(field, expected, value) ? 'right' : 'wrong' };
      if (state !== 'read' && isSomething(value) && value !== false) return { ...part, outcome: 'wrong' };
      if (state === 'not-mounted' || state === 'unreadable' || state === undefined)
        return { ...part, outcome: 'unknown' };
      return { ...part, outcome: isThere ? 'wrong' : 'right' };
    });
}

type Row = object;

/** Rows of a list by place: one left out is unknown, one too many is wrong. */
function judgeRows(list: string, truth: readonly Row[], said: readonly Row[] | undefined): Part[] {
  const parts = truth.flatMap((row, at) =>
    Object.entries(row).map(([field, value]): Part => {
      const read = (said?.[at] as Record<string, unknown> | undefined)?.[field];
      const outcome = read === undefined ? 'unknown' : isDeepStrictEqual(plain(value), plain(read)) ? 'right' : 'wrong';
      return { part: `${list}.${at}.${field}`, isThere: true, outcome, truth: value, said: read };
    }),
  );
  const invented = (said ?? []).flatMap((row, at): Part[] => {
    if (at >= truth.length)
      return [{ part: `${list}.${at}`, isThere: false, outcome: 'wrong', truth: null, said: row }];
    return Object.entries(row)
      .filter(([field]) => !(field in (truth[at] as object)) && field !== 'thread' && field !== 'noteState')
      .map(([field, value]) => ({
        part: `${list}.${at}.${field}`,
        isThere: false,
        outcome: 'wrong',
        truth: null,
        said: value,
      }));
  });
  return [...parts, ...invented];
}

/** Compares what was read of a page with what is on it, part by part. */
export function judge(expected: Expected, seen: Seen): Part[] {
  const parts: Part[] = [
    {
      part: 'page',
      isThere: true,
      outcome: seen.page === expected.page ? 'right' : 'wrong',
      truth: expected.page,
      said: seen.page,
    },
    {
      part: 'layout',
      isThere: expected.layout !== null,
      outcome: seen.layout === expected.layout ? 'right' : seen.layout === null ? 'unknown' : 'wrong',
      truth: expected.layout,
      said: seen.layout,
    },
    {
      part: 'stale',
      isThere: false,
      outcome: seen.stale === (expected.stale ?? false) ? 'right' : 'wrong',
      truth: expected.stale ?? false,
      said: seen.stale,
    },
    ...judgeProfile(expected, seen),
  ];
  for (const list of ['contacts', 'requests'] as const) {
    const truth = expected[list];
    if (truth || seen[list]?.length) parts.push(...judgeRows(list, truth ?? [], seen[list]));
  }
  if (expected.composers) parts.push(...judgeRows('composers', expected.composers, seen.composers));
  return parts;
}
