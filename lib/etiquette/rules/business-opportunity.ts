import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.45,
  kinds: ['income', 'invest'],
  patterns: {
    both: ['{income} … {income}', '{invest} … {invest}', '{invest} … {call}|{free}|{show}|{money}|{percent}|{service}'],
    de: [
      'nebenbei|nebenher',
      'rendite|eigenkapital|steuer~|vorsorge~|rente|vermögen~|kapitalanlage~',
      'dazuverdien~|verdien~',
    ],
    en: ['from .. home|phone|anywhere|laptop', '{invest}', 'earn~'],
  },
});

export const words: RuleWords = {
  title: { de: 'Wirbt für einen Verdienst', en: 'Advertises a way to earn' },
  why: {
    de: 'Eine Verdienstmöglichkeit aus heiterem Himmel lässt die meisten an ein Schneeballsystem denken.',
    en: 'A way to earn out of the blue makes most people think of a pyramid scheme.',
  },
  better: {
    de: 'Sag offen, worum es geht und welche Firma dahintersteht.',
    en: 'Say openly what it is and which firm is behind it.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Hey Lina, so [[verdienst du nebenbei etwas dazu]].',
    'Wie sicher ist eigentlich deine [[Rente?]]',
    'Mit wenig [[Eigenkapital zur ersten Wohnung]].',
    'Hi Rob, you can do this [[from home]].',
    'People [[earn good money with it]].',
    'Hello Meg, are your [[pension and your property in good hands?]]',
  ],
  fine: [
    'Mit der Imkerei habe ich mir ein zweites Standbein aufgebaut, wie du damals mit dem Hofladen.',
    'Meine Oma geht mit neunzig noch jeden Morgen schwimmen.',
    'Die Wohnung über der Schmiede ist wieder warm.',
    'Hi Rob, the house above the forge is warm again.',
    'My grandmother still swims every morning at ninety.',
    'Hello Meg, the piano fits through the door after all.',
  ],
};
