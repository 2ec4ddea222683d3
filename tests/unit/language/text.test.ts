import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, unfold } from '../../../lib/language/text';

/** What of the original stands for a stretch of the folded text. */
function original(text: string, words: string): string {
  const folded = fold(text);
  const start = folded.text.indexOf(words);
  const span = unfold(folded, { start, end: start + words.length });
  return text.slice(span.start, span.end);
}

describe('a folded text', () => {
  it.each([
    ['capitals and accents', 'Äpfel von José', 'apfel von jose'],
    ['a sharp s as two', 'Straße', 'strasse'],
    ['signs as plain ones', '„Ja“ – ‘so’ …', '"ja" - \'so\' .'],
    ['spaces as one, none at a line’s ends', '  a \t  b  \n  c', 'a b\nc'],
    ['line breaks as two at most', 'a\r\n\r\n\r\nb\u2028c', 'a\n\nb\nc'],
    ['nothing invisible', 'a\u200bb\u00adc\u202ed', 'abcd'],
    ['combining marks with their letter', 'e\u0301te\u0301', 'ete'],
    ['look-alike letters', '𝗛𝗶 ﬁ', 'hi fi'],
  ])('has %s', (_, text, folded) => expect(fold(text).text).toBe(folded));

  it.each([
    ['the sharp s', 'die Straße hier', 'strasse', 'Straße'],
    ['one half of it', 'Straße', 'ras', 'raß'],
    ['what was behind a gap', 'a   \n\n\n\n  Beere!', 'beere', 'Beere'],
    ['a gap', 'a   b', 'a b', 'a   b'],
    ['a letter with its mark', 'e\u0301te\u0301 la', 'ete', 'e\u0301te\u0301'],
    ['hidden signs inside', 'hel\u00adfen und', 'helfen', 'hel\u00adfen'],
    ['letters of two units', 'so 𝗛𝗶 da', 'hi', '𝗛𝗶'],
    ['what follows an emoji', '👩‍💻 Ich helfe', 'ich', 'Ich'],
  ])('leads back to %s', (_, text, words, found) => expect(original(text, words)).toBe(found));

  it('leads back into the text from every unit, in order, and to what was folded there', () => {
    const sign = fc.constantFrom(...Array.from('aBz ß.\n\r\té\u0301\u200b\ud800…"ﷺ'), '👩‍💻', '𝗛');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(sign).map((signs) => signs.join('')),
        ),
        (text) => {
          const folded = fold(text);
          expect(folded.cased).toHaveLength(folded.text.length);
          let before = 0;
          for (let at = 0; at < folded.text.length; at++) {
            const { start, end } = unfold(folded, { start: at, end: at + 1 });
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            before = start;
            const unit = folded.text[at]!;
            if (/\S/.test(unit)) expect(fold(text.slice(start, end)).text).toContain(unit);
          }
        },
      ),
    );
  });

  it('leads nowhere from outside', () => {
    expect(unfold(fold('abc'), { start: 7, end: 9 })).toEqual({ start: 0, end: 0 });
    expect(unfold(fold(''), { start: 0, end: 1 })).toEqual({ start: 0, end: 0 });
  });
});
