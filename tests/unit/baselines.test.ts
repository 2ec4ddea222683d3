import { describe, expect, it } from 'vitest';
import { type Labelled, trainNaiveBayes, trainTfidf } from '../../tools/evaluate/baselines';

const ads = [
  'Book your free demo today and double your sales.',
  'Our agency brings you more leads every week. Book a call.',
  'Get more leads with our proven system, free trial today.',
  'We help firms double their revenue. Book a free call now.',
  'Jetzt kostenlos testen: mehr Kunden mit unserem System.',
  'Unsere Agentur bringt dir mehr Anfragen. Buche jetzt dein Gespräch.',
];
const personal = [
  'Your talk on moss in Lund stayed with me. Thank you for the slides.',
  'We sat together in the choir in Graz. How is your violin?',
  'I read your post on night trains and took one last week.',
  'Thank you for the recipe, the plums came out very well.',
  'Dein Vortrag über Moose hat mir sehr gefallen. Danke für die Folien.',
  'Wir sangen zusammen im Chor. Wie geht es deiner Geige?',
];
const samples: Labelled[] = [
  ...ads.map((text) => ({ text, ad: true })),
  ...personal.map((text) => ({ text, ad: false })),
];

const newAds = ['Free demo: our system doubles your leads.', 'Mehr Kunden? Jetzt kostenlos Gespräch buchen.'];
const newPersonal = ['How was the night train to Lund?', 'Danke, die Geige klang im Chor sehr schön.'];

describe.each([
  ['naive Bayes', trainNaiveBayes],
  ['TF-IDF and logistic regression', trainTfidf],
])('%s', (_name, train) => {
  it('tells new ads from new personal messages', () => {
    const classify = train(samples);
    for (const text of newAds) expect(classify(text), text).toBeGreaterThan(0.5);
    for (const text of newPersonal) expect(classify(text), text).toBeLessThan(0.5);
  });

  it('learns the opposite from opposite labels', () => {
    const classify = train(samples.map(({ text, ad }) => ({ text, ad: !ad })));
    for (const text of newAds) expect(classify(text), text).toBeLessThan(0.5);
    for (const text of newPersonal) expect(classify(text), text).toBeGreaterThan(0.5);
  });

  it('gives the same numbers each time', () => {
    const [once, again] = [train(samples), train([...samples])];
    for (const text of [...newAds, ...newPersonal]) expect(once(text)).toBe(again(text));
  });

  it('gives a probability for whatever it is asked', () => {
    const few: Labelled[][] = [samples, samples.slice(0, 1), samples.slice(-1), []];
    for (const text of ['', 'zzz', '🙂', 'lead '.repeat(2000)])
      for (const some of few) {
        const chance = train(some)(text);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
      }
  });
});

describe('naive Bayes', () => {
  it('counts as by hand', () => {
    const classify = trainNaiveBayes([
      { text: 'Sale sale now', ad: true },
      { text: 'hello you', ad: false },
    ]);
    // Four words are known: "sale" is 3 of 3 + 4 in the ad, 1 of 2 + 4 in the other.
    expect(classify('SALE')).toBeCloseTo(3 / 7 / (3 / 7 + 1 / 6), 12);
    expect(classify('unheard')).toBe(0.5);
  });
});

describe('TF-IDF and logistic regression', () => {
  it('finds the weights where the penalised loss is least', () => {
    // One column besides the constant one: both ends of the slope vanish at the same weight.
    const classify = trainTfidf([
      { text: 'sale', ad: true },
      { text: 'sale', ad: true },
      { text: 'sale', ad: false },
    ]);
    const chance = classify('sale');
    const weight = Math.log(chance / (1 - chance)) / 2;
    expect(3 * chance - 2 + 0.1 * weight).toBeCloseTo(0, 9);
  });
});
