import { describe, expect, it } from 'vitest';
import { createEmptyProfile } from '../../lib/domain/profile';
import {
  addMarked,
  completeProfile,
  forgetTab,
  type GivenStorage,
  loadGiven,
  nothingGiven,
  removeMarked,
  storeTyped,
  type TabPerson,
} from '../../lib/given';

/** What the browser keeps in memory, and what is in it. */
function open(kept: Record<string, unknown> = {}): GivenStorage & { kept: Record<string, unknown> } {
  return {
    kept,
    get: async (keys) =>
      Object.fromEntries(Object.entries(kept).filter(([key]) => keys === null || keys.includes(key))),
    set: async (items) => void Object.assign(kept, items),
    remove: async (keys) => {
      for (const key of keys) delete kept[key];
    },
  };
}
const tabea: TabPerson = { tabId: 3, site: 'linkedin', slug: 'tabea-wichern' };

describe('a passage that was marked', () => {
  it('belongs to one person in one tab', async () => {
    const storage = open();
    await addMarked(storage, tabea, 'Linden hören zu.');
    expect((await loadGiven(storage, tabea)).marked).toEqual(['Linden hören zu.']);
    for (const other of [{ tabId: 4 }, { site: 'xing' as const }, { slug: 'tabea-wichern-2' }])
      expect(await loadGiven(storage, { ...tabea, ...other })).toEqual(nothingGiven);
  });

  it('comes first, once, and pushes out the oldest', async () => {
    const storage = open();
    for (const text of ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'drei']) await addMarked(storage, tabea, text);
    expect((await loadGiven(storage, tabea)).marked).toEqual(['drei', 'sechs', 'fünf', 'vier', 'zwei']);
  });

  it('holds no signs that hide or turn words, and has an end', async () => {
    const storage = open();
    await addMarked(storage, tabea, '\u202eLin\u200bden\u0000 \u2066hören\u2069\tzu\u{E0041}.');
    await addMarked(storage, tabea, 'x'.repeat(50_000));
    await addMarked(storage, tabea, ' \u200b\u202e \n');
    expect((await loadGiven(storage, tabea)).marked).toEqual(['x'.repeat(1000), 'Linden hören zu.']);
  });

  it('can be taken away', async () => {
    const storage = open();
    for (const text of ['eins', 'zwei']) await addMarked(storage, tabea, text);
    await removeMarked(storage, tabea, 'zwei');
    await removeMarked(storage, tabea, 'drei');
    expect((await loadGiven(storage, tabea)).marked).toEqual(['eins']);
  });
});

describe('a tab', () => {
  it('is forgotten with all its people, and no other one', async () => {
    const storage = open({ settings: 1 });
    const tab30 = { ...tabea, tabId: 30 };
    for (const person of [tabea, { ...tabea, slug: 'ole' }, tab30]) {
      await addMarked(storage, person, 'Linden');
      await storeTyped(storage, person, { name: 'Tabea' });
    }
    await forgetTab(storage, 3);
    expect(await loadGiven(storage, tabea)).toEqual(nothingGiven);
    expect(await loadGiven(storage, tab30)).toEqual({ marked: ['Linden'], typed: { name: 'Tabea' } });
    expect(Object.keys(storage.kept)).toHaveLength(3);
  });

  it('with something odd in it has nothing', async () => {
    const storage = open();
    await addMarked(storage, tabea, 'Linden');
    await storeTyped(storage, tabea, {});
    for (const odd of [null, 7, 'x', { name: 3, headline: [] }, [3, null]]) {
      for (const key of Object.keys(storage.kept)) storage.kept[key] = odd;
      expect(await loadGiven(storage, tabea)).toEqual(nothingGiven);
    }
  });
});

describe('a profile', () => {
  const empty = createEmptyProfile('linkedin', tabea.slug, '');

  it('gets the name and the headline that were typed', () => {
    const typed = { name: ' Dr. Tabea\nWichern ', headline: 'Beraterin\u202e für Stadtbäume' };
    const profile = completeProfile(empty, { marked: ['Linden'], typed });
    expect(profile.name).toMatchObject({ given: 'Tabea', family: 'Wichern', titles: ['Dr.'] });
    expect(profile.headline).toBe('Beraterin für Stadtbäume');
    expect(profile.marked).toEqual(['Linden']);
  });

  it('keeps what was read', () => {
    const read = { ...empty, name: { ...empty.name, full: 'Ole Petersen' }, headline: 'Tischler' };
    const profile = completeProfile(read, { marked: [], typed: { name: 'Tabea', headline: 'Beraterin' } });
    expect(profile).toEqual(read);
  });

  it('stays as it is where nothing was given', () => {
    expect(completeProfile(empty, nothingGiven)).toEqual(empty);
    expect(completeProfile(empty, { marked: [], typed: { name: '  ', headline: '' } })).toEqual(empty);
  });
});
