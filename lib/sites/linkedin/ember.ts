import type { Education, Position, Post, Profile } from '../../domain/profile';
import type { FieldState } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import type { Period } from '../dates';
import { createReport, type ProfileReading, type Report, staleReading } from '../report';
import { addressOf, isMemberId, memberIdOfLink, slugOfInvitation, slugOfLink } from './address';
import { saysPosted } from './labels';
import { listPlaces } from './overlays';
import { toPost } from './posts';
import { findPeriod, isNoHeadline, pronounsIn, readMutual, toEducation, toPosition } from './profile-parts';

/** The old front end (LinkedIn research §1, §2.3). */
const layout = 'ember';

/** Most elements looked at in one part of a page; a real page stays far below. */
const mostElements = 400;
/** Most entries kept of one list. */
const mostEntries = 100;
/** Most elements that may be a position within one company. */
const mostRoles = 60;

/** The names of the cards below the top card, in the order a page shows them. */
const order = [
  'highlights',
  'about',
  'services',
  'featured',
  'content_collections',
  'experience',
  'education',
  'licenses_and_certifications',
  'projects',
  'volunteering_experience',
  'skills',
  'recommendations',
  'publications',
  'patents',
  'courses',
  'honors_and_awards',
  'test_scores',
  'languages',
  'organizations',
  'interests',
] as const;
type Card = (typeof order)[number];

interface Parts {
  top: Element;
  name: Element;
  cards: Map<string, Element>;
  /** Of the document the profile stands in, as the page says it; empty where it does not. */
  language: string;
}

/** What eyes see of a text that stands twice, the second time for screen readers. */
const forEyes = 'span[aria-hidden="true"]';
/** What is no part of a text: its second copy and the button that unfolds it. */
const besideText = '.visually-hidden,button';
const contactLink = '#top-card-text-details-contact-info,a[href*="/overlay/contact-info/"]';

/** Elements of a part, a bounded number of them. */
const all = (part: ParentNode, selector: string): Element[] =>
  [...part.querySelectorAll(selector)].slice(0, mostElements);
const hrefOf = (link: Element | null | undefined): string => link?.getAttribute('href') ?? '';

/**
 * The profiles that stand in the tab's document and, where the new front end shows a page of the old one, in the frame
 * kept for it (LinkedIn research §1.1). A top card bears the number of the person or the link to their contact info.
 */
function listProfiles(page: Page): Parts[] {
  return listPlaces(page).flatMap((root) => {
    const sections = all(root, 'main section').filter((section) => section.closest('aside') === null);
    const withLink = root.querySelector(`main #top-card-text-details-contact-info`)?.closest('section');
    const tops = [
      ...sections.filter((section) => section.hasAttribute('data-member-id')),
      ...(withLink ? [withLink] : []),
    ];
    const top = tops.find((section) => section.querySelector('h1') && page.isVisible(section) !== false);
    const name = top?.querySelector('h1');
    const main = top?.closest('main');
    if (!top || !name || !main) return [];
    const cards = new Map<string, Element>();
    for (const section of sections) {
      const outer = section.parentElement?.closest('section');
      if (section === top || !main.contains(section) || (outer && main.contains(outer))) continue;
      const anchor = [...section.children].find((child) => (order as readonly string[]).includes(child.id));
      if (anchor && !cards.has(anchor.id)) cards.set(anchor.id, section);
    }
    return [{ top, name, cards, language: languageOf(top.ownerDocument) || languageOf(page.document) }];
  });
}

/** The old front end says its language once more, where a saved page lost the attribute. */
const languageOf = (document: Document): string =>
  document.documentElement.lang ||
  (document.querySelector('meta[name="i18nLocale"]')?.getAttribute('content') ?? '').replace('_', '-');

/** Links of the page's own: in the top card, and in heads and feet of cards. What stands in lists may lead to anybody. */
const ownLinks = ({ top, cards }: Parts): Element[] => [
  ...all(top, 'a[href]'),
  ...[...cards.values()].flatMap((card) => all(card, 'a[href*="/in/"]').filter((link) => link.closest('ul') === null)),
];

/** Whom a link to a part of a profile belongs to; null for one that leads to a whole profile, as anybody may write it. */
const slugOfPart = (link: Element): string | null =>
  /\/in\/[^/?#]{1,300}\/[a-z]/.test(hrefOf(link)) ? slugOfLink(link) : slugOfInvitation(link);

/** Whether the page itself says that it shows `slug`: its own links have to name them, and nobody else. */
function isOf(slug: string, parts: Parts): boolean {
  const said = ownLinks(parts)
    .map(slugOfPart)
    // A profile id may be the same person's, and the page does not tell.
    .filter((one) => one !== null && (one === slug || !isMemberId(one)));
  return said.length > 0 && said.every((one) => one === slug);
}

/**
 * A profile of the old front end; null where there is none. The data the document was delivered with are not asked:
 * they stay those of the page loaded first.
 */
export function readEmberProfile(page: Page, slug: string): ProfileReading | null {
  const profiles = listProfiles(page);
  const parts = profiles.find((one) => isOf(slug, one));
  if (!parts) return profiles.length > 0 ? staleReading(layout) : null;
  const report = createReport(layout, 'linkedin', slug, addressOf(slug));
  readIdentity(parts, slug, report);
  readNameRow(page, parts, report);
  readTopcard(parts, report);
  readPosts(page, parts, slug, report);
  readCards(parts, report);
  // The site has no such parts.
  report.answer('wants', 'absent', '');
  report.answer('haves', 'absent', '');
  report.hearNoAds([
    ['about', report.profile.about],
    ['headline', report.profile.headline],
  ]);
  return report.finish();
}

function readIdentity(parts: Parts, slug: string, { profile, answer }: Report): void {
  const links = ownLinks(parts);
  const own = links.filter((link) => slugOfPart(link) === slug);
  profile.self = own.some((link) => /\/(?:add-)?edit\//.test(hrefOf(link)));
  if (profile.self) answer('self', 'read', 'edit-link');

  // Searches for their contacts, and their pages of details.
  const named = [
    ...links.filter((link) => /connectionOf=/i.test(hrefOf(link))),
    ...own.filter((link) => hrefOf(link).includes('profileUrn=')),
  ];
  const [id, another] = new Set(named.map(memberIdOfLink).filter((one) => one !== null));
  if (id && !another) profile.memberId = id;
  answer('memberId', profile.memberId ? 'read' : 'unreadable', 'own-links');
}

/** Name, pronouns and degree stand side by side; what else does is a sign nobody knows. */
function readNameRow(page: Page, { top, name }: Parts, { profile, answer }: Report): void {
  profile.name = parsePersonName(readLine(name));
  answer('name', profile.name.full ? 'read' : 'unreadable', 'topcard-h1');

  const row = nameRowOf(top, name);
  const badges = [...(row ? all(row, forEyes) : []), ...all(top, '.dist-value')].filter(
    (badge) => !name.contains(badge) && page.isVisible(badge) !== false,
  );
  const [degree, another] = new Set(
    badges
      .map((badge) => /^[·•]?\s?([123])(?!\d)\D{0,5}$/.exec(readLine(badge, 20))?.[1])
      .filter((said) => said !== undefined),
  );
  if (degree && !another) profile.degree = Number(degree) as 1 | 2 | 3;
  answer('degree', profile.degree ? 'read' : profile.self ? 'absent' : 'unreadable', 'topcard-badge');
  // Nobody is a contact of their own.
  answer('self', profile.degree ? 'read' : 'unreadable', 'topcard-badge');

  const beside = [...(row?.children ?? [])]
    .slice(0, 20)
    .filter((one) => !one.contains(name) && !badges.some((badge) => one.contains(badge)))
    .map((one) => readLine(one.querySelector(forEyes) ?? one, 60))
    .filter((text) => /\p{L}/u.test(text));
  const pronouns = beside.map(pronounsIn).find((said) => said !== null);
  if (pronouns) profile.pronouns = pronouns;
  const empty: FieldState = row && beside.length === 0 ? 'absent' : 'unreadable';
  answer('pronouns', pronouns ? 'read' : empty, 'topcard-name-row');
}

/** The block the name stands in; null where that is more than a row. */
function nameRowOf(top: Element, name: Element): Element | null {
  const row = name.closest('div');
  return row && top !== row && top.contains(row) && !row.querySelector(contactLink) ? row : null;
}

function readTopcard({ top, name }: Parts, { profile, answer }: Report): void {
  const below: Element[] = [];
  let next = nameRowOf(top, name)?.nextElementSibling;
  for (; next && below.length < 10; next = next.nextElementSibling)
    if (next.matches('div,p') && !next.querySelector('a,button,ul,h2') && readLine(next)) below.push(next);
  const headline = readLine(below.find((one) => one.matches('.text-body-medium')) ?? below[0]);
  if (headline && !isNoHeadline(headline)) profile.headline = headline;
  answer('headline', profile.headline ? 'read' : headline ? 'absent' : 'unreadable', 'topcard-below-name');

  const contact = top.querySelector(contactLink);
  const beside = [...(contact?.closest('div')?.children ?? [])].slice(0, 20);
  const place = beside
    .slice(
      0,
      Math.max(
        0,
        beside.findIndex((one) => one.contains(contact)),
      ),
    )
    .map((one) => readLine(one))
    .findLast((text) => /\p{L}/u.test(text));
  if (place) profile.location = place;
  answer('location', place ? 'read' : 'unreadable', 'topcard-beside-contact-info');

  const mutual = readMutual(top, (link) => link.querySelector(forEyes) ?? link);
  if (mutual) profile.mutual = mutual;
  // Who is two steps away has somebody between.
  answer('mutual', mutual ? 'read' : profile.degree === 2 ? 'unreadable' : 'absent', 'topcard-connection-of');
}

// --- The cards below -------------------------------------------------------------------------------------------

/** A card without its head. */
const bodyOf = (card: Element): Element[] => [...card.children].filter((child) => !child.querySelector('h2'));

/** Whether a card that was not understood has anything in it; the frame of a card that is still loading has not. */
const emptyState = (card: Element): FieldState =>
  bodyOf(card).some((part) => readLine(part)) ? 'unreadable' : 'not-mounted';

/** Cards come from the top down: where a later one stands, this one has nothing to say. */
const missingState = ({ cards }: Parts, card: Card): FieldState =>
  order.slice(order.indexOf(card) + 1).some((later) => cards.has(later)) ? 'absent' : 'not-mounted';

function readPosts(page: Page, parts: Parts, slug: string, { profile, answer }: Report): void {
  const card = parts.cards.get('content_collections');
  if (!card) {
    answer('posts', missingState(parts, 'content_collections'), '');
    return;
  }
  const links = all(card, 'a[href*="/feed/update/"]');
  const items = new Set(links.map((link) => link.closest('li')).filter((item) => item !== null));
  const shown = [...items].slice(0, 20).filter((item) => page.isVisible(item) !== false);
  profile.posts = shown.flatMap((item) => readPost(card, item, slug, readLine(parts.name)));
  const empty = shown.length > 0 || emptyState(card) === 'not-mounted' ? emptyState(card) : 'absent';
  answer('posts', profile.posts.length > 0 ? 'read' : empty, 'activity-items');
}

/**
 * A post in the person's own words. The line above it says what they did with it, in the words of the interface; where
 * that is no more than their name, it is theirs. A share with words of its own and a comment have below them, with a link
 * to its author, what they are about. What was only passed on stands there without its author: left out, as is
 * everything that is not understood.
 */
function readPost(card: Element, item: Element, slug: string, name: string): Post[] {
  const link = item.querySelector('a[href*="/feed/update/"]');
  const [head = ''] = readLine(link?.querySelector(forEyes)).split(' • ');
  const did = head.replace(name, '').trim();
  const box = item.querySelector('.feed-mini-update-commentary,[class*="inline-show-more-text"]');
  const text = box ? readText(box, { skip: besideText }) : '';
  const others = all(item, 'a[href*="/in/"]').filter((one) => !box?.contains(one) && slugOfLink(one) !== slug);
  const isAbout = others.length > 0 && others.every((one) => box?.compareDocumentPosition(one) === following);
  const isTheirs = head.includes(name) && (did === '' || saysPosted(did)) && others.length === 0;
  if (!text || !head || (!isTheirs && !isAbout)) return [];
  const isComment = /[?&]commentUrn=/.test(hrefOf(link)) || card.querySelector(commentsPill) !== null;
  return [toPost(item, isTheirs ? 'post' : isComment ? 'comment' : 'share', text)];
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which a content script has and a saved page has not. */
const following = 4;
const commentsPill = '#content-collection-pill-1[aria-pressed="true"]';

function readCards(parts: Parts, { profile, answer }: Report): void {
  const tell = (field: keyof Profile, id: Card, read: (card: Element) => { length: number }): void => {
    const card = parts.cards.get(id);
    const isRead = card !== undefined && read(card).length > 0;
    answer(field, isRead ? 'read' : card ? emptyState(card) : missingState(parts, id), 'card');
  };
  const { language } = parts;
  tell('about', 'about', (card) => {
    const about = readAbout(card);
    if (about) profile.about = about;
    return about;
  });
  tell('services', 'services', (card) => (profile.services = readServices(card)));
  tell(
    'positions',
    'experience',
    (card) => (profile.positions = entriesOf(card).flatMap((entry) => readPositions(entry, language))),
  );
  tell(
    'education',
    'education',
    (card) => (profile.education = entriesOf(card).flatMap((entry) => readEducation(entry, language))),
  );
  tell('skills', 'skills', (card) => (profile.skills = firstLines(entriesOf(card))));
  tell('languages', 'languages', (card) => (profile.languages = firstLines(entriesOf(card))));
  tell('interests', 'interests', (card) => (profile.interests = readInterests(card)));
}

/** The text itself; the skills that may be pinned below it stand in a list. */
function readAbout(card: Element): string {
  const box = bodyOf(card)
    .flatMap((part) => all(part, forEyes))
    .find((span) => span.closest('ul') === null && readLine(span));
  return box ? readText(box, { skip: besideText }) : '';
}

/** The names stand in one line. */
function readServices(card: Element): string[] {
  const lines = bodyOf(card)
    .flatMap((part) => all(part, forEyes))
    .map((span) => readLine(span, 1000));
  const line = lines.find((one) => /\s[•·]\s/.test(one)) ?? (lines.length === 1 ? lines[0] : undefined);
  return (line?.split(/\s[•·]\s/) ?? []).filter(Boolean).slice(0, mostEntries);
}

const entity = '[data-view-name="profile-component-entity"]';

/** The entries of a card, outermost only; older builds have but the items of a list. */
function entriesOf(card: Element): Element[] {
  const selector = card.querySelector(entity) ? entity : 'li';
  return bodyOf(card)
    .flatMap((part) => all(part, selector))
    .filter((entry) => {
      const outer = entry.parentElement?.closest(selector);
      return !outer || !card.contains(outer);
    })
    .slice(0, mostEntries);
}

interface Line {
  text: string;
  /** Small print: dates and places, never a title or a company. */
  isCaption: boolean;
}

/** The lines of an entry's own; what hangs below it stands in a list. */
function linesOf(entry: Element): Line[] {
  const list = entry.closest('ul');
  return all(entry, forEyes)
    .filter((span) => span.closest('ul') === list && !span.parentElement?.closest(forEyes))
    .map((span) => ({
      text: readLine(span),
      isCaption: span.closest('.pvs-entity__caption-wrapper,.t-black--light') !== null,
    }))
    .filter((line) => line.text);
}

const firstLines = (entries: Element[]): string[] => [
  ...new Set(entries.flatMap((entry) => linesOf(entry)[0]?.text ?? [])),
];

/** Companies, groups, schools and newsletters, of all tabs. People somebody follows are no interest of theirs. */
const readInterests = (card: Element): string[] =>
  firstLines(entriesOf(card).filter((entry) => !all(entry, 'a[href*="/in/"]').some((link) => slugOfLink(link))));

interface Row {
  lines: string[];
  /** Where the dates stand, or would stand; -1 where nothing is small print. */
  at: number;
  period?: Period | undefined;
}

/** An entry with its dates: the first small print that is a period. A company may be called "Studio 2000". */
function toRow(entry: Element, language: string): Row {
  const lines = linesOf(entry);
  const texts = lines.map((line) => line.text);
  const from = lines.findIndex((line, index) => index > 0 && line.isCaption);
  const found = findPeriod(texts, language, Math.max(from, 1));
  return { lines: texts, at: found?.at ?? from, period: found?.period };
}

/** One entry, or several where a company groups its positions: its name and the whole time, then a list. */
function readPositions(entry: Element, language: string): Position[] {
  const own = toRow(entry, language);
  const inner = own.period ? [] : all(entry, entry.matches(entity) ? entity : 'li');
  const roles = inner
    .slice(0, mostRoles)
    .map((role) => ({ role, row: toRow(role, language) }))
    .filter(({ row }) => row.at > 0);
  if (roles.length === 0) return toPositions(entry, own);
  // Where no date can be read, a company with its place looks like a position with its dates.
  if (own.at > 0 && roles.every(({ row }) => !row.period)) return [];
  return roles.flatMap(({ role, row }) => toPositions(role, row, own.lines[0]));
}

/** Every position has dates, read or not. */
const toPositions = (entry: Element, { lines, ...dates }: Row, company?: string): Position[] =>
  dates.at > 0 ? [toPosition(lines, { ...dates, company, text: readDescription(entry) })] : [];

/** The text below a position: no link, no list of skills (it begins in bold), no remark with a picture before it. */
function readDescription(entry: Element): string {
  const list = entry.closest('ul');
  const texts = all(entry, forEyes).filter(
    (span) =>
      span.closest('ul') !== list &&
      (span.closest(entity) ?? entry) === entry &&
      !span.closest('a,button') &&
      !span.querySelector('strong') &&
      !span.parentElement?.closest(forEyes) &&
      readLine(span) !== '',
  );
  const box =
    texts.find((span) => span.closest('[class*="inline-show-more-text"]')) ??
    texts.find((span) => !span.closest('li')?.querySelector('img,svg'));
  return box ? readText(box, { skip: besideText }) : '';
}

function readEducation(entry: Element, language: string): Education[] {
  const { lines, at, period } = toRow(entry, language);
  return lines[0] ? [toEducation(lines, at, period)] : [];
}
