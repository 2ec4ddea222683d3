import type { Profile } from '../../domain/profile';
import type { FieldState } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { createReport, type ProfileReading, type Report, staleReading } from '../report';
import { addressOf, slugOfLink } from './address';
import { readCrateId } from './crate';
import { isNamedAfter, ownText, sortLines, tidyPlace } from './head';
import { isEditLabel } from './labels';
import { readTimeline } from './timeline';

/** The profile modules of the site since about 2021 (XING research §a). */
export const layout = 'modules';

const modules = {
  about: '#ProfileAboutMeModule',
  positions: '#ProfileTimelineModule',
  skills: '#ProfileSkillsModule',
  languages: '#ProfileLanguagesModule',
  interests: '#ProfileInterestsModule',
  haves: '#ContactsModule',
} as const satisfies Partial<Record<keyof Profile, string>>;

const header = '#XingIdModule,#profile-xingid-container';
const most = 200;

/**
 * Whether the head of the page belongs to the address: its links to the person's own pages say so; where there are
 * none, the name does, since page names are made of it.
 */
function isOf(slug: string, head: Element, name: string): boolean {
  const said = [...head.querySelectorAll('a[href*="/profile/"]')].slice(0, most).map(slugOfLink);
  const named = said.find((one) => one !== null);
  return named ? named === slug : isNamedAfter(slug, name);
}

/**
 * A profile; null where its head is not on the page. Of what the site is not known to show anywhere (degree, shared
 * contacts, posts, pronouns, services: XING research §a) it says nothing: scrolling brings none of it.
 */
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
  const id = readCrateId(page, slug);
  if (id) profile.memberId = id;
  answer('memberId', id ? 'read' : 'not-mounted', 'crate-record');
  readSelf(head, report);
  readHead(page, head, report);
  readLists(page, report);
  const timeline = page.document.querySelector(modules.positions);
  readTimeline(page, timeline, stateOf(timeline), report);
  readWants(page, report);
  const fields = ['wants', 'haves', 'interests', 'skills'] as const;
  report.hearNoAds([
    ['about', profile.about],
    ['headline', profile.headline],
    ...fields.flatMap((field) => profile[field].map((line) => [field, line] as const)),
    ...profile.positions.map(({ text }) => ['positions', text] as const),
  ]);
  return report.finish();
}

/** One's own head leads to its editing, and its one button says so. */
function readSelf(head: Element, { profile, answer }: Report): void {
  const action = head.querySelector('[data-qa="profile-primary-action"]');
  const editing = head.querySelector('a[href*="/profile/my_profile/"][href*="/edit"]');
  profile.self = editing !== null || isEditLabel(readLine(action));
  answer('self', action || editing ? 'read' : 'not-mounted', editing ? 'edit-link' : 'primary-action-label');
}

/** The line an icon stands in front of; a part of the head with more than that one thing in it is none. */
function lineBeside(head: Element, icon: string): string {
  const drawing = head.querySelector(icon);
  let place = drawing?.parentElement ?? null;
  for (let up = 0; place && place !== head && up < 8; place = place.parentElement, up += 1) {
    if (place.querySelectorAll('svg').length > 1 || place.querySelector('h1,button')) return '';
    const text = readLine(place);
    if (text) return text;
  }
  return '';
}

function readHead(page: Page, head: Element, { profile, answer }: Report): void {
  const [jobs, pin] = ['svg[data-xds="IconJobs"]', 'svg[data-xds="IconLocationPin"],[data-qa="location-pin-icon"]'];
  const hasIcons = head.querySelector(`${jobs},${pin}`) !== null;
  const sorted = sortLines(page, head, 'section p');
  const occupation = hasIcons ? lineBeside(head, jobs) : sorted.occupation;
  const place = hasIcons ? tidyPlace(lineBeside(head, pin)) : sorted.place;
  if (occupation) profile.headline = occupation;
  // The head comes as a whole: with a place and no other line there is no occupation.
  const isNothing = place !== '' && head.querySelector(jobs) === null && sorted.occupation === '';
  answer('headline', occupation ? 'read' : isNothing ? 'absent' : 'unreadable', hasIcons ? 'jobs-icon' : 'head-line');
  if (place) profile.location = place;
  answer('location', place ? 'read' : 'unreadable', hasIcons ? 'location-icon' : 'head-country');
}

/** A module that is not there, or has no heading yet, has not been loaded. */
const isMounted = (module: Element | null): module is Element =>
  module !== null && module.querySelector('h2,h3,p,[data-xds]') !== null;

/** What an empty result means: where there is more than a heading, it was not understood. */
function stateOf(module: Element | null): FieldState {
  if (!isMounted(module)) return 'not-mounted';
  return readText(module, { most: 100, skip: 'h2,h3,button' }) ? 'unreadable' : 'absent';
}

const linesOf = (page: Page, elements: Element[]): string[] => [
  ...new Set(
    elements
      .slice(0, most)
      .filter((element) => page.isVisible(element) !== false)
      .map((element) => readLine(element))
      .filter(Boolean),
  ),
];

/** Each language has a heading of its own below the module's, and a bar for its level. */
function languagesIn(module: Element): Element[] {
  const marks = [...module.querySelectorAll('h2,h3,[data-xds="ProgressBar"]')].slice(0, most);
  const isBar = (mark: Element | undefined): boolean => mark?.getAttribute('data-xds') === 'ProgressBar';
  return marks.filter((mark, at) => !isBar(mark) && (at > 0 || isBar(marks[1])));
}

function readLists(page: Page, { profile, answer }: Report): void {
  const about = page.document.querySelector(modules.about);
  const texts = [...(about?.querySelectorAll('p[data-xds="BodyCopy"]') ?? [])].slice(0, 20).map((one) => readText(one));
  const text = texts.filter(Boolean).join('\n').slice(0, 4000);
  if (text) profile.about = text;
  answer('about', text ? 'read' : stateOf(about), 'about-body');

  const tags = (module: Element): Element[] => [...module.querySelectorAll('[data-xds="Tag"]')];
  const lists = { skills: tags, languages: languagesIn, interests: tags } as const;
  for (const field of Object.keys(lists) as (keyof typeof lists)[]) {
    const module = page.document.querySelector(modules[field]);
    const found = module ? linesOf(page, lists[field](module)) : [];
    if (found.length > 0) profile[field] = found;
    answer(field, found.length > 0 ? 'read' : stateOf(module), 'module-entries');
  }
}

/**
 * What somebody looks for and offers stood in an older frame of the same origin; it may be gone for good. Only the module
 * of that frame, or the frame itself, loaded and without them, tells that there is nothing.
 */
function readWants(page: Page, { profile, answer }: Report): void {
  const frame = page.document.querySelector<HTMLIFrameElement>('iframe#tab-content');
  const inner = frame ? page.frameOf(frame) : null;
  const isLoaded = frame
    ? inner?.body?.firstElementChild != null
    : isMounted(page.document.querySelector(modules.haves));
  for (const field of ['wants', 'haves'] as const) {
    const items = [...(inner?.querySelectorAll(`#${field} li`) ?? [])]
      .slice(0, 60)
      .map((item) => readLine(item))
      .filter(Boolean);
    if (items.length > 0) profile[field] = items;
    answer(field, items.length > 0 ? 'read' : isLoaded ? 'absent' : 'not-mounted', 'older-frame');
  }
}
