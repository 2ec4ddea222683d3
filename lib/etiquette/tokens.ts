import { hashOf } from '../language/hash';
import { fold } from '../language/text';
import { german } from './lexicon/de';
import { english } from './lexicon/en';
import { type Lexicon, type WordClass, wordClasses } from './lexicon/lexicon';
import type { RuleLanguage } from './rule';

/** Signs and figures mean the same in every language. */
const signClasses = [
  'number',
  'percent',
  'money',
  'times',
  'link',
  'mail',
  'emoji',
  'bullet',
  'ask',
  'shout',
  'gap',
] as const;
/** A kind of token. */
export type TokenClass = WordClass | (typeof signClasses)[number];
/** All kinds a token can be of; a kind's number is its place here. */
export const tokenClasses: readonly TokenClass[] = [...wordClasses, ...signClasses];
/** The number of a kind of token; throws for a name there is none of. */
export function classOf(name: TokenClass): number {
  const id = tokenClasses.indexOf(name);
  if (id < 0) throw new Error(`No kind of word is called ${name}.`);
  return id;
}

/** A word, a figure or a sign of a folded text. */
export interface Token {
  /** As folded; the look-alike of a sign for signs. */
  word: string;
  /** German without the e of "ae", "oe", "ue". */
  bare: string;
  /** Kinds, as places in {@link tokenClasses}. */
  classes: readonly number[];
  /** Of the word's stem, for the signals; 0 for signs, figures, and capital words nothing is known of, which may be names. */
  hash: number;
  /** Offsets into the folded text. */
  start: number;
  end: number;
  /** Index of the sentence it stands in. */
  sentence: number;
  /** A comma, colon or the like stands behind it. */
  closes: boolean;
}

/** The words of a text as rules and signals see them. */
export interface Tokens {
  all: readonly Token[];
  /** First token of each sentence, and one past the last token. */
  sentences: readonly number[];
  /** Number of tokens at the start that greet; they say nothing about the message. */
  salutation: number;
  /** A capital word stands behind an unknown one at the head of a sentence: a name or none. */
  mayHoldName: boolean;
}

interface Known {
  word: string;
  classes: readonly number[];
  hash: number;
  bare: string;
}
interface Index {
  words: Map<string, number[]>;
  /** Stems by how they begin, longest first, and ends of compounds by how they end. */
  stems: Map<number, [string, number[]][]>;
  ends: Map<number, [string, number[]][]>;
  /** Words met lately, each where its letters lead ({@link slotOf}), until another one comes there. */
  seen: (Known | undefined)[];
}

/** Three letters from `at` on as a number. */
const threeFrom = (word: string, at: number): number =>
  (word.charCodeAt(at) << 16) ^ (word.charCodeAt(at + 1) << 8) ^ word.charCodeAt(at + 2);
/** The first three letters of a word as a number. */
export const startOf = (word: string): number => threeFrom(word, 0);
const endOf = (word: string): number => threeFrom(word, word.length - 3);

/** So many words are kept with what is known of them, so that typing on does not look them up again. */
const slots = 8192;

function createIndex(lexicon: Lexicon): Index {
  const index: Index = { words: new Map(), stems: new Map(), ends: new Map(), seen: Array.from({ length: slots }) };
  const addTo = (map: Index['stems'], key: number, part: string, id: number): void => {
    const list = map.get(key) ?? [];
    const known = list.find(([own]) => own === part);
    if (known) known[1].push(id);
    else list.push([part, [id]]);
    list.sort(([one], [other]) => other.length - one.length);
    map.set(key, list);
  };
  for (const [name, words] of Object.entries(lexicon) as [WordClass, string][]) {
    const id = classOf(name);
    for (const word of new Set(fold(words).text.split(/\s+/))) {
      if (word.endsWith('~')) addTo(index.stems, startOf(word), word.slice(0, -1), id);
      else if (word.startsWith('~')) addTo(index.ends, endOf(word), word.slice(1), id);
      else {
        const classes = index.words.get(word);
        if (!classes) index.words.set(word, [id]);
        else if (!classes.includes(id)) classes.push(id);
      }
    }
  }
  return index;
}

const indexes: Record<RuleLanguage, Index> = { de: createIndex(german), en: createIndex(english) };
const none: readonly number[] = [];
const noParts: readonly [string, number[]][] = [];
const addLetter = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0;
const slotOf = (sum: number): number => (Math.imul(sum, 0x9e3779b1) >>> 16) % slots;
/** So many letters of a word are its stem to the signals. */
const stem = 6;

function findClasses(word: string, { words, stems, ends }: Index): readonly number[] {
  const exact = words.get(word);
  if (exact) return exact;
  if (word.length < 4) return none;
  for (const [start, classes] of stems.get(startOf(word)) ?? noParts) if (word.startsWith(start)) return classes;
  for (const [end, classes] of ends.get(endOf(word)) ?? noParts)
    if (word.length > end.length && word.endsWith(end)) return classes;
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 ? (words.get(word.slice(hyphen + 1)) ?? none) : none;
}

/** What is known of the word from `at` to `end`; `sum` is that of its letters. */
function know(text: string, at: number, end: number, sum: number, language: RuleLanguage): Known {
  const index = indexes[language];
  const slot = slotOf(sum);
  const seen = index.seen[slot];
  if (seen && seen.word.length === end - at && text.startsWith(seen.word, at)) return seen;
  return (index.seen[slot] = lookUp(text.slice(at, end), language, index));
}

function lookUp(word: string, language: RuleLanguage, index: Index): Known {
  // "ae" for "ä" is how people type without the key, and how "neu" is spelled, too.
  const bare = language === 'de' && word.includes('e') ? word.replace(/([aou])e/g, '$1') : word;
  let classes = findClasses(word, index);
  if (classes === none && bare !== word) classes = findClasses(bare, index);
  return { word, classes, hash: hashOf(bare.slice(0, stem)) || 1, bare };
}

const isWordCode = (code: number): boolean =>
  (code > 96 && code < 123) ||
  (code > 47 && code < 58) ||
  (code > 127 && code !== 0xb7 && /[\p{L}\p{N}]/u.test(String.fromCharCode(code)));
const domain =
  /^(?:https?:\/\/|www\.)|[a-z0-9-]{2}\.(?:com|de|net|org|io|ai|co|at|ch|eu|info|app|example|uk|in|me|dev|biz|ly|link|shop|academy)(?:[/?#]|$)/;
const greeting =
  /^(?:hallo|hi|hey|hello|dear|moin|servus|gruezi|gruss|guten|liebe|lieber|liebes|sehr|werte|werter|good|greetings|huhu|hoi|salu|ciao|tach|na|morning|afternoon|heya|hiya|yo|namaste)$/;
const title = /^(?:herr|herrn|frau|dr|prof|mr|mrs|ms|mx|sir|miss|familie|doktor|professor)$/;
const politeForms = new Set([
  'Sie',
  'Ihnen',
  'Ihr',
  'Ihre',
  'Ihrem',
  'Ihren',
  'Ihrer',
  'Ihres',
  'IHNEN',
  'IHR',
  'IHRE',
  'SIE',
]);
const youOnly: readonly number[] = [classOf('you')];
const kindOf = (name: (typeof signClasses)[number]): readonly number[] => [classOf(name)];
const kinds = Object.fromEntries(signClasses.map((name) => [name, kindOf(name)])) as Record<
  (typeof signClasses)[number],
  readonly number[]
>;
const shortTime: readonly number[] = [classOf('minutes'), classOf('number')];
const bullet = /[•●▪■◆▶►✓✔✅☑➜➤→👉🔹🔸*–-]/u;
const pictograph = /\p{Extended_Pictographic}/u;

const currency = /^(?:€|eur|chf|\$|£|usd|gbp|fr\b)/;
function figureOf(word: string, before: string, after: string): readonly number[] {
  if (/[$€£]/.test(before) || currency.test(after)) return kinds.money;
  if (/^(?:%|proze|perce)/.test(after)) return kinds.percent;
  const unit = /[a-z-]{0,12}$/.exec(word)?.[0];
  if (unit === 'x' || unit === 'fach') return kinds.times;
  return unit && /^-?(?:min|mins|minute|minuten)$/.test(unit) ? shortTime : kinds.number;
}

/**
 * Splits a folded text into words, figures and signs, and those into sentences. `cased` is the same text with its
 * capitals; `isWary` takes a capital word behind an unknown one for a name even at the head of a sentence, where it
 * mostly is none. Bounded by the text; never throws.
 */
export function tokenize(text: string, cased: string, language: RuleLanguage, isWary = false): Tokens {
  const all: Token[] = [];
  const sentences: number[] = [0];
  let starts = true;
  let lineStarts = true;
  // A given name is rarely known, and what follows it is a family name, whatever else it means.
  let isOnlyNames = true;
  let mayBeName: 'no' | 'yes' | 'at-start' = 'no';
  let mayHoldName = false;
  let sentence = 0;
  const close = () => {
    if (all.length === sentences[sentences.length - 1]) return;
    sentences.push(all.length);
    sentence++;
    starts = true;
  };
  const push = (word: string, classes: readonly number[], start: number, end: number) => {
    all.push({ word, bare: word, classes, hash: 0, start, end, sentence, closes: false });
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      close();
      lineStarts = true;
      at++;
      continue;
    }
    if (code === 32) {
      at++;
      continue;
    }
    if (isWordCode(code)) {
      let end = at + 1;
      let sum = code;
      let hasDot = false;
      while (end < text.length) {
        const next = text.charCodeAt(end);
        if (isWordCode(next)) {
          sum = addLetter(sum, next);
          end++;
        } else if (
          (next === 39 || next === 45 || next === 42 || next === 38) &&
          end + 1 < text.length &&
          isWordCode(text.charCodeAt(end + 1))
        ) {
          sum = addLetter(addLetter(sum, next), text.charCodeAt(end + 1));
          end += 2;
        } else if (
          (next === 46 || next === 44 || next === 58 || next === 47 || next === 64 || next === 95) &&
          end + 1 < text.length &&
          (isWordCode(text.charCodeAt(end + 1)) || text.charCodeAt(end + 1) === 47)
        ) {
          // Inside a figure, an address or a link; "Hallo.Ich" is two words, and "und/oder" too.
          let to = end;
          while (to < text.length && text.charCodeAt(to) > 32) to++;
          const run = text.slice(at, to);
          const digit = code > 47 && code < 58;
          const nextDigit = text.charCodeAt(end + 1) > 47 && text.charCodeAt(end + 1) < 58;
          if (digit && nextDigit) end += 2;
          else if (domain.test(run) || run.includes('@')) {
            while (to > at && /[.,;:!?)'"\]]/.test(text[to - 1] as string)) to--;
            end = Math.max(to, end);
            hasDot = true;
            break;
          } else break;
        } else break;
      }
      if (hasDot) {
        const address = text.slice(at, end);
        const isMail = address.includes('@');
        push(isMail ? '@' : 'http', isMail && !address.includes('/') ? kinds.mail : kinds.link, at, end);
      } else if (code > 47 && code < 58) {
        const before = text.slice(Math.max(0, at - 1), at);
        push('0', figureOf(text.slice(at, end), before, text.slice(end, end + 6).trimStart()), at, end);
      } else {
        const known = know(text, at, end, sum, language);
        const { word } = known;
        const first = cased.charCodeAt(at);
        const isCapital = first > 64 && first < 91;
        isOnlyNames &&= isCapital;
        const polite = language === 'de' && isCapital && politeForms.has(cased.slice(at, end));
        const allCaps = isCapital && end - at > 1 && cased.charCodeAt(at + 1) > 64 && cased.charCodeAt(at + 1) < 91;
        const capital = isCapital && !starts && !allCaps && word !== 'i' && !word.startsWith("i'");
        const previous = all[all.length - 1];
        const isNamed: boolean =
          (capital && language === 'en') ||
          (isCapital &&
            previous !== undefined &&
            previous.sentence === sentence &&
            (title.test(previous.word) ||
              (mayBeName !== 'no' && previous.end === at - 1 && (mayBeName === 'yes' || isWary || text[end] === ','))));
        mayHoldName ||= isCapital && !isNamed && mayBeName === 'at-start';
        const classes: readonly number[] = polite ? youOnly : isNamed ? none : known.classes;
        const hash = isNamed || (capital && classes.length === 0) ? 0 : known.hash;
        all.push({ word, bare: known.bare, classes, hash, start: at, end, sentence, closes: false });
        mayBeName = !isCapital || polite || classes.length > 0 ? 'no' : starts ? 'at-start' : 'yes';
      }
      starts = false;
      lineStarts = false;
      at = end;
      continue;
    }
    const char = text[at] as string;
    if (char === '.' || char === '!' || char === '?') {
      if (char !== '.') push(char, char === '?' ? kinds.ask : kinds.shout, at, at + 1);
      const next = text.charCodeAt(at + 1);
      const previous = all[all.length - 1];
      const isEnd =
        Number.isNaN(next) ||
        next === 32 ||
        next === 10 ||
        next === 34 ||
        next === 39 ||
        next === 41 ||
        (char !== '.' && !isWordCode(next));
      const isAbbreviation =
        char === '.' &&
        previous !== undefined &&
        previous.end === at &&
        (previous.word.length < 2 ||
          previous.word === '0' ||
          /^(?:dr|prof|mr|mrs|ms|hr|fr|st|nr|ca|bzw|usw|ggf|evtl|inkl|vs|zb|max|mind|tel|str)$/.test(previous.word));
      if (isEnd && !isAbbreviation && text[at + 1] !== char) close();
      at++;
      continue;
    }
    if (
      code === 44 ||
      code === 58 ||
      code === 59 ||
      code === 40 ||
      code === 41 ||
      (code === 45 && text[at + 1] === ' ')
    ) {
      const previous = all[all.length - 1];
      if (previous) previous.closes = true;
      // "Rose Hill, Thank you": behind the name the sentence begins anew.
      if (isOnlyNames && all.length < 5) starts = true;
    }
    const point = text.codePointAt(at) ?? code;
    const length = point > 0xffff ? 2 : 1;
    if (
      lineStarts &&
      bullet.test(String.fromCodePoint(point)) &&
      (length === 2 || point > 127 || text[at + 1] === ' ')
    ) {
      push('•', kinds.bullet, at, at + length);
      lineStarts = false;
    } else if (point > 0x2000 && pictograph.test(String.fromCodePoint(point))) push('☺', kinds.emoji, at, at + length);
    else if (code === 0xb7 && all[all.length - 1]?.word !== '·') push('·', kinds.gap, at, at + 1);
    at += length;
  }
  close();
  if (sentences[sentences.length - 1] !== all.length) sentences.push(all.length);

  return { all, sentences, salutation: findSalutation(all, text, cased), mayHoldName };
}

/** What ends a greeting: a sign behind the name, or the end of the line. */
const greetingEnds = /[,!:\n–-]/;

/** How many tokens at the start only greet or name whom the text is for: they tell nothing. */
function findSalutation(all: readonly Token[], text: string, cased: string): number {
  const endOf = (from: number, isGreeting: boolean): number => {
    for (let at = from; at < Math.min(all.length, from + 8); at++) {
      const { start, end } = all[at]!;
      const next = all[at + 1];
      const isCapital = /^\p{Lu}/u.test(cased.slice(start, start + 2));
      // Without a greeting only names stand before the sign; one word alone ("Sorry,") needs a line of its own.
      if (!isGreeting && (!isCapital || at > from + 3)) return from;
      if (next === undefined) return isGreeting ? at + 1 : from;
      if (greetingEnds.test(text.slice(end, next.start)) || next.word === '!')
        return isGreeting || (text[end] === ',' && (at > from || text[end + 1] === '\n')) ? at + 1 : from;
    }
    return from;
  };
  let salutation = 0;
  // "Ms Hill, good morning, …": a name, a greeting, or one behind the other.
  for (let round = 0; round < 3; round++) {
    const first = all[salutation];
    if (!first) break;
    const next = endOf(salutation, greeting.test(first.word));
    if (next === salutation) break;
    salutation = next;
  }
  return salutation;
}
