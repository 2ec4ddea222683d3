import type { ThreadMessage } from '../../domain/message';
import type { Composer, Recipient } from '../../domain/reading';
import { readField } from '../../dom/field';
import type { Page } from '../../dom/page';
import { readLine, readText } from '../../dom/text';
import { certainLimitOf, enterOf } from '../form';
import { namedIn, nameBorneOut } from '../row';
import { isMemberId, memberIdOfLink, slugOfLink } from './address';
import { isPressOnSend, listPlaces, nativeDialog } from './overlays';

/** The form of every message of the old front end; its own Send is the only button that submits (LinkedIn research §4). */
export const messageForm = 'form[id^="msg-form-"],form.msg-form';
const messageField = '[contenteditable="true"][role="textbox"]';
const submit = 'button[type="submit"]';
const subject = 'input[name="subject"],.msg-form__subject';

const bubble = '[data-view-name="message-overlay-conversation-bubble-item"],.msg-overlay-conversation-bubble';
/** What one conversation stands in, the widest first: inside a bubble there is a frame without its head. */
const conversations = [bubble, '.msg-thread', '[role="dialog"],dialog[open]', '.msg-convo-wrapper'];

/** Whether a form stands in a bubble that is folded away: nothing can be written there, though its field is in the page. */
export const isMinimised = (form: Element): boolean =>
  form.closest('[data-msg-overlay-conversation-bubble-is-minimized="true"]') !== null;

const personLinks = 'a[href*="/in/"]';
/** Where links are people who wrote something, or are written of, and nobody that is written to. */
const said = '.msg-s-message-list-container,.msg-s-message-list,.msg-s-event-listitem,form,ul,ol';
const heads = 'header,h1,h2,.msg-title-bar,.msg-thread__link-to-profile';

// --- Whom a message is for -------------------------------------------------------------------------------------

/** The person a link names: by profile id, else by address. Heads of conversations use ids (LinkedIn research §2.5). */
function personOfLink(link: Element, name: string): Recipient {
  const memberId = memberIdOfLink(link);
  const slug = memberId ? null : slugOfLink(link);
  return { ...(name ? { name } : {}), ...(memberId ? { memberId } : {}), ...(slug ? { slug } : {}) };
}

/** The chips of a new message, each as its words and its button's; null where no recipient is to be chosen. */
function chipsOf(place: Element): string[] | null {
  const chooser = [...place.querySelectorAll('input[role="combobox"]')].find((one) => !one.closest('form'));
  if (!chooser) return null;
  for (let box = chooser.parentElement; box && box !== place; box = box.parentElement) {
    if (box.querySelector('header,form')) break;
    const buttons = [...box.querySelectorAll('button[aria-label]')].slice(0, 20);
    if (buttons.length > 0)
      return buttons.map((button) => {
        const chip = button.parentElement?.contains(chooser) ? button : button.parentElement;
        return `${readLine(chip)} ${button.getAttribute('aria-label') ?? ''}`;
      });
  }
  return [];
}

const isWithin = (link: Element, parts: string, place: Element): boolean => {
  const part = link.closest(parts);
  return part !== null && part !== place && place.contains(part);
};

const isHead = (link: Element, place: Element): boolean =>
  isWithin(link, heads, place) || link.querySelector('h1,h2') !== null;

/**
 * Whom the conversation's own head names: the one person it links, or the one chip of a new message. Several people are
 * nobody, and so is somebody who is not linked; the person of the page is never meant by this alone.
 */
function recipientIn(place: Element | null): Recipient {
  if (!place) return {};
  const links = [...place.querySelectorAll(personLinks)].slice(0, 40).filter((link) => !isWithin(link, said, place));
  const heading = links.filter((link) => isHead(link, place));
  const chips = chipsOf(place);
  const pool = heading.length > 0 && !chips ? heading : links;
  const [link] = pool;
  if (!link || new Set(pool.map(slugOfLink)).size > 1) return {};
  if (chips) {
    // The card below may still be that of somebody whose chip was just taken away.
    const name = chips.length === 1 ? nameBorneOut(links, chips[0] ?? '') : undefined;
    return name ? personOfLink(link, name) : {};
  }
  const named = link.querySelector('h1,h2,h3') ?? link.closest('h1,h2,h3') ?? link.querySelector('p,strong') ?? link;
  return personOfLink(link, readLine(named, 150));
}

// --- Messages of the old front end -----------------------------------------------------------------------------

/** The composer of a message's form; null where nothing can be written in it. */
export function messageComposerOf(form: Element, page: Page): Composer | null {
  const field = form.querySelector<HTMLElement>(messageField);
  if (!field) return null;
  const place = conversations.map((one) => form.closest(one)).find((one) => one !== null) ?? null;
  const title = form.querySelector(subject);
  const thread = (): ThreadMessage[] => readThread(place);
  return {
    surface: title && page.isVisible(title) !== false ? 'inmail' : 'message',
    field,
    recipient: () => recipientIn(place),
    firstContact: () => !thread().some((message) => message.from === 'them'),
    thread,
    limit: () => certainLimitOf(form, field),
    quotaLeft: () => null,
    isSend(event) {
      const send = form.querySelector(submit);
      if (event.type === 'click') return send !== null && event.composedPath().includes(send);
      return event.composedPath().includes(field) && sendsByKey(event, form);
    },
    isSent: () => !field.isConnected || readField(field).trim() === '',
  };
}

/** The account's Enter mode shows itself: then there is no Send button, or a line that says so. */
function sendsByKey(event: Event, form: Element): boolean {
  const enter = enterOf(event);
  if (enter !== 'in-enter-mode') return enter === 'always';
  return form.querySelector(submit) === null || form.querySelector('.msg-form__hint-text') !== null;
}

/** The messages of a conversation, oldest first; a message belongs to the person its group's link names, never to a side or colour. */
function readThread(place: Element | null): ThreadMessage[] {
  if (!place) return [];
  const { memberId, slug } = recipientIn(place);
  const them = memberId ?? slug ?? null;
  const messages: ThreadMessage[] = [];
  let sender: string | null = null;
  for (const item of [...place.querySelectorAll('.msg-s-event-listitem')].slice(-60)) {
    const link = item.querySelector(personLinks);
    sender = memberIdOfLink(link) ?? slugOfLink(link) ?? sender;
    const text = readText(item.querySelector('.msg-s-event-listitem__body') ?? item, { most: 2000 });
    // A head may name its person by id and a message by address; then only the mark of the message is left.
    const isSameKind = sender !== null && them !== null && isMemberId(sender) === isMemberId(them);
    const isTheirs = isSameKind ? sender === them : item.matches('.msg-s-event-listitem--other');
    if (text) messages.push({ from: isTheirs ? 'them' : 'me', text });
  }
  return messages;
}

/** Whether the page shows a conversation of the old front end; the bar of conversations in its corner is none. */
export const hasConversation = (page: Page): boolean =>
  listPlaces(page).some((place) => place.querySelector('.msg-thread .msg-s-message-list,.msg-thread form') !== null);

// --- The message of the new front end --------------------------------------------------------------------------

/** The screen of a message, in its dialog or around the dialog's inside (LinkedIn research §4). */
const messageScreen = '[data-sdui-screen*="Message"]';
const content = '[data-testid="dialog-content"]';

/** Whether a dialog is the new front end's "Send message": by its screen, or by one plain field and one person linked in it. */
export function isMessageDialog(dialog: Element): boolean {
  if (!dialog.matches('dialog[open]')) return false;
  if (dialog.matches(messageScreen) || dialog.querySelector(messageScreen) !== null) return true;
  const inside = dialog.matches(nativeDialog) ? dialog.querySelector(content) : null;
  return inside?.querySelectorAll('textarea').length === 1 && namedIn(dialog, personLinks, slugOfLink).size === 1;
}

/** The composer of such a dialog: a plain field and a button of its own that sends; no key is known to send there. */
export function dialogComposerOf(dialog: Element): Composer | null {
  const field = isMessageDialog(dialog) ? dialog.querySelector('textarea') : null;
  if (!field) return null;
  return {
    surface: 'message',
    field,
    recipient: () => recipientIn(dialog),
    firstContact: () => true,
    thread: () => [],
    limit: () => certainLimitOf(dialog, field),
    quotaLeft: () => null,
    isSend: (event) => isPressOnSend(event, dialog),
    isSent: () => !field.isConnected || field.value.trim() === '',
  };
}
