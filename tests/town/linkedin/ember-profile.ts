import { dayBefore } from '../clock';
import { memberIdOf, numericIdOf, type Person, postIdOf, postsOf, type TownPost } from '../person';
import type { ClassicPage } from './classic';
import {
  classicAnswers,
  classicConnect,
  classicFollow,
  classicMessage,
  classicMore,
  classicPending,
} from './classic-controls';
import { ember, portrait, square, twice, twiceLines } from './classic-parts';
import { classicContactInfo } from './contact-info';
import { relationOf } from './controls';
import { ageText } from './dates';
import { education, entity, experience } from './ember-entries';
import { connectionsSearch, mutualText } from './profile';
import { type Branch, h, type Piece } from './tree';
import { profilePath, shownName, type View } from './view';

/** The profile in the old front end. */
export function emberProfile(view: View, person: Person, withContactInfo = false): ClassicPage {
  const { words } = view;
  const positions = person.positions ?? [];
  const skills = person.skills ?? [];
  const sections: (Branch | false)[] = [
    person.about !== undefined && card('about', words.about, [about(view, person.about)]),
    person.services !== undefined && card('services', words.services, [clamped(twice(person.services.join(' • ')))]),
    activity(view, person),
    positions.length > 0 && card('experience', words.experience, [list(experience(view, positions))]),
    (person.education ?? []).length > 0 && card('education', words.education, [list(education(person))]),
    (person.volunteering ?? []).length > 0 &&
      card('volunteering_experience', words.volunteering, [
        list(
          (person.volunteering ?? []).map((item) =>
            entity(item.organisation, [item.role, item.organisation, words.since(item.start)]),
          ),
        ),
      ]),
    // The page itself shows two skills; the rest stands on its own page.
    skills.length > 0 &&
      card('skills', words.skills, [
        list(skills.slice(0, 2).map((skill) => entity(null, [skill]))),
        skills.length > 2 &&
          h(
            'footer',
            { class: 'pvs-list__footer' },
            h(
              'a',
              {
                href: `${profilePath(person)}details/skills/?profileUrn=${encodeURIComponent(`urn:li:fsd_profile:${memberIdOf(person.slug)}`)}`,
                class: 'optional-action-target-wrapper',
              },
              words.classic.allSkills(skills.length),
            ),
          ),
      ]),
    (person.languages ?? []).length > 0 &&
      card('languages', words.languages, [
        list(
          (person.languages ?? []).map((language, index) =>
            entity(null, [language, undefined, words.languageLevels[Math.min(index, 2)]]),
          ),
        ),
      ]),
    (person.interests ?? []).length > 0 &&
      card('interests', words.interests, [list((person.interests ?? []).map((one) => entity(one, [one])))]),
  ];
  return {
    title: `(2) ${shownName(person)} | LinkedIn`,
    main: h('main', { class: 'scaffold-layout__main' }, stickyHeader(view, person), topCard(view, person), sections),
    aside: aside(view, person),
    modal: withContactInfo ? classicContactInfo(view, person) : undefined,
    blobs: [profileBlob(view, person)],
  };
}

/** What the document was delivered with: describes the person it was loaded for, whoever is shown later. */
export function profileBlob(view: View, person: Person): object {
  const urn = `urn:li:fsd_profile:${memberIdOf(person.slug)}`;
  const { connectedDaysAgo } = person;
  return {
    data: { data: { identityDashProfilesByMemberIdentity: { '*elements': [urn] } } },
    included: [
      {
        $type: 'com.linkedin.voyager.dash.identity.profile.Profile',
        entityUrn: urn,
        objectUrn: `urn:li:member:${numericIdOf(person.slug)}`,
        publicIdentifier: person.slug,
        firstName: person.name.given,
        lastName: person.name.family,
        headline: person.headline,
      },
      ...(connectedDaysAgo === undefined
        ? []
        : [
            {
              $type: 'com.linkedin.voyager.dash.relationships.Connection',
              entityUrn: `urn:li:fsd_connection:${memberIdOf(person.slug)}`,
              createdAt: Date.parse(`${dayBefore(view.options.now, connectedDaysAgo)}T12:00:00Z`),
            },
          ]),
    ],
  };
}

/** Name and headline once more, for when the page is scrolled. */
function stickyHeader(view: View, person: Person): Branch {
  return h(
    'section',
    { class: 'pv-profile-sticky-header-v2' },
    h(
      'div',
      { class: 'artdeco-entity-lockup artdeco-entity-lockup--size-1 ember-view' },
      portrait(view, person, 'presence-entity__image EntityPhoto-circle-1'),
      h('div', { class: 'artdeco-entity-lockup__title ember-view' }, shownName(person)),
      h('div', { class: 'artdeco-entity-lockup__subtitle ember-view truncate' }, person.headline),
    ),
    h('div', { class: 'pv-profile-sticky-header-v2__actions-container' }, actions(view, person)),
  );
}

function badge(view: View, degree: number): Branch {
  const { words } = view;
  return h(
    'span',
    { class: 'distance-badge t-black--light t-14 text-body-small v-align-middle' },
    h('span', { class: 'visually-hidden' }, words.classic.degreeName(degree)),
    h('span', { class: 'dist-value', 'aria-hidden': 'true' }, words.classic.degreeValue(degree)),
  );
}

function topCard(view: View, person: Person): Branch {
  const { words } = view;
  const company = person.positions?.find((position) => position.current)?.company;
  const school = person.education?.[0]?.school;
  const mutual = mutualText(view, person);
  const side = (label: string, name: string) =>
    h(
      'li',
      {},
      h('button', { type: 'button', 'aria-label': label, class: 'text-align-left' }, square(name), h('span', {}, name)),
    );
  return h(
    'section',
    { class: 'artdeco-card pv-top-card', 'data-member-id': numericIdOf(person.slug) },
    h(
      'div',
      { class: 'profile-background-image', role: 'button', tabindex: 0 },
      h('img', { src: `/town/cover/${view.people.indexOf(person)}.svg`, alt: '' }),
    ),
    h(
      'div',
      { class: 'ph5 pb5' },
      h(
        'button',
        {
          type: 'button',
          'aria-label': words.classic.photo,
          class: 'pv-top-card-profile-picture__container presence-entity__image EntityPhoto-circle-9',
        },
        portrait(view, person, 'pv-top-card-profile-picture__image'),
      ),
      h(
        'div',
        { class: 'pv-top-card__columns' },
        h(
          'div',
          { class: 'pv-top-card__text' },
          h(
            'div',
            {},
            h(
              'span',
              { class: 'artdeco-hoverable-trigger ember-view' },
              h(
                'a',
                { href: `${profilePath(person)}overlay/about-this-profile/`, 'aria-label': shownName(person) },
                h('h1', { class: 'inline t-24 v-align-middle break-words' }, shownName(person)),
              ),
            ),
            person.pronouns !== undefined &&
              h('span', { class: 'text-body-small v-align-middle break-words t-black--light' }, person.pronouns),
            person.degree !== undefined && badge(view, person.degree),
          ),
          h('div', { class: 'text-body-medium break-words' }, person.headline),
          h(
            'div',
            { class: 'mt2' },
            h('span', { class: 'text-body-small inline t-black--light break-words' }, person.location),
            h(
              'span',
              { class: 't-black--light' },
              h(
                'a',
                {
                  href: `${profilePath(person)}overlay/contact-info/`,
                  id: 'top-card-text-details-contact-info',
                  class:
                    'ember-view link-without-visited-state cursor-pointer text-heading-small inline-block break-words',
                },
                words.contactInfo,
              ),
            ),
          ),
          !person.self &&
            h(
              'ul',
              { class: 'list-style-none' },
              h(
                'li',
                { class: 'text-body-small' },
                h(
                  'a',
                  { href: connectionsSearch(person, false), class: 'ember-view' },
                  h('span', { class: 't-bold' }, words.connections(person.connections)),
                ),
              ),
            ),
          mutual !== null &&
            h(
              'a',
              { href: connectionsSearch(person, true), class: 'inline-flex align-items-center' },
              h('span', { class: 'text-body-small t-black--light' }, mutual),
            ),
        ),
        h(
          'ul',
          { class: 'list-style-none pv-top-card__side' },
          company !== undefined && side(words.classic.currentCompany(company), company),
          school !== undefined && side(words.classic.school(school), school),
        ),
      ),
      actions(view, person),
    ),
  );
}

function actions(view: View, person: Person): Branch {
  const relation = relationOf(person);
  const first = {
    self: () =>
      h(
        'a',
        {
          href: `${profilePath(person)}edit/intro/`,
          class: 'artdeco-button artdeco-button--2 artdeco-button--secondary',
        },
        view.words.edit,
      ),
    contact: () => classicMessage(view, person, 'primary'),
    pending: () => classicPending(view, person),
    asking: () => classicAnswers(view, person),
    connectable: () => classicConnect(view, person),
    follow: () => classicFollow(view, person),
  }[relation]();
  return h(
    'div',
    { class: 'pvs-profile-actions' },
    first,
    relation !== 'contact' && relation !== 'self' && relation !== 'asking' && classicMessage(view, person, 'secondary'),
    relation !== 'self' && classicMore(view, person),
  );
}

function card(anchor: string, title: string, content: (Branch | false)[], below: Branch[] = []): Branch {
  return h(
    'section',
    { class: 'artdeco-card pv-profile-card break-words mt2', tabindex: -1, 'data-view-name': 'profile-card' },
    h('div', { id: anchor, class: 'pv-profile-card__anchor' }),
    h(
      'div',
      { class: 'pvs-header__top-container--no-stack' },
      h(
        'div',
        { class: 'pvs-header__left-container--stack' },
        h('h2', { class: 'pvs-header__title text-heading-large' }, twice(title)),
        below,
      ),
    ),
    content,
  );
}

const clamped = (content: Piece[]): Branch =>
  h('div', { class: 'display-flex ph5 pv3' }, h('div', { class: 'display-flex full-width' }, content));

/** Three lines show; the rest is there, only clipped. */
function about(view: View, text: string): Branch {
  const isLong = text.length > 250 || text.includes('\n');
  return clamped([
    h(
      'div',
      { class: `inline-show-more-text${isLong ? ' inline-show-more-text--is-collapsed' : ''}` },
      twiceLines(text),
      isLong && h('button', { type: 'button', class: 'inline-show-more-text__button' }, view.words.showMore),
    ),
  ]);
}

const list = (entries: Branch[]): Branch =>
  h(
    'ul',
    { class: 'list-style-none' },
    entries.map((one) => h('li', { class: 'artdeco-list__item' }, one)),
  );

function activity(view: View, person: Person): Branch {
  const { words } = view;
  const own = postsOf(person);
  const shown = own.length > 0 ? own : postsOf(person, ['comment']);
  const pill = (label: string, pressed: boolean, index: number) =>
    h(
      'button',
      {
        type: 'button',
        'aria-pressed': String(pressed),
        id: `content-collection-pill-${index}`,
        class: 'profile-creator-shared-pills__pill artdeco-pill',
      },
      h('span', { class: 'artdeco-pill__text' }, label),
    );
  return card(
    'content_collections',
    words.activity,
    [
      h('div', { class: 'ph5' }, pill(words.posts, own.length > 0, 0), pill(words.comments, own.length === 0, 1)),
      shown.length === 0
        ? clamped(twice(words.noPosts))
        : h(
            'ul',
            { class: 'display-flex flex-wrap list-style-none' },
            shown.map((post) =>
              h('li', { class: 'profile-creator-shared-feed-update__mini-container' }, miniUpdate(view, person, post)),
            ),
          ),
      h(
        'footer',
        { class: 'pvs-list__footer' },
        h('a', { href: `${profilePath(person)}recent-activity/all/` }, words.allPosts),
      ),
    ],
    [
      h(
        'p',
        { class: 'pvs-header__optional-link text-body-small' },
        h(
          'span',
          { class: 'pvs-entity__caption-wrapper', 'aria-hidden': 'true' },
          words.followers(person.followers ?? person.connections),
        ),
        h('span', { class: 'visually-hidden' }, words.followers(person.followers ?? person.connections)),
      ),
    ],
  );
}

function miniUpdate(view: View, person: Person, post: TownPost): Branch {
  const { words } = view;
  const name = shownName(person);
  const age = ageText(post.daysAgo, words.dates);
  const href = `/feed/update/urn:li:activity:${postIdOf(post, view.options.now)}/`;
  const rest =
    post.kind === 'share'
      ? words.activityOf.shared(name)
      : post.kind === 'comment'
        ? words.activityOf.commented(name)
        : name;
  const id = `mini-update-a11y-description-${ember(post.text)}`;
  const original = post.on === undefined ? undefined : view.people.find((one) => one.slug === post.on?.slug);
  return h(
    'div',
    { class: 'profile-creator-shared-feed-update__mini-update' },
    h(
      'a',
      {
        class: 'feed-mini-update-optional-navigation-context-wrapper',
        'aria-describedby': id,
        href,
        'data-test-app-aware-link': true,
      },
      h(
        'span',
        { class: 'feed-mini-update-contextual-description__text' },
        h('span', { 'aria-hidden': 'true' }, `${rest} • ${age}`),
        h('span', { class: 'visually-hidden' }, age),
      ),
    ),
    h(
      'span',
      { class: 'visually-hidden', id },
      post.text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line])),
    ),
    h(
      'div',
      { class: 'feed-mini-update-commentary', 'aria-hidden': 'true' },
      post.text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [h('br'), line])),
    ),
    post.on !== undefined &&
      original !== undefined &&
      h(
        'div',
        { class: 'feed-mini-update-content__card' },
        h('a', { href: profilePath(original), class: 't-bold' }, shownName(original)),
        h('p', {}, post.on.text),
      ),
    h('span', { class: 'social-details-social-counts' }, words.reactions(post.reactions)),
  );
}

function aside(view: View, person: Person): Branch {
  const { words } = view;
  const others = view.people.filter((other) => other !== person && !other.self && !other.generated);
  const start = view.people.indexOf(person) * 3;
  const shown = Array.from({ length: 5 }, (_, index) => others[(start + index) % others.length]).filter(
    (one) => one !== undefined,
  );
  return h(
    'aside',
    { class: 'scaffold-layout__aside' },
    h(
      'section',
      { class: 'artdeco-card pv-profile-card', 'data-view-name': 'profile-card' },
      h('div', { id: 'browsemap_recommendation', class: 'pv-profile-card__anchor' }),
      h('h2', { class: 'pvs-header__title' }, twice(words.classic.alsoViewed)),
      h(
        'ul',
        { class: 'list-style-none' },
        shown.map((other) =>
          h(
            'li',
            { class: 'artdeco-list__item' },
            h(
              'div',
              { class: 'display-flex pvs-entity', 'data-view-name': 'profile-component-entity' },
              portrait(view, other, 'EntityPhoto-circle-3'),
              h(
                'div',
                { class: 'display-flex flex-column full-width' },
                h(
                  'a',
                  { href: profilePath(other), class: 'optional-action-target-wrapper' },
                  h('div', { class: 't-bold' }, twice(shownName(other))),
                  other.degree !== undefined &&
                    h(
                      'span',
                      { class: 't-14 t-normal t-black--light' },
                      twice(`· ${words.classic.degreeValue(other.degree)}`),
                    ),
                  h('div', { class: 't-14 t-normal' }, twice(other.headline)),
                ),
                relationOf(other) === 'connectable' && classicConnect(view, other, 'secondary'),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
