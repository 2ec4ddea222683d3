import { defineRule, type Mark, type RuleExamples, type RuleWords } from '../rule';
import { classOf, type Token } from '../tokens';

const marks = /[!?]{3,40}/g;
const emojis = /(?:\p{Extended_Pictographic}\p{Emoji_Modifier}? ?){4,40}/gu;
/** The sign before a line that boasts; a dash or a dot only lists. */
const ticks = /(?<=^|\n)[✓✔→►\p{Extended_Pictographic}](?= ?[\p{L}\p{N}])/gu;
const emoji = classOf('emoji');
/** One emoji may be several signs, joined. */
const joined = /\u200d\p{Extended_Pictographic}|\ufe0f/gu;
/** Joy may be loud. */
const joy = /gluckwunsch|gratul|congrat|geburtstag|birthday|dank|thank|hurra|juhu|yay|woohoo/;

const isUpper = (code: number): boolean => code > 64 && code < 91;
const isCapital = (cased: string, { start, end }: Token): boolean =>
  isUpper(cased.charCodeAt(start)) &&
  isUpper(cased.charCodeAt(start + 1)) &&
  /^[A-Z]{2,40}$/.test(cased.slice(start, end));

/** Runs of words in capitals, as far as they are words and not names of firms, which often are spelled so. */
function findCapitals(all: readonly Token[], cased: string): Mark[] {
  const runs: Token[][] = [[]];
  for (const token of all) {
    if (isCapital(cased, token)) runs.at(-1)!.push(token);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  const isWord = ({ word, classes }: Token) => word.length > 3 && classes.length > 0;
  const loud = runs.filter((run) => run.some(isWord));
  const isLoud =
    loud.flat().filter(({ word }) => word.length > 3).length > 1 ||
    loud.some((run) => run.length > 2 || run.some((token) => isWord(token) && token.word.length > 7));
  return isLoud ? loud.map((run) => ({ start: run[0]!.start, end: run.at(-1)!.end })) : [];
}

/** Capitals, runs of exclamation marks or emojis, lines with ticks in front (ETIQUETTE P6). */
export default defineRule({
  principle: 'P6',
  weight: 0.2,
  find({ message, text, cased, tokens: { all } }) {
    const find = (pattern: RegExp, least = 1): Mark[] => {
      const found = [...text.matchAll(pattern)].map(({ index, 0: signs }) => ({
        start: index,
        end: index + signs.trimEnd().length,
      }));
      return found.length < least ? [] : found;
    };
    const hasEmojis = all.some(({ classes }) => classes.includes(emoji));
    return [
      ...findCapitals(all, cased),
      ...(text.includes('!') ? find(marks) : []).filter(({ start, end }) => text.slice(start, end).includes('!')),
      ...(!hasEmojis || message.text.replace(joined, '').search(emojis) < 0 ? [] : find(emojis)),
      ...find(ticks, 3),
    ].filter(({ start }) => !joy.test(text.slice(Math.max(0, start - 60), start)));
  },
});

export const words: RuleWords = {
  title: { de: 'Wird laut', en: 'Gets loud' },
  why: {
    de: 'Großbuchstaben, Ausrufezeichen in Reihe und Häkchen wirken wie ein Plakat.',
    en: 'Capitals, rows of exclamation marks and ticks look like a poster.',
  },
  better: {
    de: 'Schreib so laut, wie du im Zimmer sprechen würdest.',
    en: 'Write as loud as you would speak in a room.',
  },
};

export const examples: RuleExamples = {
  ad: [
    '[[LETZTE CHANCE]] auf einen Platz im Boot[[!!!]]',
    'Hallo Ole, jetzt wird gefeiert [[🎈🎈🎈🎈]] und alle sollen kommen.',
    'Das bekommst du bei uns:\n[[✅]] Ruhe\n[[✅]] Zeit\n[[✅]] Tee\nMeld dich gern.',
    'This is [[GUARANTEED]] to work[[!!!]]',
    'Hi Sky, we grow everything [[🚀🚀🔥🔥]] for you.',
    'What you get with us:\n[[✔]] rest\n[[✔]] time\n[[✔]] tea\nGet in touch.',
  ],
  fine: [
    'Glückwunsch!!! Das habt ihr euch verdient.',
    'Hallo Ole, der NABU und das THW sind auch da, und Frau SCHMIDT bringt Kaffee.',
    'Einkauf für Samstag:\n- Mehl\n- Hefe\n- Milch\nDen Rest habe ich.',
    'Hi Sky, NASA put the HTML and the JSON online. Fun, right?!',
    'Happy birthday!!! May the cake be huge.',
    'The whole family 👨‍👩‍👧‍👦 says hello from the coast.',
  ],
};
