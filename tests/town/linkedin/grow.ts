import type { Person } from '../person';
import { directConnect, pendingLink, relationOf } from './controls';
import type { Screen } from './frame';
import { askerRow, askers } from './invitations';
import { type Branch, h } from './tree';
import { avatar, icon, profilePath, shownName, type View } from './view';

/** My Network: open requests, then people one may know, whose Connect sends at once. */
export function growScreen(view: View): Screen {
  const { c, key, words } = view;
  const open = askers(view).slice(0, 3);
  const strangers = view.people.filter(
    (person) => !person.generated && ['connectable', 'follow', 'pending'].includes(relationOf(person)),
  );
  const half = Math.ceil(strangers.length / 2);
  return {
    name: 'mynetwork.Grow',
    title: `(2) ${words.network.grow} | LinkedIn`,
    main: [
      h(
        'div',
        { class: c('wideColumn') },
        h(
          'div',
          { 'data-testid': 'lazy-column', 'data-component-type': 'LazyColumn', ...key(view.uuid()) },
          h(
            'section',
            { class: c('card'), ...key('pending-invitations-preview') },
            h(
              'div',
              key('MyNetwork_InvitationsPreview'),
              h(
                'div',
                { class: c('toolRow') },
                h(
                  'h2',
                  { class: c('railTitle') },
                  open.length === 0 ? words.network.noneReceived : `${words.network.received} (${open.length})`,
                ),
                h(
                  'a',
                  {
                    href: '/mynetwork/invitation-manager/received/',
                    'aria-label': words.network.manage,
                    class: c('link'),
                    ...key('pending-invitations-headline-ref-key'),
                  },
                  words.network.manage,
                ),
              ),
              h(
                'div',
                { role: 'list', 'data-testid': 'lazy-column' },
                open.map((person) => askerRow(view, person)),
              ),
            ),
          ),
          group(view, words.network.suggestions, strangers.slice(0, half)),
          group(view, words.network.suggestionsWork, strangers.slice(half)),
        ),
      ),
    ],
  };
}

function group(view: View, title: string, people: Person[]): Branch {
  const { c, key } = view;
  return h(
    'section',
    { class: c('card'), ...key(`auto-component-${view.uuid()}`) },
    h('div', { class: c('toolRow') }, h('h3', { class: c('railTitle') }, title)),
    h(
      'div',
      { class: c('suggestions'), role: 'list' },
      people.map((person) => suggestion(view, person)),
    ),
  );
}

function suggestion(view: View, person: Person): Branch {
  const { c, key, words } = view;
  const name = shownName(person);
  const mutual = person.mutual ?? [];
  const first = view.people.find((one) => one.slug === mutual[0]);
  return h(
    'div',
    { role: 'listitem', class: c('suggestion'), ...key(`auto-component-${view.uuid()}`) },
    h(
      'a',
      { tabindex: 0, href: profilePath(person), class: c('bare'), ...key(`auto-component-${view.uuid()}`) },
      avatar(view, person, 'medium'),
      h('p', { class: c('itemName') }, name),
      h('p', { class: c('small twoLines') }, person.headline),
    ),
    first !== undefined &&
      h(
        'p',
        { class: c('small') },
        shownName(first),
        ' ',
        mutual.length === 1 ? words.mutualOne : words.mutualMore(mutual.length - 1),
      ),
    person.pending ? pendingLink(view, person, 'plain slim') : directConnect(view, person),
    h(
      'button',
      {
        type: 'button',
        'aria-label': words.network.dismiss(name),
        'data-dismiss': true,
        class: c('button quiet round dismiss'),
      },
      icon(view, 'close-small'),
    ),
  );
}
