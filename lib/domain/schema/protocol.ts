import type { ToPanel, ToWorker } from '../protocol';
import { siteSchema } from './profile';
import { readingSchema, seenContactSchema, seenRequestSchema } from './reading';
import { z } from './zod';

const line = z.string().max(600);
const moment = z.number().int().nonnegative();
const copy = { site: siteSchema, person: line.min(1), fingerprint: z.string().regex(/^[0-o]{129}$/) };

/** {@link ToWorker} at the receiving end. */
export const toWorkerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('outbox-ready') }),
  z.object({ type: z.literal('open-panel') }),
  z.object({ type: z.literal('visit'), site: siteSchema, slug: line.min(1) }),
  z.object({
    type: z.literal('contacts-seen'),
    site: siteSchema,
    today: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    contacts: z.array(seenContactSchema).max(2000),
  }),
  z.object({
    type: z.literal('requests-seen'),
    site: siteSchema,
    requests: z.array(seenRequestSchema).max(2000),
  }),
  z.object({
    type: z.literal('request-sent'),
    site: siteSchema,
    slug: line.min(1),
    memberId: line.optional(),
    name: line,
    headline: line.optional(),
    at: moment,
    note: z.string().max(2000).optional(),
    occasion: z.string().max(60).optional(),
  }),
  z.object({ type: z.literal('text-written'), ...copy }),
  z.object({ type: z.literal('text-sent'), ...copy }),
]) satisfies z.ZodType<ToWorker>;

/** {@link ToPanel} at the receiving end. */
export const toPanelSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reading'), href: z.string().max(4000), reading: readingSchema }),
  z.object({
    type: z.literal('inserted'),
    id: z.number(),
    outcome: z.enum(['inserted', 'occupied', 'no-field', 'other-person', 'failed']),
  }),
  z.object({ type: z.literal('outline'), id: z.number(), outline: z.string().max(40_000) }),
]) satisfies z.ZodType<ToPanel>;
