import type { Recipient } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readLine } from '../../dom/text';
import { pathOf } from '../form';
import { findRow, nameBorneOut, namedIn } from '../row';
import type { Invitation } from '../site';
import { foldSlug } from '../slug';
import { placeOf, slugOfInvitation, slugOfLink } from './address';
import { nameInInvitation } from './labels';
import { listPlaces } from './overlays';

const personLinks = 'a[href*="/in/"]';

// --- Who it is for ---------------------------------------------------------------------------------------------

/** The top card of a profile: by its key in the new front end, by its data in the old one (LinkedIn research §2.1, §2.3). */
const topCards = '[componentkey$="Topcard"],[id$="Topcard"],main section[data-member-id]';
const drawer = 'ProfilePostConnectDrawer_';

/** The person of the profile in the tab, also for a dialog in a frame of it, once the page itself names the very person of the address and nobody else; else null. */
export function personOfPage(page: Page): { slug: string; name: string } | null {
  const address = page.tab.location?.href;
  const { slug } = address ? placeOf(new URL(address)) : {};
  const card = slug && page.tab.querySelector(topCards);
  if (!card) return null;
  const name = readLine(card.querySelector('h1,h2'), 150);
  const said = namedIn(
    card,
    'a[href*="/in/"],a[href*="custom-invite"]',
    (link) => slugOfLink(link) ?? slugOfInvitation(link),
  );
  const behind = page.tab.querySelector(`[componentkey^="${drawer}"],[id^="${drawer}"]`);
  if (behind) said.add(foldSlug(keyOf(behind).slice(drawer.length)));
  return name && said.size === 1 && said.has(slug) ? { slug, name } : null;
}

const keyOf = (control: Element): string => control.getAttribute('componentkey') || control.id;
const connectable = /^(ConnectButtonstate:.{1,100})_connect$/;
const connectIcon = '[id="connect-small"],[data-test-icon="connect-small"],use[href="#connect-small"]';

/** A button of a list or of the old front end that invites: by its key or its icon, last by its words (LinkedIn research §1, §2.4). */
const isConnectControl = (element: Element): boolean =>
  element.matches('button,a,[role="button"],[role="menuitem"]') &&
  element.querySelector('a,button') === null &&
  (connectable.test(keyOf(element)) ||
    element.querySelector(connectIcon) !== null ||
    nameInInvitation(element.getAttribute('aria-label') ?? '') !== null);

/** Whom a control without an address invites: the one person of its row, or of the page, if its label names them; else a name alone. */
function personOfControl(control: Element, page: Page): Recipient | null {
  const label = control.getAttribute('aria-label') ?? '';
  const row = findRow(control, personLinks, slugOfLink);
  const name = row ? nameBorneOut(row.links, label) : undefined;
  if (row && name) return { slug: row.slug, name };
  const shown = personOfPage(page);
  if (shown && label.includes(shown.name)) return shown;
  const named = nameInInvitation(label);
  return named ? { name: named } : null;
}

/** Whom the address of a control invites; its name where the label, its row or the page say it. */
function personOfLink(link: Element, slug: string, page: Page): Recipient {
  const label = link.getAttribute('aria-label') ?? '';
  const row = findRow(link, personLinks, slugOfLink);
  const shown = personOfPage(page);
  const name =
    nameInInvitation(label) ??
    (row?.slug === slug ? nameBorneOut(row.links, label) : undefined) ??
    (shown?.slug === slug ? shown.name : undefined);
  return name ? { slug, name } : { slug };
}

/** Whom a connect control invites; the same controls stand in side columns for other people, so only what belongs to the control counts. */
export function invitedBy(event: Event, page: Page): Invitation | null {
  for (const control of pathOf(event).slice(0, 10)) {
    const slug = slugOfInvitation(control);
    const person = slug
      ? personOfLink(control, slug, page)
      : isConnectControl(control)
        ? personOfControl(control, page)
        : null;
    if (person) return { person, isSent: watchControl(control, person, page) };
  }
  return null;
}

// --- Whether it went out ---------------------------------------------------------------------------------------

const count = (page: Page, selector: string, isOne: (element: Element) => boolean = () => true): number =>
  [...page.tab.querySelectorAll(selector)]
    .slice(0, 200)
    .filter((element) => isOne(element) && page.isVisible(element) !== false).length;

/** The weekly limit, or a mail address asked for: what stands there instead of a request that went out (LinkedIn research §3.2). */
export const wall =
  '[class*="ip-fuse-limit-alert"],[role="dialog"] input[type="email"],dialog[open] input[type="email"]';
const isWalled = (page: Page): boolean => listPlaces(page).some((place) => place.querySelector(wall) !== null);

const countToasts = (page: Page): number =>
  count(page, 'section:has(> [data-testid="toasts-title"]) [role="alert"] p', (toast) => readLine(toast) !== '') +
  count(page, '[data-test-artdeco-toast-item-type="success"]');
const countPending = (page: Page, state = ''): number =>
  count(page, '[componentkey$="_pending"],[id$="_pending"]', (one) => !state || keyOf(one) === `${state}_pending`);
const countLinks = (page: Page, slug: string | undefined): number =>
  count(page, 'a[href*="custom-invite"]', (link) => slugOfInvitation(link) === slug);

/**
 * Tells later whether a request went out that is being written now. A dialog that is gone says nothing by itself: either
 * an invitation link of this person has to have gone with it, or a pending control or a toast to have come. A wall means
 * it did not.
 */
export function watchRequest(page: Page, { slug }: Recipient): () => boolean {
  const look = () => ({ links: countLinks(page, slug), signs: countPending(page) + countToasts(page) });
  const before = look();
  return () => {
    const { links, signs } = look();
    return !isWalled(page) && (links < before.links || signs > before.signs);
  };
}

/**
 * Tells later whether a control sent its request at once, as in lists of people (LinkedIn research §3.1). Proof is its own
 * state turned to pending; or that it went away, its row being the same person's as before, and the page said something.
 * What leaves with its row, or without a word, proves nothing.
 */
function watchControl(control: Element, person: Recipient, page: Page): () => boolean {
  const state = connectable.exec(keyOf(control))?.[1];
  const label = control.getAttribute('aria-label');
  const row = findRow(control, personLinks, slugOfLink);
  const isThere = (): boolean => control.isConnected && control.getAttribute('aria-label') === label;
  const isSameRow = (): boolean =>
    row?.slug === person.slug && row !== null
      ? row.element.isConnected && namedIn(row.element, personLinks, slugOfLink).has(row.slug)
      : personOfPage(page)?.slug === person.slug;
  const look = () => ({ own: state ? countPending(page, state) : 0, signs: countPending(page) + countToasts(page) });
  const before = look();
  return () => {
    const { own, signs } = look();
    const isPending = own > before.own;
    return !isWalled(page) && (isPending || (!isThere() && isSameRow() && signs > before.signs));
  };
}
