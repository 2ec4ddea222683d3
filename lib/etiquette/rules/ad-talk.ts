import { defineRule, type RuleExamples, type RuleWords } from '../rule';

/** What reads like an ad by its turn of phrase, though none of its words does (ETIQUETTE P4). No reason by itself. */
export default defineRule({ principle: 'P4', weight: 0.15, kinds: 'rest' });

export const words: RuleWords = {
  title: { de: 'Klingt nach Anzeige', en: 'Sounds like an advert' },
  why: {
    de: 'So reiht man Vorzüge aneinander, wenn viele gemeint sind.',
    en: 'This is how good points are strung together when many readers are meant.',
  },
  better: {
    de: 'Lass es weg oder sag, was es mit diesem Menschen zu tun hat.',
    en: 'Leave it out, or say what it has to do with this person.',
  },
};

// Only the judgement of a whole text finds it, which changes with each training; the check's own test has it.
export const examples: RuleExamples = {
  ad: [],
  fine: [
    'Zwei Stunden Fahrt, kein Netz, und dann stand die Kuh mitten auf dem Weg.',
    'Der Ofen zieht wieder, das Dach ist dicht, kommt doch zum Essen.',
    'Hallo Mia, Decke, Thermoskanne und Mütze nicht vergessen, oben ist es windig.',
    'Two hours on the bus, no signal, and then a cow stood in the road.',
    'The stove works again, the roof is tight, do come for supper.',
    'Hi Mia, bring a blanket, a flask and a hat, it is windy up there.',
  ],
};
