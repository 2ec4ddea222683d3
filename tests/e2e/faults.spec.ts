import type { Page } from 'playwright';
import type { Parts, TestBrowser } from './browser';
import { type OnSite, sites, textOf, typeMessage } from './on-site';
import { ad, expect, test } from './story';

const slug = 'katharina-weissgerber';

const fail = `() => { throw new Error('injected'); }`;
const hang = `() => new Promise(() => {})`;

/** Faults up to the hold: the very first press sends, as if we were not there. Each breaks our own world only, never the page's. */
const beforeTheHold: Record<string, string> = {
  'the event cannot be followed': `Event.prototype.composedPath = ${fail}`,
  'the composer cannot be found': `Element.prototype.matches = ${fail}`,
  'the text cannot be read': `Object.defineProperty(Node.prototype, 'childNodes', { get: ${fail} });
    Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get: ${fail} })`,
  'the thread cannot be read': `Object.defineProperty(Node.prototype, 'firstChild', { get: ${fail} })`,
  'the check throws': `String.prototype.normalize = ${fail}; RegExp.prototype.exec = ${fail}`,
  'the dialog cannot be built': `Document.prototype.createElement = ${fail}`,
  'the dialog has nowhere to stand': `Element.prototype.attachShadow = ${fail}`,
  'the dialog cannot be shown': `HTMLDialogElement.prototype.showModal = ${fail}`,
  'the dialog has no box': `HTMLDialogElement.prototype.showModal = () => {}`,
  'something lies over the dialog': `Document.prototype.elementFromPoint = () => null`,
  'the event cannot be stopped': `Event.prototype.preventDefault = ${fail}`,
  'the clock throws': `Date.now = ${fail}`,
};

/** Faults after the hold: the question stands, and its answer sends. */
const afterTheHold: Record<string, string> = {
  'no id can be made': `Crypto.prototype.randomUUID = ${fail}`,
  'the outbox throws': `chrome.storage.local.set = ${fail}; browser.storage.local.set = ${fail}`,
  'the outbox never answers': `chrome.storage.local.set = ${hang}; browser.storage.local.set = ${hang}`,
  'the worker cannot be called': `chrome.runtime.sendMessage = ${fail}; browser.runtime.sendMessage = ${fail}`,
  'the worker never answers': `chrome.runtime.sendMessage = ${hang}; browser.runtime.sendMessage = ${hang}`,
};

async function begin(site: OnSite, tab: Page, url: string): Promise<void> {
  await tab.goto(url);
  await typeMessage(site, tab, ad.de);
}

const inject = (parts: Parts, fault: string) => parts.evaluate(`(() => { ${fault}; return true; })()`);

for (const [siteName, site] of sites)
  test.describe(`whatever breaks, the send goes through with the text intact, on ${siteName}`, () => {
    const send = (tab: Page) => site.sendMessage(tab).click();

    for (const [name, fault] of Object.entries(beforeTheHold))
      test(`before the hold: ${name}`, async ({ town, tab, parts }) => {
        await begin(site, tab, site.threadUrl(town, slug));
        await inject(parts, fault);
        await send(tab);
        await expect.poll(() => town.sent).toEqual([site.sent('message', slug, ad.de)]);
        await expect.poll(() => textOf(site.messageField(tab))).toBe('');
      });

    for (const [name, fault] of Object.entries(afterTheHold))
      test(`after the hold: ${name}`, async ({ town, tab, parts }) => {
        await begin(site, tab, site.threadUrl(town, slug));
        await inject(parts, `globalThis.browser ??= chrome; ${fault}`);
        await send(tab);
        await parts.click('.dialog .outlined');
        await expect.poll(() => town.sent).toEqual([site.sent('message', slug, ad.de)]);
      });

    test('after the hold: the page throws our dialog away; the next press sends unasked', async ({
      town,
      tab,
      parts,
    }) => {
      await begin(site, tab, site.threadUrl(town, slug));
      await send(tab);
      await parts.waitFor('dialog[open]');
      await tab.evaluate(() => document.documentElement.lastElementChild?.remove());
      expect(await textOf(site.messageField(tab))).toBe(ad.de);
      await send(tab);
      await expect.poll(() => town.sent).toEqual([site.sent('message', slug, ad.de)]);
    });

    test('after the hold: the page hides our dialog; the next press sends unasked', async ({ town, tab, parts }) => {
      await begin(site, tab, site.threadUrl(town, slug));
      await send(tab);
      await parts.waitFor('dialog[open]');
      await parts.evaluate(`root.querySelector('dialog').close()`);
      await send(tab);
      await expect.poll(() => town.sent).toEqual([site.sent('message', slug, ad.de)]);
    });

    test('the worker is dead and stays dead', async ({ town, product, tab, parts }) => {
      await begin(site, tab, site.threadUrl(town, slug));
      await product.killWorker();
      await send(tab);
      await parts.click('.dialog .outlined');
      await expect.poll(() => town.sent).toEqual([site.sent('message', slug, ad.de)]);
    });

    test('the product is removed while a text is being written', async ({ town, product, tab }) => {
      await begin(site, tab, site.threadUrl(town, slug));
      await uninstall(product);
      await send(tab);
      // The orphan asks once more, and is answered; or it is silent. Either way no text is lost and the send is possible.
      await expect(async () => {
        if ((await textOf(site.messageField(tab))) === ad.de) {
          await tab.keyboard.press('Escape');
          await site.sendMessage(tab).click({ timeout: 2000 });
        }
        expect(town.sent).toEqual([site.sent('message', slug, ad.de)]);
      }).toPass();
    });

    test('the store is broken: the entry waits, and is delivered once, later', async ({
      town,
      product,
      tab,
      parts,
    }) => {
      await begin(site, tab, site.threadUrl(town, slug));
      const worker = await product.worker();
      await worker.evaluate(() => {
        const broken = () => {
          throw new DOMException('injected', 'UnknownError');
        };
        IDBFactory.prototype.open = broken;
        IDBDatabase.prototype.transaction = broken;
      });
      await send(tab);
      await parts.click('.dialog .outlined');
      await expect.poll(() => town.sent).toEqual([site.sent('message', slug, ad.de)]);
      const waiting = () =>
        parts.evaluate<number>(
          `(await chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('outbox:')).length))`,
        );
      await expect.poll(waiting).toBeGreaterThan(0);
      // A new worker has a store that works; it finds what waits by itself.
      await product.killWorker();
      await tab.goto(site.threadUrl(town, 'svea-holtmann'));
      await typeMessage(site, tab, ad.de);
      await send(tab);
      await expect.poll(waiting).toBe(0);
      const page = await product.context.newPage();
      await page.goto(`chrome-extension://${product.extensionId}/journal.html`);
      await expect(page.getByRole('listitem')).toHaveCount(2);
    });
  });

async function uninstall(product: TestBrowser): Promise<void> {
  const session = await product.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.uninstall' as never, { id: product.extensionId } as never);
}
