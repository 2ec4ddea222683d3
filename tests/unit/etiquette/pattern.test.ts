import { describe, expect, it } from 'vitest';
import { createPatternIndex, findMatches } from '../../../lib/etiquette/pattern';
import { tokenize } from '../../../lib/etiquette/tokens';
import { fold } from '../../../lib/language/text';

/** The words from the first to the last that a pattern matches, once for each match. */
function find(pattern: string, text: string, language: 'de' | 'en' = 'en'): string[] {
  const { text: folded, cased } = fold(text);
  const tokens = tokenize(folded, cased, language);
  return findMatches(tokens, createPatternIndex([['own', pattern]])).map(({ from, to }) =>
    folded.slice(tokens.all[from]!.start, tokens.all[to]!.end),
  );
}

describe('a pattern', () => {
  it.each([
    ['words as written', 'ripe plums', 'We picked ripe plums at dawn', ['ripe plums']],
    ['and not others', 'ripe plums', 'We picked ripe red plums at dawn', []],
    ['one of several', 'plums|pears here', 'Our pears here are late', ['pears here']],
    ['a stem', 'ripen~', 'They are ripening fast', ['ripening']],
    ['a kind of word', '{money}', 'It was $40 in May', ['40']],
    ['up to three words between', 'ripe .. plums', 'Those ripe and sweet red plums', ['ripe and sweet red plums']],
    ['and not four', 'ripe .. plums', 'Those ripe and sweet and red plums', []],
    ['up to eight words between', 'ripe … plums', 'ripe a b c d e f g h plums', ['ripe a b c d e f g h plums']],
    ['and not nine', 'ripe … plums', 'ripe a b c d e f g h j plums', []],
    ['not across sentences', 'ripe … plums', 'They are ripe. The plums are blue', []],
    ['at the beginning only', '^ plums', 'they are plums', []],
    ['two in their order', '<ripe plums>', 'those ripe and sweet plums', ['ripe and sweet plums']],
    ['or turned round side by side', '<ripe plums>', 'plums ripe in May', ['plums ripe']],
    ['and turned round no further', '<ripe plums>', 'the plums were ripe', []],
  ])('matches %s', (_, pattern, text, found) => expect(find(pattern, text)).toEqual(found));

  it('is taken back by a negation within or beside it, unless it says one itself', () => {
    expect(find('ripe plums', 'these are not ripe plums')).toEqual([]);
    expect(find('ripe … plums', 'ripe and never sweet plums')).toEqual([]);
    expect(find('not ripe', 'these are not ripe')).toEqual(['not ripe']);
  });

  it('reads German with and without umlauts, and capitals', () => {
    for (const text of ['Die Äpfel im Garten', 'die aepfel im garten', 'die apfel im garten'])
      expect(find('äpfel im', text, 'de')).toHaveLength(1);
  });

  it('leaves the salutation alone', () => {
    expect(find('plums', 'Dear plums, the tree is bare')).toEqual([]);
  });

  it('takes a number of steps that grows with the text, whatever the text', () => {
    const steps = (words: number): number => {
      const { text, cased } = fold('ripe '.repeat(words));
      const tokens = tokenize(text, cased, 'en');
      let looked = 0;
      const all = new Proxy(tokens.all, {
        get(list, key) {
          looked++;
          return Reflect.get(list, key) as unknown;
        },
      });
      findMatches({ ...tokens, all }, createPatternIndex([['own', 'ripe … ripe … ripe … plums']]));
      return looked;
    };
    const [short, long] = [steps(200), steps(2000)];
    expect(long / short).toBeLessThan(11);
    expect(long / 2000).toBeLessThan(10_000);
  });

  it('is told apart from one that names a kind there is none of', () => {
    expect(() => createPatternIndex([['own', '{plums}']])).toThrow('No kind of word is called plums.');
  });
});
