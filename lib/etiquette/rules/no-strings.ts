import { findPhrases } from '../phrases';
import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P4',
  weight: 0.3,
  find: findPhrases({
    de: [
      ['(?:zahlst|zahlen sie|zahlt) nur|(?:keine|ohne) provision|provision fällt', 0.35],
      ['(?:völlig |ganz |absolut |komplett |100 ?% )?unverbindlich(?:e[snrm]?)?', 0.35],
      ['(?:völlig |ganz |absolut |komplett |100 ?% )?(?:kostenlos|kostenfrei|gratis)(?:e[snrm]?)?', 0.2],
      [
        'ohne (?:jedes )?(?:risiko|verpflichtung|verpflichtungen|kosten für (?:sie|dich|euch)|vertragsbindung|hintergedanken)',
        0.35,
      ],
      [
        '(?:kein|keine) (?:verkauf|verkaufsgespräch|verkaufsshow|spam|pitch|werbung|bullshit|druck|vertrieb)(?= ?(?:,|\\.|!|-|\\)|$|versprochen|nur))',
        0.3,
      ],
      ['(?:ich (?:will|möchte) (?:dir|ihnen|euch) nichts verkaufen)', 0.35],
      ['ein (?:kurzes )?(?:ja|·{2,6}) oder (?:nein|·{2,6}) (?:reicht|genügt)', 0.3],
      ['(?:erste|30 tage|14 tage|7 tage|erster monat) [a-z]{0,12} ?(?:gratis|kostenlos|geschenkt)', 0.4],
    ],
    en: [
      [
        '(?:you )?(?:just|only) pay (?:for )?(?:shipping|postage)|(?:is|are) no commission|no commission|commission-free',
        0.35,
      ],
      [
        '(?:with )?no (?:obligations?|strings(?: attached)?|commitments?|risk|upfront costs?|cost to you|credit card)(?: (?:needed|required|attached))?',
        0.4,
      ],
      [
        'no (?:pitch|sales pitch|hard sell|agenda|catch|spam|pressure)(?= ?(?:,|\\.|!|-|\\)|$|at all|just|i promise|or))',
        0.3,
      ],
      ['(?:risk|obligation|commitment)-free', 0.4],
      ['free of charge', 0.2],
      ['(?<!the )free (?:\\d{1,2}-day |week-long |no-risk )?trial(?! (?:of|for) your)', 0.4],
      ['no[- ]obligation', 0.4],
      ['(?:at|for) no (?:cost|charge|upfront cost)|\\(no cost\\)', 0.35],
      ['(?:only )?pay (?:only )?(?:if|when|nothing|on success|a small)', 0.4],
      ['(?:not (?:trying|here) to (?:sell|pitch) (?:you )?(?:anything)?|not selling anything)', 0.3],
      ['(?:\\d{1,2} days?|first month|a week) (?:for )?free', 0.4],
    ],
  }),
});

export const words: RuleWords = {
  title: { de: 'Beruhigt, bevor jemand fragt', en: 'Reassures before anyone asked' },
  why: {
    de: 'Wer „unverbindlich“ liest, sucht sofort nach dem Haken.',
    en: '“No obligation” makes people look for the catch.',
  },
  better: {
    de: 'Lass die Zusicherung weg: Eine ehrliche Frage braucht keine.',
    en: 'Leave the reassurance out: an honest question needs none.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Wir schauen uns das gern an, [[völlig unverbindlich]].',
    'Testen Sie uns [[ohne Risiko]] einen Monat lang.',
    'Happy to take a look, [[no strings attached]].',
    'You [[only pay if]] we find somebody.',
    'Start your [[free trial]] today.',
  ],
  fine: [
    'Bis wann brauchst du eine verbindliche Zusage für das Zeltlager?',
    'Nimm dir kein Risiko auf die Schulter, das Wetter schlägt um.',
    'Am Samstag habe ich frei, sollen wir die Hecke schneiden?',
    'There was no pressure in the boiler this morning, can you have a look?',
    'The museum pays nothing, but the guides are wonderful.',
    'Are you free on Monday?',
  ],
};
