import { describe, expect, it } from 'vitest';
import { check } from '../../lib/etiquette/check';
import { messageOf, readCorpus } from '../corpus/corpus';

const corpus = readCorpus();

/** The three-letter pieces of a text. */
function piecesOf(text: string): Set<string> {
  const folded = text.toLowerCase().replace(/\s+/g, ' ');
  return new Set(Array.from({ length: Math.max(0, folded.length - 2) }, (_none, at) => folded.slice(at, at + 3)));
}

function likeness(one: Set<string>, other: Set<string>): number {
  let both = 0;
  for (const piece of one) if (other.has(piece)) both += 1;
  return both / (one.size + other.size - both || 1);
}

describe('the corpus', () => {
  it('has both languages, all labels, and every id once', () => {
    expect(new Set(corpus.map((sample) => sample.id)).size).toBe(corpus.length);
    for (const lang of ['de', 'en'])
      for (const label of ['ad', 'personal', 'borderline'])
        expect(corpus.filter((sample) => sample.lang === lang && sample.label === label).length).toBeGreaterThan(20);
  });

  it('keeps notes as short as a site does, and marks only words that stand in the text', () => {
    for (const { id, surface, text, marks = [] } of corpus) {
      if (surface === 'note') expect(text.length, id).toBeLessThanOrEqual(300);
      for (const mark of marks) expect(text, id).toContain(mark);
    }
  });

  it('has no two messages that are nearly the same, but for pairs that differ in their threads', () => {
    const pieces = corpus.map((sample) => piecesOf(sample.text));
    const near: string[] = [];
    for (const [at, sample] of corpus.entries())
      for (let other = at + 1; other < corpus.length; other += 1) {
        const isPair = sample.pair !== undefined && sample.pair === corpus[other]?.pair;
        if (!isPair && likeness(pieces[at] as Set<string>, pieces[other] as Set<string>) > 0.5)
          near.push(`${sample.id} ~ ${corpus[other]?.id}`);
      }
    expect(near).toEqual([]);
  });

  it('pairs have one text, different threads and different labels', () => {
    const pairs = Map.groupBy(
      corpus.filter((sample) => sample.pair),
      (sample) => sample.pair,
    );
    expect(pairs.size).toBeGreaterThan(10);
    for (const [pair, samples] of pairs) {
      expect(new Set(samples.map((sample) => sample.text)).size, pair).toBe(1);
      expect(new Set(samples.map((sample) => sample.label)).size, pair).toBeGreaterThan(1);
    }
  });

  it('is read by the check without a fault, and few personal messages are held', () => {
    const personal = corpus.filter((sample) => sample.label === 'personal');
    const held = personal.filter((sample) => check(messageOf(sample)).level === 'litfass');
    expect(held.length / personal.length).toBeLessThanOrEqual(0.02);
  });
});
