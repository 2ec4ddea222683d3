import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../lib/domain/journal';
import { drain, type OutboxStorage, post } from '../../lib/outbox';

/** `storage.local` in memory; `refuses` makes the next calls of one kind fail. */
class Storage implements OutboxStorage {
  readonly items = new Map<string, unknown>();
  refuses: 'remove' | 'set' | 'get' | null = null;
  async get(_keys: null): Promise<Record<string, unknown>> {
    if (this.refuses === 'get') throw new Error('no storage');
    return structuredClone(Object.fromEntries(this.items));
  }
  async set(items: Record<string, unknown>): Promise<void> {
    if (this.refuses === 'set') throw new Error('quota');
    for (const [key, value] of Object.entries(items)) this.items.set(key, structuredClone(value));
  }
  async remove(keys: string[]): Promise<void> {
    if (this.refuses === 'remove') throw new Error('no storage');
    for (const key of keys) this.items.delete(key);
  }
}

const entry = (id: string, more: Partial<JournalEntry> = {}): JournalEntry => ({
  id,
  at: 1,
  site: 'linkedin',
  surface: 'note',
  firstContact: true,
  level: 'litfass',
  rules: [],
  length: 3,
  outcome: 'open',
  wrongAlarm: false,
  ...more,
});

/** Takes every line and remembers it. */
function createTaker(takes: (line: unknown) => boolean = () => true): {
  lines: unknown[];
  deliver(line: unknown): Promise<boolean>;
} {
  const lines: unknown[] = [];
  return {
    lines,
    deliver: async (line) => {
      lines.push(line);
      return takes(line);
    },
  };
}

describe('the outbox', () => {
  it('hands over the lines of an entry in their order, also past nine, and is empty afterwards', async () => {
    const storage = new Storage();
    const orders = [3, 1, 12, 2, 100_000];
    for (const order of orders) await post(storage, entry('entry-one', { length: order }), order);
    const taker = createTaker();
    await drain(storage, taker.deliver);
    expect(taker.lines).toEqual([1, 2, 3, 12, 100_000].map((length) => entry('entry-one', { length })));
    expect(storage.items.size).toBe(0);
  });

  it('keeps every change as a line of its own', async () => {
    const storage = new Storage();
    await post(storage, entry('entry-one'), 1);
    await post(storage, entry('entry-one', { outcome: 'revised' }), 2);
    await post(storage, entry('entry-two'), 1);
    expect(storage.items.size).toBe(3);
  });

  it('leaves everything else in the storage alone', async () => {
    const storage = new Storage();
    await storage.set({ settings: { theme: 'dark' }, outboxes: 1 });
    await post(storage, entry('entry-one'), 1);
    const taker = createTaker();
    await drain(storage, taker.deliver);
    expect(taker.lines).toEqual([entry('entry-one')]);
    expect(Object.fromEntries(storage.items)).toEqual({ settings: { theme: 'dark' }, outboxes: 1 });
  });

  it('keeps what was not taken for the next time', async () => {
    const storage = new Storage();
    await post(storage, entry('entry-one'), 1);
    await post(storage, entry('entry-two'), 1);
    await drain(storage, async (line) => (line as JournalEntry).id === 'entry-two');
    expect([...storage.items.values()]).toEqual([entry('entry-one')]);
    const taker = createTaker();
    await drain(storage, taker.deliver);
    expect(taker.lines).toEqual([entry('entry-one')]);
  });

  it('keeps a line whose delivery throws, and goes on with the next entry', async () => {
    const storage = new Storage();
    await post(storage, entry('entry-one'), 1);
    await post(storage, entry('entry-two'), 1);
    const seen: string[] = [];
    await drain(storage, async (line) => {
      seen.push((line as JournalEntry).id);
      if (seen.length === 1) throw new Error('the disk is full');
      return true;
    });
    expect(seen).toEqual(['entry-one', 'entry-two']);
    expect([...storage.items.values()]).toEqual([entry('entry-one')]);
  });

  it('never hands over a later line of an entry before an earlier one', async () => {
    const storage = new Storage();
    await post(storage, entry('entry-one'), 1);
    await post(storage, entry('entry-one', { outcome: 'revised' }), 2);
    await post(storage, entry('entry-one', { outcome: 'sent-anyway' }), 3);
    const delivered: string[] = [];
    const deliver = (isBroken: boolean) => async (line: unknown) => {
      const { outcome } = line as JournalEntry;
      if (isBroken && outcome === 'revised') return false;
      delivered.push(outcome);
      return true;
    };
    await drain(storage, deliver(true));
    await drain(storage, deliver(false));
    expect(delivered).toEqual(['open', 'revised', 'sent-anyway']);
  });

  it('delivers again what could not be removed', async () => {
    const storage = new Storage();
    await post(storage, entry('entry-one'), 1);
    const taker = createTaker();
    storage.refuses = 'remove';
    await expect(drain(storage, taker.deliver)).rejects.toThrow('no storage');
    storage.refuses = null;
    await drain(storage, taker.deliver);
    expect(taker.lines).toEqual([entry('entry-one'), entry('entry-one')]);
    expect(storage.items.size).toBe(0);
  });

  it('says when a line could not be kept', async () => {
    const storage = new Storage();
    storage.refuses = 'set';
    await expect(post(storage, entry('entry-one'), 1)).rejects.toThrow('quota');
  });

  it('loses nothing that is posted while it is being emptied', async () => {
    const storage = new Storage();
    await post(storage, entry('entry-one'), 1);
    await drain(storage, async () => {
      await post(storage, entry('entry-one', { outcome: 'revised' }), 2);
      return true;
    });
    expect([...storage.items.values()]).toEqual([entry('entry-one', { outcome: 'revised' })]);
  });

  it('hands everything over in the end, however often it is interrupted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.constantFrom('entry-one', 'entry-two'), fc.integer({ min: 1, max: 20 })), {
          maxLength: 12,
          selector: ([id, order]) => `${id}${order}`,
        }),
        fc.array(fc.boolean(), { maxLength: 30 }),
        async (lines, takes) => {
          const storage = new Storage();
          for (const [id, order] of lines) await post(storage, entry(id, { length: order }), order);
          const delivered = new Set<string>();
          const answers = [...takes];
          const deliver = async (line: unknown): Promise<boolean> => {
            const { id, length } = line as JournalEntry;
            if (answers.pop() === false) return false;
            delivered.add(`${id}${length}`);
            return true;
          };
          for (let times = 0; times <= takes.length; times += 1) await drain(storage, deliver);
          expect(delivered).toEqual(new Set(lines.map(([id, order]) => `${id}${order}`)));
          expect(storage.items.size).toBe(0);
        },
      ),
    );
  });
});
