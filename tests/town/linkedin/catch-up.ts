import { dayBefore } from '../clock';
import type { Person } from '../person';
import type { Screen } from './frame';
import { type Branch, h } from './tree';
import { avatar, icon, profilePath, shownName, type View } from './view';

/** Catch-up: what is new with contacts; every row opens a message in a dialog. */
export function catchUpScreen(view: View): Screen {
  const { c, key, words } = view;
  const contacts = view.people.filter((person) => person.degree === 1 && !person.generated);
  return {
    name: 'mynetwork.CatchUp',
    title: `(2) ${words.network.catchUp} | LinkedIn`,
    main: [
      h(
        'div',
        { class: c('oneColumn') },
        h(
          'section',
          { class: c('card') },
          h('h2', { class: c('cardTitle') }, words.network.catchUp),
          h(
            'div',
            { role: 'list', ...key(view.uuid()) },
            contacts.map((person) => row(view, person)),
          ),
        ),
      ),
    ],
  };
}

function row(view: View, person: Person): Branch {
  const { c, key, words } = view;
  const name = shownName(person);
  const lately = dayBefore(view.options.now, 100).slice(0, 7);
  const job = person.positions?.find((position) => position.current && (position.start ?? '') >= lately)?.title;
  const news = job === undefined ? words.network.birthday(name) : words.network.newJob(name, job);
  return h(
    'div',
    { role: 'listitem', class: c('listRow'), ...key(`auto-component-${view.uuid()}`) },
    h('a', { tabindex: 0, href: profilePath(person) }, avatar(view, person, 'medium', words.pictureOf(name))),
    h(
      'div',
      { class: c('listText') },
      h('a', { href: profilePath(person), class: c('bare') }, h('p', { class: c('itemName') }, news)),
    ),
    h(
      'div',
      { class: c('listActions') },
      h(
        'button',
        { type: 'button', 'data-write': view.people.indexOf(person), class: c('button plain slim') },
        h(
          'span',
          { class: c('buttonInner') },
          icon(view, 'send-privately-medium'),
          h('span', { class: c('buttonText') }, words.network.congratulate),
        ),
      ),
    ),
  );
}

/** The message in a dialog of the browser's own: a plain text field, no form; it closes itself once sent. */
export function messageDialog(view: View, person: Person): Branch {
  const { c, words } = view;
  const name = shownName(person);
  return h(
    'dialog',
    { 'data-testid': 'dialog', 'aria-labelledby': 'dialog-header', class: c('native') },
    h(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.messaging.SendMessage' },
      h('h2', { id: 'dialog-header', class: c('cardTitle') }, words.network.messageTitle(name)),
      h(
        'div',
        { 'data-testid': 'dialog-content', class: c('dialogContent') },
        h('a', { href: profilePath(person), class: c('link') }, name),
        h('textarea', {
          rows: 6,
          class: c('plainArea'),
          'aria-label': words.messaging.write,
          placeholder: words.messaging.write,
        }),
      ),
      h(
        'div',
        { class: c('actions') },
        h('button', { type: 'button', 'data-close': true, class: c('button plain slim') }, words.invite.cancel),
        h(
          'button',
          {
            type: 'button',
            'data-confirm': 'message',
            'data-person': view.people.indexOf(person),
            disabled: true,
            class: c('button strong slim'),
          },
          words.messaging.send,
        ),
      ),
    ),
  );
}
