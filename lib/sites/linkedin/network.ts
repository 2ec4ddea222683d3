import type { SeenContact } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { readDay } from '../dates';
import { memberIdOfLink, slugOfLink } from './address';

const list = '[componentkey="ConnectionsPage_ConnectionsList"],[id="ConnectionsPage_ConnectionsList"]';

/** More rows than one ever loads by scrolling; the rest is read on the next visit. */
const mostLinks = 2000;

/**
 * The connections a list shows, in its order (LinkedIn research §5); null where the list is not on the page. A row
 * whose date cannot be read comes without one.
 */
export function readConnections(page: Page): { layout: string; contacts: SeenContact[] } | null {
  const root = [...page.document.querySelectorAll(list)].at(-1);
  if (!root) return null;
  const language = page.document.documentElement.lang || 'en';
  const contacts = new Map<string, SeenContact>();
  for (const link of [...root.querySelectorAll('a[href*="/in/"]')].slice(0, mostLinks)) {
    const slug = slugOfLink(link);
    const name = readLine(link.querySelector('p'), 150);
    if (!slug || !name || contacts.has(slug)) continue;
    const row = rowOf(link, root);
    const headline = [...link.querySelectorAll('p')].slice(1).map((line) => readLine(line))[0];
    const connected = [...row.querySelectorAll('p')]
      .filter((line) => !link.contains(line))
      .map((line) => readDay(readLine(line), language))
      .find((day) => day !== null);
    const memberId = memberIdOfLink(row.querySelector('a[href*="recipient="],a[href*="profileUrn="]'));
    contacts.set(slug, {
      name: parsePersonName(name).full || name,
      slug,
      how: 'connections-list',
      ...(headline ? { headline } : {}),
      ...(connected ? { connected } : {}),
      ...(memberId ? { memberId } : {}),
    });
  }
  return { layout: 'sdui', contacts: [...contacts.values()] };
}

/** The row of a link: the highest element above it that names exactly one person. */
function rowOf(link: Element, root: Element): Element {
  let row = link;
  while (row.parentElement && row.parentElement !== root) {
    const links = [...row.parentElement.querySelectorAll('a[href*="/in/"]')].slice(0, 8);
    if (new Set(links.map(slugOfLink)).size !== 1) break;
    row = row.parentElement;
  }
  return row;
}
