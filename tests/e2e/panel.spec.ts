import type { Page } from 'playwright';
import { type OnSite, sites } from './on-site';
import type { TestBrowser } from './browser';
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
      await expect(panel.getByText(/: nicht geladen/)).toContainText('Interessen');
      await site.scrollThrough(tab);
      await expect(panel.getByText(/: nicht geladen/)).toHaveCount(0);
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

/** Marks a passage on the page in front, and chooses the menu's entry: nobody can click that one from outside. */
async function takeUp(product: TestBrowser, tab: Page, selectionText: string, editable = false): Promise<void> {
  const worker = await product.worker();
  await worker.evaluate(
    async ([url, text, isField]) => {
      const tabs = await chrome.tabs.query({ url: ['https://www.linkedin.com/*', 'https://www.xing.com/*'] });
      const shown = tabs.find((one) => one.url === url);
      if (!shown) throw new Error(`No tab shows ${url}.`);
      const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      clicked.dispatch({ menuItemId: 'use-selection', selectionText: text, pageUrl: url, editable: isField }, shown);
    },
    [tab.url(), selectionText, editable] as const,
  );
}

for (const [siteName, site] of sites)
  test.describe(`marked text, ${siteName}`, () => {
    test('goes into a draft with its source, can be switched off and taken away, and is nobody else’s', async ({
      town,
      product,
      tab,
    }) => {
      await tab.goto(site.profileUrl(town, 'anneliese-froehlich-moebius'));
      const panel = await product.openPanel();
      await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
      const words = 'Ein Zug\u202e wartet auf niemanden';
      await takeUp(product, tab, words);
      await takeUp(product, tab, 'Mein eigener Text im Feld', true);
      const passage = panel.getByRole('switch', { name: '„Ein Zug wartet auf niemanden“' });
      await expect(passage).toBeChecked();
      await expect(panel.getByText('Von dir markiert')).toBeVisible();
      await expect(panel.getByText(/^Aufgegriffen/)).toBeVisible();
      const draft = panel.getByRole('textbox', { name: /Text des Entwurfs/ }).first();
      await expect(draft).toHaveValue(/„Ein Zug wartet auf niemanden“/);
      await expect(panel.getByText('aus dem, was du markiert hast').first()).toBeVisible();
      await expect(panel.getByText(/eigener Text im Feld/)).toHaveCount(0);
      await passage.click();
      await expect(draft).not.toHaveValue(/Ein Zug wartet/);
      await passage.click();
      await expect(draft).toHaveValue(/Ein Zug wartet/);
      // Somebody else in the same tab, and the same person in another one, know nothing of it; the way back does.
      await tab.goto(site.profileUrl(town, 'bruno-tessmer'));
      await expect(panel.getByRole('heading', { name: /Te(ß|ss)mer/ })).toBeVisible();
      await expect(panel.getByText(/Ein Zug wartet/)).toHaveCount(0);
      const other = await product.context.newPage();
      await other.goto(site.profileUrl(town, 'anneliese-froehlich-moebius'));
      await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
      await expect(panel.getByText(/Ein Zug wartet/)).toHaveCount(0);
      await tab.bringToFront();
      await tab.goBack();
      await expect(passage).toBeVisible();
      await panel.getByRole('button', { name: 'Entfernen: Ein Zug wartet auf niemanden' }).click();
      await expect(passage).toHaveCount(0);
      expect(await panel.evaluate(() => document.activeElement !== document.body)).toBe(true);
    });
  });

test('marked text is there when the click has opened the panel, and gone with its tab', async ({
  town,
  product,
  tab,
}) => {
  await tab.goto(town.profileUrl('bruno-tessmer'));
  const worker = await product.worker();
  await takeUp(product, tab, 'Ein Zug wartet auf niemanden');
  const panel = await product.openPanel();
  await expect(panel.getByText(/Ein Zug wartet/).first()).toBeVisible();
  const kept = () => worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  expect(await kept()).toContain('Ein Zug');
  expect(await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))).not.toContain('Zug');
  await product.context.newPage();
  await tab.close();
  await expect.poll(kept).toBe('{}');
});

test.describe('on a site that was rebuilt', () => {
  test('the panel says so, and goes on with what the user marks and types', async ({ town, product, tab }) => {
    town.options.keys = 'renamed';
    await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
    const panel = await product.openPanel();
    await expect(panel.getByText('LinkedIn hat hier etwas geändert')).toBeVisible({ timeout: 15_000 });
    await expect(panel.getByRole('article', { name: /^Entwurf/ })).toHaveCount(0);
    await takeUp(product, tab, 'Ein Zug wartet auf niemanden');
    const draft = panel.getByRole('textbox', { name: /Text des Entwurfs/ }).first();
    await expect(draft).toHaveValue(/„Ein Zug wartet auf niemanden“/);
    await panel.getByRole('textbox', { name: 'Name', exact: true }).pressSequentially('Dr. Ada Brandt');
    await expect(panel.getByRole('heading', { name: 'Dr. Ada Brandt' })).toBeVisible();
    await expect(draft).toHaveValue(/Ada,\n.*„Ein Zug wartet auf niemanden“/);
    // What was typed is still there after a look at another tab.
    const other = await product.context.newPage();
    await other.goto('https://www.linkedin.com/feed/');
    await expect(panel.getByText('Gerade keine Tür in Sicht')).toBeVisible();
    await tab.bringToFront();
    await expect(panel.getByRole('heading', { name: 'Dr. Ada Brandt' })).toBeVisible({ timeout: 15_000 });
    await expect(panel.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Dr. Ada Brandt');
  });

  test('how the page is built can be copied, and nobody is in it', async ({ town, product, tab }) => {
    town.options.keys = 'renamed';
    await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
    await linkedin.scrollThrough(tab);
    const panel = await product.openPanel();
    await panel.getByRole('button', { name: 'Was genau fehlt' }).click({ timeout: 15_000 });
    await expect(panel.locator('summary', { hasText: 'Diesen Seitenaufbau kenne ich nicht' })).toBeFocused();
    await panel.getByText('Wie die Seite gebaut ist').click();
    const shown = panel.getByRole('region', { name: 'Was kopiert wird' });
    await expect(shown).toContainText('componentkey=com.linkedin.sdui.member.tile.');
    const report = (await shown.textContent()) ?? '';
    expect(report.length).toBeLessThan(41_000);
    const person = town.person('anneliese-froehlich-moebius');
    const said = JSON.stringify([person.name, person.headline, person.about, person.skills, person.slug]);
    for (const word of said.match(/\p{L}{5,}/gu) ?? []) expect(report.toLowerCase()).not.toContain(word.toLowerCase());
    await product.context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
    await panel.evaluate(() => {
      const copied: string[] = [];
      navigator.clipboard.writeText = async (text) => void copied.push(text);
      Object.assign(globalThis, { copied });
    });
    await panel.getByRole('button', { name: 'Aufbau der Seite kopieren' }).click();
    await expect(panel.getByText('Kopiert.')).toBeVisible();
    expect(await panel.evaluate(() => (globalThis as unknown as { copied: string[] }).copied)).toEqual([report]);
  });
});

test('a page that is well says quietly what was read by which reader', async ({ town, product, tab }) => {
  await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
  const panel = await product.openPanel();
  const line = panel.getByText(/^LinkedIn, neue Ansicht · \d+ Felder gelesen$/);
  await expect(panel.getByText('noch nicht geladen').first()).toBeHidden();
  await line.click();
  await expect(panel.getByText('noch nicht geladen').first()).toBeVisible();
  await expect(panel.getByText('topcard-h2')).toBeVisible();
  await expect(panel.getByText(/hat hier etwas geändert/)).toHaveCount(0);
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
      (chrome.contextMenus.onClicked as unknown as Dispatch).dispatch(
        { menuItemId: 'use-selection', selectionText: 'x', pageUrl: 'https://www.linkedin.com/feed/' },
        { id: 5, windowId: 9 },
      );
      return calls;
    });
    expect(opened).toEqual([{ windowId: 7 }, { windowId: 8 }, { windowId: 9 }]);
    const commands = await worker.evaluate(() => chrome.commands.getAll());
    expect(commands.map((command) => command.name)).toContain('open-panel');
    // The menu items exist exactly once: another one of the same id is refused.
    for (const name of ['open-panel', 'use-selection']) {
      const refusal = await worker.evaluate(
        (id) =>
          new Promise<string | undefined>((done) =>
            chrome.contextMenus.create({ id, title: 'x' }, () => done(chrome.runtime.lastError?.message)),
          ),
        name,
      );
      expect(refusal).toContain('duplicate');
    }
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
    await expect(panel.getByText(/: nicht geladen/)).toContainText('Werdegang');
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
