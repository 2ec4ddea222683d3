import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.35,
  kinds: ['link', 'book'],
  patterns: {
    both: ['{link}', '{free} .. {collateral}', '{book} {link}'],
    de: [
      '{book} … {link}|hier|jetzt|kalender|platz|plätze',
      'jetzt .. {book}|{save}|starten|informieren',
      'einfach .. {book}|antworten|schreiben|ausfüllen|klicken',
    ],
    en: ['{book} … {link}|here|now|calendar|today', 'here … {link}|calendar|book|sign', 'reply .. yes|info|with|start'],
  },
});

export const words: RuleWords = {
  title: { de: 'Legt einen Köder aus', en: 'Puts out bait' },
  why: {
    de: 'Ein Link oder ein Geschenk, um das niemand gebeten hat, riecht nach Köder.',
    en: 'A link or a gift nobody asked for smells of bait.',
  },
  better: {
    de: 'Schreib das Wichtigste selbst in einem Satz; wer mehr wissen möchte, fragt nach.',
    en: 'Say the heart of it in one sentence; whoever wants more will ask.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Hier geht es zur [[Anmeldung: https://lichtwerk.example/kurs]]',
    'Hallo Inge, es gibt dazu eine [[kostenlose Vorlage von uns]].',
    '[[Jetzt Platz sichern und mitsegeln!]]',
    'My diary is open: [[https://meet.example/invented-name]]',
    'Hi Bo, there is a [[free guide on our page]].',
    'Just [[reply with INFO and it lands in]] your mailbox.',
  ],
  fine: [
    'Der Eintritt kostet nichts, und Kuchen gibt es auch: Komm doch am Sonntag zum Tag der offenen Tür.',
    'Danke für das Video von der Premiere, ich hab es gleich zweimal gesehen.',
    'Kannst du mir den Link zum Protokoll noch mal schicken?',
    'Thanks for the book you left on my desk, chapter two saved my week.',
    'The swim club needs a judge on Sunday. Would you enjoy that?',
    'Hi Bo, the minutes are pinned to the board by the stairs.',
  ],
};
