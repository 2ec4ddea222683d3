import { memberIdOf, type Person } from '../person';
import { relationOf } from './controls';
import { type Branch, h } from './tree';
import { shownName, type View } from './view';

const classic = (
  view: View,
  person: Person,
  text: string,
  label: string,
  kind: 'primary' | 'secondary',
  data: Record<string, string | number>,
  icon?: string,
): Branch =>
  h(
    'button',
    {
      type: 'button',
      'aria-label': label,
      class: `artdeco-button artdeco-button--2 artdeco-button--${kind} ember-view`,
      'data-person': view.people.indexOf(person),
      ...data,
    },
    icon !== undefined &&
      h(
        'svg',
        { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', 'data-test-icon': icon },
        h('path', { d: 'M6 8a2.600 2.600 0 1 0 0-5.200A2.600 2.600 0 0 0 6 8ZM12.500 4.500v5M10 7h5' }),
      ),
    h('span', { class: 'artdeco-button__text' }, text),
  );

/** Connect in the old front end: a button, the dialog opens in the page's own outlet. */
export const classicConnect = (view: View, person: Person, kind: 'primary' | 'secondary' = 'primary'): Branch =>
  classic(
    view,
    person,
    view.words.connect,
    view.words.connectTo(shownName(person)),
    kind,
    { 'data-invite': person.slug },
    'connect-small',
  );

/** The control after a request went out, in the old front end. */
export const classicPending = (view: View, person: Person): Branch =>
  classic(view, person, view.words.pending, view.words.pendingTo(shownName(person)), 'secondary', {});

/** Message in the old front end. */
export const classicMessage = (view: View, person: Person, kind: 'primary' | 'secondary'): Branch =>
  classic(view, person, view.words.message, view.words.messageTo(shownName(person)), kind, {
    'data-message': memberIdOf(person.slug),
  });

/** Accept and Ignore in the old front end. */
export const classicAnswers = (view: View, person: Person): Branch[] => {
  const { network } = view.words;
  const name = shownName(person);
  return [
    classic(view, person, network.accept, network.acceptFrom(name), 'primary', { 'data-answer': 'accept' }),
    classic(view, person, network.ignore, network.ignoreFrom(name), 'secondary', { 'data-answer': 'ignore' }),
  ];
};

/** Follow in the old front end. */
export const classicFollow = (view: View, person: Person): Branch =>
  classic(view, person, view.words.follow, view.words.followTo(shownName(person)), 'primary', {});

/** The three dots of the old front end with their menu, which is in the page from the start. */
export function classicMore(view: View, person: Person): Branch {
  const { words } = view;
  const relation = relationOf(person);
  const item = (label: string, data: Record<string, string> = {}) =>
    h(
      'li',
      {},
      h(
        'div',
        { role: 'button', tabindex: 0, 'aria-label': label, class: 'artdeco-dropdown__item', ...data },
        h('span', {}, label),
      ),
    );
  return h(
    'div',
    { class: 'artdeco-dropdown artdeco-dropdown--placement-bottom ember-view' },
    h(
      'button',
      {
        type: 'button',
        id: `ember${view.people.indexOf(person) + 60}-profile-overflow-action`,
        'aria-expanded': 'false',
        'aria-label': words.moreFor(shownName(person)),
        class: 'artdeco-dropdown__trigger artdeco-button artdeco-button--secondary artdeco-button--2 ember-view',
      },
      h('span', {}, words.more),
    ),
    h(
      'div',
      {
        tabindex: -1,
        'aria-hidden': 'true',
        class: 'artdeco-dropdown__content artdeco-dropdown__content--placement-bottom ember-view',
      },
      h(
        'div',
        { class: 'artdeco-dropdown__content-inner' },
        h(
          'ul',
          { class: 'list-style-none' },
          relation === 'follow' && item(words.connectTo(shownName(person)), { 'data-invite': person.slug }),
          item(words.menu.share),
          item(words.menu.about),
          relation === 'contact' && item(words.menu.remove),
        ),
      ),
    ),
  );
}
