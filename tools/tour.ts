import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { clickAway, launch, type Parts, partsOf, type TestBrowser } from '../tests/e2e/browser';
import { startTown, type Town } from '../tests/town/server';

/** Everything a step of the tour works with. */
interface Walk {
  town: Town;
  browser: TestBrowser;
  tab: Page;
  parts: Parts;
  panel: Page | null;
  picture(name: string, ...pages: Page[]): Promise<void>;
  say(line: string): void;
}

interface Step {
  title: string;
  take(walk: Walk): Promise<void>;
}

const person = 'anneliese-froehlich-moebius';
const colleague = 'hedda-kuehnel';
const pitch =
  'Guten Tag Frau Weißgerber, schön, dass wir verbunden sind! Als Vertriebscoach helfe ich Archiven, in 60 Tagen 40 % mehr Spenden zu gewinnen. Buchen Sie jetzt Ihr kostenloses Erstgespräch: termin.example/archiv';

/** Fails the step with a sentence. */
function must(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}

async function until<T>(what: string, look: () => Promise<T | null | undefined | false>, seconds = 8): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    must(Date.now() < deadline, `Waited ${seconds} seconds for ${what}.`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** The popup reads when it opens; so it is opened again until what was just seen stands in it. */
const openPopupWith = (browser: TestBrowser, wanted: (popup: Page) => Locator): Promise<Page> =>
  until(
    'the contact in the popup',
    async () => {
      const popup = await browser.openPopup();
      const isThere = await wanted(popup)
        .waitFor({ timeout: 1500 })
        .then(() => true)
        .catch(() => false);
      if (!isThere) await popup.close();
      return isThere && popup;
    },
    15,
  );

/** Reads a store the way our own pages do. */
const readStore = (page: Page, store: 'contacts' | 'journal') =>
  page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>[]>((done) => {
        const opening = indexedDB.open('anklopfen');
        opening.onsuccess = () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result);
          };
        };
      }),
    store,
  );

const steps: Step[] = [
  {
    title: 'The toolbar button opens the popup, the popup opens the panel',
    async take(walk) {
      const { town, browser, tab } = walk;
      await tab.goto(town.profileUrl(person));
      const popup = await browser.openPopup();
      await popup.getByText('Noch niemand Neues').waitFor();
      await walk.picture('popup-empty', tab, popup);
      await clickAway(popup, /^Seitenleiste$/);
      walk.panel = await browser.attachPanel();
      walk.say('The popup is empty and says why; the side panel is open.');
    },
  },
  {
    title: 'On the user’s own page the panel offers to remember them, for common ground and for the name below a note',
    async take({ town, tab, panel, say }) {
      must(panel, 'There is no panel.');
      const me = town.people.find((one) => one.self);
      must(me, 'Nobody in the town is the viewer.');
      await tab.goto(town.profileUrl(me.slug));
      await tab.locator('main#workspace').hover();
      await until('the lower cards', async () => {
        await tab.mouse.wheel(0, 1500);
        return (await tab.locator('[data-card]').count()) === 0;
      });
      await panel.getByRole('button', { name: 'Für meine Entwürfe übernehmen' }).click();
      await panel.getByText('Übernommen.').waitFor();
      say(`Remembered on this device: ${me.name.full}, ${me.headline}`);
      await tab.goto(town.profileUrl(person));
    },
  },
  {
    title: 'The panel shows what was read, and what was not',
    async take({ tab, panel, picture, say }) {
      must(panel, 'There is no panel.');
      await panel.getByRole('heading', { name: /Fröhlich-Möbius/ }).waitFor();
      const notLoaded = await panel.getByText(/: nicht geladen/).innerText();
      say(`Not loaded yet: ${notLoaded.split(':')[0]}.`);
      await picture('panel-first-look', tab, panel);
      await tab.locator('main#workspace').hover();
      await until('the lower cards', async () => {
        await tab.mouse.wheel(0, 1500);
        return (await panel.getByText(/: nicht geladen/).count()) === 0;
      });
      const facts = await panel.locator('.facts li, .fact').allInnerTexts();
      for (const fact of facts.slice(0, 8)) say(`Read: ${fact.replaceAll('\n', '  ·  ')}`);
      must(facts.length > 3, 'Hardly anything was read.');
    },
  },
  {
    title: 'It drafts a note that refers to this person',
    async take({ tab, panel, picture, say }) {
      must(panel, 'There is no panel.');
      await tab.mouse.wheel(0, -20_000);
      const own = panel.getByRole('textbox', { name: /In deinen Worten/ });
      await panel
        .getByRole('radio', { name: /Beitrag/ })
        .first()
        .check();
      await own.fill('Unsere Hofziege hätte ihn in fünf Minuten gefressen. Wie lange hat er gehalten?');
      const draft = await until('a draft with the own words', async () => {
        const value = await panel
          .getByRole('textbox', { name: /Entwurf/ })
          .first()
          .inputValue();
        return value.includes('Hofziege') && value;
      });
      for (const line of draft.split('\n')) say(line);
      await panel.getByRole('button', { name: 'Kopieren' }).first().scrollIntoViewIfNeeded();
      await picture('panel-drafts', tab, panel);
    },
  },
  {
    title: 'Before the request goes out in silence, a hint; then the draft goes into the site’s own field',
    async take({ town, tab, panel, parts, picture, say }) {
      must(panel, 'There is no panel.');
      await tab.locator('#workspace section a[href*="custom-invite"]:visible').first().click();
      await parts.waitFor('.card');
      say(`Hint: ${await parts.text('#silent-title')}`);
      await picture('silent-card', tab, panel);
      await tab.locator('.send-invite .artdeco-button--secondary').click();
      await tab.locator('textarea#custom-message').waitFor();
      await panel.getByRole('button', { name: 'Einfügen' }).first().click();
      await panel.getByText('Eingefügt. Lies noch einmal drüber.').waitFor();
      const text = await tab.locator('textarea#custom-message').inputValue();
      must(town.sent.length === 0, 'Something was sent.');
      say(`The field holds ${text.length} characters, the site counts them, nothing is sent.`);
      await picture('inserted', tab, panel);
      await tab.locator('.send-invite .artdeco-button--primary').click();
      await until('the request', async () => town.sent.length === 1);
      await until('the contact', async () => (await readStore(panel, 'contacts')).length === 1);
      say('The user pressed Send; the site shows that the request went out.');
    },
  },
  {
    title: 'A message that reads like an ad is held before it is sent',
    async take({ town, tab, parts, panel, picture, say }) {
      must(panel, 'There is no panel.');
      await tab.goto(town.threadUrl('katharina-weissgerber'));
      await tab.locator('.msg-form__contenteditable').click();
      await tab.keyboard.type(pitch);
      await parts.click('.chip');
      await parts.waitFor('.list');
      await picture('chip-and-list', tab);
      await tab.locator('.msg-form__send-button').click();
      await parts.waitFor('dialog[open]');
      say(`Verdict: ${await parts.text('#headline')}`);
      const reasons = await parts.evaluate<string[]>(
        `[...root.querySelectorAll('.title')].map((one) => one.textContent)`,
      );
      for (const reason of reasons) say(`Because: ${reason}`);
      must(reasons.length > 0, 'No reason is named.');
      must(town.sent.length === 1, 'The message went out unasked.');
      await picture('dialog', tab);
      await parts.click('.filled');
      await parts.waitForNone('dialog[open]');
      const kept = await tab.locator('.msg-form__contenteditable').innerText();
      must(kept.trim() === pitch, 'The text was changed.');
      say('Revise: the text stands as it was, nothing was sent.');
    },
  },
  {
    title: 'Warning and outcome are one journal entry, without a word of the message',
    async take({ browser, tab, panel, picture, say }) {
      must(panel, 'There is no panel.');
      const [entry] = await until('the entry', async () => {
        const entries = await readStore(panel, 'journal');
        return entries[0]?.outcome === 'revised' && entries;
      });
      must(!JSON.stringify(entry).includes('Vertriebscoach'), 'The journal holds words of the message.');
      say(`Entry: ${JSON.stringify(entry)}`);
      const journal = await browser.context.newPage();
      await journal.goto(`chrome-extension://${browser.extensionId}/journal.html`);
      await journal.getByRole('listitem').first().waitFor();
      await picture('journal', journal);
      await journal.close();
      await tab.bringToFront();
    },
  },
  {
    title: 'A new contact stands in the popup, with the note that started it',
    async take({ town, browser, tab, picture, say }) {
      town.accept(person);
      await tab.goto('https://www.linkedin.com/mynetwork/invite-connect/connections/');
      await tab.bringToFront();
      const popup = await openPopupWith(browser, (page) => page.getByText('Damit hast du angeklopft'));
      const rows = await popup.getByRole('listitem').allInnerTexts();
      for (const row of rows) say(row.split('\n').filter(Boolean).join('  ·  '));
      await picture('popup', tab, popup);
    },
  },
  {
    title: 'The same on XING: the panel reads the profile, the draft goes into the request',
    async take({ town, tab, panel, picture, say }) {
      must(panel, 'There is no panel.');
      await tab.goto(town.xingProfileUrl(colleague));
      await panel.getByRole('heading', { name: /Kühnel/ }).waitFor();
      await tab.locator('main#content').hover();
      await until('the lower modules', async () => {
        await tab.mouse.wheel(0, 1500);
        return (await tab.locator('[data-module]').count()) === 0;
      });
      await until('the facts', async () => (await panel.locator('.fact').count()) > 3);
      say(
        `Read: ${(await panel.locator('.fact').allInnerTexts())
          .slice(0, 4)
          .map((fact) => fact.split('\n')[0])
          .join(' · ')}`,
      );
      await tab.mouse.wheel(0, -20_000);
      await tab.locator('[data-qa="profile-primary-action"]').click();
      const field = tab.locator('[data-xds="Dialog"] textarea');
      await field.waitFor();
      await panel.getByRole('button', { name: 'Einfügen' }).first().click();
      await panel.getByText('Eingefügt. Lies noch einmal drüber.').waitFor();
      for (const line of (await field.inputValue()).split('\n')) say(line);
      await panel.getByText('Eingefügt. Lies noch einmal drüber.').scrollIntoViewIfNeeded();
      await picture('xing-inserted', tab, panel);
      const before = town.sent.length;
      await tab.locator('[data-xds="Dialog"] footer button').last().click();
      await until('the request', async () => town.sent.length > before);
      await until('the contact', async () =>
        (await readStore(panel, 'contacts')).some((contact) => contact.site === 'xing' && contact.asked),
      );
      say('The user pressed Send; the site shows that the request went out.');
    },
  },
  {
    title:
      'On XING, too, a message that reads like an ad is held, and a basic member gets the thanks ready instead of a note',
    async take({ town, tab, parts, panel, picture, say }) {
      must(panel, 'There is no panel.');
      const before = town.sent.length;
      await tab.goto(town.xingThreadUrl('katharina-weissgerber'));
      await tab.locator('[data-qa="message-composer-textarea"]').click();
      await tab.keyboard.type(pitch);
      await tab.locator('form:has([data-qa="message-composer-textarea"]) button[type="submit"]').click();
      await parts.waitFor('dialog[open]');
      must(town.sent.length === before, 'The message went out unasked.');
      await picture('xing-dialog', tab);
      await parts.click('.filled');
      await parts.waitForNone('dialog[open]');
      say('Held and revised; nothing was sent.');
      town.options.xingNote = 'locked';
      await tab.goto(town.xingProfileUrl(person));
      await panel.getByRole('heading', { name: /Fröhlich-Möbius/ }).waitFor();
      await tab.locator('[data-qa="profile-primary-action"]').click();
      await panel.getByText('Nach der Annahme schreiben').waitFor();
      const thanks = await panel
        .getByRole('textbox', { name: /Entwurf/ })
        .first()
        .inputValue();
      must(thanks.includes('Annehmen'), 'No thanks are ready.');
      for (const line of thanks.split('\n')) say(line);
      await picture('xing-thanks', tab, panel);
    },
  },
  {
    title: 'Contacts of both sites stand in the popup',
    async take({ town, browser, tab, picture, say }) {
      town.acceptOnXing(colleague);
      await tab.goto('https://www.xing.com/network/contactlist');
      await tab.bringToFront();
      const popup = await openPopupWith(browser, (page) => page.getByRole('button', { name: /Kühnel/ }));
      for (const row of await popup.getByRole('listitem').allInnerTexts())
        say(row.split('\n').filter(Boolean).slice(0, 5).join('  ·  '));
      await picture('popup-both', tab, popup);
    },
  },
  {
    title: 'The options and the welcome page',
    async take({ browser, picture, say }) {
      for (const name of ['options', 'welcome']) {
        const page = await browser.context.newPage();
        await page.goto(`chrome-extension://${browser.extensionId}/${name}.html`);
        await page.getByRole('heading').first().waitFor();
        await picture(name, page);
        await page.close();
      }
      say('Settings with sentences; all data can be deleted.');
    },
  },
];

/** Walks the main job in real Chromium, tells what happened and keeps pictures in `folder`; answers 1 if a step failed. */
export async function walkTour(folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const began = Date.now();
  const town = await startTown({ ui: 'de' });
  const browser = await launch(town, { locale: 'de', size: { width: 1640, height: 960 } });
  const tab = await browser.context.newPage();
  const pictures: { name: string; shots: Buffer[] }[] = [];
  let failed = 0;
  const walk: Walk = {
    town,
    browser,
    tab,
    parts: await partsOf(tab, browser.extensionId),
    panel: null,
    say: (line) => console.log(`   ${line}`),
    async picture(name, ...pages) {
      // A closed root keeps its animations to itself; they have to be over before a picture.
      await walk.parts
        .evaluate('(await Promise.all((root?.getAnimations?.() ?? []).map((one) => one.finished))).length')
        .catch(() => 0);
      const shots = [];
      for (const page of pages) shots.push(await page.screenshot({ animations: 'disabled' }));
      pictures.push({ name, shots });
    },
  };
  try {
    for (const [index, step] of steps.entries()) {
      console.log(`\n${index + 1} ${step.title}`);
      try {
        await step.take(walk);
      } catch (error) {
        failed += 1;
        console.log(`   FAILED: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    // Put together at the end: a popup closes as soon as another page comes up.
    for (const [index, { name, shots }] of pictures.entries())
      writeFileSync(join(folder, `${String(index + 1).padStart(2, '0')}-${name}.png`), await setBeside(browser, shots));
  } finally {
    await browser.close();
    await town.close();
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(
    `\n${steps.length - failed} of ${steps.length} steps went well, ${pictures.length} pictures in demo-tour/, ${seconds} s.`,
  );
  return failed > 0 ? 1 : 0;
}

/** A page and the panel or popup beside it, in one picture; the way the browser docks them. */
async function setBeside(browser: TestBrowser, shots: Buffer[]): Promise<Buffer> {
  const page = await browser.context.newPage();
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`).join('');
  await page.setContent(
    `<style>body{margin:0;width:max-content;display:flex;align-items:flex-start;background:#faf8f6;gap:1px}</style>${images}`,
  );
  const picture = await page.locator('body').screenshot();
  await page.close();
  return picture;
}
