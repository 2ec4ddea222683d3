import { bubbleHost, openBubbles } from './bubbles';
import { flattenTags } from './renamed';
import { type Branch, h, toHtml } from './tree';
import { avatar, icon, profilePath, type View } from './view';

/** One screen of the single-page part: what changes when one goes from page to page. */
export interface Screen {
  /** Last part of the screen's own name, as `profile.Profile`. */
  name: string;
  title: string;
  main: Branch[];
  /** The content is the old front end's, in its frame. */
  inFrame?: boolean;
  /** What is laid over the screen from the start. */
  overlay?: Branch;
}

/** The part of the document that in-page navigation replaces. */
export function screenTree(view: View, screen: Screen): Branch {
  return h(
    'div',
    { 'data-sdui-screen': `com.linkedin.sdui.flagshipnav.${screen.name}`, class: view.c('screen') },
    h(
      'main',
      { id: 'workspace', tabindex: -1, class: view.c('workspace') },
      view.options.keys === 'renamed' ? screen.main.map(flattenTags) : screen.main,
    ),
  );
}

/** The whole document around a screen. */
export function screenDocument(view: View, screen: Screen): string {
  const { c, words } = view;
  const body = h(
    'body',
    { 'data-rehydrated': 'true', class: c('body') },
    h(
      'div',
      { id: 'root', class: c('root') },
      h(
        'section',
        { class: c('toasts') },
        h('h2', { 'data-testid': 'toasts-title', class: c('unseen') }, words.toasts(0)),
      ),
      topBar(view),
      screenTree(view, screen),
    ),
    h(
      'div',
      { id: 'interop-outlet', 'data-testid': 'interop-shadowdom', class: 'theme--light' },
      h(
        'template',
        { shadowrootmode: 'open' },
        h('link', { rel: 'stylesheet', href: '/town/classic.css' }),
        view.options.bubbles.length > 0 && bubbleHost(openBubbles(view)),
      ),
    ),
    h('iframe', {
      'data-testid': 'interop-iframe',
      src: '/preload/?_bprMode=vanilla',
      class: c(screen.inFrame ? 'interop interopShown' : 'interop'),
      title: 'interop',
      tabindex: -1,
      'aria-hidden': screen.inFrame ? undefined : 'true',
    }),
    screen.overlay,
  );
  const styles = [`/town/sdui.css?build=${view.options.build}`, '/town/classic.css'];
  return htmlDocument(view, screen.title, styles, '/town/client/page.js', body);
}

/** A document with external styles and one module script, as the policy of the pages demands; `more` goes into its head. */
export function htmlDocument(
  view: View,
  title: string,
  styles: string[],
  script: string | null,
  body: Branch,
  more: Branch[] = [],
): string {
  const head = h(
    'head',
    {},
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, title),
    h('link', { rel: 'icon', href: '/town/icon.svg', type: 'image/svg+xml' }),
    styles.map((href) => h('link', { rel: 'stylesheet', href })),
    more,
    script !== null && h('script', { type: 'module', src: script }),
  );
  return `<!DOCTYPE html>${toHtml(h('html', { lang: view.words.lang }, head, body))}`;
}

function topBar(view: View): Branch {
  const { c, words } = view;
  const item = (href: string, name: string, label: string) =>
    h('a', { href, class: c('navItem') }, icon(view, name), h('span', { class: c('navLabel') }, label));
  return h(
    'header',
    { class: c('topBar') },
    h(
      'div',
      { class: c('topBarInner') },
      h(
        'a',
        { href: '/feed/', class: c('brand'), 'aria-label': words.nav.feed },
        h('img', { src: '/town/icon.svg', alt: '', class: c('brandMark') }),
      ),
      h(
        'div',
        { class: c('searchBox'), role: 'search' },
        icon(view, 'search-small'),
        h('input', {
          type: 'text',
          placeholder: words.nav.search,
          'data-testid': 'typeahead-input',
          class: c('searchInput'),
          'aria-label': words.nav.search,
        }),
      ),
      h(
        'nav',
        { class: c('nav') },
        item('/feed/', 'home-medium', words.nav.feed),
        item('/mynetwork/invite-connect/connections/', 'people-medium', words.nav.network),
        item('/messaging/', 'chat-medium', words.nav.messages),
        h(
          'a',
          { href: profilePath(view.me), class: c('navItem') },
          avatar(view, view.me, 'tiny'),
          h('span', { class: c('navLabel') }, words.nav.me),
        ),
      ),
    ),
  );
}
