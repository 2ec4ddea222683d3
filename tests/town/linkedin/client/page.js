// The single-page part: navigation, cards that fill when they come near, menus, toasts.
import { openBubble } from './bubbles.js';
import { ask, build } from './build.js';
import './comments.js';
import { onDialogClick, onDialogInput, openDialog } from './dialogs.js';
import { openInvite } from './invite.js';
import { makeNoise } from './noise.js';

const OWN =
  /^\/(in\/[^/]+\/?|in\/[^/]+\/(details|recent-activity)\/.+|feed\/?|mynetwork\/.+|search\/results\/people\/?)$/;
const OVERLAY = /^\/in\/([^/]+)\/overlay\/contact-info\/?$/;
const INVITE = /^\/preload\/(search-)?custom-invite\/$/;
const hello = ask('hello');
let settings = {};
let visit = 0;
void prepare();

/** Clicks before this are as in a town without options. */
async function prepare() {
  settings = await hello;
  makeNoise(settings.noise);
}

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
  if (onDialogClick(origin)) {
    event.preventDefault();
    return;
  }
  const direct = origin.closest('[data-direct]');
  if (direct) {
    event.preventDefault();
    void ask(`invite?slug=${encodeURIComponent(direct.dataset.direct)}`, { text: null }).then((answer) =>
      onSent(direct.dataset.direct, answer),
    );
    return;
  }
  const answered = origin.closest('[data-answer]');
  if (answered) void answerRequest(answered);
  if (origin.closest('[data-dismiss]')) origin.closest('[role=listitem]').remove();
  if (more) {
    event.preventDefault();
    void openMenu(more);
    return;
  }
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const address = new URL(link.href);
  if (link.getAttribute('href') === '#') event.preventDefault();
  else if (INVITE.test(address.pathname)) {
    event.preventDefault();
    void openInvite(address.searchParams.get('vanityName') ?? '', { onSent });
  } else if (settings.opensBubble && address.pathname === '/messaging/compose/') {
    event.preventDefault();
    void openBubble(address.searchParams.get('recipient') ?? '');
  } else if (OVERLAY.test(address.pathname)) {
    event.preventDefault();
    history.pushState(null, '', address.pathname);
    void openDialog(`contact-info?slug=${OVERLAY.exec(address.pathname)[1]}`);
  } else if (address.origin === location.origin && isOwn(address.pathname)) {
    event.preventDefault();
    if (address.href === location.href) return;
    history.pushState(null, '', address.pathname + address.search);
    void show();
  }
});
addEventListener('popstate', () => void show());
document.addEventListener('input', onDialogInput);

const isOwn = (path) => OWN.test(path) || (settings.threadInFrame && path.startsWith('/messaging/'));

async function answerRequest(button) {
  await ask(`${button.dataset.answer}?person=${button.dataset.person}`, { text: null });
  const row = button.closest('[role=listitem]');
  if (row) row.remove();
  else location.reload();
}

/** The address is new at once; the old person stays for a while, then nothing, then the new page. */
async function show() {
  visit += 1;
  const mine = visit;
  for (const dialog of document.querySelectorAll('dialog[data-testid=dialog]')) dialog.remove();
  settings = await ask('hello');
  const { staleMs } = settings;
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
  if (next.elsewhere) {
    location.reload();
    return;
  }
  if (next.redirect) {
    history.replaceState(null, '', next.redirect);
    void show();
    return;
  }
  old.replaceWith(build(next.tree));
  showFrame(next.inFrame);
  document.documentElement.lang = next.lang;
  // Titles pile up; the browser shows the first one, of the page loaded first.
  const titles = document.head.querySelectorAll('title');
  const title =
    titles.length > 3 ? titles[titles.length - 1] : document.head.appendChild(document.createElement('title'));
  title.textContent = next.title;
  watchShells();
}

/** Some pages are the old front end's: its frame comes to the front and draws them. */
function showFrame(isShown) {
  const frame = document.querySelector('[data-testid=interop-iframe]');
  frame.className = isShown ? settings.frame.shown : settings.frame.hidden;
  frame.toggleAttribute('aria-hidden', false);
  if (isShown) frame.contentWindow.location.reload();
  else frame.setAttribute('aria-hidden', 'true');
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function watchShells() {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void (target.dataset.from ? lengthen(target, near) : fill(target));
      }
    },
    { root: document.querySelector('main#workspace'), rootMargin: '120px' },
  );
  for (const shell of document.querySelectorAll('[data-card], [data-from]')) near.observe(shell);
}

/** The next rows of a long list; what stands for those after them is watched in turn. */
async function lengthen(end, near) {
  const { trees } = await ask(`contacts?from=${end.dataset.from}`);
  const rows = trees.map(build);
  end.replaceWith(...rows);
  const last = rows.at(-1);
  if (last?.dataset.from) near.observe(last);
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
  for (const control of document.querySelectorAll('[data-look]')) {
    const look = answer.looks[control.dataset.look];
    const invited = control.dataset.direct ?? (control.href && new URL(control.href).searchParams.get('vanityName'));
    if (look && invited === slug) control.replaceWith(build(look));
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
