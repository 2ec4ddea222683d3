import type { SeenContact } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { readDay } from '../dates';
import { memberIdOfLink } from './address';
import {
  belowName,
  connectControl,
  isOnScreen,
  languageOf,
  linesOf,
  nameIn,
  type Row,
  rowsOf,
  withoutSuffix,
} from './network';

const list =
  '[componentkey="ConnectionsPage_ConnectionsList"],[id="ConnectionsPage_ConnectionsList"],[data-view-name="connections-list"]';
const header = '[componentkey="ConnectionsPage_ConnectionsListHeader"],[id="ConnectionsPage_ConnectionsListHeader"]';
const messageLink = 'a[href*="/messaging/"]';

/**
 * The connections a list shows, in its order (LinkedIn research §5); null where no list can be read. None at all is an
 * empty list only where the page's own count says so. A row whose date cannot be read, or only says an age, comes
 * without one.
 */
export function readConnections(page: Page): { layout: string; contacts: SeenContact[] } | null {
  const { document } = page;
  const isEmber = document.querySelector('.mn-connection-card') !== null;
  const lists = [...document.querySelectorAll(list)].slice(0, 20);
  const root =
    lists.length > 0 ? lists.findLast((one) => isOnScreen(one, 'Connection')) : document.querySelector('main');
  if (!root || !isOnScreen(root, 'Connection')) return null;
  const contacts = new Map<string, SeenContact>();
  for (const row of rowsOf(root)) {
    const isListed = lists.length > 0 || row.row.closest('.mn-connection-card') !== null;
    const contact = contacts.has(row.slug) ? null : readContact(page, row, isListed);
    if (contact) contacts.set(row.slug, contact);
  }
  if (contacts.size === 0 && !saysNone(document)) return null;
  return { layout: isEmber ? 'ember' : 'sdui', contacts: [...contacts.values()] };
}

/** The count above the list, in any language a figure. */
function saysNone(document: Document): boolean {
  const count = document.querySelector(`:is(${header}) p,.mn-connections__header h1`);
  return readLine(count, 60).replace(/\D/g, '') === '0';
}

/** A row of no list we know is a contact only if it can be written to or says since when, and never a suggestion. */
function readContact(page: Page, { slug, row, links }: Row, isListed: boolean): SeenContact | null {
  const lines = linesOf(page, row);
  const named = nameIn(links) ?? (isListed ? lines[0]?.element : undefined);
  const name = withoutSuffix(readLine(named, 150), row);
  if (!named || !name) return null;
  const at = lines.findIndex((line) => line.element.contains(named) || named.contains(line.element));
  const { headline, rest } = belowName(lines.slice(at + 1), links);
  const language = languageOf(page);
  const connected = rest
    .filter((line) => !links.some((link) => link.contains(line.element)))
    .map((line) => readDay(line.text, language))
    .find((day) => day !== null);
  if (!isListed && (row.querySelector(connectControl) || !(connected || row.querySelector(messageLink)))) return null;
  const memberId = memberIdOfLink(row.querySelector('a[href*="recipient"],a[href*="profileUrn="]'));
  return {
    name: parsePersonName(name).full || name,
    slug,
    how: 'connections-list',
    ...(headline ? { headline } : {}),
    ...(connected ? { connected } : {}),
    ...(memberId ? { memberId } : {}),
  };
}
