import type { Education, Position } from '../../domain/profile';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { findLinkedPerson, isMasked, type LinkedNode, lineIn, slugsOfHead } from '../linked-data';
import { createReport, type ProfileReading, type Report, staleReading } from '../report';
import { addressOf, slugOfAddress } from './address';
import { readCrateId } from './crate';
import { isNamedAfter, ownText, sortLines } from './head';
import { isMaskedLabel } from './labels';
import { periodOf, yearsOf } from './timeline';

/** The public profiles that one gets without being logged in (XING research §a, "Logged-out variant"). */
const layout = 'guest';

/** Most elements looked at in one section. */
const most = 200;

const sections = {
  skills: '[data-qa="skills-section"]',
  positions: '[data-qa="timeline-section"]',
  languages: '[data-qa="language-skills-section"]',
  interests: '[data-qa="interests-section"]',
} as const;
/** The readable beginnings of older class names, last: all that names the page where it has no section. */
const oldHead = '[class*="src-xing_id-container"]';
const oldPage = '[class*="profile_view-profile_view"]';

/** Whether the heading is that of the address; head and heading are changed one after the other. */
function isOf(slug: string, page: Page, person: LinkedNode | null, name: string): boolean {
  const head = slugsOfHead(page, slugOfAddress);
  if (head.some((one) => one !== slug)) return false;
  if (isNamedAfter(slug, name)) return true;
  // Somebody took another name, their address did not: then at least the title has to have the new one.
  const { given, family } = parsePersonName(name);
  const title = page.document.title.slice(0, 300);
  const isInTitle = [given, family].every((part) => part !== undefined && title.includes(part));
  return isInTitle && (head.length > 0 || person !== null);
}

/**
 * A profile for somebody who is not logged in; null where the page is none, as with the wall to log in at.
 *
 * What stands there masked or not understood is `unreadable`. What does not stand there is `not-mounted`, never `absent`:
 * members choose what others see, and such a page shows less of everybody.
 */
export function readXingGuest(page: Page, slug: string): ProfileReading | null {
  const { document } = page;
  const isProfile = document.querySelector([...Object.values(sections), oldHead, oldPage].join(',')) !== null;
  const person = findLinkedPerson(page, slug, slugOfAddress);
  const kind = document.querySelector('meta[property="og:type"]')?.getAttribute('content');
  const heading = document.querySelector(`${oldHead} h1`) ?? document.querySelector('main h1');
  if (!heading || !(isProfile || person || kind === 'profile')) return null;
  const name = ownText(heading) || readLine(heading);
  if (!isOf(slug, page, person, name)) return staleReading(layout);

  const report = createReport(layout, 'xing', slug, addressOf(slug));
  const { profile, answer } = report;
  profile.name = parsePersonName(isMasked(name) ? lineIn(person, 'name') : name);
  answer('name', profile.name.full ? 'read' : 'unreadable', isMasked(name) ? 'linked-data' : 'heading-own-text');
  const id = readCrateId(page, slug);
  if (id) profile.memberId = id;
  answer('memberId', id ? 'read' : 'not-mounted', 'crate-record');
  readHead(page, heading, report);
  readLists(page, report);
  readTimeline(page, report);
  const hidden = ['self', 'pronouns', 'degree', 'mutual', 'about', 'services', 'wants', 'haves', 'posts'] as const;
  for (const field of hidden) answer(field, 'not-mounted', '');
  report.hearNoAds([['headline', profile.headline], ...profile.interests.map((line) => ['interests', line] as const)]);
  return report.finish();
}

/** Whether a page will not become a profile: it sends one to log in, or says that there is nobody (XING research §a). */
export function isNobody(page: Page): boolean {
  const { document } = page;
  return document.title.startsWith('404 ') || document.querySelector('main a[href*="//login."]') !== null;
}

function readHead(page: Page, heading: Element, { profile, answer }: Report): void {
  const head = heading.closest(`${oldHead},section,header`) ?? heading.parentElement;
  if (!head) return;
  const { occupation, place, isUnclear } = sortLines(page, head, 'p');
  const isRead = occupation !== '' && !isMasked(occupation);
  if (isRead) profile.headline = occupation;
  const nothing = isUnclear ? 'unreadable' : 'not-mounted';
  answer('headline', isRead ? 'read' : occupation ? 'unreadable' : nothing, 'head-line');
  if (place) profile.location = place;
  answer('location', place ? 'read' : nothing, 'head-country');
}

function readLists(page: Page, { profile, answer }: Report): void {
  const items = { skills: '[data-qa="skills-tags"] li', languages: 'li', interests: 'li' } as const;
  for (const field of Object.keys(items) as (keyof typeof items)[]) {
    const section = page.document.querySelector(sections[field]);
    const lines = [...(section?.querySelectorAll(items[field]) ?? [])]
      .slice(0, most)
      .map((item) => ownText(item) || readLine(item))
      .filter((line) => line !== '' && !isMasked(line) && !isMaskedLabel(line));
    profile[field] = [...new Set(lines)];
    answer(field, lines.length > 0 ? 'read' : section ? 'unreadable' : 'not-mounted', 'section-items');
  }
}

/** What the site keeps for those who log in stands in the place of a company: a way to log in, or a whole sentence. */
const isKeptBack = (line: string): boolean =>
  isMasked(line) || isMaskedLabel(line) || (/\p{Ll}{4}\.$/u.test(line) && line.split(' ').length > 5);

/** The lines of an entry but its time, in their order; kept back ones are empty. */
function linesOf(entry: Element, language: string): { lines: string[]; time: string } {
  const ways = [...entry.querySelectorAll('[data-logged-out-action],a[href*="//login."]')].slice(0, 20);
  const hidden = new Set(ways.map((way) => readLine(way)));
  const all = readText(entry, { most: 2000 })
    .split('\n')
    .map((line) => line.slice(0, 300))
    .filter(Boolean);
  const at = all.findIndex((line) => periodOf(line, language) !== null);
  const lines = all.filter((_line, index) => index !== at);
  return {
    lines: lines.map((line) => (isKeptBack(line) || hidden.has(line) ? '' : line)),
    time: all[at] ?? '',
  };
}

function readTimeline(page: Page, { profile, answer }: Report): void {
  const section = page.document.querySelector(sections.positions);
  const language = page.document.documentElement.lang || 'de';
  const entries = (kind: string) =>
    [...(section?.querySelectorAll(`li[data-qa="${kind}"]`) ?? [])]
      .slice(0, 60)
      .map((entry) => linesOf(entry, language));
  const [work, schools] = [entries('we-entry'), entries('education-entry')];
  profile.positions = work.flatMap(({ lines, time }): Position[] => {
    const [title = '', company = ''] = lines;
    const period = periodOf(time, language);
    if (!title || !period) return [];
    return [{ title, ...(company ? { company } : {}), ...yearsOf(period), current: period.current }];
  });
  profile.education = schools.flatMap(({ lines, time }): Education[] => {
    const [first = '', second] = lines;
    if (!first || second === '') return [];
    const place = second === undefined ? { school: first } : { school: second, degree: first };
    return [{ ...place, ...yearsOf(periodOf(time, language)) }];
  });
  answer(
    'positions',
    profile.positions.length > 0 ? 'read' : work.length > 0 ? 'unreadable' : 'not-mounted',
    'entries',
  );
  const state = schools.length > 0 ? 'unreadable' : 'not-mounted';
  answer('education', profile.education.length > 0 ? 'read' : state, 'entries');
}
