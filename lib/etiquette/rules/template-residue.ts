import { defineRule, type Mark, type RuleExamples, type RuleWords } from '../rule';

const field =
  '(?:(?:dein|ihr|euer|mein|your|my|their|insert|recipient|sender|contact|lead|der|des|user)[ _.-]?)?(?:first|last|full|vor|nach|familien|company|firmen|job|user|customer|kunden)?[ _.-]?(?:name|vorname|nachname|anrede|titel|title|company|firma|unternehmen|unternehmensname|position|rolle|role|branche|industry|ort|stadt|city|datum|date|thema|topic|beruf|headline|event|product|produkt|school|university)(?:[ _.-]?(?:here|hier|des empfängers|einfügen|einsetzen))?';
const patterns: readonly RegExp[] = [
  /\{\{[^{}\n]{1,40}\}\}|<<[^<>\n]{1,40}>>|%%?[a-z]{2,12}_?name%%?|\*\|[a-z_]{2,20}\|\*|\$\{[a-z_.]{2,30}\}/g,
  new RegExp(`[{[<]\\s?(?:${field})\\s?[}\\]>]`, 'g'),
  new RegExp(
    `(?:^|\\n)(?:${[
      '(?:sehr geehrte|liebe|guten tag|hallo|hi|hey|dear|hello)r? (?:herr|frau|mr\\.?|mrs\\.?|ms\\.?|dr\\.?)(?: ?[,!](?= |\\n|$)|(?=\\n|$))',
      'sehr geehrte\\(r\\)',
      '(?:sehr geehrter?|hallo) (?:herr/frau|frau/herr)',
      'liebe(?:/r|\\(r\\))',
      'dear (?:sir/madam|mr\\.?/ms\\.)',
      '(?:hi|hey|hallo|hello|dear|liebe|lieber) ,',
      '(?:hi|hallo|hello|dear|hey) (?:firstname|first name|vorname|max mustermann|name)(?=[ ,!])',
    ].join('|')})`,
    'g',
  ),
];
/** Somebody who writes about templates may name their fields. */
const aboutTemplates =
  /\b(?:platzhalter|variable|template|vorlage|serienbrief|serienmail|placeholder|mail ?merge|merge (?:field|tag)|seriendruck|regex|json|code)/;

export default defineRule({
  principle: 'P4',
  weight: 0.4,
  kind: 'courtesy',
  languages: 'any',
  find({ text }) {
    const marks: Mark[] = [];
    const hasBrackets = /[{[<%*]/.test(text);
    for (const [at, pattern] of patterns.entries()) {
      if (at < 2 && !hasBrackets) continue;
      for (const match of text.matchAll(pattern)) {
        const lead = match[0].length - match[0].trimStart().length;
        marks.push({ start: match.index + lead, end: match.index + match[0].length });
      }
    }
    return marks.length > 0 && aboutTemplates.test(text) ? [] : marks;
  },
});

export const words: RuleWords = {
  title: { de: 'Rest einer Vorlage', en: 'Left over from a template' },
  why: {
    de: 'Eine Lücke an der Stelle des Namens zeigt, dass der Text an viele gehen sollte.',
    en: 'A gap where the name should be shows that the text was meant for many.',
  },
  better: { de: 'Setz den Namen ein oder lass die Stelle weg.', en: 'Put the name in, or leave the spot out.' },
};

export const examples: RuleExamples = {
  ad: [
    'Hi [[{FirstName}]], schön, dich hier zu treffen.',
    '[[Hallo Herr ,]] Ihr Vortrag in Jena war ein Erlebnis.',
    'Guten Tag, ich las gern über [[[Firma]]].',
    'Hello [[{{contact.first_name}}]], lovely pictures from the harbour.',
    'I saw the news about [[[Company Name]]] this morning.',
    'Bonjour [[{{prenom}}]], merci pour la photo.',
  ],
  fine: [
    'Hallo Herr Nguyen, in der Vorlage steht noch {Vorname}, magst du das ändern?',
    'Hi all, see footnote [1] and the table on page {4}.',
    'Hallo Frau Dr. Weiß, danke für den Hinweis.',
    'Dear Mr. Adeyemi, the keys are with the porter.',
  ],
};
