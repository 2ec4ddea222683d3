import type { Day, Post } from '../../domain/profile';

/**
 * The day of a post or comment from its own number: the first 41 bits of the id count milliseconds since 1970. Holds in
 * every language, where the words beside the post only say "2 weeks". Null for what is no such number.
 */
export function dayOfId(id: string | undefined): Day | null {
  if (!id || !/^\d{19}$/.test(id)) return null;
  const day = new Date(Number(BigInt(id) >> 22n));
  return day.getUTCFullYear() >= 2010 && day.getUTCFullYear() < 2100 ? day.toISOString().slice(0, 10) : null;
}

/** Hashtags of a text without the sign, at most twenty. */
export const tagsOf = (text: string): string[] =>
  [...text.matchAll(/#([\p{L}\p{N}_]{2,60})/gu)].map((match) => match[1] ?? '').slice(0, 20);

/** A post with the hashtags of its text and, where a link in `item` bears its number, its day. */
export function toPost(item: Element, kind: Post['kind'], text: string): Post {
  const links = item.querySelectorAll('a[href*="urn:li:activity:"],a[href*="urn%3Ali%3Aactivity%3A"]');
  const day = dayOfId(/activity(?::|%3A)(\d{19})/.exec(links[0]?.getAttribute('href') ?? '')?.[1]);
  return { text, kind, tags: tagsOf(text), ...(day ? { date: day } : {}) };
}
