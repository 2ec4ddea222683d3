import { defineRule, type RuleExamples, type RuleWords } from '../rule';

/** Follows right upon "thanks for connecting" (ETIQUETTE P8), in the text itself or, about the whole text, in the thread. */
export default defineRule({
  principle: 'P8',
  weight: 0.3,
  patterns: {
    de: ['danke|dank|freut|schön … {bond}'],
    en: ['{thanks} … {bond}', 'glad|great|good|lovely|nice|pleased … {bond}'],
  },
  find: ({ company: { last, asked, exchange } }) =>
    last === 'them' && !asked.something && exchange === 0 ? [{ start: 0, end: 0 }] : [],
});

export const words: RuleWords = {
  title: { de: 'Dankt, um zu verkaufen', en: 'Says thanks in order to sell' },
  why: {
    de: 'Wo auf den Dank gleich ein Angebot folgt, war der Dank nur der Türöffner.',
    en: 'Where an offer follows the thanks at once, the thanks only opened the door.',
  },
  better: {
    de: 'Lass den Dank für sich stehen, oder stell eine Frage.',
    en: 'Let the thanks stand alone, or ask a question.',
  },
};

export const examples: RuleExamples = {
  ad: [
    '[[Danke für die Vernetzung!]] Was machen Sie genau?',
    '[[Schön, dass wir jetzt vernetzt sind]].',
    'Hallo Pia, [[freut mich, dass du meine Anfrage angenommen hast und wir verbunden sind]].',
    '[[Thanks for connecting!]] What is it you do exactly?',
    'Hi Pia, [[lovely of you to accept]].',
    { text: 'Our ovens bake themselves.', thread: [{ from: 'them', text: 'Thanks for connecting!' }] },
  ],
  fine: [
    'Danke für den Kuchen, er war schneller weg als der Regen.',
    'Hallo Pia, freut mich, dass ihr gut angekommen seid.',
    'Schön war es bei euch am See, die Kinder reden von nichts anderem.',
    'Thanks for the cake, it was gone before the rain.',
    'Hi Pia, glad you all got home.',
    { text: 'At seven, by the gate.', thread: [{ from: 'them', text: 'When do we meet, and where?' }] },
  ],
};
