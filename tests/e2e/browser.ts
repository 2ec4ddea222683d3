import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { getChromium, withoutSandbox } from '../../tools/browsers';
import type { Town } from '../town/server';

/** The production build that is tested. */
const productionBuild = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A real Chromium with the built extension in it, in front of the town. */
export interface TestBrowser {
  context: BrowserContext;
  worker(): Promise<Worker>;
  readonly extensionId: string;
  /** Installs the product, where it was left out at first; the welcome page that comes up is closed. */
  install(): Promise<void>;
  /** Opens the real popup of the toolbar button. */
  openPopup(): Promise<Page>;
  /** Opens the real side panel through the popup's own button. */
  openPanel(): Promise<Page>;
  /** The side panel that is open, or opens within five seconds. */
  attachPanel(): Promise<Page>;
  /** Stops the worker as the browser does after half a minute of quiet. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  locale?: 'de' | 'en';
  colorScheme?: 'light' | 'dark';
  headless?: boolean;
  size?: { width: number; height: number };
  args?: string[];
  /** Folder of another build than the production one. */
  build?: string;
  /** Installed from the start; default true. */
  isInstalled?: boolean;
}

export async function launch(town: Town, options: LaunchOptions = {}): Promise<TestBrowser> {
  const { locale = 'de', colorScheme = 'light', headless = true, size = { width: 1640, height: 1000 } } = options;
  const profile = mkdtempSync(join(tmpdir(), 'anklopfen-'));
  // Without developer mode Chromium blocks an unpacked extension as soon as it reloads itself.
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), '{"extensions":{"ui":{"developer_mode":true}}}');
  const context = await chromium.launchPersistentContext(profile, {
    headless,
    executablePath: getChromium(),
    chromiumSandbox: !withoutSandbox,
    viewport: null,
    colorScheme,
    env: { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--remote-debugging-port=0',
      '--test-type',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--window-size=${size.width},${size.height}`,
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      ...(colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      ...town.chromiumArgs(),
      ...(options.args ?? []),
    ],
  });
  const attached: Browser[] = [];
  let extensionId = '';
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 10_000 }));

  const endpoint = async (): Promise<string> => {
    const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
    return `http://127.0.0.1:${port}`;
  };

  /** Playwright's own connection never lists panel and popup; a fresh one made after they opened does. */
  async function attach(path: string): Promise<Page> {
    const base = await endpoint();
    const url = `chrome-extension://${extensionId}/${path}`;
    const deadline = Date.now() + 5000;
    for (;;) {
      const targets = (await (await fetch(`${base}/json/list`)).json()) as { url: string }[];
      if (targets.some((target) => target.url === url)) break;
      if (Date.now() > deadline) throw new Error(`${path} did not open within five seconds.`);
      await new Promise((done) => setTimeout(done, 50));
    }
    const browser = await chromium.connectOverCDP(base);
    attached.push(browser);
    const page = browser
      .contexts()
      .flatMap((one) => one.pages())
      .find((one) => one.url() === url);
    if (!page) throw new Error(`${path} is open and could not be attached to.`);
    return page;
  }

  async function install(): Promise<void> {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser cannot be spoken to.');
    const welcome = context.waitForEvent('page', { predicate: (page) => page.url().includes('welcome.html') });
    ({ id: extensionId } = await session.send('Extensions.loadUnpacked', { path: options.build ?? productionBuild }));
    // Debian's Chromium speaks English only; the product's own switch says which language a story is in.
    await (await worker()).evaluate(
      (language) => chrome.storage.local.set({ settings: { version: 1, language } }),
      locale,
    );
    await (await welcome).close();
  }
  if (options.isInstalled ?? true) await install();

  const test: TestBrowser = {
    context,
    worker,
    install,
    get extensionId() {
      return extensionId;
    },
    async openPopup() {
      await (await worker()).evaluate(() => chrome.action.openPopup());
      return attach('popup.html');
    },
    async openPanel() {
      const popup = await test.openPopup();
      await clickAway(popup, /Seitenleiste|Side panel/i);
      return test.attachPanel();
    },
    attachPanel: () => attach('sidepanel.html'),
    async killWorker() {
      const base = await endpoint();
      const { webSocketDebuggerUrl } = (await (await fetch(`${base}/json/version`)).json()) as {
        webSocketDebuggerUrl: string;
      };
      const browser = await chromium.connectOverCDP(webSocketDebuggerUrl);
      const session = await browser.newBrowserCDPSession();
      const { targetInfos } = await session.send('Target.getTargets');
      const target = targetInfos.find((one) => one.type === 'service_worker' && one.url.includes(extensionId));
      if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
      await browser.close();
    },
    async close() {
      for (const browser of attached) await browser.close().catch(() => {});
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return test;
}

/** Clicks a button that closes its own page; that the page is gone before the click is told of is no fault. */
export async function clickAway(page: Page, name: RegExp): Promise<void> {
  await page
    .getByRole('button', { name })
    .click()
    .catch((error: unknown) => {
      if (!String(error).includes('has been closed')) throw error;
    });
}

/** What our content script sees of its own parts in a page: Playwright itself can't look into a closed shadow root. */
export interface Parts {
  /** Evaluates in our isolated world; `root` is our shadow root, or null. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until the part is there and has a box. */
  waitFor(selector: string): Promise<{ x: number; y: number; width: number; height: number }>;
  /** Waits until it is gone. */
  waitForNone(selector: string): Promise<void>;
  text(selector: string): Promise<string>;
  /** A trusted click on its middle. */
  click(selector: string): Promise<void>;
}

export async function partsOf(page: Page, extensionId: string): Promise<Parts> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const contexts = new Map<number, { origin: string; name: string }>();
  session.on('Runtime.executionContextCreated', ({ context }) =>
    contexts.set(context.id, { origin: context.origin, name: context.name }),
  );
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => contexts.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => contexts.clear());
  await session.send('Runtime.enable');

  const find = `(() => { const host = [...document.documentElement.children].find((one) => one.tagName === 'DIV');
    return host ? chrome.dom.openOrClosedShadowRoot(host) : null; })()`;

  async function evaluate<T>(expression: string): Promise<T> {
    // The top frame's world is the first that was made for our extension.
    const id = [...contexts].find(([, one]) => one.origin.includes(extensionId))?.[0];
    if (id === undefined) throw new Error('The content script is not in this page.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(async () => { const root = ${find}; return ${expression}; })()`,
      contextId: id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  const boxOf = (selector: string) =>
    evaluate<{ x: number; y: number; width: number; height: number } | null>(
      `(() => { const box = root?.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
        return box && box.width > 0 ? { x: box.x, y: box.y, width: box.width, height: box.height } : null; })()`,
    );

  async function until<T>(what: string, look: () => Promise<T | null>): Promise<T> {
    const deadline = Date.now() + 5000;
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (Date.now() > deadline) throw new Error(`Waited five seconds for ${what}.`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  const parts: Parts = {
    evaluate,
    waitFor: (selector) => until(selector, () => boxOf(selector)),
    async waitForNone(selector) {
      await until(`no ${selector}`, async () => ((await boxOf(selector)) === null ? true : null));
    },
    text: (selector) => evaluate<string>(`root?.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`),
    async click(selector) {
      const box = await parts.waitFor(selector);
      // Our parts take no click in the first third of a second, so that nobody hits what was not there yet.
      await new Promise((done) => setTimeout(done, 350));
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    },
  };
  return parts;
}
