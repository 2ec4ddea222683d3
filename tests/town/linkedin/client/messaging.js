// The thread page as the old application runs it, in a document of its own or in the frame of the single-page part.
import { ask, build } from './build.js';
import { runComposers } from './composer.js';
import { makeNoise } from './noise.js';

const isFramed = parent !== window;
const thread = () => document.querySelector('.msg-thread');

runComposers(document, (_, tree) => {
  document.querySelector('.msg-s-message-list__bottom-of-list').before(build(tree));
  scrollDown();
});

document.addEventListener('click', (event) => {
  const row = event.target instanceof Element ? event.target.closest('.msg-conversation-listitem') : null;
  if (row) void openThread(row.dataset.row);
});
if (!isFramed) addEventListener('popstate', () => location.reload());

async function openThread(person) {
  const next = await ask(`thread?person=${person}`);
  parent.history.pushState(null, '', next.path);
  thread().replaceWith(build(next.tree));
  for (const row of document.querySelectorAll('.msg-conversation-listitem'))
    row.classList.toggle('msg-conversation-listitem--active', row.dataset.row === person);
  scrollDown();
}

function scrollDown() {
  const list = document.querySelector('.msg-s-message-list');
  list.scrollTop = list.scrollHeight;
}

scrollDown();
makeNoise((await ask('hello')).noise);
