import { expect, openInvitation, openNote, test } from './story';

const slug = 'anneliese-froehlich-moebius';

test.describe('a note', () => {
  test('arrives in the person’s own field while the panel has the focus, is seen by the site and can be undone', async ({
    town,
    product,
    tab,
  }) => {
    await tab.goto(town.profileUrl(slug));
    const panel = await product.openPanel();
    await expect(panel.getByText(/Vernetzen.*Nachricht hinzufügen/s).first()).toBeVisible();
    await openNote(tab);
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
    const field = tab.locator('textarea#custom-message');
    await expect(field).toHaveValue(draft);
    await expect(tab.locator('.send-invite')).toContainText(`${draft.length}/200`);
    await expect(tab.locator('.send-invite .artdeco-button--primary')).toBeEnabled();
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
    await tab.goto(town.profileUrl(slug));
    const panel = await product.openPanel();
    await openNote(tab);
    await panel.getByRole('button', { name: 'Einfügen' }).first().click();
    await expect(panel.getByText('Eingefügt. Lies noch einmal drüber.')).toBeVisible();
    const draft = await tab.locator('textarea#custom-message').inputValue();
    await tab.locator('.send-invite .artdeco-button--primary').click();
    await expect.poll(() => town.sent).toEqual([{ kind: 'request', to: slug, text: draft }]);
    await expect(tab.locator('.send-invite')).toBeHidden();

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
    await expect
      .poll(storedContacts)
      .toMatchObject([{ site: 'linkedin', slug, name: 'Dr. Anneliese Fröhlich-Möbius', asked: { note: draft } }]);

    town.accept(slug);
    await tab.goto(town.profileUrl(slug));
    await expect
      .poll(storedContacts, { timeout: 15_000 })
      .toMatchObject([{ slug, connected: { how: 'accepted-request' } }]);
    const popup = await product.openPopup();
    await expect(popup.getByText('Dr. Anneliese Fröhlich-Möbius')).toBeVisible();
    await expect(popup.getByText('Damit hast du angeklopft')).toBeVisible();
    await expect(popup.getByText(draft.split('\n')[1]?.slice(0, 30) ?? draft)).toBeVisible();
  });

  test('never replaces the user’s own words unasked', async ({ town, product, tab }) => {
    await tab.goto(town.profileUrl(slug));
    const panel = await product.openPanel();
    await openNote(tab);
    await tab.locator('textarea#custom-message').pressSequentially('Meine eigenen Worte.');
    await panel.getByRole('button', { name: 'Einfügen' }).first().click();
    await expect(panel.getByText(/steht schon/)).toBeVisible();
    const field = tab.locator('textarea#custom-message');
    await expect(field).toHaveValue('Meine eigenen Worte.');
    await panel.getByRole('button', { name: 'Ersetzen' }).click();
    await expect(field).toHaveValue(/^Hallo Anneliese/);
    await field.focus();
    await tab.keyboard.press('ControlOrMeta+z');
    await expect(field).toHaveValue('Meine eigenen Worte.');
  });

  test('for one person is not put into the dialog of another', async ({ town, product, tab }) => {
    await tab.goto(town.profileUrl(slug));
    const panel = await product.openPanel();
    await tab.locator('[componentkey^="profileAsideBrowsemap"] a[href*="custom-invite"]:visible').first().click();
    await tab.locator('.send-invite .artdeco-button--secondary').click();
    await expect(tab.locator('textarea#custom-message')).toBeVisible();
    // The panel offers the way to the field, and insertion into somebody else's dialog is refused.
    await expect(panel.getByRole('button', { name: 'Einfügen' })).toHaveCount(0);
  });

  test('falls back to the clipboard where the field refuses the text', async ({ town, product, tab }) => {
    await tab.goto(town.profileUrl(slug));
    const panel = await product.openPanel();
    await openNote(tab);
    await tab.locator('textarea#custom-message').evaluate((field: HTMLTextAreaElement) => {
      field.addEventListener('input', () => {
        field.value = field.value.slice(0, 20);
      });
    });
    await panel.getByRole('button', { name: 'Einfügen' }).first().click();
    await expect(panel.getByText(/kopiert, bitte selbst einsetzen/)).toBeVisible();
  });

  test('can be written beside a dialog where the hint offered it', async ({ town, product, tab, parts }) => {
    await tab.goto(town.profileUrl(slug));
    await openInvitation(tab);
    await parts.waitFor('.card');
    expect(await parts.text('.card')).toContain('Wortlos die Karte reichen?');
    await expect(tab.locator('.send-invite')).toBeVisible();
    await parts.click('.card .filled');
    const panel = await product.attachPanel();
    await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
    // The click stayed ours: the site's dialog is still there.
    await expect(tab.locator('.send-invite')).toBeVisible();
    await parts.waitForNone('.card');
  });

  test('hint is gone with the first stage, and comes once a person', async ({ town, tab, parts }) => {
    await tab.goto(town.profileUrl(slug));
    await openInvitation(tab);
    await parts.waitFor('.card');
    await tab.locator('.send-invite .artdeco-button--secondary').click();
    await parts.waitForNone('.card');
    await tab.keyboard.press('Escape');
    await expect(tab.locator('.send-invite')).toBeHidden();
    await openInvitation(tab);
    await tab.locator('.send-invite .artdeco-button--primary').click();
    await expect.poll(() => town.sent).toEqual([{ kind: 'request', to: slug, text: null }]);
    await parts.waitForNone('.card');
  });
});
