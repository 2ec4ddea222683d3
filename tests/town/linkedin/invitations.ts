import { numericIdOf, type Person } from '../person';
import { answerButtons } from './controls';
import { ageText, requestAge } from './dates';
import type { Screen } from './frame';
import { type Branch, h, lines } from './tree';
import { avatar, profilePath, shownName, type View } from './view';

/** The two pages of requests share their tabs. */
function tabs(view: View, active: 'received' | 'sent'): Branch {
  const { c, words } = view;
  const tab = (name: 'received' | 'sent', label: string) =>
    h(
      'a',
      {
        href: `/mynetwork/invitation-manager/${name}/`,
        'aria-current': name === active ? 'page' : undefined,
        class: c(name === active ? 'tab tabChosen' : 'tab'),
      },
      label,
    );
  return h('nav', { class: c('tabs') }, tab('received', words.network.received), tab('sent', words.network.outgoing));
}

const pill = (view: View, label: string) =>
  h('div', { role: 'radio', tabindex: 0, 'aria-checked': 'true', class: view.c('pill chosen') }, label);

function screen(
  view: View,
  active: 'received' | 'sent',
  name: string,
  title: string,
  label: string,
  rows: Branch[],
  none: string,
): Screen {
  const { c, key } = view;
  return {
    name: `mynetwork.invitations.${name}`,
    title: `(2) ${title} | LinkedIn`,
    main: [
      h(
        'div',
        { class: c('oneColumn') },
        h(
          'section',
          { class: c('card') },
          h('h2', { class: c('cardTitle') }, title),
          tabs(view, active),
          h('div', { class: c('pills') }, pill(view, label)),
          h(
            'div',
            key('InvitationManagerPage_InvitationsList'),
            rows.length === 0 ? h('p', { class: c('muted') }, none) : rows,
          ),
        ),
      ),
    ],
  };
}

/** The viewer's open requests, the newest first: how long ago in words only, and a link to withdraw. */
export function sentScreen(view: View): Screen {
  const { c, key, words } = view;
  const open = view.people
    .filter((person) => person.pending)
    .toSorted((a, b) => (a.requestedDaysAgo ?? 0) - (b.requestedDaysAgo ?? 0));
  const row = (person: Person) =>
    h(
      'div',
      { class: c('listRow'), ...key(`auto-component-${view.uuid()}`) },
      h(
        'a',
        { tabindex: 0, href: profilePath(person) },
        avatar(view, person, 'medium', words.pictureOf(shownName(person))),
      ),
      h(
        'div',
        { class: c('listText') },
        h(
          'a',
          { tabindex: 0, href: profilePath(person), class: c('bare') },
          h('p', { class: c('itemName') }, shownName(person)),
          h('p', { class: c('plainLine oneLine') }, person.headline),
        ),
        h('p', { class: c('small') }, words.network.sent(requestAge(person.requestedDaysAgo ?? 0, words.dates))),
      ),
      h(
        'div',
        { class: c('listActions') },
        h(
          'a',
          {
            href: '#',
            'aria-label': words.network.withdrawFrom(shownName(person)),
            'data-withdraw': view.people.indexOf(person),
            class: c('button quiet slim'),
          },
          words.network.withdraw,
        ),
      ),
    );
  return screen(
    view,
    'sent',
    'InvitationSentWithType',
    words.network.invitations,
    words.network.people(open.length),
    open.map(row),
    '',
  );
}

/** Asks whether to withdraw: a dialog of the browser's own, without a role. */
export function withdrawDialog(view: View, person: Person): Branch {
  const { c, words } = view;
  return h(
    'dialog',
    { 'data-testid': 'dialog', 'aria-labelledby': 'dialog-header', class: c('native') },
    h('h2', { id: 'dialog-header', class: c('cardTitle') }, words.network.confirmWithdraw),
    h(
      'div',
      { 'data-testid': 'dialog-content', class: c('dialogContent') },
      h('p', {}, words.network.withdrawText(shownName(person))),
    ),
    h(
      'div',
      { class: c('actions') },
      h('button', { type: 'button', 'data-close': true, class: c('button plain slim') }, words.network.keep),
      h(
        'button',
        {
          type: 'button',
          'data-confirm': 'withdraw',
          'data-person': view.people.indexOf(person),
          class: c('button strong slim'),
        },
        words.network.withdraw,
      ),
    ),
  );
}

/** Who asks the viewer for contact, and who only invites them to follow a page: both look alike. */
export function receivedScreen(view: View): Screen {
  const { words } = view;
  const rows = askers(view).map((person) => askerRow(view, person));
  return screen(
    view,
    'received',
    'InvitationReceivedWithType',
    words.network.received,
    words.network.all(rows.length),
    rows,
    words.network.noneReceived,
  );
}

/** Those with a row on the received page, the newest first. */
export function askers(view: View): Person[] {
  const age = (person: Person) => (person.asks ?? person.invitesToFollow)?.daysAgo ?? 0;
  return view.people
    .filter((person) => (person.asks !== undefined && person.degree !== 1) || person.invitesToFollow !== undefined)
    .toSorted((a, b) => age(a) - age(b));
}

/** One row of the received page. */
export function askerRow(view: View, person: Person): Branch {
  const { c, key, words } = view;
  const name = shownName(person);
  const wanted = person.invitesToFollow;
  const sentence =
    wanted === undefined ? words.network.asks('\u0000') : words.network.invitesToFollow('\u0000', '\u0001');
  const [before = '', after = ''] = sentence.split('\u0000');
  const [until = '', since = ''] = after.split('\u0001');
  const mutual = person.mutual ?? [];
  const first = view.people.find((one) => one.slug === mutual[0]);
  return h(
    'div',
    { role: 'listitem', class: c('listRow'), ...key(`auto-component-${view.uuid()}`) },
    h('a', { tabindex: 0, href: profilePath(person) }, avatar(view, person, 'medium', words.pictureOf(name))),
    h(
      'div',
      { class: c('listText') },
      h(
        'p',
        { class: c('plainLine') },
        before,
        h('a', { href: profilePath(person), class: c('bare') }, h('strong', {}, name)),
        until,
        wanted !== undefined &&
          h('a', { href: `/company/${numericIdOf(wanted.page)}/`, class: c('bare') }, h('strong', {}, wanted.page)),
        since,
      ),
      wanted === undefined && h('p', { class: c('plainLine oneLine') }, person.headline),
      wanted === undefined &&
        first !== undefined &&
        h(
          'p',
          { class: c('small') },
          shownName(first),
          ' ',
          mutual.length === 1 ? words.mutualOne : words.mutualMore(mutual.length - 1),
        ),
      h('p', { class: c('small') }, ageText((person.asks ?? wanted)?.daysAgo ?? 0, words.dates)),
      person.asks?.note !== undefined &&
        h(
          'div',
          { class: c('noteBox') },
          h(
            'p',
            { class: c('text') },
            h('span', { 'data-testid': 'expandable-text-box', tabindex: -1 }, lines(person.asks.note)),
          ),
          h('a', { href: '/messaging/', class: c('link') }, words.network.reply(person.name.given ?? name)),
        ),
    ),
    h('div', { class: c('listActions') }, answerButtons(view, person, 'slim')),
  );
}
