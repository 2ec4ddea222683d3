import type { Education, Position } from '../../domain/profile';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { type Period, readPeriod } from '../dates';
import { toEducation, toPosition } from './profile-parts';

/** Keys of the new front end stand in `componentkey`, in newer builds in `id` or in both (LinkedIn research §1). */
export const keyOf = (element: Element): string => element.getAttribute('componentkey') || element.id;

/** Elements by such a key. */
export const byKey = (operator: '=' | '^=' | '$=', value: string): string =>
  `[componentkey${operator}"${value}"],[id${operator}"${value}"]`;

/** The box a longer text stands in, cut off by nothing but style. */
export const textBox = '[data-testid="expandable-text-box"]';
/** The button inside it that is no part of the text. */
const moreButton = '[data-testid="expandable-text-button"]';

/**
 * The whole text of such a box. A link inside a link ends the box early on a page that was saved and parsed again; what
 * follows then still stands in the same paragraph.
 */
export function readBox(box: Element): string {
  const paragraph = box.closest('p');
  const whole = paragraph?.querySelectorAll(textBox).length === 1 ? paragraph : box;
  return readText(whole, { skip: moreButton });
}

/** Most elements looked at in one card; a card of a real page stays far below. */
const mostLines = 400;
/** Most entries kept of one list. */
export const mostEntries = 100;

/** A short line of a page, and where it stands. */
export interface Line {
  element: Element;
  text: string;
}

/** How a front end writes lists of entries. */
export interface ListStyle {
  /** The entries below an element, outermost only. */
  entriesOf(root: Element): Element[];
  /** The short lines of an entry in reading order; of those that a person sees. */
  linesOf(page: Page, entry: Element): Line[];
  /** The positions under one company: what may be one of them, by list. */
  rolesOf(entry: Element): Element[][];
  /** What the person wrote about a station; empty where there is nothing. */
  textOf(entry: Element): string;
}

/** The short lines of a card in reading order: leaf paragraphs and headings that a person sees. */
export function linesOf(page: Page, card: Element, tags = 'h1,h2,p'): Line[] {
  const lines: Line[] = [];
  for (const element of [...card.querySelectorAll(tags)].slice(0, mostLines)) {
    if (element.querySelector('p') || page.isVisible(element) === false) continue;
    const text = readLine(element);
    if (text) lines.push({ element, text });
  }
  return lines;
}

const outermost = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)]
    .slice(0, 20 * mostEntries)
    .filter((entry) => !entry.parentElement?.closest(selector))
    .slice(0, mostEntries);

const sduiEntry = byKey('^=', 'entity-collection-item-');

/** The skills of a list of the new front end, by key; its bracket stays out, since not every engine takes one here. */
export const skillsOf = (root: Element): Element[] => outermost(root, byKey('^=', 'com.linkedin.sdui.profile.skill'));

/** Lists of the new front end: entries by key, lines that carry no names (LinkedIn research §2.2). */
export const sduiLists: ListStyle = {
  entriesOf: (root) => outermost(root, sduiEntry),
  linesOf: (page, entry) => linesOf(page, entry, 'p'),
  rolesOf: (entry) => [...entry.querySelectorAll('ul')].slice(0, 10).map((list) => [...list.children].slice(0, 30)),
  textOf(entry) {
    const box = entry.querySelector(textBox);
    return box ? readBox(box) : '';
  },
};

/** An entry of the old front end. */
export const emberEntry = '[data-view-name="profile-component-entity"]';
/** The copy of a text that eyes see; the other one is for screen readers. */
const seen = 'span[aria-hidden="true"]';

/** What belongs to the entry itself and to none inside it. */
const ownTexts = (entry: Element): Element[] =>
  [...entry.querySelectorAll(seen)]
    .slice(0, mostLines)
    .filter((text) => text.closest(emberEntry) === entry && !text.parentElement?.closest(seen));

/** Lists of the old front end: every text twice, what hangs below an entry in a list inside it (LinkedIn research §2.3). */
export const emberLists: ListStyle = {
  entriesOf: (root) => outermost(root, emberEntry),
  linesOf(page, entry) {
    const lines = ownTexts(entry).filter((text) => {
      const list = text.closest('ul');
      return !(list && entry.contains(list)) && !text.closest('button') && page.isVisible(text) !== false;
    });
    return lines.map((element) => ({ element, text: readLine(element) })).filter((line) => line.text);
  },
  rolesOf: (entry) => [[...entry.querySelectorAll(emberEntry)].slice(0, 30)],
  textOf(entry) {
    // Skills, links and the site's own remarks hang there too: each is a link or has a picture beside it.
    const text = ownTexts(entry).find((one) => {
      const item = one.closest('li');
      return item && entry.contains(item) && !one.closest('a,button') && !item.querySelector('svg,img,strong');
    });
    return text ? readText(text) : '';
  },
};

/** The first line of each, every text once. */
export const firstLines = (page: Page, elements: Element[], style: ListStyle = sduiLists): string[] => [
  ...new Set(elements.slice(0, mostEntries).flatMap((element) => style.linesOf(page, element)[0]?.text ?? [])),
];

/** One entry, or several where a company groups its positions: a header with the company, then a list. */
export function readPositions(page: Page, entry: Element, language: string, style: ListStyle = sduiLists): Position[] {
  const lists = style
    .rolesOf(entry)
    .map((list) => list.map((role) => ({ role, lines: style.linesOf(page, role) })).filter(({ lines }) => lines[0]));
  const roles = lists.find((list) => list.some(({ lines }) => findPeriod(lines, language))) ?? [];
  if (roles.length === 0) return readPosition(page, entry, language, style);
  const header = style.linesOf(page, entry).filter((line) => !roles.some(({ role }) => role.contains(line.element)));
  return roles.flatMap(({ role, lines }) =>
    positionOf(lines, language, { company: header[0]?.text, text: style.textOf(role) }),
  );
}

function readPosition(page: Page, entry: Element, language: string, style: ListStyle): Position[] {
  const lines = style.linesOf(page, entry);
  // A company with its positions, drawn without a list.
  const periods = lines.filter((line, at) => at > 0 && readPeriod(line.text, language));
  if (lines[1] && (periods.length > 1 || isLength(lines[1].text))) return readPositionsByDates(page, entry, language);
  if (periods.length > 0) return positionOf(lines, language, { text: style.textOf(entry) });
  // Without its dates an entry is known by the firm it links to; the line below the title is the firm then.
  const [title, below] = lines;
  if (!title || !entry.querySelector('a[href*="/company/"],a[href*="/school/"]')) return [];
  const company = below && !hasYear(below.text) ? firmIn(below.text) : undefined;
  const text = style.textOf(entry);
  return [{ title: title.text, ...(company ? { company } : {}), current: false, ...(text ? { text } : {}) }];
}

const firmIn = (line: string): string | undefined => line.split(' · ')[0];

/**
 * The line shaped like a period, behind the first one; of several the one that goes on with a length ("· 3 Jahre"),
 * since a firm may have a year and a dash in its name.
 */
function findPeriod(lines: Line[], language: string): { at: number; period: Period } | null {
  const found = lines.flatMap(({ text }, at) => {
    const period = at > 0 ? readPeriod(text, language) : null;
    return period ? [{ at, period, hasLength: /·.{0,40}\p{Nd}/u.test(text) }] : [];
  });
  return found.find((one) => one.hasLength) ?? found[0] ?? null;
}

/**
 * A position of its lines, which carry no names: the period is the anchor, title and company stand above it. Under the
 * name of a company the line between is the kind of employment. Empty where there is no title.
 */
function positionOf(
  lines: Line[],
  language: string,
  { company, text }: { company?: string | undefined; text: string },
): Position[] {
  const found = findPeriod(lines, language);
  const title = lines[0]?.text;
  if (!title) return [];
  return [
    toPosition(
      lines.map((line) => line.text),
      { at: found?.at ?? -1, period: found?.period, company, text },
    ),
  ];
}

/** A total of years and months, as it stands under a company's name ("11 Monate", "Vollzeit · 6 Jahre 2 Monate"). */
const isLength = (line: string): boolean =>
  /^(?:\p{Nd}{1,2}\s?[\p{L}\p{M}]{1,12}\.?\s?){1,2}$/u.test(line.split(' · ').at(-1) ?? '') && !hasYear(line);

/** Four figures in whatever script and calendar. */
const hasYear = (line: string): boolean => /\p{Nd}{4}/u.test(line);

/** The highest element up to `root`, at most thirty steps up, that holds the line and none of the others. */
function rowOf(line: Line, others: Line[], root: Element): Element {
  let row = line.element;
  for (let step = 0; step < 30; step += 1) {
    const above = row.parentElement;
    if (!above || above === root || others.some((other) => other !== line && above.contains(other.element))) break;
    row = above;
  }
  return row;
}

/**
 * Positions of a list without any keys or entries: a period is found by its shape, and read with the lines around it
 * (LinkedIn research §2.2). The line above may be a company or a kind of employment: it is a company where it says both,
 * or links to one. What has no certain title is left out.
 */
export function readPositionsByDates(page: Page, root: Element, language: string): Position[] {
  const lines = linesOf(page, root, 'p').filter((line) => !line.element.closest('aside,header,footer,nav'));
  const dates = lines.filter((line, at) => at > 0 && readPeriod(line.text, language)).slice(0, mostEntries);
  const groups = new Map<Element | null, string>();
  let end = 0;
  return dates.flatMap((date, index) => {
    const row = rowOf(date, dates, root);
    const at = lines.indexOf(date);
    const next = dates[index + 1];
    const first = Math.max(
      end,
      lines.findIndex((line) => row.contains(line.element)),
    );
    const above = lines.slice(first, at);
    const below = lines.slice(at + 1, next ? lines.indexOf(next) : undefined);
    // Above the roles of one company stand its name and the total, in no row.
    const before = lines.slice(end, first).slice(-3);
    const total = before.findIndex((line, place) => place > 0 && isLength(line.text));
    const group = before[total - 1]?.text;
    if (group) groups.set(row.parentElement, group);
    const company = groups.get(row.parentElement);
    end = lines.findLastIndex((line) => row.contains(line.element)) + 1;

    // Company and kind of employment on one line leave no doubt, wherever a row begins; nor does the company's own link.
    const [title, under] = lines.slice(Math.max(0, at - 2), at);
    const isPair = under?.text.includes(' · ') && !isLength(under.text);
    const hasFirm = isPair || row.querySelector('a[href*="/company/"],a[href*="/school/"]') !== null;
    const inRow = row === date.element || above.length > 2 ? [] : company || hasFirm ? above : above.slice(0, 1);
    const own =
      inRow[0] && !isLength(inRow[1]?.text ?? '') ? inRow : title && under && isPair && !company ? [title, under] : [];
    const box = below.map((line) => line.element.querySelector(textBox)).find((one) => one !== null);
    const text = box ? readBox(box) : '';
    return own.length > 0 ? positionOf([...own, date], language, { company, text }) : [];
  });
}

/** A school, with what stands between its name and the dates. */
export function readEducation(page: Page, entry: Element, language: string, style: ListStyle = sduiLists): Education[] {
  const lines = style.linesOf(page, entry);
  const school = lines[0]?.text;
  if (!school) return [];
  const at = lines.findIndex((line) => readPeriod(line.text, language));
  const period = at > 0 ? readPeriod(lines[at]?.text ?? '', language) : null;
  return [
    toEducation(
      lines.map((line) => line.text),
      at,
      period ?? undefined,
    ),
  ];
}
