import type { Education, Position, Profile } from '../../domain/profile';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { type Period, readPeriod, readSince } from '../dates';
import { createReport, type ProfileReading, type Report, staleReading } from '../report';
import { addressOf, slugOfLink } from './address';
import { isEditLabel } from './labels';

/** The profile modules of the site since about 2021 (XING research §a). */
export const layout = 'modules';

const modules = {
  about: '#ProfileAboutMeModule',
  positions: '#ProfileTimelineModule',
  education: '#ProfileTimelineModule',
  skills: '#ProfileSkillsModule',
  languages: '#ProfileLanguagesModule',
  interests: '#ProfileInterestsModule',
} as const satisfies Partial<Record<keyof Profile, string>>;

const header = '#XingIdModule,#profile-xingid-container';
const most = 200;

const foldName = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

/**
 * Whether the head of the page belongs to the address: its links to the person's own pages say so; where there are
 * none, the name does, since page names are made of it.
 */
function isOf(slug: string, head: Element, name: string): boolean {
  const said = [...head.querySelectorAll('a[href*="/profile/"]')].slice(0, most).map(slugOfLink);
  const named = said.find((one) => one !== null);
  if (named) return named === slug;
  const parts = foldName(slug)
    .replace(/\d{1,40}$/, '')
    .split(/[_\W]+/)
    .filter(Boolean);
  const words = new Set(foldName(name).split(/[^\p{L}]+/u));
  return parts.length > 0 && parts.every((part) => words.has(part));
}

/** The words that belong to an element itself: badges and promotions are nested in the heading of a name (XING research §a). */
function ownText(element: Element | null): string {
  const own = [...(element?.childNodes ?? [])].filter((node) => node.nodeType === 3).map((node) => (node as Text).data);
  const text = own
    .join(' ')
    .replace(/\s{1,200}/g, ' ')
    .trim()
    .slice(0, 300);
  return text || readLine(element?.querySelector(':scope > span:first-child') ?? null);
}

/** A profile; null where its head is not on the page. */
export function readModules(page: Page, slug: string): ProfileReading | null {
  const head = page.document.querySelector(header);
  const heading = head?.querySelector('h1') ?? null;
  if (!head || !heading) return null;
  const name = ownText(heading);
  if (!isOf(slug, head, name)) return staleReading(layout);

  const report = createReport(layout, 'xing', slug, addressOf(slug));
  const { profile, answer } = report;
  profile.name = parsePersonName(name);
  answer('name', profile.name.full ? 'read' : 'unreadable', 'heading-own-text');
  profile.self = isEditLabel(readLine(head.querySelector('[data-qa="profile-primary-action"]')));
  answer('self', 'read', 'primary-action-label');
  readHead(head, report);
  readLists(page, report);
  readTimeline(page, report);
  readWants(page, report);
  report.hearNoAds([
    ['about', profile.about],
    ['headline', profile.headline],
    ...[...profile.wants, ...profile.haves].map((line) => ['wants', line] as const),
  ]);
  return report.finish();
}

function readHead(head: Element, { profile, answer }: Report): void {
  const beside = (icon: string): string => {
    const drawing = head.querySelector(`svg[data-xds="${icon}"]`);
    for (let place = drawing?.parentElement ?? null; place && place !== head; place = place.parentElement) {
      const text = readLine(place);
      if (text) return text;
    }
    return '';
  };
  const occupation = beside('IconJobs');
  if (occupation) profile.headline = occupation;
  answer('headline', occupation ? 'read' : 'unreadable', 'jobs-icon');
  const place = beside('IconLocationPin').replace(/\s{0,3},\s{0,3}/g, ', ');
  if (place) profile.location = place;
  answer('location', place ? 'read' : 'unreadable', 'location-icon');
}

/** A module that is not there, or has no heading yet, has not been loaded. */
const isMounted = (module: Element | null): boolean =>
  module !== null && module.querySelector('h2,h3,p,[data-xds]') !== null;

const linesOf = (page: Page, module: Element, selector: string): string[] => [
  ...new Set(
    [...module.querySelectorAll(selector)]
      .slice(0, most)
      .filter((element) => page.isVisible(element) !== false)
      .map((element) => readLine(element))
      .filter(Boolean),
  ),
];

function readLists(page: Page, { profile, answer }: Report): void {
  const about = page.document.querySelector(modules.about);
  const texts = [...(about?.querySelectorAll('p[data-xds="BodyCopy"]') ?? [])].slice(0, 20).map((one) => readText(one));
  const text = texts.filter(Boolean).join('\n');
  if (text) profile.about = text;
  answer('about', text ? 'read' : isMounted(about) ? 'absent' : 'not-mounted', 'about-body');

  // Each language has a heading of its own below the module's.
  const lists = { skills: '[data-xds="Tag"]', languages: 'h2,h3', interests: '[data-xds="Tag"]' } as const;
  for (const field of Object.keys(lists) as (keyof typeof lists)[]) {
    const module = page.document.querySelector(modules[field]);
    const lines = module ? linesOf(page, module, lists[field]) : [];
    const found = field === 'languages' ? lines.slice(1) : lines;
    if (found.length > 0) profile[field] = found;
    answer(field, found.length > 0 ? 'read' : isMounted(module) ? 'absent' : 'not-mounted', 'module-entries');
  }
}

/** "Bis heute 5 Jahre, seit Sep. 2021" or "2 Jahre, 08/2017 - 07/2019": dates and their length, in either order. */
function periodOf(line: string, language: string): Period | null {
  for (const piece of line.split(',')) {
    const period = readPeriod(piece.trim(), language) ?? readSince(piece.trim(), language);
    if (period) return period;
  }
  return null;
}

function readTimeline(page: Page, { profile, answer }: Report): void {
  const module = page.document.querySelector(modules.positions);
  const language = page.document.documentElement.lang || 'de';
  const entries = (kind: string): Element[] =>
    [...(module?.querySelectorAll(`[data-qa*="${kind}"]`) ?? [])].slice(0, 60);
  const head = (entry: Element): string => readLine(entry.querySelector('[data-qa="timeline-headline"],h2,h3'));
  // The company is a line of its own; what the person wrote about the work is wrapped once more.
  const company = (entry: Element): string => readLine(entry.querySelector('p[data-xds="BodyCopy"]:not(:has(> span))'));
  const description = (entry: Element): string => {
    const words = entry.querySelector('p[data-xds="BodyCopy"] > span');
    return words ? readText(words) : '';
  };
  const period = (entry: Element): Period | null =>
    [...entry.querySelectorAll('p[data-xds="Meta"]')]
      .map((line) => periodOf(readLine(line), language))
      .find((one) => one !== null) ?? null;

  profile.positions = entries('work_experience').flatMap((entry): Position[] => {
    const [title, firm, dates, text] = [head(entry), company(entry), period(entry), description(entry)];
    if (!title) return [];
    return [
      {
        title,
        ...(firm ? { company: firm } : {}),
        ...(dates ? { start: dates.start } : {}),
        ...(dates?.end ? { end: dates.end } : {}),
        current: dates?.current ?? false,
        ...(text ? { text } : {}),
      },
    ];
  });
  profile.education = entries('school').flatMap((entry): Education[] => {
    const [degree, school, dates] = [head(entry), company(entry), period(entry)];
    if (!school && !degree) return [];
    return [
      {
        school: school || degree,
        ...(school && degree ? { degree } : {}),
        ...(dates ? { start: dates.start } : {}),
        ...(dates?.end ? { end: dates.end } : {}),
      },
    ];
  });
  for (const field of ['positions', 'education'] as const)
    answer(
      field,
      profile[field].length > 0 ? 'read' : isMounted(module) ? 'absent' : 'not-mounted',
      'timeline-entries',
    );
}

/** What somebody looks for and offers stood in an older frame of the same origin; it may be gone for good. */
function readWants(page: Page, { profile, answer }: Report): void {
  const frame = page.document.querySelector<HTMLIFrameElement>('iframe#tab-content');
  const inner = frame ? page.frameOf(frame) : null;
  for (const field of ['wants', 'haves'] as const) {
    const items = [...(inner?.querySelectorAll(`#${field} li`) ?? [])]
      .slice(0, 60)
      .map((item) => readLine(item))
      .filter(Boolean);
    if (items.length > 0) profile[field] = items;
    answer(field, items.length > 0 ? 'read' : 'absent', 'older-frame');
  }
}
