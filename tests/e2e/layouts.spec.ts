import { type OnSite, sites } from './on-site';
import { ad, expect, test } from './story';

const linkedin = sites[0]?.[1] as OnSite;
const slug = 'anneliese-froehlich-moebius';
const insert = { de: 'Einfügen', en: 'Insert' };
const inserted = { de: /^Eingefügt/, en: /^Inserted/ };

// The old front end has its dialogs in the page itself.
for (const [layout, ui, mount] of [
  ['sdui', 'de', 'shadow'],
  ['sdui', 'en', 'light'],
  ['ember', 'de', 'light'],
  ['ember', 'en', 'light'],
] as const) {
  test.describe(`on LinkedIn’s ${layout} pages, ${ui}, the dialog in the ${mount} tree`, () => {
    test.use({ ui });

    test('a draft for the person arrives in the note, and an ad in it is held', async ({
      town,
      product,
      tab,
      parts,
    }) => {
      Object.assign(town.options, { layout, mount });
      await tab.goto(town.profileUrl(slug));
      const panel = await product.openPanel();
      await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
      await linkedin.openNote(tab);
      await panel.getByRole('button', { name: insert[ui] }).first().click();
      await expect(panel.getByText(inserted[ui])).toBeVisible();
      const field = linkedin.noteField(tab);
      await expect(field).toHaveValue(/Anneliese/);
      await field.fill(ad[ui].slice(0, 200));
      await linkedin.sendNote(tab).click();
      await parts.waitFor('dialog[open]');
      expect(town.sent).toEqual([]);
    });

    test('a draft for one of two people who are talked to goes to that one', async ({ town, product, tab }) => {
      Object.assign(town.options, { layout, mount, bubbles: ['svea-holtmann', 'katharina-weissgerber'] });
      await tab.goto(town.profileUrl('katharina-weissgerber'));
      const panel = await product.openPanel();
      const field = (name: string) =>
        tab
          .locator('.msg-overlay-conversation-bubble')
          .filter({ hasText: name })
          .locator('.msg-form__contenteditable')
          .first();
      await expect(field('Katharina Weißgerber')).toBeVisible();
      await panel.getByRole('button', { name: insert[ui] }).first().click();
      await expect(panel.getByText(inserted[ui])).toBeVisible();
      await expect(field('Katharina Weißgerber')).toContainText('Katharina');
      await expect(field('Svea Holtmann')).toHaveText('');
    });

    test('the next person’s page never shows the one before', async ({ town, product, tab }) => {
      Object.assign(town.options, { layout, mount, staleMs: 1500 });
      await tab.goto(town.profileUrl(slug));
      const panel = await product.openPanel();
      await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
      const next = tab.locator('a[href*="/in/"]:visible').filter({ hasNotText: /Fröhlich-Möbius/ });
      const address = await next.evaluateAll(
        (links, own) =>
          links
            .map((link) => (link as HTMLAnchorElement).pathname)
            .find((path) => /^\/in\/[^/]+\/$/.test(path) && !path.includes(own)),
        slug,
      );
      expect(address).toBeTruthy();
      await tab.locator(`a[href*="${address}"]:visible`).first().click();
      await expect(tab).toHaveURL(new RegExp(`${address}$`));
      await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toHaveCount(0, { timeout: 1000 });
      const name = town.person(decodeURIComponent(address?.split('/')[2] ?? '')).name.family ?? '';
      await expect(panel.getByRole('heading', { name: new RegExp(name) })).toBeVisible();
    });
  });
}
