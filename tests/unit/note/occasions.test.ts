import { describe, expect, it } from 'vitest';
import { detectAddress } from '../../../lib/language/address';
import { detectLanguage } from '../../../lib/language/detect';
import { compose } from '../../../lib/note/compose';
import type { OccasionExample, OccasionWords } from '../../../lib/note/occasion';
import { occasions } from '../../../lib/note/occasions';

const modules = import.meta.glob<{ words: OccasionWords; examples: OccasionExample[] }>(
  '../../../lib/note/occasions/*.ts',
  { eager: true },
);
const frames = [...occasions].flatMap(([id, { frames: kinds }]) =>
  Object.entries(kinds).flatMap(([kind, list]) => list.map((frame) => ({ id, kind, frame }))),
);

describe.each(Object.entries(modules))('%s', (path, { words, examples }) => {
  const id = path.split('/').at(-1)?.replace('.ts', '') ?? '';
  it('writes its examples', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { request, text } of examples) expect(compose({ ...request, occasion: id }).drafts[0]?.text).toBe(text);
  });
  it('has its words in both languages and both forms', () => {
    expect(detectAddress(words.question.de.sie)).toBe('sie');
    expect(detectAddress(words.question.de.du)).toBe('du');
    expect(words.question.en).toMatch(/\?$/u);
    for (const text of [words.title, words.why]) expect([text.de, text.en].every(Boolean)).toBe(true);
  });
});

describe('frames', () => {
  it('have ids of their own and a reason for each kind', () => {
    for (const [id, occasion] of occasions) {
      const ids = Object.values(occasion.frames).flatMap((list) => list.map((frame) => frame.id));
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(Object.keys(occasion.reason).toSorted()).toEqual(Object.keys(occasion.frames).toSorted());
    }
  });

  it.each(frames.filter(({ id }) => id !== 'own-words'))(
    '$id/$frame.id keeps its form of address, ends its sentence and asks',
    ({ frame }) => {
      for (const [form, { reference, opening }] of Object.entries({ sie: frame.sie, du: frame.du, en: frame.en })) {
        const bare = `${reference.replace(/\{\w+\}/gu, '')} ${opening}`;
        if (form === 'sie') expect(detectAddress(bare)).not.toBe('du');
        if (form === 'du') expect(detectAddress(bare)).not.toBe('sie');
        expect(detectAddress(bare)).not.toBe('mixed');
        expect(detectLanguage(bare)).toBe(form === 'en' ? 'en' : 'de');
        expect(reference).toMatch(/(?:\.|\{quote\})$/u);
        expect(opening).toMatch(/\?$/u);
        // No article or preposition that would have to agree with what is put in.
        expect(reference).not.toMatch(/(?:\b(?:bei|bei der|beim|der|die|das|an|am|zu|zur|zum|aus|mit|im) )\{it\}/iu);
      }
    },
  );
});
