import { test } from 'vitest';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { getFirefox } from '../../tools/browsers';
import { startProxy } from '../town/proxy';
import { startTown } from '../town/server';
const uuid = 'a3d1c8f0-5b7e-4c7b-9d0e-2f6a1b4c8e70';
test('explore', async () => {
  const t0 = Date.now();
  const log = (...a: unknown[]) => console.log(Date.now() - t0, ...a);
  const town = await startTown({ ui: 'de' });
  const proxy = await startProxy(town);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: getFirefox()!,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1400', '--height=1000'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'extensions.webextensions.uuids': JSON.stringify({ 'anklopfen@anklopfen.example': uuid }),
      'intl.accept_languages': 'de',
    },
  });
  log('launched');
  try {
    log(await browser.installExtension(new URL('../../.output/firefox-mv3', import.meta.url).pathname));
    await new Promise((r) => setTimeout(r, 1000));
    for (const p of await browser.pages()) log('page', p.url());
    const page = await browser.newPage();
    page.on('console', (m) => log('console', m.type(), m.text()));
    page.on('pageerror', (e) => log('pageerror', String(e)));
    log('goto');
    await page.goto(town.threadUrl('katharina-weissgerber'));
    log('loaded');
    await page.click('.msg-form__contenteditable');
    await page.keyboard.type(
      'Als Vertriebscoach helfe ich Ihnen, in 60 Tagen 40 % mehr Umsatz zu machen. Buchen Sie jetzt Ihr kostenloses Erstgespräch!',
    );
    await page.click('.msg-form__send-button');
    await new Promise((r) => setTimeout(r, 500));
    log(await page.evaluate(() => document.documentElement.lastElementChild!.outerHTML), town.sent);
    const conn = (browser as any).connection;
    const ctx = (page.mainFrame() as any)._id;
    log('ctx', ctx, typeof conn?.send);
    const r = await conn.send('browsingContext.locateNodes', {
      context: ctx,
      locator: { type: 'css', value: 'html > div' },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 2 },
    });
    log(JSON.stringify(r).slice(0, 3000));
    log(JSON.stringify(await conn.send('browsingContext.getTree', {})).slice(0, 1500));
    const node = r.result.nodes[0].value.shadowRoot;
    const d = await conn.send('browsingContext.locateNodes', {
      context: ctx,
      locator: { type: 'css', value: 'dialog' },
      startNodes: [{ sharedId: node.sharedId }],
    });
    log(JSON.stringify(d));
    log(
      JSON.stringify(
        await conn.send('script.callFunction', {
          functionDeclaration:
            '(d) => JSON.stringify([getComputedStyle(d).position, getComputedStyle(d).backgroundColor, getComputedStyle(d).borderRadius, d.getBoundingClientRect(), d.innerText, document.activeElement.tagName])',
          awaitPromise: true,
          target: { context: ctx },
          arguments: [{ sharedId: d.result.nodes[0].sharedId }],
        }),
      ),
    );
    const t = await conn.send('browsingContext.create', { type: 'tab', background: false });
    const c = t.result.context;
    conn.on('log.entryAdded', (e: any) => log('LOG', e.source.context, e.level, e.text));
    const ev = (e: string, context = c) =>
      Promise.race([
        conn.send('script.evaluate', { expression: e, awaitPromise: true, target: { context } }).catch(String),
        new Promise((r) => setTimeout(() => r('timeout'), 3000)),
      ]).then((x) => JSON.stringify(x)?.slice(0, 2500));
    await conn.send('browsingContext.navigate', {
      context: c,
      url: `moz-extension://${uuid}/popup.html`,
      wait: 'none',
    });
    await new Promise((r) => setTimeout(r, 1000));
    log(await ev('document.body.innerText'));
    log(await ev(`browser.storage.local.set({settings:{version:1,language:'de'}})`));
    log(await ev('console.error("hello")'));
    await new Promise((r) => setTimeout(r, 300));
    log(
      await ev(
        `JSON.stringify([...document.querySelectorAll('button')].map(b => [b.innerText, b.getBoundingClientRect()]))`,
      ),
    );
    const b = await conn.send('browsingContext.locateNodes', { context: c, locator: { type: 'css', value: 'button' } });
    log(JSON.stringify(b).slice(0, 500));
    log(
      JSON.stringify(
        await conn
          .send('input.performActions', {
            context: c,
            actions: [
              {
                type: 'pointer',
                id: 'm',
                actions: [
                  {
                    type: 'pointerMove',
                    x: 0,
                    y: 0,
                    origin: { type: 'element', element: { sharedId: b.result.nodes[0].sharedId } },
                  },
                  { type: 'pointerDown', button: 0 },
                  { type: 'pointerUp', button: 0 },
                ],
              },
            ],
          })
          .catch(String),
      ),
    );
    await new Promise((r) => setTimeout(r, 1500));
    const tree = async (params: any) =>
      log(
        JSON.stringify(
          (
            await conn
              .send('browsingContext.getTree', params)
              .catch((e: any) => ({ result: { contexts: [{ url: String(e) }] } }))
          ).result.contexts.map(function f(x: any): any {
            return [x.context, x.url, x['moz:scope'], (x.children ?? []).map(f)];
          }),
        ),
      );
    await tree({});
    await tree({ 'moz:scope': 'chrome' });
    log(
      'REALMS',
      JSON.stringify(
        (await conn.send('script.getRealms', {})).result.realms.map((r: any) => [r.context, r.origin, r.type]),
      ),
    );
    const chromes = (await conn.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result.contexts;
    const side = chromes[0].children[0].context;
    log(
      await ev(
        `JSON.stringify([...document.querySelectorAll('browser')].map(b => [b.id, b.currentURI?.spec, b.browsingContext?.id, b.permanentKey && 1]))`,
        side,
      ),
    );
    log(
      await ev(
        `(async()=>{ const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs'); const b = document.querySelector('browser'); return NavigableManager.getIdForBrowser(b) + ' ' + NavigableManager.getIdForBrowsingContext(b.browsingContext); })()`,
        side,
      ),
    );
    conn.on('log.entryAdded', (e: any) => log('LOG', e.source.context, e.level, e.text));
    const wel = (await conn.send('browsingContext.getTree', {})).result.contexts.find((x: any) =>
      x.url.includes('welcome'),
    ).context;
    log(await ev(`console.error('hello2'); setTimeout(() => { throw new Error('boom') }); 1`, wel));
    await new Promise((r) => setTimeout(r, 500));
    log(
      JSON.stringify(
        await conn.send('session.subscribe', { events: ['log.entryAdded'], contexts: [wel] }).catch(String),
      ),
    );
    log(await ev(`console.error('hello3'); setTimeout(() => { throw new Error('boom') }); 1`, wel));
    await new Promise((r) => setTimeout(r, 500));
  } finally {
    await browser.close();
    await proxy.close();
    await town.close();
    log('end');
  }
});
