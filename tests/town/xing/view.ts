import { createHash } from 'node:crypto';
import { type Branch, h } from '../linkedin/tree';
import type { TownOptions } from '../options';
import type { Person } from '../person';
import { type Member, profilePath } from './member';
import { type Words, words } from './words';

/** The languages of the site. */
export type Ui = 'de' | 'en';

/** What a viewer of the town's language gets here: the site has two. */
export const uiOf = ({ ui }: Pick<TownOptions, 'ui'>): Ui => (ui === 'de' ? 'de' : 'en');

/** What the pages know of the town while they are drawn. */
export interface XingState {
  options: TownOptions;
  /** All inhabitants, for the numbers of their pictures. */
  people: readonly Person[];
  members: Member[];
}

/** The hand that draws one page. */
export interface View extends XingState {
  me: Member;
  ui: Ui;
  words: Words;
  /** Readable class names to those of this build. */
  c: (names: string) => string;
}

const dice = (build: string, name: string) => createHash('sha256').update(`${build} xing ${name}`).digest('hex');

/**
 * The classes of a readable name in a build, in both of the site's styles: a part of a page keeps its name before the hash
 * (`src-lists-row-545463ec`), a component of the design system loses it (`sc-1gpssxl-0 AHCnGw`). The last one is styled.
 */
function classesIn(build: string, name: string): string {
  const hash = dice(build, name);
  if (name.includes('-')) return `${name}-${hash.slice(0, 8)}`;
  const letters = hash.slice(8, 14).replace(/\w/g, (sign) => String.fromCodePoint(97 + Number.parseInt(sign, 16)));
  return `sc-${Number.parseInt(hash.slice(0, 8), 16).toString(36).slice(0, 7)}-0 ${letters.slice(0, 2).toUpperCase()}${letters.slice(2)}`;
}

/** The stylesheet with the class names of a build. */
export function styleIn(build: string, css: string): string {
  return css.replace(
    /\.([a-zA-Z][\w-]*)(?=[^{}]*\{)/g,
    (_, name: string) => `.${classesIn(build, name).split(' ').at(-1)}`,
  );
}

/** A view of the town as it is now. Throws where the viewer is no member. */
export function createView(state: XingState): View {
  const me = state.members.find((member) => member.person.self);
  if (me === undefined) throw new Error('The viewer is not on XING.');
  const ui = uiOf(state.options);
  return {
    ...state,
    me,
    ui,
    words: words[ui],
    c: (names) =>
      names
        .split(' ')
        .map((name) => classesIn(state.options.build, name))
        .join(' '),
  };
}

/** A link to a profile with the tracking query nearly every link of the site carries. */
export const profileLink = (member: Member, from: string): string => `${profilePath(member)}?sc_o=${from}`;

/** The index by which the town's pages name a member to their server. */
export const indexOf = (view: View, member: Member): number => view.members.indexOf(member);

/** A round picture. */
export function portrait(view: View, member: Member, look: string, alt = ''): Branch {
  const src = `/town/avatar/${view.people.indexOf(member.person)}.svg`;
  return h('div', { class: view.c(`Image ${look}`), 'data-xds': 'ProfileImage' }, h('img', { src, alt }));
}

const ICONS: Record<string, string> = {
  IconJobs: 'M2.500 5.500h11v8h-11ZM6 5.500V3h4v2.500M2.500 9h11',
  IconLocationPin:
    'M8 14s4.500-4.200 4.500-7.500a4.500 4.500 0 0 0-9 0C3.500 9.800 8 14 8 14ZM8 8a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3Z',
  IconMore: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  IconSearch: 'M7 11.500a4.500 4.500 0 1 0 0-9 4.500 4.500 0 0 0 0 9ZM10.400 10.400 14 14',
  IconSend: 'M14 2 7.200 8.800M14 2 9.700 14l-2.500-5.200L2 6.300 14 2Z',
  IconAttachment: 'M12 7.500 7.500 12a2.500 2.500 0 0 1-3.500-3.500l5-5a1.700 1.700 0 0 1 2.400 2.400L6.500 10.800',
  IconCross: 'm4 4 8 8M12 4l-8 8',
};

/** An icon; its name is the component's, its place on the page says what it stands for. */
export function icon(view: View, name: string, attributes: Record<string, string> = {}): Branch {
  return h(
    'svg',
    {
      'data-xds': name,
      viewBox: '0 0 16 16',
      width: 16,
      height: 16,
      'aria-hidden': 'true',
      class: view.c('Icon'),
      ...attributes,
    },
    h('path', { d: ICONS[name] ?? '' }),
  );
}

/** A button of the design system: its label lies two spans deep. */
export function button(
  view: View,
  look: string,
  label: string,
  attributes: Record<string, string | number | boolean | undefined> = {},
): Branch {
  return h(
    'button',
    { type: 'button', 'data-xds': 'Button', class: view.c(`Button ${look}`), ...attributes },
    h('span', {}, h('span', {}, label)),
  );
}

/** A headline of the design system. */
export const headline = (view: View, text: string, tag = 'h2', attributes: Record<string, string> = {}): Branch =>
  h(tag, { 'data-xds': 'Headline', class: view.c('Headline'), ...attributes }, text);

/** Small print. */
export const meta = (view: View, ...text: (Branch | string)[]): Branch =>
  h('p', { 'data-xds': 'Meta', class: view.c('Meta') }, text);

/** Plain text. */
export const copy = (view: View, ...text: (Branch | string)[]): Branch =>
  h('p', { 'data-xds': 'BodyCopy', class: view.c('BodyCopy') }, text);
