import type { Fingerprint } from '../domain/fingerprint';
import type { Site } from '../domain/profile';
import { isCopy } from '../language/fingerprint';
import { openDatabase, write } from './database';

/** How long one is kept, in milliseconds. */
const keptFor = 90 * 24 * 60 * 60 * 1000;
/** How many are kept; the oldest go first. */
const most = 10_000;
/** How many other people an answer tells of. */
const mostOthers = 3;

/** Keeps that a text of this kind went to this person; the same one again only gets a new date. */
export async function storeFingerprint(
  site: Site,
  person: string,
  fingerprint: Fingerprint,
  now: number,
): Promise<void> {
  await write(['fingerprints'], async (transaction) => {
    const store = transaction.objectStore('fingerprints');
    await store.put({ person: `${site}:${person}`, fingerprint, at: now });
    const surplus = (await store.count()) - most;
    if (surplus <= 0) return;
    const oldest = await store.index('by-time').getAllKeys(null, surplus);
    await Promise.all(oldest.map((key) => store.delete(key)));
  });
}

/** Drops what has been kept for long enough; nothing older is compared with in the meantime. */
export async function dropOldFingerprints(now: number): Promise<void> {
  await write(['fingerprints'], async (transaction) => {
    const store = transaction.objectStore('fingerprints');
    const old = await store.index('by-time').getAllKeys(IDBKeyRange.upperBound(now - keptFor));
    await Promise.all(old.map((key) => store.delete(key)));
  });
}

/** Nearly the same texts that went to other people, newest first: one a person, three at most. */
export async function findCopies(
  site: Site,
  person: string,
  fingerprint: Fingerprint,
  now: number,
): Promise<Fingerprint[]> {
  const database = await openDatabase();
  const since = IDBKeyRange.lowerBound(now - keptFor, true);
  const kept = await database.getAllFromIndex('fingerprints', 'by-time', since);
  const others = new Map<string, Fingerprint>();
  for (const one of kept.toReversed()) {
    if (one.person === `${site}:${person}` || others.has(one.person)) continue;
    if (isCopy(one.fingerprint, fingerprint)) others.set(one.person, one.fingerprint);
    if (others.size === mostOthers) break;
  }
  return [...others.values()];
}
