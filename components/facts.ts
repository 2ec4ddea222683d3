import type { Profile } from '../lib/domain/profile';
import type { FieldState, Reading } from '../lib/domain/reading';

/** Lists of a profile whose entries are switched on and off one by one. */
const entries = ['marked', 'posts', 'wants', 'haves', 'services', 'positions', 'education', 'interests'] as const;
/** Parts of a profile that are switched as a whole. */
const wholes = ['mutual', 'about', 'skills', 'languages', 'location'] as const;

type EntryField = (typeof entries)[number];
type FactField = EntryField | (typeof wholes)[number];

/** Something read on a profile that a draft may use. */
export interface Fact {
  /** Where it stands in the profile: `posts.0`, `mutual`, `about`, `about-private`. */
  id: string;
  field: FactField;
  index: number;
  /** The words of it, as they stand on the page. */
  text: string;
  /** Family, faith, health, music, sport: the user decides whether it is used (P11). */
  isPrivate: boolean;
}

const privateWords = new RegExp(
  `(?<!\\p{L})(?:${[
    // Somebody's own family; children in a school hall are not.
    '(?:mein|unser|my|our)\\p{L}{0,3} (?:\\p{L}{1,15} )?(?:famil(?:y|ie)|mutter|vater|eltern|kind|kinder|kindern|sohn|söhne|tochter|töchter|mum|mom|dad|parents?|kids|children|daughters?|sons?|wife|husband)|verheiratet|ehefrau|ehemann|married',
    'kirche|kirchlich\\p{L}{0,2}|glaube|gläubig\\p{L}{0,2}|christlich\\p{L}{0,2}|moschee|synagoge|church|faith|christian|muslim|jewish',
    'krank|krankheit|krebs|depression|burnout|behinderung|diagnose|trauer|verstorben|illness|cancer|disability|diagnosed|grief',
    '\\p{L}{0,20}chor|singe|singt|klavier|gitarre|geige|orchester|musik|choir|sing|singing|piano|guitar|violin|orchestra|music',
    '\\p{L}{0,8}marathon|fußball|handball|tennis|yoga|triathlon|rennrad|bouldern|klettern|joggen|football|cycling|climbing|sport|sports',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

const isPrivate = (text: string) => privateWords.test(text.slice(0, 2000));

/** Sentences with all that stands between them: joined again they are the text. */
const splitSentences = (text: string): string[] => text.match(/[^.!?\n]{0,2000}[.!?\n]{1,9}|[^.!?\n]{1,2000}/g) ?? [];

/** The public and the private sentences of an "about" text, word for word. */
const splitAbout = (about: string) => {
  const sentences = splitSentences(about);
  return {
    open: sentences
      .filter((sentence) => !isPrivate(sentence))
      .join('')
      .trim(),
    closed: sentences.filter(isPrivate).join('').trim(),
  };
};

const keepAbout = (about: string, off: ReadonlySet<string>): string =>
  splitSentences(about)
    .filter((sentence) => !off.has(isPrivate(sentence) ? 'about-private' : 'about'))
    .join('')
    .trim();

const sayEntry = (profile: Profile, field: EntryField, index: number): string => {
  switch (field) {
    case 'posts':
      return profile.posts[index]?.text ?? '';
    case 'positions': {
      const position = profile.positions[index];
      return [position?.title, position?.company].filter(Boolean).join(', ');
    }
    case 'education': {
      const school = profile.education[index];
      return [school?.degree, school?.school].filter(Boolean).join(', ');
    }
    default:
      return profile[field]?.[index] ?? '';
  }
};

const sayMutual = ({ mutual }: Profile): string =>
  mutual ? mutual.names.join(', ') || (mutual.count ? String(mutual.count) : '') : '';

/** Everything read that a draft may use, the most telling first. Empty where nothing was read. */
export const listFacts = (profile: Profile): Fact[] => {
  const about = splitAbout(profile.about ?? '');
  const fact = (id: string, field: FactField, index: number, text: string, closed = isPrivate(text)): Fact[] =>
    text.trim() ? [{ id, field, index, text: text.trim(), isPrivate: closed }] : [];
  const listed = (field: EntryField) =>
    (profile[field] ?? []).flatMap((_, index) =>
      fact(`${field}.${index}`, field, index, sayEntry(profile, field, index)),
    );
  return [
    // What the user picked by hand they want used.
    ...listed('marked').map((passage) => ({ ...passage, isPrivate: false })),
    ...listed('posts'),
    ...fact('mutual', 'mutual', 0, sayMutual(profile), false),
    ...listed('wants'),
    ...listed('haves'),
    ...fact('about', 'about', 0, about.open, false),
    ...listed('positions').map((position) => ({ ...position, isPrivate: false })),
    ...listed('interests'),
    ...fact('about-private', 'about', 0, about.closed, true),
    ...listed('education').map((school) => ({ ...school, isPrivate: false })),
    ...listed('services'),
    ...fact('skills', 'skills', 0, profile.skills.join(', '), false),
    ...fact('languages', 'languages', 0, profile.languages.join(', '), false),
    ...fact('location', 'location', 0, profile.location ?? '', false),
  ];
};

/** The profile without what is switched off, and the way back from a source of a draft to its fact. */
export interface KeptProfile {
  profile: Profile;
  /** The id of the fact a dotted path (`profile.posts.0.text`) speaks of; undefined where it is none. */
  findFact: (source: string) => string | undefined;
}

/** Takes out what is switched off. Drafts are made from the rest alone, so that what is off cannot be used. */
export const keepFacts = (profile: Profile, off: ReadonlySet<string>): KeptProfile => {
  const kept = Object.fromEntries(
    entries.map((field) => [
      field,
      (profile[field] ?? []).map((_, index) => index).filter((i) => !off.has(`${field}.${i}`)),
    ]),
  ) as Record<EntryField, number[]>;
  const pick = <T>(field: EntryField, list: T[]): T[] => list.filter((_, index) => kept[field].includes(index));
  const aboutLeft = keepAbout(profile.about ?? '', off);
  const { mutual, location, marked, about: _, ...rest } = profile;
  return {
    profile: {
      ...rest,
      posts: pick('posts', profile.posts),
      positions: pick('positions', profile.positions),
      education: pick('education', profile.education),
      wants: pick('wants', profile.wants),
      haves: pick('haves', profile.haves),
      services: pick('services', profile.services),
      interests: pick('interests', profile.interests),
      skills: off.has('skills') ? [] : profile.skills,
      languages: off.has('languages') ? [] : profile.languages,
      ...(marked && { marked: pick('marked', marked) }),
      ...(mutual && !off.has('mutual') && { mutual }),
      ...(location && !off.has('location') && { location }),
      ...(aboutLeft && { about: aboutLeft }),
    },
    findFact(source) {
      const [root, field, index] = source.split('.');
      if (root !== 'profile') return undefined;
      const listed = entries.find((entry) => entry === field);
      if (listed) {
        const original = kept[listed][Number(index)];
        return original === undefined ? undefined : `${listed}.${original}`;
      }
      return wholes.find((whole) => whole === field);
    },
  };
};

/** The parts of a profile the panel lists, in the page's order. */
const shown = [
  'mutual',
  'about',
  'posts',
  'positions',
  'education',
  'skills',
  'languages',
  'interests',
  'wants',
  'haves',
] as const;

/** A part of a profile that can be missing from the list. */
export type ShownField = (typeof shown)[number];

/** The parts a reading says a certain thing of. */
export const listFields = (reading: Reading, state: FieldState): ShownField[] =>
  shown.filter((field) => reading.fields[field] === state);

/** Everything a reading may say something of, in the order of a page. */
export const allFields = [
  'name',
  'pronouns',
  'degree',
  'headline',
  'location',
  ...shown,
  'services',
  'noAds',
  'memberId',
  'self',
] as const satisfies readonly (keyof Profile)[];
