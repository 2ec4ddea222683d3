import { type OnSite, sites } from './on-site';
import { expect, test } from './story';

const linkedin = sites[0]?.[1] as OnSite;

const withoutQuery = (url: string): string => url.split('?')[0] ?? url;

for (const [siteName, site] of sites)
  test.describe(`the panel on ${siteName}`, () => {
    test('opens from the popup, reads the profile beside it and says where each fact comes from', async ({
      town,
      product,
      tab,
    }) => {
      await tab.goto(site.profileUrl(town, 'anneliese-froehlich-moebius'));
      const panel = await product.openPanel();
      await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
      await expect(panel.getByText(siteName, { exact: true }).first()).toBeVisible();
      await expect(panel.getByText('Was ich auf dem Profil gelesen habe')).toBeVisible();
      await site.scrollThrough(tab);
      await expect(panel.getByText(/Seit neunzehn Jahren/).first()).toBeVisible();
      await expect(panel.getByText('Info', { exact: true }).first()).toBeVisible();
    });

    test('says what the page has not loaded yet, and reads it once it is there', async ({ town, product, tab }) => {
      await tab.goto(site.profileUrl(town, 'anneliese-froehlich-moebius'));
      const panel = await product.openPanel();
      await expect(panel.getByText(/nicht geladen/)).toContainText('Interessen');
      await site.scrollThrough(tab);
      await expect(panel.getByText(/nicht geladen/)).toHaveCount(0);
      await panel.getByRole('button', { name: /^Noch \d+ zeigen$/ }).click();
      await expect(panel.getByText(/Landpraxis heute/).first()).toBeVisible();
    });

    test('follows the page from one person to the next, and never shows one under the address of another', async ({
      town,
      product,
      tab,
    }) => {
      town.options.staleMs = 1500;
      await tab.goto(site.profileUrl(town, 'anneliese-froehlich-moebius'));
      const panel = await product.openPanel();
      await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
      // From here on every state of the panel is kept with its time, so that no moment goes unseen.
      await panel.evaluate(() => {
        const seen: [at: number, text: string][] = [];
        new MutationObserver(() => seen.push([Date.now(), document.querySelector('main')?.textContent ?? ''])).observe(
          document.body,
          { childList: true, subtree: true, characterData: true },
        );
        Object.assign(globalThis, { seen });
      });
      const moved = tab.evaluate(
        () => new Promise<number>((done) => navigation.addEventListener('navigatesuccess', () => done(Date.now()))),
      );
      await site.neighbour(tab).click();
      const at = await moved;
      const next = town.people.find((one) => withoutQuery(tab.url()) === site.profileUrlOrNone(town, one.slug));
      if (!next) throw new Error(`${tab.url()} is nobody's address.`);
      await expect(panel.getByRole('heading', { name: next.name.family })).toBeVisible();
      const seen = await panel.evaluate(() => (globalThis as unknown as { seen: [number, string][] }).seen);
      // The news of the new address takes a moment from one process to the other.
      const under = seen.filter(([time]) => time > at + 250).map(([, text]) => text);
      expect(under.length).toBeGreaterThan(0);
      expect(under.filter((text) => text.includes('Fröhlich-Möbius') || text.includes('Ziege'))).toEqual([]);
      await tab.goBack();
      await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
    });

    test('is neutral on pages without a person', async ({ product, tab }) => {
      await tab.goto(site.feedUrl);
      const panel = await product.openPanel();
      await expect(panel.getByText('Gerade keine Tür in Sicht')).toBeVisible();
    });
  });

test.describe('the panel', () => {
  test('opens by the keyboard command and by the context menu', async ({ product }) => {
    const worker = await product.worker();
    // Neither can be pressed from outside; their events are set off in the worker, with the opening itself written down.
    const opened = await worker.evaluate(() => {
      const calls: unknown[] = [];
      chrome.sidePanel.open = (where) => {
        calls.push(where);
        return Promise.resolve();
      };
      interface Dispatch {
        dispatch(...args: unknown[]): void;
      }
      const tab = { id: 3, windowId: 7 };
      (chrome.commands.onCommand as unknown as Dispatch).dispatch('open-panel', tab);
      (chrome.commands.onCommand as unknown as Dispatch).dispatch('something-else', tab);
      (chrome.contextMenus.onClicked as unknown as Dispatch).dispatch(
        { menuItemId: 'open-panel' },
        { id: 4, windowId: 8 },
      );
      return calls;
    });
    expect(opened).toEqual([{ windowId: 7 }, { windowId: 8 }]);
    const commands = await worker.evaluate(() => chrome.commands.getAll());
    expect(commands.map((command) => command.name)).toContain('open-panel');
    // The menu item exists exactly once: another one of the same id is refused.
    const refusal = await worker.evaluate(
      () =>
        new Promise<string | undefined>((done) =>
          chrome.contextMenus.create({ id: 'open-panel', title: 'x' }, () => done(chrome.runtime.lastError?.message)),
        ),
    );
    expect(refusal).toContain('duplicate');
  });

  test('knows a person from all pages of theirs that the tab has shown, and nothing of them beside the next', async ({
    town,
    product,
    tab,
  }) => {
    const [first, second] = ['anneliese-froehlich-moebius', 'callum-drysdale'].map((slug) => town.profileUrl(slug));
    const positions = town.people.find((one) => one.slug === 'anneliese-froehlich-moebius')?.positions ?? [];
    expect(positions.length).toBeGreaterThan(1);
    await tab.goto(first ?? '');
    const panel = await product.openPanel();
    const all = panel.getByRole('button', { name: /^Noch \d+ zeigen$/ });
    const heading = panel.getByRole('heading', { name: /Fröhlich-Möbius/ });
    await expect(heading).toBeVisible();
    await expect(panel.getByText(/nicht geladen/)).toContainText('Werdegang');
    // Another document, with another content script: only the panel can know the name by now.
    await tab.goto(`${first}details/experience/`);
    await expect(heading).toBeVisible();
    await expect(panel.getByRole('article', { name: /^Entwurf/ }).first()).toBeVisible();
    const hasAll = (): Promise<void> =>
      expect(async () => {
        if ((await all.count()) > 0) await all.click({ timeout: 1000 });
        for (const { title, company } of positions)
          for (const word of [title, company ?? title])
            await expect(panel.locator('main')).toContainText(word, { timeout: 500 });
      }).toPass();
    await hasAll();
    await tab.goto('https://www.linkedin.com/feed/');
    await expect(panel.getByText('Gerade keine Tür in Sicht')).toBeVisible();
    await tab.goto(first ?? '');
    await hasAll();
    await tab.goto(`${second}details/experience/`);
    await expect(panel.getByText('Gerade keine Tür in Sicht')).toBeVisible();
    await tab.goto(second ?? '');
    await expect(panel.getByRole('heading', { name: /Drysdale/ })).toBeVisible();
    const words = await panel.locator('main').textContent();
    for (const { title, company } of positions)
      for (const word of [title, company ?? title]) expect(words).not.toContain(word);
  });

  test('counts as the page does, and offers insertion only where a field is open', async ({ town, product, tab }) => {
    town.options.limit = 300;
    await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
    const panel = await product.openPanel();
    await expect(panel.getByText(/\/200/).first()).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Einfügen' })).toHaveCount(0);
    await linkedin.openNote(tab);
    await expect(panel.getByText(/\/300/).first()).toBeVisible();
    await expect(panel.getByRole('button', { name: 'Einfügen' }).first()).toBeVisible();
    await expect(panel.getByText(/Noch 4 Notizen in diesem Monat/)).toBeVisible();
  });

  test('says so when the site has changed, instead of waiting for ever or making things up', async ({
    town,
    product,
    tab,
  }) => {
    await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
    const panel = await product.openPanel();
    await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
    // Another build of the site, without the keys that the reader goes by.
    await tab.evaluate(() => {
      for (const element of document.querySelectorAll('main [componentkey]')) element.removeAttribute('componentkey');
    });
    await tab.locator('main#workspace').click({ position: { x: 5, y: 5 } });
    await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toHaveCount(0);
    await expect(panel.getByText('LinkedIn hat hier etwas geändert')).toBeVisible({ timeout: 15_000 });
  });

  test('is tactful where somebody mourns, also with the post switched off, and not where only a lid is missing', async ({
    town,
    product,
    tab,
  }) => {
    await tab.goto(town.profileUrl('gesine-harbeck'));
    const panel = await product.openPanel();
    await expect(panel.getByText('Hier ist Takt gefragt')).toBeVisible();
    await expect(panel.getByRole('article', { name: /^Entwurf/ })).toHaveCount(0);
    await tab.goto(town.profileUrl('frauke-dietz-almeida'));
    await expect(panel.getByRole('heading', { name: /Dietz/ })).toBeVisible();
    await expect(panel.getByText('Hier ist Takt gefragt')).toHaveCount(0);
    await expect(panel.getByRole('article', { name: /^Entwurf/ }).first()).toBeVisible();
  });

  test('speaks of a message to somebody who is a contact already', async ({ town, product, tab }) => {
    await tab.goto(town.profileUrl('svea-holtmann'));
    const panel = await product.openPanel();
    await expect(panel.getByText(/Ihr kennt euch schon/)).toBeVisible();
    await expect(panel.getByText(/„Vernetzen“/)).toHaveCount(0);
  });

  test('says when the user’s own words are too long, and keeps them with what was asked', async ({
    town,
    product,
    tab,
  }) => {
    await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
    const panel = await product.openPanel();
    const own = panel.getByRole('textbox', { name: /In deinen Worten/ });
    await own.fill('Wir haben selbst drei davon.');
    const drafts = panel.getByRole('textbox', { name: /Text des Entwurfs/ });
    await expect(drafts.first()).toHaveValue(/Wir haben selbst drei davon\./);
    const texts = await drafts.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
    expect(new Set(texts.map((text) => /„([^“]+)“|: ([^.]+)\./.exec(text)?.[0])).size).toBe(1);
    await own.fill('Das ist lang. '.repeat(25));
    await expect(panel.getByText(/ist dein Satz zu lang/)).toBeVisible();
  });

  test('is neutral on other pages', async ({ product, tab, town }) => {
    await tab.goto('https://www.linkedin.com/feed/');
    const panel = await product.openPanel();
    await expect(panel.getByText('Gerade keine Tür in Sicht')).toBeVisible();
    await tab.goto('chrome://version/');
    await expect(panel.getByText('Gerade keine Tür in Sicht')).toBeVisible();
    await tab.goto(town.profileUrl('bruno-tessmer'));
    await expect(panel.getByRole('heading', { name: /Teßmer|Tessmer/ })).toBeVisible();
  });

  test('follows the active tab of its window', async ({ product, tab, town }) => {
    await tab.goto(town.profileUrl('bruno-tessmer'));
    const panel = await product.openPanel();
    await expect(panel.getByRole('heading', { name: /Te(ß|ss)mer/ })).toBeVisible();
    const other = await product.context.newPage();
    await other.goto(town.profileUrl('leyla-arslanoglu'));
    await expect(panel.getByRole('heading', { name: /Arslanoğlu/ })).toBeVisible();
    await tab.bringToFront();
    await expect(panel.getByRole('heading', { name: /Te(ß|ss)mer/ })).toBeVisible();
  });
});

test.describe('installed while a page was open', () => {
  test.use({ look: { isInstalled: false } });
  test('the panel asks for a reload, and reads after it', async ({ product, tab, town }) => {
    await tab.goto(town.profileUrl('bruno-tessmer'));
    await product.install();
    await tab.bringToFront();
    const panel = await product.openPanel();
    await expect(panel.getByText(/schon offen/)).toBeVisible();
    await panel.getByRole('button', { name: /neu laden/i }).click();
    await expect(panel.getByRole('heading', { name: /Te(ß|ss)mer/ })).toBeVisible();
  });
});

test.describe('in English', () => {
  test.use({ ui: 'en' });
  test('speaks the language that is set, whatever language the site has', async ({ town, product, tab }) => {
    await tab.goto(town.profileUrl('callum-drysdale'));
    const panel = await product.openPanel();
    await expect(panel.getByText('What I read on the profile')).toBeVisible();
    const worker = await product.worker();
    await worker.evaluate(() => chrome.storage.local.set({ settings: { version: 1, language: 'de' } }));
    await expect(panel.getByText('Was ich auf dem Profil gelesen habe')).toBeVisible();
  });
});
