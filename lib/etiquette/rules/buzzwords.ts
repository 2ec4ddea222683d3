import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P6',
  weight: 0.3,
  kinds: ['buzz'],
  patterns: {
    both: ['{buzz}'],
  },
});

export const words: RuleWords = {
  title: { de: 'Spricht wie ein Prospekt', en: 'Talks like a brochure' },
  why: {
    de: 'Große Wörter sagen wenig, und die meisten lesen darüber hinweg.',
    en: 'Big words say little, and most people read past them.',
  },
  better: {
    de: 'Schreib es so, wie du es am Küchentisch erzählen würdest.',
    en: 'Write it the way you would tell it at the kitchen table.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Alles ganz [[individuell und auf Maß]].',
    'Hallo Lea, so wird eure Gärtnerei [[sichtbar]].',
    'Unsere Küchen entstehen [[professionell und in Handarbeit]].',
    'We are the [[leading maker of greenhouses]].',
    'Hi Ty, this is [[premium oak from our own wood]].',
    'A [[proven way to fill a bakery]].',
  ],
  fine: [
    'Hallo Lea, die Tomaten sind reif, hol dir welche ab.',
    'Von eurem Balkon aus sieht man sogar das Meer.',
    'Die Ziegen stehen wieder auf dem Dach, ich hol die Leiter.',
    'Hi Ty, the tomatoes are ripe, come and pick some.',
    'Who leads the choir now that Karl has retired?',
    'The goats are on the roof again, where is the ladder?',
  ],
};
