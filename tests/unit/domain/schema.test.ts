import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../lib/domain/journal';
import { createEmptyProfile, type Me, type Profile, siteOf } from '../../../lib/domain/profile';
import type { ToPanel, ToWorker } from '../../../lib/domain/protocol';
import type { Reading } from '../../../lib/domain/reading';
import { journalEntrySchema } from '../../../lib/domain/schema/journal';
import { meSchema, profileSchema } from '../../../lib/domain/schema/profile';
import { toPanelSchema, toWorkerSchema } from '../../../lib/domain/schema/protocol';
import { readingSchema } from '../../../lib/domain/schema/reading';

/** Everything a profile can hold; `Required` makes the compiler ask for a new field here too. */
const full: Required<Profile> = {
  site: 'linkedin',
  slug: 'tabea-wichern',
  memberId: `ACoAA${'x'.repeat(34)}`,
  url: 'https://www.linkedin.com/in/tabea-wichern/',
  name: { full: 'Dr. Tabea Wichern, MBA', given: 'Tabea', family: 'Wichern', titles: ['Dr.'], credentials: ['MBA'] },
  pronouns: 'sie/ihr',
  degree: 2,
  headline: 'Imkerin und Beraterin für Stadtbäume',
  location: 'Lübeck',
  about: 'Bienen.\n\nUnd Bäume.',
  positions: [
    { title: 'Beraterin', company: 'Baumwerk', start: '2020-01', end: '2024-05', current: false, text: 'Linden' },
  ],
  education: [{ school: 'Forstschule Alt Dargun', degree: 'Diplom', start: '2001', end: '2005' }],
  skills: ['Baumschnitt'],
  languages: ['Dänisch'],
  interests: ['Wabenbau'],
  services: ['Gutachten'],
  wants: ['Austausch'],
  haves: ['Zeit'],
  mutual: { count: 3, names: ['Ole Petersen'] },
  posts: [{ text: 'Die ersten Linden blühen. #stadtbaum', date: '2026-06-20', kind: 'post', tags: ['stadtbaum'] }],
  noAds: { text: 'Bitte keine Werbung.', where: 'about' },
  marked: ['Wer lange genug zuhört, hört die Linde wachsen.'],
  self: false,
};
const minimal = createEmptyProfile('xing', 'Tabea_Wichern', 'https://www.xing.com/profile/Tabea_Wichern');
const copy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const long = (length: number): string => 'x'.repeat(length);
const many = <T>(length: number, one: T): T[] => Array.from({ length }, () => one);

const reading: Reading = {
  page: 'profile',
  layout: 'sdui',
  profile: full,
  contacts: [
    {
      name: 'Ole Petersen',
      slug: 'ole',
      memberId: 'm',
      headline: 'Tischler',
      connected: '2026-11-01',
      how: 'connections-list',
    },
  ],
  composers: [
    {
      surface: 'note',
      recipient: { name: 'Ole', slug: 'ole', memberId: 'm' },
      limit: { used: 1, max: 200 },
      quotaLeft: 3,
      noteState: 'open',
    },
    { surface: 'message' },
  ],
  fields: { name: 'read', about: 'not-mounted', posts: 'absent', skills: 'unreadable' },
  used: { name: 'sdui/name/topcard-h2' },
  stale: false,
};
const fingerprint = { site: 'xing', person: '#1x', fingerprint: '0o'.repeat(64) + '_' } as const;
const bare: Reading = { page: 'other', layout: null, composers: [], fields: {}, used: {}, stale: true };

const entry: Required<JournalEntry> = {
  id: '0b7e3a52-31b6-4d1e-9f57-6d1b2f0f3c11',
  at: 1_795_000_000_000,
  site: 'xing',
  surface: 'inmail',
  firstContact: true,
  level: 'litfass',
  rules: ['asks-for-call'],
  length: 412,
  outcome: 'sent-anyway',
  wrongAlarm: false,
  decidedAfterMs: 5300,
};

describe('what is taken in comes out as it went in', () => {
  it.each([
    ['a full profile', profileSchema, full],
    ['a bare profile', profileSchema, minimal],
    [
      'much about me',
      meSchema,
      { ...full, signOff: 'Liebe Grüße, T.', gives: ['Honig'], avoid: ['Synergie'] } satisfies Me,
    ],
    ['nothing about me', meSchema, {}],
    ['a full reading', readingSchema, reading],
    ['a bare reading', readingSchema, bare],
    ['a journal entry', journalEntrySchema, entry],
    ['a reading for the panel', toPanelSchema, { type: 'reading', href: full.url, reading } satisfies ToPanel],
    ['an answer for the panel', toPanelSchema, { type: 'inserted', id: 4, outcome: 'occupied' } satisfies ToPanel],
    ['how a page is built', toPanelSchema, { type: 'outline', id: 4, outline: long(40_000) } satisfies ToPanel],
    ['a visit', toWorkerSchema, { type: 'visit', site: 'linkedin', slug: 'ole' } satisfies ToWorker],
    ['a knock at the outbox', toWorkerSchema, { type: 'outbox-ready' } satisfies ToWorker],
    ['a wish for the panel', toWorkerSchema, { type: 'open-panel' } satisfies ToWorker],
    [
      'contacts',
      toWorkerSchema,
      {
        type: 'contacts-seen',
        site: 'xing',
        today: '2026-11-21',
        contacts: [{ name: 'Ole', slug: 'ole', how: 'imported' }],
      } satisfies ToWorker,
    ],
    [
      'a request',
      toWorkerSchema,
      {
        type: 'request-sent',
        site: 'linkedin',
        slug: 'ole',
        memberId: 'm',
        name: '',
        headline: 'Tischler',
        at: 5,
        note: long(300),
        occasion: 'topic',
      } satisfies ToWorker,
    ],
    ['a text in writing', toWorkerSchema, { type: 'text-written', ...fingerprint } satisfies ToWorker],
    ['a text that went out', toWorkerSchema, { type: 'text-sent', ...fingerprint } satisfies ToWorker],
  ])('%s', (_what, schema, value) => {
    expect(schema.parse(copy(value))).toEqual(copy(value));
  });

  it('without the keys nobody knows', () => {
    expect(profileSchema.parse({ ...minimal, password: 'x' })).toEqual(minimal);
  });
});

describe('no profile is', () => {
  it.each([
    ['a long line', { headline: long(601) }],
    ['a long name', { name: { ...full.name, full: long(601) } }],
    ['many titles', { name: { ...full.name, titles: many(21, 'Dr.') } }],
    ['a long text', { about: long(6001) }],
    ['a long post', { posts: [{ text: long(6001), kind: 'post', tags: [] }] }],
    ['many posts', { posts: many(101, full.posts[0]) }],
    ['many tags', { posts: [{ text: 'a', kind: 'post', tags: many(201, 'a') }] }],
    ['many positions', { positions: many(201, full.positions[0]) }],
    ['many schools', { education: many(101, full.education[0]) }],
    ['many skills', { skills: many(201, 'a') }],
    ['many names in common', { mutual: { names: many(201, 'a') } }],
    ['a long address', { url: long(2001) }],
    ['a degree there is none of', { degree: 4 }],
    ['another site', { site: 'facebook' }],
    ['no name', { name: undefined }],
    ['a number for a text', { about: 7 }],
    ['an object for a text', { about: { toString: 'a' } }],
  ])('%s', (_what, change) => {
    expect(profileSchema.safeParse({ ...full, ...change }).success).toBe(false);
    expect(readingSchema.safeParse({ ...reading, profile: { ...full, ...change } }).success).toBe(false);
  });
});

describe('nothing else that is too much or makes no sense', () => {
  it.each([
    ['many contacts', readingSchema, { ...reading, contacts: many(2001, reading.contacts?.[0]) }],
    ['a contact without a name', readingSchema, { ...reading, contacts: [{ name: '', slug: 'a', how: 'imported' }] }],
    [
      'a day that is none',
      readingSchema,
      { ...reading, contacts: [{ name: 'a', slug: 'a', how: 'imported', connected: 'gestern' }] },
    ],
    ['many composers', readingSchema, { ...reading, composers: many(61, { surface: 'note' }) }],
    ['a state of no field', readingSchema, { ...reading, fields: { password: 'read' } }],
    ['a page there is none of', readingSchema, { ...reading, page: 'feed' }],
    ['a rule that is no id', journalEntrySchema, { ...entry, rules: ['Asks For Call'] }],
    ['a short id', journalEntrySchema, { ...entry, id: 'a' }],
    ['a time before time', journalEntrySchema, { ...entry, at: -1 }],
    ['half a millisecond', journalEntrySchema, { ...entry, decidedAfterMs: 0.5 }],
    ['an outcome there is none of', journalEntrySchema, { ...entry, outcome: 'regretted' }],
    ['another message', toWorkerSchema, { type: 'delete-everything' }],
    ['a visit to nobody', toWorkerSchema, { type: 'visit', site: 'linkedin', slug: '' }],
    [
      'a long note',
      toWorkerSchema,
      { type: 'request-sent', site: 'linkedin', slug: 'a', name: 'a', at: 1, note: long(2001) },
    ],
    ['words for a fingerprint', toWorkerSchema, { type: 'text-sent', ...fingerprint, fingerprint: 'Moin Ole' }],
    ['a text for nobody', toWorkerSchema, { type: 'text-written', ...fingerprint, person: '' }],
    ['a long address', toPanelSchema, { type: 'reading', href: long(4001), reading: bare }],
    ['an outcome there is none of', toPanelSchema, { type: 'inserted', id: 1, outcome: 'sent' }],
    ['no message', toPanelSchema, null],
  ])('%s', (_what, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it('the journal keeps no words and no names, even where somebody adds some', () => {
    expect(Object.keys(journalEntrySchema.parse({ ...entry, text: 'Hallo Ole', recipient: 'Ole' })).toSorted()).toEqual(
      Object.keys(entry).toSorted(),
    );
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://www.linkedin.com/in/ole/', 'linkedin'],
    ['https://www.xing.com/profile/Ole', 'xing'],
    ['https://www.linkedin.com:443/', 'linkedin'],
    ['https://linkedin.com/', null],
    ['https://de.linkedin.com/in/ole', null],
    ['https://www.linkedin.com.example.org/', null],
    ['http://www.xing.com/', null],
    ['constructor', null],
    ['', null],
    [undefined, null],
  ])('%s: %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
