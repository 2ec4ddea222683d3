import { createHash } from 'node:crypto';
import { dayBefore } from '../clock';
import { memberIdOf, type Person, threadIdOf, type TownMessage } from '../person';
import { shortDay } from './dates';
import { htmlDocument } from './frame';
import { type Branch, h, lines } from './tree';
import { profilePath, shownName, type View } from './view';

const ember = (text: string) => `ember${(createHash('sha256').update(text).digest().readUInt16BE(0) % 900) + 20}`;

const memberLink = (person: Person) => `/in/${memberIdOf(person.slug)}`;

const portrait = (view: View, person: Person, css: string) =>
  h('img', {
    class: css,
    src: `/town/avatar/${view.people.indexOf(person)}.svg`,
    alt: shownName(person),
    id: ember(`${person.slug}${css}`),
  });

/** The address of the thread with a person. */
export const threadPath = (person: Person): string =>
  `/messaging/thread/${encodeURIComponent(threadIdOf(person.slug))}/`;

/** The messaging page in the old front end, one thread open. */
export function threadDocument(view: View, person: Person): string {
  const { words } = view;
  const body = h(
    'body',
    { class: 'render-mode-BIGPIPE ember-application' },
    h(
      'header',
      { class: 'global-nav', id: 'global-nav' },
      h(
        'div',
        { class: 'global-nav__content' },
        h(
          'a',
          { href: '/feed/', class: 'global-nav__branding', 'aria-label': words.nav.feed },
          h('img', { src: '/town/icon.svg', alt: '' }),
        ),
        h(
          'nav',
          { class: 'global-nav__nav' },
          h('a', { href: '/feed/' }, words.nav.feed),
          h('a', { href: '/mynetwork/invite-connect/connections/' }, words.nav.network),
          h('a', { href: '/messaging/', class: 'active' }, words.nav.messages),
          h('a', { href: profilePath(view.me) }, words.nav.me),
        ),
      ),
    ),
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
  );
  return htmlDocument(
    view,
    `(2) ${words.messaging.title} | LinkedIn`,
    ['/town/classic.css'],
    '/town/client/messaging.js',
    body,
  );
}

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
    h(
      'div',
      { class: 'msg-s-message-list-container' },
      h(
        'div',
        { class: 'msg-s-message-list', id: `message-list-${ember(person.slug)}` },
        h(
          'ul',
          { class: 'msg-s-message-list-content list-style-none' },
          h(
            'li',
            { class: 'msg-s-message-list__top-of-list' },
            (person.thread ?? []).length === 0 && h('p', { class: 'msg-s-start' }, words.messaging.start(name)),
          ),
          (person.thread ?? []).map((message, index) => messageItem(view, person, message, index)),
          h('li', { class: 'msg-s-message-list__bottom-of-list' }),
        ),
      ),
    ),
    composer(view, person),
  );
}

/** One message of the thread. */
export function messageItem(view: View, person: Person, message: TownMessage, index: number): Branch {
  const { options, words } = view;
  const before = person.thread?.[index - 1];
  const author = message.from === 'me' ? view.me : person;
  const name = shownName(author);
  const time = `${String(9 + (index % 9)).padStart(2, '0')}:${String((index * 17 + 12) % 60).padStart(2, '0')}`;
  const id = `${threadIdOf(person.slug)}${index}`;
  return h(
    'li',
    { class: 'msg-s-message-list__event clearfix' },
    before?.daysAgo !== message.daysAgo &&
      h(
        'time',
        { class: 'msg-s-message-list__time-heading' },
        shortDay(dayBefore(options.now, message.daysAgo), words.dates),
      ),
    h('span', { class: 'msg-s-event-listitem--group-a11y-heading visually-hidden' }, words.messaging.said(name, time)),
    h(
      'div',
      {
        class: `msg-s-event-listitem${message.from === 'them' ? ' msg-s-event-listitem--other' : ''}`,
        'data-event-urn': `urn:li:msg_message:(urn:li:fsd_profile:${memberIdOf(view.me.slug)},${id})`,
        'data-view-name': 'message-list-item',
      },
      h(
        'a',
        { tabindex: 0, href: memberLink(author), class: 'ember-view msg-s-event-listitem__link', id: ember(id) },
        h('span', { class: 'a11y-text' }, words.viewProfile(name)),
        portrait(view, author, 'msg-s-event-listitem__profile-picture EntityPhoto-circle-2'),
      ),
      h(
        'div',
        { class: 'msg-s-message-group__meta' },
        h(
          'span',
          {},
          h(
            'a',
            { href: memberLink(author), class: 'inline-block', 'data-test-app-aware-link': true },
            h('span', { class: 'msg-s-message-group__profile-link msg-s-message-group__name' }, name),
          ),
        ),
        h('time', { class: 'msg-s-message-group__timestamp' }, time),
      ),
      h(
        'div',
        { class: 'msg-s-event-listitem__message-bubble', tabindex: 0 },
        h(
          'div',
          { class: 'msg-s-event__content' },
          h('p', { class: 'msg-s-event-listitem__body' }, lines(message.text)),
        ),
      ),
    ),
  );
}

function composer(view: View, person: Person): Branch {
  const { options, words } = view;
  return h(
    'form',
    { class: 'msg-form msg-form--thread-footer-feature', id: `msg-form-${ember(`form ${person.slug}`)}` },
    h(
      'div',
      { class: 'msg-form__msg-content-container' },
      h(
        'div',
        { class: 'msg-form__msg-content-container--scrollable' },
        h(
          'div',
          { class: 'flex-grow-1 relative' },
          h(
            'div',
            {
              class: 'msg-form__contenteditable',
              contenteditable: 'true',
              role: 'textbox',
              'aria-multiline': 'true',
              'aria-label': words.messaging.write,
            },
            h('p', {}, h('br')),
          ),
          h('div', {
            'aria-hidden': 'true',
            class: 'msg-form__placeholder',
            'data-placeholder': words.messaging.write,
          }),
        ),
      ),
    ),
    h(
      'footer',
      { class: 'msg-form__footer' },
      h(
        'div',
        { class: 'msg-form__left-actions' },
        h(
          'button',
          {
            type: 'button',
            'aria-label': words.messaging.image(shownName(person)),
            class: 'msg-form__footer-action artdeco-button artdeco-button--circle artdeco-button--tertiary',
          },
          h('span', { 'aria-hidden': 'true' }, '＋'),
        ),
      ),
      h(
        'div',
        { class: 'msg-form__right-actions' },
        options.enterSends
          ? h('p', { class: 'msg-form__hint-text' }, words.messaging.hint)
          : h(
              'button',
              {
                type: 'submit',
                class: 'msg-form__send-button artdeco-button artdeco-button--1 artdeco-button--primary',
                disabled: true,
              },
              words.messaging.send,
            ),
        h(
          'button',
          {
            type: 'button',
            'aria-label': words.messaging.options,
            'data-test-msg-ui-send-mode-toggle-presenter__button': true,
            class: 'msg-form__send-toggle artdeco-button artdeco-button--circle artdeco-button--tertiary',
          },
          h('span', { 'aria-hidden': 'true' }, '⋯'),
        ),
      ),
    ),
  );
}
