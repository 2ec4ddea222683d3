import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePersonName, readableName } from '../../../lib/language/person-name';

const names: [string, string, string | undefined, string | undefined][] = [
  ['Dr. Henrike Vogt (sie/ihr) 🎯', 'Dr. Henrike Vogt', 'Henrike', 'Vogt'],
  ['Prof. Dr. med. Wiebke Langer', 'Prof. Dr. Wiebke Langer', 'Wiebke', 'Langer'],
  ['dr Wendel Tannhuber', 'dr Wendel Tannhuber', 'Wendel', 'Tannhuber'],
  ['DR. TORBEN KLAPPROTH', 'DR. TORBEN KLAPPROTH', 'Torben', 'Klapproth'],
  ['Halina Törnberg, MBA', 'Halina Törnberg', 'Halina', 'Törnberg'],
  ['Jana Özdemir | Coach | LION', 'Jana Özdemir', 'Jana', 'Özdemir'],
  ['Jonas Weber (er/ihm) · 2.', 'Jonas Weber', 'Jonas', 'Weber'],
  ['TORBEN KLAPPROTH', 'TORBEN KLAPPROTH', 'Torben', 'Klapproth'],
  ['HANS-PETER VON DER HEIDE', 'HANS-PETER VON DER HEIDE', 'Hans-Peter', 'von der Heide'],
  ['Jean DUPONT', 'Jean DUPONT', 'Jean', 'Dupont'],
  ['li wei', 'li wei', 'Li', 'Wei'],
  ['Anna Maria Schmidt', 'Anna Maria Schmidt', 'Anna Maria', 'Schmidt'],
  ['John R. Smith', 'John R. Smith', 'John', 'Smith'],
  ['J. Miller', 'J. Miller', 'J.', 'Miller'],
  ['Sabine K.', 'Sabine K.', 'Sabine', 'K.'],
  ['Kim', 'Kim', 'Kim', undefined],
  ['王小明', '王小明', '王小明', undefined],
  ['Ludwig van der Velde, PhD', 'Ludwig van der Velde', 'Ludwig', 'van der Velde'],
  ['Lea-Sophie von der Aue', 'Lea-Sophie von der Aue', 'Lea-Sophie', 'von der Aue'],
  ['Müller, Anna', 'Anna Müller', 'Anna', 'Müller'],
  ['Anna Müller - Personalberatung', 'Anna Müller', 'Anna', 'Müller'],
  ['Robert "Bob" Miller', 'Robert Miller', 'Robert', 'Miller'],
  ["Seán O'Brien", "Seán O'Brien", 'Seán', "O'Brien"],
  ['𝗝𝗮𝗻 𝗣𝗲𝘁𝗲𝗿𝘀 🚀', 'Jan Peters', 'Jan', 'Peters'],
  ['Ida Voss ︷ Beta', 'Ida Voss', 'Ida', 'Voss'],
  ['Herr Peter Brandt', 'Peter Brandt', 'Peter', 'Brandt'],
  ['Wolkenbau Solutions GmbH', 'Wolkenbau Solutions GmbH', undefined, undefined],
  ['Müller & Söhne', 'Müller & Söhne', undefined, undefined],
  ['Team Karriere Stadtwerke', 'Team Karriere Stadtwerke', undefined, undefined],
  ['Dr.', '', undefined, undefined],
  ['Visit https://evil.example', '', undefined, undefined],
  ['Anna\u202Enetfelk', '', undefined, undefined],
];

describe('parsePersonName', () => {
  it.each(names)('%s', (text, full, given, family) => {
    const name = parsePersonName(text);
    expect([name.full, name.given, name.family]).toEqual([full, given, family]);
  });

  it('keeps titles before and credentials behind the name apart', () => {
    expect(parsePersonName('Dipl.-Ing. (FH) Peter Groß').titles).toEqual(['Dipl.-Ing.']);
    expect(parsePersonName('dr Wendel Tannhuber').titles).toEqual(['Dr']);
    expect(parsePersonName('DI Franz Huber MBA MSc')).toMatchObject({ titles: ['DI'], credentials: ['MBA', 'MSc'] });
    expect(parsePersonName('Priya Nair, CFA, FRM').credentials).toEqual(['CFA', 'FRM']);
    expect(parsePersonName('Ümit Yılmaz 🇹🇷 ACC').credentials).toEqual(['ACC']);
  });

  it('reads a shouted name aloud', () => {
    expect(readableName(parsePersonName('DR. TORBEN KLAPPROTH'))).toBe('Torben Klapproth');
    expect(readableName(parsePersonName('dr Wendel Tannhuber'))).toBe('Wendel Tannhuber');
  });

  it('never throws, never lets markup or an address through', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 300 }),
          fc.string({ unit: fc.constantFrom(...'ab A.|,<>/\u202E\u200B-(){}"@:ß'.split('')), maxLength: 60 }),
        ),
        (text) => {
          const { full } = parsePersonName(text);
          expect(full).not.toMatch(/[<>{}@|]|https?:|[\u202A-\u202E\u200B]/u);
          expect(full.length).toBeLessThanOrEqual(200);
        },
      ),
    );
  });
});
