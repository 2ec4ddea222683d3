// The hidden application: where threads live in it, it draws the one whose address the tab shows.
import { ask, build } from './build.js';

const { trees } = await ask(`framed?path=${encodeURIComponent(parent.location.pathname)}`);
if (trees) {
  document.body.classList.add('ember-application');
  document.body.append(...trees.map(build));
  // A link in here is meant for the tab.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    parent.location.assign(link.href);
  });
  await import('./messaging.js');
}
