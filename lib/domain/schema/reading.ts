import type { ComposerState, Reading, SeenContact, SeenRequest } from '../reading';
import { profileSchema } from './profile';
import { z } from './zod';

const line = z.string().max(600);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** {@link SeenContact} at the receiving end. */
export const seenContactSchema = z.object({
  name: line.min(1),
  slug: line.min(1),
  memberId: line.optional(),
  headline: line.optional(),
  connected: day.optional(),
  how: z.enum(['connections-list', 'accepted-request', 'imported']),
}) satisfies z.ZodType<SeenContact>;

/** {@link SeenRequest} at the receiving end. */
export const seenRequestSchema = z.object({
  name: line.min(1),
  slug: line.min(1),
  headline: line.optional(),
  day: day.optional(),
  note: z.string().max(2000).optional(),
}) satisfies z.ZodType<SeenRequest>;

const composerState = z.object({
  surface: z.enum(['note', 'message', 'inmail', 'comment']),
  recipient: z.object({ name: line.optional(), slug: line.optional(), memberId: line.optional() }).optional(),
  limit: z.object({ used: z.number(), max: z.number() }).optional(),
  quotaLeft: z.number().optional(),
  noteState: z.enum(['open', 'locked', 'absent']).optional(),
}) satisfies z.ZodType<ComposerState>;

const fieldState = z.enum(['read', 'absent', 'not-mounted', 'unreadable']);

/** {@link Reading} at the receiving end. */
export const readingSchema = z.object({
  page: z.enum([
    'profile',
    'profile-detail',
    'connections',
    'sent-requests',
    'received-requests',
    'conversation',
    'other',
  ]),
  layout: line.nullable(),
  profile: profileSchema.optional(),
  contacts: z.array(seenContactSchema).max(2000).optional(),
  connected: z.object({ day: day.optional() }).optional(),
  requests: z.array(seenRequestSchema).max(2000).optional(),
  composers: z.array(composerState).max(60),
  fields: z.partialRecord(profileSchema.keyof(), fieldState),
  used: z.record(z.string().max(60), line),
  stale: z.boolean(),
}) satisfies z.ZodType<Reading>;
