import { detectAddress } from '../../language/address';
import { defineRule, type Mark, type RuleExamples, type RuleWords } from '../rule';

/** "Euch" goes with both: it may mean the firm. */
const du = /(?<![\w"-])[Dd](?:u|ich|ir|ein(?:e[mnrs]?)?)(?![\w"-])/g;
/** In mid-sentence, where a capital can mean nobody else. "Ihr" may still be the plural. */
const sie = /(?<=[a-z0-9,;)] )(?:Sie|Ihnen|Ihre[mnrs]?)(?![\w"-])/g;
/** The form of address is talked about, or several are greeted. */
const aside =
  /\b(?:duz|geduz|siez|gesiez)|\b(?:das|per|beim|zum|vom|ein|oder) "?(?:du|sie)\b|\bdu an\b|^(?:hallo|hi|moin|liebe|guten|sehr)[^,!\n]{0,60}(?: und |[&/])|^[^\n]{0,80}[,!] (?:hallo|hi|liebe)/;

/** Du and Sie to the same reader in one German text (ETIQUETTE P6): the words of the form that is used less. */
export default defineRule({
  principle: 'P6',
  weight: 0.3,
  kind: 'courtesy',
  languages: ['de'],
  find({ message, text, cased }) {
    if (message.surface === 'comment' || cased.search(sie) < 0 || cased.search(du) < 0) return [];
    if (detectAddress(cased) !== 'mixed' || aside.test(text)) return [];
    const find = (forms: RegExp): Mark[] =>
      [...cased.matchAll(forms)]
        .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
        .filter(({ start, end }) => {
          const before = cased.slice(Math.max(0, start - 120), start);
          // "Herr du Plessis", "Café du Nord"; "Mein Bruder sagt: du …"
          const isName = /\b[A-Z][a-z']{1,20} $/.test(before) && /^ [A-Z]/.test(cased.slice(end, end + 2));
          return text[start] !== '·' && !isName && !/:[^.!?\n]{1,120}$/.test(before);
        });
    const familiar = find(du);
    const polite = find(sie);
    if (!familiar[0] || !polite[0]) return [];
    // Where both are used as often, the later one is the slip.
    return (familiar.length - polite.length || polite[0].start - familiar[0].start) < 0 ? familiar : polite;
  },
});

export const words: RuleWords = {
  title: { de: 'Wechselt zwischen Du und Sie', en: 'Switches between Du and Sie' },
  why: {
    de: 'Der Wechsel klingt, als wären zwei Texte zusammengesetzt.',
    en: 'The switch sounds as if two texts had been put together.',
  },
  better: {
    de: 'Bleib bei einer Anrede, am besten bei der, die zwischen euch üblich ist.',
    en: 'Keep to one form, best the one you two are used to.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Hallo Tom, ich habe gelesen, dass Sie Imker sind. Wie viele Völker hast [[du]]?',
    'Ich habe Ihren Vortrag gehört und danke Ihnen sehr. Magst [[du]] mir die Folien schicken?',
    'Hallo Ina, dein Garten und deine Bienen sind wunderbar. Woher haben [[Sie]] die Stauden?',
    'Guten Tag Herr Ott, Ihnen gefällt die Orgel, das freut mich. Ich danke Ihnen für Ihre Mühe und drücke [[dich]].',
  ],
  fine: [
    'Danke dir für gestern! Die Kinder schlafen noch. Sie haben bis spät mit deinem Hund gespielt.',
    'Liebe Ina, wie schön, dass Ihr an uns gedacht habt. Danke für deine Karte!',
    'Hallo Frau Kern, darf ich Sie duzen? Ich bin der Uwe, und dir danke ich für den Kuchen.',
    'Guten Tag Herr du Plessis, ich habe Sie im Café du Nord gesehen.',
    'Hallo Frau Kern, auf Ihrem Zettel steht „Kannst du mir bitte helfen“, das rührt mich.',
    'Guten Tag Frau Kern, ist bei euch im Haus noch Platz für Ihre Geige?',
  ],
};
