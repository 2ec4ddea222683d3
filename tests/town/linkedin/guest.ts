import { dayBefore } from '../clock';
import { numericIdOf, type Person } from '../person';
import { lengthText, spanText } from './dates';
import { htmlDocument } from './frame';
import { type Branch, h, lines } from './tree';
import { profilePath, shownName, type View } from './view';

/** Where a stranger to the site is sent. */
export const wallPath = (target: string): string => `/authwall?sessionRedirect=${encodeURIComponent(target)}`;

/** Words as strangers get them: their length, and no more. */
const mask = (text: string): string => text.replace(/[^\s|,·]/gu, '*');

const styles = ['/town/classic.css', '/town/guest.css'];

/** The public profile: name and place, the headline masked, everything else behind a sign-in. */
export function guestProfile(view: View, person: Person): string {
  const { words, options } = view;
  const name = shownName(person);
  const wall = wallPath(profilePath(person));
  const today = dayBefore(options.now, 0).slice(0, 7);
  const company = person.positions?.find((position) => position.current)?.company;
  const school = person.education?.[0]?.school;
  const section = (title: string, css: string, content: (Branch | false | undefined)[]) =>
    h(
      'section',
      { class: `core-section-container ${css}`, 'data-section': css },
      h('h2', { class: 'core-section-container__title' }, title),
      h('div', { class: 'core-section-container__content' }, content),
    );
  const item = (css: string, title: string, subtitle: string | undefined, when: string | undefined, text?: string) =>
    h(
      'li',
      { class: `profile-section-card ${css}` },
      h('img', {
        src: `/town/logo/${numericIdOf(subtitle ?? title)}.svg`,
        alt: '',
        class: 'profile-section-card__image',
      }),
      h(
        'div',
        {},
        h('h3', { class: 'profile-section-card__title' }, h('span', { class: `${css}__title` }, title)),
        subtitle !== undefined && h('h4', { class: `${css}__subtitle` }, subtitle),
        when !== undefined && h('p', { class: `${css}__duration` }, h('span', { class: 'date-range' }, when)),
        text !== undefined && h('div', { class: `${css}__meta-item` }, h('p', {}, lines(text))),
      ),
    );
  const others = view.people.filter((other) => other !== person && !other.generated).slice(2, 6);
  const main = h(
    'main',
    { class: 'main', id: 'main-content' },
    h(
      'section',
      { class: 'top-card-layout' },
      h('img', { class: 'top-card-layout__cover', src: `/town/cover/${view.people.indexOf(person)}.svg`, alt: '' }),
      h(
        'div',
        { class: 'top-card-layout__card' },
        h('img', {
          class: 'top-card__profile-image',
          src: `/town/avatar/${view.people.indexOf(person)}.svg`,
          alt: name,
        }),
        h('h1', { class: 'top-card-layout__title' }, name),
        h('h2', { class: 'top-card-layout__headline' }, mask(person.headline)),
        h(
          'h3',
          { class: 'top-card-layout__first-subline' },
          h('div', { class: 'top-card__subline-item' }, person.location),
          h(
            'span',
            { class: 'top-card__subline-item top-card__subline-item--bullet' },
            words.followers(person.followers ?? person.connections),
          ),
          h(
            'span',
            { class: 'top-card__subline-item top-card__subline-item--bullet' },
            words.connections(person.connections),
          ),
        ),
        h(
          'div',
          { class: 'top-card-layout__links' },
          company !== undefined &&
            h('a', { href: wall, 'data-tracking-control-name': 'public_profile_topcard_current_company' }, company),
          school !== undefined &&
            h('a', { href: wall, 'data-tracking-control-name': 'public_profile_topcard_school' }, school),
        ),
        h(
          'a',
          {
            href: wall,
            class: 'top-card-layout__cta',
            'data-tracking-control-name': 'public_profile_topcard-primary-button',
          },
          words.guest.seeAll(name),
        ),
        h('p', { class: 'top-card-layout__hint' }, words.guest.contact(person.name.given ?? name)),
      ),
    ),
    person.about !== undefined && section(words.about, 'summary', [h('p', {}, lines(person.about))]),
    (person.positions ?? []).length > 0 &&
      section(words.experience, 'experience', [
        h(
          'ul',
          { class: 'experience__list list-style-none' },
          (person.positions ?? []).map(({ title, company: firm, start, end, text }) =>
            item(
              'experience-item',
              title,
              firm,
              start === undefined
                ? undefined
                : `${spanText(start, end, words.dates)} ${lengthText(start, end ?? today, words.dates)}`,
              text,
            ),
          ),
        ),
      ]),
    (person.education ?? []).length > 0 &&
      section(words.education, 'education', [
        h(
          'ul',
          { class: 'education__list list-style-none' },
          (person.education ?? []).map(({ school: place, degree, start, end }) =>
            item(
              'education__list-item',
              place,
              degree,
              start === undefined ? undefined : [start, end].filter(Boolean).join(' – '),
            ),
          ),
        ),
      ]),
    (person.languages ?? []).length > 0 &&
      section(words.languages, 'languages', [
        h(
          'ul',
          { class: 'languages__list list-style-none' },
          (person.languages ?? []).map((language) =>
            h('li', { class: 'profile-section-card' }, h('h3', { class: 'profile-section-card__title' }, language)),
          ),
        ),
      ]),
    section(words.guest.others, 'aside-profiles', [
      h(
        'ul',
        { class: 'list-style-none' },
        others.map((other) =>
          h(
            'li',
            { class: 'aside-profile-card' },
            h(
              'a',
              { href: profilePath(other), 'data-tracking-control-name': 'public_profile_browsemap' },
              h('h3', { class: 'base-aside-card__title' }, shownName(other)),
              h('p', { class: 'base-aside-card__subtitle' }, mask(other.headline)),
            ),
          ),
        ),
      ),
    ]),
  );
  const body = h('body', { class: 'guest', dir: 'ltr' }, guestBar(view, wall), main);
  return htmlDocument(view, `${name} | LinkedIn`, styles, null, body, [
    h('link', { rel: 'canonical', href: profilePath(person) }),
    h('script', { type: 'application/ld+json' }, JSON.stringify(linkedData(view, person))),
  ]);
}

/** The person for search engines; what is masked on the page is masked here. */
function linkedData(view: View, person: Person): object {
  const current = (person.positions ?? []).filter((position) => position.current);
  return {
    '@context': 'http://schema.org',
    '@graph': [
      {
        '@type': 'WebPage',
        url: `https://www.linkedin.com${profilePath(person)}`,
        name: shownName(person),
      },
      {
        '@type': 'Person',
        name: shownName(person),
        url: `https://www.linkedin.com${profilePath(person)}`,
        jobTitle: current.map(({ title }) => mask(title)),
        worksFor: current.flatMap(({ company }) =>
          company === undefined ? [] : { '@type': 'Organization', name: company },
        ),
        alumniOf: (person.education ?? []).map(({ school }) => ({ '@type': 'EducationalOrganization', name: school })),
        address: { '@type': 'PostalAddress', addressLocality: person.location },
        description: person.about,
        interactionStatistic: {
          '@type': 'InteractionCounter',
          interactionType: 'https://schema.org/FollowAction',
          userInteractionCount: person.followers ?? person.connections,
        },
        knowsLanguage: (person.languages ?? []).map((name) => ({ '@type': 'Language', name })),
      },
    ],
    inLanguage: view.words.lang,
  };
}

function guestBar(view: View, wall: string): Branch {
  return h(
    'header',
    { class: 'nav' },
    h(
      'a',
      { href: '/', class: 'nav__logo-link' },
      h('img', { src: '/town/icon.svg', alt: 'LinkedIn', width: 32, height: 32 }),
    ),
    h(
      'div',
      { class: 'nav__cta-container' },
      h('a', { href: wall, class: 'nav__button-tertiary' }, view.words.guest.join),
      h('a', { href: '/login', class: 'nav__button-secondary' }, view.words.guest.signIn),
    ),
  );
}

/** What strangers get instead of a page: a form to sign in, which nobody answers. */
export function wallDocument(view: View): string {
  const { words } = view;
  const field = (type: string, label: string, name: string) =>
    h('label', { class: 'wall__label' }, label, h('input', { type, name, autocomplete: 'off', class: 'wall__input' }));
  const body = h(
    'body',
    { class: 'guest', dir: 'ltr' },
    h(
      'main',
      { class: 'wall' },
      h('h1', {}, words.guest.welcome),
      h(
        'form',
        { class: 'login__form', action: '/login' },
        field('email', words.guest.mail, 'session_key'),
        field('password', words.guest.password, 'session_password'),
        h('button', { type: 'submit', class: 'nav__button-secondary' }, words.guest.signIn),
      ),
    ),
  );
  return htmlDocument(view, `${words.guest.signIn} | LinkedIn`, styles, null, body);
}
