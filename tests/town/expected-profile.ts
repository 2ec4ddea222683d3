import type { Profile } from '../../lib/domain/profile';
import { dayBefore } from './clock';
import type { TownOptions } from './options';
import { people } from './people';
import { memberIdOf, type Person, tagsOf } from './person';

/**
 * What a perfect reader gets from the person's page once every card was scrolled into view.
 * `url` is the address of the page; the days of posts follow the town's clock, as the ids of the posts do.
 */
export function expectedProfile(person: Person, options: Pick<TownOptions, 'now'>): Profile {
  const mutual = person.mutual ?? [];
  return {
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
    mutual:
      mutual.length > 0
        ? {
            count: mutual.length,
            names: mutual.slice(0, 2).map((slug) => people.find((one) => one.slug === slug)?.name.full ?? slug),
          }
        : undefined,
    posts: (person.posts ?? []).map((post) => ({
      text: post.text,
      date: dayBefore(options.now, post.daysAgo),
      kind: 'post',
      tags: tagsOf(post.text),
    })),
    noAds: person.noAds === undefined ? undefined : { text: person.noAds, where: 'about' },
    self: person.self ?? false,
  };
}
