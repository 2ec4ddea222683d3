import { dayBefore } from '../clock';
import { type Branch, h } from '../linkedin/tree';
import { figureDay } from './dates';
import type { Screen } from './frame';
import { currentPosition, type Member, nameOf, relationOf } from './member';
import { button, copy, headline, icon, indexOf, meta, portrait, profileLink, type View } from './view';

/** The list page: tabs, and one entry a person as `ul > li` with the name's `h2` in a link (XING research §b). */
function listScreen(view: View, at: string, title: string, rows: Branch[]): Screen {
  const { c, words } = view;
  const tab = (path: string, label: string) =>
    h(
      'a',
      {
        href: `${path}?sc_o=network_tabs`,
        class: c('src-network-tab'),
        'aria-current': path === at ? 'page' : undefined,
      },
      label,
    );
  return {
    title: `${title} | XING`,
    main: [
      h(
        'section',
        { class: c('Card src-page-column') },
        h('h1', { 'data-xds': 'Headline', class: c('Headline large') }, title),
        h(
          'nav',
          { class: c('src-network-tabs') },
          tab('/network/contactlist', words.network.contacts),
          tab('/network/requests', words.network.received),
          tab('/network/requests/sent', words.network.sent),
        ),
        at === '/network/contactlist' &&
          h('input', {
            type: 'text',
            'data-xds': 'InputBar',
            placeholder: words.network.search,
            'aria-label': words.network.search,
            class: c('InputBar src-network-search'),
          }),
        rows.length === 0
          ? copy(view, words.network.none)
          : h('ul', { class: c('src-lists-list'), 'data-qa': 'network-list' }, rows),
      ),
    ],
  };
}

function row(view: View, member: Member, from: string, lines: (Branch | false)[], ...actions: Branch[]): Branch {
  const { c } = view;
  const work = currentPosition(member);
  return h(
    'li',
    { class: c('src-lists-row') },
    h('a', { href: profileLink(member, from), tabindex: -1, 'aria-hidden': 'true' }, portrait(view, member, 'medium')),
    h(
      'div',
      { class: c('src-lists-text') },
      h('a', { href: profileLink(member, from) }, headline(view, nameOf(member))),
      work !== undefined && copy(view, [work.title, work.company].filter((part) => part !== undefined).join(', ')),
      lines,
    ),
    h('div', { class: c('src-lists-actions') }, actions),
  );
}

const dayOf = (view: View, daysAgo: number): string => figureDay(dayBefore(view.options.now, daysAgo), view.ui);

/** The viewer's contacts, the newest first. No evidence shows a date there or its words: this one is invented. */
export function contactsScreen(view: View): Screen {
  const { words } = view;
  const contacts = view.members
    .filter((member) => member.contactDaysAgo !== undefined)
    .toSorted((a, b) => (a.contactDaysAgo ?? 0) - (b.contactDaysAgo ?? 0));
  return listScreen(
    view,
    '/network/contactlist',
    words.network.contacts,
    contacts.map((member) =>
      row(
        view,
        member,
        'network_contacts',
        [meta(view, words.network.since(dayOf(view, member.contactDaysAgo ?? 0)))],
        button(view, 'slim', words.action.contact, { 'data-does': 'contact', 'data-member': indexOf(view, member) }),
      ),
    ),
  );
}

/** The viewer's open requests. */
export function sentScreen(view: View): Screen {
  const { c, words } = view;
  return listScreen(
    view,
    '/network/requests/sent',
    words.network.sent,
    view.members
      .filter((member) => relationOf(member) === 'requested')
      .toSorted((a, b) => (a.requestedDaysAgo ?? 0) - (b.requestedDaysAgo ?? 0))
      .map((member) =>
        row(
          view,
          member,
          'network_sent',
          [meta(view, words.network.sentOn(dayOf(view, member.requestedDaysAgo ?? 0)))],
          h(
            'button',
            { type: 'button', 'aria-label': words.network.withdraw, class: c('Button round') },
            icon(view, 'IconMore'),
          ),
        ),
      ),
  );
}

/** Requests to the viewer, some with a note. */
export function receivedScreen(view: View): Screen {
  const { c, words } = view;
  return listScreen(
    view,
    '/network/requests',
    words.network.received,
    view.members
      .filter((member) => relationOf(member) === 'received')
      .toSorted((a, b) => (a.received?.daysAgo ?? 0) - (b.received?.daysAgo ?? 0))
      .map((member) =>
        row(
          view,
          member,
          'network_received',
          [
            meta(view, words.network.receivedOn(dayOf(view, member.received?.daysAgo ?? 0))),
            member.received?.note !== undefined &&
              h('div', { 'data-xds': 'RteContent', class: c('src-network-note') }, h('p', {}, member.received.note)),
          ],
          button(view, 'slim', words.network.decline),
          button(view, 'slim strong', words.network.confirm, {
            'data-does': 'received',
            'data-member': indexOf(view, member),
          }),
        ),
      ),
  );
}

/** The members search in the layout of April 2025; finds everybody. */
export function searchScreen(view: View): Screen {
  const { c, words } = view;
  return {
    title: `${words.search} | XING`,
    main: [
      h(
        'section',
        { class: c('Card src-page-column') },
        h('h1', { 'data-xds': 'Headline', class: c('Headline large') }, words.search),
        h(
          'ol',
          { 'data-testid': 'search-list', class: c('src-lists-list') },
          view.members
            .filter((member) => !member.person.self)
            .map((member) =>
              h(
                'li',
                {},
                h(
                  'div',
                  { 'data-testid': 'members-search-result-item', class: c('src-lists-row') },
                  portrait(view, member, 'medium'),
                  h(
                    'div',
                    { class: c('src-lists-text') },
                    h('a', { href: profileLink(member, 'search_members') }, headline(view, nameOf(member))),
                    h('span', { 'data-xds': 'Flag' }, h('span', { 'data-xds': 'BodyCopy' }, member.membership)),
                    currentPosition(member) !== undefined && copy(view, currentPosition(member)?.title ?? ''),
                  ),
                ),
              ),
            ),
        ),
      ),
    ],
  };
}
