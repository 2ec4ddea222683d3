// The open chat: Send sends the page's model of the text, not what stands in the field.
import { ask, build } from './build.js';
import { control, modelOf, setModel } from './controlled.js';

const composer = '[data-qa=message-composer-textarea]';
const field = () => document.querySelector(composer);

/** Takes the chat on the screen into hand, where there is one. */
export function watchChat() {
  const text = field();
  if (!text) return;
  const button = text.form.querySelector('[type=submit]');
  control(text, (model) => {
    button.disabled = model.trim() === '';
  });
  scrollDown();
}

document.addEventListener('keydown', (event) => {
  const text = event.target instanceof Element ? event.target.closest(composer) : null;
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || !text) return;
  const isSend = enterSends ? !event.shiftKey : event.ctrlKey || event.metaKey;
  if (!isSend) return;
  event.preventDefault();
  void send(text);
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = event.target.querySelector(composer);
  if (text) void send(text);
});

let enterSends = false;
export async function learnHabits() {
  ({ enterSends } = await ask('hello'));
}

async function send(field) {
  const text = modelOf(field);
  if (text.trim() === '') return;
  const chat = field.closest('[data-chat]');
  setModel(field, '');
  const { tree } = await ask(`message?member=${chat.dataset.chat}`, { text });
  chat.querySelector('[data-qa=message-list]').append(build(tree));
  scrollDown();
}

function scrollDown() {
  const list = document.querySelector('[data-qa=message-list]');
  if (list) list.scrollTop = list.scrollHeight;
}
