// The thread page as the old application runs it: all listeners at the document, its own model of the text, and Send
// sends the model, not what stands in the field.
import { ask, build } from './build.js';

let model = '';
const thread = () => document.querySelector('.msg-thread');
const field = () => document.querySelector('.msg-form__contenteditable');
const sendButton = () => document.querySelector('.msg-form__send-button');
const fieldOf = (event) =>
  event.target instanceof Element ? event.target.closest('.msg-form__contenteditable') : null;

document.execCommand('defaultParagraphSeparator', false, 'p');

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

function setModel(text) {
  model = text;
  const empty = model.trim() === '';
  const button = sendButton();
  if (button) button.disabled = empty;
  document.querySelector('.msg-form__placeholder').hidden = field().textContent !== '';
}

document.addEventListener('input', (event) => {
  const editable = fieldOf(event);
  if (!editable) return;
  if (editable.childNodes.length === 0) resetField();
  setModel(readField(editable));
});

function resetField() {
  const line = document.createElement('p');
  line.append(document.createElement('br'));
  field().replaceChildren(line);
}

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || !fieldOf(event)) return;
  const enterSends = sendButton() === null;
  const sends = enterSends ? !event.shiftKey : event.ctrlKey || event.metaKey;
  if (sends) {
    event.preventDefault();
    void send();
  } else if (event.shiftKey) {
    event.preventDefault();
    document.execCommand('insertParagraph');
  }
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  void send();
});

async function send() {
  const text = model;
  if (text.trim() === '') return;
  resetField();
  setModel('');
  const { tree } = await ask(`message?person=${thread().dataset.with}`, { text });
  document.querySelector('.msg-s-message-list__bottom-of-list').before(build(tree));
  scrollDown();
}

document.addEventListener('click', (event) => {
  const row = event.target instanceof Element ? event.target.closest('.msg-conversation-listitem') : null;
  if (row) void openThread(row.dataset.row);
});
addEventListener('popstate', () => location.reload());

async function openThread(person) {
  const next = await ask(`thread?person=${person}`);
  history.pushState(null, '', next.path);
  thread().replaceWith(build(next.tree));
  for (const row of document.querySelectorAll('.msg-conversation-listitem'))
    row.classList.toggle('msg-conversation-listitem--active', row.dataset.row === person);
  model = '';
  scrollDown();
}

function scrollDown() {
  const list = document.querySelector('.msg-s-message-list');
  list.scrollTop = list.scrollHeight;
}

scrollDown();
