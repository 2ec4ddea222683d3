// The contact request: one step, the page's own model of the note, and no mercy for focus, clicks or Escape from outside.
import { ask, build } from './build.js';
import { control, modelOf } from './controlled.js';

let open = null;

/** Sends at once where the site has no dialog. */
export async function openRequest(member, onSent) {
  close();
  const dialog = await ask(`dialog?member=${member}`);
  if (dialog.tree === null) {
    await send(member, null, onSent);
    return;
  }
  open = { member, dialog, onSent, element: document.body.appendChild(build(dialog.tree)) };
  const { element } = open;
  control(field(), (text) => count(text));
  element.addEventListener('focusout', onFocusOut);
  field().focus();
}

export async function send(member, text, onSent) {
  onSent(member, await ask(`request?member=${member}`, { text }));
}

const box = () => open.element.querySelector('[role=dialog]');
const field = () => open.element.querySelector('textarea');
const sendButton = () => open.element.querySelector('[data-does=send]');

function count(text) {
  const { limit } = open.dialog;
  const counter = box().querySelector(':scope > [data-xds=Meta]');
  if (counter) counter.textContent = `${text.length}/${limit}`;
  sendButton().disabled = limit !== null && text.length > limit;
}

function close() {
  if (!open) return;
  const { element } = open;
  open = null;
  element.remove();
}

function onFocusOut(event) {
  // Without a related target the window itself lost the focus, or nothing gained it.
  if (!open || event.relatedTarget === null || open.element.contains(event.relatedTarget)) return;
  close();
}

document.addEventListener('click', (event) => {
  if (!open) return;
  const path = event.composedPath();
  if (!path.includes(box())) {
    close();
    return;
  }
  if (path.includes(field()) && field().readOnly) promote();
  const button = path.find((node) => node instanceof HTMLButtonElement);
  if (!button || button.disabled) return;
  if (button.dataset.does === 'cancel') close();
  else if (button.dataset.does === 'send') void submit();
});

function promote() {
  if (!box().querySelector('[data-xds=PopOver]')) field().after(build(open.dialog.promo));
}

async function submit() {
  const mine = open;
  const text = modelOf(field());
  sendButton().disabled = true;
  try {
    await send(mine.member, text.trim() === '' ? null : text, (member, answer) => {
      if (open === mine) close();
      mine.onSent(member, answer);
    });
  } catch (error) {
    if (open !== mine) return;
    sendButton().disabled = false;
    const line = box().querySelector('[role=alert]') ?? document.createElement('p');
    line.setAttribute('role', 'alert');
    line.textContent = error instanceof Error ? error.message : '';
    field().after(line);
  }
}

document.addEventListener('keydown', (event) => {
  if (!open) return;
  if (event.key === 'Escape') close();
  else if (event.key === 'Tab') trap(event);
});

function trap(event) {
  const stops = [...box().querySelectorAll('a[href], button:not([disabled]), textarea')];
  const at = stops.indexOf(document.activeElement);
  const next = at + (event.shiftKey ? -1 : 1);
  if (at !== -1 && next >= 0 && next < stops.length) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}
