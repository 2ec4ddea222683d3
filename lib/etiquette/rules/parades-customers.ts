import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.4,
  kinds: ['client', 'proof'],
  patterns: {
    both: [
      '{client} … {save}|{gain}|{percent}|{money}|{lead}',
      '{number} .. {trade}|{client}',
      '{generic} {trade}|{client}',
    ],
    de: [
      '{trade} … nutzen|vertrauen|arbeiten|setzen|haben|machen',
      'zuletzt|gerade|kürzlich|erst|bereits|schon .. für|bei|mit|in',
      '{us} betreuen|begleiten|versorgen|vertreten|beraten|arbeiten',
    ],
    en: ['{proof}', 'our|my {client}|{trade}', 'others|companies|teams|firms like|in|such|near'],
  },
});

export const words: RuleWords = {
  title: { de: 'Führt andere Kunden vor', en: 'Parades other customers' },
  why: {
    de: 'Dass andere zufrieden sind, sagt noch nichts darüber, was ihr zwei miteinander zu tun habt.',
    en: 'That others are happy does not say yet what the two of you have to do with each other.',
  },
  better: {
    de: 'Lass die anderen weg und schreib, warum du gerade an diesen Menschen gedacht hast.',
    en: 'Leave the others out, and say why you thought of this person.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Unsere [[Kunden sparen damit jeden Monat Geld]].',
    'Guten Tag, über [[200 Betriebe arbeiten schon mit uns]].',
    'Hallo Frau Prinz, wir haben [[gerade erst für ein Hotel in Husum die]] Küche geplant.',
    '[[Our customers in Bristol swear by it]].',
    'Hello Amy, [[companies like Hartwell Foods and Pine & Co]] rely on us.',
    'We have a [[proven track record with bakeries]].',
  ],
  fine: [
    'Hallo Jan, eine Kundin von euch hat bei mir den Schirm vergessen.',
    'Guten Tag Frau Rau, Ihre Schülerinnen haben uns gestern am Stand sehr beeindruckt.',
    'Ihre Referenz hat mir damals die Tür geöffnet, das vergesse ich nicht.',
    'Hi Amy, my aunt ran a bakery in Bristol too. Do you still make the rye loaf?',
    'A customer of yours left an umbrella in my hall.',
    'Hello Tom, your choir sounded wonderful in the station hall.',
  ],
};
