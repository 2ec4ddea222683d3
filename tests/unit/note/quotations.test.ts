import { describe, expect, it } from 'vitest';
import { quote } from '../../../lib/language/sentence';
import { findQuotations } from '../../../lib/note/distinctive';

const best = (text: string) => findQuotations(text)[0]?.words;

describe('findQuotations', () => {
  it.each([
    [
      'Guten Morgen! Drei Wochen Regen. Ein leerer Kran ist lauter als ein voller. #hafen',
      'Ein leerer Kran ist lauter als ein voller',
    ],
    [
      'Proud to announce our partnership! We moved the wall by hand and nobody missed the digger.',
      'We moved the wall by hand and nobody missed the digger',
    ],
    ['Unser Fazit nach dem Umbau: Wer leise sägt, wird nicht gehört.', 'Wer leise sägt, wird nicht gehört'],
    [
      'Danke an alle. Heute war viel los. 24 Kinder haben die Glocke selbst gegossen.',
      '24 Kinder haben die Glocke selbst gegossen',
    ],
  ])('%s', (text, words) => {
    expect(best(text)).toBe(words);
  });

  it.each([
    'Wir freuen uns auf spannende Herausforderungen!',
    'Excited to share that our journey continues. Thank you all!',
    'Schreib mir eine DM, dann ist der Kran nie wieder leer.',
    'Angeblich ist ein leerer Kran lauter als ein voller.',
    'Ein leerer Kran ist lauter als ein voller ;-)',
    '„Ein leerer Kran ist lauter als ein voller.“',
    'Mehr dazu: https://kran.example/leer',
    'Zusammen mit Neunzehnjährigen.',
    'No pitches on the quay, please.',
    'Hallo',
    '',
  ])('quotes nothing from: %s', (text) => {
    expect(findQuotations(text)).toEqual([]);
  });

  it('never cuts a denial off', () => {
    for (const { words } of findQuotations(
      'Ich glaube nicht, weil der Kran leer ist, dass Lärm ein Argument sein kann. Der Kran ist leer: Er ist aber nicht lauter geworden.',
    )) {
      expect(words).toMatch(/nicht/u);
    }
  });

  it('takes only what stands there, whole and at most 60 long', () => {
    const text =
      'Der alte Plan war aus Bleistift, weil niemand dem Programm traute. Er klebt noch heute hinter der Tür zur Werkstatt und zur Küche und zum Hof.';
    const found = findQuotations(text);
    expect(found.map(({ words }) => words)).toContain('Der alte Plan war aus Bleistift');
    for (const { words } of found) {
      expect(text).toContain(words);
      expect(words.length).toBeLessThanOrEqual(60);
    }
  });
});

describe('quote', () => {
  it('uses the marks of the reader and turns inner ones', () => {
    expect(quote('Er sagt „nein“ und geht', 'de', false)).toBe('„Er sagt ‚nein‘ und geht“');
    expect(quote('Er sagt „nein“ und geht', 'de', true)).toBe('«Er sagt ‹nein› und geht»');
    expect(quote('They said "no" twice', 'en', false)).toBe('“They said ‘no’ twice”');
  });
});
