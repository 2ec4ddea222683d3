// Dialogs of the browser's own, as the single-page part opens them: contact info, withdrawing, a quick message.
import { ask, build } from './build.js';

export async function openDialog(path) {
  const { tree } = await ask(path);
  const dialog = document.body.appendChild(build(tree));
  dialog.addEventListener('close', () => leave(dialog));
  dialog.showModal();
}

function leave(dialog) {
  if (dialog.dataset.back) history.replaceState(null, '', dialog.dataset.back);
  dialog.remove();
}

/** Takes the clicks that open, answer and close dialogs; true when it took one. */
export function onDialogClick(origin) {
  const withdraw = origin.closest('[data-withdraw]');
  const write = origin.closest('[data-write]');
  const dialog = origin.closest('dialog[data-testid=dialog]');
  if (withdraw) void openDialog(`withdraw-dialog?person=${withdraw.dataset.withdraw}`);
  else if (write) void openDialog(`write?person=${write.dataset.write}`);
  else if (dialog && origin.closest('[data-close]')) leave(dialog);
  else if (dialog && origin.closest('[data-confirm]')) void confirm(dialog, origin.closest('[data-confirm]').dataset);
  else return false;
  return true;
}

export function onDialogInput({ target }) {
  const send = target.closest?.('dialog')?.querySelector('[data-confirm=message]');
  if (send) send.disabled = target.value.trim() === '';
}

async function confirm(dialog, { confirm: does, person }) {
  const text = dialog.querySelector('textarea')?.value ?? null;
  await ask(`${does}?person=${person}`, { text });
  leave(dialog);
  document
    .querySelector(`[data-withdraw="${person}"]`)
    ?.closest('[componentkey^="auto-component-"], [id^="auto-component-"]')
    ?.remove();
}
