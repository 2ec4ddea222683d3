import type { PageKind, SeenRequest } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { parsePersonName } from '../../language/person-name';
import { readDay } from '../dates';
import { slugOfLink } from './address';
import { isFollowInvitation, isMutualLine } from './labels';
import {
  belowName,
  connectControl,
  isOnScreen,
  languageOf,
  linesOf,
  nameIn,
  noteBox,
  personLinks,
  type Line,
  withoutSuffix,
} from './network';

const list = '[componentkey="InvitationManagerPage_InvitationsList"],[id="InvitationManagerPage_InvitationsList"]';
/** Invitations to follow, read or come look like requests; what they are for has a link of its own (LinkedIn research §5). */
const others = ['company', 'school', 'showcase', 'newsletters', 'events', 'groups']
  .map((area) => `a[href*="/${area}/"]`)
  .join(',');
const entities = `${personLinks},${others}`;
const controls = 'button,[role="button"],a[aria-label]';
const noAnswer = `${entities},[aria-expanded],[data-testid="expandable-text-button"],a[href*="/messaging/"],a[href*="/search/"]`;

/** Most controls looked at, most levels up from one to its row, most links of one row. */
const [mostControls, mostLevels, mostLinks] = [3000, 30, 50];

type Kind = Extract<PageKind, 'sent-requests' | 'received-requests'>;

/** A row with what can be done about it. */
interface Row {
  row: Element;
  controls: Element[];
}

/**
 * The open requests of a list, sent or received, with the note where one is shown (LinkedIn research §5). The age in
 * words gives no day. Null where no list can be read; none at all is an empty list only where the page's own count says
 * so, or says that all there are invite to something else.
 */
export function readRequests(page: Page, kind: Kind): { layout: string; requests: SeenRequest[] } | null {
  const { document } = page;
  const screen = kind === 'sent-requests' ? 'InvitationSent' : 'InvitationReceived';
  const lists = [...document.querySelectorAll(list)].slice(0, 20);
  const root = lists.length > 0 ? lists.find((one) => isOnScreen(one, screen)) : document.querySelector('main');
  if (!root || !isOnScreen(root, screen)) return null;
  const requests = new Map<string, SeenRequest>();
  const rows = rowsOf(page, root, kind);
  let elsewhere = 0;
  for (const row of rows) {
    if (isForSomethingElse(row.row)) {
      elsewhere += 1;
      continue;
    }
    const request = readRequest(page, row, kind, lists.length > 0);
    if (request && !requests.has(request.slug)) requests.set(request.slug, request);
  }
  const count = countOf(document);
  if (count === 0 ? rows.length > 0 : requests.size === 0 && count !== elsewhere) return null;
  const layout = document.querySelector('.invitation-card,.mn-invitation-list') ? 'ember' : 'sdui';
  return { layout, requests: [...requests.values()] };
}

/** "Alle (3)", "Personen (1.052)": the figure in brackets on what is chosen above the list; null where there is none. */
function countOf(document: Document): number | null {
  const chosen =
    'main :is([aria-current]:not([aria-current="false"]),[aria-checked="true"],[aria-selected="true"],[aria-pressed="true"])';
  const counts = [...document.querySelectorAll(chosen)]
    .slice(0, 50)
    .map((one) => /\((\d[\d.,\u00a0\u202f]{0,9})\)$/.exec(readLine(one, 80))?.[1]?.replace(/\D/g, ''))
    .filter((figure) => figure !== undefined)
    .map(Number);
  return counts.length > 0 ? Math.max(...counts) : null;
}

/**
 * The rows of a list, found from their controls: the block of controls is the highest element that links to nobody, and
 * the row is what holds it; suggestions are none. So mutual contacts in a row are in that row, and whoever has no
 * controls has none of another's. A request sent can be withdrawn and no more; one received can be accepted and
 * ignored. This also keeps the one list from being read as the other.
 */
function rowsOf(page: Page, root: Element, kind: Kind): Row[] {
  // Each element is searched once, however many controls are in it.
  const createQuestion = (answer: (element: Element) => boolean): ((element: Element) => boolean) => {
    const answers = new Map<Element, boolean>();
    return (element) => {
      const known = answers.get(element) ?? answer(element);
      answers.set(element, known);
      return known;
    };
  };
  const isLinked = createQuestion((element) => element.querySelector(entities) !== null);
  const isOfPerson = createQuestion(
    (element) => element.querySelector(personLinks) !== null && element.querySelector(connectControl) === null,
  );
  const found = new Map<Element, Element[]>();
  for (const control of [...root.querySelectorAll(controls)].slice(0, mostControls)) {
    if (control.matches(noAnswer) || control.closest(noteBox) || page.isVisible(control) === false) continue;
    if (!readLine(control, 80)) continue;
    let row = control.parentElement;
    for (let level = 0; row && row !== root && !isLinked(row) && level < mostLevels; level += 1)
      row = row.parentElement;
    if (!row || row === root || !isOfPerson(row)) continue;
    const known = found.get(row);
    if (known) known.push(control);
    else found.set(row, [control]);
  }
  const isWhole = (count: number): boolean => (kind === 'sent-requests' ? count === 1 : count >= 2 && count <= 8);
  const whole = [...found].filter(([, inRow]) => isWhole(inRow.length));
  const around = new Set<Element>();
  for (const [row] of whole)
    for (let outer = row.parentElement; outer && outer !== root && !around.has(outer); outer = outer.parentElement)
      around.add(outer);
  return whole.filter(([row]) => !around.has(row)).map(([row, inRow]) => ({ row, controls: inRow }));
}

const isOutsideNote = (element: Element): boolean => element.closest(noteBox) === null;

function isForSomethingElse(row: Element): boolean {
  if ([...row.querySelectorAll(others)].slice(0, mostLinks).some(isOutsideNote)) return true;
  return isFollowInvitation(readText(row, { most: 600, skip: noteBox }).replaceAll('\n', ' '));
}

/** A line about somebody else: people in common, linked one by one or all in a search. */
const leadsElsewhere = (element: Element, slug: string): boolean =>
  [element.closest('a'), ...element.querySelectorAll('a')]
    .slice(0, 10)
    .some((link) => link?.matches('a[href*="/search/"]') || ![slug, null].includes(slugOfLink(link)));

function readRequest(page: Page, { row, controls: inRow }: Row, kind: Kind, isListed: boolean): SeenRequest | null {
  const labels = inRow.map((control) =>
    `${control.getAttribute('aria-label') ?? ''} ${readLine(control)}`.slice(0, 600),
  );
  const isMeant = (name: string): boolean => name !== '' && labels.some((label) => label.includes(name));
  const people = new Map<string, Element[]>();
  for (const link of [...row.querySelectorAll(personLinks)].filter(isOutsideNote).slice(0, mostLinks)) {
    const slug = slugOfLink(link);
    if (slug) people.set(slug, [...(people.get(slug) ?? []), link]);
  }
  const lines = linesOf(page, row);
  const nameOf = (links: Element[]): string =>
    withoutSuffix(readLine(nameIn(links) ?? links.find((link) => readLine(link, 10) !== ''), 150), row);
  // Mutual contacts may stand above; whose row it is, the controls say, or else the picture.
  const [slug, links] =
    [...people].find(([, own]) => isMeant(nameOf(own))) ??
    [...people].find(([, own]) => own.some((link) => link.querySelector('img,figure,svg'))) ??
    [...people][0] ??
    [];
  if (!slug || !links) return null;
  // Sent requests were also seen with the picture linked alone and the name beside it (public sources, September 2026).
  const linked = nameOf(links);
  const name = linked || (kind === 'sent-requests' ? withoutSuffix(lines[0]?.text.slice(0, 150) ?? '', row) : '');
  const isSure = isListed ? people.size === 1 || kind === 'received-requests' : false;
  if (!name || !(isSure || isMeant(name))) return null;
  const below = lines.slice(lines.findLastIndex((line, at) => at < 2 && line.text.startsWith(name)) + 1);
  const isAboutOthers = ({ element, text }: Line): boolean => isMutualLine(text) || leadsElsewhere(element, slug);
  const { headline, rest } = belowName(
    below.filter((line) => !isAboutOthers(line)),
    links,
  );
  // Where the words say nothing to us, an invitation to follow without a link looks the same but for the headline.
  const language = languageOf(page);
  if (kind === 'received-requests' && !headline && !/^(?:de|en)\b/.test(language)) return null;
  const day = rest.map((line) => readDay(line.text, language)).find((one) => one !== null);
  const box = row.querySelector(noteBox);
  const note = box ? readText(box, { most: 2000, skip: 'button,.lt-line-clamp__more' }) : '';
  return {
    name: parsePersonName(name).full || name,
    slug,
    ...(headline ? { headline } : {}),
    ...(day ? { day } : {}),
    ...(note ? { note } : {}),
  };
}
