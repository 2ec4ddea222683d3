import { createEmptyProfile, type Profile } from '../../../lib/domain/profile';
import type { TownOptions } from '../options';
import { cityOf, currentPosition, type Member, relationOf, xingIdOf } from './member';
import { uiOf } from './view';
import { words } from './words';

/**
 * What a perfect reader gets from a member's page once every module was scrolled into view and the timeline unfolded.
 * The headline is the occupation line as it stands there; only a contact has a degree, told by the primary action.
 */
export function expectedXingProfile(member: Member, options: Pick<TownOptions, 'ui'>): Profile {
  const { person } = member;
  const slug = member.slug.toLowerCase();
  const work = currentPosition(member);
  return {
    ...createEmptyProfile('xing', slug, `https://www.xing.com/profile/${encodeURIComponent(slug)}`),
    name: { titles: [], credentials: [], ...person.name },
    degree: relationOf(member) === 'contact' ? 1 : undefined,
    headline:
      member.status === undefined || work === undefined
        ? undefined
        : [words[uiOf(options)].status[member.status], work.title, work.company]
            .filter((part) => part !== undefined)
            .join(', '),
    location: [cityOf(member), words[uiOf(options)].country].filter((part) => part !== undefined).join(', '),
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
    skills: [...(person.skills ?? []), ...(member.softSkills ?? [])],
    languages: person.languages ?? [],
    interests: person.interests ?? [],
    wants: member.wants ?? [],
    haves: member.haves ?? [],
    noAds: person.noAds === undefined ? undefined : { text: person.noAds, where: 'about' },
    self: person.self ?? false,
  };
}

/** What the page shows to somebody who is not logged in: the id, and no companies but the present ones. */
export function expectedGuestProfile(member: Member, options: Pick<TownOptions, 'ui'>): Profile {
  const { about: _about, noAds: _noAds, degree: _degree, ...shown } = expectedXingProfile(member, options);
  return {
    ...shown,
    memberId: xingIdOf(member),
    positions: shown.positions.map(({ text: _text, ...position }) => ({
      ...position,
      company: position.current ? position.company : undefined,
    })),
    skills: member.person.skills ?? [],
    wants: [],
    haves: [],
    self: false,
  };
}
