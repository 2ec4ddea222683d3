import type { Education, Position, Profile } from '../../domain/profile';
import type { FieldState } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { type Period, readPeriod } from '../dates';
import {
  findLinkedPerson,
  isMasked,
  isMaskedText,
  type LinkedNode,
  lineIn,
  nodesOf,
  slugsOfHead,
} from '../linked-data';
import { createReport, type ProfileReading, type Report, staleReading } from '../report';
import { foldSlug } from '../slug';
import { addressOf } from './address';

/** The public pages that strangers get (LinkedIn research §1 item 3). */
const layout = 'guest';

/** Most elements looked at in one section. */
const most = 200;

/** Whom an address leads to. Public pages name themselves on the host of a country, too. */
function slugOfAddress(address: string): string | null {
  const match = /^(?:https?:\/\/(?:www|[a-z]{2,3})\.linkedin\.com)?\/in\/([^/?#]{1,300})/.exec(address);
  return match?.[1] ? foldSlug(match[1]) : null;
}

/** Whom a link of the page leads to, by itself or after the sign-in it asks for. */
function slugOfWay(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  const base = 'https://www.linkedin.com';
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  const target = url.searchParams.get('sessionRedirect') ?? url.searchParams.get('session_redirect') ?? url.href;
  return slugOfAddress(target);
}

/** Whether the page itself says that it shows `slug`: its head, else its linked data, else the ways on from its top card. */
function isOf(slug: string, page: Page, person: LinkedNode | null, top: Element | null): boolean {
  const head = slugsOfHead(page, slugOfAddress);
  if (head.length > 0) return head.every((one) => one === slug);
  if (person) return true;
  const links = [...(top?.querySelectorAll('a[href]') ?? [])].slice(0, most);
  return links.map(slugOfWay).find((one) => one !== null) === slug;
}

/**
 * A profile as strangers get it; null where the page is none, as with a wall to sign in at.
 *
 * What stands there masked is `unreadable`. What does not stand there is `not-mounted` and never `absent`: members choose
 * what strangers see, so a section that is missing may be empty or kept back, and nothing public tells which. Relations,
 * pronouns, skills, interests, services and posts are not shown to strangers at all, nor does the page know the viewer.
 */
export function readGuestProfile(page: Page, slug: string): ProfileReading | null {
  const heading = page.document.querySelector('h1.top-card-layout__title,.top-card-layout h1');
  const person = findLinkedPerson(page, slug, slugOfAddress);
  if (!heading && !person) return null;
  const top = heading?.closest('.top-card-layout') ?? heading?.closest('section') ?? null;
  if (!isOf(slug, page, person, top)) return staleReading(layout);

  const report = createReport(layout, 'linkedin', slug, addressOf(slug));
  const { profile, answer } = report;
  readTopcard(heading, top, person, report);
  readAbout(page, person, report);
  const language = page.document.documentElement.lang || 'en';
  readPositions(page, person, language, report);
  readEducation(page, person, language, report);
  readLanguages(page, person, report);
  const hidden = [
    'memberId',
    'self',
    'pronouns',
    'degree',
    'mutual',
    'skills',
    'interests',
    'services',
    'posts',
  ] as const;
  for (const field of hidden) answer(field, 'not-mounted', '');
  // The site has no such parts, for nobody.
  for (const field of ['wants', 'haves'] as const) answer(field, 'absent', '');
  report.hearNoAds([
    ['about', profile.about],
    ['headline', profile.headline],
  ]);
  return report.finish();
}

/** The first of some ways to a text that is neither empty nor masked, with the reader's name; else what that means. */
function choose(
  ways: readonly (readonly [reader: string, text: string])[],
  isHidden: (text: string) => boolean = isMasked,
): {
  text: string;
  state: FieldState;
  reader: string;
} {
  const [reader, text] = ways.find(([, one]) => one !== '' && !isHidden(one)) ?? ['', ''];
  return { text, reader, state: text ? 'read' : ways.some(([, one]) => one !== '') ? 'unreadable' : 'not-mounted' };
}

function readTopcard(heading: Element | null, top: Element | null, person: LinkedNode | null, report: Report): void {
  const { profile, answer } = report;
  const name = choose([
    ['topcard-h1', readLine(heading)],
    ['linked-data', lineIn(person, 'name')],
  ]);
  profile.name = parsePersonName(name.text);
  answer('name', profile.name.full ? 'read' : 'unreadable', name.reader);

  const headline = choose([['topcard-headline', readLine(top?.querySelector('.top-card-layout__headline'))]]);
  // Two dashes are what the site shows where nobody wrote a headline.
  if (headline.text === '--') answer('headline', 'absent', '');
  else if (headline.text) profile.headline = headline.text;
  answer('headline', headline.state, headline.reader);

  const [address = null] = nodesOf(person?.['address']);
  const location = choose([
    // The figures that follow, contacts and followers, carry the bullet.
    ['topcard-subline', readLine(top?.querySelector('.top-card__subline-item:not(.top-card__subline-item--bullet)'))],
    ['linked-data', lineIn(address, 'addressLocality')],
  ]);
  if (location.text) profile.location = location.text;
  answer('location', location.state, location.reader);
}

/** A section of the page; its name stands in a data attribute and in a readable class. */
const sectionOf = (page: Page, name: string): Element | null =>
  page.document.querySelector(`[data-section="${name}"],section.${name}`);

function readAbout(page: Page, person: LinkedNode | null, { profile, answer }: Report): void {
  const section = sectionOf(page, 'summary');
  const content = section?.querySelector('.core-section-container__content') ?? section;
  const said = person?.['description'];
  const about = choose(
    [
      ['section-summary', content ? readText(content, { skip: 'h2,button' }) : ''],
      ['linked-data', typeof said === 'string' ? said.slice(0, 4000).trim() : ''],
    ],
    isMaskedText,
  );
  if (about.text) profile.about = about.text;
  answer('about', about.state, about.reader);
}

/** The entries of a section: list items with a heading of their own and no other such items in them. */
function entriesOf(section: Element | null): Element[] {
  const items = [...(section?.querySelectorAll('li') ?? [])].slice(0, most);
  return items
    .filter((item) => item.querySelector('h3,h4') && !item.querySelector(':scope li h3,:scope li h4'))
    .slice(0, 100);
}

const textIn = (entry: Element, selector: string): string => {
  const text = readLine(entry.querySelector(selector));
  return isMasked(text) ? '' : text;
};

/** What somebody wrote about a position. */
const description = '.experience-item__meta-item p,[class*="show-more-less-text"] p';

/** "Jan. 2020 – Dez. 2021 2 Jahre": the length may follow without a sign between; what ends in a year ends there. */
function periodOf(entry: Element, language: string): Period | null {
  for (const selector of ['[class*="date-range"],[class*="__duration"]', 'p,span'])
    for (const line of [...entry.querySelectorAll(selector)].slice(0, 40)) {
      if (line.closest(description)) continue;
      const text = readLine(line, 200);
      const range = /^.{0,60}?(?:19|20)\d{2}.{0,20}?[–—-].{0,40}?(?:19|20)\d{2}(?!\d)/u.exec(text)?.[0];
      const period = readPeriod(range ?? text, language);
      if (period) return period;
    }
  return null;
}

/** The company above several positions, which the list item around them begins with. */
function companyAround(entry: Element): string {
  const group = entry.parentElement?.closest('li');
  const heading = group?.querySelector('h3,h4');
  return heading && !heading.closest('li li') ? readLine(heading) : '';
}

function readPositions(page: Page, person: LinkedNode | null, language: string, { profile, answer }: Report): void {
  const entries = entriesOf(sectionOf(page, 'experience'));
  profile.positions = entries.flatMap((entry): Position[] => {
    const title = textIn(entry, '[class*="experience-item__title"],h3');
    const company = textIn(entry, '[class*="experience-item__subtitle"],h4') || companyAround(entry);
    const period = periodOf(entry, language);
    const words = entry.querySelector(description);
    const text = words ? readText(words, { skip: 'button' }) : '';
    if (!title || !period) return [];
    return [
      {
        title,
        ...(company && !isMasked(company) ? { company } : {}),
        start: period.start,
        ...(period.end ? { end: period.end } : {}),
        current: period.current,
        ...(text && !isMaskedText(text) ? { text } : {}),
      },
    ];
  });
  if (profile.positions.length > 0) return answer('positions', 'read', 'section-experience');
  // The linked data list titles and companies apart; only one of each is sure to belong together.
  const titles = Array.isArray(person?.['jobTitle']) ? person['jobTitle'] : [person?.['jobTitle']];
  const companies = nodesOf(person?.['worksFor']);
  const [title, company] = [lineIn(person, 'jobTitle'), lineIn(companies[0] ?? null, 'name')];
  const isOver = nodesOf(companies[0]?.['member']).some((role) => role['endDate'] !== undefined);
  const isOne = titles.length === 1 && companies.length === 1 && !isOver && entries.length === 0;
  if (isOne && title && company && !isMasked(title + company)) {
    profile.positions = [{ title, company, current: true }];
    return answer('positions', 'read', 'linked-data');
  }
  answer('positions', entries.length > 0 || isMasked(title) ? 'unreadable' : 'not-mounted', '');
}

function readEducation(page: Page, person: LinkedNode | null, language: string, { profile, answer }: Report): void {
  const entries = entriesOf(sectionOf(page, 'education'));
  const years = (period: Period | null): Pick<Education, 'start' | 'end'> => ({
    ...(period ? { start: period.start } : {}),
    ...(period?.end ? { end: period.end } : {}),
  });
  profile.education = entries.flatMap((entry): Education[] => {
    const [school, degree] = [textIn(entry, 'h3'), textIn(entry, 'h4')];
    return school ? [{ school, ...(degree ? { degree } : {}), ...years(periodOf(entry, language)) }] : [];
  });
  if (profile.education.length > 0) return answer('education', 'read', 'section-education');
  // Former companies stand in the same list; only what calls itself a school is one.
  const schools = nodesOf(person?.['alumniOf'], /^(?:EducationalOrganization|CollegeOrUniversity|School|HighSchool)$/);
  const named = schools.map((school) => lineIn(school, 'name')).filter(Boolean);
  profile.education = named.filter((name) => !isMasked(name)).map((school) => ({ school }));
  const state =
    profile.education.length > 0 ? 'read' : entries.length + named.length > 0 ? 'unreadable' : 'not-mounted';
  answer('education', state, 'linked-data');
}

function readLanguages(page: Page, person: LinkedNode | null, { profile, answer }: Report): void {
  const ways: [reader: string, texts: string[]][] = [
    [
      'section-languages',
      entriesOf(sectionOf(page, 'languages')).map((entry) => readLine(entry.querySelector('h3,h4'))),
    ],
    ['linked-data', nodesOf(person?.['knowsLanguage']).map((node) => lineIn(node, 'name'))],
  ];
  let state: FieldState = 'not-mounted';
  for (const [reader, texts] of ways) {
    const shown = texts.filter((text) => text !== '' && !isMasked(text));
    profile.languages = [...new Set<Profile['languages'][number]>(shown)];
    if (shown.length > 0) return answer('languages', 'read', reader);
    if (texts.some(Boolean)) state = 'unreadable';
  }
  answer('languages', state, '');
}
