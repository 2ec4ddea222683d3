import { connectedDay, memberIdOf, type Person } from '../person';
import { commentBox } from './comment-box';
import { answerButtons, connectLink, messageLink, moreButton, pendingLink, relationOf } from './controls';
import { longDay } from './dates';
import type { Screen } from './frame';
import { postItem } from './profile';
import { type Branch, h } from './tree';
import { avatar, icon, profilePath, shownName, type View } from './view';

/** Rows that come at once; the next ones when the end of the list is near. */
const PAGE = 10;

const contactsOf = (view: View): Person[] =>
  view.people
    .filter((person) => person.connectedDaysAgo !== undefined)
    .toSorted((a, b) => (a.connectedDaysAgo ?? 0) - (b.connectedDaysAgo ?? 0));

/** Ten rows of the list of contacts from one on, and what stands for the rest. */
export function contactRows(view: View, from: number): Branch[] {
  const { c } = view;
  const contacts = contactsOf(view);
  const rows = contacts
    .slice(from, from + PAGE)
    .map((person, index) =>
      h('div', {}, from + index > 0 && h('hr', { role: 'presentation', class: c('line') }), contactRow(view, person)),
    );
  const next = from + PAGE;
  return contacts.length > next ? [...rows, h('div', { class: c('shell'), 'data-from': next })] : rows;
}

/** The viewer's contacts, the newest first. */
export function connectionsScreen(view: View): Screen {
  const { c, key, words } = view;
  const contacts = contactsOf(view);
  const header = 'ConnectionsPage_ConnectionsListHeader';
  const list = 'ConnectionsPage_ConnectionsList';
  return {
    name: 'mynetwork.Connections',
    title: `(2) ${words.network.connections} | LinkedIn`,
    main: [
      h(
        'div',
        { class: c('oneColumn') },
        h(
          'section',
          { class: c('card') },
          h(
            'div',
            key(header),
            h(
              'div',
              key(header),
              h('p', { class: c('cardTitle') }, words.listedConnections(contacts.length)),
              h(
                'div',
                { class: c('toolRow') },
                h('p', { class: c('small') }, words.network.sort),
                h(
                  'div',
                  { role: 'button', tabindex: 0, 'aria-expanded': 'false', class: c('sortBy') },
                  h(
                    'div',
                    key('ConnectionsPage_SortByFilter'),
                    h('p', { class: c('small strongText') }, words.network.recent),
                  ),
                  icon(view, 'caret-small'),
                ),
                h('input', {
                  type: 'text',
                  placeholder: words.network.searchName,
                  'aria-label': words.network.searchName,
                  class: c('smallInput'),
                }),
                h(
                  'a',
                  { href: '/search/results/people/?network=%5B%22F%22%5D', class: c('link') },
                  h('p', {}, words.network.filters),
                ),
              ),
            ),
          ),
          h(
            'div',
            { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn', ...key(list) },
            h('div', key(list), contactRows(view, 0)),
          ),
        ),
      ),
    ],
  };
}

function contactRow(view: View, person: Person): Branch {
  const { c, key, options, words } = view;
  const name = shownName(person);
  const photo = view.uuid();
  const link = view.uuid();
  const day = connectedDay(person, options.now) ?? '';
  return h(
    'div',
    { class: c('listRow'), ...key(`auto-component-${view.uuid()}`) },
    h(
      'a',
      { tabindex: 0, href: profilePath(person), ...key(photo) },
      avatar(view, person, 'medium', words.pictureOf(name)),
    ),
    h(
      'div',
      { class: c('listText') },
      h(
        'a',
        { tabindex: 0, href: profilePath(person), class: c('bare'), ...key(link) },
        h(
          'div',
          key(link),
          h('p', { class: c('itemName') }, name),
          h('div', {}, h('p', { class: c('plainLine oneLine') }, h('span', {}, person.headline))),
        ),
      ),
      h('p', { class: c('small') }, words.network.connected(longDay(day, words.dates))),
    ),
    h(
      'div',
      { class: c('listActions') },
      messageLink(view, person, 'plain slim', words.messageTo(name)),
      moreButton(view, person, words.moreFor(name)),
    ),
  );
}

/** People found: the contacts shared with one person, or everybody whose profile has the words asked for. */
export function searchScreen(view: View, address: URL): Screen {
  const { c, words } = view;
  const shared = address.searchParams.get('connectionOf');
  const of = view.people.find((person) => shared?.includes(memberIdOf(person.slug)));
  const wanted = address.searchParams.get('keywords')?.toLowerCase() ?? '';
  const found =
    shared === null
      ? view.people.filter(
          (person) =>
            !person.self &&
            !person.generated &&
            `${person.name.full} ${person.headline}`.toLowerCase().includes(wanted),
        )
      : (of?.mutual ?? []).flatMap((slug) => view.people.find((person) => person.slug === slug) ?? []);
  const title = shared === null ? words.peopleResults : words.searchResults;
  return {
    name: 'search.SearchResultsPeople',
    title: `(2) ${title} | LinkedIn`,
    main: [
      h(
        'div',
        { class: c('oneColumn') },
        h(
          'section',
          { class: c('card') },
          h('h2', { class: c('cardTitle') }, title),
          h(
            'div',
            { role: 'list' },
            found.map((person) => searchRow(view, person)),
          ),
        ),
      ),
    ],
  };
}

function searchRow(view: View, person: Person): Branch {
  const { c, words } = view;
  const relation = relationOf(person);
  const look = 'plain slim';
  const action = {
    self: () => false as const,
    contact: () => messageLink(view, person, look, words.messageTo(shownName(person))),
    pending: () => pendingLink(view, person, look),
    asking: () => answerButtons(view, person, 'slim'),
    connectable: () => connectLink(view, person, look, 'search'),
    follow: () => connectLink(view, person, look, 'search'),
  }[relation]();
  return h(
    'div',
    { role: 'listitem', class: c('listRow') },
    h(
      'a',
      { tabindex: 0, href: profilePath(person) },
      avatar(view, person, 'medium', words.pictureOf(shownName(person))),
    ),
    h(
      'div',
      { class: c('listText') },
      h(
        'div',
        { class: c('nameRow') },
        h(
          'a',
          { tabindex: 0, href: profilePath(person), class: c('bare') },
          h('p', { class: c('itemName') }, shownName(person)),
        ),
        person.degree !== undefined && h('p', { class: c('degree') }, words.degree(person.degree).replace('·', '•')),
      ),
      h('p', { class: c('plainLine oneLine') }, person.headline),
      h('p', { class: c('small') }, person.location),
    ),
    h('div', { class: c('listActions') }, action),
  );
}

/** The start page: what the town wrote lately. */
export function feedScreen(view: View): Screen {
  const { c, words } = view;
  const posts = view.people
    .flatMap((person) => (person.posts ?? []).map((post) => ({ person, post })))
    .toSorted((a, b) => a.post.daysAgo - b.post.daysAgo)
    .slice(0, 8);
  return {
    name: 'feed.MainFeed',
    title: `(2) ${words.feed} | LinkedIn`,
    main: [
      h(
        'div',
        { class: c('oneColumn') },
        h(
          'div',
          { 'data-testid': 'lazy-column', class: c('column') },
          posts.map(({ person, post }) =>
            h('section', { class: c('card') }, postItem(view, person, post), commentBox(view, person)),
          ),
        ),
      ),
    ],
  };
}

/** What stands at an address that leads nowhere. */
export function missingScreen(view: View): Screen {
  const { c, words } = view;
  return {
    name: 'error.NotFound',
    title: 'LinkedIn',
    main: [
      h(
        'div',
        { class: c('oneColumn') },
        h(
          'section',
          { class: c('card') },
          h('h2', { class: c('cardTitle') }, words.missing),
          h('p', {}, h('a', { href: '/feed/', class: c('link') }, words.feed)),
        ),
      ),
    ],
  };
}
