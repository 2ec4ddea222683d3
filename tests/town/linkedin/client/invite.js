// The connect dialog as the old application runs it: one listener per kind of event at the document, its own model of the
// note, and no mercy for focus, clicks or Escape from outside.
import { ask, build } from './build.js';

let open = null;

export async function openInvite(slug, { onSent }) {
  close();
  const dialog = await ask(`dialog?slug=${encodeURIComponent(slug)}`);
  // A page of the old front end has no outlet of the other kind; there the dialog is always in the page.
  const outlet = dialog.mount === 'shadow' ? document.querySelector('#interop-outlet') : null;
  const home = outlet?.shadowRoot ?? document.querySelector('#artdeco-modal-outlet') ?? document.body;
  open = { slug, dialog, home, onSent, note: '', element: null, switching: false };
  mount(dialog.first);
}

function mount(tree) {
  open.switching = true;
  open.element?.remove();
  open.element = build(tree);
  open.home.append(open.element);
  open.element.addEventListener('focusout', onFocusOut);
  (open.element.querySelector('textarea') ?? open.element.querySelector('button')).focus();
  open.switching = false;
}

function close() {
  if (!open) return;
  const { element } = open;
  open = null;
  element.remove();
}

function onFocusOut(event) {
  // Without a related target the window itself lost the focus, or nothing gained it.
  if (!open || open.switching || event.relatedTarget === null || open.element.contains(event.relatedTarget)) return;
  close();
}

const box = () => open.element.querySelector('[role=dialog]');

document.addEventListener('click', (event) => {
  if (!open) return;
  const path = event.composedPath();
  if (!path.includes(box())) {
    // The click that opened the dialog came before it was there, so this one is outside.
    close();
    return;
  }
  const button = path.find((node) => node instanceof HTMLButtonElement);
  if (!button || button.disabled) return;
  event.preventDefault();
  const does = {
    close,
    add: () => mount(open.dialog.note),
    cancel: () => {
      open.note = '';
      mount(open.dialog.first);
    },
    without: () => void send(null),
    send: () => void send(open.note),
  }[button.dataset.does];
  does?.();
});

document.addEventListener('input', (event) => {
  const [field] = event.composedPath();
  if (!open || !(field instanceof HTMLTextAreaElement) || field.id !== 'custom-message') return;
  open.note = field.value;
  const { limit } = open.dialog;
  const count = open.element.querySelector('.send-invite__count');
  count.textContent = `${open.note.length}/${limit}`;
  count.classList.toggle('send-invite__count--over', open.note.length > limit);
  open.element.querySelector('[data-does=send]').disabled = open.note.trim() === '' || open.note.length > limit;
});

document.addEventListener('keydown', (event) => {
  if (!open) return;
  if (event.key === 'Escape') close();
  else if (event.key === 'Tab') trap(event);
});

function trap(event) {
  const stops = [...box().querySelectorAll('a[href], button:not([disabled]), textarea')];
  const at = stops.indexOf(open.element.getRootNode().activeElement);
  const next = at + (event.shiftKey ? -1 : 1);
  if (at !== -1 && next >= 0 && next < stops.length) return;
  event.preventDefault();
  stops.at(event.shiftKey ? -1 : 0)?.focus();
}

async function send(text) {
  const mine = open;
  for (const button of mine.element.querySelectorAll('[data-does=send], [data-does=without]')) button.disabled = true;
  try {
    const answer = await ask(`invite?slug=${encodeURIComponent(mine.slug)}`, { text });
    if (open === mine) close();
    await mine.onSent(mine.slug, answer);
  } catch (error) {
    if (open !== mine) return;
    for (const button of mine.element.querySelectorAll('[data-does=send], [data-does=without]'))
      button.disabled = false;
    const line = mine.element.querySelector('[role=alert]') ?? document.createElement('p');
    line.setAttribute('role', 'alert');
    line.className = 'send-invite__failed';
    line.textContent = error instanceof Error ? error.message : mine.dialog.failed;
    mine.element.querySelector('.artdeco-modal__content').append(line);
  }
}
