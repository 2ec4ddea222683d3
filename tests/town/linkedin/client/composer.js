// Fields to write in as the old application runs them: all listeners at the root it lives in, its own model of every
// text, and Send sends the model, not what stands in the field.
import { ask } from './build.js';

const models = new WeakMap();

document.execCommand('defaultParagraphSeparator', false, 'p');

const formOf = (event) => {
  const [origin] = event.composedPath();
  return origin instanceof Element ? origin.closest('.msg-form') : null;
};
const fieldOf = (form) => form.querySelector('.msg-form__contenteditable');
const sendButton = (form) => form.querySelector('button[type=submit]');
const isInField = (event) =>
  event.composedPath()[0] instanceof Element && event.composedPath()[0].closest('.msg-form__contenteditable') !== null;

function readField(editable) {
  const blocks = [...editable.childNodes].map((block) => {
    const parts = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) parts.push(node.data);
      else if (node.nodeName === 'BR') parts.push('\n');
      else node.childNodes.forEach(walk);
    };
    walk(block);
    // The last line break of a block only holds the line open.
    return parts.join('').replace(/\n$/, '');
  });
  return blocks.join('\n').replaceAll('\u00a0', ' ');
}

function setModel(form, text) {
  models.set(form, text);
  const button = sendButton(form);
  if (button) button.disabled = text.trim() === '';
  form.querySelector('.msg-form__placeholder').hidden = fieldOf(form).textContent !== '';
}

function resetField(form) {
  const line = document.createElement('p');
  line.append(document.createElement('br'));
  fieldOf(form).replaceChildren(line);
}

/** Runs every field under `root`, a document or a shadow root; `onSent` gets the form and the message as it is shown. */
export function runComposers(root, onSent) {
  root.addEventListener('input', (event) => {
    const form = formOf(event);
    if (!form || !isInField(event)) return;
    if (fieldOf(form).childNodes.length === 0) resetField(form);
    setModel(form, readField(fieldOf(form)));
  });

  root.addEventListener('keydown', (event) => {
    const form = formOf(event);
    if (!form || !isInField(event) || event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
    const enterSends = sendButton(form) === null;
    const sends = enterSends ? !event.shiftKey : event.ctrlKey || event.metaKey;
    if (sends) {
      event.preventDefault();
      void send(form);
    } else if (event.shiftKey) {
      event.preventDefault();
      document.execCommand('insertParagraph');
    }
  });

  root.addEventListener('submit', (event) => {
    const form = formOf(event);
    if (!form) return;
    event.preventDefault();
    void send(form);
  });

  async function send(form) {
    // A draft that stood there from the start was never typed into this page.
    const text = models.get(form) ?? readField(fieldOf(form));
    if (text.trim() === '') return;
    resetField(form);
    setModel(form, '');
    const subject = form.querySelector('[name=subject]')?.value;
    const { tree } = await ask(`message?person=${form.closest('[data-with]').dataset.with}`, { text, subject });
    onSent(form, tree);
  }
}
