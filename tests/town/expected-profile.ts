import type { Post, Profile } from '../../lib/domain/profile';
import { dayBefore } from './clock';
import type { TownOptions } from './options';
import { people } from './people';
import { outskirts } from './people/outskirts';
import { memberIdOf, type Person, postsOf, type TownPost, tagsOf } from './person';

/** What an expectation depends on; what is left out is as in a town without options. */
type Given = Pick<TownOptions, 'now'> & Partial<Pick<TownOptions, 'layout' | 'loggedIn'>>;

const nameOf = (slug: string): string => [...people, ...outskirts].find((one) => one.slug === slug)?.name.full ?? slug;

const toPost = (post: TownPost, now: Date): Post => ({
  text: post.text,
  date: dayBefore(now, post.daysAgo),
  kind: post.kind ?? 'post',
  tags: tagsOf(post.text),
});

/**
 * What a perfect reader gets from the person's page once every card was scrolled into view, without visits elsewhere.
 * Texts are as their authors wrote them, invisible signs included. `url` is the address of the page; the days of posts follow the town's clock, as the ids of the posts do. Posts are
 * the person's own words only, never what they passed on or answered; comments are there when nothing else is.
 */
export function expectedProfile(person: Person, options: Given): Profile {
  const mutual = person.mutual ?? [];
  const own = postsOf(person);
  const full: Profile = {
    site: 'linkedin',
    slug: person.slug,
    memberId: memberIdOf(person.slug),
    url: `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`,
    name: { titles: [], credentials: [], ...person.name },
    pronouns: person.pronouns,
    degree: person.degree,
    // Two dashes are what the site shows where nobody wrote a headline.
    headline: person.headline === '--' ? undefined : person.headline,
    location: person.location,
    about: person.about,
    positions: (person.positions ?? []).map(({ title, company, start, end, current, text }) => ({
      title,
      company,
      start,
      end,
      current,
      text,
    })),
    education: person.education ?? [],
    skills: person.skills ?? [],
    languages: person.languages ?? [],
    interests: person.interests ?? [],
    services: person.services ?? [],
    wants: [],
    haves: [],
    mutual: mutual.length > 0 ? { count: mutual.length, names: mutual.slice(0, 2).map(nameOf) } : undefined,
    posts: (own.length > 0 ? own : postsOf(person, ['comment'])).map((post) => toPost(post, options.now)),
    noAds: person.noAds === undefined ? undefined : { text: person.noAds, where: 'about' },
    self: person.self ?? false,
  };
  if (options.loggedIn === false) return asStranger(full);
  // The old front end shows two skills and a link to the rest.
  return options.layout === 'ember' ? { ...full, skills: full.skills.slice(0, 2) } : full;
}

/** What the public page leaves of it: no relation to anybody, the headline masked, nothing below the languages. */
function asStranger(full: Profile): Profile {
  return {
    ...full,
    memberId: undefined,
    pronouns: undefined,
    degree: undefined,
    headline: undefined,
    skills: [],
    interests: [],
    services: [],
    mutual: undefined,
    posts: [],
    self: false,
  };
}

/** What the person's own page of activities adds: everything they wrote, the newest first; of `comments` those alone. */
export function expectedPosts(person: Person, part: 'all' | 'comments', options: Pick<TownOptions, 'now'>): Post[] {
  return postsOf(person, part === 'comments' ? ['comment'] : ['post', 'share', 'comment'])
    .toSorted((a, b) => a.daysAgo - b.daysAgo)
    .map((post) => toPost(post, options.now));
}
