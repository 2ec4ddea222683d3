import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P5',
  weight: 0.3,
  kinds: ['event'],
  patterns: {
    both: ['{event} … {book}|{limited}|{price}|{money}|{free}|{week}|{number}', '{book}|{free}|{limited} … {event}'],
    de: ['einladen|einladung|lade|laden … {event}|{you}', 'platz|plätze'],
    en: ['seat|seats|ticket|tickets|delegate|delegates', 'live', 'cpd|accredited|certified'],
  },
});

export const words: RuleWords = {
  title: { de: 'Wirbt für eine Veranstaltung', en: 'Advertises an event' },
  why: {
    de: 'Eine Einladung an alle liest sich wie ein Plakat, erst recht mit Anmeldelink.',
    en: 'An invitation to everybody reads like a poster, all the more with a sign-up link.',
  },
  better: {
    de: 'Sag, was gerade diesen Menschen dort interessieren könnte und was es kostet.',
    en: 'Say what might interest this very person there, and what it costs.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Ich [[lade Sie herzlich zu unserem Webinar ein]].',
    'Hallo Jonas, sichere dir einen [[Platz]].',
    'Zum [[Kongress gibt es noch Tickets für 290 Euro]].',
    'Hi Gil, a few [[seats are still waiting for you]].',
    'We go [[live on Tuesday]].',
    'The course is [[CPD accredited]].',
  ],
  fine: [
    'Hallo Jonas, am Sonntag brennt das Feuer wieder am Fluss.',
    'Beim Konzert saß ich zufällig neben deiner Tante.',
    'Hast du gestern den Mond über dem Kran gesehen?',
    'Hi Gil, the fire burns by the river again on Sunday.',
    'At the concert I sat next to your aunt, by pure chance.',
    'Did you watch the moon above the crane last night?',
  ],
};
