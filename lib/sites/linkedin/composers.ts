import type { ThreadMessage } from '../../domain/message';
import type { Composer, Recipient } from '../../domain/reading';
import { isWritable, readField } from '../../dom/field';
import { listRoots, type Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { enterOf, inPath, limitOf, pathOf } from '../form';
import type { ConnectChoice, Invited } from '../site';
import { foldSlug } from '../slug';
import { isMemberId, memberIdOfLink, slugOfInvitation, slugOfLink } from './address';
import { nameInInvitation, notesLeft } from './labels';

/** Overlays of the old application live in an open shadow root or in a frame of the same origin (LinkedIn research §1.1). */
const roots = (page: Page): (Document | ShadowRoot)[] =>
  listRoots(page, '#interop-outlet,[data-testid="interop-shadowdom"]', 'iframe[src^="/preload/"]');

const dialogs = '[role="dialog"],dialog[open]';
const noteField = 'textarea#custom-message,textarea[name="message"]';
const messageForm = 'form[id^="msg-form-"],form.msg-form';
const messageField = '[contenteditable="true"][role="textbox"]';

// --- The note of a connection request (LinkedIn research §3.2) -------------------------------------------------

const closeButton = '[data-test-modal-close-btn]';

/** The buttons at the foot of a dialog; the close button at its head is none of them. */
const buttonsOf = (dialog: Element): Element[] =>
  [...dialog.querySelectorAll('button')].filter((button) => !button.matches(closeButton)).slice(0, 20);

/** The button that sends: marked as primary, else the last one. */
function sendButtonOf(dialog: Element): Element | null {
  const buttons = buttonsOf(dialog);
  return buttons.find((button) => button.matches('.artdeco-button--primary')) ?? buttons.at(-1) ?? null;
}

const textOf = (dialog: Element): string => readText(dialog, { most: 1000 }).replaceAll('\n', ' ');

function createNoteComposer(
  dialog: Element,
  field: HTMLTextAreaElement,
  page: Page,
  invited: Invited | null,
): Composer {
  const recipient = recipientOfDialog(dialog, page, invited);
  const isOut = watchRequest(page, recipient);
  return {
    surface: 'note',
    field,
    recipient: () => recipient,
    firstContact: () => true,
    thread: () => [],
    limit: () => limitOf(dialog, field),
    quotaLeft: () => notesLeft(textOf(dialog)),
    isSend(event) {
      const send = sendButtonOf(dialog);
      return event.type === 'click' && send !== null && event.composedPath().includes(send);
    },
    isSent: () => !field.isConnected && isOut(),
  };
}

/**
 * Whom a connect dialog invites: the person of the control that opened it, unless the dialog names the person of the
 * page and nothing of that other one. Where we did not see a control, the person of the page if the dialog names them;
 * else nobody is known.
 */
function recipientOfDialog(dialog: Element, page: Page, invited: Invited | null): Recipient {
  const name = readLine(page.document.querySelector('[componentkey$="Topcard"] h2,[id$="Topcard"] h2'), 150);
  const slug = /\/in\/([^/]+)/.exec(page.document.location?.pathname ?? '')?.[1];
  const text = readText(dialog, { most: 2000 });
  const isPagePerson = Boolean(name) && slug !== undefined && text.includes(name);
  const invitedNames = (invited?.name ?? '').split(/\s/).filter((word) => word.length > 2);
  const isContradicted = isPagePerson && invitedNames.length > 0 && !invitedNames.some((word) => text.includes(word));
  if (invited && !isContradicted) return invited;
  return isPagePerson && slug ? { name, slug: foldSlug(slug) } : {};
}

const count = (page: Page, selector: string, isOne: (element: Element) => boolean): number =>
  [...page.document.querySelectorAll(selector)]
    .slice(0, 200)
    .filter((element) => isOne(element) && page.isVisible(element) !== false).length;

/**
 * Tells later whether a request went out that is being written now. A dialog that is gone says nothing by itself: either
 * an invitation link of this person has to have gone with it, or a pending control or a toast to have come. A wall (the
 * weekly limit, a mail address asked for) means it did not.
 */
function watchRequest(page: Page, recipient: Recipient): () => boolean {
  const links = (): number =>
    count(page, 'a[href*="custom-invite"]', (link) => slugOfInvitation(link) === recipient.slug);
  const signs = (): number =>
    count(page, '[componentkey$="_pending"],[id$="_pending"]', () => true) +
    count(page, 'section:has(> [data-testid="toasts-title"]) [role="alert"] p', (toast) => readLine(toast) !== '') +
    count(page, '[data-test-artdeco-toast-item-type="success"]', () => true);
  const [linksBefore, signsBefore] = [links(), signs()];
  return () => {
    const isWalled = roots(page).some((root) =>
      root.querySelector('[class*="ip-fuse-limit-alert"],[role="dialog"] input[type="email"]'),
    );
    return !isWalled && (links() < linksBefore || signs() > signsBefore);
  };
}

function createChoice(dialog: Element, page: Page, invited: Invited | null): ConnectChoice | null {
  if (dialog.querySelector(noteField) || page.isVisible(dialog) === false) return null;
  const isInvite = dialog.matches(
    '.send-invite,[aria-labelledby="send-invite-modal"],[data-test-modal-id="send-invite-modal"]',
  );
  const buttons = buttonsOf(dialog);
  if (!isInvite || buttons.length < 1 || dialog.querySelector('input')) return null;
  const left = notesLeft(textOf(dialog));
  const recipient = recipientOfDialog(dialog, page, invited);
  const isOut = watchRequest(page, recipient);
  return {
    dialog,
    recipient,
    isSent: () => !dialog.isConnected && isOut(),
    isSilentSend: (event) => event.type === 'click' && event.composedPath().includes(sendButtonOf(dialog) as Element),
    canWriteNote: buttons.length > 1 && dialog.querySelector('a[href*="/premium/"]') === null && left !== 0,
    ...(left === null ? {} : { quotaLeft: left }),
  };
}

/** The first stage of the connect dialog that an event came from. */
export function choiceAt(event: Event, page: Page, invited: Invited | null): ConnectChoice | null {
  const dialog = inPath(pathOf(event), dialogs);
  return dialog && createChoice(dialog, page, invited);
}

/** The first stage of a connect dialog anywhere on the page. */
export function findChoice(page: Page, invited: Invited | null): ConnectChoice | null {
  for (const root of roots(page))
    for (const dialog of root.querySelectorAll(dialogs)) {
      const choice = createChoice(dialog, page, invited);
      if (choice) return choice;
    }
  return null;
}

/** Whom a connect control invites; the same controls stand in side columns for other people, so only the address counts. */
export function invitedBy(event: Event): Recipient | null {
  for (const element of pathOf(event)) {
    const slug = slugOfInvitation(element);
    if (!slug) continue;
    const name = nameInInvitation(element.getAttribute('aria-label') ?? '');
    return name ? { slug, name } : { slug };
  }
  return null;
}

// --- Messages (LinkedIn research §4) ---------------------------------------------------------------------------

const conversation =
  '[data-view-name="message-overlay-conversation-bubble-item"],.msg-thread,.msg-convo-wrapper,[role="dialog"]';

function createMessageComposer(form: Element, field: HTMLElement, page: Page): Composer {
  const place = form.closest(conversation);
  const header = place?.querySelector('a.msg-thread__link-to-profile,h2 a[href*="/in/"],a[href*="/in/"]');
  const subject = form.querySelector('input[name="subject"]');
  const thread = (): ThreadMessage[] => readThread(place, memberIdOfLink(header) ?? slugOfLink(header));
  return {
    surface: subject && page.isVisible(subject) !== false ? 'inmail' : 'message',
    field,
    recipient: () => {
      const slug = slugOfLink(header);
      const id = memberIdOfLink(header);
      const name = readLine(place?.querySelector('h2'), 150);
      return { ...(name ? { name } : {}), ...(id ? { memberId: id } : slug ? { slug } : {}) };
    },
    firstContact: () => !thread().some((message) => message.from === 'them'),
    thread,
    limit: () => null,
    quotaLeft: () => null,
    isSend(event) {
      const submit = form.querySelector('button[type="submit"]');
      if (event.type === 'click') return submit !== null && event.composedPath().includes(submit);
      return event.composedPath().includes(field) && sendsByKey(event, form);
    },
    isSent: () => !field.isConnected || readField(field).trim() === '',
  };
}

/** The account's Enter mode shows itself: then there is no Send button, or a line that says so. */
function sendsByKey(event: Event, form: Element): boolean {
  const enter = enterOf(event);
  if (enter !== 'in-enter-mode') return enter === 'always';
  return form.querySelector('button[type="submit"]') === null || form.querySelector('.msg-form__hint-text') !== null;
}

/** The messages of a conversation, oldest first; a message belongs to the person its group's link names, never to a side or colour. */
function readThread(place: Element | null, them: string | null): ThreadMessage[] {
  const messages: ThreadMessage[] = [];
  let sender: string | null = null;
  for (const item of [...(place?.querySelectorAll('.msg-s-event-listitem') ?? [])].slice(-60)) {
    const link = item.querySelector('a[href*="/in/"]');
    sender = memberIdOfLink(link) ?? slugOfLink(link) ?? sender;
    const text = readText(item.querySelector('.msg-s-event-listitem__body') ?? item, { most: 2000 });
    // A head may name its person by id and a message by address; then only the mark of the message is left.
    const isSameKind = sender !== null && them !== null && isMemberId(sender) === isMemberId(them);
    const isTheirs = isSameKind ? sender === them : item.matches('.msg-s-event-listitem--other');
    if (text) messages.push({ from: isTheirs ? 'them' : 'me', text });
  }
  return messages;
}

// --- Finding them ----------------------------------------------------------------------------------------------

function composerOf(container: Element, page: Page, invited: Invited | null): Composer | null {
  if (container.matches(messageForm)) {
    const field = container.querySelector<HTMLElement>(messageField);
    return field && createMessageComposer(container, field, page);
  }
  const field = container.querySelector<HTMLTextAreaElement>(noteField);
  return field && createNoteComposer(container, field, page, invited);
}

/** The composer an event came from; null for every other event. */
export function composerAt(event: Event, page: Page, invited: Invited | null): Composer | null {
  const path = pathOf(event);
  const container = inPath(path, messageForm) ?? inPath(path, dialogs);
  return container && composerOf(container, page, invited);
}

/** All composers of the page that can be written in. */
export function listComposers(page: Page, invited: Invited | null): Composer[] {
  return roots(page)
    .flatMap((root) => [...root.querySelectorAll(`${messageForm},${dialogs}`)].slice(0, 20))
    .map((container) => composerOf(container, page, invited))
    .filter((composer) => composer !== null && isWritable(composer.field) && page.isVisible(composer.field) !== false)
    .filter((composer) => composer !== null);
}
