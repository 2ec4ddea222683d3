import { expect, test } from 'vitest';
import { findContacts, findHit, listRecent } from '../../../components/contact-search';
import type { Contact } from '../../../lib/domain/contact';

const now = new Date(2026, 10, 21, 12);
const firstSeen = now.getTime();
const contact = (name: string, more: Partial<Contact>): Contact => ({
  id: `xing:${name}`,
  site: 'xing',
  slug: name,
  name,
  firstSeen,
  ...more,
});
const sure = (on: string) => ({ connected: { on, sure: true, how: 'connections-list' as const, seen: 0 } });
const unsure = (on: string) => ({ connected: { on, sure: false, how: 'connections-list' as const, seen: 0 } });

const contacts = [
  contact('Older', sure('2026-10-01')),
  contact('Week', sure('2026-11-14')),
  contact('Asked', { asked: { at: firstSeen, note: 'Wie habt ihr die Spanten gerettet?' } }),
  contact('Seen', unsure('2026-11-21')),
  contact('Accepted', { ...unsure('2026-11-20'), asked: { at: firstSeen } }),
  contact('Today', { ...sure('2026-11-21'), headline: 'Bootsbau Ärmelkanal' }),
];

test('recent are those who became contacts in 30 days, newest first; a first sight of an old contact is no news', () => {
  expect(listRecent(contacts, now).map(({ name }) => name)).toEqual(['Today', 'Accepted', 'Week']);
});

test('a search covers name, headline and the note, whatever the case', () => {
  const find = (query: string) => findContacts(contacts, query).map(({ name }) => name);
  expect(find('spanten ')).toEqual(['Asked']);
  expect(find('ÄRMEL')).toEqual(['Today']);
  expect(find('older')).toEqual(['Older']);
  expect(find('(.*)+')).toEqual([]);
});

test('a hit is marked where it stands', () => {
  const text = 'Wie habt ihr die Spanten gerettet?';
  const hit = findHit(text, 'spanten');
  expect(text.slice(hit?.start, hit?.end)).toBe('Spanten');
  expect(findHit(text, '')).toBeUndefined();
});
