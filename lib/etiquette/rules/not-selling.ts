import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P10',
  weight: 0.4,
  patterns: {
    de: ['nichts .. verkaufen|andrehen|aufschwatzen'],
    en: ['no .. pitch|selling|spam|sales'],
  },
});

export const words: RuleWords = {
  title: { de: 'Beteuert, nichts zu verkaufen', en: 'Insists on not selling' },
  why: {
    de: 'Wer beteuert, nichts zu verkaufen, lässt alle ans Verkaufen denken.',
    en: 'Insisting that you are not selling makes everybody think of selling.',
  },
  better: {
    de: 'Sag einfach, worum es dir geht, auch wenn es ums Geschäft geht.',
    en: 'Simply say what you want, even if it is business.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Keine Sorge, ich will Ihnen [[nichts verkaufen]].',
    'Hallo Gerd, ich möchte dir wirklich [[nichts andrehen]], versprochen.',
    'Wir wollen niemandem etwas und schon gar [[nichts aufschwatzen]].',
    'Don’t worry, this is [[no pitch]].',
    'Hi Fay, [[no sales talk]], I promise.',
    'There is [[no selling in it at all]].',
  ],
  fine: [
    'Meine Eltern haben ihr Haus verkauft, und es fällt uns allen schwer.',
    'Hallo Gerd, der Flohmarkt war nett, nur die Lampe ist geblieben.',
    'Mein Sohn verkauft am Samstag Limonade vor eurem Tor, wunder dich nicht.',
    'We sold the boat last week and miss it already.',
    'Hi Fay, the shop that sells the good rye bread has moved.',
    'My daughter sells lemonade at your gate on Saturday, please be kind.',
  ],
};
