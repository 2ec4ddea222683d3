import type { Page } from 'playwright';
import type { TestBrowser } from './browser';
import { type OnSite, sites, textOf, typeMessage } from './on-site';
import { ad, expect, kind, test } from './story';

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

for (const [siteName, site] of sites)
  test.describe(`before a message is sent on ${siteName}`, () => {
    for (const [how, send, enterSends] of [
      ['a click on Send', (tab: Page) => site.sendMessage(tab).click(), false],
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
        await tab.goto(site.threadUrl(town, slug));
        await typeMessage(site, tab, ad.de);
        await send(tab);
        await parts.waitFor('dialog[open]');
        expect(await parts.text('#headline')).toBe('Das liest sich wie ein Plakat');
        expect(await parts.text('#what')).toContain('Noch ist nichts gesendet.');
        expect(await parts.evaluate<number>(`root.querySelectorAll('mark').length`)).toBeGreaterThan(1);
        expect(await parts.text('blockquote')).toContain('Vertriebscoach');
        expect(town.sent).toEqual([]);
        await parts.click('.filled');
        await parts.waitForNone('dialog[open]');
        expect(await textOf(site.messageField(tab))).toBe(ad.de);
        await expect(site.messageField(tab)).toBeFocused();
        expect(town.sent).toEqual([]);
        await expect
          .poll(() => readJournal(product))
          .toMatchObject([{ outcome: 'revised', site: site.name, surface: 'message' }]);
      });

    test('what is kind goes out without a word', async ({ town, tab, parts }) => {
      await tab.goto(site.threadUrl(town, slug));
      await typeMessage(site, tab, kind.de);
      await site.sendMessage(tab).click();
      await expect.poll(() => town.sent).toEqual([site.sent('message', slug, kind.de)]);
      await parts.waitForNone('.part');
    });

    test('“send anyway” sends once, unchanged, and stands in the journal without a word of the text', async ({
      town,
      product,
      tab,
      parts,
    }) => {
      await tab.goto(site.threadUrl(town, slug));
      await typeMessage(site, tab, ad.de);
      await site.sendMessage(tab).click();
      await parts.click('.dialog .outlined');
      await expect.poll(() => town.sent).toEqual([site.sent('message', slug, ad.de)]);
      await parts.waitForNone('.part');
      await expect.poll(() => readJournal(product)).toMatchObject([{ outcome: 'sent-anyway', wrongAlarm: false }]);
      const panel = await product.openPanel();
      await panel.getByText('Wo ich zuletzt nachgefragt habe').click();
      await expect(panel.getByText('trotzdem gesendet')).toBeVisible();
      const [entry] = await readJournal(product);
      expect(entry?.rules).not.toEqual([]);
      expect(JSON.stringify(entry)).not.toContain('Vertriebscoach');
      // The same words to the same person again are a message of their own.
      await typeMessage(site, tab, ad.de);
      await site.sendMessage(tab).click();
      await parts.waitFor('dialog[open]');
    });

    test('after “send anyway” by Enter one more press goes through', async ({ town, tab, parts }) => {
      town.options.enterSends = true;
      await tab.goto(site.threadUrl(town, slug));
      await typeMessage(site, tab, ad.de);
      await tab.keyboard.press('Enter');
      await parts.click('.dialog .outlined');
      await parts.waitFor('.line');
      expect(await parts.text('.line')).toBe('Drück noch einmal auf Senden, dann geht es durch.');
      expect(town.sent).toEqual([]);
      await tab.keyboard.press('Enter');
      await expect.poll(() => town.sent).toEqual([site.sent('message', slug, ad.de)]);
    });

    test('Escape means revise, and the page hears nothing of it', async ({ town, tab, parts }) => {
      await tab.goto(site.profileUrl(town, 'anneliese-froehlich-moebius'));
      await site.openNote(tab);
      const note =
        'Als Businesscoach helfe ich Praxen, den Umsatz zu verdoppeln. Buchen Sie ein kostenloses Erstgespräch!';
      await site.noteField(tab).pressSequentially(note);
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
      await site.sendNote(tab).click();
      await parts.waitFor('dialog[open]');
      const before = await tab.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
      expect(before.join()).not.toContain('focusout BUTTON');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Shift+Tab');
      await tab.mouse.click(5, 500);
      await tab.waitForFunction(() => true);
      await tab.keyboard.press('Escape');
      await parts.waitForNone('dialog[open]');
      expect(await tab.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      await expect(site.dialog(tab)).toBeVisible();
      await expect(site.noteField(tab)).toHaveValue(note);
      await expect(site.noteField(tab)).toBeFocused();
      expect(town.sent).toEqual([]);
    });

    test('a chip says quietly that there is something to say; its list opens the panel', async ({
      town,
      product,
      tab,
      parts,
    }) => {
      await tab.goto(site.threadUrl(town, slug));
      await typeMessage(site, tab, kind.de);
      await parts.waitForNone('.chip');
      await site.messageField(tab).fill('');
      await typeMessage(site, tab, ad.de);
      await parts.waitFor('.chip');
      expect(await parts.evaluate<string>(`root.querySelector('.chip').ariaLabel`)).toMatch(
        /^\d Hinweise? zu deinem Text, öffnen$/,
      );
      await parts.click('.chip');
      await parts.waitFor('.list');
      await expect(site.messageField(tab)).toBeFocused();
      // What is good about it is said, too; and what could not be judged.
      const remarks = () =>
        parts.evaluate<string[]>(`[...root.querySelectorAll('.list .remark')].map((line) => line.textContent)`);
      expect(await remarks()).toEqual([]);
      await site.messageField(tab).fill('');
      await typeMessage(site, tab, `${ad.de} Danke übrigens für die Führung durch das Archiv, die war wunderbar!`);
      await expect.poll(remarks).toEqual(['Schön: Du bedankst dich für etwas Bestimmtes.']);
      await site.messageField(tab).fill('');
      await parts.waitForNone('.chip');
      await typeMessage(site, tab, 'Bonjour {{prenom}}, merci pour votre message et à bientôt.');
      await parts.waitFor('.chip');
      await parts.click('.chip');
      await expect
        .poll(remarks)
        .toEqual(['Ich lese nur Deutsch und Englisch. Ob das hier wie Werbung klingt, weiß ich nicht.']);
      // Signs that take no room, so that the field stays in view.
      await site.messageField(tab).fill(`Hallo {FirstName}, danke für den Kuchen! ${'\u200b'.repeat(10_000)}`);
      await expect.poll(remarks).toContain('Gelesen habe ich nur die ersten 10.000 Zeichen.');
      await parts.click('.list .foot .link');
      await product.attachPanel();
      await site.messageField(tab).fill('');
      await parts.waitForNone('.chip');
    });

    test('what the user switched off stays off', async ({ town, product, tab, parts }) => {
      const worker = await product.worker();
      await worker.evaluate(() =>
        chrome.storage.local.set({ settings: { version: 1, language: 'de', askBeforeSending: false } }),
      );
      await tab.goto(site.threadUrl(town, slug));
      await typeMessage(site, tab, ad.de);
      await parts.waitFor('.chip');
      await site.sendMessage(tab).click();
      await expect.poll(() => town.sent).toHaveLength(1);
      await parts.waitForNone('.part');
    });

    test('a revised text that reads personal is told apart in the journal', async ({ town, product, tab, parts }) => {
      await tab.goto(site.threadUrl(town, slug));
      await typeMessage(site, tab, ad.de);
      await site.sendMessage(tab).click();
      await parts.click('.filled');
      await tab.keyboard.press('ControlOrMeta+a');
      await tab.keyboard.type(kind.de);
      await site.sendMessage(tab).click();
      await expect.poll(() => town.sent).toEqual([site.sent('message', slug, kind.de)]);
      await expect.poll(() => readJournal(product)).toMatchObject([{ outcome: 'revised-clear' }]);
    });

    test('killing the worker between typing and sending loses nothing', async ({ town, product, tab, parts }) => {
      await tab.goto(site.threadUrl(town, slug));
      await typeMessage(site, tab, ad.de);
      await product.killWorker();
      await site.sendMessage(tab).click();
      await parts.waitFor('dialog[open]');
      await product.killWorker();
      await parts.click('.dialog .outlined');
      await expect.poll(() => town.sent).toHaveLength(1);
      await expect.poll(() => readJournal(product)).toMatchObject([{ outcome: 'sent-anyway' }]);
    });
  });

test.describe('in English', () => {
  const linkedin = sites[0]?.[1] as OnSite;
  test.use({ ui: 'en' });
  test('an ad is held in English words', async ({ town, tab, parts }) => {
    await tab.goto(linkedin.threadUrl(town, 'callum-drysdale'));
    await typeMessage(linkedin, tab, ad.en);
    await linkedin.sendMessage(tab).click();
    await parts.waitFor('dialog[open]');
    expect(await parts.text('#headline')).toBe('This reads like a poster');
    expect(await parts.text('.dialog .outlined')).toBe('Send anyway');
  });
});

test.describe('wherever LinkedIn lets one write', () => {
  test('a bubble over a profile is guarded for the person it belongs to', async ({ town, tab, parts }) => {
    town.options.bubbles = [
      'katharina-weissgerber',
      { slug: 'svea-holtmann', minimized: true, draft: 'Noch nicht fertig' },
    ];
    await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
    const bubble = tab.locator('.msg-overlay-conversation-bubble').filter({ hasText: 'Katharina Weißgerber' }).first();
    const field = bubble.locator('[contenteditable="true"]');
    await field.click();
    await tab.keyboard.type(ad.de);
    await bubble.locator('button[type="submit"]').click();
    await parts.waitFor('dialog[open]');
    expect(town.sent).toEqual([]);
    await parts.click('.dialog .outlined');
    await expect.poll(() => town.sent).toEqual([{ kind: 'message', to: 'katharina-weissgerber', text: ad.de }]);
  });

  test('an InMail is guarded as a first contact', async ({ town, tab, parts }) => {
    town.options.outskirts = true;
    await tab.goto(town.threadUrl('dorothea-vanterpool'));
    const field = tab.locator('.msg-form__contenteditable');
    await field.click();
    await tab.keyboard.type(ad.de);
    await tab.locator('input[name="subject"]').fill('Eine Frage');
    await tab.locator('form.msg-form button[type="submit"]').first().click();
    await parts.waitFor('dialog[open]');
    expect(await parts.text('#what')).toContain('So früh im Gespräch');
    expect(town.sent).toEqual([]);
  });

  for (const [where, address] of [
    ['the feed', 'https://www.linkedin.com/feed/'],
    ['an old page of activities', 'https://www.linkedin.com/in/svea-holtmann/recent-activity/all/'],
  ] as const)
    test(`a comment is hinted at and never held: ${where}`, async ({ town, product, tab, parts }) => {
      await tab.goto(address);
      const box = tab.locator('[data-comment-on]').first();
      await box.locator('[contenteditable="true"]').click();
      await tab.keyboard.type(ad.de);
      await parts.waitFor('.chip');
      await box.getByRole('button').click();
      await expect.poll(() => town.sent).toMatchObject([{ kind: 'comment', text: ad.de }]);
      await parts.waitForNone('.part');
      expect(await readJournal(product)).toEqual([]);
    });

  test('a message in a dialog of the new pages is guarded', async ({ town, tab, parts }) => {
    await tab.goto('https://www.linkedin.com/mynetwork/catch-up/all/');
    await tab.getByRole('button', { name: 'Gratulieren' }).first().click();
    const dialog = tab.locator('dialog[data-testid="dialog"]');
    await dialog.locator('textarea').click();
    await tab.keyboard.type(ad.de);
    await dialog.locator('[data-confirm="message"]').click();
    await parts.waitFor('dialog[open]');
    expect(town.sent).toEqual([]);
    await parts.click('.dialog .outlined');
    await expect.poll(() => town.sent).toMatchObject([{ kind: 'message', text: ad.de }]);
  });

  test('a conversation inside the hidden application’s frame is guarded too', async ({ town, tab }) => {
    town.options.threadIn = 'frame';
    await tab.goto(town.threadUrl(slug));
    const frame = tab.frameLocator('iframe[data-testid="interop-iframe"]');
    await frame.locator('.msg-form__contenteditable').click();
    await tab.keyboard.type(ad.de);
    await frame.locator('.msg-form__send-button').click();
    // The question stands in the frame's own document, whose closed root can't be looked into from here.
    await expect.poll(() => frame.locator('html > div').count()).toBe(1);
    expect(town.sent).toEqual([]);
    await tab.keyboard.press('Escape');
    await expect.poll(() => frame.locator('html > div').count()).toBe(0);
    expect(await frame.locator('.msg-form__contenteditable').innerText()).toContain('Vertriebscoach');
  });
});
