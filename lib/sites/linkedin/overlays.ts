import { listRoots, type Page } from '../../dom/page';

/** Overlays of the old application live in an open shadow root or in a frame of the same origin (LinkedIn research §1.1). */
export const listPlaces = (page: Page): (Document | ShadowRoot)[] =>
  listRoots(page, '#interop-outlet,[data-testid="interop-shadowdom"]', 'iframe[src^="/preload/"]');

/** Dialogs of both front ends; the new one prepares closed ones that are none yet (LinkedIn research §1.1). */
export const dialogs = '[role="dialog"],dialog[open]';

/** A dialog of the browser's own, as the new front end opens them. */
export const nativeDialog = 'dialog[open][data-testid="dialog"]';

const closeButton = '[data-test-modal-close-btn]';

/** A button that shows nothing but a cross. */
const isCross = (button: Element): boolean =>
  button.querySelector('svg[id^="close-"],[data-test-icon^="close-"]') !== null &&
  !/\p{L}/u.test(button.textContent ?? '');

/** The buttons of a dialog, in order; the one at its head that closes it is none of them. */
export const buttonsOf = (dialog: Element): Element[] =>
  [...dialog.querySelectorAll('button')].slice(0, 20).filter((one) => !one.matches(closeButton) && !isCross(one));

/** The button that sends: marked as primary, else the last one. */
export function sendButtonOf(dialog: Element): Element | null {
  const buttons = buttonsOf(dialog);
  return buttons.find((button) => button.matches('.artdeco-button--primary')) ?? buttons.at(-1) ?? null;
}

/** Whether an event is a press on a dialog's button that sends. */
export function isPressOnSend(event: Event, dialog: Element): boolean {
  const send = event.type === 'click' ? sendButtonOf(dialog) : null;
  return send !== null && event.composedPath().includes(send);
}
