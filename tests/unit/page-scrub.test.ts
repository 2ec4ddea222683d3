import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
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
import { drawnPage } from './drawn-page';
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

interface Saved {
  html: string;
  url: string;
  site: Site;
}
async function save(from: Town, address: string): Promise<Saved> {
  const url = new URL(address);
  const html = await drawnPage(from, address);
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
  const { noAds: _state, ...states } = fields;
  const { noAds: _reader, ...readers } = used;
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
const wordsAbout = ({ degree: _degree, writes: _writes, connectIn: _connectIn, ...person }: Person): Set<string> =>
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
    ['juergen-oetken', 'thilo-von-der-aue', 'rike-sandmann', 'frauke-dietz-almeida', 'lioba-hagedorn'] as const
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
  it('is read as before, and nothing of anybody is left', { timeout: 60_000 }, async () => {
    const saved = await page();
    const scrubbed = scrub(saved);
    expect(shapeOf({ ...saved, ...scrubbed })).toEqual(shapeOf(saved));
    expect(leftOf(german.people, saved.html, scrubbed.html)).toEqual([]);
    expect(literalsLeft(german.people, scrubbed.html)).toEqual([]);
  });
});

// --- One small page ----------------------------------------------------------------------------------------------

const memberId = 'ACoAAB3dF5gH7jK9lM1nP3qR5sT7uV9wX1yZ3aB';
/** Ægidius is nobody's name in town. His page says it in all the ways a page can. */
const small = (more = ''): string => `<!doctype html><html lang="de"><head><title>(3) Jörn Ægidsson | LinkedIn</title>
<meta name="description" content="Jörn Ægidsson, Orgelbauer"><script>var me = "Jörn Ægidsson"</script>
<style>.jörn { color: red }</style><script type="application/ld+json">{"@type":"Person","name":"Jörn Ægidsson","url":"https://www.linkedin.com/in/joern-%C3%A6gidsson-4b7/"}</script></head>
<body nonce="abc" onload="greet('Jörn')"><!-- Jörn was here --><main>
<section componentkey="com.linkedin.sdui.profile.card.ref${memberId}Topcard">
<a href="/in/joern-%C3%A6gidsson-4b7/" aria-label="Profil von Jörn Ægidsson anzeigen"><h2>J&ouml;rn &#198;gidsson</h2></a>
<img src="https://media.licdn.com/dms/image/v2/C4D03AQHx7Kq2Zt9Lm4P/profile-displayphoto-shrink_100_100/0/1517000000000?e=1790000000&v=beta&t=kd83JDkq02mNsPq" alt="Jörn Ægidsson">
<img width="1" height="1" src="https://px.ads.linkedin.com/collect?x=1">
<p>· 2.</p><p>Orgelbauer und Stimmer bei Pfeifenwerk Holmby</p>
<a href="/preload/custom-invite/?vanityName=joern-ægidsson-4b7&trk=x" aria-label="Jörn Ægidsson als Kontakt einladen">Vernetzen</a>
<a href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId}&recipient=${memberId}">Nachricht</a>
</section>
<section><h2>Aktivitäten</h2><p>143 Kontakte</p><ul><li><a href="/feed/update/urn:li:activity:7409565583451099620/">3 Wochen</a>
<p>Gestern haben wir die alte Orgel in Holmby zerlegt. Schreibt an joern@pfeifenwerk.dk oder ruft an: +45 32 12 34 56. https://www.pfeifenwerk.dk/orgel-1912 #OrgelBau #Holmby 🎹</p></li></ul>
<p>Jan. 2020 – Heute · 3 Jahre</p><time datetime="2026-05-18">18. Mai 2026</time>
<div data-profile='{"name":"Jörn Ægidsson","urn":"urn:li:member:417982732"}' data-note="Jörn kommt am Dienstag vorbei"></div>
<template shadowrootmode="open"><p>Jörn Ægidsson</p></template>
<iframe srcdoc="&lt;p&gt;Jörn Ægidsson&lt;/p&gt;"></iframe><code id="bpr-guid-12" style="display: none">{"firstName":"Jörn"}</code>
<form><input type="hidden" value="secret"><textarea>Lieber Jörn,</textarea></form>${more}</section></main></body></html>`;
const smallUrl = 'https://www.linkedin.com/in/joern-%C3%A6gidsson-4b7/';

describe('a page', () => {
  const scrubbed = scrub({ html: small(), url: smallUrl });
  const { document } = new JSDOM(scrubbed.html).window;
  const name = document.querySelector('h2')?.textContent ?? '';

  it('calls somebody by one invented name, wherever and however it was written', () => {
    expect(name).toMatch(/^\p{Lu}\p{Ll}{3} \p{L}+$/u);
    expect(document.title).toBe(`(3) ${name} | LinkedIn`);
    expect(document.querySelector('img')?.alt).toBe(name);
    expect(document.querySelector('h2')?.closest('a')?.getAttribute('aria-label')).toBe(`Profil von ${name} anzeigen`);
    expect(document.querySelector('[aria-label$="einladen"]')?.getAttribute('aria-label')).toBe(
      `${name} als Kontakt einladen`,
    );
    expect(document.querySelector('template')?.content.textContent).toBe(name);
    expect(document.querySelector('iframe')?.getAttribute('srcdoc')).toBe(`<p>${name}</p>`);
    expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toMatchObject({ '@type': 'Person', name });
    expect(JSON.parse(document.querySelector('[data-profile]')?.getAttribute('data-profile') ?? '')).toMatchObject({
      name,
    });
  });

  it('has one invented slug, raw and escaped, that fits the name and the address', () => {
    const slugs = [
      decodeURIComponent(/\/in\/([^/"]+)/.exec(scrubbed.html)?.[1] ?? ''),
      /vanityName=([^&"]+)/.exec(scrubbed.html)?.[1],
      decodeURIComponent(new URL(scrubbed.url).pathname.split('/')[2] ?? ''),
    ];
    expect(new Set(slugs).size).toBe(1);
    expect(slugs[0]).toMatch(/^\p{Ll}{5}-\p{Ll}+-\d\p{Ll}\d$/u);
    expect(foldUmlauts(name.split(' ')[0] ?? '')).toBe(slugs[0]?.split('-')[0]);
    expect(scrubbed.html).toMatch(/\/in\/[a-z]{5}-[a-z%\dA-F]*%[\dA-F]{2}/);
  });

  it('keeps the shape of ids, and the same id stays the same', () => {
    const ids = scrubbed.html.match(/ACoAA[\w-]{34}/g) ?? [];
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).not.toBe(memberId);
    expect(scrubbed.html).toContain(`com.linkedin.sdui.profile.card.ref${ids[0]}Topcard`);
    const activity = /urn:li:activity:(\d{19})\//.exec(scrubbed.html)?.[1] ?? '0';
    const days = (Number(7409565583451099620n >> 22n) - Number(BigInt(activity) >> 22n)) / 86_400_000;
    expect(days).toBeGreaterThan(360);
    expect(days).toBeLessThan(800);
    expect(scrubbed.html).toMatch(/urn:li:member:\d{9}&quot;/);
  });

  it('moves every date by the same weeks, in its own format', () => {
    const time = document.querySelector('time');
    const [day, said] = [time?.dateTime ?? '', time?.textContent ?? ''];
    const moved = (Date.parse('2026-05-18') - Date.parse(day)) / 86_400_000;
    expect(moved % 7).toBe(0);
    expect(moved).toBeGreaterThan(360);
    expect(said).toBe(new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day)));
    expect(document.body.textContent).toMatch(/\p{L}{3,4}\.? 201[789] – \p{Lu}\p{Ll}+ · 3 Jahre/u);
  });

  it('keeps what a reader and a person hang on', () => {
    const text = document.body.textContent ?? '';
    expect(text).toContain('· 2.');
    expect(text).toContain('143 Kontakte');
    expect(text).toContain('3 Wochen');
    expect(text).toContain('Vernetzen');
    expect(document.querySelectorAll('h2')[1]?.textContent).toBe('Aktivitäten');
    expect(text).toMatch(/#\p{Lu}\p{Ll}{4}\p{Lu}\p{Ll}{2} #\p{Lu}\p{Ll}{5} 🎹/u);
    expect(text).toMatch(/[a-z]{5}@example\.com/);
    expect(text).toContain('+00 00 00 00 00');
    expect(scrubbed.html).toContain('/profile-displayphoto-shrink_100_100/');
  });

  it('loses what runs, follows or keeps data', () => {
    for (const gone of [
      'var me',
      'color: red',
      '<!--',
      'description',
      'onload',
      'nonce',
      'secret',
      'trk=',
      'px.ads',
      'firstName',
      'greet',
    ])
      expect(scrubbed.html).not.toContain(gone);
    expect(document.querySelector('code')?.textContent).toBe('');
  });

  it('is the same for the same salt, and another for another', () => {
    expect(scrub({ html: small(), url: smallUrl })).toEqual(scrubbed);
    const other = scrub({ html: small(), url: smallUrl }, 'pepper');
    expect(new JSDOM(other.html).window.document.querySelector('h2')?.textContent).not.toBe(name);
    expect(other.url).not.toBe(scrubbed.url);
  });

  it('knows its address from the note that browsers leave in it', () => {
    const html = `<!-- saved from url=(0051)${smallUrl} -->${small()}`;
    expect(scrub({ html }).url).toBe(scrubbed.url);
  });
});

describe('it refuses', () => {
  it.each([
    ['a tag', '<aegidsson-card></aegidsson-card>', 'a word of a name in the tag of the 1st <aegidsson-card>'],
    [
      'the name of an attribute',
      '<i data-aegidsson="1"></i>',
      'a word of a name in the name of an attribute of the 1st <i>',
    ],
    [
      'a class in base64',
      `<i class="${btoa('by Joern Aegidsson')}"></i>`,
      'a word of a name in the attribute "class" of the 1st <i>',
    ],
  ])('%s that names somebody', (_, more, what) => {
    expect(refusalOf(small(more), smallUrl)).toBe(`Something recognisable is left: ${what}.`);
  });

  it.each([
    ['', 'There is no HTML in the file.'],
    ['just words', 'There is no HTML in the file.'],
    [
      'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n<html>',
      'This is a web archive (MHTML): save the page as "Webpage, complete" or "HTML only".',
    ],
    ['<div>'.repeat(900), 'The page is nested too deeply to be read.'],
    ['<b>'.repeat(400_000), 'The page is nested too deeply to be read.'],
    ['<template>'.repeat(500), 'The page holds too many frames and templates.'],
  ])('%.20s …', (html, sentence) => {
    expect(refusalOf(html)).toBe(sentence);
  });

  const facts = {
    people: {
      names: new Set(['ægidsson', 'aegidsson', 'jorn', 'joern', 'bo']),
      spellings: new Set(['Jörn']),
      slugs: new Set(['jørn-ægidsson-4b7']),
      credentials: new Set<string>(),
      entities: new Set<string>(),
    },
    sequences: new Set(['die alte orgel in']),
    ids: new Set([memberId, '417982732']),
    pictures: new Set(['https://media.licdn.com/dms/image/v2/C4D/0']),
  };
  it.each([
    ['<p>joern.a@home.dk</p>', 'a mail address in the text of the 1st <p>'],
    ['<p>Ring: +45 32 12 34 56</p>', 'a phone number in the text of the 1st <p>'],
    ['<p>0171/2345678</p>', 'a phone number in the text of the 1st <p>'],
    [
      '<a href="https://www.linkedin.com/in/j%C3%B8rn-%C3%A6gidsson-4b7/">',
      'the name of somebody in an address in the attribute "href" of the 1st <a>',
    ],
    [`<i data-x="${memberId}">`, 'an id in the attribute "data-x" of the 1st <i>'],
    ['<i><i id="m417982732">', 'an id in the attribute "id" of the 2nd <i>'],
    ['<a href="https://pfeifenwerk.dk/">', 'an address outside the two sites in the attribute "href" of the 1st <a>'],
    [
      '<img src="https://media.licdn.com/dms/image/v2/C4D/0">',
      'the address of a picture in the attribute "src" of the 1st <img>',
    ],
    ['<p>JÖRN</p>', 'a word of a name in the text of the 1st <p>'],
    ['<p>Bo</p>', 'a word of a name in the text of the 1st <p>'],
    ['<p>in Joernsdorf</p>', 'a word of a name in the text of the 1st <p>'],
    ['<p title="&amp;#74;&amp;#246;rn">', 'a word of a name in the attribute "title" of the 1st <p>'],
    ['<p title="%4a%c3%b6rn">', 'a word of a name in the attribute "title" of the 1st <p>'],
    ['<p data-x="\\u004a\\u00f6rn">', 'a word of a name in the attribute "data-x" of the 1st <p>'],
    [`<p data-x="${btoa('hello joern')}">`, 'a word of a name in the attribute "data-x" of the 1st <p>'],
    ['<p class="by-joern">', 'a word of a name in the attribute "class" of the 1st <p>'],
    ['<p class="joernaegidsson">', 'a word of a name in the attribute "class" of the 1st <p>'],
    ['<iframe srcdoc="<p>Jörn">', 'a word of a name in the text of the 1st <p> inside a frame'],
    ['<template><p>Jörn</template>', 'a word of a name in the text of the 1st <p>'],
    ['<p>Die <b>alte</b> Orgel in H.</p>', 'a sequence of words somebody wrote in the text'],
    ['<p title="Die alte Orgel, in H.">', 'a sequence of words somebody wrote in the attribute "title" of the 1st <p>'],
  ])('%s', (html, what) => {
    expect(findLeak(html, facts)).toBe(`Something recognisable is left: ${what}.`);
  });

  it('and nothing else', () => {
    for (const fine of [
      '<p class="sidebar bold">a bo b</p>',
      '<p>mail@example.com, +00 00 00 00 00, 18.05.2026</p>',
      '<p>die alte Kirche in</p>',
    ])
      expect(findLeak(fine, facts)).toBeNull();
  });
});

// --- Any page ----------------------------------------------------------------------------------------------------

describe('whatever the page is', () => {
  it.each([
    [
      'broken markup',
      `<div <<p a="x' <b></i></div><table><p><td><a href=x<>&&#x110000;&#0;<p title='${'%'.repeat(99)}`,
    ],
    ['nothing closed', '<ul><li><p><span>Wort '.repeat(150)],
    [
      'frames in frames',
      [1, 2, 3, 4, 5, 6].reduce(
        (inner) => `<iframe srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
        '<p>Ida',
      ),
    ],
    ['halves of signs', '<p title="\ud800">\udfff\ud800 \ufffe</p>'],
    [
      'data without an end',
      `<div data-x='${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}'><script type="application/ld+json">${'['.repeat(50_000)}</script>`,
    ],
    [
      'long runs',
      `<p id="${'a1B'.repeat(50_000)}" title="${'%41'.repeat(50_000)}">${'a@'.repeat(50_000)} ${'1'.repeat(50_000)} ${'ü'.repeat(50_000)}`,
    ],
    [
      'ten million characters',
      `<script>${'x'.repeat(9_800_000)}</script>${'<p>Ida Querfurth backt am 12. Mai 2024</p>'.repeat(4000)}`,
    ],
  ])('%s: a page or a sentence', { timeout: 120_000 }, (_, html) => {
    const scrubbed = scrubPage(html, { salt: 'salt' });
    if ('refusal' in scrubbed) expect(scrubbed.refusal).toMatch(/^[A-Z][^\n]{10,200}\.$/);
    else expect(scrubbed.html.length).toBeGreaterThan(0);
  });

  const syllable = fc.constantFrom(
    'Bra',
    'kle',
    'wönd',
    'schmi',
    'lło',
    'ñar',
    'fje',
    'quu',
    'tzi',
    'gørp',
    'žel',
    'Mc',
    'pfu',
    'ßen',
    'vrü',
  );
  const part = fc
    .array(syllable, { minLength: 2, maxLength: 4 })
    .map((parts) => parts.join('').toLowerCase())
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const sentence = fc.array(part, { minLength: 5, maxLength: 12 }).map((words) => `${words.join(' ').toLowerCase()}.`);

  it('nothing of random people is left', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        part,
        part,
        part,
        sentence,
        sentence,
        fc.string({ minLength: 1, maxLength: 20 }),
        (given, family, place, about, note, salt) => {
          const slug = `${foldUmlauts(given)}-${foldUmlauts(family)}-7c1`;
          const html = `<!doctype html><html lang="en"><title>${given} ${family} | LinkedIn</title><body><main>
          <a href="/in/${slug}/" id="card-${slug}"><h2>${given} ${family}</h2></a><p>${place}</p><p>${about}</p>
          <button aria-label="Follow ${given} ${family}">Follow</button><button>Thank you, ${given.toUpperCase()}</button>
          <img alt="${family}" src="https://media.licdn.com/${slug}.jpg"><a href="https://www.${foldUmlauts(family)}.example.net/">web</a>
          <iframe srcdoc="<p>${note}</p>"></iframe><i data-x="${encodeURIComponent(`${given} ${family}`)}" class="by-${foldUmlauts(family)}"></i></main>`;
          const scrubbed = scrub({ html, url: linkedin(`/in/${slug}/`) }, salt);
          const left = wordsIn(scrubbed.html + scrubbed.url);
          const said = [given, family, place, about, note]
            .flatMap(wordsOf)
            .flatMap((word) => [foldWord(word), foldUmlauts(word)]);
          expect(said.filter((word) => word.length > 3 && left.has(word) && !isOurs(word))).toEqual([]);
          for (const one of [given, family, slug, encodeURIComponent(given)])
            expect(scrubbed.html.toLowerCase()).not.toContain(one.toLowerCase());
          expect(scrubbed.html).toContain('>Follow<');
        },
      ),
      { numRuns: 40 },
    );
  });
});

// --- The command -------------------------------------------------------------------------------------------------

describe('npm run page:scrub', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-scrub-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
    new Promise((done) => {
      execFile(
        'npm',
        ['run', '--silent', 'page:scrub', '--', ...args],
        { cwd: new URL('../..', import.meta.url).pathname, maxBuffer: 50_000_000 },
        (error, out, err) =>
          done({
            code: typeof error?.code === 'number' ? error.code : error ? 1 : 0,
            out,
            err: err
              .split('\n')
              .filter((line) => line && !line.startsWith('npm '))
              .join('\n'),
          }),
      );
    });
  const original = join(folder, 'page.html');
  writeFileSync(original, small());

  it('writes a page and names its new address', { timeout: 60_000 }, async () => {
    const out = join(folder, 'shared.html');
    const outcome = await run(original, '--out', out, '--url', smallUrl);
    expect(outcome).toMatchObject({ code: 0, out: '' });
    expect(outcome.err).toMatch(/^The address of the scrubbed page is https:\/\/www\.linkedin\.com\/in\/[^\s]+\/$/);
    expect(readFileSync(out, 'utf8')).not.toMatch(/jörn|gidsson/i);
    const again = await run(original, '--url', smallUrl);
    expect(again.out).toContain('<main>');
    expect(again.out).not.toBe(readFileSync(out, 'utf8'));
  });

  it('ends with one sentence and writes nothing otherwise', { timeout: 60_000 }, async () => {
    const bad = join(folder, 'bad.html');
    const out = join(folder, 'none.html');
    writeFileSync(bad, small('<aegidsson-card></aegidsson-card>'));
    const sentences = await Promise.all([
      run(bad, '--out', out, '--url', smallUrl),
      run(join(folder, 'missing.html'), '--out', out),
      run(original, '--out', original),
      run(original, '--url', 'nowhere'),
      run(),
      run(original, '--verbose'),
    ]);
    for (const { code, out: printed, err } of sentences) {
      expect([code, printed]).toEqual([2, '']);
      expect(err).toMatch(/^[^\n]{10,200}$/);
    }
    expect(sentences[0]?.err).toContain(
      'a word of a name in the tag of the 1st <aegidsson-card>. Nothing was written.',
    );
    expect(existsSync(out)).toBe(false);
    expect(readFileSync(original, 'utf8')).toBe(small());
  });
});
