import type { Me } from '../domain/profile';
import { meSchema } from '../domain/schema/profile';
import { openDatabase, write } from './database';

/** What the user said about themselves; empty at the beginning, and where what is stored makes no sense any more. */
export async function loadMe(): Promise<Me> {
  const database = await openDatabase();
  return meSchema.safeParse((await database.get('me', 'me')) ?? {}).data ?? {};
}

/** Keeps it. */
export async function saveMe(me: Me): Promise<void> {
  await write(['me'], async (transaction) => {
    await transaction.objectStore('me').put(meSchema.parse(me), 'me');
  });
}
