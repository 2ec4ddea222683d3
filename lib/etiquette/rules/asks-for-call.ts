import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P4',
  weight: 0.4,
  answers: 'time',
  kinds: ['minutes', 'call'],
  patterns: {
    both: ['{interest} … {call}', '{minutes} {call}', '{call} {ask}'],
    de: [
      'wann .. passt|passen|darf|kann|erreicht|erreiche|würde|hätten|sind|bist|hast|haben',
      'zu|für|auf|bei|in ein|einem|einen|eine|einer … {call}',
      'passt|ginge|klappt|passen … {week}|{you}',
    ],
    en: [
      'quick|short|brief .. {call}|look|intro|demo',
      'when {could}|works|suits|is|are|would|do',
      'book|schedule|arrange|grab|find|set|setting|pick .. {call}|time|slot|{minutes}|up',
    ],
  },
});

export const words: RuleWords = {
  title: { de: 'Bittet um einen Termin', en: 'Asks for a meeting' },
  why: {
    de: 'Zeit ist viel verlangt, solange nicht klar ist, wofür.',
    en: 'Time is a lot to ask as long as it is not clear what for.',
  },
  better: {
    de: 'Stell eine Frage, die sich in zwei Sätzen beantworten lässt; das Gespräch ergibt sich dann.',
    en: 'Ask something that two sentences can answer; the talk will follow.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Hallo Uli, [[Interesse an einem kurzen Austausch?]]',
    'Guten Tag Frau Bach, [[wann hätten Sie nächste Woche Zeit?]]',
    'Buchen Sie einfach bei mir ein Erstgespräch, ich freue mich [[auf ein Kennenlernen]].',
    'Hi Lou, [[worth a quick chat?]]',
    'Shall we [[schedule a short call next week?]]',
    'Hello Ines, [[when would suit you for a demo?]]',
  ],
  fine: [
    'Der Termin am Dienstag war gut, danke für deine Zeit!',
    'Ich schaffe den Call um drei nicht, fangt ohne mich an.',
    'Danke für das Gespräch gestern, es hat mir sehr geholfen.',
    'Running late for our call, five minutes!',
    'The demo at your booth broke down twice and was still the best of the day.',
    'Our chat at the campfire kept me awake all night.',
  ],
};
