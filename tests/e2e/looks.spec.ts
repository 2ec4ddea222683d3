import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { type OnSite, sites, typeMessage } from './on-site';
import { ad, expect, test } from './story';

const linkedin = sites[0]?.[1] as OnSite;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown; failureSummary: string }[];
}

const runAxe = `axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations)`;

/** What axe finds on one of our own pages; evaluated over the debugger, which the page's policy does not bind. */
async function violationsOf(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // Attaching to a panel over the debugger forgets the scheme the browser was started with.
  await page.emulateMedia({ colorScheme });
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(colorScheme === 'dark');
  // Colours fade from one scheme to the other.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)).then(() => true));
  await page.evaluate(axeSource);
  const violations = await page.evaluate<Violation[]>(runAxe);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const ui of ['de', 'en'] as const)
    test.describe(`${ui}, ${colorScheme}`, () => {
      test.use({ ui, look: { colorScheme } });

      test('axe finds nothing on our own pages', async ({ town, product, tab }) => {
        await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
        const panel = await product.openPanel();
        await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
        expect(await violationsOf(panel, colorScheme)).toEqual([]);
        for (const name of ['popup', 'options', 'welcome', 'journal']) {
          const page = await product.context.newPage();
          const errors: string[] = [];
          page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
          page.on('pageerror', (error) => errors.push(error.message));
          await page.goto(`chrome-extension://${product.extensionId}/${name}.html`);
          await expect(page.getByRole('heading').first()).toBeVisible();
          expect(errors, `${name} under its policy`).toEqual([]);
          expect(await violationsOf(page, colorScheme), name).toEqual([]);
          await page.close();
        }
      });

      // It takes its time to say so: once light, once dark.
      if ((ui === 'de') === (colorScheme === 'light'))
        test('axe finds nothing where the site has changed', async ({ town, product, tab }) => {
          town.options.keys = 'renamed';
          await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
          const panel = await product.openPanel();
          const name = panel.getByRole('textbox', { name: 'Name', exact: true });
          await expect(name).toBeVisible({ timeout: 15_000 });
          expect(await violationsOf(panel, colorScheme)).toEqual([]);
          await name.fill('Dr. Ada Brandt');
          await panel
            .getByRole('button', { name: ui === 'de' ? 'Was genau fehlt' : 'What exactly is missing' })
            .click();
          await panel.getByText(ui === 'de' ? 'Wie die Seite gebaut ist' : 'How the page is built').click();
          await expect(
            panel.getByRole('region', { name: ui === 'de' ? 'Was kopiert wird' : 'What is copied' }),
          ).toBeVisible();
          expect(await violationsOf(panel, colorScheme)).toEqual([]);
          town.options.keys = 'componentkey';
          await tab.reload();
          await expect(panel.getByRole('heading', { name: /Fröhlich-Möbius/ })).toBeVisible();
          await panel.locator('summary', { hasText: 'LinkedIn' }).click();
          expect(await violationsOf(panel, colorScheme)).toEqual([]);
        });

      test('axe finds nothing in our parts inside a page', async ({ town, tab, parts }) => {
        // axe can't see into a closed root; here, and only here, ours is an open one.
        const open = () =>
          parts.evaluate(`(() => { ${axeSource}; const attach = Element.prototype.attachShadow;
            Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'open' }); };
            return true; })()`);
        const scan = async () => {
          const violations = await parts.evaluate<Violation[]>(
            `(await axe.run({ include: [root.host] }, { resultTypes: ['violations'], preload: false, rules: { region: { enabled: false } } })
              .then((found) => JSON.parse(JSON.stringify(found.violations))))`,
          );
          return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary}`));
        };
        await tab.goto(town.threadUrl(ui === 'de' ? 'katharina-weissgerber' : 'callum-drysdale'));
        await open();
        await typeMessage(linkedin, tab, ad[ui]);
        await parts.waitFor('.chip');
        expect(await scan(), 'chip').toEqual([]);
        await parts.click('.chip');
        await parts.waitFor('.list');
        expect(await scan(), 'list').toEqual([]);
        await tab.locator('.msg-form__send-button').click();
        await parts.waitFor('dialog[open]');
        expect(await scan(), 'dialog').toEqual([]);
        await parts.click('.filled');
        await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
        await open();
        await linkedin.openInvitation(tab);
        await parts.waitFor('.card');
        expect(await scan(), 'card').toEqual([]);
      });
    });
