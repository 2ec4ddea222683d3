import type { JournalEntry } from '../journal';
import { siteSchema } from './profile';
import { z } from './zod';

/** {@link JournalEntry} at the receiving end. */
export const journalEntrySchema = z.object({
  id: z.string().min(8).max(64),
  at: z.number().int().nonnegative(),
  site: siteSchema,
  surface: z.enum(['note', 'message', 'inmail', 'comment']),
  firstContact: z.boolean(),
  level: z.enum(['clear', 'hint', 'litfass']),
  rules: z.array(z.string().regex(/^[a-z0-9-]{1,60}$/)).max(100),
  length: z.number().int().nonnegative(),
  outcome: z.enum(['open', 'revised', 'revised-clear', 'sent-anyway', 'withdrawn']),
  wrongAlarm: z.boolean(),
  decidedAfterMs: z.number().int().nonnegative().optional(),
}) satisfies z.ZodType<JournalEntry>;
