import { createFingerprint, isCopy } from '../../language/fingerprint';
import { defineRule, type RuleExamples, type RuleWords } from '../rule';

/** Two people may honestly get the same thanks; with the third it is a mailing. */
const fewestOthers = 2;

/**
 * Nearly the same text went to at least two other people: "a text sent to many people is a monologue, however friendly"
 * (ETIQUETTE P4). What went where is the caller's to know; the fingerprints are compared again here, since the text may
 * have changed after they were asked for.
 */
export default defineRule({
  principle: 'P4',
  weight: 0.3,
  kind: 'courtesy',
  languages: 'any',
  find({ message, earlier }) {
    if (earlier.length < fewestOthers) return [];
    const names = [message.recipient?.name, message.sender?.name].filter((name) => name !== undefined);
    const own = createFingerprint(message.text, names);
    const others = own === null ? 0 : earlier.filter((one) => isCopy(own, one)).length;
    return others < fewestOthers ? [] : [{ start: 0, end: 0 }];
  },
});

export const words: RuleWords = {
  title: { de: 'Ging fast genauso schon an andere', en: 'Went to others in much the same words' },
  why: {
    de: 'Ein Text, der an viele ging, meint niemanden wirklich, und das spürt man.',
    en: 'A text that went to many is meant for nobody in particular, and it shows.',
  },
  better: {
    de: 'Sag in neuen Worten, was dich an gerade dieser Person interessiert.',
    en: 'Say afresh what interests you in this person of all people.',
  },
};

// Without earlier texts nothing is a copy, however much it sounds like one; what is found stands in the rule's own test.
export const examples: RuleExamples = {
  ad: [],
  fine: [
    'Danke für die Einladung zum Sommerfest, wir kommen gern und bringen den großen Grill mit.',
    'Frohe Weihnachten euch allen, und kommt gut über die Brücke ins neue Jahr!',
    'Ihnen allen vielen Dank für das Mitsingen am Samstag, die Aufnahme ist gelungen.',
    'Thank you all for coming to the launch, the boat is still afloat this morning.',
    'Merry Christmas to you and your family, and may the new year be gentle.',
    'I am telling everybody the same: the archive is closed until the roof is mended.',
  ],
};
