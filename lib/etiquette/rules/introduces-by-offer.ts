import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P3',
  weight: 0.4,
  kinds: ['self'],
  patterns: {
    both: ['{me}|{us} .. {self}', '{self} … {trade}|{client}'],
    de: ['{me} {help}|{serve}|verhelfe', '{self} bei|in|für|aus|und', 'ihr|ihre {self}'],
    en: [
      'as a|an|your .. {self}',
      "we are|'re .. {self}|{trade}|{tool}|manufacturer|provider|company|team|developer|family",
      'i {help}|{serve}',
    ],
  },
});

export const words: RuleWords = {
  title: { de: 'Stellt sich mit einem Angebot vor', en: 'Introduces you by what you sell' },
  why: {
    de: 'Beruf und Angebot in einem Atemzug klingen nach Visitenkarte, nicht nach dir.',
    en: 'A trade and an offer in one breath sound like a business card, not like you.',
  },
  better: {
    de: 'Fang mit dem an, was euch verbindet, und heb das Angebot auf, bis jemand danach fragt.',
    en: 'Begin with what you two share, and keep the offer until somebody asks.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Guten Tag Frau Iversen, [[ich bin Steuerberaterin bei Holm und Partner]].',
    'Hallo Malte, [[ich bin Schlafcoach und zeige dir]], wie du wieder durchschläfst.',
    'Moin, mein Name ist Ahlers, [[ich bin Ihr Ansprechpartner für Gabelstapler im Norden]].',
    'Hi Ann, [[as a nutrition coach I get busy parents to eat well]].',
    'Hello Piet, [[I am the founder of Lindqvist Learning]].',
    'Hi Omar, [[we are a family firm from Leeds and make shop]] signs.',
  ],
  fine: [
    'Hallo Frau Kern, als Schulleiterin freue ich mich über den Antrag Ihrer Tochter.',
    'Hallo Ben, ich bin die neue Hausärztin im Ort. Wo parkt man hier, wenn Markt ist?',
    'Als Kind war ich jeden Sommer in eurem Dorf, der Steg fehlt mir bis heute.',
    'Hi Mara, as a volunteer at the shelter I met your dog last week.',
    'As a nurse I read your article on night shifts twice. How did the ward take it?',
    'Hi Leo, I am the neighbour with the loud parrot. Sorry about Sunday.',
  ],
};
