import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '../../lib/domain/profile';
import type { Reading } from '../../lib/domain/reading';
import { readPage } from '../../lib/sites/read';
import { foldUmlauts, foldWord, wordsOf } from '../../tools/page/fold';
import { findLeak } from '../../tools/page/leaks';
import { codeWords, interfaceWords, plainParts } from '../../tools/page/lexicon';
import { scrubPage } from '../../tools/page/scrub';
import { createSavedPage } from '../../tools/workbench/read';
import { words as linkedinWords } from '../town/linkedin/words';
import type { TownOptions } from '../town/options';
import { memberIdOf, type Person } from '../town/person';
import { startTown, type Town } from '../town/server';
import { words as xingWords } from '../town/xing/words';

const now = new Date(2026, 7, 13);
const towns: Town[] = [];
let german: Town;
let english: Town;
let polish: Town;
let older: Town;
let strange: Town;
beforeAll(async () => {
  const open = async (given: Partial<TownOptions>): Promise<Town> => {
    const town = await startTown({ now, outskirts: true, ...given });
    towns.push(town);
    return town;
  };
  german = await open({ bubbles: [{ slug: 'bruno-tessmer', draft: 'Noch nicht fertig gedacht' }] });
  english = await open({ ui: 'en', keys: 'id' });
  polish = await open({ ui: 'pl' });
  older = await open({ ui: 'pl', layout: 'ember' });
  strange = await open({ loggedIn: false });
});
afterAll(() => Promise.all(towns.map((town) => town.close())));

function get(from: Town, host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const call = request(
      { host: '127.0.0.1', port: from.port, path, servername: host, headers: { host }, rejectUnauthorized: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      },
    );
    call.on('error', reject);
    call.end();
  });
}

interface Saved {
  html: string;
  url: string;
  site: Site;
}
async function save(from: Town, address: string): Promise<Saved> {
  const url = new URL(address);
  const html = await get(from, url.host, url.pathname + url.search);
  return { html, url: address, site: url.host.includes('xing') ? 'xing' : 'linkedin' };
}
const linkedin = (path: string): string => `https://www.linkedin.com${path}`;
const xing = (path: string): string => `https://www.xing.com${path}`;

/** A page without people, or the test fails with the sentence of the refusal. */
function scrub({ html, url }: Pick<Saved, 'html'> & Partial<Saved>, salt = 'salt'): { html: string; url: string } {
  const scrubbed = scrubPage(html, { url, salt });
  if ('refusal' in scrubbed) throw new Error(scrubbed.refusal);
  return { html: scrubbed.html, url: scrubbed.url ?? '' };
}
const refusalOf = (html: string, url?: string): string => {
  const scrubbed = scrubPage(html, { url, salt: 'salt' });
  return 'refusal' in scrubbed ? scrubbed.refusal : '';
};

const dayOf = (date: string | undefined): number => (date ? Date.parse(date) / 86_400_000 : Number.NaN);

/** What a reading says apart from whom it is about. What somebody asks for in their own words is not kept, and so neither is `noAds`. */
function shapeOf({ html, url, site }: Saved): unknown {
  const reading = readPage(site, createSavedPage(html, url), new URL(url));
  const { profile, contacts, requests, composers, fields, used, ...rest }: Reading = reading;
  const { noAds: _, ...states } = fields;
  const { noAds: __, ...readers } = used;
  return {
    ...rest,
    states,
    readers,
    composers: composers.map(({ recipient, ...composer }) => ({ ...composer, known: Object.keys(recipient ?? {}) })),
    contacts: contacts?.map((contact) => ({ known: Object.keys(contact), isDated: contact.connected !== undefined })),
    requests: requests?.map((one) => Object.keys(one)),
    profile: profile && {
      degree: profile.degree,
      self: profile.self,
      memberId: profile.memberId?.length,
      titles: profile.name.titles,
      credentials: profile.name.credentials,
      nameWords: profile.name.full.split(' ').length,
      mutual: profile.mutual && [profile.mutual.count, profile.mutual.names.length],
      about: profile.about?.length,
      posts: profile.posts.map((post) => [
        post.kind,
        post.tags.length,
        Math.round(post.text.length / 40),
        dayOf(post.date) > 0,
      ]),
      positions: profile.positions.map((one) => [
        one.current,
        one.start?.length,
        one.end?.length,
        one.company !== undefined,
      ]),
      education: profile.education.map((one) => [one.start?.length, one.end?.length]),
      lists: [profile.skills, profile.languages, profile.interests, profile.services].map((list) => list.length),
    },
  };
}

// --- What must not be left ---------------------------------------------------------------------------------------

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** Everything a label table can say. */
function labelsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return [
      [1, 'day'],
      [3, 'week'],
      [2, 'month'],
      ['Q', 'Q'],
    ].flatMap((given) => {
      try {
        return labelsIn((value as (...args: unknown[]) => unknown)(...given));
      } catch {
        return [];
      }
    });
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(labelsIn) : [];
}
const months = ['de', 'en', 'pl'].flatMap((locale) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(new Date(2024, month, 2)),
  ),
);
const ofTheSites = new Set(
  [...labelsIn(linkedinWords), ...labelsIn(xingWords), ...months].flatMap(wordsOf).map((word) => foldWord(word)),
);
const isOurs = (word: string): boolean =>
  ofTheSites.has(word) || interfaceWords.has(word) || codeWords.has(word) || plainParts.has(word);

/** What a person's object says of them, in words. */
const wordsAbout = ({ degree: _, writes: __, connectIn: ___, ...person }: Person): Set<string> =>
  new Set(
    stringsIn(person)
      .flatMap(wordsOf)
      .flatMap((word) => [foldWord(word), foldUmlauts(word)])
      .filter((word) => word.length > 3 && !isOurs(word)),
  );

/** All that a page says or holds, templates and frames included, as folded words. */
function wordsIn(html: string): Set<string> {
  const found = new Set<string>();
  const add = (text: string): void => {
    let plain = text;
    try {
      plain = decodeURIComponent(text);
    } catch {
      // A lone percent sign.
    }
    for (const word of wordsOf(plain.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))) found.add(foldWord(word));
  };
  const visit = (root: Document | DocumentFragment): void => {
    for (const element of root.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (name === 'srcdoc') visit(new JSDOM(value).window.document);
        else if (name !== 'class') add(value);
      }
      for (const child of element.childNodes)
        if (child.nodeType === 3) add((child as Text).data.replace(/"@?\w+":/g, ' '));
      if (element.localName === 'template') visit((element as HTMLTemplateElement).content);
    }
  };
  visit(new JSDOM(html).window.document);
  return found;
}

/** The words of everybody in town that a page shows, and that its scrubbed self shows as well. */
function leftOf(people: readonly Person[], original: string, scrubbed: string): string[] {
  const [before, after] = [wordsIn(original), wordsIn(scrubbed)];
  const theirs = new Set(people.flatMap((person) => [...wordsAbout(person)]));
  return [...theirs].filter((word) => before.has(word) && after.has(word));
}

/** Slugs, ids and whole sentences, wherever in the file. */
function literalsLeft(people: readonly Person[], scrubbed: string): string[] {
  const folded = scrubbed.toLowerCase();
  return people.flatMap((person) => [
    ...[person.slug, memberIdOf(person.slug), person.name.full].filter((text) => folded.includes(text.toLowerCase())),
    ...stringsIn(person)
      .flatMap((text) => text.split(/(?<=[.!?])\s|\n/))
      .filter((sentence) => wordsOf(sentence).length > 3 && folded.includes(sentence.toLowerCase())),
  ]);
}

type Story = [title: string, page: () => Promise<Saved>];
const stories: Story[] = [
  ...(
    ['juergen-oetken', 'thilo-von-der-aue', 'katharina-weissgerber', 'rike-sandmann', 'mateusz-wrobel'] as const
  ).flatMap((slug): Story[] => [
    [`${slug}, German`, () => save(german, german.profileUrl(slug))],
    [`${slug}, English`, () => save(english, english.profileUrl(slug))],
    [`${slug}, Polish, old front end`, () => save(older, older.profileUrl(slug))],
    [`${slug}, seen by a stranger`, () => save(strange, strange.profileUrl(slug))],
  ]),
  ['a thread', () => save(german, german.threadUrl('callum-drysdale'))],
  ['a thread, Polish', () => save(polish, polish.threadUrl('callum-drysdale'))],
  ...(
    [
      '/mynetwork/invite-connect/connections/',
      '/mynetwork/invitation-manager/sent/',
      '/mynetwork/invitation-manager/received/',
      '/mynetwork/grow/',
      '/search/results/people/?keywords=bus',
      '/in/anneliese-froehlich-moebius/details/experience/',
      '/in/anneliese-froehlich-moebius/recent-activity/all/',
      '/in/anneliese-froehlich-moebius/overlay/contact-info/',
    ] as const
  ).flatMap((path): Story[] => [
    [`${path} in German`, () => save(german, linkedin(path))],
    [`${path} in Polish`, () => save(polish, linkedin(path))],
  ]),
  ['XING, a contact', () => save(german, german.xingProfileUrl('katharina-weissgerber'))],
  ['XING, somebody new, in English', () => save(english, english.xingProfileUrl('juergen-oetken'))],
  ...(['/network/contactlist', '/network/requests/sent', '/network/requests/received', '/chats'] as const).map(
    (path): Story => [`XING ${path}`, () => save(german, xing(path))],
  ),
];

describe.each(stories)('%s', (_title, page) => {
  it('is read as before, and nothing of anybody is left', async () => {
    const saved = await page();
    const scrubbed = scrub(saved);
    expect(shapeOf({ ...saved, ...scrubbed })).toEqual(shapeOf(saved));
    const people = saved.url.includes('xing') ? german.people : [...german.people];
    expect(leftOf(people, saved.html, scrubbed.html)).toEqual([]);
    expect(literalsLeft(people, scrubbed.html)).toEqual([]);
  });
});
