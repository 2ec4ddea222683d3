import { memberIdOf, numericIdOf, type Person, postIdOf, postsOf, type TownPost } from '../person';
import { actionRow, answerButtons, connectLink, messageLink, pendingLink, relationOf } from './controls';
import { ageText } from './dates';
import type { Screen } from './frame';
import { lazyCards } from './lazy-cards';
import { flattenTags } from './renamed';
import { type Branch, h, lines, type Piece } from './tree';
import { avatar, icon, profilePath, shownName, type View } from './view';

/** The key of a profile card; the activity card is keyed by the slug, all others by the member id. */
export const cardKey = (person: Person, card: string): string =>
  `com.linkedin.sdui.profile.card.ref${card === 'Activity' ? person.slug : memberIdOf(person.slug)}${card}`;

/** The profile page: top card, information and activity at once, everything below as shells that fill when scrolled near. */
export function profileScreen(view: View, person: Person): Screen {
  const { c, key } = view;
  const group = (name: string, ...cards: (Branch | false)[]) =>
    h('div', { class: c('group'), ...key(`${name}${person.slug}`) }, cards);
  const column = h(
    'div',
    { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn', class: c('column'), ...key(view.uuid()) },
    topCard(view, person),
    group('ProfilePostConnectDrawer_'),
    group(
      'profileCardsAboveActivity',
      h(
        'div',
        { 'data-sdui-component': 'com.linkedin.sdui.generated.profile.dsl.impl.profileCardsAboveActivity' },
        h('div', { ...key(cardKey(person, 'SuggestedForYou')) }),
        person.about !== undefined && aboutCard(view, person, person.about),
        servicesCard(view, person),
        h('div', { ...key(cardKey(person, 'Featured')) }),
      ),
    ),
    activityCard(view, person),
    group('profileCardsExperienceOnly', shell(view, person, 'ExperienceTopLevelSection')),
    group('profileCardsBelowActivityPart1WithoutExp', shell(view, person, 'EducationTopLevelSection')),
    group('profileCardsBelowActivityPart2', shell(view, person, 'VolunteerExperienceTopLevel')),
    group('profileCardsBelowActivityPart3', shell(view, person, 'Skills')),
    group('profileCardsBelowActivityPart4', shell(view, person, 'LanguageTopLevel')),
    group('profileCardsBelowActivityPart5', shell(view, person, 'Interests')),
    group('profileCardsBelowActivityPart6'),
    group('profileCardsBelowActivityPart7'),
  );
  return {
    name: 'profile.Profile',
    title: view.options.keys === 'renamed' ? 'LinkedIn' : `(2) ${shownName(person)} | LinkedIn`,
    main: [
      h(
        'div',
        { class: c('twoColumns') },
        h('div', { class: c('wide') }, column),
        h('div', { class: c('rail') }, rail(view, person)),
      ),
    ],
  };
}

/** An empty card; the page's script fills it by its `data-card` when it comes near the window. */
function shell(view: View, person: Person, card: keyof typeof lazyCards): Branch {
  return h('div', {
    class: view.c('shell'),
    'data-card': card,
    'data-person': view.people.indexOf(person),
    ...view.key(cardKey(person, card)),
  });
}

/** What a shell fills with; null when the person has nothing to show there. */
export function filledCard(view: View, person: Person, card: string): Branch | null {
  const content = lazyCards[card as keyof typeof lazyCards]?.(view, person) ?? [];
  if (content.length === 0) return null;
  const filled = h('section', { class: view.c('card'), ...view.key(cardKey(person, card)) }, content);
  return view.options.keys === 'renamed' ? flattenTags(filled) : filled;
}

function card(view: View, person: Person, name: string, ...content: Piece[]): Branch {
  return h(
    'div',
    { class: view.c('group'), ...view.key(cardKey(person, name)) },
    h('section', { class: view.c('card'), ...view.key(cardKey(person, name)) }, content),
  );
}

function degreeLines(view: View, person: Person): Branch[] {
  if (person.degree === undefined) return [];
  const { c, words } = view;
  const line = (degree: number) => h('p', { class: c('degree') }, words.degree(degree));
  const unseen = (degree: number) => h('div', { class: c('away') }, line(degree));
  // The site keeps the other state's badge in the document, hidden: before the real one while a request is open.
  if (person.pending) return [unseen(1), line(person.degree)];
  return [line(person.degree), unseen(person.degree === 1 ? 2 : person.degree)];
}

function topCard(view: View, person: Person): Branch {
  const { c, key, words } = view;
  const name = shownName(person);
  const company = person.positions?.find((position) => position.current)?.company;
  const school = person.education?.[0]?.school;
  const companyAndSchool = [company, school].filter((part) => part !== undefined);
  const face = view.uuid();
  const link = view.uuid();
  const badge = (text: string) =>
    h(
      'div',
      { role: 'button', tabindex: 0, class: c('badge') },
      h('img', { src: `/town/logo/${numericIdOf(text)}.svg`, alt: '', class: c('logo small') }),
      h('div', {}, h('p', { class: c('badgeText') }, text)),
    );
  return card(
    view,
    person,
    'Topcard',
    h(
      'div',
      { role: 'button', tabindex: 0, class: c('cover') },
      h(
        'figure',
        { class: c('coverFigure') },
        h('img', { class: c('fill'), src: `/town/cover/${view.people.indexOf(person)}.svg`, alt: '' }),
      ),
    ),
    h(
      'div',
      { role: 'button', tabindex: 0, class: c('face'), ...key(face) },
      h('div', { 'aria-label': words.profilePicture, ...key(face) }, avatar(view, person, 'huge')),
    ),
    h(
      'div',
      { class: c('topText') },
      !person.self &&
        h(
          'a',
          { href: profilePath(person), 'aria-label': words.notify(name), class: c('bell'), ...key(view.uuid()) },
          icon(view, 'bell-fill-medium'),
        ),
      h(
        'div',
        { class: c('topColumns') },
        h(
          'div',
          { class: c('topLeft') },
          h(
            'div',
            { class: c('nameRow') },
            h(
              'a',
              { tabindex: 0, href: profilePath(person), class: c('bare'), ...key(link) },
              h('div', { ...key(link) }, h('h2', { class: c('name') }, name)),
            ),
            person.pronouns !== undefined && h('p', { class: c('pronouns') }, person.pronouns),
            degreeLines(view, person),
          ),
          h('p', { class: c('headline') }, person.headline),
          companyAndSchool.length > 0 && h('p', { class: c('muted') }, companyAndSchool.join(' · ')),
          h(
            'div',
            { class: c('placeRow') },
            h('p', { class: c('muted') }, person.location),
            h('p', { class: c('muted') }, '·'),
            h(
              'p',
              { class: c('muted') },
              h('a', { href: `${profilePath(person)}overlay/contact-info/`, class: c('link') }, words.contactInfo),
            ),
          ),
        ),
        h('div', { class: c('topRight') }, companyAndSchool.map(badge)),
      ),
      !person.self &&
        h(
          'div',
          { class: c('countRow') },
          h(
            'a',
            { tabindex: 0, href: connectionsSearch(person, false), class: c('link strongLink'), ...key(view.uuid()) },
            h('p', {}, words.connections(person.connections)),
          ),
        ),
      mutualRow(view, person),
      h(
        'div',
        { class: c('rows') },
        h('div', { class: c('rowShown') }, actionRow(view, person)),
        h('div', { class: c('away') }, actionRow(view, person)),
      ),
    ),
  );
}

/** The search for somebody's contacts; `mutual` narrows it to the viewer's own. */
export function connectionsSearch(person: Person, mutual: boolean): string {
  const of = encodeURIComponent(`["${memberIdOf(person.slug)}"]`);
  return `/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH${mutual ? '&network=%5B%22F%22%5D' : ''}&connectionOf=${of}`;
}

const mutualOf = (view: View, person: Person): Person[] =>
  (person.mutual ?? []).flatMap((slug) => view.people.find((other) => other.slug === slug) ?? []);

/** The line about shared contacts: the first two by name, the rest counted; null when there are none. */
export function mutualText(view: View, person: Person): Piece[] | null {
  const { words } = view;
  const mutual = mutualOf(view, person);
  const [first, second] = mutual;
  if (first === undefined) return null;
  const strong = (other: Person) => h('strong', {}, shownName(other));
  const rest = mutual.length - 2;
  if (second === undefined) return [strong(first), ` ${words.mutualOne}`];
  return rest === 0
    ? [strong(first), ` ${words.and} `, strong(second), ` ${words.mutualTwo}`]
    : [strong(first), ', ', strong(second), ' ', words.mutualMore(rest)];
}

function mutualRow(view: View, person: Person): Branch | false {
  const { c } = view;
  const mutual = mutualOf(view, person);
  const text = mutualText(view, person);
  if (text === null) return false;
  return h(
    'div',
    { class: c('mutualRow') },
    h(
      'a',
      { tabindex: -1, href: connectionsSearch(person, true), class: c('faces'), 'aria-hidden': 'true' },
      h(
        'ul',
        { role: 'presentation', class: c('bareList') },
        mutual.slice(0, 2).map((other) => h('li', {}, avatar(view, other, 'tiny'))),
      ),
    ),
    h('p', { class: c('muted') }, h('a', { href: connectionsSearch(person, true), class: c('quietLink') }, text)),
  );
}

function aboutCard(view: View, person: Person, about: string): Branch {
  const { c, words } = view;
  // Four lines show; the rest is there, only clipped.
  const long = about.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 95)), 0) > 4;
  return card(
    view,
    person,
    'About',
    h('h2', { class: c('cardTitle') }, words.about),
    h(
      'p',
      { class: c('text') },
      h(
        'span',
        { 'data-testid': 'expandable-text-box', tabindex: -1, class: c(long ? 'box clamp4' : 'box') },
        lines(about),
        long &&
          h('button', { type: 'button', 'data-testid': 'expandable-text-button', class: c('expand') }, words.showMore),
      ),
    ),
  );
}

function servicesCard(view: View, person: Person): Branch {
  if (person.services === undefined) return h('div', view.key(cardKey(person, 'Services')));
  return card(
    view,
    person,
    'Services',
    h('h2', { class: view.c('cardTitle') }, view.words.services),
    h('p', { class: view.c('text') }, person.services.join(' • ')),
  );
}

function activityCard(view: View, person: Person): Branch {
  const { c, key, words } = view;
  const own = postsOf(person);
  const comments = postsOf(person, ['comment']);
  const isOwn = own.length > 0;
  const posts = isOwn ? own : comments;
  const pill = (label: string, checked: boolean) =>
    h(
      'div',
      {
        role: 'radio',
        tabindex: 0,
        'aria-checked': String(checked),
        class: c(checked ? 'pill chosen' : 'pill'),
        ...key(view.uuid()),
      },
      label,
    );
  const pillContent = `${person.slug}activity_${isOwn ? 'posts' : 'comments'}_pillContent`;
  const list = h(
    'div',
    { class: c('group'), ...key(pillContent) },
    h(
      'div',
      key(pillContent),
      h(
        'div',
        { 'data-testid': 'carousel-container' },
        h(
          'section',
          { 'data-testid': 'carousel', role: 'list', 'aria-roledescription': 'carousel', ...key(view.uuid()) },
          h(
            'ul',
            { 'data-testid': 'carousel-children-container', class: c('postGrid') },
            posts.map((post) =>
              h(
                'li',
                { 'data-testid': 'carousel-child-container', class: c('postCell') },
                postItem(view, person, post),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  return h(
    'div',
    { class: c('group'), ...key(cardKey(person, 'Activity')) },
    h(
      'div',
      { 'data-sdui-component': 'com.linkedin.sdui.generated.profile.dsl.impl.profileCardsActivity' },
      h(
        'section',
        { class: c('card'), ...key(view.uuid()) },
        h('h2', { class: c('cardTitle') }, words.activity),
        h('p', { class: c('muted') }, words.followers(person.followers ?? person.connections)),
        posts.length > 0
          ? [h('div', { class: c('pills') }, pill(words.posts, isOwn), pill(words.comments, !isOwn)), list]
          : h('p', { class: c('text') }, words.noPosts),
        posts.length > 0 &&
          h('a', { href: `${profilePath(person)}recent-activity/all/`, class: c('cardFoot') }, words.allPosts),
      ),
    ),
  );
}

/** A post: author's header, age, text with its hashtags as links, reactions; what was shared or commented on stands in it. */
export function postItem(view: View, person: Person, post: TownPost): Branch {
  const { c, key, words } = view;
  const name = shownName(person);
  const address = `/feed/update/urn:li:activity:${postIdOf(post, view.options.now)}/`;
  const link = view.uuid();
  return h(
    'div',
    { role: 'listitem', class: c('post'), ...key(view.uuid()) },
    post.kind !== undefined &&
      post.kind !== 'post' &&
      h(
        'p',
        { class: c('small') },
        post.kind === 'share' ? words.activityOf.shared(name) : words.activityOf.commented(name),
      ),
    h(
      'div',
      { class: c('postHead') },
      h(
        'a',
        { tabindex: 0, href: profilePath(person), ...key(link) },
        avatar(view, person, 'small', words.viewProfile(name)),
      ),
      h(
        'div',
        { class: c('postAuthor') },
        h(
          'a',
          { tabindex: 0, href: profilePath(person), class: c('bare'), ...key(view.uuid()) },
          h('p', { class: c('itemName') }, name),
        ),
        h('div', {}, h('p', { class: c('small oneLine') }, person.headline)),
        h(
          'div',
          {},
          h(
            'p',
            { class: c('small'), ...key(view.uuid()) },
            `${ageText(post.daysAgo, view.words.dates)} • `,
            icon(view, 'globe-americas-small'),
          ),
        ),
      ),
      h(
        'button',
        { type: 'button', 'aria-label': words.postMenu(name), class: c('button quiet round'), ...key(view.uuid()) },
        icon(view, 'overflow-web-ios-small'),
      ),
    ),
    h(
      'p',
      { class: c('text postText') },
      h('span', { 'data-testid': 'expandable-text-box', tabindex: -1, class: c('box') }, withTags(view, post.text)),
    ),
    quoted(view, post),
    h(
      'a',
      { href: address, class: c('postFoot') },
      icon(view, 'like-small'),
      h(
        'span',
        { class: c('small') },
        [words.reactions(post.reactions), post.comments !== undefined && words.commentCount(post.comments)]
          .filter(Boolean)
          .join(' · '),
      ),
    ),
  );
}

/** The post somebody passed on or answered: another author, another text. */
function quoted(view: View, post: TownPost): Branch | false {
  const { c } = view;
  const author = view.people.find((one) => one.slug === post.on?.slug);
  if (post.on === undefined || author === undefined) return false;
  return h(
    'div',
    { class: c('quoted'), ...view.key(view.uuid()) },
    h(
      'a',
      { tabindex: 0, href: profilePath(author), class: c('bare') },
      h('p', { class: c('itemName') }, shownName(author)),
      h('p', { class: c('small oneLine') }, author.headline),
    ),
    h(
      'p',
      { class: c('text') },
      h('span', { 'data-testid': 'expandable-text-box', tabindex: -1, class: c('box') }, withTags(view, post.on.text)),
    ),
  );
}

function withTags(view: View, text: string): Piece[] {
  return text.split(/(#[\p{L}\p{N}]{1,60})/u).flatMap((part, index) => {
    if (index % 2 === 0) return lines(part);
    const href = `/search/results/all/?keywords=${encodeURIComponent(part.toLowerCase())}&origin=HASH_TAG_FROM_FEED`;
    return [h('a', { href, tabindex: -1, class: view.c('tag') }, h('span', {}, h('strong', {}, part)))];
  });
}

function rail(view: View, person: Person): Branch[] {
  const { c, key, words } = view;
  const others = view.people.filter((other) => other !== person && !other.self && !other.generated);
  const start = view.people.indexOf(person) * 3;
  const take = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => others[(start + from + index) % others.length]).filter(
      (other) => other !== undefined,
    );
  const section = (name: string, component: string, title: string, people: Person[]) =>
    h(
      'div',
      { class: c('group'), ...key(`${name}${person.slug}`) },
      h(
        'div',
        { 'data-sdui-component': `com.linkedin.sdui.generated.profile.dsl.impl.${component}` },
        h(
          'section',
          { class: c('card railCard'), ...key(view.uuid()) },
          h('div', {}, h('h3', { class: c('railTitle') }, title)),
          people.map((other, index) => [
            index > 0 && h('hr', { role: 'presentation', class: c('line') }),
            railRow(view, other),
          ]),
        ),
      ),
    );
  return [
    h('div', { class: c('group'), ...key(cardKey(person, 'SupportedLocales')) }),
    h(
      'div',
      { class: c('advert') },
      adDialog(view, words.ad.title, [words.ad.hide, words.ad.report]),
      adDialog(view, words.ad.why, [words.ad.hide]),
    ),
    section('profileAsideBrowsemap', 'browsemapRecommendedEntitySection', words.moreProfiles, take(0, 4)),
    section('profileAsidePymk', 'pymkRecommendedEntitySection', words.mayKnow, take(4, 3)),
  ];
}

function adDialog(view: View, title: string, items: string[]): Branch {
  return h(
    'dialog',
    { 'aria-label': title, class: view.c('native') },
    h('h2', {}, title),
    h(
      'ul',
      {},
      items.map((item) => h('li', {}, h('button', { type: 'button' }, item))),
    ),
  );
}

function railRow(view: View, person: Person): Branch {
  const { c, key, words } = view;
  const link = view.uuid();
  const relation = relationOf(person);
  const look = 'plain slim';
  return h(
    'div',
    { class: c('railRow') },
    h(
      'a',
      { tabindex: 0, href: profilePath(person), class: c('railLink'), ...key(link) },
      h(
        'div',
        { class: c('railPerson'), ...key(link) },
        avatar(view, person, 'small'),
        h(
          'div',
          { class: c('railText') },
          h(
            'div',
            { class: c('nameRow') },
            h('div', {}, h('p', { class: c('itemName') }, shownName(person))),
            person.degree !== undefined && h('p', { class: c('degree') }, words.degree(person.degree)),
          ),
          h('div', {}, h('p', { class: c('small twoLines') }, person.headline)),
        ),
      ),
    ),
    h(
      'div',
      { class: c('railAction') },
      relation === 'contact'
        ? messageLink(view, person, look, words.messageTo(shownName(person)))
        : relation === 'pending'
          ? pendingLink(view, person, look)
          : relation === 'asking'
            ? answerButtons(view, person, 'slim')
            : connectLink(view, person, look),
    ),
  );
}
