import { describe, expect, it } from 'vitest';
import { noAdsSentence } from '../../../lib/sites/no-ads';

describe('somebody who asks for no advertising', () => {
  it.each([
    ['Linden. Bitte keine Werbung! Danke.', 'Bitte keine Werbung!'],
    ['Bitte keine Verkaufsgespräche', 'Bitte keine Verkaufsgespräche'],
    ['Keine Recruiting- oder Vertriebsanfragen.', null],
    [
      'Ich nehme keine unaufgeforderten Vertriebsanfragen an.',
      'Ich nehme keine unaufgeforderten Vertriebsanfragen an.',
    ],
    ['Bitte von Kaltakquise absehen.', 'Bitte von Kaltakquise absehen.'],
    ['No sales pitches please.', 'No sales pitches please.'],
    ['Please don’t pitch me.', 'Please don’t pitch me.'],
    ['Do not try to sell me anything', 'Do not try to sell me anything'],
    ['Ich mache Werbung für Linden.', null],
    ['I lead a sales team.', null],
    ['', null],
  ])('says so in %j', (text, sentence) => {
    expect(noAdsSentence(text)).toBe(sentence);
  });

  it('is not somebody who only says no to something else', () => {
    expect(noAdsSentence('Keine Sorge, ich mache Werbung.')).toBeNull();
  });

  it('is heard in at most two hundred characters, and in no time', () => {
    expect(noAdsSentence(`Keine Werbung ${'bitte '.repeat(100)}`)?.length).toBeLessThanOrEqual(200);
    const before = performance.now();
    for (const hostile of [
      'keine '.repeat(700),
      'no a, or '.repeat(450),
      'von Werbung '.repeat(400),
      'a'.repeat(4000),
      '. '.repeat(2000),
    ])
      noAdsSentence(hostile);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
