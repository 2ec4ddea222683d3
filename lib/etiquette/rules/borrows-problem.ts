import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P3',
  weight: 0.4,
  kinds: ['pain', 'generic'],
  patterns: {
    both: ['{trade}|{client} … {pain}', '{percent}|{number} .. {trade}|{client}', '{you} … {pain}'],
    de: ['die|den meisten', 'viele|viel|manche|oft … {trade}|{pain}|zeit|geld', '{pain}'],
    en: [
      'most|many|often|usually … {trade}|{pain}|people',
      'still .. doing|by|using|on|paying|relying|{ease}',
      '{you} website|site|listing|page|store',
    ],
  },
});

export const words: RuleWords = {
  title: { de: 'Sucht nach einem Problem', en: 'Goes looking for a problem' },
  why: {
    de: 'Ein Problem, das niemand erwähnt hat, wirkt wie der Anlauf zu einem Verkaufsgespräch.',
    en: 'A problem nobody mentioned feels like the run-up to a sales talk.',
  },
  better: {
    de: 'Knüpf an etwas an, das dein Gegenüber wirklich geschrieben hat, und frag danach.',
    en: 'Start from something they really wrote, and ask about that.',
  },
};

export const examples: RuleExamples = {
  ad: [
    '[[Viele Handwerksbetriebe kämpfen gerade um jeden Lehrling]].',
    'Hallo Frau Doll, [[die meisten Praxen ertrinken in Papier]].',
    '[[Fachkräftemangel?]] Den spüren Sie sicher auch.',
    '[[Most restaurant owners dread the month end]].',
    'Hi Lou, [[your website loads a little slowly on]] the phone.',
    'Are you [[still doing payroll by hand?]]',
  ],
  fine: [
    'Viele Grüße aus Meran, die Apfelbäume blühen schon!',
    'Hallo Frau Doll, im Hof liegt ein Schlüssel mit einem roten Band, ist das Ihrer?',
    'Wie macht ihr das mit dem Schichtplan, wenn zwei krank sind?',
    'The people at the fair all asked about your puppets.',
    'What surprised you when you moved from nursing to teaching?',
    'Hi Lou, your lamp works again, it was only the plug.',
  ],
};
