import type { NoteRequest } from '../../lib/domain/draft';
import { createEmptyProfile, type Me, type PersonName, type Post, type Profile } from '../../lib/domain/profile';
import { check } from '../../lib/etiquette/check';
import { parsePersonName } from '../../lib/language/person-name';
import { compose } from '../../lib/note/compose';
import { BadInput } from './lines';

type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value : typeof value === 'number' ? String(value) : undefined;
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
/** Lines of a list, whether they stand there as strings or as objects with a name. */
const lines = (value: unknown): string[] =>
  list(value).flatMap((one) => text(isObject(one) ? (one.name ?? one.title ?? one.text) : one) ?? []);
const pick = <T extends string>(value: unknown, ...choices: T[]): T | undefined => choices.find((one) => one === value);
/** Only the keys that have a value. */
const given = <T extends object>(from: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as never;

function readName(value: unknown): PersonName | undefined {
  if (typeof value === 'string') return value.trim() ? parsePersonName(value) : undefined;
  if (!isObject(value)) return undefined;
  const full = text(value.full) ?? [text(value.given), text(value.family)].filter(Boolean).join(' ');
  const parsed = parsePersonName(full);
  return {
    ...parsed,
    ...given({ given: text(value.given), family: text(value.family) }),
    titles: value.titles === undefined ? parsed.titles : lines(value.titles),
    credentials: value.credentials === undefined ? parsed.credentials : lines(value.credentials),
  };
}

function readPost(value: unknown): Post[] {
  const words = isObject(value) ? text(value.text) : text(value);
  if (!words) return [];
  const from = isObject(value) ? value : {};
  return [
    {
      text: words,
      kind: pick(from.kind, 'post', 'comment', 'share') ?? 'post',
      tags: lines(from.tags),
      ...given({ date: text(from.date) }),
    },
  ];
}

/** Whatever of a person's profile is there, under the keys of {@link Profile} or the near ones people write. */
function readPerson(from: Loose): Partial<Profile> {
  const mutual = isObject(from.mutual) ? from.mutual : undefined;
  const noAds = isObject(from.noAds) ? from.noAds : text(from.noAds) ? { text: from.noAds, where: 'about' } : undefined;
  const degree = ([1, 2, 3] as const).find((one) => one === Number(from.degree));
  return given({
    site: pick(from.site, 'linkedin', 'xing'),
    slug: text(from.slug),
    memberId: text(from.memberId),
    url: text(from.url),
    name: readName(from.name),
    pronouns: text(from.pronouns),
    degree,
    headline: text(from.headline),
    location: text(from.location),
    about: text(from.about),
    positions: list(from.positions)
      .filter(isObject)
      .map((one) => {
        const end = text(one.end ?? one.to);
        return {
          title: text(one.title) ?? '',
          current: typeof one.current === 'boolean' ? one.current : end === undefined,
          ...given({ company: text(one.company), start: text(one.start ?? one.from), end, text: text(one.text) }),
        };
      }),
    education: list(from.education).flatMap((one) => {
      const school = isObject(one) ? text(one.school ?? one.name) : text(one);
      const rest = isObject(one) ? one : {};
      return school
        ? [
            {
              school,
              ...given({
                degree: text(rest.degree),
                start: text(rest.start ?? rest.from),
                end: text(rest.end ?? rest.to),
              }),
            },
          ]
        : [];
    }),
    skills: lines(from.skills),
    languages: lines(from.languages),
    interests: lines(from.interests),
    services: lines(from.services),
    wants: lines(from.wants),
    haves: lines(from.haves),
    mutual: mutual && {
      names: lines(mutual.names),
      ...given({ count: typeof mutual.count === 'number' ? mutual.count : lines(mutual.names).length || undefined }),
    },
    posts: list(from.posts).flatMap(readPost),
    noAds: noAds && { text: text(noAds.text) ?? '', where: text(noAds.where) ?? 'about' },
    self: from.self === true,
  });
}

/** One request in, its drafts and advice out. */
export function draft(value: Loose): unknown {
  if (!isObject(value.profile)) throw new BadInput('"profile" is missing.');
  const site = pick(value.profile.site ?? value.site, 'linkedin', 'xing') ?? 'linkedin';
  const profile: Profile = { ...createEmptyProfile(site, '', ''), ...readPerson(value.profile) };
  const me: Me | undefined = isObject(value.me)
    ? {
        ...readPerson(value.me),
        ...given({ signOff: text(value.me.signOff) }),
        gives: lines(value.me.gives),
        avoid: lines(value.me.avoid),
      }
    : undefined;
  const request: NoteRequest = {
    profile,
    intent: pick(value.intent, 'knowledge', 'performance', 'recommendation') ?? 'knowledge',
    ...given({
      me,
      occasion: text(value.occasion),
      ownWords: text(value.ownWords),
      language: pick(value.language, 'de', 'en'),
      address: pick(value.address, 'du', 'sie'),
      limit: typeof value.limit === 'number' ? value.limit : undefined,
      noteState: pick(value.noteState, 'open', 'locked', 'absent'),
    }),
  };
  return { id: value.id, ...compose(request, (message) => check(message)) };
}
