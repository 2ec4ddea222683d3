import { bubbleHost, openBubbles } from './bubbles';
import { ember } from './classic-parts';
import { htmlDocument } from './frame';
import { type Branch, h, type Piece } from './tree';
import { profilePath, type View } from './view';

/** One page of the old front end: what changes when one goes from page to page. */
export interface ClassicPage {
  title: string;
  main: Branch;
  aside?: Branch;
  /** What is laid over the page from the start. */
  modal?: Branch;
  /** Data the document was delivered with; in-page navigation leaves it as it was. */
  blobs: object[];
}

/** The bar at the top; `active` is where one is. */
export function classicNav(view: View, active: 'feed' | 'network' | 'messages' | 'me' | null): Branch {
  const { words } = view;
  const item = (name: 'feed' | 'network' | 'messages' | 'me', href: string) =>
    h('a', { href, class: active === name ? 'active' : undefined }, words.nav[name]);
  return h(
    'header',
    { class: 'global-nav', id: 'global-nav' },
    h(
      'div',
      { class: 'global-nav__content' },
      h(
        'a',
        { href: '/feed/', class: 'global-nav__branding', 'aria-label': words.nav.feed },
        h('img', { src: '/town/icon.svg', alt: '' }),
      ),
      h(
        'nav',
        { class: 'global-nav__nav' },
        item('feed', '/feed/'),
        item('network', '/mynetwork/invite-connect/connections/'),
        item('messages', '/messaging/'),
        item('me', profilePath(view.me)),
      ),
    ),
  );
}

/** The part that in-page navigation replaces. */
export const classicContent = (page: ClassicPage): Branch =>
  h(
    'div',
    { class: 'scaffold-layout__content scaffold-layout__content--main-aside' },
    page.main,
    page.aside ?? h('aside', { class: 'scaffold-layout__aside' }),
  );

/** The whole document around a page of the old front end. */
export function classicDocument(view: View, page: ClassicPage): string {
  const body = h(
    'body',
    { dir: 'ltr', class: 'render-mode-BIGPIPE nav-v2 ember-application icons-loaded boot-complete' },
    h(
      'div',
      { id: 'artdeco-toasts__wormhole' },
      h(
        'section',
        { id: 'artdeco-toasts', class: 'artdeco-toasts' },
        h('div', { class: 'artdeco-toasts_toasts', role: 'alert' }),
      ),
    ),
    h('div', { id: 'artdeco-modal-outlet' }, page.modal),
    page.blobs.map((blob, index) =>
      h('code', { id: `bpr-guid-${1_000_001 + index}`, hidden: true, 'aria-hidden': 'true' }, JSON.stringify(blob)),
    ),
    classicNav(view, null),
    h(
      'div',
      { class: 'application-outlet application-outlet--scrolls', id: 'ember3' },
      h('div', { class: 'authentication-outlet' }, h('div', { class: 'scaffold-layout' }, classicContent(page))),
    ),
    h(
      'div',
      { class: 'ember-view', id: 'ember7' },
      h('div', { class: 'application-outlet__overlay-container' }, bubbleHost(openBubbles(view))),
    ),
  );
  return htmlDocument(view, page.title, ['/town/classic.css'], '/town/client/ember.js', body);
}

/** A dialog of the old front end, as it stands in the outlet for dialogs. */
export function classicModal(view: View, id: string, title: string, content: Piece[]): Branch {
  const { words } = view;
  return h(
    'div',
    {
      'data-test-modal-container': true,
      id: ember(`modal ${id}`),
      class: 'artdeco-modal-overlay artdeco-modal-overlay--layer-default ember-view',
    },
    h(
      'div',
      {
        'data-test-modal': true,
        role: 'dialog',
        tabindex: -1,
        class: 'artdeco-modal artdeco-modal--layer-default',
        'aria-labelledby': id,
      },
      h('span', { class: 'a11y-text' }, words.classic.dialogStart),
      h(
        'button',
        {
          type: 'button',
          'aria-label': words.invite.close,
          'data-test-modal-close-btn': true,
          class: 'artdeco-modal__dismiss artdeco-button artdeco-button--circle artdeco-button--tertiary',
        },
        h(
          'svg',
          { viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true', class: 'artdeco-button__icon' },
          h('path', { d: 'm4 4 8 8M12 4l-8 8' }),
        ),
      ),
      h('div', { class: 'artdeco-modal__header' }, h('h1', { id }, title)),
      h('div', { class: 'artdeco-modal__content' }, content),
      h('span', { class: 'a11y-text' }, words.classic.dialogEnd),
    ),
  );
}
