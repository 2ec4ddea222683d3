import type { Composer, Recipient } from '../../domain/reading';
import type { Page } from '../../dom/page';
import { readText } from '../../dom/text';
import { limitOf } from '../form';
import type { ConnectChoice, Invited } from '../site';
import { personOfPage, wall, watchRequest } from './invitation';
import { notesLeft } from './labels';
import { isMessageDialog } from './messages';
import { buttonsOf, dialogs, isPressOnSend, listPlaces, nativeDialog } from './overlays';

/** The marks of the old front end's connect dialog (LinkedIn research §3.2). */
const marks = '.send-invite,[aria-labelledby="send-invite-modal"],[data-test-modal-id="send-invite-modal"]';
const premium = 'a[href*="/premium/"]';

const textOf = (dialog: Element): string => readText(dialog, { most: 2000 }).replaceAll('\n', ' ');

/** Whether a text names somebody: by any part of the name, since dialogs often leave the family name out. */
const names = (text: string, name: string | undefined): boolean =>
  (name ?? '').split(/\s/).some((word) => word.length > 2 && text.includes(word));

/**
 * Whether a dialog is a connect dialog. The new front end's carries no mark, so it counts only after a connect control was
 * used, and only if it names that person or is the offer to pay for more notes.
 */
function isConnectDialog(dialog: Element, invited: Invited | null): boolean {
  if (dialog.matches(marks)) return true;
  if (!invited || isMessageDialog(dialog) || dialog.querySelector('[contenteditable="true"]')) return false;
  return (
    dialog.querySelector(premium) !== null || (dialog.matches(nativeDialog) && names(textOf(dialog), invited.name))
  );
}

/** The field for the note: by its own id anywhere, by less only in a connect dialog. */
function noteFieldOf(dialog: Element, invited: Invited | null): HTMLTextAreaElement | null {
  if (isMessageDialog(dialog)) return null;
  const field = dialog.querySelector<HTMLTextAreaElement>('textarea#custom-message');
  if (field) return field;
  const isOpen = isConnectDialog(dialog, invited) || (invited !== null && dialog.matches(nativeDialog));
  const named = isOpen ? dialog.querySelector<HTMLTextAreaElement>('textarea[name="message"]') : null;
  const all = isConnectDialog(dialog, invited) ? dialog.querySelectorAll('textarea') : [];
  return named ?? (all.length === 1 ? (all[0] ?? null) : null);
}

/**
 * Whom a connect dialog invites: the person of the control that opened it, unless the dialog names the person of the
 * page and nothing of that other one. Where we did not see a control, the person of the page if the dialog names them;
 * else nobody is known.
 */
function recipientOf(dialog: Element, page: Page, invited: Invited | null): Recipient {
  const text = textOf(dialog);
  const shown = personOfPage(page);
  const isShownNamed = shown !== null && text.includes(shown.name);
  const isContradicted = isShownNamed && Boolean(invited?.name) && !names(text, invited?.name);
  if (invited && !isContradicted) return invited;
  return isShownNamed ? shown : {};
}

/** The composer of a dialog's note; null for every other dialog. */
export function noteComposerOf(dialog: Element, page: Page, invited: Invited | null): Composer | null {
  const field = noteFieldOf(dialog, invited);
  if (!field) return null;
  const recipient = recipientOf(dialog, page, invited);
  const isOut = watchRequest(page, recipient);
  return {
    surface: 'note',
    field,
    recipient: () => recipient,
    firstContact: () => true,
    thread: () => [],
    limit: () => limitOf(dialog, field),
    quotaLeft: () => notesLeft(textOf(dialog)),
    isSend: (event) => isPressOnSend(event, dialog),
    isSent: () => !field.isConnected && isOut(),
  };
}

/** The first stage of a connect dialog; null for every other dialog, and for a wall. */
export function choiceOf(dialog: Element, page: Page, invited: Invited | null): ConnectChoice | null {
  if (!isConnectDialog(dialog, invited) || noteFieldOf(dialog, invited) || page.isVisible(dialog) === false)
    return null;
  const buttons = buttonsOf(dialog);
  if (buttons.length < 1 || dialog.querySelector('input') || dialog.matches(wall) || dialog.querySelector(wall))
    return null;
  const left = notesLeft(textOf(dialog));
  const recipient = recipientOf(dialog, page, invited);
  const isOut = watchRequest(page, recipient);
  return {
    dialog,
    recipient,
    isSent: () => !dialog.isConnected && isOut(),
    isSilentSend: (event) => isPressOnSend(event, dialog),
    canWriteNote: buttons.length > 1 && dialog.querySelector(premium) === null && left !== 0,
    ...(left === null ? {} : { quotaLeft: left }),
  };
}

/** The first stage of a connect dialog anywhere on the page. */
export function findChoice(page: Page, invited: Invited | null): ConnectChoice | null {
  for (const place of listPlaces(page))
    for (const dialog of [...place.querySelectorAll(dialogs)].slice(0, 20)) {
      const choice = choiceOf(dialog, page, invited);
      if (choice) return choice;
    }
  return null;
}
