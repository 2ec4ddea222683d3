import type { SeenContact, SeenRequest } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { readDay } from '../dates';
import { slugOfLink } from './address';

const mostLinks = 2000;

/** A person on one of the site's lists, and the row they stand in. */
interface Row {
  slug: string;
  name: string;
  headline?: string;
  day?: string;
  row: Element;
}

/**
 * The people of a list, in its order (XING research §b); null where no list is on the page. Nothing public shows where
 * the lists have a date, so any day in a row that is not part of its link counts.
 */
function readRows(page: Page): Row[] | null {
  const main = page.document.querySelector('main#content,main');
  if (!main) return null;
  const language = page.document.documentElement.lang || 'de';
  const rows = new Map<string, Row>();
  for (const link of [...main.querySelectorAll('a[href*="/profile/"]')].slice(0, mostLinks)) {
    const slug = slugOfLink(link);
    const name = readLine(link.querySelector('h2,h3'), 150);
    const row = link.closest('li,[role="listitem"],article');
    if (!slug || !name || !row || rows.has(slug)) continue;
    const lines = [...row.querySelectorAll('p,time')]
      .filter((line) => !link.contains(line) && !line.closest('[data-xds="RteContent"]'))
      .slice(0, 20)
      .map((line) => ({ text: readLine(line), day: readDay(readLine(line), language) }));
    const day = lines.find((line) => line.day !== null)?.day;
    const headline = lines.find((line) => line.day === null)?.text;
    rows.set(slug, {
      slug,
      name: parsePersonName(name).full || name,
      row,
      ...(headline ? { headline } : {}),
      ...(day ? { day } : {}),
    });
  }
  return rows.size > 0 ? [...rows.values()] : null;
}

/** The user's contacts on their own list; null where there is none. */
export function readContacts(page: Page): SeenContact[] | null {
  const contacts = readRows(page)?.map(
    ({ row: _row, day, ...person }): SeenContact => ({
      ...person,
      how: 'connections-list',
      ...(day ? { connected: day } : {}),
    }),
  );
  return contacts ?? null;
}

/** The open requests of a list, sent or received, with the note where one is shown; null where there is none. */
export function readRequests(page: Page): SeenRequest[] | null {
  const requests = readRows(page)?.map(({ row, ...person }): SeenRequest => {
    const note = row.querySelector('[data-xds="RteContent"]');
    const words = note ? readText(note, { most: 2000 }) : '';
    return { ...person, ...(words ? { note: words } : {}) };
  });
  return requests ?? null;
}
