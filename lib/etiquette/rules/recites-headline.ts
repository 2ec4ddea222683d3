import { defineRule, type RuleExamples, type RuleWords } from '../rule';
import { findStrengths } from '../strengths';

const job =
  '(?:(?:leit|fuhr|manag|grund|berat|entwickl|einkauf|buchhalt)er|inhaber|chef|direktor|ingenieur|referent|assistent|prokurist|partner)(?:in)?|head|director|c[efimot]o|founder|owner|lead|engineer|developer|consultant|officer|vp|president|specialist|analyst|recruiter|executive|designer';
/** "I see … you … your job at your firm", up to the end of the clause. */
const recitals = {
  de: new RegExp(
    `\\b(?:ich (?:habe )?)?(?:sehe?|sah|gesehen|lese|las|gelesen|entnehme|entnommen|bemerkt|aufgefallen|zeigt|steht|laut)\\b[^.!?\\n]{0,40}?\\b(?:du|sie)\\b[^.!?\\n]{0,60}?(?:${job}|arbeite(?:n|st) (?:als|bei|fur)|(?:als|im) [^.!?\\n]{2,60}? (?:tatig|beschaftigt|arbeite(?:n|st)))\\b[^.!?,;\\n]{0,80}`,
    'g',
  ),
  en: new RegExp(
    `\\b(?:i )?(?:see|saw|seen|noticed?|noticing|read|looks like|profile (?:says|shows))\\b[^.!?\\n]{0,40}?\\b(?:you(?:'re| are| currently|r) [^.!?,\\n]{0,40}?(?:${job})\\b[^.!?\\n]{0,40}? (?:at|for|of|with)|you(?:'re| are)?(?: currently)? work(?:ing)? (?:as|at|for)) [^.!?,;\\n]{1,80}`,
    'g',
  ),
};
const verbs = /\b(?:bist|sind|arbeite|leite[ns]|tatig|beschaftigt)/;
/** News of the job, and what they look for, is something to write about. */
const news = /\b(?:jetzt|inzwischen|neu|seit|such|new|now|since|hiring|looking|speaking|join|leaving|start|mov)/;

/** The reader's own headline read out to them, and nothing about the profile besides (ETIQUETTE P3). */
export default defineRule({
  principle: 'P3',
  weight: 0.25,
  kind: 'courtesy',
  find(passage) {
    const { text, language, firstContact } = passage;
    if (!firstContact || !language) return [];
    const recited = [...text.matchAll(recitals[language])];
    // The rarest question first: most texts recite nothing.
    if (recited.length === 0 || findStrengths(passage).length > 0 || /gluckw|gratul/.test(text)) return [];
    return recited
      .filter(([words]) => !news.test(words) && (language === 'en' || verbs.test(words)))
      .map(({ 0: words, index }) => {
        const and = words.search(/ (?:und (?:ich|mich|mochte|wurde|dachte|wollte)|and (?:i\b|thought|wanted|would))/);
        return { start: index, end: index + (and < 0 ? words.trimEnd().length : and) };
      });
  },
});

export const words: RuleWords = {
  title: { de: 'Liest das Profil vor', en: 'Reads the profile out' },
  why: {
    de: 'Was auf dem eigenen Profil steht, weiß dein Gegenüber schon.',
    en: 'They already know what their own profile says.',
  },
  better: {
    de: 'Sag, was dich daran interessiert, oder frag etwas, das dort nicht steht.',
    en: 'Say what interests you about it, or ask something that is not on it.',
  },
};

export const examples: RuleExamples = {
  ad: [
    'Hallo Herr Rehm, [[ich sehe, dass du als Filialleiter bei der Möbelhaus Rehm GmbH arbeitest]].',
    'Guten Tag, wie [[ich sehe, sind Sie Leiterin der Buchhaltung bei der Kranbau Ost AG]] und ich würde mich freuen, Sie kennenzulernen.',
    'Hallo Ina, [[laut Profil bist du Entwicklerin bei Nordlicht]]. Schön, dich hier zu treffen.',
    "Hi Jo, [[I see you're Head of Sales at Acorn Foods]] and I would love to connect.",
    'Hi Ann, [[I noticed you work as a buyer at Lindqvist]]. Nice to meet you here.',
    'Dear Mr Obi, [[I saw that you are a senior engineer for Harbour Cranes]]. Glad to meet you.',
  ],
  fine: [
    'Hallo Ina, ich habe gesehen, dass du jetzt Leiterin der Bücherei bist. Alles Gute dafür!',
    'Hallo Tom, ich sehe, dass du auch in Köln bist.',
    'Ich habe gesehen, dass Sie Leiterin der Bücherei sind. Wie haben Sie die Kinder zum Lesen gebracht?',
    'Hi Jo, as a fellow marketing manager I liked the honest ending of your talk.',
    "Hi Ann, I see you're now Director of Care at Oakfield. Mum would be proud of you.",
    "Hi Ray, I saw that you're hiring a gardener for the park at the mill.",
    {
      text: "I see you're Head of Sales at Acorn Foods these days.",
      thread: [{ from: 'them', text: 'Long time no see! What are you up to?' }],
    },
  ],
};
