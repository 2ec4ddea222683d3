import { expect, test } from './story';

test.describe('contacts', () => {
  test('seen on the connections list stand in the popup once, newest first', async ({ town, product, tab }) => {
    const contacts = town.people.filter((person) => person.connectedDaysAgo !== undefined);
    await tab.goto('https://www.linkedin.com/mynetwork/invite-connect/connections/');
    const stored = async () => {
      const popup = await product.context.newPage();
      await popup.goto(`chrome-extension://${product.extensionId}/popup.html`);
      await expect(popup.getByRole('textbox')).toBeVisible();
      const names = await popup.getByRole('listitem').allInnerTexts();
      await popup.close();
      await tab.bringToFront();
      return names.map((text) => text.split('\n').find((line) => line.length > 3));
    };
    const recent = contacts
      .filter((person) => (person.connectedDaysAgo ?? 99) <= 30)
      .toSorted((one, other) => (one.connectedDaysAgo ?? 0) - (other.connectedDaysAgo ?? 0))
      .map((person) => person.name.full);
    await expect.poll(stored, { timeout: 15_000 }).toEqual(recent);
    // A second look changes nothing.
    await tab.reload();
    await expect(tab.locator('[componentkey="ConnectionsPage_ConnectionsList"]').last()).toBeVisible();
    await tab.goto(town.profileUrl('callum-drysdale'));
    expect(await stored()).toEqual(recent);
  });

  test('nobody is looked up who was never asked', async ({ town, product, tab }) => {
    await tab.goto(town.profileUrl('callum-drysdale'));
    const worker = await product.worker();
    const popup = await product.openPopup();
    await expect(popup.getByText('Noch niemand Neues')).toBeVisible();
    expect(await worker.evaluate(() => chrome.storage.local.get(null))).toEqual({
      settings: { version: 1, language: 'de' },
    });
    expect(town.requests.filter((path) => path.includes('callum')).length).toBeGreaterThan(0);
  });
});
