import { describe, expect, it } from 'vitest';
import { ground } from '../../../lib/note/grounding';
import { job, person, post } from './people';

const profile = person('Dr. Henning Rathke', {
  location: 'Bremen, Deutschland',
  positions: [job('Leitung Umschlag', 'Kaibetriebe Nordsiel GmbH', '2012-03', '2019-08')],
  education: [{ school: 'Seefahrtschule Elsum', end: '2004' }],
  skills: ['Containerbrücken', 'Ladungssicherung'],
  posts: [post('Ein leerer Kran ist lauter als ein voller. 24 Kinder waren da.')],
  mutual: { names: ['Wanja Lüdtke'] },
});
const me = {
  name: person('Birte Onken').name,
  positions: [job('Disposition', 'Reederei Janssen', '2019-04')],
  location: 'Emden',
};

describe('ground', () => {
  it.each([
    'Hallo Henning,\nein Satz aus deinem Beitrag: „Ein leerer Kran ist lauter als ein voller“. Wie kam es dazu?\nViele Grüße\nBirte Onken',
    'Guten Tag Dr. Henning Rathke, wir kennen beide Wanja Lüdtke. Woher kennen Sie sich?',
    'Kaibetriebe Nordsiel: erst Sie bis 2019, dann ich. Was war der Anlass?',
    'Seefahrtschule Elsum, 2004: Welche Lehre wissen Sie noch?',
    'Ihr Stichwort Ladungssicherung: Womit fangen Sie an?',
    'Hi Henning, you wrote about 24 Kinder. What happened next?',
    "I'd like to know more about Bremen. Which corner do you like?",
    'Grüße aus Emden, Birte Onken, Reederei Janssen',
    'Eine Containerbrücke, was ist das?',
  ])('bears: %s', (text) => {
    expect(ground(text, profile, me)).toEqual([]);
  });

  it.each([
    ['Hallo Herr Rathke, wie geht das?', 'Herr', 'name'],
    ['Hallo Helga, wie geht das?', 'Helga', 'name'],
    ['Die Reederei Petersen kennt das auch.', 'Petersen', 'name'],
    ['Grüße aus Wismar', 'Wismar', 'name'],
    ['Zwölf Jahre im Hafen: Respekt.', 'Zwölf', 'number'],
    ['Kaibetriebe Nordsiel, seit 2011', '2011', 'number'],
    ['„Ein voller Kran ist lauter“: Wie kam es dazu?', '„Ein voller Kran ist lauter“', 'quote'],
    ['You wrote “cranes are loud”. Why?', '“cranes are loud”', 'quote'],
    ['We met at Tidewater Forum.', 'Tidewater', 'name'],
    ['Wanja Rathke hat mir das erzählt.', 'Wanja Rathke', 'name'],
    ['Als Professor wissen Sie das.', 'Professor', 'name'],
    ['We have 25 of them.', '25', 'number'],
    ['Sie waren vor sieben Jahren dort.', 'sieben', 'number'],
  ] as const)('finds: %s', (text, what, kind) => {
    const found = ground(text, profile, me);
    expect(found.map((one) => [one.text, one.kind])).toContainEqual([what, kind]);
    for (const { text: part, start, end } of found) expect(text.slice(start, end)).toBe(part);
  });

  it('takes the own words as ground', () => {
    const text = 'Am Tidewater Forum standen wir nebeneinander.';
    expect(ground(text, profile, me)).not.toEqual([]);
    expect(ground(text, profile, me, text)).toEqual([]);
  });
});
