import type { TestBrowser } from './browser';
import { sites, typeMessage } from './on-site';
import { expect, test } from './story';

/** What is kept of texts that went out, as it stands in the store. */
async function readFingerprints(product: TestBrowser): Promise<object[]> {
  const page = await product.context.newPage();
  await page.goto(`chrome-extension://${product.extensionId}/journal.html`);
  const kept = await page.evaluate(
    () =>
      new Promise<object[]>((done, failed) => {
        const opening = indexedDB.open('anklopfen');
        opening.addEventListener('error', () => failed(opening.error));
        opening.onsuccess = () => {
          const all = opening.result.transaction('fingerprints').objectStore('fingerprints').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result);
          };
        };
      }),
  );
  await page.close();
  return kept;
}

const write = (name: string): string =>
  `Hallo ${name}, unser Chor singt am Sonntag im alten Schwimmbad, weil es dort so schön hallt. Kommen Sie doch vorbei!`;
const people = [
  ['katharina-weissgerber', 'Frau Weißgerber'],
  ['svea-holtmann', 'Svea'],
  ['lennart-brusius', 'Herr Brusius'],
] as const;

for (const [siteName, site] of sites)
  test(`the third person to get the same text on ${siteName} is one too many, and gets it all the same`, async ({
    town,
    product,
    tab,
    parts,
  }) => {
    for (const [index, [slug, name]] of people.entries()) {
      await tab.goto(site.threadUrl(town, slug));
      await typeMessage(site, tab, write(name));
      if (index === 2) {
        await parts.click('.chip');
        expect(await parts.text('.list h3')).toBe('Ging fast genauso schon an andere');
      }
      await site.sendMessage(tab).click();
      await expect.poll(() => town.sent).toHaveLength(index + 1);
      await expect.poll(() => readFingerprints(product)).toHaveLength(index + 1);
    }
    expect(town.sent).toEqual(people.map(([slug, name]) => site.sent('message', slug, write(name))));
    const kept = JSON.stringify(await readFingerprints(product));
    for (const word of ['Chor', 'Schwimmbad', 'Weißgerber']) expect(kept).not.toContain(word);
  });
