import type { Page } from 'playwright';
import type { TestBrowser } from './browser';
import { ad, expect, kind, openNote, test, typeMessage } from './story';

const slug = 'katharina-weissgerber';

/** The journal as it stands in the store, read by one of our own pages. */
async function readJournal(product: TestBrowser): Promise<Record<string, unknown>[]> {
  const page = await product.context.newPage();
  await page.goto(`chrome-extension://${product.extensionId}/journal.html`);
  const entries = await page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((done, failed) => {
        const opening = indexedDB.open('anklopfen');
        opening.addEventListener('error', () => failed(opening.error));
        opening.onsuccess = () => {
          const all = opening.result.transaction('journal').objectStore('journal').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result);
          };
        };
      }),
  );
  await page.close();
  return entries;
}

const composer = (tab: Page) => tab.locator('.msg-form__contenteditable');

test.describe('before a message is sent', () => {
  for (const [how, send, enterSends] of [
    ['a click on Send', (tab: Page) => tab.locator('.msg-form__send-button').click(), false],
    ['Enter', (tab: Page) => tab.keyboard.press('Enter'), true],
    ['Ctrl and Enter', (tab: Page) => tab.keyboard.press('Control+Enter'), false],
    ['⌘ and Enter', (tab: Page) => tab.keyboard.press('Meta+Enter'), false],
  ] as const)
    test(`an ad is held at ${how}, with the words marked, and can be revised`, async ({
      town,
      product,
      tab,
      parts,
    }) => {
      town.options.enterSends = enterSends;
      await tab.goto(town.threadUrl(slug));
      await typeMessage(tab, ad.de);
      await send(tab);
      await parts.waitFor('dialog[open]');
      expect(await parts.text('#headline')).toBe('Das liest sich wie ein Plakat');
      expect(await parts.text('#what')).toContain('Noch ist nichts gesendet.');
      expect(await parts.evaluate<number>(`root.querySelectorAll('mark').length`)).toBeGreaterThan(1);
      expect(await parts.text('blockquote')).toContain('Vertriebscoach');
      expect(town.sent).toEqual([]);
      await parts.click('.filled');
      await parts.waitForNone('dialog[open]');
      await expect(composer(tab)).toHaveText(ad.de);
      await expect(composer(tab)).toBeFocused();
      expect(town.sent).toEqual([]);
      await expect
        .poll(() => readJournal(product))
        .toMatchObject([{ outcome: 'revised', site: 'linkedin', surface: 'message' }]);
    });

  test('what is kind goes out without a word', async ({ town, tab, parts }) => {
    await tab.goto(town.threadUrl(slug));
    await typeMessage(tab, kind.de);
    await tab.locator('.msg-form__send-button').click();
    await expect.poll(() => town.sent).toEqual([{ kind: 'message', to: slug, text: kind.de }]);
    await parts.waitForNone('.part');
  });

  test('“send anyway” sends once, unchanged, and stands in the journal without a word of the text', async ({
    town,
    product,
    tab,
    parts,
  }) => {
    await tab.goto(town.threadUrl(slug));
    await typeMessage(tab, ad.de);
    await tab.locator('.msg-form__send-button').click();
    await parts.click('.dialog .outlined');
    await expect.poll(() => town.sent).toEqual([{ kind: 'message', to: slug, text: ad.de }]);
    await parts.waitForNone('.part');
    await expect.poll(() => readJournal(product)).toMatchObject([{ outcome: 'sent-anyway', wrongAlarm: false }]);
    const panel = await product.openPanel();
    await panel.getByText('Wo ich zuletzt nachgefragt habe').click();
    await expect(panel.getByText('trotzdem gesendet')).toBeVisible();
    const [entry] = await readJournal(product);
    expect(entry?.rules).not.toEqual([]);
    expect(JSON.stringify(entry)).not.toContain('Vertriebscoach');
    // The same words to the same person again are a message of their own.
    await typeMessage(tab, ad.de);
    await tab.locator('.msg-form__send-button').click();
    await parts.waitFor('dialog[open]');
  });

  test('after “send anyway” by Enter one more press goes through', async ({ town, tab, parts }) => {
    town.options.enterSends = true;
    await tab.goto(town.threadUrl(slug));
    await typeMessage(tab, ad.de);
    await tab.keyboard.press('Enter');
    await parts.click('.dialog .outlined');
    await parts.waitFor('.line');
    expect(await parts.text('.line')).toBe('Drück noch einmal auf Senden, dann geht es durch.');
    expect(town.sent).toEqual([]);
    await tab.keyboard.press('Enter');
    await expect.poll(() => town.sent).toEqual([{ kind: 'message', to: slug, text: ad.de }]);
  });

  test('Escape means revise, and the page hears nothing of it', async ({ town, tab, parts }) => {
    await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
    await openNote(tab);
    const note =
      'Als Businesscoach helfe ich Praxen, den Umsatz zu verdoppeln. Buchen Sie ein kostenloses Erstgespräch!';
    await tab.locator('textarea#custom-message').pressSequentially(note);
    await tab.evaluate(() => {
      const heard: string[] = [];
      for (const type of [
        'keydown',
        'keyup',
        'click',
        'mousedown',
        'pointerdown',
        'focusin',
        'focusout',
        'blur',
        'focus',
        'input',
      ])
        document.addEventListener(
          type,
          (event) => heard.push(`${event.type} ${(event.target as Element).tagName}`),
          true,
        );
      Object.assign(window, { heard });
    });
    await tab.locator('.send-invite .artdeco-button--primary').click();
    await parts.waitFor('dialog[open]');
    const before = await tab.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    expect(before.join()).not.toContain('focusout TEXTAREA');
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Shift+Tab');
    await tab.mouse.click(5, 500);
    await tab.waitForFunction(() => true);
    await tab.keyboard.press('Escape');
    await parts.waitForNone('dialog[open]');
    expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await expect(tab.locator('.send-invite')).toBeVisible();
    await expect(tab.locator('textarea#custom-message')).toHaveValue(note);
    await expect(tab.locator('textarea#custom-message')).toBeFocused();
    expect(town.sent).toEqual([]);
  });

  test('a chip says quietly that there is something to say; its list opens the panel', async ({
    town,
    product,
    tab,
    parts,
  }) => {
    await tab.goto(town.threadUrl(slug));
    await typeMessage(tab, kind.de);
    await parts.waitForNone('.chip');
    await composer(tab).fill('');
    await typeMessage(tab, ad.de);
    await parts.waitFor('.chip');
    expect(await parts.evaluate<string>(`root.querySelector('.chip').ariaLabel`)).toMatch(
      /^\d Hinweise? zu deinem Text, öffnen$/,
    );
    await parts.click('.chip');
    await parts.waitFor('.list');
    await expect(composer(tab)).toBeFocused();
    await parts.click('.list .foot .link');
    await product.attachPanel();
    await composer(tab).fill('');
    await parts.waitForNone('.chip');
  });

  test('what the user switched off stays off', async ({ town, product, tab, parts }) => {
    const worker = await product.worker();
    await worker.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, language: 'de', askBeforeSending: false } }),
    );
    await tab.goto(town.threadUrl(slug));
    await typeMessage(tab, ad.de);
    await parts.waitFor('.chip');
    await tab.locator('.msg-form__send-button').click();
    await expect.poll(() => town.sent).toHaveLength(1);
    await parts.waitForNone('.part');
  });

  test('a revised text that reads personal is told apart in the journal', async ({ town, product, tab, parts }) => {
    await tab.goto(town.threadUrl(slug));
    await typeMessage(tab, ad.de);
    await tab.locator('.msg-form__send-button').click();
    await parts.click('.filled');
    await tab.keyboard.press('ControlOrMeta+a');
    await tab.keyboard.type(kind.de);
    await tab.locator('.msg-form__send-button').click();
    await expect.poll(() => town.sent).toEqual([{ kind: 'message', to: slug, text: kind.de }]);
    await expect.poll(() => readJournal(product)).toMatchObject([{ outcome: 'revised-clear' }]);
  });

  test('killing the worker between typing and sending loses nothing', async ({ town, product, tab, parts }) => {
    await tab.goto(town.threadUrl(slug));
    await typeMessage(tab, ad.de);
    await product.killWorker();
    await tab.locator('.msg-form__send-button').click();
    await parts.waitFor('dialog[open]');
    await product.killWorker();
    await parts.click('.dialog .outlined');
    await expect.poll(() => town.sent).toHaveLength(1);
    await expect.poll(() => readJournal(product)).toMatchObject([{ outcome: 'sent-anyway' }]);
  });
});

test.describe('in English', () => {
  test.use({ ui: 'en' });
  test('an ad is held in English words', async ({ town, tab, parts }) => {
    await tab.goto(town.threadUrl('callum-drysdale'));
    await typeMessage(tab, ad.en);
    await tab.locator('.msg-form__send-button').click();
    await parts.waitFor('dialog[open]');
    expect(await parts.text('#headline')).toBe('This reads like a poster');
    expect(await parts.text('.dialog .outlined')).toBe('Send anyway');
  });
});
