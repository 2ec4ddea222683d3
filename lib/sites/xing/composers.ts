import type { ThreadMessage } from '../../domain/message';
import type { Composer, ComposerState, Recipient } from '../../domain/reading';
import { isWritable, readField } from '../../dom/field';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { certainLimitOf, enterOf, inPath, limitOf, pathOf } from '../form';
import { namedIn } from '../row';
import type { ConnectChoice, Invitation, Invited } from '../site';
import { isForeign, placeOf, slugOfLink } from './address';
import { isAddLabel, isContactLabel, isMessageLabel } from './labels';

const dialogs = '[role="dialog"],[data-xds="Dialog"],dialog[open]';
const primaryAction = 'button[data-qa="profile-primary-action"]';
const messageField = 'textarea[data-qa="message-composer-textarea"],textarea[data-element="message-composer-textarea"]';

/** Fields of other applications, and of searches; the site's one kind of field is in use everywhere (XING research §0.3, §0.4). */
const foreignField = '[data-wry],[data-testid="chat-reply-input"],[type="search"],[role="search"] textarea';
const personLinks = 'a[href*="/profile/"]';

/** The address of the page; null for what is none of ours. */
function addressOfPage(page: Page): URL | null {
  const address = page.document.location?.href;
  const url = address ? new URL(address) : null;
  return url && !isForeign(url) ? url : null;
}
const slugOfPage = (page: Page): string | undefined => {
  const url = addressOfPage(page);
  return url ? placeOf(url).slug : undefined;
};

// --- The note of a contact request (XING research §b) -----------------------------------------------------------

const buttonsOf = (dialog: Element): HTMLButtonElement[] => [...dialog.querySelectorAll('button')].slice(0, 20);

/** The second of the footer's two buttons sends; the last one, where there are more. */
const sendButtonOf = (dialog: Element): HTMLButtonElement | null => buttonsOf(dialog).at(-1) ?? null;

/** The field of a request's dialog. The dialog itself carries no mark, so it counts only for somebody who was just asked. */
function noteFieldOf(dialog: Element, invited: Invited | null): HTMLTextAreaElement | null {
  if (!invited || dialog.querySelector(messageField)) return null;
  return [...dialog.querySelectorAll('textarea')].find((field) => !field.matches(foreignField)) ?? null;
}

/** The page's own button stands for something else once the request to the person of the page is out. */
function isShownAsSent(page: Page, { slug }: Recipient): boolean {
  if (slug === undefined || slug !== slugOfPage(page)) return false;
  const action = page.document.querySelector<HTMLButtonElement>(primaryAction);
  return action !== null && (action.disabled || !isContactLabel(readLine(action)));
}

function createNoteComposer(dialog: Element, field: HTMLTextAreaElement, page: Page, recipient: Recipient): Composer {
  return {
    surface: 'note',
    field,
    recipient: () => recipient,
    firstContact: () => true,
    thread: () => [],
    limit: () => limitOf(dialog, field),
    quotaLeft: () => null,
    isSend: (event) => event.type === 'click' && event.composedPath().includes(sendButtonOf(dialog) as Element),
    isSent: () => !field.isConnected && isShownAsSent(page, recipient),
  };
}

/** The dialog as long as its note is empty: what is sent then is sent without a word. */
function createChoice(dialog: Element, page: Page, invited: Invited | null): ConnectChoice | null {
  const field = noteFieldOf(dialog, invited);
  if (!invited || !field || !addressOfPage(page) || field.value.trim() !== '' || page.isVisible(dialog) === false)
    return null;
  return {
    dialog,
    recipient: invited,
    canWriteNote: isWritable(field),
    isSilentSend: (event) => event.type === 'click' && event.composedPath().includes(sendButtonOf(dialog) as Element),
    isSent: () => !dialog.isConnected && isShownAsSent(page, invited),
  };
}

/** The request's dialog that an event came from, while its note is empty. */
export function choiceAt(event: Event, page: Page, invited: Invited | null): ConnectChoice | null {
  const dialog = inPath(pathOf(event), dialogs);
  return dialog && createChoice(dialog, page, invited);
}

/** The same anywhere on the page. */
export function findChoice(page: Page, invited: Invited | null): ConnectChoice | null {
  for (const dialog of [...page.document.querySelectorAll(dialogs)].slice(0, 20)) {
    const choice = createChoice(dialog, page, invited);
    if (choice) return choice;
  }
  return null;
}

const signs = '[role="status"],[role="alert"]';
const countSigns = (page: Page): number =>
  [...page.document.querySelectorAll(signs)].slice(0, 50).filter((sign) => readLine(sign, 50) !== '').length;

/** Whom a click asks: the person of the page, by the one button of the profile, or the one person of a row of a list. */
export function invitedBy(event: Event, page: Page): Invitation | null {
  const path = pathOf(event).slice(0, 10);
  const button = inPath(path, 'button');
  if (!button || !addressOfPage(page)) return null;
  const label = readLine(button);
  const slug = slugOfPage(page);
  if (button.matches(primaryAction))
    return slug && isContactLabel(label)
      ? { person: { slug }, isSent: () => slug === slugOfPage(page) && isPending(page) }
      : null;
  const row = isAddLabel(label) || isContactLabel(label) ? button.closest('li,[role="listitem"]') : null;
  const person = row && personOfRow(row);
  return person && { person, isSent: watchRow(button, label, row, page) };
}

/** The one person an entry of a list names; no label on XING says whom its button is for, so several are nobody. */
function personOfRow(row: Element): Recipient | null {
  const [slug, ...others] = namedIn(row, personLinks, slugOfLink);
  if (!slug || others.length > 0) return null;
  const name = [...row.querySelectorAll(personLinks)]
    .slice(0, 8)
    .map((link) => readLine(link.querySelector('h2,h3') ?? link, 150))
    .find((one) => one !== '');
  return name ? { slug, name } : { slug };
}

/**
 * In lists "Hinzufügen" sends at once (XING research §b). Proof is that the button went away or can't be pressed any more,
 * its row being the same person's as before, and the page said something. What leaves with its row proves nothing.
 */
function watchRow(button: Element, label: string, row: Element, page: Page): () => boolean {
  const before = countSigns(page);
  const slug = personOfRow(row)?.slug;
  return () => {
    const isOpen = button.isConnected && readLine(button) === label && !(button as HTMLButtonElement).disabled;
    return !isOpen && row.isConnected && personOfRow(row)?.slug === slug && countSigns(page) > before;
  };
}

// --- Messages (XING research §c) ----------------------------------------------------------------------------------

/** Whether Enter sends is not known beforehand (XING research §c); the first Enter that does something tells. */
let entersSend: boolean | null = null;
/** Fields in which an Enter was taken for a send before that was known; a second one is left alone, lest a new line be lost. */
const tried = new WeakSet<HTMLTextAreaElement>();

function sendsByEnter(field: HTMLTextAreaElement): boolean {
  if (entersSend !== null) return entersSend;
  const before = field.value;
  setTimeout(() => {
    if (before.trim() && field.value.trim() === '') entersSend = true;
    else if (field.value !== before) entersSend = false;
  }, 300);
  if (tried.has(field)) return false;
  tried.add(field);
  return true;
}

/** What belongs to one composer: the nearest thing around it that has a button to send. */
function formOf(field: Element): Element {
  let place = field.closest('form');
  for (let one = field.parentElement, up = 0; !place && one && up < 6; one = one.parentElement, up += 1)
    if (one.querySelector('button')) place = one as HTMLFormElement;
  return place ?? field;
}

/** What was said, and the form it is said in: links in there are authors, and nobody that is written to. */
const said = 'ul,ol,[role="list"],[data-qa="message-list"],[data-qa="message"],form';

/** The person a chat is with: the only one its head links; several are nobody. */
function partnerIn(place: Element): Element | null {
  const links = [...place.querySelectorAll(personLinks)].slice(0, 40).filter((link) => {
    const part = link.closest(said);
    return slugOfLink(link) !== null && (part === null || part === place || !place.contains(part));
  });
  return new Set(links.map(slugOfLink)).size === 1 ? (links[0] ?? null) : null;
}

function createMessageComposer(field: HTMLTextAreaElement): Composer {
  const form = formOf(field);
  const place = form.closest('section,[role="dialog"],main') ?? form;
  const partner = partnerIn(place);
  const submit = form.querySelector('button[type="submit"]') ?? [...form.querySelectorAll('button')].at(-1) ?? null;
  const them = slugOfLink(partner);
  const thread = (): ThreadMessage[] => readThread(place, form, them);
  return {
    surface: 'message',
    field,
    recipient: () => {
      const name = readLine(partner?.querySelector('h1,h2,h3') ?? partner, 150);
      return { ...(them ? { slug: them } : {}), ...(name ? { name } : {}) };
    },
    firstContact: () => !thread().some((message) => message.from === 'them'),
    thread,
    limit: () => certainLimitOf(form, field),
    quotaLeft: () => null,
    isSend(event) {
      if (event.type === 'click') return submit !== null && event.composedPath().includes(submit);
      if (!event.composedPath().includes(field)) return false;
      const enter = enterOf(event);
      return enter === 'always' || (enter === 'in-enter-mode' && sendsByEnter(field));
    },
    isSent: () => !field.isConnected || readField(field).trim() === '',
  };
}

/** The messages of a chat, oldest first: each list entry that names its author by a link belongs to that person. */
function readThread(place: Element, form: Element, them: string | null): ThreadMessage[] {
  const messages: ThreadMessage[] = [];
  for (const item of [...place.querySelectorAll('li,[data-qa="message"]')].slice(-60)) {
    if (item.contains(form) || item.querySelector('li')) continue;
    const author = slugOfLink(item.querySelector('a[href*="/profile/"]'));
    const text = readText(item.querySelector('[data-xds="RteContent"],p') ?? item, { most: 2000 });
    if (author && them && text) messages.push({ from: author === them ? 'them' : 'me', text });
  }
  return messages;
}

// --- Finding them -------------------------------------------------------------------------------------------------

/** Whether a field is that of a chat: by its own mark, or on a chat's page by its label; never by the kind of field it is. */
function isChatField(field: Element, url: URL): boolean {
  if (field.matches(foreignField)) return false;
  if (field.matches(messageField)) return true;
  const label = `${field.getAttribute('aria-label') ?? ''} ${field.getAttribute('placeholder') ?? ''}`;
  return (
    field.matches('textarea') &&
    placeOf(url).page === 'conversation' &&
    !field.closest(dialogs) &&
    isMessageLabel(label)
  );
}

function composerOf(container: Element, page: Page, invited: Invited | null): Composer | null {
  const url = addressOfPage(page);
  if (!url) return null;
  if (container.matches('textarea')) return isChatField(container, url) ? createMessageComposer(container) : null;
  const field = noteFieldOf(container, invited);
  return field && invited && createNoteComposer(container, field, page, invited);
}

/** The chat's field that belongs to a button in the path: the only one in the form the path leads through. */
function fieldBeside(path: Element[], url: URL): Element | null {
  if (!path.slice(0, 8).some((one) => one.matches('button'))) return null;
  for (const around of path.slice(0, 8)) {
    const [only, ...more] = [...around.querySelectorAll('textarea')]
      .slice(0, 20)
      .filter((one) => isChatField(one, url));
    if (more.length > 0) return null;
    if (only) return path.includes(formOf(only)) ? only : null;
  }
  return null;
}

/** The composer an event came from; null for every other event. */
export function composerAt(event: Event, page: Page, invited: Invited | null): Composer | null {
  const url = addressOfPage(page);
  if (!url) return null;
  const path = pathOf(event);
  const field = path.find((one) => isChatField(one, url)) ?? fieldBeside(path, url);
  const container = field ?? inPath(path, dialogs);
  return container && composerOf(container, page, invited);
}

/** All composers of the page that can be written in. */
export function listComposers(page: Page, invited: Invited | null): Composer[] {
  const found = new Map<Element, Composer>();
  for (const container of [...page.document.querySelectorAll(`textarea,${dialogs}`)].slice(0, 40)) {
    const composer = composerOf(container, page, invited);
    if (composer && isWritable(composer.field) && page.isVisible(composer.field) !== false)
      found.set(composer.field, composer);
  }
  return [...found.values()];
}

/** Whether the page shows a chat that can be written in. */
export function hasConversation(page: Page): boolean {
  return listComposers(page, null).some(({ surface }) => surface === 'message');
}

/** Whether a request to the person of the page is on its way: the one button of the profile can't be pressed then. */
export function isPending(page: Page): boolean {
  const action = page.document.querySelector<HTMLButtonElement>(primaryAction);
  return action?.disabled === true;
}

/** A note that is there to be seen and not to be written, which the site keeps for paying members; or none in the dialog at all. */
export function closedNote(page: Page, invited: Invited | null): ComposerState | null {
  const choice = findChoice(page, invited);
  if (choice) return choice.canWriteNote ? null : { surface: 'note', recipient: choice.recipient, noteState: 'locked' };
  const isBare = (dialog: Element): boolean =>
    page.isVisible(dialog) !== false && !dialog.querySelector('textarea,input') && buttonsOf(dialog).length > 1;
  const bare = invited && [...page.document.querySelectorAll(dialogs)].slice(0, 20).find(isBare);
  return bare ? { surface: 'note', recipient: invited, noteState: 'absent' } : null;
}
