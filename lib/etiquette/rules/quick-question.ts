import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P4',
  weight: 0.3,
  patterns: {
    de: ['kurze|schnelle|kleine|ehrliche|eine|nur|mal frage', 'frage'],
    en: [
      'quick|one|simple|honest|random|small|genuine question|q|thought|ask|stat|insight|idea|favour|favor|one|note',
      'curious',
    ],
  },
});

export const words: RuleWords = {
  title: { de: 'Kündigt eine kleine Frage an', en: 'Announces a quick question' },
  why: {
    de: '„Nur kurz“ steht vor so vielen Anzeigen, dass es misstrauisch macht.',
    en: '“Just a quick one” stands before so many ads that it makes people wary.',
  },
  better: {
    de: 'Stell die Frage gleich, ohne sie anzukündigen.',
    en: 'Ask the question right away, without announcing it.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Hallo Gabi, [[kurze Frage]]: Wer macht bei euch die Fenster?',
    'Moin Herr Sander, nur [[eine Frage]].',
    'Mal eine [[ehrliche Frage an dich]].',
    'Hi Max, [[quick question for you]].',
    'Hello Rue, just [[curious how you heat the studio]].',
    'One [[simple question]], if I may.',
  ],
  fine: [
    'Hallo Gabi, wer hat euch eigentlich das schöne Tor geschmiedet?',
    'Fragst du bitte den Pförtner nach dem Schlüssel?',
    'Woher kommt bei euch im Ort der Name Hungerbach?',
    'Hi Max, who forged that lovely gate of yours?',
    'Would you please ask the porter for the key?',
    'Hello Rue, where does the name Hunger Hill come from?',
  ],
};
