import type { Person } from '../person';
import type { ClassicPage } from './classic';
import { twice } from './classic-parts';
import { education, entity, experience } from './ember-entries';
import { profileBlob } from './ember-profile';
import type { Screen } from './frame';
import { lazyCards } from './lazy-cards';
import { cardKey } from './profile';
import { type Branch, h } from './tree';
import { profilePath, shownName, type View } from './view';

/** The parts of a profile that have a page of their own, by the last part of its address. */
const sections = {
  experience: {
    screen: 'ProfileExperienceDetails',
    card: 'ExperienceTopLevelSection',
    entries: (view: View, person: Person) => experience(view, person.positions ?? []),
  },
  education: {
    screen: 'ProfileEducationDetails',
    card: 'EducationTopLevelSection',
    entries: (_: View, person: Person) => education(person),
  },
  skills: {
    screen: 'ProfileSkillDetails',
    card: 'Skills',
    entries: (_: View, person: Person) => (person.skills ?? []).map((skill) => entity(null, [skill])),
  },
  languages: {
    screen: 'ProfileLanguageDetails',
    card: 'LanguageTopLevel',
    entries: (_: View, person: Person) => (person.languages ?? []).map((language) => entity(null, [language])),
  },
} as const;

/** Whether a profile has such a page. */
export const isSection = (name: string): name is keyof typeof sections => Object.hasOwn(sections, name);

/** The page of one part of a profile, in the single-page part. */
export function detailsScreen(view: View, person: Person, name: keyof typeof sections): Screen {
  const { c, key, words } = view;
  const { screen, card } = sections[name];
  const content = lazyCards[card](view, person);
  return {
    name: `profile.${screen}`,
    title: `(2) ${words[name]} | ${shownName(person)} | LinkedIn`,
    main: [
      h(
        'div',
        { class: c('oneColumn') },
        h(
          'section',
          { class: c('card'), ...key(cardKey(person, card)) },
          h(
            'a',
            { href: profilePath(person), 'aria-label': words.classic.back, class: c('link') },
            `← ${shownName(person)}`,
          ),
          h(
            'div',
            key(`profile_${screen}_${person.slug}`),
            content.length === 0 ? h('h2', { class: c('cardTitle') }, words[name]) : content,
          ),
        ),
      ),
    ],
  };
}

/** The same in the old front end. */
export function emberDetails(view: View, person: Person, name: keyof typeof sections): ClassicPage {
  const { words } = view;
  const entries: Branch[] = sections[name].entries(view, person);
  return {
    title: `(2) ${words[name]} | ${shownName(person)} | LinkedIn`,
    main: h(
      'main',
      { class: 'scaffold-layout__main' },
      h(
        'section',
        { class: 'artdeco-card pv-profile-card' },
        h(
          'div',
          { class: 'pvs-header__top-container--no-stack' },
          h(
            'a',
            {
              href: profilePath(person),
              'aria-label': words.classic.back,
              class: 'artdeco-button artdeco-button--circle artdeco-button--tertiary',
            },
            '←',
          ),
          h('h2', { class: 't-20 t-bold' }, twice(words[name])),
        ),
        h(
          'div',
          { class: 'pvs-list__container' },
          h(
            'ul',
            { class: 'list-style-none' },
            entries.map((entry) => h('li', { class: 'pvs-list__paged-list-item artdeco-list__item' }, entry)),
          ),
        ),
      ),
    ),
    blobs: [profileBlob(view, person)],
  };
}
