import type { JournalEntry, Outcome } from '../domain/journal';
import { journalEntrySchema } from '../domain/schema/journal';
import { openDatabase, write } from './database';

/** How far an entry has come; a line that arrives late never leads back. */
const stages: Record<Outcome, number> = { open: 0, revised: 1, 'revised-clear': 2, 'sent-anyway': 2, withdrawn: 2 };

/**
 * Takes one line of the outbox. An entry is stored once under its id; a later line updates it, an earlier one that
 * arrives late never undoes an outcome. Answers true when there is nothing left to do for the line: it is on the
 * disk, or it is no journal entry and never will be.
 */
export async function storeJournalLine(line: unknown): Promise<boolean> {
  const parsed = journalEntrySchema.safeParse(line);
  if (!parsed.success) return true;
  await write(['journal'], async (transaction) => {
    const store = transaction.objectStore('journal');
    const known = await store.get(parsed.data.id);
    const isLate = known !== undefined && stages[parsed.data.outcome] < stages[known.outcome];
    const wrongAlarm = parsed.data.wrongAlarm || (known?.wrongAlarm ?? false);
    await store.put({ ...(isLate ? known : parsed.data), wrongAlarm });
  });
  return true;
}

/** The latest warnings, newest first. */
export async function listJournal(most = 200): Promise<JournalEntry[]> {
  const database = await openDatabase();
  const entries: JournalEntry[] = [];
  let cursor = await database.transaction('journal').store.index('by-time').openCursor(null, 'prev');
  while (cursor && entries.length < most) {
    entries.push(cursor.value);
    cursor = await cursor.continue();
  }
  return entries;
}
