import type { Post, Profile } from '../../domain/profile';
import type { FieldState } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readText } from '../../dom/text';
import { createReport, type ProfileReading, type Report, staleReading } from '../report';
import { foldSlug } from '../slug';
import { addressOf, slugOfLink } from './address';
import {
  byKey,
  emberEntry,
  emberLists,
  firstLines,
  keyOf,
  type ListStyle,
  linesOf,
  mostEntries,
  readEducation,
  readPositions,
  readPositionsByDates,
  sduiLists,
  skillsOf,
  textBox,
} from './entries';
import { dayOfId, tagsOf } from './posts';

type Field = 'positions' | 'education' | 'skills' | 'languages' | 'interests' | 'services';

/**
 * The parts of a profile with a page of their own, by their name in the address: the field they tell of, if there is
 * one, and how their name begins in keys of the page (LinkedIn research §1.2, §2.5).
 */
const sections: Record<string, { field?: Field; key: string }> = {
  experience: { field: 'positions', key: 'experience' },
  education: { field: 'education', key: 'education' },
  skills: { field: 'skills', key: 'skill' },
  languages: { field: 'languages', key: 'language' },
  interests: { field: 'interests', key: 'interest' },
  services: { field: 'services', key: 'service' },
  honors: { key: 'honor' },
  certifications: { key: 'certification' },
  projects: { key: 'project' },
  'volunteering-experiences': { key: 'volunteer' },
  publications: { key: 'publication' },
  courses: { key: 'course' },
};

/** One document that may hold the page: the tab's own, or that of the old application's frame. */
interface Sight {
  /** The part that is about the person. */
  main: Element;
  layout: 'sdui' | 'ember';
  language: string;
}

const activity = '[data-urn*="urn:li:activity:"]';
const mostLinks = 400;
/** Columns beside the person, where others stand. */
const beside = 'aside,header,footer,nav';

/**
 * What a page behind a profile tells of the person: the field it is about, or what they published lately. Nothing is
 * said of any other field. Stale until the page itself names `slug`; null where there is no page of LinkedIn's.
 */
export function readDetails(page: Page, url: URL, slug: string): ProfileReading | null {
  const [, , area = '', part = ''] = url.pathname.split('/').filter(Boolean);
  const frames = [...page.document.querySelectorAll<HTMLIFrameElement>('iframe[src^="/preload/"]')].slice(0, 3);
  const sights = [page.document, ...frames.map(page.frameOf)].flatMap((root) => (root ? sightOf(root) : []));
  // The old application shows whole pages in its frame, while the document around it keeps what was there before.
  const isOld = area === 'recent-activity';
  const sight = sights.find((one) => isOf(slug, one) && (isOld ? one.layout === 'ember' : isAbout(part, one)));
  if (!sight) return sights[0] ? staleReading(sights[0].layout) : null;

  const report = createReport(sight.layout, 'linkedin', slug, addressOf(slug));
  const editing = [...sight.main.querySelectorAll('a[href*="/edit/"]')].slice(0, mostLinks);
  if (editing.some((link) => slugOfLink(link) === slug && !link.closest(notTheirs))) {
    report.profile.self = true;
    report.answer('self', 'read', 'edit-link');
  }
  if (isOld) readPosts(page, sight, slug, part || 'all', report);
  else readSection(page, sight, part, report);
  return report.finish();
}

function sightOf(root: Document): Sight[] {
  const main = root.querySelector('main') ?? root.querySelector('body');
  if (!main) return [];
  const sight = { main, language: root.documentElement.lang };
  if (main.closest('.ember-application') || main.querySelector(`${emberEntry},${activity},[id^="ember"]`))
    return [{ ...sight, layout: 'ember' }];
  const isSdui =
    main.matches('#workspace') || main.querySelector('[componentkey],[data-testid^="profile_"],a[href*="/in/"]');
  return isSdui ? [{ ...sight, layout: 'sdui' }] : [];
}

// --- Whose page it is -------------------------------------------------------------------------------------------

/** What people wrote themselves and what stands beside the person: links in there may lead to anybody. */
const notTheirs = `${activity},${textBox},${beside}`;

/** The keys of lists end in the person's name: `profile_ExperienceDetailsSection_<slug>` (LinkedIn research §1.2). */
const listKeys = (main: Element): string[] =>
  [...main.querySelectorAll(`[data-testid^="profile_"],${byKey('^=', 'profile_')}`)]
    .slice(0, 200)
    .flatMap((element) => [element.getAttribute('data-testid') ?? '', keyOf(element)])
    .filter((key) => /^profile_.{1,120}_[^_]{1,300}$/.test(key));

/**
 * Whether the page names the person: in the keys of its lists and in links to their own further pages, of which none
 * may name another; where there are none of these, in the way back to the profile, the first link to anybody.
 */
function isOf(slug: string, { main }: Sight): boolean {
  const links = [...main.querySelectorAll('a[href*="/in/"]')]
    .slice(0, mostLinks)
    .filter((link) => !link.closest(notTheirs));
  const ways = /\/in\/[^/?#]{1,300}\/(?:details|overlay|edit|recent-activity)\//;
  const said = [
    ...listKeys(main).map((key) => foldSlug(key.slice(key.lastIndexOf('_') + 1))),
    ...links.filter((link) => ways.test(link.getAttribute('href') ?? '')).map(slugOfLink),
  ].filter((one) => one !== null);
  if (said.length > 0) return said.every((one) => one === slug);
  const inList = `${emberEntry},${byKey('^=', 'entity-collection-item-')}`;
  return slugOfLink(links.find((link) => slugOfLink(link) && !link.closest(inList))) === slug;
}

/** Whether the page is of this part of the profile; the one before stays for a moment, be it the profile itself or another part. */
function isAbout(part: string, { main, layout }: Sight): boolean {
  if (layout === 'ember') return !main.querySelector('section[data-member-id]');
  const screen = main.closest('[data-sdui-screen]')?.getAttribute('data-sdui-screen') ?? '';
  const names = [...listKeys(main), screen.slice(screen.lastIndexOf('.') + 1)]
    .map((key) => /^(?:profile_)?(?:profile)?([a-z]{3,40})details/i.exec(key)?.[1]?.toLowerCase())
    .filter((name) => name !== undefined);
  const parts = names.flatMap((name) =>
    Object.keys(sections).filter((one) => name.startsWith(sections[one]?.key ?? '')),
  );
  if (parts.length > 0) return parts.every((one) => one === part);
  return !main.querySelector(byKey('$=', 'Topcard'));
}

// --- Parts of the profile ---------------------------------------------------------------------------------------

function readSection(page: Page, { main, layout, language }: Sight, part: string, { profile, answer }: Report): void {
  const field = Object.hasOwn(sections, part) ? sections[part]?.field : undefined;
  if (!field) return;
  const style: ListStyle = layout === 'ember' ? emberLists : sduiLists;
  const entries = style.entriesOf(main).filter((entry) => !entry.closest(beside) && page.isVisible(entry) !== false);
  const skills = skillsOf(main);
  const read: { [F in Field]: () => [Profile[F], string] } = {
    positions() {
      const keyed = entries.flatMap((entry) => readPositions(page, entry, language, style));
      return keyed.length > 0 || layout === 'ember'
        ? [keyed, 'details-entries']
        : [readPositionsByDates(page, main, language), 'details-date-lines'];
    },
    education: () => [entries.flatMap((entry) => readEducation(page, entry, language, style)), 'details-entries'],
    skills: () => [firstLines(page, skills.length > 0 ? skills : entries, style), 'details-entries'],
    languages: () => [firstLines(page, entries, style), 'details-entries'],
    // Somebody one follows is another person, whatever brings them there.
    interests: () => [
      firstLines(
        page,
        entries.filter((entry) => !entry.querySelector('a[href*="/in/"]')),
        style,
      ),
      'details-entries',
    ],
    services: () => [firstLines(page, entries, style).flatMap((line) => line.split(/\s[•·]\s/)), 'details-entries'],
  };
  const [list, reader] = read[field]();
  Object.assign(profile, { [field]: list.slice(0, mostEntries) });
  answer(field, list.length > 0 ? 'read' : emptyState(page, main, entries.length > 0), reader);
}

/** A list without anything understood: a heading with nothing below it is an empty list, and no heading is none yet. */
function emptyState(page: Page, main: Element, hasEntries: boolean): FieldState {
  if (hasEntries) return 'unreadable';
  if (main.querySelector('[aria-busy="true"],[role="progressbar"],.artdeco-loader')) return 'not-mounted';
  const heading = linesOf(page, main, 'h1,h2,h3').find((line) => !line.element.closest(beside));
  const words = linesOf(page, main, 'p').filter((line) => !line.element.closest(`${beside},a,button`));
  if (!heading) return words.length > 0 ? 'unreadable' : 'not-mounted';
  return words.length > 1 ? 'unreadable' : 'absent';
}

// --- What they published ----------------------------------------------------------------------------------------

const comment = '[data-id^="urn:li:comment:"]';
// The old front end marks author and text by nothing but these classes.
const actor = '.update-components-actor__container';
const commentary = '.update-components-text';

/**
 * The person's own words, the newest first: not what they only passed on, liked or answered. Under `all` nothing found
 * means there is nothing; the page of one kind alone says nothing of the others.
 */
function readPosts(page: Page, { main }: Sight, slug: string, part: string, { profile, answer }: Report): void {
  const updates = [...main.querySelectorAll(activity)]
    .filter((update) => !update.parentElement?.closest(activity) && !update.closest(comment))
    .filter((update) => page.isVisible(update) !== false)
    .slice(0, mostEntries);
  const posts = updates.flatMap((update) => {
    const post = part === 'comments' ? null : postOf(update, slug);
    return post ? [post] : commentsOf(update, slug);
  });
  profile.posts = posts.slice(0, mostEntries);
  const isUnderstood = updates.every((update) => update.querySelector(actor));
  const state = updates.length > 0 ? (isUnderstood ? 'absent' : 'unreadable') : emptyState(page, main, false);
  if (profile.posts.length > 0) answer('posts', 'read', 'activity-updates');
  else if (part === 'all' || state !== 'absent') answer('posts', state, '');
}

/** The post of an update whose author they are; with another author below their words it was passed on. */
function postOf(update: Element, slug: string): Post | null {
  const [author, original] = [...update.querySelectorAll(actor)].filter((one) => !one.closest(comment)).slice(0, 2);
  if (!author || slugOfLink(author.querySelector('a[href]')) !== slug) return null;
  const isBefore = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & 4) !== 0;
  const words = [...update.querySelectorAll(commentary)]
    .slice(0, 20)
    .find((one) => isBefore(author, one) && !one.closest(comment) && (!original || isBefore(one, original)));
  const id = /urn:li:activity:(\d{19})/.exec(update.getAttribute('data-urn') ?? '')?.[1];
  return words ? toPost(words, original ? 'share' : 'post', id) : null;
}

/** What they said below somebody's post. */
const commentsOf = (update: Element, slug: string): Post[] =>
  [...update.querySelectorAll(comment)].slice(0, 20).flatMap((one) => {
    const isOwn = (element: Element): boolean => element.closest(comment) === one;
    const author = [...one.querySelectorAll('a[href*="/in/"]')].slice(0, 20).find(isOwn);
    const words = [...one.querySelectorAll(commentary)].slice(0, 20).find(isOwn);
    if (slugOfLink(author) !== slug || !words) return [];
    const id = /(\d{19})\)?$/.exec(one.getAttribute('data-id') ?? '')?.[1];
    return toPost(words, 'comment', id) ?? [];
  });

function toPost(words: Element, kind: Post['kind'], id: string | undefined): Post | null {
  const text = readText(words, { skip: 'button,.visually-hidden' });
  const date = dayOfId(id);
  return text ? { text, ...(date ? { date } : {}), kind, tags: tagsOf(text) } : null;
}
