import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Message } from '../lib/domain/message';
import { adviceFor } from '../lib/etiquette/advice';
import { rules } from '../lib/etiquette/rule-book';
import type { RuleExamples } from '../lib/etiquette/rule';
import type { OccasionExample } from '../lib/note/occasion';

const root = new URL('..', import.meta.url).pathname;
const browsers = ['chrome', 'firefox'] as const;
type Browser = (typeof browsers)[number];

for (const browser of browsers)
  if (!existsSync(`${root}.output/${browser}-mv3/manifest.json`))
    throw new Error(`There is no build in .output/${browser}-mv3 to look at: run "npm run build" first.`);

const bytes = (browser: Browser, path: string): Buffer => readFileSync(`${root}.output/${browser}-mv3/${path}`);
const text = (browser: Browser, path: string): string => bytes(browser, path).toString('utf8');
const list = (browser: Browser, ends: string): string[] =>
  readdirSync(`${root}.output/${browser}-mv3`, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ends))
    .toSorted();

const sites = ['https://www.linkedin.com/*', 'https://www.xing.com/*'];
const pages = ['sidepanel', 'popup', 'options', 'journal', 'welcome'];
const contentScripts = ['content-scripts/linkedin.js', 'content-scripts/xing.js'];

// --- What must not be there -------------------------------------------------------------------------------------

type Detector = (bundle: string) => string[];
const findAll =
  (pattern: RegExp): Detector =>
  (bundle) =>
    [...bundle.matchAll(pattern)].map((match) => match[0]);

/** Signs of what a content script never contains. Names the minifier keeps: globals, properties, keys, message texts. */
const detectors: Record<string, Detector> = {
  'a schema library': findAll(/\bZod[A-Z]\w{2,30}|_zod\b|safeParse|\bjitless\b/g),
  React: findAll(
    /react\.(?:element|transitional\.element|fragment|portal)|__reactFiber|__SECRET_INTERNALS|reactjs\.org|react\.dev/g,
  ),
  'the store': findAll(/\bindexedDB\b|\bIDB(?:Database|ObjectStore|Transaction|Cursor|Request)\b|anklopfen-store/g),
  'a way to the network': findAll(
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bWebTransport\b|\bRTCPeerConnection\b|\bsendBeacon\b|\bEventSource\b|\bimportScripts\b|\bimport\s*\(/g,
  ),
  'markup or code out of text': findAll(
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)\b|document\.write\b|\beval\s*\(|new Function\b/g,
  ),
  'an address of the extension': findAll(/(?:chrome|moz)-extension:/g),
  'a cookie or a store of the site': findAll(/document\.cookie|\b(?:local|session)Storage\b/g),
};

/** Every address in a content script is of one of the sites, a namespace, or part of a sentence in a library's error. */
const knownHosts = ['www.linkedin.com', 'www.xing.com', 'www.w3.org', 'github.com', 'wxt.dev'];
const strangeHosts: Detector = (bundle) =>
  [...bundle.matchAll(/\b(?:https?|wss?):\/\/([\w.-]{1,200})/g)]
    .map((match) => match[1] ?? '')
    .filter((host) => !knownHosts.includes(host));

/** What our policy forbids in a page, and anything loaded from elsewhere. */
const pageFaults: Detector = (html) => [
  ...[...html.matchAll(/<script\b([^>]*)>/gi)]
    .filter((match) => !/\bsrc="\//.test(match[1] ?? ''))
    .map((match) => match[0]),
  ...[...html.matchAll(/<style\b|\sstyle="|\son[a-z]+="|javascript:/gi)].map((match) => match[0]),
  ...[...html.matchAll(/\b(?:src|href|action|srcset)="(?!\/(?!\/))[^"]*"/gi)].map((match) => match[0]),
  ...[...html.matchAll(/\bhttps?:\/\/[^\s"'<>]+/gi)].map((match) => match[0]),
];

const ruleExamples = import.meta.glob<RuleExamples>('../lib/etiquette/rules/*.ts', { eager: true, import: 'examples' });
const occasionExamples = import.meta.glob<OccasionExample[]>('../lib/note/occasions/*.ts', {
  eager: true,
  import: 'examples',
});
const textOf = (example: string | Message): string => (typeof example === 'string' ? example : example.text);

/** A stretch of each example that is long enough to be nobody else's, as a bundle would spell it. */
const examples: string[] = [
  ...Object.values(ruleExamples).flatMap(({ ad, fine }) => [...ad, ...fine].map(textOf)),
  ...Object.values(occasionExamples).flatMap((all) => all.map((example) => example.text)),
]
  .flatMap((example) => example.split(/\[\[|\]\]|[\n"'`\\]/))
  .filter((part) => part.length >= 30);
const exampleTexts: Detector = (bundle) => examples.filter((example) => bundle.includes(example));

// --- How large it may be ----------------------------------------------------------------------------------------

/** Kilobytes (1,000 bytes) after gzip; about a tenth above what was measured when the line was last changed. */
const budgets: Record<string, number> = {
  'content-scripts/linkedin.js': 103,
  'content-scripts/xing.js': 93,
  'background.js': 39,
  sidepanel: 253,
  popup: 155,
  options: 177,
  journal: 172,
  welcome: 117,
};

const filesOf = (browser: Browser, page: string): string[] => [
  ...new Set([...text(browser, `${page}.html`).matchAll(/\b(?:src|href)="\/([^"]+)"/g)].map((match) => match[1] ?? '')),
];
const weigh = (browser: Browser, name: string): number => {
  const files = name.endsWith('.js') ? [name] : [`${name}.html`, ...filesOf(browser, name)];
  return files.reduce((sum, file) => sum + gzipSync(bytes(browser, file), { level: 9 }).length, 0) / 1000;
};

afterAll(() => {
  const line = (...cells: string[]): string =>
    cells.map((cell, index) => (index ? cell.padStart(9) : cell.padEnd(30))).join('');
  console.log(
    [
      line('kB after gzip', ...browsers, 'budget'),
      ...Object.entries(budgets).map(([name, budget]) =>
        line(name, ...browsers.map((browser) => weigh(browser, name).toFixed(1)), String(budget)),
      ),
    ].join('\n'),
  );
});

describe.each(browsers)('the build for %s', (browser) => {
  const manifest = JSON.parse(text(browser, 'manifest.json'));

  it('asks for what it needs and for nothing else', () => {
    const permissions = ['contextMenus', ...(browser === 'chrome' ? ['sidePanel'] : []), 'storage', 'unlimitedStorage'];
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(permissions);
    expect(manifest.host_permissions.toSorted()).toEqual(sites);
    expect(manifest.incognito).toBe('not_allowed');
    const none =
      'optional_permissions optional_host_permissions web_accessible_resources externally_connectable oauth2 key update_url';
    for (const key of none.split(' ')) expect(manifest, key).not.toHaveProperty(key);
  });

  it('runs in the pages of the two sites, in every frame, from the start, and nowhere else', () => {
    expect(manifest.content_scripts).toEqual(
      contentScripts.map((file, index) => ({
        matches: [sites[index]],
        all_frames: true,
        run_at: 'document_start',
        js: [file],
      })),
    );
  });

  it('lets its own pages load nothing but themselves', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'none'; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    });
  });

  it('says what its browser wants to know', () => {
    if (browser === 'chrome') {
      expect(manifest.minimum_chrome_version).toBe('125');
      expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
      expect(manifest.background).toEqual({ service_worker: 'background.js' });
      expect(manifest).not.toHaveProperty('browser_specific_settings');
    } else {
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
      expect(manifest.browser_specific_settings.gecko.strict_min_version).toBe('140.0');
      expect(manifest.sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
      expect(manifest.background).toEqual({ scripts: ['background.js'] });
    }
  });

  it('speaks German and English in the browser’s own places', () => {
    expect(list(browser, 'messages.json')).toEqual(['_locales/de/messages.json', '_locales/en/messages.json']);
    for (const language of ['de', 'en']) {
      const messages: Record<string, { message: string }> = JSON.parse(
        text(browser, `_locales/${language}/messages.json`),
      );
      expect(Object.keys(messages).toSorted()).toEqual(['description', 'name', 'openPanel', 'useSelection']);
      const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
      expect(used.length).toBeGreaterThan(2);
      for (const key of used) expect(messages, key).toHaveProperty(key);
      for (const { message } of Object.values(messages)) expect(message.trim().length).toBeGreaterThan(3);
      // The stores' limits.
      expect(messages.name?.message.length).toBeLessThanOrEqual(50);
      expect(messages.description?.message.length).toBeLessThanOrEqual(132);
    }
    expect(manifest.short_name.length).toBeLessThanOrEqual(12);
    expect(manifest.default_locale).toBe('en');
  });

  it('has its icon in the sizes it names', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, path] of Object.entries<string>(manifest.icons)) {
      const icon = bytes(browser, path);
      expect(icon.subarray(1, 4).toString('latin1'), path).toBe('PNG');
      expect([icon.readUInt32BE(16), icon.readUInt32BE(20)], path).toEqual([Number(size), Number(size)]);
    }
  });

  it('has the pages it opens, and no others', () => {
    expect(list(browser, '.html')).toEqual(pages.map((page) => `${page}.html`).toSorted());
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(manifest.options_ui).toEqual({ open_in_tab: true, page: 'options.html' });
    for (const path of ['/welcome.html', '/journal.html'])
      expect(
        list(browser, '.js').some((file) => text(browser, file).includes(path)),
        path,
      ).toBe(true);
  });

  it.each(pages)('%s is a page of its own files only', (page) => {
    const html = text(browser, `${page}.html`);
    expect(pageFaults(html)).toEqual([]);
    const files = filesOf(browser, page);
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    expect(files.some((file) => file.endsWith('.css'))).toBe(true);
    for (const file of files) expect(existsSync(`${root}.output/${browser}-mv3/${file}`), file).toBe(true);
  });

  it.each(contentScripts)('%s carries only what a page may see', (file) => {
    const bundle = text(browser, file);
    expect(bundle.length).toBeGreaterThan(20_000);
    for (const [what, detect] of Object.entries(detectors)) expect(detect(bundle), what).toEqual([]);
    expect(strangeHosts(bundle)).toEqual([]);
    expect(exampleTexts(bundle)).toEqual([]);
  });

  it('ships no examples, no maps and no parts of development', () => {
    expect(list(browser, '.map')).toEqual([]);
    for (const file of list(browser, '.js')) {
      const bundle = text(browser, file);
      expect(exampleTexts(bundle), file).toEqual([]);
      expect(bundle.includes('jsxDEV'), `${file} was built for development`).toBe(false);
      expect(bundle, file).not.toMatch(/sourceMappingURL|localhost|127\.0\.0\.1/);
    }
  });

  it.each(Object.entries(budgets))('%s stays below %i kB', (name, budget) => {
    expect(weigh(browser, name)).toBeLessThan(budget);
    expect(weigh(browser, name)).toBeGreaterThan(budget / 3);
  });
});

describe('the detectors', () => {
  const clean = text('chrome', 'content-scripts/linkedin.js');

  it.each([
    ['a schema library', 'class ZodError{}'],
    ['a schema library', 'a.safeParse(b)'],
    ['React', 'Symbol.for("react.transitional.element")'],
    ['the store', 'self.indexedDB.open("a")'],
    ['the store', 'a instanceof IDBRequest'],
    ...[
      'fetch (a)',
      'new XMLHttpRequest',
      'new WebSocket(a)',
      'navigator.sendBeacon(a)',
      'new EventSource(a)',
      'importScripts(a)',
      'import(a)',
    ].map((sign) => ['a way to the network', sign]),
    ...[
      'a.innerHTML=b',
      'a.outerHTML',
      'a.insertAdjacentHTML(b)',
      'eval(a)',
      'new Function(a)',
      'document.write(a)',
    ].map((sign) => ['markup or code out of text', sign]),
    ['an address of the extension', '"chrome-extension://a/b"'],
    ['an address of the extension', '"moz-extension://a/b"'],
    ['a cookie or a store of the site', 'document.cookie'],
    ['a cookie or a store of the site', 'localStorage.getItem(a)'],
  ] as [string, string][])('see %s in %s', (what, sign) => {
    const middle = clean.indexOf(';', clean.length / 2) + 1;
    expect(detectors[what]?.(clean)).toEqual([]);
    expect(detectors[what]?.(`${clean.slice(0, middle)}${sign};${clean.slice(middle)}`)).toHaveLength(1);
  });

  it('know what they look for where it really is', () => {
    const worker = text('chrome', 'background.js');
    expect(detectors['a schema library']?.(worker)).not.toEqual([]);
    expect(detectors['the store']?.(worker)).not.toEqual([]);
    const panel = filesOf('chrome', 'sidepanel').map((file) => text('chrome', file));
    expect(panel.flatMap((file) => detectors.React?.(file) ?? [])).not.toEqual([]);
  });

  it('would see an example: the words beside them, with their umlauts, are there', () => {
    expect(examples.length).toBeGreaterThan(50);
    const id = [...rules.keys()][0] as string;
    for (const language of ['de', 'en'] as const) expect(clean).toContain(adviceFor(id, language)?.why);
    for (const example of examples)
      expect(exampleTexts(`${clean.slice(0, 50)}${example}${clean.slice(50, 90)}`)).toContain(example);
  });

  it('see an address of anybody else', () => {
    expect(strangeHosts(`${clean}"https://stats.example.org/a"`)).toEqual(['stats.example.org']);
    expect(strangeHosts('"wss://www.linkedin.com.example.org"')).toEqual(['www.linkedin.com.example.org']);
  });

  it.each([
    '<script>a()</script>',
    '<script src="https://a.example/b.js"></script>',
    '<style>a{}</style>',
    '<p style="color:red">',
    '<p onclick="a()">',
    '<a href="javascript:a()">',
    '<link rel="stylesheet" href="https://a.example/b.css">',
    '<img src="//a.example/b.png">',
    '<link rel="preconnect" href="http://a.example">',
  ])('see what is wrong with %s', (fault) => {
    const html = text('chrome', 'popup.html');
    expect(pageFaults(html)).toEqual([]);
    expect(pageFaults(html.replace('</body>', `${fault}</body>`))).not.toEqual([]);
  });
});
