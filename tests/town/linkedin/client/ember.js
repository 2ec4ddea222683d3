// The old front end outside of messaging: navigation within the page, menus, overlays. The data the document came with
// stays what it was, whoever is shown later.
import { openBubble } from './bubbles.js';
import { ask, build } from './build.js';
import './comments.js';
import { openInvite } from './invite.js';
import { makeNoise } from './noise.js';

const OWN = /^\/in\/[^/]+\/?(details\/[^/]+\/?|recent-activity\/[^/]+\/?)?$/;
const OVERLAY = /^\/in\/([^/]+)\/overlay\/contact-info\/?$/;
const settings = await ask('hello');
let visit = 0;
makeNoise(settings.noise);

document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element)) return;
  const invite = target.closest('[data-invite]');
  const message = target.closest('[data-message]');
  const answer = target.closest('[data-answer]');
  const trigger = target.closest('.artdeco-dropdown__trigger');
  closeMenus(trigger);
  if (trigger) toggle(trigger);
  else if (invite) void openInvite(invite.dataset.invite, { onSent });
  else if (message) write(message.dataset.message);
  else if (answer) void answerRequest(answer.dataset);
  else if (target.closest('.inline-show-more-text__button')) expand(target);
  else if (target.closest('#artdeco-modal-outlet [data-test-modal-close-btn]:not([data-does])')) closeOverlay();
  else follow(event, target.closest('a[href]'));
});
addEventListener('popstate', () => void show());

function follow(event, link) {
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const address = new URL(link.href);
  if (address.origin !== location.origin) return;
  const overlay = OVERLAY.exec(address.pathname)?.[1];
  if (!overlay && !OWN.test(address.pathname)) return;
  event.preventDefault();
  if (address.href === location.href) return;
  history.pushState(null, '', address.pathname + address.search);
  if (overlay) void openContactInfo(decodeURIComponent(overlay));
  else void show();
}

async function answerRequest({ answer, person }) {
  await ask(`${answer}?person=${person}`, { text: null });
  location.reload();
}

function write(member) {
  if (settings.opensBubble) void openBubble(member);
  else location.assign(`/messaging/compose/?recipient=${member}`);
}

async function openContactInfo(slug) {
  const { tree } = await ask(`contact-info?slug=${encodeURIComponent(slug)}`);
  document.querySelector('#artdeco-modal-outlet').replaceChildren(build(tree));
}

function closeOverlay() {
  document.querySelector('#artdeco-modal-outlet').replaceChildren();
  history.replaceState(null, '', location.pathname.replace(/overlay\/contact-info\/?$/, ''));
}

function expand(target) {
  const box = target.closest('.inline-show-more-text');
  box.classList.remove('inline-show-more-text--is-collapsed');
  box.querySelector('.inline-show-more-text__button').remove();
}

function toggle(trigger) {
  const isOpen = trigger.getAttribute('aria-expanded') === 'true';
  trigger.setAttribute('aria-expanded', String(!isOpen));
  trigger.nextElementSibling.setAttribute('aria-hidden', String(isOpen));
}

function closeMenus(except) {
  for (const open of document.querySelectorAll('.artdeco-dropdown__trigger[aria-expanded=true]')) {
    if (open !== except) toggle(open);
  }
}

/** As on the single-page part: the address is new at once, the old person stays for a while. */
async function show() {
  visit += 1;
  const mine = visit;
  document.querySelector('#artdeco-modal-outlet').replaceChildren();
  const [next] = await Promise.all([
    ask(`classic?path=${encodeURIComponent(location.pathname + location.search)}`),
    new Promise((resolve) => setTimeout(resolve, settings.staleMs)),
  ]);
  if (mine !== visit) return;
  if (next.redirect || next.elsewhere) {
    location.reload();
    return;
  }
  document.querySelector('.scaffold-layout__content').replaceWith(build(next.tree));
  document.querySelector('.application-outlet').scrollTop = 0;
  document.title = next.title;
}

/** What the page shows once a request went out: a toast, and Pending in place of Connect. */
async function onSent(slug, answer) {
  for (const button of document.querySelectorAll('[data-invite]')) {
    if (button.dataset.invite === slug) button.replaceWith(build(answer.looks.classic));
  }
  const toast = document.createElement('div');
  toast.className = 'artdeco-toast-item';
  toast.setAttribute('data-test-artdeco-toast-item-type', 'success');
  toast.appendChild(document.createElement('p')).textContent = answer.toast;
  document.querySelector('.artdeco-toasts_toasts').append(toast);
  await new Promise((resolve) => setTimeout(resolve, 8000));
  toast.remove();
}
