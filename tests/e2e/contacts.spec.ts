import { sites } from './on-site';
import { expect, test } from './story';

for (const [siteName, site] of sites)
  test.describe(`contacts on ${siteName}`, () => {
    test('seen on the user’s own list stand in the popup once, newest first', async ({ town, product, tab }) => {
      await tab.goto(site.contactsUrl);
      const stored = async () => {
        const popup = await product.context.newPage();
        await popup.goto(`chrome-extension://${product.extensionId}/popup.html`);
        await expect(popup.getByRole('textbox')).toBeVisible();
        const names = await popup.getByRole('listitem').allInnerTexts();
        await popup.close();
        await tab.bringToFront();
        return names.map((text) => text.split('\n').find((line) => line.length > 3));
      };
      const recent = site
        .contactsOf(town)
        .filter(({ days }) => days <= 30)
        .toSorted((one, other) => one.days - other.days)
        .map(({ name }) => name);
      expect(recent.length).toBeGreaterThan(1);
      await expect.poll(stored, { timeout: 15_000 }).toEqual(recent);
      // A second look changes nothing.
      await tab.reload();
      await expect(site.contactsList(tab)).toBeVisible();
      await tab.goto(site.profileUrl(town, 'svea-holtmann'));
      expect(await stored()).toEqual(recent);
    });

    test('nobody is looked up who was never asked', async ({ town, product, tab }) => {
      await tab.goto(site.profileUrl(town, 'svea-holtmann'));
      const worker = await product.worker();
      const popup = await product.openPopup();
      await expect(popup.getByText('Noch niemand Neues')).toBeVisible();
      expect(await worker.evaluate(() => chrome.storage.local.get(null))).toEqual({
        settings: { version: 1, language: 'de' },
      });
    });
  });

test('the days of contacts are read in a language the product does not speak', async ({ town, product, tab }) => {
  town.options.ui = 'pl';
  town.options.extraContacts = 4;
  await tab.goto('https://www.linkedin.com/mynetwork/invite-connect/connections/');
  const popup = await product.context.newPage();
  await popup.goto(`chrome-extension://${product.extensionId}/popup.html`);
  await tab.bringToFront();
  const expected = town.people.filter((person) => person.connectedDaysAgo !== undefined).length;
  const days = () =>
    popup.evaluate(
      () =>
        new Promise<{ sure?: boolean }[]>((done) => {
          const opening = indexedDB.open('anklopfen');
          opening.onsuccess = () => {
            const all = opening.result.transaction('contacts').objectStore('contacts').getAll();
            all.onsuccess = () => {
              opening.result.close();
              done((all.result as { connected?: { sure: boolean } }[]).map((one) => one.connected ?? {}));
            };
          };
        }),
    );
  await expect.poll(async () => (await days()).length, { timeout: 15_000 }).toBe(expected);
  expect((await days()).every((day) => day.sure)).toBe(true);
});

test('XING: a request found on the user’s own list counts as theirs once it is accepted; those they got are read with their notes', async ({
  town,
  product,
  tab,
}) => {
  await tab.goto('https://www.xing.com/network/requests/sent');
  const popup = await product.context.newPage();
  await popup.goto(`chrome-extension://${product.extensionId}/popup.html`);
  await tab.bringToFront();
  const lennart = () =>
    popup.evaluate(
      () =>
        new Promise<Record<string, unknown> | undefined>((done) => {
          const opening = indexedDB.open('anklopfen');
          opening.onsuccess = () => {
            const all = opening.result.transaction('contacts').objectStore('contacts').getAll();
            all.onsuccess = () => {
              opening.result.close();
              done((all.result as Record<string, unknown>[]).find((one) => one.slug === 'lennart_brusius'));
            };
          };
        }),
    );
  await expect.poll(lennart, { timeout: 15_000 }).toMatchObject({ name: 'Lennart Brusius', asked: {} });
  expect(await lennart()).not.toHaveProperty('connected');
  town.acceptOnXing('lennart-brusius');
  await tab.goto('https://www.xing.com/network/contactlist');
  await expect.poll(lennart, { timeout: 15_000 }).toMatchObject({ connected: { how: 'accepted-request', sure: true } });

  await tab.goto('https://www.xing.com/network/requests');
  const worker = await product.worker();
  const reading = await worker.evaluate(async () => {
    const [page] = await chrome.tabs.query({ url: 'https://www.xing.com/network/requests' });
    const port = chrome.tabs.connect(page?.id ?? -1, { name: 'panel', frameId: 0 });
    return new Promise<{ page: string; requests?: { name: string; note?: string }[] }>((done) => {
      port.onMessage.addListener((message: { reading: never }) => {
        done(message.reading);
        port.disconnect();
      });
    });
  });
  expect(reading.page).toBe('received-requests');
  expect(reading.requests?.find((one) => one.name === 'Callum Drysdale')?.note).toContain('bicycle bells');
  expect(reading.requests?.find((one) => one.name.startsWith('Priya'))).not.toHaveProperty('note');
});
