import { expectedProfile } from '../town/expected-profile';
import { expectedXingProfile } from '../town/xing/expected-profile';
import type { Profile } from '../../lib/domain/profile';
import type { Reading } from '../../lib/domain/reading';
import type { TestBrowser } from './browser';
import { judge } from '../../tools/evaluate/pages';
import { readSavedPages } from '../pages/saved';
import { expect, test } from './story';

/** One reading of the tab in front, asked for the way the panel asks. */
async function readTab(product: TestBrowser, url: string): Promise<Reading> {
  const worker = await product.worker();
  return worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({ url: ['https://www.linkedin.com/*', 'https://www.xing.com/*'] });
    const tab = tabs.find((one) => one.url === wanted);
    if (tab?.id === undefined) throw new Error(`No tab shows ${wanted}.`);
    const port = chrome.tabs.connect(tab.id, { name: 'panel', frameId: 0 });
    return new Promise<never>((done) => {
      port.onMessage.addListener((message: { reading: never }) => {
        done(message.reading);
        port.disconnect();
      });
    });
  }, url);
}

/** What a page can only say once its lower cards were scrolled into sight. */
const withoutEmpty = (profile: Profile | undefined): Record<string, unknown> =>
  JSON.parse(JSON.stringify(profile ?? {})) as Record<string, unknown>;

// Everybody once; where only the keys or the language differ, every fifth. All else is on saved pages, below.
for (const [ui, keys, build, every] of [
  ['de', 'componentkey', 'autumn', 1],
  ['en', 'id', 'winter', 5],
  ['pl', 'both', 'summer', 5],
] as const)
  test.describe(`reading, ${ui}, keys in ${keys}`, () => {
    test.use({ ui: ui === 'pl' ? 'en' : ui });
    test(`${every === 1 ? 'everybody' : 'some people'} in the town as they are`, async ({ town, product, tab }) => {
      test.slow();
      Object.assign(town.options, { ui, keys, build });
      for (const person of town.people.filter((_person, at) => at % every === 0)) {
        await test.step(person.slug, async () => {
          await tab.goto(town.profileUrl(person.slug));
          const main = tab.locator('main#workspace');
          await main.hover();
          await expect
            .poll(async () => {
              await tab.mouse.wheel(0, 2000);
              return tab.locator('[data-card]').count();
            })
            .toBe(0);
          const reading = await readTab(product, tab.url());
          expect(reading.layout).toBe('sdui');
          expect(withoutEmpty(reading.profile)).toEqual(withoutEmpty(expectedProfile(person, town.options)));
          const expected: Record<string, unknown> = withoutEmpty(expectedProfile(person, town.options));
          for (const [field, state] of Object.entries(reading.fields)) {
            const value = expected[field];
            const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined;
            // The last cards of a page may be empty for good or still to come; the page alone can't tell.
            expect(isThere ? ['read'] : ['absent', 'not-mounted', 'read'], `${field} is ${state}`).toContain(state);
          }
        });
      }
    });
  });

test.describe('reading XING', () => {
  test('everybody there as they are', async ({ town, product, tab }) => {
    test.slow();
    for (const member of town.xingMembers) {
      const { slug } = member.person;
      await test.step(slug, async () => {
        await tab.goto(town.xingProfileUrl(slug));
        await tab.locator('main#content').hover();
        await expect
          .poll(async () => {
            await tab.mouse.wheel(0, 2000);
            return tab.locator('[data-module]').count();
          })
          .toBe(0);
        const folded = tab.locator('[data-qa="bucket"] button');
        if ((await folded.count()) > 0) await folded.click();
        await expect(folded).toHaveCount(0);
        // The older frame loads in its own time.
        const expected = withoutEmpty(expectedXingProfile(member, town.options));
        await expect
          .poll(async () => {
            const { profile } = await readTab(product, tab.url());
            const { degree: _unknownToReaders, ...read } = withoutEmpty(profile);
            return read;
          })
          .toEqual((({ degree: _unknownToReaders, ...rest }) => rest)(expected));
      });
    }
  });
});

/** Somebody with much to read, somebody with little, and the viewer. */
const some = ['anneliese-froehlich-moebius', 'priya-raghunandan', 'rike-sandmann'];

for (const [ui, layout] of [
  ['pl', 'ember'],
  ['de', 'guest'],
] as const)
  test.describe(`reading LinkedIn’s ${layout} pages, ${ui}`, () => {
    test.use({ ui: ui === 'pl' ? 'en' : ui });
    test('some people as they are', async ({ town, product, tab }) => {
      Object.assign(town.options, { ui, ...(layout === 'guest' ? { loggedIn: false } : { layout }) });
      for (const slug of some)
        await test.step(slug, async () => {
          await tab.goto(town.profileUrl(slug));
          const expected = withoutEmpty(expectedProfile(town.person(slug), town.options));
          await expect
            .poll(async () => {
              await tab.mouse.wheel(0, 2000);
              const reading = await readTab(product, tab.url());
              return { layout: reading.layout, ...withoutEmpty(reading.profile) };
            })
            .toEqual({ layout, ...expected });
        });
    });
  });

test.describe('a page that never rests', () => {
  test('makes nothing of ours run while nobody writes and no panel is open', async ({ town, product, tab }) => {
    town.options.noise = 1000;
    await tab.goto(`${town.origin}/feed/`);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Profiler.enable');
    /** How often functions of ours were called since the last time. */
    const calls = async (): Promise<number> => {
      const { result } = await session.send('Profiler.takePreciseCoverage');
      const ours = result.filter(({ url }) => url.startsWith(`chrome-extension://${product.extensionId}/`));
      return ours
        .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
        .reduce((a, b) => a + b, 0);
    };
    const turn = (): Promise<number> =>
      tab.evaluate(() =>
        Math.max(
          0,
          ...[...document.querySelectorAll('[data-turn]')].map((one) => Number(one.getAttribute('data-turn'))),
        ),
      );
    const waitForTurns = async (turns: number): Promise<void> => {
      const from = await turn();
      await expect.poll(turn).toBeGreaterThan(from + turns);
    };
    // What belongs to the beginning of a visit is over.
    await waitForTurns(1000);
    await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await waitForTurns(3000);
    expect(await calls()).toBe(0);
    // The measure can see us: a key in a field is heard.
    await tab.locator('[contenteditable="true"]').first().pressSequentially('Bienen');
    await expect.poll(calls).toBeGreaterThan(0);
  });
});

test.describe('saved pages', () => {
  test('are read in the browser as they are', async ({ product, tab }) => {
    test.slow();
    for (const { name, html, expected } of readSavedPages())
      await test.step(name, async () => {
        await tab.route('**/*', (route) =>
          route.request().url() === expected.url
            ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
            : route.abort(),
        );
        await tab.goto(expected.url);
        // What was said before is no part of a reading.
        const composers = expected.composers?.map(({ thread: _thread, ...composer }) => composer);
        const parts = judge({ ...expected, ...(composers ? { composers } : {}) }, await readTab(product, expected.url));
        expect(parts.filter(({ outcome }) => outcome === 'wrong')).toEqual([]);
        const there = parts.filter(({ isThere }) => isThere);
        expect(there.filter(({ outcome }) => outcome === 'unknown').length).toBeLessThan(2);
        await tab.unroute('**/*');
      });
  });
});
