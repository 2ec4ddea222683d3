import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch as launchBrowser, type Page } from 'puppeteer-core';
import { startProxy } from '../town/proxy';
import type { Town } from '../town/server';

/** The production build that is tested. */
const extensionPath = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const extensionId = 'anklopfen@anklopfen.example';
/** Firefox draws a new address for every installation, unless it is told one. */
const origin = 'moz-extension://5f0c7d52-31f5-4b0a-9d5e-6a1f0c8e4b27';

/** A page of ours in a tab. */
export interface OwnPage {
  /** Evaluates an expression in it, a promise too; what comes back went through JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** The words on it. */
  text(): Promise<string>;
  /** A trusted click on the first element with this selector. */
  click(selector: string): Promise<void>;
}

/** What our content script shows in the page of a tab. */
export interface Parts {
  /** Evaluates with `root` as our shadow root, or null when there is nothing of ours. */
  evaluate<T>(expression: string): Promise<T>;
  /** Clicks until the part is gone, since in its first 300 ms no part of ours takes a click. */
  clickAway(selector: string): Promise<void>;
}

/** A real Firefox with the built extension in it, in front of the town. */
export interface TestFirefox {
  /** The tab for the town. */
  tab: Page;
  parts: Parts;
  /** The page that came up at the installation; it stays in its tab in the background. */
  welcome: OwnPage;
  /** Opens a page of ours in a tab of its own, before the others; `name` is the file's, without its ending. */
  open(name: string): Promise<OwnPage>;
  /** Takes the errors off the browser's console that one of our files or pages, or the town's page, gave rise to. */
  takeErrors(): Promise<string[]>;
  close(): Promise<void>;
}

interface Context {
  context: string;
  url: string;
}
interface RemoteNode {
  sharedId: string;
  value: { shadowRoot?: RemoteNode | null };
}
interface Evaluated {
  type: 'success' | 'exception';
  result: { value?: string };
  exceptionDetails?: { text: string };
}

/** Puppeteer's own pages know nothing of extension pages and closed roots; the protocol below them does. */
interface Protocol {
  send(method: 'browsingContext.getTree', params: object): Promise<{ result: { contexts: Context[] } }>;
  send(method: 'browsingContext.create', params: object): Promise<{ result: Context }>;
  send(method: 'browsingContext.navigate' | 'input.performActions', params: object): Promise<unknown>;
  send(method: 'browsingContext.locateNodes', params: object): Promise<{ result: { nodes: RemoteNode[] } }>;
  send(method: 'script.callFunction', params: object): Promise<{ result: Evaluated }>;
}

/** Starts it; throws one sentence where there is no build. */
export async function launch(town: Town, executablePath: string): Promise<TestFirefox> {
  if (!existsSync(join(extensionPath, 'manifest.json')))
    throw new Error('There is no Firefox build to test: run `npm run build` first.');
  const proxy = await startProxy(town);
  const browser = await launchBrowser({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Extension pages and the console can only be read with it.
    args: ['--remote-allow-system-access', '--width=1600', '--height=1000'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: new URL(origin).host }),
    },
  });
  const { connection: protocol } = browser as unknown as { connection: Protocol };

  async function evaluate<T>(context: string, expression: string, root: RemoteNode | null = null): Promise<T> {
    const { result } = await protocol.send('script.callFunction', {
      functionDeclaration: `async (root) => JSON.stringify(await (${expression}))`,
      arguments: [root ? { sharedId: root.sharedId } : { type: 'null' }],
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return (result.result.value === undefined ? undefined : JSON.parse(result.result.value)) as T;
  }

  /** The top context at an address, once it is there. */
  async function contextAt(url: string, scope: 'content' | 'chrome' = 'content'): Promise<string> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      const { contexts } = (await protocol.send('browsingContext.getTree', { 'moz:scope': scope })).result;
      const found = contexts.find((one) => one.url === url);
      if (found) return found.context;
      if (Date.now() > deadline) throw new Error(`Waited ten seconds for ${url}.`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async function locate(context: string, selector: string): Promise<RemoteNode | null> {
    const { nodes } = (
      await protocol.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
        maxNodeCount: 1,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      })
    ).result;
    return nodes[0] ?? null;
  }

  const ownPage = (context: string): OwnPage => ({
    evaluate: (expression) => evaluate(context, expression),
    text: () => evaluate(context, 'document.body.innerText'),
    async click(selector) {
      const element = await locate(context, selector);
      if (!element) throw new Error(`There is no ${selector} to click.`);
      const move = {
        type: 'pointerMove',
        x: 0,
        y: 0,
        origin: { type: 'element', element: { sharedId: element.sharedId } },
      };
      await protocol.send('input.performActions', {
        context,
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }],
          },
        ],
      });
    },
  });

  await browser.installExtension(extensionPath);
  const welcome = ownPage(await contextAt(`${origin}/welcome.html`));
  const tab = await browser.newPage();

  const parts: Parts = {
    async evaluate(expression) {
      const context = await contextAt(tab.url());
      return evaluate(context, expression, (await locate(context, 'html > div'))?.value.shadowRoot ?? null);
    },
    async clickAway(selector) {
      const deadline = Date.now() + 5000;
      while (Date.now() < deadline) {
        const middle = await parts.evaluate<[number, number] | null>(`(() => {
          const box = root?.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
          return box ? [box.x + box.width / 2, box.y + box.height / 2] : null; })()`);
        if (!middle) return;
        await tab.mouse.click(...middle);
      }
      throw new Error(`${selector} takes no click.`);
    },
  };

  return {
    tab,
    parts,
    welcome,
    async open(name) {
      const { context } = (await protocol.send('browsingContext.create', { type: 'tab' })).result;
      const url = `${origin}/${name}.html`;
      // The end of such a navigation is never told, its address is.
      await protocol.send('browsingContext.navigate', { context, url, wait: 'none' });
      return ownPage(await contextAt(url));
    },
    async takeErrors() {
      const context = await contextAt('chrome://browser/content/browser.xhtml', 'chrome');
      const errors = await evaluate<string[]>(
        context,
        `Services.console.getMessageArray()
          .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
          .filter((one) => ['${origin}', '${town.origin}'].some((start) => one.sourceName.startsWith(start)))
          .map((one) => one.errorMessage + ' (' + one.sourceName + ')')`,
      );
      await evaluate(context, 'Services.console.reset()');
      return errors;
    },
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}
