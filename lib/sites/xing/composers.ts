import type { ThreadMessage } from '../../domain/message';
import type { Composer, ComposerState, Recipient } from '../../domain/reading';
import { isWritable, readField } from '../../dom/field';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { enterOf, inPath, limitOf, pathOf } from '../form';
import type { ConnectChoice, Invited } from '../site';
import { isForeign, placeOf, slugOfLink } from './address';
import { isContactLabel } from './labels';

const dialogs = '[role="dialog"],[data-xds="Dialog"],dialog[open]';
const primaryAction = 'button[data-qa="profile-primary-action"]';
const messageField = 'textarea[data-qa="message-composer-textarea"],textarea[data-element="message-composer-textarea"]';

const isOurs = (page: Page): boolean => {
  const address = page.document.location?.href;
  return !address || !isForeign(new URL(address));
};

// --- The note of a contact request (XING research §b) -----------------------------------------------------------

const buttonsOf = (dialog: Element): HTMLButtonElement[] => [...dialog.querySelectorAll('button')].slice(0, 20);

/** The second of the footer's two buttons sends; the last one, where there are more. */
const sendButtonOf = (dialog: Element): HTMLButtonElement | null => buttonsOf(dialog).at(-1) ?? null;

/** The field of a request's dialog. The dialog itself carries no mark, so it counts only for somebody who was just asked. */
function noteFieldOf(dialog: Element, invited: Invited | null): HTMLTextAreaElement | null {
  return invited && !dialog.querySelector(messageField) ? dialog.querySelector('textarea') : null;
}

/** The page's own button stands for something else once the request is out. */
function isShownAsSent(page: Page): boolean {
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
    isSent: () => !field.isConnected && isShownAsSent(page),
  };
}

/** The dialog as long as its note is empty: what is sent then is sent without a word. */
function createChoice(dialog: Element, page: Page, invited: Invited | null): ConnectChoice | null {
  const field = noteFieldOf(dialog, invited);
  if (!invited || !field || !isOurs(page) || field.value.trim() !== '' || page.isVisible(dialog) === false) return null;
  return {
    dialog,
    recipient: invited,
    canWriteNote: isWritable(field),
    isSilentSend: (event) => event.type === 'click' && event.composedPath().includes(sendButtonOf(dialog) as Element),
    isSent: () => !dialog.isConnected && isShownAsSent(page),
  };
}

/** The request's dialog that an event came from, while its note is empty. */
export function choiceAt(event: Event, page: Page, invited: Invited | null): ConnectChoice | null {
  const dialog = inPath(pathOf(event), dialogs);
  return dialog && createChoice(dialog, page, invited);
}

/** The same anywhere on the page. */
export function findChoice(page: Page, invited: Invited | null): ConnectChoice | null {
  for (const dialog of page.document.querySelectorAll(dialogs)) {
    const choice = createChoice(dialog, page, invited);
    if (choice) return choice;
  }
  return null;
}

/** Whom a click asks: the person of the page, if the one button of the profile has that meaning now. */
export function invitedBy(event: Event, page: Page): Recipient | null {
  const button = inPath(pathOf(event), primaryAction);
  const { slug } = placeOf(new URL(page.document.location.href));
  return button && slug && isContactLabel(readLine(button)) ? { slug } : null;
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

function createMessageComposer(field: HTMLTextAreaElement): Composer {
  const form = formOf(field);
  const place = form.closest('section,[role="dialog"],main') ?? form;
  const partner = [
    ...place.querySelectorAll('header a[href*="/profile/"],h1 a[href*="/profile/"],a[href*="/profile/"]'),
  ][0];
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
    limit: () => null,
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

function composerOf(container: Element, page: Page, invited: Invited | null): Composer | null {
  if (!isOurs(page)) return null;
  if (container.matches(messageField)) return createMessageComposer(container as HTMLTextAreaElement);
  const field = noteFieldOf(container, invited);
  return field && invited && createNoteComposer(container, field, page, invited);
}

/** The composer an event came from; null for every other event. */
export function composerAt(event: Event, page: Page, invited: Invited | null): Composer | null {
  const path = pathOf(event);
  const field = inPath(path, messageField);
  const dialog = inPath(path, dialogs);
  if (field || dialog) return composerOf((field ?? dialog) as Element, page, invited);
  // A press on Send: the composer is the one whose own form the button stands in.
  for (const one of page.document.querySelectorAll(messageField))
    if (path.includes(formOf(one))) return composerOf(one, page, invited);
  return null;
}

/** All composers of the page that can be written in. */
export function listComposers(page: Page, invited: Invited | null): Composer[] {
  return [...page.document.querySelectorAll(`${messageField},${dialogs}`)]
    .slice(0, 20)
    .map((container) => composerOf(container, page, invited))
    .filter((composer) => composer !== null)
    .filter((composer) => isWritable(composer.field) && page.isVisible(composer.field) !== false);
}

/** Whether a request to the person of the page is on its way: the one button of the profile can't be pressed then. */
export function isPending(page: Page): boolean {
  const action = page.document.querySelector<HTMLButtonElement>(primaryAction);
  return action?.disabled === true;
}

/** A note that is there to be seen and not to be written: the site keeps it for paying members. */
export function lockedNote(page: Page, invited: Invited | null): ComposerState | null {
  const choice = findChoice(page, invited);
  return choice && !choice.canWriteNote ? { surface: 'note', recipient: choice.recipient, noteState: 'locked' } : null;
}
