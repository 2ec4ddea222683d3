import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.45,
  kinds: ['save', 'gain', 'lead', 'ease', 'percent', 'times'],
  patterns: {
    both: [
      '{save}|{gain} .. {lead}|{client}|{price}|{you}|{money}|{percent}',
      '{percent} .. {save}|{gain}|{lead}|{price}',
      '{save} … {percent}|{money}|{number}',
    ],
    de: [
      'bis zu',
      'in|innerhalb … {number} tagen|wochen|stunden|minuten|monaten',
      'ohne .. {ease}|{pain}|kaltakquise|risiko|eigenkapital|vorkenntnisse|werbebudget',
    ],
    en: ['in|within … {number} days|weeks|hours|minutes|months', '{save}|{ease}', 'average'],
  },
});

export const words: RuleWords = {
  title: { de: 'Verspricht ein Ergebnis', en: 'Promises a result' },
  why: {
    de: 'Zahlen und Versprechen klingen nach Prospekt, auch wenn sie stimmen.',
    en: 'Figures and promises sound like a brochure, even when they are true.',
  },
  better: {
    de: 'Erzähl lieber, was du selbst dabei gelernt hast, oder frag nach den Erfahrungen deines Gegenübers.',
    en: 'Tell what you learned from it yourself, or ask about the experience on their side.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Damit [[gewinnen Sie mehr Kunden]], ohne einen Finger zu rühren.',
    'Hallo Herr Tewes, mit unserem Verfahren [[sparen Sie 30 Prozent Strom]].',
    '[[Bis zu zwölf neue Bewerbungen im Monat]], und das [[ohne Werbebudget]].',
    'We [[cut no-shows by 35% for a clinic in Leeds]].',
    'Hi Rosa, this will [[save you six hours a week]].',
    'Your first bookings arrive [[within 14 days]], [[automation included]].',
  ],
  fine: [
    'Von 40 Anmeldungen sind 31 gekommen, das ist für ein Sommerfest doch prima.',
    'Hat sich eure Heizung nach dem Umbau beruhigt?',
    'Im Protokoll fehlt der Satz zur Heizung, schaust du noch einmal drauf?',
    'The train was 40 minutes late, so I only caught the end of your talk.',
    'About 20 percent of the class failed the exam this year. Is that usual?',
    'Hi Jo, the soup at your place was better than my grandmother ever made it.',
  ],
};
