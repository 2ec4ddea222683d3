import { type Person, postIdOf, postsOf, type TownPost } from '../person';
import type { ClassicPage } from './classic';
import { portrait, twice } from './classic-parts';
import { classicCommentBox } from './comment-box';
import { ageText } from './dates';
import { profileBlob } from './ember-profile';
import { type Branch, h, lines, type Piece } from './tree';
import { profilePath, shownName, type View } from './view';

/** What a person published lately: `comments` those alone, `all` everything. The old front end, whatever the profile is in. */
export function recentActivity(view: View, person: Person, part: 'all' | 'comments'): ClassicPage {
  const { words } = view;
  const items = postsOf(person, part === 'comments' ? ['comment'] : ['post', 'share', 'comment']).toSorted(
    (a, b) => a.daysAgo - b.daysAgo,
  );
  const name = shownName(person);
  const pill = (label: string, href: string, isActive: boolean) =>
    h(
      'a',
      {
        href: `${profilePath(person)}recent-activity/${href}/`,
        class: 'artdeco-pill',
        'aria-current': isActive ? 'true' : undefined,
      },
      label,
    );
  return {
    title: `(2) ${words.activity} | ${name} | LinkedIn`,
    main: h(
      'main',
      { class: 'scaffold-layout__main' },
      h(
        'section',
        { class: 'artdeco-card pv-recent-activity-top-card' },
        portrait(view, person, 'EntityPhoto-circle-4'),
        h('h3', {}, h('a', { href: profilePath(person) }, name)),
        h('h4', { class: 't-14 t-normal' }, person.headline),
      ),
      h(
        'section',
        { class: 'artdeco-card pv-recent-activity-detail' },
        h('h2', { class: 'pvs-header__title text-heading-large' }, words.activityOf.all),
        h('div', {}, pill(words.posts, 'all', part === 'all'), pill(words.comments, 'comments', part === 'comments')),
        items.length === 0
          ? h('p', { class: 'empty' }, words.activityOf.none(name))
          : h(
              'ul',
              { class: 'list-style-none display-flex flex-wrap' },
              items.map((item) =>
                h('li', { class: 'profile-creator-shared-feed-update__container' }, update(view, person, item)),
              ),
            ),
      ),
    ),
    blobs: [profileBlob(view, person)],
  };
}

const urnOf = (view: View, post: TownPost) => `urn:li:activity:${postIdOf(post, view.options.now)}`;

/** One update: a post by its author; a share with the original inside; a comment below the post it answers. */
function update(view: View, person: Person, post: TownPost): Branch {
  const { words } = view;
  const original = post.on === undefined ? undefined : view.people.find((one) => one.slug === post.on?.slug);
  const header =
    post.kind === 'comment' &&
    h(
      'div',
      { class: 'update-components-header' },
      h(
        'span',
        { class: 'update-components-header__text-view' },
        h('a', { href: profilePath(person) }, words.activityOf.commented(shownName(person))),
      ),
    );
  const isComment = post.kind === 'comment' && post.on !== undefined && original !== undefined;
  return h(
    'div',
    { class: 'feed-shared-update-v2 artdeco-card', 'data-urn': urnOf(view, post), role: 'article' },
    header,
    isComment
      ? [actor(view, original, post.daysAgo + 1), commentary(post.on?.text ?? '')]
      : [actor(view, person, post.daysAgo), commentary(post.text)],
    post.kind === 'share' &&
      post.on !== undefined &&
      original !== undefined &&
      h(
        'div',
        { class: 'update-components-mini-update-v2 feed-shared-update-v2__update-content-wrapper' },
        actor(view, original, post.daysAgo + 2),
        commentary(post.on.text),
      ),
    h('div', { class: 'social-details-social-counts' }, h('span', {}, words.reactions(post.reactions))),
    classicCommentBox(view, isComment ? original : person),
    isComment &&
      h(
        'div',
        { class: 'comments-comments-list' },
        h(
          'article',
          {
            class: 'comments-comment-entity',
            'data-id': `urn:li:comment:(${urnOf(view, post)},${postIdOf(post, view.options.now)})`,
          },
          h(
            'div',
            { class: 'comments-comment-meta__container' },
            h(
              'a',
              { href: profilePath(person), class: 'comments-comment-meta__image-link' },
              h('span', { class: 'comments-comment-meta__description-title' }, shownName(person)),
            ),
            h('time', { class: 'comments-comment-meta__data' }, ageText(post.daysAgo, words.dates)),
          ),
          h(
            'span',
            { class: 'comments-comment-item__main-content', dir: 'ltr' },
            h('div', { class: 'update-components-text' }, withTags(post.text)),
          ),
        ),
      ),
  );
}

function actor(view: View, person: Person, daysAgo: number): Branch {
  const { words } = view;
  return h(
    'div',
    { class: 'update-components-actor__container' },
    portrait(view, person, 'update-components-actor__avatar-image EntityPhoto-circle-2'),
    h(
      'a',
      { href: profilePath(person), class: 'update-components-actor__meta-link', 'data-test-app-aware-link': true },
      h('span', { class: 'update-components-actor__title' }, twice(shownName(person))),
      h('span', { class: 'update-components-actor__description' }, twice(person.headline)),
    ),
    h(
      'span',
      { class: 'update-components-actor__sub-description' },
      h('span', { 'aria-hidden': 'true' }, `${ageText(daysAgo, words.dates)} • `),
      h('span', { class: 'visually-hidden' }, ageText(daysAgo, words.dates)),
    ),
  );
}

function commentary(text: string): Branch {
  return h(
    'div',
    { class: 'feed-shared-inline-show-more-text' },
    h(
      'div',
      { class: 'update-components-text relative update-components-update-v2__commentary', dir: 'ltr' },
      h('span', { class: 'break-words tvm-parent-container' }, h('span', { dir: 'ltr' }, withTags(text))),
    ),
  );
}

function withTags(text: string): Piece[] {
  return text.split(/(#[\p{L}\p{N}]{1,60})/u).flatMap((part, index) =>
    index % 2 === 0
      ? lines(part)
      : [
          h(
            'a',
            {
              href: `/search/results/all/?keywords=${encodeURIComponent(part.toLowerCase())}`,
              'data-test-app-aware-link': true,
            },
            part,
          ),
        ],
  );
}
