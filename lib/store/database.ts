import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { Contact } from '../domain/contact';
import type { Fingerprint } from '../domain/fingerprint';
import type { JournalEntry } from '../domain/journal';
import type { Me } from '../domain/profile';

/** Everything that is kept, at the extension's own origin; a content script's IndexedDB would belong to the web site. */
export interface Schema extends DBSchema {
  contacts: {
    key: string;
    value: Contact;
    indexes: { 'by-slug': [string, string]; 'by-member': [string, string]; 'by-day': string };
  };
  journal: { key: string; value: JournalEntry; indexes: { 'by-time': number } };
  /** What the user said about themselves, under the key `me`. */
  me: { key: string; value: Me };
  /** What kind of text went to whom, without its words: `person` is `<site>:` with a slug or the hash of a name. */
  fingerprints: {
    key: [string, string];
    value: { person: string; fingerprint: Fingerprint; at: number };
    indexes: { 'by-time': number };
  };
}

const name = 'anklopfen';
const version = 2;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The one connection of this context; opened again after the browser or a newer version closed it. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(name, version, {
    upgrade(database, from) {
      if (from < 1) {
        const contacts = database.createObjectStore('contacts', { keyPath: 'id' });
        contacts.createIndex('by-slug', ['site', 'slug']);
        contacts.createIndex('by-member', ['site', 'memberId']);
        contacts.createIndex('by-day', 'connected.on');
        database.createObjectStore('journal', { keyPath: 'id' }).createIndex('by-time', 'at');
        database.createObjectStore('me');
      }
      if (from < 2)
        database.createObjectStore('fingerprints', { keyPath: ['person', 'fingerprint'] }).createIndex('by-time', 'at');
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated() {
      opened = null;
    },
  }).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

type Stores = StoreNames<Schema>[];
/** A change under way. */
export type Change = IDBPTransaction<Schema, Stores, 'readwrite'>;
const channelName = 'anklopfen-store';

/**
 * One change of the store: all of it or nothing, and on the disk before the promise is fulfilled. Our other contexts
 * hear of it.
 */
export async function write<T>(stores: Stores, change: (transaction: Change) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  try {
    const result = await change(transaction);
    await transaction.done;
    announce(stores);
    return result;
  } catch (error) {
    transaction.done.catch(() => {});
    try {
      transaction.abort();
    } catch {
      // It had failed or ended by itself; there is nothing left to take back.
    }
    throw error;
  }
}

function announce(stores: Stores): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(stores);
  channel.close();
}

/** Calls back after every change of this store, from whichever of our contexts it came; returns how to stop. */
export function watchStore(store: StoreNames<Schema>, onChange: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (Array.isArray(data) && data.includes(store)) onChange();
  });
  return () => channel.close();
}

/** Deletes all that is kept here, for good; settings and outbox stand elsewhere. */
export async function deleteEverything(): Promise<void> {
  const stores: Stores = [...(await openDatabase()).objectStoreNames];
  await write(stores, async (transaction) => {
    await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
  });
}
