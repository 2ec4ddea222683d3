import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.35,
  kinds: ['free'],
  patterns: {
    both: ['{free}'],
    de: [
      'ohne .. verpflichtung~|risiko|haken|druck|kosten|vertrag~',
      'unverbindlich~',
      'erste~ .. monat|monate|stunde|gespräch|ausgabe|termin',
    ],
    en: [
      'no|without|zero .. obligation|commitment|pressure|pitch|strings|cost|risk|catch|charge|hassle|fee|contract|hard',
      'first … free',
      'try .. it|us|for|out',
    ],
  },
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
    'Wir schauen uns das gern an, völlig [[unverbindlich]].',
    '[[Testen Sie uns einen Monat lang]] [[ohne Risiko]].',
    'Hallo Kim, die [[erste Stunde geht auf mich]].',
    'Happy to take a look, [[no strings attached]].',
    'Start your [[trial today]].',
    'Hi Ed, [[try it for a month and see]].',
  ],
  fine: [
    'Bis wann brauchst du eine verbindliche Zusage für das Zeltlager?',
    'Am Samstag habe ich frei, sollen wir die Hecke schneiden?',
    'Hallo Kim, beim Umzug am Samstag trage ich gern die Pflanzen.',
    'The boiler lost its steam this morning, could you have a look?',
    'The museum pays nothing, but the guides are wonderful.',
    'Hi Ed, the hedge is tall again. Shall we cut it?',
  ],
};
