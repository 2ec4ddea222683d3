import { dayBefore } from '../clock';
import { type Branch, h, lines } from '../linkedin/tree';
import type { TownMessage } from '../person';
import { shortDay } from './dates';
import type { Screen } from './frame';
import { chatPath, type Member, nameOf } from './member';
import { headline, icon, indexOf, meta, portrait, profileLink, type View } from './view';

/**
 * The chats, one of them open or none. Evidenced are the address and the composer's textarea (XING research §c); the list,
 * the messages and the send button are invented.
 */
export function chatScreen(view: View, open: Member | null): Screen {
  const { c, words } = view;
  const chats = view.members
    .filter((member) => member === open || (member.thread ?? []).length > 0)
    .toSorted((a, b) => (a.thread?.at(-1)?.daysAgo ?? -1) - (b.thread?.at(-1)?.daysAgo ?? -1));
  return {
    title: `${words.chats.title} | XING`,
    main: [
      h(
        'div',
        { class: c('src-chats-columns') },
        h(
          'section',
          { class: c('Card src-chats-list') },
          h('h1', { 'data-xds': 'Headline', class: c('Headline large') }, words.chats.title),
          h(
            'ul',
            { class: c('src-lists-list') },
            chats.map((member) => chatRow(view, member, member === open)),
          ),
        ),
        open === null
          ? h('section', { class: c('Card src-chats-open') }, meta(view, words.chats.pick))
          : chat(view, open),
      ),
    ],
  };
}

function chatRow(view: View, member: Member, isOpen: boolean): Branch {
  const { c, options, ui, words } = view;
  const last = member.thread?.at(-1);
  return h(
    'li',
    {},
    h(
      'a',
      {
        href: `${chatPath(member)}?sc_o=chats_list`,
        class: c(isOpen ? 'src-chats-row src-chats-active' : 'src-chats-row'),
        'aria-current': isOpen ? 'true' : undefined,
      },
      portrait(view, member, 'small'),
      h(
        'div',
        { class: c('src-lists-text') },
        headline(view, nameOf(member), 'h3'),
        last !== undefined &&
          meta(view, `${last.from === 'me' ? `${words.chats.you}: ` : ''}${last.text.replace(/\n/g, ' ')}`),
      ),
      last !== undefined && h('time', { class: c('Meta') }, shortDay(dayBefore(options.now, last.daysAgo), ui)),
    ),
  );
}

function chat(view: View, member: Member): Branch {
  const { c, words } = view;
  const messages = member.thread ?? [];
  return h(
    'section',
    { class: c('Card src-chats-open'), 'data-chat': indexOf(view, member) },
    h(
      'header',
      { class: c('src-chats-head') },
      h(
        'a',
        { href: profileLink(member, 'chats_header'), class: c('src-chats-partner') },
        portrait(view, member, 'small'),
        headline(view, nameOf(member)),
      ),
    ),
    h(
      'ul',
      { class: c('src-chats-messages'), 'data-qa': 'message-list' },
      messages.length === 0 && h('li', {}, meta(view, words.chats.start(nameOf(member)))),
      messages.map((message) => messageItem(view, member, message)),
    ),
    h(
      'form',
      { class: c('src-chats-composer') },
      h(
        'button',
        { type: 'button', 'aria-label': words.chats.attach, class: c('Button round') },
        icon(view, 'IconAttachment'),
      ),
      h('textarea', {
        'data-xds': 'InputBar',
        'data-qa': 'message-composer-textarea',
        rows: 3,
        placeholder: words.chats.write,
        'aria-label': words.chats.write,
        class: c('InputBar'),
      }),
      h(
        'button',
        { type: 'submit', 'aria-label': words.chats.send, disabled: true, class: c('Button round strong') },
        icon(view, 'IconSend'),
      ),
    ),
  );
}

/** One message: who, when, what. */
export function messageItem(view: View, member: Member, message: TownMessage): Branch {
  const { c, options, ui } = view;
  const author = message.from === 'me' ? view.me : member;
  return h(
    'li',
    {
      'data-qa': 'message',
      class: c(message.from === 'me' ? 'src-chats-message src-chats-mine' : 'src-chats-message'),
    },
    h(
      'div',
      { class: c('src-chats-by') },
      h('a', { href: profileLink(author, 'chats_message') }, nameOf(author)),
      h('time', {}, shortDay(dayBefore(options.now, message.daysAgo), ui)),
    ),
    h('div', { 'data-xds': 'RteContent', class: c('src-chats-bubble') }, h('p', {}, lines(message.text))),
  );
}
