// The single-page part: navigation, cards that fill when they come near, menus, toasts.
import { ask, build } from './build.js';
import { openInvite } from './invite.js';

const OWN = /^\/(in\/[^/]+\/?|feed\/?|mynetwork\/.+|search\/results\/people\/?)$/;
const hello = ask('hello');
let visit = 0;

document.addEventListener('click', (event) => {
  const [origin] = event.composedPath();
  if (!(origin instanceof Element)) return;
  const link = origin.closest('a[href]');
  const more = origin.closest('[data-more]');
  const expand = origin.closest('[data-testid=expandable-text-button]');
  if (expand) {
    expand.parentElement.style.display = 'inline';
    expand.remove();
  }
  closeMenu(more);
  if (more) {
    event.preventDefault();
    void openMenu(more);
    return;
  }
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const address = new URL(link.href);
  if (link.getAttribute('href') === '#') event.preventDefault();
  else if (address.pathname === '/preload/custom-invite/') {
    event.preventDefault();
    void openInvite(address.searchParams.get('vanityName') ?? '', { onSent });
  } else if (address.origin === location.origin && OWN.test(address.pathname)) {
    event.preventDefault();
    if (address.href === location.href) return;
    history.pushState(null, '', address.pathname + address.search);
    void show();
  }
});
addEventListener('popstate', () => void show());

/** The address is new at once; the old person stays for a while, then nothing, then the new page. */
async function show() {
  visit += 1;
  const mine = visit;
  const { staleMs } = await ask('hello');
  await pause(staleMs);
  if (mine !== visit) return;
  const old = document.querySelector('[data-sdui-screen]');
  const main = document.querySelector('main#workspace');
  main.replaceChildren();
  const [next] = await Promise.all([
    ask(`screen?path=${encodeURIComponent(location.pathname + location.search)}`),
    pause(staleMs / 2),
  ]);
  if (mine !== visit) return;
  old.replaceWith(build(next.tree));
  document.documentElement.lang = next.lang;
  // Titles pile up; the browser shows the first one, of the page loaded first.
  const titles = document.head.querySelectorAll('title');
  const title =
    titles.length > 3 ? titles[titles.length - 1] : document.head.appendChild(document.createElement('title'));
  title.textContent = next.title;
  watchShells();
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function watchShells() {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void fill(target);
      }
    },
    { root: document.querySelector('main#workspace'), rootMargin: '120px' },
  );
  for (const shell of document.querySelectorAll('[data-card]')) near.observe(shell);
}

async function fill(shell) {
  const { card, person } = shell.dataset;
  const { tree, filledClass } = await ask(`card?card=${card}&person=${person}`);
  shell.removeAttribute('data-card');
  shell.className = filledClass;
  if (tree) shell.replaceChildren(build(tree));
}

async function openMenu(button) {
  if (button.getAttribute('aria-expanded') === 'true') return;
  button.setAttribute('aria-expanded', 'true');
  const { tree } = await ask(`menu?person=${button.dataset.more}`);
  const portal = document.body.appendChild(build(tree));
  const box = button.getBoundingClientRect();
  const menu = portal.querySelector('[role=menu]');
  menu.style.top = `${box.bottom + 4}px`;
  menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.querySelector('[role=menuitem]')?.focus();
}

function closeMenu(except) {
  for (const portal of document.querySelectorAll('[data-floating-ui-portal]')) portal.remove();
  for (const button of document.querySelectorAll('[data-more][aria-expanded=true]')) {
    if (button !== except) button.setAttribute('aria-expanded', 'false');
  }
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeMenu(null);
});

/** What the page shows once a request went out: a toast, and Pending in place of Connect. */
async function onSent(slug, answer) {
  for (const link of document.querySelectorAll('a[href^="/preload/custom-invite/"]')) {
    const look = answer.looks[link.dataset.look];
    if (look && new URL(link.href).searchParams.get('vanityName') === slug) link.replaceWith(build(look));
  }
  const { toasts, words } = await hello;
  const heading = document.querySelector('[data-testid=toasts-title]');
  const toast = document.createElement('div');
  toast.setAttribute('role', 'alert');
  toast.className = toasts;
  toast.appendChild(document.createElement('p')).textContent = answer.toast;
  heading.textContent = words.one;
  heading.parentElement.append(toast);
  await pause(8000);
  toast.remove();
  heading.textContent = words.none;
}

watchShells();
