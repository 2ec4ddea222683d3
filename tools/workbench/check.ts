import type { Message } from '../../lib/domain/message';
import { z } from '../../lib/domain/schema/zod';
import { check } from '../../lib/etiquette/check';
import { BadInput } from './lines';

const surfaces = {
  note: { surface: 'note' },
  connection_note: { surface: 'note' },
  message: { surface: 'message' },
  followup: { surface: 'message', firstContact: false },
  inmail: { surface: 'inmail' },
  comment: { surface: 'comment' },
} as const satisfies Record<string, Partial<Message>>;

const line = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string(),
  surface: z.enum(Object.keys(surfaces) as (keyof typeof surfaces)[]).optional(),
  kind: z.enum(Object.keys(surfaces) as (keyof typeof surfaces)[]).optional(),
  site: z.enum(['linkedin', 'xing']).optional(),
  firstContact: z.boolean().optional(),
  recipient: z.object({ name: z.string(), slug: z.string().optional(), noAds: z.boolean().optional() }).optional(),
  sender: z.object({ name: z.string() }).optional(),
  thread: z.array(z.object({ from: z.enum(['me', 'them']), text: z.string() })).optional(),
});

/** One message in, its verdict out. */
export function checkLine(value: Record<string, unknown>): unknown {
  const parsed = line.safeParse(value);
  if (!parsed.success) throw new BadInput(z.prettifyError(parsed.error).replaceAll('\n', ' '));
  const { id, text, surface, kind, site, firstContact, recipient, sender, thread } = parsed.data;
  const message: Message = {
    text,
    ...surfaces[surface ?? kind ?? 'message'],
    ...(site ? { site } : {}),
    ...(firstContact === undefined ? {} : { firstContact }),
    ...(recipient ? { recipient } : {}),
    ...(sender ? { sender } : {}),
    ...(thread ? { thread } : {}),
  };
  return { id, ...check(message, { strictness: 'normal', muted: [] }) };
}
