import type { Me } from '../domain/profile';
import { meSchema } from '../domain/schema/profile';
import { openDatabase, write } from './database';

/** What the user said about themselves; empty at the beginning, and where what is stored makes no sense any more. */
export async function loadMe(): Promise<Me> {
  const database = await openDatabase();
  return meSchema.safeParse((await database.get('me', 'me')) ?? {}).data ?? {};
}

/** Longest line kept of what the user says about themselves; an about text may be ten times as long. */
const longest = 600;

const cut = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return value.slice(0, key === 'about' || key === 'text' ? 10 * longest : longest);
  if (Array.isArray(value)) return value.slice(0, 200).map((one) => cut(one, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, cut(one, name)]));
};

/** Keeps it; what is longer than anybody would say is cut. */
export async function saveMe(me: Me): Promise<void> {
  await write(['me'], async (transaction) => {
    await transaction.objectStore('me').put(meSchema.parse(cut(me)), 'me');
  });
}
