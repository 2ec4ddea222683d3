import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalEntry } from '../../../lib/domain/journal';
import type { SeenContact } from '../../../lib/domain/reading';

/** The modules with a connection of their own, on an empty disk. */
async function start() {
  vi.resetModules();
  const [database, contacts, journal, me] = await Promise.all([
    import('../../../lib/store/database'),
    import('../../../lib/store/contacts'),
    import('../../../lib/store/journal'),
    import('../../../lib/store/me'),
  ]);
  return { ...database, ...contacts, ...journal, ...me };
}
let store: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await start();
});

const today = '2026-11-21';
const seen = (slug: string, more: Partial<SeenContact> = {}): SeenContact => ({
  name: slug.replace('-', ' '),
  slug,
  how: 'connections-list',
  ...more,
});
const slugs = async (): Promise<string[]> => (await store.listContacts()).map((contact) => contact.slug);
const entry = (id: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id: `entry-${id}`,
  at: 100,
  site: 'linkedin',
  surface: 'note',
  firstContact: true,
  level: 'litfass',
  rules: ['asks-for-call'],
  length: 30,
  outcome: 'open',
  wrongAlarm: false,
  ...more,
});
const outcomes = async (): Promise<string[]> => (await store.listJournal()).map((one) => one.outcome);

describe('the database', () => {
  it('is made from nothing, with what it needs', async () => {
    const database = await store.openDatabase();
    expect(database.version).toBe(2);
    expect([...database.objectStoreNames]).toEqual(['contacts', 'fingerprints', 'journal', 'me']);
    const transaction = database.transaction(['contacts', 'journal']);
    expect([...transaction.objectStore('contacts').indexNames]).toEqual(['by-day', 'by-member', 'by-slug']);
    expect([...transaction.objectStore('journal').indexNames]).toEqual(['by-time']);
  });

  it('is one connection, however often it is asked for', async () => {
    expect(await store.openDatabase()).toBe(await store.openDatabase());
  });

  it('finds everything again after the browser was closed', async () => {
    await store.storeSeen('linkedin', [seen('ole-petersen')], today, 1000);
    await store.storeJournalLine(entry('one'));
    await store.saveMe({ signOff: 'Grüße' });
    (await store.openDatabase()).close();
    store = await start();
    expect(await slugs()).toEqual(['ole-petersen']);
    expect(await outcomes()).toEqual(['open']);
    expect(await store.loadMe()).toEqual({ signOff: 'Grüße' });
  });

  it('makes way when somebody deletes it, and begins anew', async () => {
    await store.storeSeen('linkedin', [seen('ole-petersen')], today, 1000);
    await new Promise<void>((done, failed) => {
      const request = indexedDB.deleteDatabase('anklopfen');
      request.addEventListener('success', () => done());
      request.addEventListener('error', () => failed(new Error('not deleted')));
    });
    expect(await slugs()).toEqual([]);
  });

  it('tries again after it could not be opened', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new Error('no disk');
    });
    await expect(store.listContacts()).rejects.toThrow('no disk');
    open.mockRestore();
    expect((await store.openDatabase()).name).toBe('anklopfen');
  });
});

describe('a change', () => {
  it('is on the disk before it is said to be kept', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await store.storeSeen('linkedin', [seen('ole-petersen')], today, 1000);
    await store.storeRequest('linkedin', { slug: 'a', name: 'A' }, { at: 1 });
    await store.storeJournalLine(entry('one'));
    await store.saveMe({});
    await store.deleteEverything();
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    transaction.mockRestore();
    expect(writing).toHaveLength(5);
    for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
  });

  it('is all or nothing', async () => {
    const change = store.write(['contacts', 'me'], async (transaction) => {
      await transaction.objectStore('me').put({ signOff: 'half' }, 'me');
      throw new Error('in the middle');
    });
    await expect(change).rejects.toThrow('in the middle');
    expect(await store.loadMe()).toEqual({});
    await store.saveMe({ signOff: 'whole' });
    expect(await store.loadMe()).toEqual({ signOff: 'whole' });
  });

  it('fails aloud when it cannot be stored', async () => {
    const change = store.write(['me'], (transaction) =>
      transaction.objectStore('me').put({ signOff: (() => 1) as never }, 'me'),
    );
    await expect(change).rejects.toThrow();
    expect(await store.loadMe()).toEqual({});
  });
});

describe('a notice of a change', () => {
  const watch = (of: 'contacts' | 'journal' | 'me') => {
    const told = vi.fn();
    return { told, stop: store.watchStore(of, told) };
  };

  it('goes to whoever watches this store, and to nobody else', async () => {
    const [people, journal] = [watch('contacts'), watch('journal')];
    await store.storeSeen('linkedin', [seen('ole-petersen')], today, 1000);
    await store.storeJournalLine(entry('one'));
    await vi.waitFor(() => expect(journal.told).toHaveBeenCalledTimes(1));
    expect(people.told).toHaveBeenCalledTimes(1);
    for (const one of [people, journal]) one.stop();
  });

  it('goes to all after everything was deleted', async () => {
    const watchers = (['contacts', 'journal', 'me'] as const).map(watch);
    await store.deleteEverything();
    for (const { told, stop } of watchers) {
      await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
      stop();
    }
  });

  it('ends when nobody watches any more', async () => {
    const [first, second] = [watch('me'), watch('me')];
    first.stop();
    await store.saveMe({});
    await vi.waitFor(() => expect(second.told).toHaveBeenCalledTimes(1));
    expect(first.told).not.toHaveBeenCalled();
    second.stop();
  });

  it('is not sent for a change that failed', async () => {
    const watcher = watch('me');
    await store.write(['me'], () => Promise.reject(new Error('no'))).catch(() => {});
    await store.saveMe({});
    await vi.waitFor(() => expect(watcher.told).toHaveBeenCalled());
    expect(watcher.told).toHaveBeenCalledTimes(1);
    watcher.stop();
  });

  it('that says something else is passed over', async () => {
    const watcher = watch('me');
    const channel = new BroadcastChannel('anklopfen-store');
    for (const odd of [null, 'me', { me: true }, ['contacts'], 7]) channel.postMessage(odd);
    channel.postMessage(['me']);
    await vi.waitFor(() => expect(watcher.told).toHaveBeenCalledTimes(1));
    channel.close();
    watcher.stop();
  });
});

describe('contacts', () => {
  it('are stored once, however often they are seen', async () => {
    const rows = [seen('ole-petersen', { connected: '2026-11-02' }), seen('ada-brandt', { connected: '2026-11-01' })];
    expect(await store.storeSeen('linkedin', rows, today, 1000)).toBe(2);
    const first = await store.listContacts();
    expect(await store.storeSeen('linkedin', rows, today, 2000)).toBe(0);
    expect(await store.listContacts()).toEqual(first);
  });

  it('are other people on the other site', async () => {
    await store.storeSeen('linkedin', [seen('ole-petersen')], today, 1000);
    expect(await store.storeSeen('xing', [seen('ole-petersen')], today, 1000)).toBe(1);
    expect(await store.listContacts()).toHaveLength(2);
  });

  it('are the same people under a new address', async () => {
    await store.storeSeen('linkedin', [seen('ole-petersen', { memberId: 'm1', connected: '2026-11-02' })], today, 1000);
    expect(await store.storeSeen('linkedin', [seen('ole-tischler', { memberId: 'm1' })], today, 2000)).toBe(0);
    expect(await store.listContacts()).toMatchObject([
      {
        id: 'linkedin:ole-petersen',
        slug: 'ole-tischler',
        memberId: 'm1',
        connected: { on: '2026-11-02', sure: true },
      },
    ]);
  });

  it('are other people when somebody takes over their old address', async () => {
    await store.storeSeen('linkedin', [seen('ole-petersen', { memberId: 'm1' })], today, 1000);
    await store.storeSeen('linkedin', [seen('ole-tischler', { memberId: 'm1' })], today, 2000);
    await store.storeSeen('linkedin', [seen('ole-petersen', { memberId: 'm2', name: 'Another Ole' })], today, 3000);
    expect(new Set((await store.listContacts()).map((contact) => contact.memberId))).toEqual(new Set(['m1', 'm2']));
  });

  it('are told apart by their member id where the address is the same', async () => {
    await store.storeRequest(
      'linkedin',
      { slug: 'ole-petersen', memberId: 'm1', name: 'Ole' },
      { at: 5, note: 'Für Ole allein' },
    );
    await store.storeSeen('linkedin', [seen('ole-petersen', { memberId: 'm2', name: 'Another Ole' })], today, 3000);
    expect((await store.listContacts())[0]?.asked).toBeUndefined();
  });

  it('come newest first, and in the order of the page within a day', async () => {
    const rows = [
      seen('anna-a', { connected: '2026-11-20' }),
      seen('berta-b', { connected: '2026-11-20' }),
      seen('clara-c', { connected: '2026-11-20' }),
      seen('dora-d', { connected: '2026-11-18' }),
      seen('emma-e'),
    ];
    await store.storeSeen('linkedin', rows, today, 10_000);
    expect(await slugs()).toEqual(['emma-e', 'anna-a', 'berta-b', 'clara-c', 'dora-d']);
  });

  it('that are new on a later visit come before those of the same day that were known', async () => {
    await store.storeSeen('linkedin', [seen('anna-a', { connected: today })], today, 10_000);
    await store.storeSeen(
      'linkedin',
      [seen('zoe-z', { connected: today }), seen('anna-a', { connected: today })],
      today,
      20_000,
    );
    expect(await slugs()).toEqual(['zoe-z', 'anna-a']);
  });

  it('keep the order of the page when more of one day is read later', async () => {
    const rows = ['anna-a', 'berta-b', 'clara-c'].map((slug) => seen(slug, { connected: '2026-11-20' }));
    await store.storeSeen('linkedin', rows.slice(0, 2), today, 10_000);
    await store.storeSeen('linkedin', rows, today, 20_000);
    expect(await slugs()).toEqual(['anna-a', 'berta-b', 'clara-c']);
  });

  it('are not people who were only asked', async () => {
    await store.storeRequest('linkedin', { slug: 'ole-petersen', name: 'Ole Petersen' }, { at: 5, note: 'Moin Ole' });
    expect(await slugs()).toEqual([]);
    expect(await store.hasOpenRequest('linkedin', 'ole-petersen')).toBe(true);
    expect(await store.hasOpenRequest('xing', 'ole-petersen')).toBe(false);
    expect(await store.hasOpenRequest('linkedin', 'nobody')).toBe(false);
  });

  it('keep the note they were asked with once they accept', async () => {
    await store.storeRequest(
      'linkedin',
      { slug: 'ole-petersen', name: 'Ole' },
      { at: 5, note: 'Moin Ole', occasion: 'topic' },
    );
    expect(await store.storeSeen('linkedin', [seen('ole-petersen')], today, 9000)).toBe(1);
    expect(await store.hasOpenRequest('linkedin', 'ole-petersen')).toBe(false);
    expect(await store.listContacts()).toMatchObject([
      {
        asked: { at: 5, note: 'Moin Ole', occasion: 'topic' },
        connected: { how: 'accepted-request', on: today, sure: false },
      },
    ]);
  });

  it('may be asked by their member id under an address that is new to us', async () => {
    await store.storeSeen('linkedin', [seen('ole-petersen', { memberId: 'm1' })], today, 1000);
    await store.storeRequest('linkedin', { slug: 'ole-tischler', memberId: 'm1', name: 'Ole' }, { at: 5 });
    expect(await store.listContacts()).toMatchObject([{ slug: 'ole-tischler', asked: { at: 5 } }]);
  });

  it('are a thousand in one go', async () => {
    const rows = Array.from({ length: 1000 }, (_none, index) => seen(`person-${index}`, { memberId: `m${index}` }));
    expect(await store.storeSeen('linkedin', rows, today, 1_000_000)).toBe(1000);
    expect(await slugs()).toEqual(rows.map((row) => row.slug));
  });
});

describe('the journal', () => {
  it('keeps one entry, however many lines it has', async () => {
    expect(await store.storeJournalLine(entry('one'))).toBe(true);
    expect(await store.storeJournalLine(entry('one', { outcome: 'revised', decidedAfterMs: 900 }))).toBe(true);
    expect(await store.listJournal()).toEqual([entry('one', { outcome: 'revised', decidedAfterMs: 900 })]);
  });

  it('takes the same line twice without harm', async () => {
    for (let times = 0; times < 3; times += 1) await store.storeJournalLine(entry('one', { outcome: 'revised' }));
    expect(await outcomes()).toEqual(['revised']);
  });

  it('never lets a late first line undo what became of it', async () => {
    for (const outcome of ['revised', 'revised-clear', 'sent-anyway', 'withdrawn'] as const) {
      await store.storeJournalLine(entry(outcome, { outcome }));
      expect(await store.storeJournalLine(entry(outcome))).toBe(true);
    }
    expect((await outcomes()).toSorted()).toEqual(['revised', 'revised-clear', 'sent-anyway', 'withdrawn']);
  });

  it('never lets a late line undo the end of it', async () => {
    await store.storeJournalLine(entry('one', { outcome: 'sent-anyway' }));
    await store.storeJournalLine(entry('one', { outcome: 'revised' }));
    expect(await outcomes()).toEqual(['sent-anyway']);
  });

  it('is done with what is no entry, and keeps nothing of it', async () => {
    for (const odd of [
      null,
      undefined,
      'line',
      7,
      {},
      { ...entry('one'), outcome: 'regretted' },
      { ...entry('one'), id: 7 },
    ])
      expect(await store.storeJournalLine(odd)).toBe(true);
    expect(await store.listJournal()).toEqual([]);
  });

  it('keeps no word of a message that came with a line', async () => {
    await store.storeJournalLine({ ...entry('one'), text: 'Moin Ole', name: 'Ole' });
    expect(await store.listJournal()).toEqual([entry('one')]);
  });

  it('is read from its end, and not further than asked', async () => {
    for (const at of [5, 900, 30]) await store.storeJournalLine(entry(`at-${at}`, { at }));
    expect((await store.listJournal()).map((one) => one.at)).toEqual([900, 30, 5]);
    expect((await store.listJournal(2)).map((one) => one.at)).toEqual([900, 30]);
    expect(await store.listJournal(0)).toEqual([]);
  });

  it('says when the disk fails, so that the line is offered again', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.storeJournalLine(entry('one'))).rejects.toThrow('full');
    put.mockRestore();
    expect(await store.listJournal()).toEqual([]);
    await store.storeJournalLine(entry('one'));
    expect(await outcomes()).toEqual(['open']);
  });
});

describe('what the user said about themselves', () => {
  it('is nothing at the beginning', async () => {
    expect(await store.loadMe()).toEqual({});
  });

  it('is kept as it was said, and replaced as a whole', async () => {
    await store.saveMe({ signOff: 'Grüße', gives: ['Honig'], headline: 'Imkerin' });
    expect(await store.loadMe()).toEqual({ signOff: 'Grüße', gives: ['Honig'], headline: 'Imkerin' });
    await store.saveMe({ gives: [] });
    expect(await store.loadMe()).toEqual({ gives: [] });
  });

  it('is refused where it is no such thing, and what was there stays', async () => {
    await store.saveMe({ signOff: 'Grüße' });
    await expect(store.saveMe({ signOff: 7 } as never)).rejects.toThrow();
    expect(await store.loadMe()).toEqual({ signOff: 'Grüße' });
  });

  it('is cut where it is longer than anybody would say', async () => {
    await store.saveMe({ signOff: 'x'.repeat(5000), about: 'y'.repeat(50_000) });
    expect(await store.loadMe()).toEqual({ signOff: 'x'.repeat(600), about: 'y'.repeat(6000) });
  });

  it('is nothing where what is stored makes no sense any more', async () => {
    await store.write(['me'], (transaction) => transaction.objectStore('me').put({ gives: 'Honig' } as never, 'me'));
    expect(await store.loadMe()).toEqual({});
  });
});

describe('deleting everything', () => {
  it('leaves nothing, and the store can be used again', async () => {
    await store.storeSeen('linkedin', [seen('ole-petersen')], today, 1000);
    await store.storeRequest('xing', { slug: 'ada', name: 'Ada' }, { at: 1 });
    await store.storeJournalLine(entry('one'));
    await store.saveMe({ signOff: 'Grüße' });
    await store.deleteEverything();
    const database = await store.openDatabase();
    for (const name of database.objectStoreNames) expect(await database.count(name), name).toBe(0);
    expect(await store.storeSeen('linkedin', [seen('ole-petersen')], today, 2000)).toBe(1);
  });

  it('forgets no store', async () => {
    const cleared = vi.spyOn(IDBObjectStore.prototype, 'clear');
    await store.deleteEverything();
    const names = [...(await store.openDatabase()).objectStoreNames];
    expect(cleared).toHaveBeenCalledTimes(names.length);
    cleared.mockRestore();
  });
});

describe('requests seen on the user’s own list', () => {
  const request = (slug: string, day?: string) => ({ name: slug, slug, ...(day ? { day } : {}) });
  const contact = async (slug: string) => {
    const database = await store.openDatabase();
    return (await database.getAllFromIndex('contacts', 'by-slug', ['linkedin', slug]))[0];
  };

  it('are open, and keep what is known of when and how one asked', async () => {
    await store.storeRequest('linkedin', { slug: 'ada', name: 'Ada' }, { at: 50, note: 'Guten Tag' });
    await store.storeOpenRequests(
      'linkedin',
      [request('ada', '2026-11-01'), request('ole'), request('kai', '2026-11-02')],
      100,
    );
    expect((await contact('ada'))?.asked).toEqual({ at: 50, note: 'Guten Tag' });
    expect((await contact('ole'))?.asked).toEqual({ at: 100 });
    expect((await contact('kai'))?.asked).toEqual({ at: Date.parse('2026-11-02') });
    for (const slug of ['ada', 'ole', 'kai']) expect(await store.hasOpenRequest('linkedin', slug)).toBe(true);
  });

  it('are not accepted for being gone from it', async () => {
    await store.storeOpenRequests('linkedin', [request('ada'), request('ole')], 100);
    await store.storeOpenRequests('linkedin', [request('ole')], 200);
    await store.storeOpenRequests('linkedin', [], 300);
    expect(await slugs()).toEqual([]);
    expect(await contact('ada')).not.toHaveProperty('connected');
    expect(await store.hasOpenRequest('linkedin', 'ada')).toBe(true);
  });

  it('are accepted once the person is seen as a contact, with a day only where the page gave one', async () => {
    await store.storeOpenRequests('linkedin', [request('ada'), request('ole')], 100);
    await store.storeSeen('linkedin', [seen('ada', { connected: '2026-11-10' }), seen('ole')], today, 200);
    expect((await contact('ada'))?.connected).toMatchObject({ on: '2026-11-10', sure: true, how: 'accepted-request' });
    expect((await contact('ole'))?.connected).toMatchObject({ on: today, sure: false, how: 'accepted-request' });
    expect(await store.hasOpenRequest('linkedin', 'ada')).toBe(false);
  });
});
