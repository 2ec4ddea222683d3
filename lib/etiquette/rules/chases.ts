import { defineRule, type RuleExamples, type RuleWords } from '../rule';

/** Asks again (ETIQUETTE P4); behind an own message without an answer that is about the whole text. */
export default defineRule({
  principle: 'P4',
  weight: 0.35,
  find: ({ company }) => (company.last === 'me' ? [{ start: 0, end: 0 }] : []),
  kinds: ['chase'],
  patterns: {
    both: ['{chase} … {chase}'],
    de: ['nur .. kurz|noch|nochmal|mal', 'auf|zu meine|meiner|meinem|mein|unser|unserem|unsere', 'schade'],
    en: ['inbox', 'chance to', 'pop~|nudg~|ping~|bump~|circl~|float~'],
  },
});

export const words: RuleWords = {
  title: { de: 'Hakt nach', en: 'Chases an answer' },
  why: {
    de: 'Keine Antwort ist oft auch eine, und Nachhaken macht daraus eine Schuld.',
    en: 'No answer often is one too, and chasing turns it into a debt.',
  },
  better: {
    de: 'Warte ab, oder schreib etwas, das auch ohne Antwort willkommen ist.',
    en: 'Wait, or write something that is welcome even without an answer.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Ich wollte [[nur kurz nachhaken]].',
    'Hallo Herr Voss, [[auf meine Mail kam leider nichts]].',
    '[[Schade]], dass ich nichts von Ihnen höre.',
    'Hi Deb, just [[floating this to the top of your inbox]].',
    'Did you get a [[chance to read it?]]',
    'Hello Ray, [[bumping this up]].',
    { text: 'Na, schon entschieden?', thread: [{ from: 'me', text: 'Unser Kurs beginnt am Montag, 90 Euro.' }] },
    { text: 'Any news, Ray?', thread: [{ from: 'me', text: 'Our course starts on Monday, 90 pounds.' }] },
  ],
  fine: [
    'Hallo Herr Voss, die Post hat Ihr Paket bei uns abgegeben.',
    'Erinnerst du dich an den Winter mit den zwei Schlitten?',
    'Ich denke an dich und drücke die Daumen für morgen.',
    'Hi Deb, the postman left your parcel with us.',
    'Do you remember the winter with the two sledges?',
    'Thinking of you, fingers crossed for tomorrow.',
    { text: 'Gern, bis Montag!', thread: [{ from: 'them', text: 'Kommst du zum Kurs?' }] },
  ],
};
