import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Expected } from '../tests/pages/saved';
import { launch } from '../tests/e2e/browser';
import { expectedPage } from '../tests/town/expected-page';
import type { TownOptions } from '../tests/town/options';
import { startTown } from '../tests/town/server';

const usage = `Usage: npm run new page SITE/LAYOUT--CASE -- --at ADDRESS [--town JSON] [--unscrolled]
  npm run new page linkedin/sdui--polish -- --at https://www.linkedin.com/in/hedda-kuehnel/ --town '{"ui":"pl"}'
  --at          where to look in the town; {thread:SLUG} and {chat:SLUG} stand for the address of a conversation
  --town        what is switched in the town, see tests/town/options.ts
  --click       what to click once it stands there, a selector; may be given several times
  --unscrolled  as it is before anybody scrolled`;

/** The days of the saved pages. */
const clock = new Date('2026-11-16T10:00:00');

/** Waits until the page has not grown for half a second. */
async function settle(tab: Page, before = -1): Promise<void> {
  const size = (await tab.content()).length;
  if (size === before) return;
  await tab.waitForTimeout(500);
  await settle(tab, size);
}

/** Scrolls until nothing more is waiting to be loaded. */
async function scrollThrough(tab: Page): Promise<void> {
  const waiting = tab.locator('[data-card],[data-module],[data-from]');
  await tab.mouse.move(700, 600);
  for (let times = 0; times < 60 && (await waiting.count()) > 0; times += 1) {
    await tab.mouse.wheel(0, 2000);
    await tab.waitForTimeout(100);
  }
  await settle(tab);
  const folded = tab.locator('[data-qa="bucket"] button');
  if ((await folded.count()) > 0) await folded.click();
  await settle(tab);
}

/**
 * The page as it stands, in the form that the workbench reads: open shadow roots as templates, frames as `srcdoc`, what
 * nobody sees marked `hidden`; no scripts, styles or pictures.
 */
const savePage = (tab: Page): Promise<string> =>
  tab.evaluate(() => {
    const roots: ShadowRoot[] = [];
    const prepare = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll('*')) {
        const isDrawn = element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
        if (!isDrawn && (element.parentElement?.checkVisibility({ visibilityProperty: true }) ?? true))
          if (!['HEAD', 'SCRIPT', 'STYLE', 'LINK', 'META', 'TITLE'].includes(element.tagName))
            element.setAttribute('hidden', '');
        if (element.shadowRoot) {
          roots.push(element.shadowRoot);
          prepare(element.shadowRoot);
        }
        if (element instanceof HTMLIFrameElement && element.contentDocument) {
          const inner = element.contentDocument;
          prepare(inner);
          // The page's own policy forbids to set the real attribute.
          element.setAttribute('data-srcdoc', inner.documentElement.outerHTML);
        }
      }
      for (const one of root.querySelectorAll(
        'script:not([type="application/ld+json"]):not(#runtime-config),style,link[rel="stylesheet"]',
      ))
        one.remove();
      for (const picture of root.querySelectorAll('img')) picture.setAttribute('src', 'data:,');
      for (const drawing of root.querySelectorAll('svg > *')) drawing.remove();
    };
    prepare(document);
    const [open] = (document.documentElement.cloneNode(false) as Element).outerHTML.split('</html>');
    const inside = document.documentElement.getHTML({ shadowRoots: roots });
    return `<!doctype html>\n${open}${inside.replaceAll(' data-srcdoc="', ' srcdoc="')}</html>`;
  });

/** Saves a page of the town beside what the town knows to be on it. */
async function newPage(
  name: string,
  address: string,
  options: Partial<TownOptions>,
  { isScrolled, clicks }: { isScrolled: boolean; clicks: string[] },
): Promise<void> {
  const town = await startTown({ now: clock, ...options });
  const browser = await launch(town, { isInstalled: false });
  try {
    const at = new URL(
      address
        .replace(/^\{thread:(.+)\}$/, (_all, slug: string) => town.threadUrl(slug))
        .replace(/^\{chat:(.+)\}$/, (_all, slug: string) => town.xingThreadUrl(slug)),
    );
    const tab = await browser.context.newPage();
    await tab.goto(at.href);
    await settle(tab);
    if (isScrolled) await scrollThrough(tab);
    for (const selector of clicks) {
      await tab.locator(selector).first().click();
      await settle(tab);
    }
    const html = await savePage(tab);
    const expected: Expected = expectedPage(town, at) ?? { url: at.href, page: 'other', layout: null };
    const folder = join(import.meta.dirname, '..', 'tests', 'pages', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'page.html'), `${html}\n`);
    writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
    console.log(
      `tests/pages/${name}: ${(html.length / 1000).toFixed(0)} kB. Look at expected.json before you trust it${isScrolled ? '' : ': it is for a page that was scrolled'}.`,
    );
  } finally {
    await browser.close();
    await town.close();
  }
}

/** `page SITE/LAYOUT--CASE`: a saved page of the town, to be read by the tests. */
export async function main(args: string[]): Promise<number> {
  const valueOf = (flag: string): string | undefined =>
    args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined;
  const [kind, name = ''] = args;
  const at = valueOf('--at');
  if (kind !== 'page' || !/^(?:linkedin|xing)\/[a-z]+--[a-z0-9-]+$/.test(name) || !at) {
    console.error(usage);
    return 2;
  }
  await newPage(name, at, JSON.parse(valueOf('--town') ?? '{}') as Partial<TownOptions>, {
    isScrolled: !args.includes('--unscrolled'),
    clicks: args.filter((_argument, index) => args[index - 1] === '--click'),
  });
  return 0;
}
