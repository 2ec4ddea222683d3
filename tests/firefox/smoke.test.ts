import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { getFirefox } from '../../tools/browsers';
import { startTown, type Town } from '../town/server';
import { launch, type TestFirefox } from './browser';

const executable = getFirefox();

const ad =
  'Guten Tag, als Ernährungsberater helfe ich Führungskräften, in 30 Tagen 8 Kilo abzunehmen. Buchen Sie jetzt Ihr kostenloses Erstgespräch!';
const kind = 'Danke für die Auskunft zum alten Wehr! Wissen Sie noch, wer damals das Foto gemacht hat?';

const slug = 'anneliese-froehlich-moebius';

describe.skipIf(executable === null)('in Firefox', () => {
  let town: Town;
  let firefox: TestFirefox;

  beforeAll(async () => {
    town = await startTown();
    firefox = await launch(town, executable as string);
    // Debian's Firefox speaks English only; the product's own switch says which language the stories are in.
    await firefox.welcome.evaluate(`browser.storage.local.set({ settings: { version: 1, language: 'de' } })`);
  });
  afterEach(async () => {
    expect(town.strangers, 'requests that no page of the town made').toEqual([]);
    expect(await firefox.takeErrors()).toEqual([]);
    town.sent.length = 0;
  });
  afterAll(async () => {
    await firefox?.close();
    await town?.close();
  });

  /** Types into the composer of the thread with this person and presses Send. */
  async function send(text: string): Promise<void> {
    await firefox.tab.click('.msg-form__contenteditable');
    await firefox.tab.keyboard.type(text);
    await firefox.tab.click('.msg-form__send-button');
  }

  /** Opens the connect dialog of the profile in the tab and goes on to its note. */
  async function openNote() {
    const { tab } = firefox;
    await (await tab.waitForSelector('#workspace section a[href*="custom-invite"]'))?.click();
    await (await tab.waitForSelector('>>> .send-invite .artdeco-button--secondary'))?.click();
    return tab.waitForSelector('>>> textarea#custom-message');
  }

  test('an ad is held, comes back whole at Escape, goes out once at “send anyway” and stands in the journal', async () => {
    const { tab, parts } = firefox;
    await tab.goto(town.threadUrl('katharina-weissgerber'));
    await send(ad);
    await expect
      .poll(() => parts.evaluate('root?.querySelector("#headline").textContent'))
      .toBe('Das liest sich wie ein Plakat');
    expect(await tab.$eval('html > :last-child', (host) => [host.outerHTML, host.shadowRoot])).toEqual([
      '<div></div>',
      null,
    ]);
    expect(await parts.evaluate('getComputedStyle(root.querySelector("dialog")).borderRadius'), 'our style').not.toBe(
      '0px',
    );
    expect(town.sent).toEqual([]);

    await tab.keyboard.press('Escape');
    await expect.poll(() => parts.evaluate('root === null')).toBe(true);
    const field = await tab.$eval('.msg-form__contenteditable', (one) => [
      one.textContent,
      one === document.activeElement,
    ]);
    expect(field).toEqual([ad, true]);
    expect(town.sent).toEqual([]);

    await tab.click('.msg-form__send-button');
    await expect.poll(() => parts.evaluate('root !== null')).toBe(true);
    await parts.clickAway('.dialog .outlined');
    await expect.poll(() => town.sent).toEqual([{ kind: 'message', to: 'katharina-weissgerber', text: ad }]);
    await expect.poll(() => parts.evaluate('root === null')).toBe(true);
    expect(town.sent).toHaveLength(1);

    const journal = await firefox.open('journal');
    await expect.poll(() => journal.text()).toContain('trotzdem gesendet');
    expect(await journal.text()).toContain('Einmal habe ich nachgefragt.');
    expect(await journal.text()).not.toContain('Ernährungsberater');
  });

  test('an ad in a note is held over the site’s own dialog, which stays open at Escape', async () => {
    const { tab, parts } = firefox;
    await tab.bringToFront();
    await tab.goto(town.profileUrl(slug));
    const note = await openNote();
    await note?.type(ad);
    await tab.click('>>> .send-invite .artdeco-button--primary');
    await expect.poll(() => parts.evaluate('root?.querySelector("dialog")?.open')).toBe(true);
    await tab.keyboard.press('Escape');
    await expect.poll(() => parts.evaluate('root === null')).toBe(true);
    const seen = await note?.evaluate((one) => [one.value, (one.getRootNode() as ShadowRoot).activeElement === one]);
    expect(seen).toEqual([ad, true]);
    expect(town.sent).toEqual([]);
  });

  test('what is kind goes out without a word', async () => {
    const { tab, parts } = firefox;
    await tab.bringToFront();
    await tab.goto(town.threadUrl('svea-holtmann'));
    await send(kind);
    await expect.poll(() => town.sent).toEqual([{ kind: 'message', to: 'svea-holtmann', text: kind }]);
    expect(await parts.evaluate('root === null')).toBe(true);
  });

  test('our pages show themselves under their policy', async () => {
    await expect.poll(() => firefox.welcome.text()).toContain('Erst anklopfen');
    for (const [name, words] of [
      ['sidepanel', 'Gerade keine Tür in Sicht'],
      ['popup', 'Neue Kontakte'],
      ['options', 'Gegenlesen'],
      ['journal', 'Journal'],
    ] as const) {
      const page = await firefox.open(name);
      await expect.poll(() => page.text()).toContain(words);
    }
  });

  test('the sidebar opens from the popup, and its draft arrives in the person’s own field', async () => {
    const { tab, welcome } = firefox;
    const popup = await firefox.open('popup');
    await expect.poll(() => popup.text()).toContain('Seitenleiste');
    await popup.click('button');
    const inSidebar = <T>(expression: string) =>
      welcome.evaluate<T>(`(({ document }) => ${expression})(browser.extension.getViews({ type: 'sidebar' })[0])`);
    await tab.bringToFront();
    await tab.goto(town.profileUrl(slug));
    await expect.poll(() => inSidebar('document.body.innerText')).toContain('Anneliese Fröhlich-Möbius');

    const note = await openNote();
    const insert = `[...document.querySelectorAll('button')].find((one) => one.innerText === 'Einfügen')`;
    await expect.poll(() => inSidebar(`${insert} !== undefined`)).toBe(true);
    const draft = await inSidebar<string>(`document.querySelector('[aria-label="Text des Entwurfs"]').value`);
    await inSidebar(`${insert}.click()`);
    await expect.poll(() => inSidebar('document.body.innerText')).toContain('Eingefügt. Lies noch einmal drüber.');
    expect(await note?.evaluate((one) => one.value)).toBe(draft);
    expect(await tab.$eval('>>> .send-invite__count', (one) => one.textContent)).toBe(`${draft.length}/200`);
    await note?.focus();
    await tab.keyboard.down('Control');
    await tab.keyboard.press('z');
    await tab.keyboard.up('Control');
    await expect.poll(() => note?.evaluate((one) => one.value)).toBe('');
    expect(town.sent).toEqual([]);
  });
});
