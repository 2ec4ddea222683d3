// The single-page application: navigation, modules that fill when they come near, the primary action, menus, toasts.
import { ask, build } from './build.js';
import { learnHabits, watchChat } from './chat.js';
import { openRequest, send } from './request.js';

const OWN = /^\/(profile\/(?!version\/).+|feed|search\/members|network\/.+|chats(\/.+)?)\/?$/;
const app = document.querySelector('#app');
let shown = location.pathname;
let visit = 0;

/** Overlays lie over the page of the same person. */
const under = (path) => path.replace(/\/xing-id\/.*$/, '').toLowerCase();
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

document.addEventListener('click', (event) => {
  const origin = event.target instanceof Element ? event.target : null;
  const button = origin?.closest('button');
  const more = origin?.closest('[data-qa=more-button]');
  if (!origin?.closest('[data-qa=more-menu]')) closeMenu();
  if (more) void openMenu(more);
  else if (button && !button.disabled && does[button.dataset.does] && button.dataset.member) {
    closeMenu();
    does[button.dataset.does](button.dataset.member, button);
  }
  const link = origin?.closest('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const address = new URL(link.href);
  if (address.origin !== location.origin || !OWN.test(address.pathname)) return;
  event.preventDefault();
  go(address.pathname + address.search);
});
addEventListener('popstate', () => void show());

const does = {
  self: () => go('/profile/my_profile/edit?sc_o=profile_primary'),
  stranger: (member) => void openRequest(member, onSent),
  instant: (member) => void send(member, null, onSent),
  contact: async (member) => go((await ask(`way?member=${member}`)).chat),
  async received(member, button) {
    const { action } = await ask(`confirm?member=${member}`, { text: null });
    const row = button.closest('li');
    if (row) row.remove();
    else button.replaceWith(build(action));
  },
  async unfold(member, button) {
    const { tree } = await ask(`bucket?member=${member}`);
    button.closest('[data-qa=bucket]').replaceWith(build(tree));
  },
};

function go(path) {
  if (path === location.pathname + location.search) return;
  history.pushState(null, '', path);
  void show();
}

/** The address is new at once; the old person stays for a while, then nothing, then the new page. */
async function show() {
  visit += 1;
  const mine = visit;
  const path = location.pathname + location.search;
  const isSame = under(location.pathname) === under(shown);
  shown = location.pathname;
  const next = ask(`screen?path=${encodeURIComponent(path)}`);
  if (!isSame) {
    const { staleMs } = await ask('hello');
    await pause(staleMs);
    if (mine !== visit) return;
    document.querySelector('[data-overlay]')?.remove();
    document.querySelector('main#content').replaceChildren();
    await pause(staleMs / 2);
  }
  const { title, tree, overlay, lang } = await next;
  if (mine !== visit) return;
  if (!isSame) {
    document.querySelector('main#content').replaceWith(build(tree));
    scrollTo(0, 0);
    watchScreen();
  }
  document.querySelector('[data-overlay]')?.remove();
  if (overlay) app.append(build(overlay));
  document.documentElement.lang = lang;
  document.title = title;
}

function watchScreen() {
  watchChat();
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void fill(target);
      }
    },
    { rootMargin: '120px' },
  );
  for (const place of document.querySelectorAll('[data-module]')) near.observe(place);
}

async function fill(place) {
  const { module, member } = place.dataset;
  const { tree } = await ask(`module?module=${module}&member=${member}`);
  if (tree) place.replaceWith(build(tree));
  else place.remove();
}

async function openMenu(button) {
  if (button.getAttribute('aria-expanded') === 'true') return;
  button.setAttribute('aria-expanded', 'true');
  const { tree } = await ask(`menu?member=${button.dataset.member}`);
  button.after(build(tree));
}

function closeMenu() {
  document.querySelector('[data-qa=more-menu]')?.remove();
  document.querySelector('[data-qa=more-button][aria-expanded=true]')?.setAttribute('aria-expanded', 'false');
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenu();
});

/** What the page shows once a request went out: another primary action, no offer beside it, a toast. */
async function onSent(member, answer) {
  for (const button of document.querySelectorAll(`button[data-member="${member}"]`)) {
    if (button.dataset.qa === 'profile-primary-action') button.replaceWith(build(answer.action));
    else if (button.dataset.does === 'instant') button.remove();
  }
  const toast = document.createElement('div');
  toast.setAttribute('role', 'status');
  toast.className = (await ask('hello')).toast;
  toast.textContent = answer.toast;
  app.append(toast);
  await pause(8000);
  toast.remove();
}

void learnHabits();
watchScreen();
