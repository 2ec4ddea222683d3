import { dayBefore } from '../clock';
import type { Person, TownPosition } from '../person';
import { square, twice, twiceLines } from './classic-parts';
import { lengthText, spanText } from './dates';
import { type Branch, h, type Piece } from './tree';
import type { View } from './view';

/** An entry: its first line in bold, the second plain, what follows small. `below` is what hangs under it. */
export function entity(
  logo: string | null,
  [title, plain, ...small]: [string, string?, ...(string | undefined)[]],
  below: Piece[] = [],
): Branch {
  const caption = (text: string) =>
    h(
      'span',
      { class: 't-14 t-normal t-black--light' },
      h('span', { class: 'pvs-entity__caption-wrapper', 'aria-hidden': 'true' }, text),
      h('span', { class: 'visually-hidden' }, text),
    );
  return h(
    'div',
    { class: 'display-flex pvs-entity', 'data-view-name': 'profile-component-entity' },
    h(
      'div',
      {},
      logo === null
        ? h('div', { class: 'display-flex', tabindex: -1 })
        : h('div', { class: 'pvs-entity__image' }, square(logo)),
    ),
    h(
      'div',
      { class: 'display-flex flex-column flex-grow-1' },
      h(
        'div',
        { class: 'display-flex flex-column full-width' },
        h('div', { class: 'display-flex align-items-center t-bold' }, twice(title)),
        plain !== undefined && h('span', { class: 't-14 t-normal' }, twice(plain)),
        small.flatMap((text) => (text === undefined ? [] : caption(text))),
      ),
      below.length > 0 && h('div', { class: 'pvs-entity__sub-components' }, below),
    ),
  );
}

/** Entries of the experience section; neighbours of one company stand under its name. */
export function experience(view: View, positions: TownPosition[]): Branch[] {
  const { words, options } = view;
  const today = dayBefore(options.now, 0).slice(0, 7);
  const blocks: TownPosition[][] = [];
  for (const position of positions) {
    const last = blocks.at(-1);
    if (position.grouped && last?.[0]?.grouped && last[0].company === position.company) last.push(position);
    else blocks.push([position]);
  }
  const when = (position: TownPosition) =>
    position.start === undefined
      ? undefined
      : `${spanText(position.start, position.end, words.dates)} · ${lengthText(position.start, position.end ?? today, words.dates)}`;
  const text = (position: TownPosition) =>
    position.text === undefined
      ? []
      : [
          h(
            'ul',
            { class: 'list-style-none' },
            h('li', {}, h('div', { class: 't-14 t-normal t-black' }, twiceLines(position.text))),
          ),
        ];
  return blocks.map((block) => {
    const [first] = block as [TownPosition];
    if (block.length === 1) {
      const type = first.type === undefined ? undefined : words.types[first.type];
      const company = [first.company, type].filter((part) => part !== undefined).join(' · ') || undefined;
      return entity(first.company ?? first.title, [first.title, company, when(first), first.place], text(first));
    }
    const starts = block.flatMap((role) => role.start ?? []).toSorted();
    return entity(
      first.company ?? '',
      [
        first.company ?? '',
        lengthText(starts[0] ?? today, block.some((role) => role.current) ? today : (first.end ?? today), words.dates),
      ],
      [
        h(
          'ul',
          { class: 'list-style-none' },
          block.map((role) =>
            h(
              'li',
              {},
              entity(
                null,
                [role.title, role.type === undefined ? undefined : words.types[role.type], when(role), role.place],
                text(role),
              ),
            ),
          ),
        ),
      ],
    );
  });
}

/** Entries of the education section. */
export function education(person: Person): Branch[] {
  return (person.education ?? []).map(({ school, degree, start, end }) =>
    entity(school, [school, degree, start === undefined ? undefined : [start, end].filter(Boolean).join(' – ')]),
  );
}
