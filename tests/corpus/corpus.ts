import { readdirSync, readFileSync } from 'node:fs';
import type { Message } from '../../lib/domain/message';
import { z } from '../../lib/domain/schema/zod';
import { hashOf } from '../../lib/language/hash';

const threadSchema = z.array(z.strictObject({ from: z.enum(['me', 'them']), text: z.string() }));

/** One labelled message. What the fields mean stands in the README beside this file. */
export const sampleSchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2}\d{1,2}-\d{3}$/),
  lang: z.enum(['de', 'en']),
  surface: z.enum(['note', 'message', 'inmail']),
  label: z.enum(['ad', 'personal', 'borderline']),
  hard: z.boolean(),
  world: z.string(),
  why: z.string(),
  text: z.string().min(1),
  firstContact: z.boolean().optional(),
  thread: threadSchema.optional(),
  pair: z.string().optional(),
  marks: z.array(z.string().min(1)).optional(),
});

/** A labelled message. */
export type Sample = z.infer<typeof sampleSchema>;

const folder = new URL('.', import.meta.url);

/** All of the corpus, in the order of its files. Throws where a line is no sample. */
export function readCorpus(): Sample[] {
  return readdirSync(folder)
    .filter((name) => /^(?:de|en)-\d{1,3}\.jsonl$/.test(name))
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => sampleSchema.parse(JSON.parse(line)));
}

const readLines = <T>(name: string, schema: z.ZodType<T>): T[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));

/** What makes a text one of the edge. */
export const edgeKinds = [
  'one-word',
  'address',
  'code',
  'emoji',
  'quote',
  'dialect',
  'language',
  'numbers',
  'link',
  'list',
] as const;
const edgeSchema = z.strictObject({
  id: z.string().regex(/^edge-\d{3}$/),
  kind: z.enum(edgeKinds),
  lang: z.string().regex(/^[a-z]{2,3}$/),
  text: z.string().min(1),
  thread: threadSchema.optional(),
  firstContact: z.boolean().optional(),
});
/** What the language detector may answer. */
export const answers = ['de', 'en', 'mixed', 'other', 'unknown'] as const;
const languageSchema = z.strictObject({ text: z.string().min(1), lang: z.enum(answers), held: z.boolean() });

/** Texts that are never to be held, whatever their words: one word, addresses, code, quoted ads, other languages. */
export const readEdges = (): z.infer<typeof edgeSchema>[] => readLines('edges.jsonl', edgeSchema);
/** Short texts and the language they are in; the detector was not tuned on those that are `held`. */
export const readLanguages = (): z.infer<typeof languageSchema>[] => readLines('languages.jsonl', languageSchema);

/** A sample as the check gets it. */
export const messageOf = ({ text, surface, firstContact, thread }: Sample): Message => ({
  text,
  surface,
  ...(firstContact === undefined ? {} : { firstContact }),
  ...(thread ? { thread } : {}),
});

/** True for the fifth that nothing is ever trained on; messages of a pair stay together. */
export function isFrozen({ id, pair }: Pick<Sample, 'id' | 'pair'>): boolean {
  return (hashOf(pair ?? id) >>> 8) % 5 === 0;
}
