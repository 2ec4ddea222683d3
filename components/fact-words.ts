import type { Profile } from '../lib/domain/profile';
import type { UiLanguage } from '../lib/domain/settings';
import { readDay, sayDay, sayMonth } from './dates';
import type { Fact } from './facts';
import type { Say } from './Words';

const excerptLength = 110;

/** The beginning of a text up to a word's end, with an ellipsis where something is left out. */
export const cutExcerpt = (text: string, length = excerptLength): string => {
  const flat = text.replace(/\s{1,99}/g, ' ').trim();
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[\s,;:.–-]{1,9}$/, '')} …`;
};

/** What the fact says, the person's own words in quotation marks. */
export const sayFact = (fact: Fact, profile: Profile, t: Say): string => {
  const text = cutExcerpt(fact.text);
  switch (fact.field) {
    case 'marked':
    case 'posts':
    case 'about':
      return t('fact.quote', { text });
    case 'mutual':
      return profile.mutual?.names.length
        ? t('fact.mutual', { count: profile.mutual.names.length, names: fact.text })
        : t('fact.mutualCount', { count: profile.mutual?.count ?? 0 });
    default:
      return t(`fact.${fact.field}`, { text });
  }
};

/** Where the fact stands on the profile: "Beitrag vom 12. November", "Info"; as `from`, "aus dem Beitrag vom 12. November". */
export const saySource = (
  fact: Fact,
  profile: Profile,
  t: Say,
  language: UiLanguage,
  now: Date,
  form: 'source' | 'from' = 'source',
): string => {
  if (fact.field === 'posts') {
    const post = profile.posts[fact.index];
    const kind = t(`${form}.${post?.kind ?? 'post'}`);
    const day = readDay(post?.date ?? '');
    if (!day) return post?.date ? `${kind} · ${post.date}` : kind;
    const date = sayDay(day, now, language);
    return t(`${form}.${/\d/.test(date) ? 'ofDate' : 'ofNamedDay'}`, { kind, date });
  }
  if (fact.field === 'positions' && form === 'source') {
    const position = profile.positions[fact.index];
    if (position?.current && position.start)
      return t('source.positionsSince', { date: sayMonth(position.start, language) });
  }
  return t(`${form}.${fact.field}`);
};
