import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.35,
  patterns: {
    de: [
      'falls|wenn|sollten|sollte|sobald … {want}|{interest}|{service}|{tool}|mal|bei|jemand|{pain}',
      'noch .. {limited}|frei|luft',
      'gerade|noch|wieder .. {limited}|frei|kapazität|platz',
    ],
    en: ['should {you} … {want}|ever', 'capacity'],
  },
});

export const words: RuleWords = {
  title: { de: 'Bietet sich für alle Fälle an', en: 'Offers help just in case' },
  why: {
    de: '„Falls du mal Bedarf hast“ passt zu allen und heißt: Denk an mich, wenn du kaufst.',
    en: '“If you ever need” fits anybody, and means: think of me when you buy.',
  },
  better: {
    de: 'Frag lieber, woran dein Gegenüber gerade arbeitet, und hör erst einmal zu.',
    en: 'Rather ask what they are working on, and listen first.',
  },
};

export const examples: RuleExamples = {
  ad: [
    '[[Falls ihr mal Bedarf an Bühnentechnik habt]], meldet euch.',
    'Hallo Frau Wirth, [[sollten Sie jemanden für den Garten brauchen]], bin ich da.',
    'Wir haben im Mai [[noch Kapazitäten frei]].',
    '[[Should you ever need a translator]], you know where I am.',
    'Hi Noor, we have [[capacity for two more kitchens this]] spring.',
    '[[Should you want a second opinion on the]] roof, drop by our yard.',
  ],
  fine: [
    'Hallo Frau Wirth, Ihre Hecke ist die schönste in der ganzen Straße.',
    'Brauchst du die Leiter zurück, oder darf sie bis Montag bleiben?',
    'Kennst du das Lied, das am Ende lief? Es geht mir nicht aus dem Kopf.',
    'Do you remember the song they played at the end? It is stuck in my head.',
    'Hi Noor, do you need the ladder back, or may it stay till Monday?',
    'The translator at the trial was brilliant, do you know who it was?',
  ],
};
