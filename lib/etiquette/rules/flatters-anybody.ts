import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P3',
  weight: 0.3,
  kinds: ['flatter', 'notice'],
  patterns: {
    both: ['{notice} … {flatter}', '{flatter} … {notice}'],
    de: [
      '{notice} … {you} profil|seite|beitrag|werdegang|unternehmen|website|webseite|homepage|content|post',
      'menschen|leute wie',
    ],
    en: ['someone|somebody|people like|with|of {you}', '{notice} {you}|that'],
  },
});

export const words: RuleWords = {
  title: { de: 'Lobt, was auf alle passt', en: 'Gives praise that would fit anybody' },
  why: {
    de: 'Ein Lob, das zu jedem Profil passt, klingt nach einer Vorlage.',
    en: 'Praise that fits every profile sounds like a template.',
  },
  better: {
    de: 'Nenn die eine Sache, die dir wirklich aufgefallen ist, oder lass das Lob weg.',
    en: 'Name the one thing that really struck you, or leave the praise out.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Ich habe Ihr [[Profil gesehen und bin begeistert]].',
    'Hallo Ria, dein [[Werdegang ist echt spannend]].',
    'Wir suchen immer [[Menschen wie dich]].',
    'I [[came across your profile and was really impressed]].',
    'Hi Sol, I love working with [[people like you]].',
    'Your [[posts are amazing, I noticed that right away]].',
  ],
  fine: [
    'Hallo Ria, in deinem Garten steht ja wirklich ein Feigenbaum, mitten in Kiel.',
    'Dein Beitrag über die Stille vor dem Applaus hängt jetzt an meiner Tür.',
    'Die Brücke, die Sie in Passau gebaut haben, trägt meinen Schulweg.',
    'Hi Sol, there really is a fig tree in your garden, in Aberdeen!',
    'Your article on silence before applause hangs on my door now.',
    'The bridge you built in York carries my way to school.',
  ],
};
