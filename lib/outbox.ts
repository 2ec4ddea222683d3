import type { JournalEntry } from './domain/journal';

/** The part of `storage.local` that the outbox needs. */
export interface OutboxStorage {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

const prefix = 'outbox:';

/**
 * What a content script keeps until it is acknowledged. Every change of an entry is a line of its own, so that nothing
 * is overwritten between reading and removing; `order` sorts the lines of one entry.
 */
export async function post(storage: OutboxStorage, entry: JournalEntry, order: number): Promise<void> {
  await storage.set({ [`${prefix}${entry.id}:${String(order).padStart(6, '0')}`]: entry });
}

/**
 * Hands every waiting line to `deliver`, oldest of an entry first, and removes exactly those that were taken. `deliver`
 * answers true when the line is stored for good, or can never be (then it is dropped); false or a throw leaves it, and
 * the later lines of its entry, for the next time. Delivering a line twice must do no harm: a removal may be lost.
 */
export async function drain(storage: OutboxStorage, deliver: (line: unknown) => Promise<boolean>): Promise<void> {
  const everything = await storage.get(null);
  const keys = Object.keys(everything)
    .filter((key) => key.startsWith(prefix))
    .toSorted();
  // What became of an entry must not overtake how it began.
  const stuck = new Set<string>();
  for (const key of keys) {
    const entry = key.slice(0, key.lastIndexOf(':'));
    const isTaken = !stuck.has(entry) && (await deliver(everything[key]).catch(() => false));
    if (isTaken) await storage.remove([key]);
    else stuck.add(entry);
  }
}
