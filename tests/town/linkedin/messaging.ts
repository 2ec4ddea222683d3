import { dayBefore } from '../clock';
import { type Person, threadIdOf } from '../person';
import { classicNav } from './classic';
import { ember, portrait } from './classic-parts';
import { shortDay } from './dates';
import { htmlDocument, type Screen } from './frame';
import { composer, memberLink, messageList } from './thread';
import { type Branch, h } from './tree';
import { shownName, type View } from './view';

/** The address of the thread with a person. */
export const threadPath = (person: Person): string =>
  `/messaging/thread/${encodeURIComponent(threadIdOf(person.slug))}/`;

/** What stands in the body of the messaging page: the bar, the list, one thread open. */
export function threadPage(view: View, person: Person): Branch[] {
  const { words } = view;
  return [
    classicNav(view, 'messages'),
    h(
      'div',
      { class: 'application-outlet', id: 'ember3' },
      h(
        'main',
        { class: 'scaffold-layout__list-detail msg-main', id: 'main' },
        h(
          'div',
          { class: 'scaffold-layout__list' },
          h('div', { class: 'msg-title' }, words.messaging.title),
          h(
            'ul',
            {
              class: 'msg-conversations-container__conversations-list list-style-none',
              'aria-label': words.messaging.jump,
            },
            conversations(view, person).map((other) => conversation(view, other, other === person)),
          ),
        ),
        h('div', { class: 'scaffold-layout__detail msg__detail' }, threadTree(view, person)),
      ),
    ),
  ];
}

/** The messaging page in the old front end, as a document of its own. */
export function threadDocument(view: View, person: Person): string {
  return htmlDocument(
    view,
    `(2) ${view.words.messaging.title} | LinkedIn`,
    ['/town/classic.css'],
    '/town/client/messaging.js',
    h('body', { class: 'render-mode-BIGPIPE ember-application' }, threadPage(view, person)),
  );
}

/** The messaging page where the single-page part only holds the frame, and the old front end fills it. */
export const threadFrameScreen = (view: View): Screen => ({
  name: 'messaging.Messaging',
  title: `(2) ${view.words.messaging.title} | LinkedIn`,
  main: [],
  inFrame: true,
});

function conversations(view: View, open: Person): Person[] {
  return view.people
    .filter((person) => person === open || (person.thread ?? []).length > 0)
    .toSorted((a, b) => (a.thread?.at(-1)?.daysAgo ?? 0) - (b.thread?.at(-1)?.daysAgo ?? 0));
}

function conversation(view: View, person: Person, active: boolean): Branch {
  const last = person.thread?.at(-1);
  const who = last?.from === 'me' ? view.words.messaging.you : shownName(person);
  const day = last === undefined ? '' : shortDay(dayBefore(view.options.now, last.daysAgo), view.words.dates);
  return h(
    'li',
    {
      class: `ember-view scaffold-layout__list-item msg-conversation-listitem${active ? ' msg-conversation-listitem--active' : ''}`,
      id: ember(`row ${person.slug}`),
      tabindex: -1,
      'data-row': view.people.indexOf(person),
    },
    h(
      'div',
      { class: 'msg-conversation-card' },
      h(
        'div',
        { class: 'msg-conversation-listitem__link', tabindex: 0 },
        portrait(view, person, 'presence-entity__image EntityPhoto-circle-4'),
        h(
          'div',
          { class: 'msg-conversation-card__rows' },
          h(
            'div',
            { class: 'msg-conversation-card__row' },
            h(
              'h3',
              { class: 'msg-conversation-listitem__participant-names' },
              h('span', { class: 'truncate' }, shownName(person)),
            ),
            h('time', { class: 'msg-conversation-listitem__time-stamp' }, day),
          ),
          last !== undefined &&
            h('p', { class: 'msg-conversation-card__message-snippet' }, `${who}: ${last.text.replace(/\n/g, ' ')}`),
        ),
      ),
    ),
  );
}

/** The open thread: who it is with, what was said, the field to write in. */
export function threadTree(view: View, person: Person): Branch {
  const { words } = view;
  const name = shownName(person);
  return h(
    'div',
    {
      class: 'msg-convo-wrapper msg-thread msg-thread--pillar',
      id: `message-thread-${ember(person.slug)}`,
      'data-with': view.people.indexOf(person),
    },
    h(
      'div',
      { class: 'msg-title-bar shared-title-bar', tabindex: 0 },
      h(
        'a',
        { class: 'msg-thread__link-to-profile', href: memberLink(person), 'data-test-app-aware-link': true },
        h(
          'div',
          { class: 'msg-entity-lockup' },
          portrait(view, person, 'EntityPhoto-circle-2'),
          h(
            'dl',
            {},
            h(
              'dt',
              { class: 'msg-entity-lockup__entity-title-wrapper' },
              h('h2', { class: 'msg-entity-lockup__entity-title truncate', tabindex: -1 }, name),
            ),
            h(
              'dd',
              { class: 'msg-entity-lockup__entity-info' },
              h('span', { class: 'visually-hidden' }, words.messaging.status),
              person.headline,
            ),
          ),
        ),
      ),
      h(
        'button',
        {
          type: 'button',
          'aria-expanded': 'false',
          class: 'msg-thread-actions__control artdeco-button artdeco-button--circle artdeco-button--tertiary',
        },
        h('span', { 'aria-hidden': 'true' }, '⋯'),
        h('span', { class: 'visually-hidden' }, words.messaging.actions(name)),
      ),
    ),
    messageList(view, person),
    composer(view, person),
  );
}
