import type { Bubble } from '../options';
import type { Person } from '../person';
import { composer, memberLink, messageList } from './thread';
import { type Branch, h } from './tree';
import { profilePath, shownName, type View } from './view';

/** The conversations that are open in the corner, in order; unknown slugs are left out. */
export function openBubbles(view: View): Branch[] {
  return view.options.bubbles.flatMap((given) => {
    const bubble = typeof given === 'string' ? { slug: given } : given;
    const person = view.people.find((one) => one.slug === bubble.slug);
    return person === undefined ? [] : bubbleTree(view, person, bubble);
  });
}

/** Where bubbles live: in the shadow root of the outlet, or at the end of a page of the old front end. */
export const bubbleHost = (bubbles: Branch[]): Branch =>
  h('aside', { id: 'msg-overlay', class: 'msg-overlay-container' }, bubbles);

/** One conversation: with a thread its header links by member id, without one it is a new message with a recipient to choose. */
export function bubbleTree(
  view: View,
  person: Person,
  { minimized = false, draft = '' }: Omit<Bubble, 'slug'> = {},
): Branch {
  const { words } = view;
  const name = shownName(person);
  const isNew = (person.thread ?? []).length === 0;
  const control = (label: string, does: string, sign: string) =>
    h(
      'button',
      {
        type: 'button',
        'aria-label': label,
        'data-bubble': does,
        class: 'msg-overlay-bubble-header__control artdeco-button artdeco-button--circle artdeco-button--tertiary',
      },
      h('span', { 'aria-hidden': 'true' }, sign),
    );
  return h(
    'div',
    {
      role: 'dialog',
      'aria-label': words.messaging.overlay,
      tabindex: -1,
      'data-view-name': 'message-overlay-conversation-bubble-item',
      'data-msg-overlay-conversation-bubble-is-minimized': String(minimized),
      'data-msg-overlay-conversation-bubble-open': String(!minimized),
      'data-with': view.people.indexOf(person),
      'data-new': isNew ? true : undefined,
      class: `msg-overlay-conversation-bubble${minimized ? ' msg-overlay-conversation-bubble--is-minimized' : ''}`,
    },
    h(
      'header',
      { class: 'msg-overlay-bubble-header' },
      h(
        'h2',
        { class: 'msg-overlay-bubble-header__title truncate' },
        isNew
          ? words.messaging.newMessage
          : h('a', { href: memberLink(person), 'data-test-app-aware-link': true }, h('span', {}, name)),
      ),
      h(
        'div',
        { class: 'msg-overlay-bubble-header__controls' },
        control(words.messaging.minimize(name), 'minimize', '–'),
        control(isNew ? words.messaging.closeNew : words.messaging.close(name), 'close', '×'),
      ),
    ),
    h(
      'div',
      { class: 'msg-convo-wrapper msg-overlay-conversation-bubble__content-wrapper' },
      isNew ? recipientOf(view, person) : messageList(view, person),
      composer(view, person, draft),
    ),
  );
}

function recipientOf(view: View, person: Person): Branch {
  const { words } = view;
  const name = shownName(person);
  return h(
    'div',
    { class: 'msg-connections-typeahead-container' },
    h(
      'div',
      { class: 'msg-connections-typeahead__top-fixed-section' },
      h(
        'span',
        { class: 'artdeco-pill msg-connections-typeahead__recipient' },
        h('span', { class: 'artdeco-pill__text' }, name),
        h(
          'button',
          { type: 'button', 'aria-label': words.messaging.removeRecipient(name), 'data-bubble': 'remove' },
          '×',
        ),
      ),
      h('input', {
        type: 'text',
        role: 'combobox',
        'aria-expanded': 'false',
        'aria-label': words.messaging.newTo,
        placeholder: words.messaging.newTo,
        class: 'msg-connections-typeahead__search-field',
      }),
    ),
    h(
      'a',
      { href: profilePath(person), class: 'msg-compose-profile-card' },
      h('span', { class: 't-bold' }, name),
      h('span', { class: 'msg-compose-profile-card__headline truncate' }, person.headline),
    ),
  );
}
