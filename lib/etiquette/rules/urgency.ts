import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.35,
  kinds: ['limited'],
  patterns: {
    both: ['{limited} … {limited}', '{book} … {limited}'],
    de: [
      'nur noch',
      'bis .. {week}|{number} … {price}|{book}|{percent}|{limited}|{free}',
      'nur {number}|wenige|bis|diese|heute',
    ],
    en: ['only … {number}|left|spots|places|few', 'selected|shortlisted', '{number} … left|remaining|available'],
  },
});

export const words: RuleWords = {
  title: { de: 'Drängt zur Eile', en: 'Presses for haste' },
  why: { de: 'Wer gedrängt wird, sagt lieber Nein.', en: 'People who feel hurried would rather say no.' },
  better: {
    de: 'Nenn das Datum, wenn es eins gibt, und lass Zeit zum Überlegen.',
    en: 'Name the date if there is one, and leave time to think.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Es gibt [[nur noch drei Plätze]].',
    'Hallo Pit, die [[Aktion läuft nur bis Freitag]].',
    '[[Sichere dir jetzt einen der letzten Termine]].',
    'Hi Zoe, [[only two spots left]].',
    'You have been [[selected for the spring group]].',
    '[[Register soon, 5 seats remaining]].',
  ],
  fine: [
    'Der letzte Bus ist weg, ich laufe.',
    'Hallo Pit, der Hund hat den Kuchen gefressen, ich backe neu.',
    'Am Freitag bringe ich die Leiter zurück, versprochen.',
    'Hi Zoe, the dog ate the cake, so I am baking another.',
    'The last bus is gone, so I walk.',
    'Would you keep a seat for me next to the organ?',
  ],
};
