// Conversations in the corner: in the outlet's shadow root on the single-page part, in the page on the old front end.
import { ask, build } from './build.js';
import { runComposers } from './composer.js';

const outlet = document.querySelector('#interop-outlet');
const root = outlet?.shadowRoot ?? document;

runComposers(root, async (form, tree) => {
  const bubble = form.closest('.msg-overlay-conversation-bubble');
  if (!bubble) return;
  if ('new' in bubble.dataset) bubble.replaceWith(build((await ask(`bubble?person=${bubble.dataset.with}`)).tree));
  else bubble.querySelector('.msg-s-message-list__bottom-of-list').before(build(tree));
  scrollDown();
});

root.addEventListener('click', (event) => {
  const [origin] = event.composedPath();
  const bubble = origin instanceof Element ? origin.closest('.msg-overlay-conversation-bubble') : null;
  if (!bubble) return;
  const does = origin.closest('[data-bubble]')?.dataset.bubble;
  if (does === 'close') bubble.remove();
  else if (does === 'remove') origin.closest('.msg-connections-typeahead__recipient').remove();
  else if (does === 'minimize' || (isMinimized(bubble) && origin.closest('.msg-overlay-bubble-header'))) {
    event.preventDefault();
    minimize(bubble, !isMinimized(bubble));
  }
});

const isMinimized = (bubble) => bubble.dataset.msgOverlayConversationBubbleIsMinimized === 'true';

function minimize(bubble, minimized) {
  bubble.dataset.msgOverlayConversationBubbleIsMinimized = String(minimized);
  bubble.dataset.msgOverlayConversationBubbleOpen = String(!minimized);
  bubble.classList.toggle('msg-overlay-conversation-bubble--is-minimized', minimized);
}

/** Opens the conversation with a member, or shows it again. */
export async function openBubble(member) {
  const { tree } = await ask(`bubble?member=${encodeURIComponent(member)}`);
  const there = root.querySelector(`.msg-overlay-conversation-bubble[data-with="${tree.attributes['data-with']}"]`);
  if (there) minimize(there, false);
  const bubble = there ?? host().appendChild(build(tree));
  scrollDown();
  bubble.querySelector('.msg-form__contenteditable').focus();
}

function host() {
  const there = root.querySelector('#msg-overlay');
  if (there) return there;
  const aside = document.createElement('aside');
  aside.id = 'msg-overlay';
  aside.className = 'msg-overlay-container';
  return root.appendChild(aside);
}

function scrollDown() {
  for (const list of root.querySelectorAll('.msg-s-message-list')) list.scrollTop = list.scrollHeight;
}
scrollDown();
