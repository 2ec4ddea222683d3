// Comments below posts: the field is emptied once the site has them.
import { ask } from './build.js';

const boxOf = ({ target }) => (target instanceof Element ? target.closest('[data-comment-on]') : null);
const fieldIn = (box) => box.querySelector('[contenteditable]');

document.addEventListener('input', (event) => {
  const box = boxOf(event);
  if (box) box.querySelector('[data-comment]').disabled = fieldIn(box).textContent.trim() === '';
});

document.addEventListener('click', (event) => {
  const box = boxOf(event);
  if (box && event.target.closest('[data-comment]')) void send(box);
});

async function send(box) {
  await ask(`comment?person=${box.dataset.commentOn}`, { text: fieldIn(box).innerText.trim() });
  const line = document.createElement('p');
  line.append(document.createElement('br'));
  fieldIn(box).replaceChildren(line);
  box.querySelector('[data-comment]').disabled = true;
}
