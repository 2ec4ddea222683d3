import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P4',
  weight: 0.35,
  kinds: ['show', 'send', 'interest', 'collateral'],
  patterns: {
    both: ['{interest} {ask}', '{show}|{send} .. {you}', '{send}|{show} … {collateral}'],
    de: [
      'soll|darf|sollen|dürfen|kann {me}|{us} … {send}|{show}|sagen|notieren|vormerken|freihalten|verraten|reservieren|kommen|machen|{call}',
      'gern|gerne … {show}|{send}|{call}',
      'schreib|antworte|kommentiere|meld .. mir|einfach|mit|gern|ja',
    ],
    en: [
      '{could} .. {interest}',
      'want|like|shall|should|can|may|could|mind|okay me|i … {send}|{show}|walk|pop|put|book|pencil|drop|see|bring|share',
      'reply|respond .. with|yes|and',
    ],
  },
});

export const words: RuleWords = {
  title: { de: 'Will etwas zeigen oder schicken', en: 'Wants to show or send something' },
  why: {
    de: 'Nach „Darf ich dir zeigen“ kommt meist ein Verkaufsgespräch, und das ahnen alle.',
    en: 'After “may I show you” mostly comes a sales talk, and everybody senses it.',
  },
  better: {
    de: 'Sag in einem Satz, worum es geht; wer neugierig ist, fragt von selbst.',
    en: 'Say in one sentence what it is; whoever is curious will ask.',
  },
};

export const examples: RuleExamples = {
  ad: [
    '[[Soll ich Ihnen unseren Katalog schicken?]]',
    'Hallo Timo, [[gern stelle ich dir unsere Seilbahn fürs Lager vor]].',
    '[[Antworte einfach mit Ja]], dann kommt die Liste.',
    '[[Should I send over the brochure?]]',
    'Hi Pia, [[would you be interested?]]',
    'Just [[reply with yes and the plan is]] on its way.',
  ],
  fine: [
    'Danke, dass du mir die Bilder von der Premiere geschickt hast.',
    'Hallo Timo, der Pullover ist fertig und passt sogar.',
    'Frau Adler, der Flieder vor Ihrem Büro blüht wie verrückt.',
    'The photographs you sent hang in our kitchen now.',
    'Hi Pia, the goats escaped again, blame the gate.',
    'Dear Mr Obi, the choir rehearses in the chapel on Thursdays.',
  ],
};
