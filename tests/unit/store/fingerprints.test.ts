import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFingerprint } from '../../../lib/language/fingerprint';

/** The modules with a connection of their own, on an empty disk. */
async function start() {
  vi.resetModules();
  const [database, contacts, journal, me, fingerprints] = await Promise.all([
    import('../../../lib/store/database'),
    import('../../../lib/store/contacts'),
    import('../../../lib/store/journal'),
    import('../../../lib/store/me'),
    import('../../../lib/store/fingerprints'),
  ]);
  return { ...database, ...contacts, ...journal, ...me, ...fingerprints };
}
let store: Awaited<ReturnType<typeof start>>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await start();
});

const day = 24 * 60 * 60 * 1000;
const now = 1_795_000_000_000;
const of = (text: string): string => createFingerprint(text) as string;
const round = of(
  'Wir haben die Orgel in Tönning wieder zum Klingen gebracht, und am Sonntag wird sie zum ersten Mal gespielt.',
);
const almost = of(
  'Wir haben die Orgel in Tönning wieder zum Klingen gebracht, und am Samstag wird sie zum ersten Mal gespielt.',
);
const another = of(
  'Der Steg am Badesee ist morsch geworden, deshalb suchen wir jemanden mit einem Boot und viel Geduld.',
);
const people = async (): Promise<string[]> =>
  (await (await store.openDatabase()).getAll('fingerprints')).map((one) => one.person).toSorted();

describe('texts that went to others', () => {
  it('are found where they are nearly the same, one for each person', async () => {
    await store.storeFingerprint('linkedin', 'ole', round, now);
    await store.storeFingerprint('linkedin', 'ole', almost, now + 1);
    await store.storeFingerprint('linkedin', 'ada', almost, now + 2);
    await store.storeFingerprint('linkedin', 'tom', another, now + 3);
    expect(await store.findCopies('linkedin', 'eva', round, now)).toEqual([almost, almost]);
    expect(await store.findCopies('linkedin', 'eva', another, now)).toEqual([another]);
  });

  it('are not those that went to the same person', async () => {
    await store.storeFingerprint('linkedin', 'ole', round, now);
    await store.storeFingerprint('xing', 'ada', round, now);
    expect(await store.findCopies('linkedin', 'ole', round, now)).toEqual([round]);
    expect(await store.findCopies('xing', 'ada', almost, now)).toEqual([round]);
  });

  it('are told of three times at most', async () => {
    for (let index = 0; index < 8; index += 1) await store.storeFingerprint('xing', `person-${index}`, round, now);
    expect(await store.findCopies('xing', 'eva', round, now)).toHaveLength(3);
  });

  it('are kept once however often they are sent to a person', async () => {
    for (const at of [now, now + day, now + 2 * day]) await store.storeFingerprint('xing', 'ole', round, at);
    expect(await (await store.openDatabase()).getAll('fingerprints')).toEqual([
      { person: 'xing:ole', fingerprint: round, at: now + 2 * day },
    ]);
  });

  it('are not compared with after ninety days, and then dropped', async () => {
    await store.storeFingerprint('xing', 'ole', round, now);
    await store.storeFingerprint('xing', 'ada', round, now + day);
    expect(await store.findCopies('xing', 'eva', round, now + 90 * day - 1)).toHaveLength(2);
    expect(await store.findCopies('xing', 'eva', round, now + 90 * day)).toHaveLength(1);
    await store.dropOldFingerprints(now + 90 * day - 1);
    expect(await people()).toEqual(['xing:ada', 'xing:ole']);
    await store.dropOldFingerprints(now + 90 * day);
    expect(await people()).toEqual(['xing:ada']);
  });

  it('make room for new ones, the oldest first', async () => {
    await store.write(['fingerprints'], async (transaction) => {
      const all = transaction.objectStore('fingerprints');
      await Promise.all(
        Array.from({ length: 10_000 }, (_none, index) =>
          all.put({ person: `xing:person-${index}`, fingerprint: round, at: now - index }),
        ),
      );
    });
    await store.storeFingerprint('xing', 'eva', round, now + 1);
    const database = await store.openDatabase();
    expect(await database.count('fingerprints')).toBe(10_000);
    expect(await database.get('fingerprints', ['xing:person-9999', round])).toBeUndefined();
    expect(await database.get('fingerprints', ['xing:person-9998', round])).toBeDefined();
  });

  it('go when everything is deleted', async () => {
    await store.storeFingerprint('xing', 'ole', round, now);
    await store.deleteEverything();
    expect(await people()).toEqual([]);
  });
});

describe('a database from before', () => {
  it('keeps all that is in it, and can hold the new things', async () => {
    const old = await openDB('anklopfen', 1, {
      upgrade(database) {
        const contacts = database.createObjectStore('contacts', { keyPath: 'id' });
        contacts.createIndex('by-slug', ['site', 'slug']);
        contacts.createIndex('by-member', ['site', 'memberId']);
        contacts.createIndex('by-day', 'connected.on');
        database.createObjectStore('journal', { keyPath: 'id' }).createIndex('by-time', 'at');
        database.createObjectStore('me');
      },
    });
    const connected = { on: '2026-11-02', sure: true, how: 'connections-list', seen: 5 };
    const contact = { id: 'xing:ole', site: 'xing', slug: 'ole', name: 'Ole', connected, firstSeen: 5 };
    const entry = { id: 'entry-one', at: 7, outcome: 'open' };
    await old.put('contacts', contact);
    await old.put('journal', entry);
    await old.put('me', { signOff: 'Grüße' }, 'me');
    old.close();

    expect(await store.listContacts()).toEqual([contact]);
    expect(await store.listJournal()).toEqual([entry]);
    expect(await store.loadMe()).toEqual({ signOff: 'Grüße' });
    await store.storeFingerprint('xing', 'ole', round, now);
    expect(await store.findCopies('xing', 'eva', round, now)).toEqual([round]);
  });
});
