import { h } from '../linkedin/tree';
import { htmlDocument } from './frame';
import { type Member, nameOf } from './member';
import type { View } from './view';

/**
 * A page of the TalentManager under `/xtm/`: another application for recruiters, whose fields and lists look like those of the
 * members' pages and must be left alone (XING research §0, §c).
 */
export function talentManagerDocument(view: View): string {
  const { c, words } = view;
  const candidates = view.members.filter((member) => !member.person.self).slice(0, 4);
  const [first] = candidates;
  const item = (member: Member) =>
    h(
      'article',
      { 'data-testid': 'chat-list-item', 'data-wry': 'ListItem', class: c('src-lists-row') },
      h('h2', { 'data-wry': 'Headline' }, nameOf(member)),
      h('time', { 'data-testid': 'chat-datetime' }, '14:30'),
    );
  const body = h(
    'body',
    { class: c('Frame-style-body') },
    h(
      'main',
      { id: 'content', 'data-wry': 'Page', class: c('Frame-style-main') },
      h(
        'div',
        { class: c('src-chats-columns') },
        h('section', { class: c('Card src-chats-list') }, candidates.map(item)),
        h(
          'section',
          { 'data-wry': 'Card', class: c('Card src-chats-open') },
          first !== undefined && h('h1', { 'data-wry': 'Headline', class: c('Headline large') }, nameOf(first)),
          h(
            'form',
            { class: c('src-chats-composer') },
            h('textarea', {
              'data-testid': 'chat-reply-input',
              'data-wry': 'TextArea',
              rows: 4,
              placeholder: view.ui === 'de' ? 'Antwort eingeben' : 'Write a reply',
              class: c('InputBar'),
            }),
            h('button', { type: 'button', 'data-wry': 'Button', class: c('Button strong') }, words.chats.send),
          ),
        ),
      ),
    ),
  );
  return htmlDocument(view, 'TalentManager | XING', [], null, body);
}
