import { type Branch, h } from '../linkedin/tree';
import { dialogTree } from './frame';
import { type Member, nameOf } from './member';
import { button, copy, meta, type View } from './view';

/** The dialog of a contact request, or none where a click sends at once. */
export interface RequestDialog {
  tree: Branch | null;
  limit: number | null;
  /** What a click into the locked field brings. */
  promo: Branch;
}

/** One step: the field is there at once, the second button of the footer sends (XING research §b). */
export function requestDialog(view: View, member: Member): RequestDialog {
  const { c, options, words } = view;
  const limit = options.xingNote === 'open' ? options.xingLimit : null;
  const byCounter = limit !== null && options.xingLimitBy === 'counter';
  const field = h('textarea', {
    rows: 5,
    'aria-label': words.request.field,
    placeholder: options.xingNote === 'locked' ? words.request.locked : words.request.field,
    class: c('Field'),
    ...(options.xingNote === 'locked' && { readonly: true }),
    ...(limit !== null && !byCounter && { maxlength: limit }),
  });
  return {
    limit,
    promo: h(
      'div',
      { 'data-xds': 'PopOver', class: c('src-request-promo') },
      copy(view, words.request.lockedText),
      h(
        'a',
        { href: '/upsell/premium?sc_o=contact_request', 'data-xds': 'Hyperlink', class: c('Hyperlink') },
        words.request.premium,
      ),
    ),
    tree:
      options.xingNote === 'absent'
        ? null
        : h(
            'div',
            { class: c('Layer') },
            dialogTree(
              view,
              words.request.title(nameOf(member)),
              copy(view, words.request.text),
              field,
              ...(byCounter ? [meta(view, `0/${limit}`)] : []),
              h(
                'footer',
                { class: c('src-Canvas-footer') },
                button(view, 'plain', words.request.cancel, { 'data-does': 'cancel' }),
                button(view, 'strong', words.request.send, { 'data-does': 'send' }),
              ),
            ),
          ),
  };
}
