import type { Ungrounded } from '../domain/draft';
import type { Me, Profile } from '../domain/profile';
import { courtesyTitle } from '../language/salutation';
import { occasions } from './occasions';
import { fold } from './page-text';
import { commonWords, numberWords } from './phrases/common-words';
import * as german from './phrases/de';
import * as english from './phrases/en';

/** What a text may draw on: whole strings, folded, and the words and figures in them. */
interface Ground {
  strings: string[];
  words: Set<string>;
  figures: Set<string>;
}

const unsaid = new Set(['site', 'slug', 'memberId', 'url', 'avoid']);
const quotation = /„([^“”"„]{1,300})[“”"]|“([^“”]{1,300})”|«([^«»]{1,300})»|»([^«»]{1,300})«|"([^"]{1,300})"/gu;
const figure = /\d{1,12}(?:[.,]\d{1,6}){0,3}/gu;
const capitalised =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|\p{Ll}{1,12}(?=\p{Lu}))[\p{L}\p{M}\p{N}]{0,40}(?:[-'’&.][\p{L}\p{N}]{1,40}){0,4}/gu;

/**
 * Every name, firm, place, title, number and quotation in a text that neither profile, `me` nor the user's own words
 * bear out, in the order of the text; offsets in UTF-16 units, end exclusive. Ordinary words and those of our own
 * frames need no ground. Empty means grounded.
 */
export function ground(text: string, profile: Profile, me?: Me, ownWords?: string): Ungrounded[] {
  const base = gather([profile, me ?? {}, ownWords ?? '']);
  const courtesy = courtesyTitle(profile.pronouns);
  const found: Ungrounded[] = [];
  const add = (kind: Ungrounded['kind'], start: number, length: number) => {
    if (!found.some((other) => start < other.end && start + length > other.start)) {
      found.push({ text: text.slice(start, start + length), start, end: start + length, kind });
    }
  };
  for (const match of text.matchAll(quotation)) {
    const inside = fold(match.slice(1).find((group) => group !== undefined) ?? '');
    if (inside && !base.strings.some((string) => ` ${string} `.includes(` ${inside} `)))
      add('quote', match.index, match[0].length);
  }
  for (const match of text.matchAll(figure)) {
    if (!base.figures.has(match[0])) add('number', match.index, match[0].length);
  }
  for (const match of text.matchAll(/\p{L}{3,12}/gu)) {
    const counted = numberWords.get(fold(match[0]));
    if (counted && !base.figures.has(counted) && !base.words.has(fold(match[0])))
      add('number', match.index, match[0].length);
  }
  for (const { index, words } of runs(text)) {
    let at = index;
    const borne: string[] = [];
    for (const word of words) {
      const start = text.indexOf(word, at);
      at = start + word.length;
      if (/^(?:Herrn?|Frau|Mr|Mrs|Ms)$/u.test(word)) {
        if ((courtesy === 'frau') !== /^(?:Frau|Mrs|Ms)$/u.test(word) || courtesy === null) {
          if (!base.words.has(fold(word))) add('name', start, word.length);
        }
      } else if (!isOrdinary(word)) {
        if (isBorne(word, base.words)) borne.push(word);
        else add('name', start, word.length);
      }
    }
    // Given name of one, family name of another: each word is somewhere, the name is nowhere.
    if (
      borne.length > 1 &&
      !base.strings.some((string) => borne.every((word) => isBorne(word, new Set(string.split(' ')))))
    ) {
      add('name', index, at - index);
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

function gather(roots: unknown[]): Ground {
  const texts: string[] = [];
  const figures = new Set<string>();
  const walk = (value: unknown, depth: number): void => {
    if (typeof value === 'string') texts.push(value.slice(0, 4000));
    else if (typeof value === 'number') figures.add(String(value));
    else if (value !== null && typeof value === 'object' && depth < 5) {
      for (const [key, inner] of Object.entries(value)) if (!unsaid.has(key)) walk(inner, depth + 1);
    }
  };
  for (const root of roots) walk(root, 0);
  for (const text of texts)
    for (const [number] of text.matchAll(figure)) figures.add(number).add(number.split(/[.,]/u)[0] ?? number);
  const strings = texts.map(fold);
  return { strings, words: new Set(strings.flatMap((string) => string.split(' '))), figures };
}

/** Words with a capital that follow each other without a sign between. */
function runs(text: string): { index: number; words: string[] }[] {
  const found: { index: number; words: string[]; end: number }[] = [];
  for (const match of text.matchAll(capitalised)) {
    const last = found.at(-1);
    if (last && /^\.? $/u.test(text.slice(last.end, match.index))) {
      last.words.push(match[0]);
      last.end = match.index + match[0].length;
    } else found.push({ index: match.index, words: [match[0]], end: match.index + match[0].length });
  }
  return found;
}

let own: Set<string> | undefined;
/** The closed vocabulary of frames, reasons and greetings. */
function ownVocabulary(): Set<string> {
  if (own) return own;
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value.replace(/\{\w{1,12}\}/gu, ' '));
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(walk);
  };
  for (const { frames } of occasions.values()) walk(frames);
  walk([german, english]);
  own = new Set(texts.flatMap((text) => fold(text).split(' ')));
  return own;
}

function isOrdinary(word: string): boolean {
  const folded = word.toLowerCase().replaceAll('’', "'").replaceAll('ß', 'ss');
  return (
    commonWords.has(word.toLowerCase().replaceAll('’', "'")) || commonWords.has(folded) || ownVocabulary().has(folded)
  );
}

function isBorne(word: string, words: ReadonlySet<string>): boolean {
  return fold(word)
    .split(' ')
    .every((part) => {
      if (words.has(part) || part === 's' || commonWords.has(part)) return true;
      // The endings of German nouns and of a genitive.
      return (
        part.length > 4 &&
        ['s', 'es', 'e', 'n', 'en', 'er', 'in'].some(
          (ending) => words.has(part + ending) || (part.endsWith(ending) && words.has(part.slice(0, -ending.length))),
        )
      );
    });
}
