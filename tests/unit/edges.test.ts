import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from '../../lib/domain/schema/zod';
import { check } from '../../lib/etiquette/check';
import { detectLanguage, type Language } from '../../lib/language/detect';

const edgeSchema = z.strictObject({
  id: z.string().regex(/^edge-\d{3}$/),
  kind: z.enum(['one-word', 'address', 'code', 'emoji', 'quote', 'dialect', 'language', 'numbers', 'link', 'list']),
  lang: z.string().regex(/^[a-z]{2,3}$/),
  text: z.string().min(1),
  thread: z.array(z.strictObject({ from: z.enum(['me', 'them']), text: z.string() })).optional(),
  firstContact: z.boolean().optional(),
});

/** Texts at the edge of what the check is for; none of them is an ad of the sender's in a language it reads. */
const edges = readFileSync(new URL('../corpus/edges.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => edgeSchema.parse(JSON.parse(line)));

/** Which language a dialect is never taken for. */
const notTaken: Record<string, Language[]> = {
  gsw: ['en', 'mixed'],
  bar: ['en', 'mixed'],
  nds: ['en', 'mixed'],
  de: ['en', 'mixed'],
  sco: ['de', 'mixed'],
  pcm: ['de', 'mixed'],
  en: ['de', 'mixed'],
};

describe('texts at the edge', () => {
  it('are many, of every kind, each with its own id', () => {
    expect(new Set(edges.map((edge) => edge.id)).size).toBe(edges.length);
    for (const kind of edgeSchema.shape.kind.options)
      expect(edges.filter((edge) => edge.kind === kind).length, kind).toBeGreaterThan(5);
  });

  it.each(edges.map((edge) => [edge.id, edge.kind, edge] as const))('%s, %s, is not held', (_id, _kind, edge) => {
    const { text, thread, firstContact } = edge;
    const verdict = check({
      text,
      ...(thread ? { thread } : {}),
      ...(firstContact === undefined ? {} : { firstContact }),
    });
    expect({ text, level: verdict.level, findings: verdict.findings.map(({ rule }) => rule) }).not.toMatchObject({
      level: 'litfass',
    });
  });

  it('a dialect is never taken for the other language', () => {
    const wrong = edges
      .filter(({ kind, lang, text }) => kind === 'dialect' && notTaken[lang]?.includes(detectLanguage(text)))
      .map(({ id, text }) => [id, detectLanguage(text)]);
    expect(wrong).toEqual([]);
  });

  it('other languages are left alone', () => {
    const judged = edges.filter(({ kind, text }) => kind === 'language' && check({ text }).score !== null);
    expect(judged.map(({ id }) => id)).toEqual([]);
  });
});
