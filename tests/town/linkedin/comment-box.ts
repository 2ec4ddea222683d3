import type { Person } from '../person';
import { type Branch, h } from './tree';
import type { View } from './view';

/** The field for a comment on somebody's post in the single-page part: an editor, and beside it a button that is no form's. */
export function commentBox(view: View, author: Person): Branch {
  const { c, key, words } = view;
  return h(
    'div',
    { class: c('commentBox'), 'data-comment-on': view.people.indexOf(author), ...key(view.uuid()) },
    h(
      'div',
      { 'data-testid': 'ui-core-tiptap-text-editor-wrapper' },
      h(
        'div',
        {
          contenteditable: 'true',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': words.comment.editor,
          class: c('plainArea'),
        },
        h('p', {}, h('br')),
      ),
    ),
    h(
      'div',
      { class: c('actions') },
      h(
        'button',
        { type: 'button', 'data-comment': true, disabled: true, class: c('button strong slim') },
        words.comment.submit,
      ),
    ),
  );
}

/** The same in the old front end. */
export function classicCommentBox(view: View, author: Person): Branch {
  const { words } = view;
  return h(
    'div',
    { class: 'comments-comment-box comments-comment-box--cr', 'data-comment-on': view.people.indexOf(author) },
    h(
      'div',
      { class: 'comments-comment-texteditor' },
      h(
        'div',
        { class: 'ql-container' },
        h(
          'div',
          {
            class: 'ql-editor',
            contenteditable: 'true',
            role: 'textbox',
            'aria-multiline': 'true',
            'aria-label': words.comment.editor,
          },
          h('p', {}, h('br')),
        ),
      ),
    ),
    h(
      'button',
      {
        type: 'button',
        'data-comment': true,
        disabled: true,
        class: 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary',
      },
      words.comment.submit,
    ),
  );
}
