import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { build } from 'vite';
import type { createLivePage } from '../../lib/dom/page';
import type { readPage } from '../../lib/sites/read';
import { getChromium, withoutSandbox } from '../browsers';

const root = join(import.meta.dirname, '..', '..');
const saved = (name: string): string => readFileSync(join(root, 'tests', 'pages', name, 'page.html'), 'utf8');
const address = 'https://www.linkedin.com/in/katharina-weissgerber/';

/** The readers as one script that leaves them in `readers`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      lib: { entry: join(import.meta.dirname, 'readers.ts'), formats: ['iife'], name: 'readers' },
    },
  });
  const [first] = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  return first?.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('') ?? '';
}

const person = (at: number): string =>
  `<div componentkey="auto-component-${at}"><a href="/in/neighbour-${at}/"><p>Nobody ${at}</p></a><p>· 2.</p><p>Keeps bees at number ${at}</p><p><span data-testid="expandable-text-box">A year of swarms, told in ${at} lines.</span></p></div>`;
const many = (count: number, one: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join('');

/** Pages by name, and how long one look may take in milliseconds. */
const pages: { name: string; most: number; at?: string; html(): string; grow?: () => void }[] = [
  { name: 'a profile as it is', most: 10, html: () => saved('linkedin/sdui--contact') },
  {
    name: 'the same in a page of 1.3 MB',
    most: 10,
    html: () => saved('linkedin/sdui--contact').replace('</main>', `${many(5000, person)}</main>`),
  },
  {
    name: 'an old profile in a page of 1.3 MB',
    most: 10,
    at: 'https://www.linkedin.com/in/anneliese-froehlich-moebius/',
    html: () => saved('linkedin/ember--second-degree').replace('</main>', `${many(5000, person)}</main>`),
  },
  {
    name: '10,000 elements in each other in a post',
    most: 20,
    html: () => saved('linkedin/sdui--contact'),
    // A parser nests no deeper than a few hundred elements, and what is drawn breaks the browser itself.
    grow: () => {
      const post = document.querySelector('[componentkey$="Activity"] [role="listitem"]');
      let inner = document.createElement('p');
      inner.hidden = true;
      post?.append(inner);
      for (let depth = 0; depth < 10_000; depth += 1) inner = inner.appendChild(document.createElement('p'));
    },
  },
  {
    name: '8,000 rows of neighbours',
    most: 20,
    html: () => saved('linkedin/sdui--contact').replace('</main>', `${many(8_000, person)}</main>`),
  },
  {
    name: '20,000 cards that look like the person’s',
    most: 20,
    html: () =>
      saved('linkedin/sdui--contact').replace(
        '</main>',
        `${many(20_000, (at) => `<div componentkey="com.linkedin.sdui.profile.card.refACoAA${at}About"><p>Not theirs</p></div>`)}</main>`,
      ),
  },
  {
    name: '100,000 lines in the top card',
    most: 20,
    html: () => saved('linkedin/sdui--contact').replace('<h2', `${many(100_000, (at) => `<p>${at}</p>`)}<h2`),
  },
  {
    name: '50 MB of text in one post',
    most: 20,
    html: () => saved('linkedin/sdui--contact'),
    grow: () => {
      const box = document.querySelector('[componentkey$="Activity"] [data-testid="expandable-text-box"]');
      box?.setAttribute('hidden', '');
      box?.append('Bees and weather. '.repeat(2_800_000));
      box?.removeAttribute('hidden');
      box?.setAttribute(
        'style',
        'display: block; height: 2em; overflow: hidden; contain: strict; content-visibility: hidden',
      );
    },
  },
  {
    name: 'a list of 2,000 contacts',
    most: 100,
    at: 'https://www.linkedin.com/mynetwork/invite-connect/connections/',
    html: () =>
      `<!doctype html><html lang="en"><body><main><div componentkey="ConnectionsPage_ConnectionsList">${many(2000, person)}</div></main></body></html>`,
  },
];

/** The median of so many looks at a page, in milliseconds, and what was read. */
async function measure(
  context: BrowserContext,
  script: string,
  html: string,
  at: string,
  grow: () => void,
): Promise<{ median: number; read: string }> {
  const tab = await context.newPage();
  await tab.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: route.request().url() === at ? html : '' }),
  );
  await tab.goto(at);
  await tab.addScriptTag({ content: script });
  await tab.evaluate(grow);
  const result = await tab.evaluate(() => {
    const { readers } = globalThis as unknown as {
      readers: { readPage: typeof readPage; createLivePage: typeof createLivePage };
    };
    const page = readers.createLivePage(document);
    const times: number[] = [];
    let reading = readers.readPage('linkedin', page, new URL(location.href));
    for (let round = 0; round < 40; round += 1) {
      const start = performance.now();
      reading = readers.readPage('linkedin', page, new URL(location.href));
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return {
      median: times[20] ?? Number.NaN,
      read: reading.profile?.name.full ?? `${reading.contacts?.length ?? 0} contacts`,
    };
  });
  await tab.close();
  return result;
}

/** How long the product looks at pages, ordinary and hostile ones, in Chromium. Ends with 1 where a bar is missed. */
export async function main(): Promise<number> {
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: getChromium(), chromiumSandbox: !withoutSandbox });
  const context = await browser.newContext();
  let missed = 0;
  console.log('One look at a page in Chromium, median of 40, in milliseconds.');
  for (const { name, most, at = address, html, grow = () => {} } of pages) {
    const text = html();
    const { median, read } = await measure(context, script, text, at, grow);
    if (!(median <= most)) missed += 1;
    const size = `${(text.length / 1e6).toFixed(1)} MB`;
    console.log(`${name.padEnd(44)} ${size.padStart(8)} ${median.toFixed(2).padStart(8)}  bar ${most}  read: ${read}`);
  }
  await browser.close();
  return missed === 0 ? 0 : 1;
}
