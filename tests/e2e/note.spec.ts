import type { Page } from 'playwright';
import { sites } from './on-site';
import type { Town } from '../town/server';
import { expect, test } from './story';

const slug = 'anneliese-froehlich-moebius';

for (const [siteName, site] of sites)
  test.describe(`a note on ${siteName}`, () => {
    test('arrives in the person’s own field while the panel has the focus, is seen by the site and can be undone', async ({
      town,
      product,
      tab,
    }) => {
      await tab.goto(site.profileUrl(town, slug));
      const panel = await product.openPanel();
      await expect(panel.getByText(/^Zum Einfügen öffne auf der Seite/)).toBeVisible();
      await site.openNote(tab);
      // Playwright pretends that every page has the focus; here the page must really have lost it to the panel.
      const session = await tab.context().newCDPSession(tab);
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
      await panel.bringToFront();
      const insert = panel.getByRole('button', { name: 'Einfügen' }).first();
      const draft = await panel
        .getByRole('textbox', { name: /Entwurf/ })
        .first()
        .inputValue();
      await insert.click();
      await expect(panel.getByText('Eingefügt. Lies noch einmal drüber.')).toBeVisible();
      const field = site.noteField(tab);
      await expect(field).toHaveValue(draft);
      await expect(site.dialog(tab)).toContainText(new RegExp(`${draft.length}/[2-6]00`));
      await expect(site.sendNote(tab)).toBeEnabled();
      expect(town.sent).toEqual([]);
      await field.focus();
      await tab.keyboard.press('ControlOrMeta+z');
      await expect(field).toHaveValue('');
    });

    test('that the user sends becomes a request with its note, and a contact once it is accepted', async ({
      town,
      product,
      tab,
    }) => {
      await tab.goto(site.profileUrl(town, slug));
      const panel = await product.openPanel();
      await site.openNote(tab);
      await panel.getByRole('button', { name: 'Einfügen' }).first().click();
      await expect(panel.getByText('Eingefügt. Lies noch einmal drüber.')).toBeVisible();
      const draft = await site.noteField(tab).inputValue();
      await site.sendNote(tab).click();
      await expect.poll(() => town.sent).toEqual([site.sent('request', slug, draft)]);
      await expect(site.dialog(tab)).toBeHidden();

      const storedContacts = () =>
        panel.evaluate(
          () =>
            new Promise<unknown[]>((done) => {
              const opening = indexedDB.open('anklopfen');
              opening.onsuccess = () => {
                const all = opening.result.transaction('contacts').objectStore('contacts').getAll();
                all.onsuccess = () => {
                  opening.result.close();
                  done(all.result);
                };
              };
            }),
        );
      await expect.poll(storedContacts).toMatchObject([
        {
          site: site.name,
          slug: site.slugOf(town, slug),
          name: 'Dr. Anneliese Fröhlich-Möbius',
          asked: { note: draft },
        },
      ]);

      site.accept(town, slug);
      await tab.goto(site.name === 'linkedin' ? site.profileUrl(town, slug) : site.contactsUrl);
      await expect.poll(storedContacts, { timeout: 15_000 }).toMatchObject(
        expect.arrayContaining([
          expect.objectContaining({
            slug: site.slugOf(town, slug),
            connected: expect.objectContaining({ how: 'accepted-request' }),
          }),
        ]),
      );
      const popup = await product.openPopup();
      await expect(popup.getByRole('button', { name: 'Dr. Anneliese Fröhlich-Möbius' })).toBeVisible();
      await expect(popup.getByText('Damit hast du angeklopft')).toBeVisible();
      await expect(popup.getByText(draft.split('\n')[1]?.slice(0, 30) ?? draft)).toBeVisible();
    });

    test('never replaces the user’s own words unasked', async ({ town, product, tab }) => {
      await tab.goto(site.profileUrl(town, slug));
      const panel = await product.openPanel();
      await site.openNote(tab);
      await site.noteField(tab).pressSequentially('Meine eigenen Worte.');
      await panel.getByRole('button', { name: 'Einfügen' }).first().click();
      await expect(panel.getByText(/steht schon/)).toBeVisible();
      const field = site.noteField(tab);
      await expect(field).toHaveValue('Meine eigenen Worte.');
      await panel.getByRole('button', { name: 'Ersetzen' }).click();
      await expect(field).toHaveValue(/^(Hallo|Guten Tag) .*Anneliese/);
      await field.focus();
      await tab.keyboard.press('ControlOrMeta+z');
      await expect(field).toHaveValue('Meine eigenen Worte.');
    });

    test('for one person is not put into the dialog of another', async ({ town, product, tab }) => {
      await tab.goto(site.profileUrl(town, slug));
      const panel = await product.openPanel();
      await expect(panel.getByText(/^Zum Einfügen öffne auf der Seite/)).toBeVisible();
      await site.askAnother(tab);
      // The panel goes on offering the way to the field; whatever happens there is somebody else's.
      await expect(panel.getByText(/^Zum Einfügen öffne auf der Seite/)).toBeVisible();
      await expect(panel.getByRole('button', { name: 'Einfügen' })).toHaveCount(0);
    });

    test('falls back to the clipboard where the field refuses the text', async ({ town, product, tab }) => {
      await tab.goto(site.profileUrl(town, slug));
      const panel = await product.openPanel();
      await site.openNote(tab);
      await site.noteField(tab).evaluate((field: HTMLTextAreaElement) => {
        field.addEventListener('input', () => {
          field.value = field.value.slice(0, 20);
        });
      });
      await panel.getByRole('button', { name: 'Einfügen' }).first().click();
      await expect(panel.getByText(/kopiert, bitte selbst einsetzen/)).toBeVisible();
    });

    test('can be written beside a dialog where the hint offered it', async ({ town, product, tab, parts }) => {
      await tab.goto(site.profileUrl(town, slug));
      await site.openInvitation(tab);
      await parts.waitFor('.card');
      expect(await parts.text('.card')).toContain('Wortlos die Karte reichen?');
      await expect(site.dialog(tab)).toBeVisible();
      await parts.click('.card .filled');
      const panel = await product.attachPanel();
      await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
      // The click stayed ours: the site's dialog is still there.
      await expect(site.dialog(tab)).toBeVisible();
      await parts.waitForNone('.card');
    });

    test('hint is gone with the first stage, and comes once a person', async ({ town, tab, parts }) => {
      await tab.goto(site.profileUrl(town, slug));
      await site.openInvitation(tab);
      await parts.waitFor('.card');
      await site.beginNote(tab);
      await parts.waitForNone('.card');
      await tab.keyboard.press('Escape');
      await expect(site.dialog(tab)).toBeHidden();
      await site.openInvitation(tab);
      await site.sendSilently(tab);
      await expect.poll(() => town.sent).toEqual([site.sent('request', slug, null)]);
      await parts.waitForNone('.card');
    });
  });

/** Whether the one person in the store was asked, without a note. */
const isRemembered = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        const opening = indexedDB.open('anklopfen');
        opening.onsuccess = () => {
          const all = opening.result.transaction('contacts').objectStore('contacts').getAll();
          all.onsuccess = () => {
            opening.result.close();
            const contacts = all.result as { asked?: { note?: string } }[];
            done(contacts.length === 1 && contacts[0]?.asked !== undefined && contacts[0].asked.note === undefined);
          };
        };
      }),
  );

test.describe('where no note can go with a request', () => {
  const [, xing] = sites.find(([name]) => name === 'XING') ?? sites[0] ?? [];
  const thanks = /^Guten Tag Dr. Anneliese Fröhlich-Möbius,\nvielen Dank fürs Annehmen!/;

  test('XING: a locked field brings the advice to write later, with the thanks ready', async ({
    town,
    product,
    tab,
  }) => {
    if (!xing) throw new Error('XING is missing.');
    town.options.xingNote = 'locked';
    await tab.goto(xing.profileUrl(town, slug));
    const panel = await product.openPanel();
    // Sie is what the user set for XING from the beginning.
    await expect(panel.getByRole('textbox', { name: /Entwurf/ }).first()).toHaveValue(/^Guten Tag/);
    await xing.openInvitation(tab);
    await expect(panel.getByText('Nach der Annahme schreiben')).toBeVisible();
    await expect(panel.getByRole('textbox', { name: /Entwurf/ }).first()).toHaveValue(thanks);
    await expect(panel.getByRole('button', { name: 'Einfügen' })).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Kopieren' }).first()).toBeVisible();
  });

  test('XING: a request that went out at once leaves the thanks ready too', async ({ town, product, tab }) => {
    if (!xing) throw new Error('XING is missing.');
    town.options.xingNote = 'absent';
    await tab.goto(xing.profileUrl(town, slug));
    const panel = await product.openPanel();
    await expect(panel.getByRole('textbox', { name: /Entwurf/ }).first()).toHaveValue(/^Guten Tag/);
    await tab.locator('[data-qa="profile-primary-action"]').click();
    await expect.poll(() => town.sent).toEqual([xing.sent('request', slug, null)]);
    await expect.poll(() => isRemembered(panel)).toBe(true);
    await expect(panel.getByRole('textbox', { name: /Entwurf/ }).first()).toHaveValue(thanks);
  });

  for (const [where, open, control] of [
    ['LinkedIn', () => 'https://www.linkedin.com/mynetwork/grow/', '[data-direct="anneliese-froehlich-moebius"]'],
    ['XING', (town) => town.xingProfileUrl(slug), 'section [data-does="instant"]'],
  ] as [string, (town: Town) => string, string][])
    test(`${where}: a request that goes out at once from a list is remembered`, async ({ town, product, tab }) => {
      await tab.goto(open(town));
      await tab.locator(control).first().click();
      await expect.poll(() => town.sent).toMatchObject([{ kind: 'request', text: null }]);
      const panel = await product.openPanel();
      await expect.poll(() => isRemembered(panel)).toBe(true);
    });

  test('LinkedIn: so does a request that is on its way', async ({ town, product, tab }) => {
    await tab.goto(town.profileUrl('lennart-brusius'));
    const panel = await product.openPanel();
    await expect(panel.getByText('Nach der Annahme schreiben')).toBeVisible();
    await expect(panel.getByRole('textbox', { name: /Entwurf/ }).first()).toHaveValue(
      /^Hallo Lennart,\ndanke fürs Annehmen!/,
    );
  });
});
