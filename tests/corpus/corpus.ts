import { readdirSync, readFileSync } from 'node:fs';
import type { Message } from '../../lib/domain/message';
import { z } from '../../lib/domain/schema/zod';

/** One labelled message. What the fields mean stands in the README beside this file. */
export const sampleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2}\d-\d{3}$/),
  lang: z.enum(['de', 'en']),
  surface: z.enum(['note', 'message', 'inmail']),
  label: z.enum(['ad', 'personal', 'borderline']),
  hard: z.boolean(),
  world: z.string(),
  why: z.string(),
  text: z.string().min(1),
  firstContact: z.boolean().optional(),
  thread: z.array(z.strictObject({ from: z.enum(['me', 'them']), text: z.string() })).optional(),
  pair: z.string().optional(),
  marks: z.array(z.string().min(1)).optional(),
});

/** A labelled message. */
export type Sample = z.infer<typeof sampleSchema>;

const folder = new URL('.', import.meta.url);

/** All of the corpus, in the order of its files. Throws where a line is no sample. */
export function readCorpus(): Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => sampleSchema.parse(JSON.parse(line)));
}

/** A sample as the check gets it. */
export const messageOf = ({ text, surface, firstContact, thread }: Sample): Message => ({
  text,
  surface,
  ...(firstContact === undefined ? {} : { firstContact }),
  ...(thread ? { thread } : {}),
});
