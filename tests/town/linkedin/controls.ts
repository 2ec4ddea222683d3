import { memberIdOf, numericIdOf, type Person } from '../person';
import { type Branch, h } from './tree';
import { icon, shownName, type View } from './view';

/** What the viewer can do about a person: controls that stand on the profile, in the rail and in lists. */
export type Relation = 'self' | 'contact' | 'pending' | 'asking' | 'connectable' | 'follow';

/** How the person stands to the viewer. */
export function relationOf(person: Person): Relation {
  if (person.self) return 'self';
  if (person.degree === 1) return 'contact';
  if (person.pending) return 'pending';
  if (person.asks) return 'asking';
  return person.connectIn === 'menu' ? 'follow' : 'connectable';
}

/** The link behind every Connect control; the slug in it is raw, not percent-encoded. */
const invitePath = (person: Person): string => `/preload/custom-invite/?vanityName=${person.slug}`;

const invitationKey = (person: Person, state: string) =>
  `ConnectButtonstate:invitation:urn:li:member:${numericIdOf(person.slug)}_${state}`;

/** Connect: a link whose click the page takes for itself. In search results it may send at once. */
export function connectLink(view: View, person: Person, look: string, place: 'profile' | 'search' = 'profile'): Branch {
  const { c, words } = view;
  const sendsAtOnce = place === 'search' && view.options.searchConnect === 'direct';
  return h(
    'a',
    {
      href: place === 'search' ? `/preload/search-custom-invite/?vanityName=${person.slug}` : invitePath(person),
      'data-direct': sendsAtOnce ? person.slug : undefined,
      'aria-label': words.connectTo(shownName(person)),
      'aria-disabled': 'false',
      class: c(`button ${look}`),
      'data-look': look,
      ...view.key(invitationKey(person, 'connect')),
    },
    h(
      'span',
      { class: c('buttonInner') },
      icon(view, 'connect-small'),
      h('span', { class: c('buttonText') }, words.connect),
    ),
  );
}

/** Connect among suggestions: a button that sends at once, without a dialog. */
export function directConnect(view: View, person: Person): Branch {
  const { c, words } = view;
  return h(
    'button',
    {
      type: 'button',
      'aria-label': words.connectTo(shownName(person)),
      class: c('button plain slim'),
      'data-look': 'plain slim',
      'data-direct': person.slug,
      ...view.key(invitationKey(person, 'connect')),
    },
    h(
      'span',
      { class: c('buttonInner') },
      icon(view, 'connect-small'),
      h('span', { class: c('buttonText') }, words.connect),
    ),
  );
}

/** Accept and Ignore, for whoever asks for contact. */
export function answerButtons(view: View, person: Person, look = ''): Branch[] {
  const { c, words } = view;
  const name = shownName(person);
  const button = (text: string, label: string, style: string, does: string) =>
    h(
      'button',
      {
        type: 'button',
        'aria-label': label,
        class: c(`button ${style} ${look}`.trim()),
        'data-answer': does,
        'data-person': view.people.indexOf(person),
        ...view.key(view.uuid()),
      },
      h('span', { class: c('buttonInner') }, h('span', { class: c('buttonText') }, text)),
    );
  return [
    button(words.network.accept, words.network.acceptFrom(name), 'strong', 'accept'),
    button(words.network.ignore, words.network.ignoreFrom(name), 'plain', 'ignore'),
  ];
}

/** The control after a request went out. */
export function pendingLink(view: View, person: Person, look: string): Branch {
  const { c, words } = view;
  return h(
    'a',
    {
      href: '#',
      'aria-label': words.pendingTo(shownName(person)),
      'aria-disabled': 'false',
      class: c(`button ${look} waiting`),
      ...view.key(invitationKey(person, 'pending')),
    },
    h(
      'span',
      { class: c('buttonInner') },
      icon(view, 'clock-small'),
      h('span', { class: c('buttonText') }, words.pending),
    ),
  );
}

/** Message: goes to the thread with the person; labelled in lists, unlabelled on the profile. */
export function messageLink(view: View, person: Person, look: string, label?: string): Branch {
  const { c, words } = view;
  const id = memberIdOf(person.slug);
  return h(
    'a',
    {
      href: `/messaging/compose/?profileUrn=${encodeURIComponent(`urn:li:fsd_profile:${id}`)}&recipient=${id}&screenContext=NON_SELF_PROFILE_VIEW&interop=msgOverlay`,
      'aria-disabled': 'false',
      'aria-label': label,
      class: c(`button ${look}`),
      ...view.key(view.uuid()),
    },
    h(
      'span',
      { class: c('buttonInner') },
      icon(view, 'send-privately-medium'),
      h('span', { class: c('buttonText') }, words.message),
    ),
  );
}

/** The three dots; the page opens the menu of that person. */
export function moreButton(view: View, person: Person, label: string): Branch {
  const { c } = view;
  return h(
    'button',
    {
      type: 'button',
      'aria-label': label,
      'aria-expanded': 'false',
      class: c('button quiet round'),
      'data-more': view.people.indexOf(person),
      ...view.key(view.uuid()),
    },
    h('span', { class: c('buttonInner') }, icon(view, 'overflow-web-ios-small')),
  );
}

/** The action row of a profile. */
export function actionRow(view: View, person: Person): Branch {
  const { c, words } = view;
  const relation = relationOf(person);
  const name = shownName(person);
  const slot = (child: Branch) => h('div', { class: c('slot') }, child);
  if (relation === 'self') {
    const edit = h(
      'a',
      { href: `/in/${encodeURIComponent(person.slug)}/edit/intro/`, class: c('button plain') },
      h('span', { class: c('buttonInner') }, h('span', { class: c('buttonText') }, words.edit)),
    );
    return h('div', { class: c('actions') }, slot(edit));
  }
  const follow = () =>
    h(
      'button',
      { type: 'button', 'aria-label': words.followTo(name), class: c('button strong'), ...view.key(view.uuid()) },
      h('span', { class: c('buttonInner') }, h('span', { class: c('buttonText') }, words.follow)),
    );
  if (relation === 'asking')
    return h(
      'div',
      { class: c('actions') },
      answerButtons(view, person).map(slot),
      slot(moreButton(view, person, words.more)),
    );
  const first = {
    contact: () => messageLink(view, person, 'strong'),
    pending: () => pendingLink(view, person, 'plain'),
    connectable: () => connectLink(view, person, 'strong'),
    follow,
  }[relation]();
  return h(
    'div',
    { class: c('actions') },
    slot(first),
    relation !== 'contact' && slot(messageLink(view, person, 'plain')),
    slot(moreButton(view, person, words.more)),
  );
}

/** The menu behind the three dots, as it is put into a portal at the end of the page. */
export function moreMenu(view: View, person: Person): Branch {
  const { c, words } = view;
  const relation = relationOf(person);
  const item = (label: string) => h('div', { role: 'menuitem', tabindex: 0, class: c('menuItem') }, label);
  return h(
    'div',
    { 'data-floating-ui-portal': true },
    h(
      'div',
      { role: 'menu', class: c('menu') },
      relation === 'follow' &&
        h(
          'a',
          {
            role: 'menuitem',
            href: invitePath(person),
            'aria-label': words.connectTo(shownName(person)),
            tabindex: 0,
            class: c('menuItem'),
          },
          icon(view, 'connect-small'),
          h('span', {}, words.connect),
        ),
      item(words.menu.share),
      item(words.menu.about),
      relation === 'contact' && item(words.menu.remove),
    ),
  );
}
