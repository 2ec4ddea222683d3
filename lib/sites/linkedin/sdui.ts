import type { Profile } from '../../domain/profile';
import type { FieldState } from '../../domain/reading';
import { findAll, type Page } from '../../dom/page';
import { readLine } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { createReport, type ProfileReading, type Report, staleReading } from '../report';
import { foldSlug } from '../slug';
import { addressOf, slugOfInvitation, slugOfLink } from './address';
import {
  byKey,
  firstLines,
  keyOf,
  linesOf,
  readBox,
  mostEntries,
  readEducation,
  readPositions,
  sduiLists,
  skillsOf,
  textBox,
} from './entries';
import { toPost } from './posts';
import { isNoHeadline, pronounsIn, readMutual } from './profile-parts';

/** The new front end, "flagship-web" (LinkedIn research §1, §2). */
export const layout = 'sdui';

const prefix = 'com.linkedin.sdui.profile.card.ref';
const suffixes = [
  'Topcard',
  'About',
  'Activity',
  'Services',
  'ExperienceTopLevelSection',
  'EducationTopLevelSection',
  'Skills',
  'LanguageTopLevel',
  'Interests',
] as const;
type Card = (typeof suffixes)[number];

/** Most elements looked at in one card; a card of a real page stays far below. */
const mostLines = 400;
interface Cards {
  ref: string;
  get(card: Card): Element | null;
}

function isInsideAnother(card: Element): boolean {
  const outer = card.parentElement?.closest(byKey('^=', prefix));
  return outer != null && (keyOf(outer) !== keyOf(card) || isInsideAnother(outer));
}

/**
 * The cards of one person. A card counts only with the same reference as the top card (the activity card: the slug),
 * and only outside other cards, so that nothing an author put into a post becomes a card.
 */
function findCards(page: Page, slug: string): Cards | null {
  const found = new Map<string, Element>();
  for (const element of findAll(page.document, byKey('^=', prefix), 200)) {
    const key = keyOf(element).slice(prefix.length);
    if (!found.has(key) && !isInsideAnother(element)) found.set(key, element);
  }
  const top = [...found.keys()].find((key) => key.endsWith('Topcard'));
  if (!top) return null;
  const ref = top.slice(0, -'Topcard'.length);
  return {
    ref,
    get: (card) =>
      found.get(`${ref}${card}`) ??
      (card === 'Activity' ? [...found].find(([key]) => key.toLowerCase() === `${slug}activity`)?.[1] : undefined) ??
      null,
  };
}

/**
 * Whether the page itself says that it shows `slug`; after in-page navigation the old person stays for a second or two.
 * The drawer behind the top card and the links in it each name the person; none may name another, and one has to be there.
 */
function isOf(slug: string, page: Page, cards: Cards): boolean {
  if (cards.ref.toLowerCase() === slug) return true;
  const [drawer] = findAll(page.document, byKey('^=', 'ProfilePostConnectDrawer_'), 1);
  const links = [...(cards.get('Topcard')?.querySelectorAll('a[href]') ?? [])].slice(0, mostLines);
  const said = [
    drawer ? foldSlug(keyOf(drawer).slice('ProfilePostConnectDrawer_'.length)) : null,
    links.map((link) => slugOfLink(link) ?? slugOfInvitation(link)).find((one) => one !== null) ?? null,
  ].filter((one) => one !== null);
  return said.length > 0 && said.every((one) => one === slug);
}

/** Whether a request to the person of the page is on its way: the site's own control says so in its key. */
export function isPending(page: Page, slug: string): boolean {
  const cards = findCards(page, slug);
  const controls = cards?.get('Topcard')?.querySelectorAll('[componentkey$="_pending"],[id$="_pending"]') ?? [];
  return [...controls].some((control) => page.isVisible(control) !== false);
}

/** A profile of the new front end; null where its top card is not on the page. */
export function readSduiProfile(page: Page, slug: string): ProfileReading | null {
  const cards = findCards(page, slug);
  if (!cards) return null;
  if (!isOf(slug, page, cards)) return staleReading(layout);

  const report = createReport(layout, 'linkedin', slug, addressOf(slug));
  const { profile, answer } = report;
  if (/^ACoA[\w-]{35}$/.test(cards.ref)) {
    profile.memberId = cards.ref;
    answer('memberId', 'read', 'card-key');
  } else answer('memberId', 'unreadable', '');
  const editing = cards.get('Topcard')?.querySelector('a[href*="/in/"][href*="/edit/intro/"]');
  profile.self = slugOfLink(editing) === slug;
  answer('self', 'read', 'edit-intro-link');
  readTopcard(page, cards, report);
  readAbout(cards, report);
  readPosts(page, cards, slug, report);
  readLowerCards(page, cards, report, page.document.documentElement.lang || 'en');
  // The site has no such parts.
  answer('wants', 'absent', '');
  answer('haves', 'absent', '');
  report.hearNoAds([
    ['about', profile.about],
    ['headline', profile.headline],
  ]);
  return report.finish();
}

/** "· 2.", "• 2nd", "· 2º", in languages written from the right behind a sign for it. */
const degreeBadge = /^[\u200e\u200f\u061c\u2066-\u2069]{0,3}[·•]\s?[\u200e\u200f]?[123](?!\d)/;

function readTopcard(page: Page, cards: Cards, { profile, answer }: Report): void {
  const top = cards.get('Topcard');
  if (!top) return;
  const lines = linesOf(page, top);
  const nameAt = lines.findIndex((line) => /^H[12]$/.test(line.element.tagName));
  const name = lines[nameAt];
  if (name) profile.name = parsePersonName(name.text);
  answer('name', profile.name.full ? 'read' : 'unreadable', 'topcard-h2');

  const degreeAt = lines.findIndex((line) => degreeBadge.test(line.text));
  const degree = lines[degreeAt];
  if (degree) profile.degree = Number(/[123]/.exec(degree.text)?.[0]) as 1 | 2 | 3;
  answer('degree', degree ? 'read' : profile.self ? 'absent' : 'unreadable', 'topcard-visible-badge');

  const pronouns = lines
    .slice(nameAt + 1, degreeAt < 0 ? nameAt + 3 : degreeAt + 2)
    .map((line) => pronounsIn(line.text))
    .find((said) => said !== null);
  if (pronouns) profile.pronouns = pronouns;
  answer('pronouns', pronouns ? 'read' : 'absent', 'topcard-name-row');

  const rest = lines
    .slice(Math.max(nameAt, degreeAt) + 1)
    .filter((line) => pronounsIn(line.text) === null && !degreeBadge.test(line.text));
  const headline = name && rest[0]?.text !== '·' ? rest[0] : undefined;
  if (headline && !isNoHeadline(headline.text)) profile.headline = headline.text;
  answer('headline', profile.headline ? 'read' : headline ? 'absent' : 'unreadable', 'topcard-after-degree');

  const placeAt = rest.findIndex((line, index) => index > 0 && line.text === '·') - 1;
  const place = placeAt > 0 ? rest[placeAt] : undefined;
  if (place) profile.location = place.text;
  answer('location', place ? 'read' : 'unreadable', 'topcard-before-contact-info');

  const mutual = readMutual(top);
  if (mutual) profile.mutual = mutual;
  answer('mutual', mutual ? 'read' : 'absent', 'topcard-connection-of');
}

function readAbout(cards: Cards, { profile, answer }: Report): void {
  const card = cards.get('About');
  const box = card?.querySelector(textBox);
  if (box) profile.about = readBox(box);
  // The about card is among the first that are filled; empty beside a filled activity card means there is none.
  const empty = card && cards.get('Activity')?.querySelector('p') ? 'absent' : 'not-mounted';
  answer('about', profile.about ? 'read' : readLine(card) ? 'unreadable' : empty, 'card-text-box');
}

/** The texts of one item of the activity card in their order, and whether they are the person's own words. */
function textsOf(item: Element, slug: string): { box: Element; isOwn: boolean }[] {
  // Whom a text mentions did not write what follows.
  const people = [...item.querySelectorAll('a[href*="/in/"]')].slice(0, 40).filter((link) => !link.closest(textBox));
  return [...item.querySelectorAll(textBox)].slice(0, 10).map((box) => {
    const author = people.filter((link) => link.compareDocumentPosition(box) & 4).at(-1);
    return { box, isOwn: !author || slugOfLink(author) === slug };
  });
}

function readPosts(page: Page, cards: Cards, slug: string, { profile, answer }: Report): void {
  const card = cards.get('Activity');
  const items = [...(card?.querySelectorAll('[role="listitem"]') ?? [])].slice(0, 20);
  let isUnderstood = !card?.querySelector('a[href*="/feed/update/"]');
  for (const item of items) {
    if (page.isVisible(item) === false) continue;
    const texts = textsOf(item, slug);
    isUnderstood ||= texts.length > 0;
    const own = texts.find(({ isOwn }) => isOwn);
    const text = own ? readBox(own.box) : '';
    if (!own || !text) continue;
    const isOnComments = item.closest(
      '[componentkey$="activity_comments_pillContent"],[id$="activity_comments_pillContent"]',
    );
    // Above what somebody passes on stand their own words; below what they answer.
    const isAnswer = isOnComments || (texts[0] !== own && texts.length > 1);
    profile.posts.push(toPost(item, isAnswer ? 'comment' : texts.length > 1 ? 'share' : 'post', text));
  }
  const isMounted = card !== null && card.querySelector('h2') !== null;
  // Links to posts, and no text of anybody's in them: there is something that was not understood.
  const empty = isMounted ? (isUnderstood ? 'absent' : 'unreadable') : 'not-mounted';
  answer('posts', profile.posts.length > 0 ? 'read' : empty, 'activity-listitems');
}

const lowerCards = {
  services: 'Services',
  positions: 'ExperienceTopLevelSection',
  education: 'EducationTopLevelSection',
  skills: 'Skills',
  languages: 'LanguageTopLevel',
  interests: 'Interests',
} as const satisfies Partial<Record<keyof Profile, Card>>;

function readLowerCards(page: Page, cards: Cards, { profile, answer }: Report, language: string): void {
  const read = {
    services: (card: Element) => {
      profile.services = linesOf(page, card, 'p')
        .flatMap((line) => line.text.split(/\s[•·]\s/))
        .slice(0, mostEntries);
      return profile.services.length;
    },
    positions: (card: Element) => {
      profile.positions = sduiLists.entriesOf(card).flatMap((entry) => readPositions(page, entry, language));
      return profile.positions.length;
    },
    education: (card: Element) => {
      profile.education = sduiLists.entriesOf(card).flatMap((entry) => readEducation(page, entry, language));
      return profile.education.length;
    },
    skills: (card: Element) => {
      profile.skills = firstLines(page, skillsOf(card));
      return profile.skills.length;
    },
    languages: (card: Element) => {
      profile.languages = firstLines(page, sduiLists.entriesOf(card));
      return profile.languages.length;
    },
    interests: (card: Element) => {
      profile.interests = firstLines(page, sduiLists.entriesOf(card));
      return profile.interests.length;
    },
  };
  let isLaterMounted = false;
  for (const field of (Object.keys(lowerCards) as (keyof typeof lowerCards)[]).toReversed()) {
    const card = cards.get(lowerCards[field]);
    if (field === 'services') isLaterMounted ||= Boolean(cards.get('Activity')?.querySelector('h2'));
    const isFilled = card !== null && card.querySelector('p,h2') !== null;
    const count = isFilled && card ? read[field](card) : 0;
    // Cards are filled from the top down while one scrolls: an empty one above a filled one has nothing to say.
    const empty: FieldState = isFilled ? 'unreadable' : isLaterMounted ? 'absent' : 'not-mounted';
    answer(field, count > 0 ? 'read' : empty, 'card-entries');
    isLaterMounted ||= isFilled;
  }
}
