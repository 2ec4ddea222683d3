import { describe, expect, it } from 'vitest';
import { check } from '../../lib/etiquette/check';
import { detectLanguage, type Language } from '../../lib/language/detect';
import { edgeKinds, readEdges } from '../corpus/corpus';

/** None of them is an ad of the sender's in a language the check reads. */
const edges = readEdges();

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
    for (const kind of edgeKinds) expect(edges.filter((edge) => edge.kind === kind).length, kind).toBeGreaterThan(5);
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
