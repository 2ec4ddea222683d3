import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { nameBrowser, writeReport } from '../../../components/page-report';
import { createEmptyProfile, type Site } from '../../../lib/domain/profile';
import type { Reading } from '../../../lib/domain/reading';
import { outlineOf } from '../../../lib/dom/outline';
import { readerOf, readPage } from '../../../lib/sites/read';
import { createSavedPage } from '../../../tools/workbench/read';
import type { TownOptions } from '../../town/options';
import { startTown, type Town } from '../../town/server';
import { drawnPage } from '../drawn-page';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
  ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36', 'Chrome 131'],
  ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0', 'Edge 131'],
  ['Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 OPR/115.0.0.0', 'Opera 115'],
  ['curl/8', ''],
])('%s is %s', (userAgent, name) => {
  expect(nameBrowser(userAgent)).toBe(name);
});

let town: Town;
beforeAll(async () => {
  town = await startTown({ outskirts: true });
});
afterAll(() => town.close());

/** Letters only, small, without accents; in one spelling of umlauts and in the other. */
const spellings = (text: string): string[] =>
  [text, text.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue')].map((one) =>
    one.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, ''),
  );
const wordsOf = (text: string): string[] => text.match(/\p{L}{4,}/gu) ?? [];

/** Every word the town knows of its people: names, slugs, firms, posts, messages. */
function listWords(): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string')
      for (const text of spellings(value)) for (const word of wordsOf(text)) found.add(word);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(town.people);
  walk(town.xingMembers);
  return found;
}

/** Words of the web, which people say as well. */
const shared = new Set(
  'about alert card clock componentkey crafts data language languages like linkedin main only part person post profile radio sdui small story workspace'.split(
    ' ',
  ),
);

describe('the report on a page', () => {
  it.each([
    ['LinkedIn, German', { ui: 'de', layout: 'sdui', keys: 'componentkey' }],
    ['LinkedIn, English', { ui: 'en', layout: 'sdui', keys: 'both' }],
    ['LinkedIn, rebuilt', { ui: 'pl', layout: 'sdui', keys: 'renamed' }],
    ['LinkedIn, old', { ui: 'en', layout: 'ember', keys: 'componentkey' }],
    ['XING, German', { ui: 'de' }],
    ['XING, English', { ui: 'en' }],
  ] as [string, Partial<TownOptions>][])(
    'of %s holds nothing of anybody',
    async (place, options) => {
      Object.assign(town.options, options);
      const site: Site = place.startsWith('XING') ? 'xing' : 'linkedin';
      const urls =
        site === 'xing'
          ? town.xingMembers.map(({ person }) => town.xingProfileUrl(person.slug))
          : town.people.map(({ slug }) => town.profileUrl(slug));
      const known = listWords();
      expect(known.size).toBeGreaterThan(1000);
      const told = new Set<string>();
      for (const url of urls) {
        const page = createSavedPage(await drawnPage(town, url), url);
        const reading = readPage(site, page, new URL(url));
        const outline = outlineOf(page.document, readerOf(site).keys);
        const report = writeReport(site, reading, outline, { version: '0.1.0', browser: 'Firefox 140' });
        expect(outline.split('\n').length, url).toBeGreaterThan(20);
        expect(report.length).toBeLessThan(45_000);
        expect(report).not.toMatch(/https?:|ACoA|\d{6}|%[0-9A-F]{2}|[ÄÖÜäöüß]/);
        for (const word of wordsOf(outline.toLowerCase())) if (known.has(word)) told.add(word);
        for (const word of wordsOf(outline.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()))
          if (known.has(word)) told.add(word);
      }
      expect([...told].filter((word) => !shared.has(word))).toEqual([]);
    },
    60_000,
  );

  it('says what was read by which reader, in words of the code', () => {
    const reading: Reading = {
      page: 'profile',
      layout: 'sdui',
      profile: { ...createEmptyProfile('linkedin', 'ole-petersen', ''), headline: 'Tischler' },
      composers: [],
      fields: { headline: 'read', name: 'unreadable' },
      used: { headline: 'sdui/headline/topcard' },
      stale: false,
    };
    expect(writeReport('linkedin', reading, 'body', { version: '0.1.0', browser: 'Firefox 140' }).split('\n')).toEqual([
      'Anklopfen 0.1.0, Firefox 140',
      'linkedin, profile, layout sdui, changed no-name',
      'headline: read, name: unreadable',
      'sdui/headline/topcard',
      'body',
    ]);
  });
});
