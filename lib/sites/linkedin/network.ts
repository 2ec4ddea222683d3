import type { Page } from '../../dom/page';
import { readLine } from '../../dom/text';
import { slugOfLink } from './address';

/** Most links to people looked at in one list; a visit loads some hundred at most, the rest is read on the next. */
const mostLinks = 2000;
/** Most elements looked at in one row, and most levels between a link and its row. */
const [mostElements, mostLevels] = [400, 40];

/** Links to people. */
export const personLinks = 'a[href*="/in/"]';
/** Where a text that somebody wrote with a request stands, folded or not (LinkedIn research §5). */
export const noteBox = '[data-testid="expandable-text-box"],.invitation-card__custom-message';
/** What offers to connect: its person is a suggestion, neither a contact nor a request (LinkedIn research §2.4). */
export const connectControl =
  'a[href*="custom-invite"],[componentkey^="ConnectButtonstate:"],[id^="ConnectButtonstate:"],svg#connect-small';

const unread = `svg,style,script,template,.visually-hidden,button,[role="button"],a[aria-label]:not([href*="/in/"]),a[href*="/messaging/"],${noteBox}`;

/** One line of a row, and where it stands. */
export interface Line {
  element: Element;
  text: string;
}

/** One person's part of a list. */
export interface Row {
  slug: string;
  row: Element;
  /** The links in it that lead to the person. */
  links: Element[];
}

/** The language the page says it is in. */
export const languageOf = (page: Page): string => page.document.documentElement.lang || 'en';

/**
 * Whether an element belongs to the screen its address calls for. After in-page navigation the old list stays for a
 * moment, and lists share their keys (LinkedIn research §2.5); a page without screens, as it may be saved, is believed.
 */
export function isOnScreen(element: Element, name: string): boolean {
  const screens = '[data-sdui-screen*=".flagshipnav."]';
  const own = element.closest(screens);
  const all = own ? [own] : [...element.ownerDocument.querySelectorAll(screens)].slice(0, 50);
  return all.length === 0 || all.some((screen) => screen.getAttribute('data-sdui-screen')?.includes(name));
}

/** The people a list links to, in its order: a row is the highest element that names exactly one of them. */
export function rowsOf(root: Element): Row[] {
  const runs: { slug: string; links: Element[] }[] = [];
  for (const link of [...root.querySelectorAll(personLinks)].slice(0, mostLinks)) {
    const slug = slugOfLink(link);
    if (!slug) continue;
    const last = runs.at(-1);
    if (last?.slug === slug) last.links.push(link);
    else runs.push({ slug, links: [link] });
  }
  return runs.map(({ slug, links }, index) => {
    // Links stand in the order of the page: whoever holds another person holds the neighbour before or behind.
    const neighbours = [runs[index - 1]?.links.at(-1), runs[index + 1]?.links[0]];
    const isAlone = (one: Element): boolean => !neighbours.some((link) => link && one.contains(link));
    let row = links.find((link) => nameIn([link])) ?? links[0] ?? root;
    for (let level = 0; level < mostLevels; level += 1) {
      const outer = row.parentElement;
      if (!outer || outer === root || !isAlone(outer)) break;
      row = outer;
    }
    return { slug, row, links: links.filter((link) => row.contains(link)) };
  });
}

const hasWords = (element: Element): boolean =>
  [...element.childNodes].slice(0, 50).some((node) => node.nodeType === 3 && /\S/.test(node.textContent ?? ''));

/** The lines of a row from the top down: the elements with words of their own, but for controls and for what somebody wrote. */
export function linesOf(page: Page, row: Element): Line[] {
  const lines: Line[] = [];
  for (const element of [...row.querySelectorAll('*')].slice(0, mostElements)) {
    if (lines.at(-1)?.element.contains(element) || !hasWords(element)) continue;
    const skipped = element.closest(unread);
    if ((skipped && row.contains(skipped)) || page.isVisible(element) === false) continue;
    const text = readLine(element);
    if (text) lines.push({ element, text });
  }
  return lines;
}

/** The element a link holds the name in; null where the link is only a picture. */
export const nameIn = (links: Element[]): Element | null =>
  links
    .map((link) => link.querySelector('.mn-connection-card__name,strong,p'))
    .find((element) => readLine(element, 10) !== '') ?? null;

/**
 * A name without what only screen readers hear after it ("Aktueller Entitätsverlauf", LinkedIn research §8): the labels
 * of the row's picture and controls hold the name and nothing of that. The text itself where no label has two words of it.
 */
export function withoutSuffix(text: string, row: Element): string {
  const labels = [...row.querySelectorAll('img[alt],[aria-label]')]
    .slice(0, 20)
    .map((element) => (element.getAttribute('alt') || element.getAttribute('aria-label') || '').slice(0, 400));
  const words = text.split(' ');
  for (let count = words.length; count > 1; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (labels.some((label) => label.includes(name))) return name;
  }
  return text;
}

/** What stands below a name: the headline, and the lines after it. A lone line outside the person's link is no headline: ages and dates stand there. */
export function belowName(lines: Line[], links: Element[]): { headline?: string; rest: Line[] } {
  const [first, ...rest] = lines;
  const isHeadline = first && (rest.length > 0 || links.some((link) => link.contains(first.element)));
  if (!isHeadline) return { rest: lines };
  return first.text === '--' ? { rest } : { headline: first.text, rest };
}
