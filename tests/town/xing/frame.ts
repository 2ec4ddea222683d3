import { type Branch, h, toHtml } from '../linkedin/tree';
import { button, icon, portrait, profileLink, type View } from './view';

/** One screen of the single-page application: what in-page navigation replaces. */
export interface Screen {
  title: string;
  main: Branch[];
  /** Lies over the screen and has an address of its own. */
  overlay?: Branch;
  status?: number;
}

/** The part of the document that in-page navigation replaces. */
export const mainTree = (view: View, screen: Screen): Branch =>
  h('main', { id: 'content', class: view.c('Frame-style-main') }, screen.main);

/** An overlay in its place at the end of the page. */
export const overlayTree = (view: View, overlay: Branch): Branch =>
  h('div', { 'data-overlay': true, class: view.c('Layer') }, overlay);

/** The whole document around a screen. */
export function screenDocument(view: View, screen: Screen): string {
  const body = h(
    'body',
    { class: view.c('Frame-style-body') },
    h(
      'div',
      { id: 'app', class: view.c('Frame-style-container') },
      topBar(view),
      mainTree(view, screen),
      screen.overlay !== undefined && overlayTree(view, screen.overlay),
    ),
  );
  return htmlDocument(view, screen.title, [], '/town/client/page.js', body);
}

/** A document with external styles and at most one module script. */
export function htmlDocument(view: View, title: string, head: Branch[], script: string | null, body: Branch): string {
  const top = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, title),
    h('link', { rel: 'icon', href: '/town/icon.svg', type: 'image/svg+xml' }),
    h('link', { rel: 'stylesheet', href: `/town/xing.css?build=${view.options.build}` }),
    head,
    script !== null && h('script', { type: 'module', src: script }),
  );
  return `<!DOCTYPE html>${toHtml(h('html', { lang: view.words.lang }, top, body))}`;
}

function topBar(view: View): Branch {
  const { c, words } = view;
  const item = (href: string, label: string) => h('a', { href, class: c('Frame-style-link') }, label);
  return h(
    'header',
    { class: c('Frame-style-header') },
    h(
      'div',
      { class: c('Frame-style-inner') },
      h(
        'a',
        { href: '/feed?sc_o=navigation_logo', class: c('Frame-style-logo'), 'aria-label': words.nav.feed },
        h(
          'svg',
          { 'data-xds': 'LogoXINGLogoDuo', viewBox: '0 0 28 28', width: 28, height: 28, class: c('Logo') },
          h('path', { d: 'M5 24V12l5-5 4 4 5-6 5 6v13Z' }),
        ),
      ),
      // The design system's field: the same component as the composer of the chats, and none.
      h(
        'div',
        { class: c('Frame-style-search'), role: 'search' },
        icon(view, 'IconSearch'),
        h('textarea', {
          'data-xds': 'InputBar',
          rows: 1,
          placeholder: words.nav.search,
          'aria-label': words.nav.search,
          class: c('InputBar'),
        }),
      ),
      h(
        'nav',
        { class: c('Frame-style-nav') },
        item('/feed?sc_o=navigation_home', words.nav.feed),
        item('/search/members?sc_o=navigation_members', words.nav.members),
        item('/network/contactlist?sc_o=navigation_network', words.nav.network),
        item('/chats?sc_o=navigation_chats', words.nav.chats),
        h(
          'a',
          {
            href: profileLink(view.me, 'navigation_profile'),
            class: c('Frame-style-link'),
            'aria-label': words.nav.me,
          },
          portrait(view, view.me, 'tiny'),
        ),
      ),
    ),
  );
}

/** A dialog of the design system with its own way out. */
export function dialogTree(view: View, title: string, ...content: Branch[]): Branch {
  return h(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'dialog-title',
      'data-xds': 'Dialog',
      class: view.c('src-Canvas-canvas'),
    },
    h('h2', { id: 'dialog-title', 'data-xds': 'Headline', class: view.c('Headline') }, title),
    ...content,
  );
}

/** A page that is nothing but a sentence and links. */
export function plainScreen(view: View, title: string, ...content: Branch[]): Screen {
  return {
    title: `${title} | XING`,
    main: [
      h(
        'section',
        { 'data-xds': 'Card', class: view.c('Card src-page-column') },
        h('h1', { 'data-xds': 'Headline', class: view.c('Headline large') }, title),
        content,
      ),
    ],
  };
}

/** What stands at an address that leads nowhere. */
export const missingScreen = (view: View): Screen => ({
  ...plainScreen(
    view,
    view.words.missing,
    h('p', {}, h('a', { href: '/feed', class: view.c('Hyperlink') }, view.words.feed.title)),
  ),
  title: '404 - Not Found | XING',
  status: 404,
});

/** Start: nothing of anybody, and the post composer, which is no composer of messages. */
export function feedScreen(view: View): Screen {
  const { c, words } = view;
  return plainScreen(
    view,
    words.feed.title,
    h('p', { 'data-xds': 'BodyCopy', class: c('BodyCopy') }, words.feed.hello),
    h(
      'div',
      { 'data-testid': 'default-commbox-entry-point', class: c('src-feed-commbox') },
      h(
        'div',
        {
          role: 'textbox',
          contenteditable: 'true',
          'aria-multiline': 'true',
          'aria-label': words.feed.post,
          class: c('src-feed-field'),
        },
        h('p', {}, h('br')),
      ),
      button(view, 'plain', words.feed.publish, { 'data-testid': 'commboxPost' }),
    ),
  );
}
