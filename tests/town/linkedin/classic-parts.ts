import { createHash } from 'node:crypto';
import { numericIdOf, type Person } from '../person';
import { type Branch, h, lines, type Piece } from './tree';
import { shownName, type View } from './view';

/** A generated id of the old front end; the same text is the same id. */
export const ember = (text: string): string =>
  `ember${(createHash('sha256').update(text).digest().readUInt16BE(0) % 900) + 20}`;

/** Text as the old front end writes it: once for eyes, once for screen readers. */
export const twice = (...text: Piece[]): Branch[] => [
  h('span', { 'aria-hidden': 'true' }, text),
  h('span', { class: 'visually-hidden' }, text),
];

/** {@link twice} with line breaks. */
export const twiceLines = (text: string): Branch[] => twice(...lines(text));

/** A picture of somebody, in the readable classes. */
export const portrait = (view: View, person: Person, css: string): Branch =>
  h('img', {
    class: css,
    src: `/town/avatar/${view.people.indexOf(person)}.svg`,
    alt: shownName(person),
    id: ember(`${person.slug}${css}`),
  });

/** The sign of a firm. */
export const square = (name: string): Branch =>
  h('img', {
    class: 'EntityPhoto-square-3',
    width: 48,
    height: 48,
    src: `/town/logo/${numericIdOf(name)}.svg`,
    alt: '',
  });
