import { defineRule, type RuleExamples, type RuleWords } from '../rule';

export default defineRule({
  principle: 'P10',
  weight: 0.3,
  kinds: ['cover'],
  patterns: {
    de: ['teilnahme|teilnehmen', 'auszeichnung|award|siegel|jury|nominiert', 'austausch'],
    en: ['backlink~|do-follow', 'refer|referral|referrals|affiliate|reseller'],
  },
});

export const words: RuleWords = {
  title: { de: 'Wirkt wie ein Vorwand', en: 'Looks like a pretext' },
  why: {
    de: 'Eine Umfrage, ein Podcast oder ein Preis mit einem Verkauf dahinter verärgert doppelt.',
    en: 'A survey, a podcast or an award with a sale behind it annoys twice.',
  },
  better: {
    de: 'Sag offen, was du dir davon erhoffst; das nimmt dir niemand übel.',
    en: 'Say openly what you hope to get from it; nobody will blame you.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Die [[Teilnahme an unserer Umfrage dauert drei]] Minuten.',
    'Hallo Frau Linz, Ihr Betrieb ist für ein [[Siegel nominiert]].',
    'Ich freue mich auf den [[Austausch unter Unternehmern]].',
    'Hi Joy, would you swap a [[backlink with us?]]',
    'We pay 10% for each [[referral]].',
    'Hello Abe, our [[affiliate programme would suit you]].',
  ],
  fine: [
    'Hallo Frau Linz, Ihre Folge über Gänse lief bei uns im Stall.',
    'Wir haben den Pokal, und keiner weiß, wohin damit.',
    'Das Rezept von deiner Tante, darf ich das im Heft abdrucken?',
    'Hi Joy, your interview about geese played in our barn.',
    'We won the cup, and nobody knows where to put it.',
    'May I print your aunt’s recipe in the village paper?',
  ],
};
