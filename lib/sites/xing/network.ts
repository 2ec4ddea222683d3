import type { SeenContact } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { readDay } from '../dates';
import { slugOfLink } from './address';

const mostLinks = 2000;

/**
 * The user's contacts on their own list, in its order (XING research §b); null where no list is on the page. Nothing
 * public shows where the list has a date, so any day in a row that is not part of its link counts.
 */
export function readContacts(page: Page): SeenContact[] | null {
  const main = page.document.querySelector('main#content,main');
  if (!main) return null;
  const language = page.document.documentElement.lang || 'de';
  const contacts = new Map<string, SeenContact>();
  for (const link of [...main.querySelectorAll('a[href*="/profile/"]')].slice(0, mostLinks)) {
    const slug = slugOfLink(link);
    const name = readLine(link.querySelector('h2,h3'), 150);
    const row = link.closest('li,[role="listitem"],article');
    if (!slug || !name || !row || contacts.has(slug)) continue;
    const lines = [...row.querySelectorAll('p,time')].filter((line) => !link.contains(line)).slice(0, 20);
    const days = lines.map((line) => ({ line, day: readDay(readLine(line), language) }));
    const connected = days.find((one) => one.day !== null)?.day;
    const headline = days.find((one) => one.day === null)?.line;
    contacts.set(slug, {
      name: parsePersonName(name).full || name,
      slug,
      how: 'connections-list',
      ...(headline && readLine(headline) ? { headline: readLine(headline) } : {}),
      ...(connected ? { connected } : {}),
    });
  }
  return contacts.size > 0 ? [...contacts.values()] : null;
}
