import { dayBefore } from '../clock';
import { memberIdOf, type Person, type TownMessage, threadIdOf } from '../person';
import { ember, portrait } from './classic-parts';
import { shortDay } from './dates';
import { type Branch, h, lines } from './tree';
import { shownName, type View } from './view';

/** The address of somebody as messages link it: by the member id. */
export const memberLink = (person: Person) => `/in/${memberIdOf(person.slug)}`;

/** What was said so far. */
export function messageList(view: View, person: Person): Branch {
  const name = shownName(person);
  return h(
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
          (person.thread ?? []).length === 0 && h('p', { class: 'msg-s-start' }, view.words.messaging.start(name)),
        ),
        (person.thread ?? []).map((message, index) => messageItem(view, person, message, index)),
        h('li', { class: 'msg-s-message-list__bottom-of-list' }),
      ),
    ),
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

/** The field to write in, with its Send; to people outside the network with a subject and a Send of its own. */
export function composer(view: View, person: Person, draft = ''): Branch {
  const { options, words } = view;
  const typed =
    draft === '' ? [h('p', {}, h('br'))] : draft.split('\n').map((line) => h('p', {}, line === '' ? h('br') : line));
  return h(
    'form',
    { class: 'msg-form msg-form--thread-footer-feature', id: `msg-form-${ember(`form ${person.slug}`)}` },
    person.inMail &&
      h(
        'div',
        { class: 'msg-form__subject-container' },
        h('input', {
          type: 'text',
          name: 'subject',
          maxlength: 200,
          class: 'msg-form__subject',
          placeholder: words.messaging.subject,
          'aria-label': words.messaging.subject,
        }),
      ),
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
            typed,
          ),
          h('div', {
            'aria-hidden': 'true',
            class: 'msg-form__placeholder',
            'data-placeholder': words.messaging.write,
            hidden: draft !== '',
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
        person.inMail
          ? inMailSend(view, draft === '')
          : options.enterSends
            ? h('p', { class: 'msg-form__hint-text' }, words.messaging.hint)
            : h(
                'button',
                {
                  type: 'submit',
                  class: 'msg-form__send-button artdeco-button artdeco-button--1 artdeco-button--primary',
                  disabled: draft === '',
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

/** The Send of an InMail: an icon, and what is left of the month's. */
function inMailSend(view: View, disabled: boolean): Branch[] {
  const { words } = view;
  return [
    h('span', { class: 'msg-form__credits' }, words.messaging.inMail),
    h(
      'button',
      {
        type: 'submit',
        'aria-label': words.messaging.sendInMail,
        disabled,
        class: 'msg-form__send-btn artdeco-button artdeco-button--circle artdeco-button--1 artdeco-button--primary',
      },
      h(
        'svg',
        { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', class: 'artdeco-button__icon' },
        h('path', { d: 'M14 2 7.200 8.800M14 2 9.700 14l-2.500-5.200L2 6.300 14 2Z' }),
      ),
    ),
  ];
}
