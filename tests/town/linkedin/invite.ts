import type { Person } from '../person';
import { type Branch, h } from './tree';
import { shownName, type View } from './view';

/** The connect dialog in its stages; the page's script mounts one after the other. */
export interface InviteDialog {
  mount: 'shadow' | 'light';
  limit: number;
  first: Branch;
  /** With the field, or the upsell when no personal note is left this month. */
  note: Branch;
  failed: string;
}

/** The dialog for one person, in the readable classes of the old front end. */
export function inviteDialog(view: View, person: Person): InviteDialog {
  const { options, words } = view;
  return {
    mount: options.mount,
    limit: options.limit,
    first: stage(view, words.invite.title, [
      h(
        'div',
        { class: 'artdeco-modal__content' },
        h('p', { class: 'send-invite__text' }, words.invite.text(shownName(person))),
      ),
      actionBar(
        ...(options.addNote ? [button('secondary', words.invite.add, words.invite.add, 'add')] : []),
        button('primary', words.invite.without, words.invite.without, 'without'),
      ),
    ]),
    note: options.quotaLeft > 0 ? noteStage(view, person) : spentStage(view),
    failed: words.invite.failed,
  };
}

function stage(view: View, title: string, content: Branch[]): Branch {
  const dialog = h(
    'div',
    {
      role: 'dialog',
      'data-test-modal': true,
      tabindex: -1,
      'aria-labelledby': 'send-invite-modal',
      class: 'artdeco-modal artdeco-modal--layer-default send-invite',
    },
    h(
      'button',
      {
        type: 'submit',
        'aria-label': view.words.invite.close,
        'data-test-modal-close-btn': true,
        'data-does': 'close',
        class: 'artdeco-modal__dismiss artdeco-button artdeco-button--circle artdeco-button--tertiary',
      },
      h(
        'svg',
        { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', class: 'artdeco-button__icon' },
        h('path', { d: 'm4 4 8 8M12 4l-8 8' }),
      ),
    ),
    h('div', { class: 'artdeco-modal__header' }, h('h2', { id: 'send-invite-modal' }, title)),
    content,
  );
  return h(
    'div',
    { class: 'artdeco-modal-overlay artdeco-modal-overlay--layer-default', 'data-test-modal-container': true },
    dialog,
  );
}

const actionBar = (...buttons: Branch[]) => h('div', { class: 'artdeco-modal__actionbar' }, buttons);

function button(kind: 'primary' | 'secondary', text: string, label: string, does: string, disabled = false): Branch {
  return h(
    'button',
    {
      type: 'submit',
      'aria-label': label,
      'data-does': does,
      disabled,
      class: `artdeco-button artdeco-button--2 artdeco-button--${kind}`,
    },
    h('span', { class: 'artdeco-button__text' }, text),
  );
}

function noteStage(view: View, person: Person): Branch {
  const { options, words } = view;
  return stage(view, words.invite.noteTitle, [
    h(
      'div',
      { class: 'artdeco-modal__content' },
      h('p', { class: 'send-invite__text' }, words.invite.noteText(shownName(person))),
      h('textarea', {
        id: 'custom-message',
        name: 'message',
        rows: 5,
        'aria-label': words.invite.field,
        placeholder: words.invite.placeholder,
        class: 'send-invite__custom-message',
      }),
      h(
        'div',
        { class: 'send-invite__below' },
        h('span', { class: 'send-invite__quota' }, words.invite.quota(options.quotaLeft)),
        h('span', { class: 'send-invite__count' }, `0/${options.limit}`),
      ),
    ),
    actionBar(
      button('secondary', words.invite.cancel, words.invite.cancelLabel, 'cancel'),
      button('primary', words.invite.send, words.invite.sendLabel, 'send', true),
    ),
  ]);
}

function spentStage(view: View): Branch {
  const { words } = view;
  return stage(view, words.invite.spentTitle, [
    h('div', { class: 'artdeco-modal__content' }, h('p', { class: 'send-invite__text' }, words.invite.spentText)),
    actionBar(
      h(
        'a',
        { href: '/premium/products/?upsell=invite', class: 'artdeco-button artdeco-button--2 artdeco-button--premium' },
        h('span', { class: 'artdeco-button__text' }, words.invite.premium),
      ),
      button('primary', words.invite.without, words.invite.without, 'without'),
    ),
  ]);
}
