import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.35,
  kinds: ['candidate', 'vacancy'],
  patterns: {
    both: ['{candidate} … {send}|{show}|{vacancy}|{interest}'],
    de: ['{vacancy} … {candidate}|{client}|{you}', 'besetz~|vermittl~', '{candidate}'],
    en: ['{candidate}', 'hiring|recruiting', 'open to'],
  },
});

export const words: RuleWords = {
  title: { de: 'Bietet Stellen oder Personal an', en: 'Offers jobs or staff' },
  why: {
    de: 'Stellen und Profile, die an viele gehen, landen oft ungelesen im Papierkorb.',
    en: 'Openings and profiles that go to many are often thrown away unread.',
  },
  better: {
    de: 'Sag, warum gerade dieser Mensch oder diese Firma, und nenn Aufgabe, Ort und Bezahlung.',
    en: 'Say why this very person or firm, and name the work, the place and the pay.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Wir haben passende [[Kandidaten für Ihr Labor]].',
    'Hallo Iris, ich [[besetze gerade eine Leitung in Hamm]].',
    'Die [[Stelle passt zu unseren Mandanten wie zu Ihnen]].',
    'Hi Finn, I have three [[candidates on my desk]].',
    'Are you [[hiring at the moment?]]',
    'Hello Ada, would you be [[open to something new?]]',
  ],
  fine: [
    'Hallo Iris, seit du weg bist, gießt niemand mehr den Gummibaum.',
    'Der neue Pförtner kennt schon alle Vornamen, unglaublich.',
    'Wie war dein erster Tag auf der neuen Stelle?',
    'Hi Finn, since you left nobody waters the plant.',
    'The new porter already knows every first name, incredible.',
    'How was your first day in the new job?',
  ],
};
