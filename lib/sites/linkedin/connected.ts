import type { Day, Profile } from '../../domain/profile';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { readDay } from '../dates';
import { foldSlug } from '../slug';
import { slugOfLink } from './address';
import { languageOf, personLinks } from './network';
import { dialogs, listPlaces } from './overlays';

/**
 * What a profile says, beside the degree, of its person being a contact: the greeting for a new connection, and the day
 * in the contact info (LinkedIn research §2.2, §5). Null where it says nothing, which is not a no; and where it shows
 * another degree, names somebody else or is one's own.
 */
export function readConnected(page: Page, url: URL, profile: Profile): { day?: Day } | null {
  if (profile.self || (profile.degree ?? 1) !== 1) return null;
  const day = /\/overlay\/contact-info\/?$/.test(url.pathname) ? readContactInfoDay(page, profile.slug) : null;
  if (day) return { day };
  return isGreetedAsNew(page, profile) ? {} : null;
}

/**
 * The highlights offer to greet a new connection by a link that says so in its address. The new front end's greeting
 * (`screenContext=PROFILE_HIGHLIGHTS`) does not say what is highlighted, so it proves nothing.
 */
function isGreetedAsNew(page: Page, { memberId }: Profile): boolean {
  const greetings = 'main a[href*="controlUrn=highlights_message_recent_connections"]';
  return [...page.document.querySelectorAll(greetings)]
    .slice(0, 20)
    .some((link) => memberId !== undefined && link.getAttribute('href')?.includes(memberId));
}

const writing = 'form,textarea,[contenteditable="true"]';
const connectIcon = 'svg[data-test-icon="people-medium"],use[href="#people-medium"],svg#people-medium';

/** The day in the contact info of this person: beside the icon of two people, else the only full date that is no link. */
function readContactInfoDay(page: Page, slug: string): Day | null {
  const dialog = listPlaces(page)
    .flatMap((root) => [...root.querySelectorAll(dialogs)].slice(0, 20))
    .find((one) => !one.querySelector(writing) && page.isVisible(one) !== false && isAbout(one, slug));
  if (!dialog) return null;
  const language = languageOf(page);
  const part = dialog.querySelector(connectIcon)?.closest('section,li');
  if (part && part !== dialog) return readDay(readLine(part), language);
  // A birthday has no year there, so it is no day for us.
  const lines = readText(dialog, { skip: 'a' }).split('\n').slice(0, 60);
  const days = lines.filter((line) => line.split(' ').length <= 8).map((line) => readDay(line, language));
  const [day, ...more] = new Set(days.filter((one) => one !== null));
  return day && more.length === 0 ? day : null;
}

/** Whether a dialog names the address of this person and of nobody else. */
function isAbout(dialog: Element, slug: string): boolean {
  const links = [...dialog.querySelectorAll(personLinks)].slice(0, 20).map(slugOfLink);
  const written = [...readText(dialog).matchAll(/linkedin\.com\/in\/([^\s/?#]{1,300})/g)].map((match) =>
    foldSlug(match[1] ?? ''),
  );
  const named = [...links, ...written].filter((one) => one !== null);
  return named.length > 0 && named.every((one) => one === slug);
}
