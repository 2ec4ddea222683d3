import type { Composer } from '../../domain/reading';
import { readField } from '../../dom/field';
import { certainLimitOf } from '../form';
import { dialogs } from './overlays';

/** Where comments are written, in the old and the new front end (LinkedIn research §6). */
const box = '.comments-comment-box,.comments-comment-texteditor';
const wrapper = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';
const editable = '[contenteditable="true"]';
/** The field of a comment. */
export const commentField = `${box
  .split(',')
  .map((one) => `${one} .ql-editor${editable}`)
  .join(',')},${wrapper} ${editable}[role="textbox"]`;

/** How far above its editor a comment's own buttons stand at most. */
const highest = 8;

/** In the new front end posts are written with the same editor, but in a dialog; those are for everybody and not ours. */
const isPost = (field: Element): boolean => field.closest(wrapper) !== null && field.closest(dialogs) !== null;

/** What belongs to one comment: the nearest thing around its field that has buttons. */
function placeOf(field: Element): Element {
  const own = field.closest('.comments-comment-box');
  if (own) return own;
  let place = field;
  for (let level = 0; level < highest && place.parentElement && !place.querySelector('button'); level += 1)
    place = place.parentElement;
  return place;
}

/** The composer of a comment; null for other fields. Its recipient is nobody: a comment is read by everybody. */
export function commentComposerOf(field: Element): Composer | null {
  if (!field.matches(commentField) || isPost(field)) return null;
  const editor = field as HTMLElement;
  const place = placeOf(editor);
  return {
    surface: 'comment',
    field: editor,
    recipient: () => ({}),
    firstContact: () => true,
    thread: () => [],
    limit: () => certainLimitOf(place, editor),
    quotaLeft: () => null,
    isSend(event) {
      const send =
        place.querySelector('button[class*="comments-comment-box__submit-button"]') ??
        [...place.querySelectorAll('button')].at(-1);
      return event.type === 'click' && send !== undefined && event.composedPath().includes(send);
    },
    isSent: () => !editor.isConnected || readField(editor).trim() === '',
  };
}

/** The field of the comment that an event came from: the editor itself, or the only one near a button that was pressed. */
export function commentFieldIn(path: Element[]): Element | null {
  const field = path.find((one) => one.matches(commentField));
  if (field || !path.slice(0, highest).some((one) => one.matches('button'))) return field ?? null;
  for (const around of path.slice(0, highest)) {
    const fields = around.querySelectorAll(commentField);
    if (fields.length > 1) return null;
    const [only] = fields;
    if (only) return placeOf(only) === around || around.contains(placeOf(only)) ? only : null;
  }
  return null;
}
