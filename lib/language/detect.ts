import { english, foreign, german, looksEnglish, looksGerman } from './detect-words';

/** `mixed`: whole sentences in German and in English; `unknown`: too little to tell. */
export type Language = 'de' | 'en' | 'mixed' | 'other' | 'unknown';

/** Format signs hidden in words, and marks that no letter took up. */
const invisible = /[\p{Cf}\p{M}]/gu;
/** Links, addresses and tags say nothing about the language. */
const links = /https?:\S{1,400}|\S{0,80}@\S{1,80}|#\S{1,60}|\b[\w-]{1,60}\.[a-z][\w.-]{1,80}(?:\/\S{0,200})?/g;
const quoted = /["“„«»][^"“”„«»\n]{1,400}["“”«»]|^>.{0,2000}/gm;

/** The endings of German and English words, see the lists. */
const endings = [
  ['e', 'em', 'en', 'er', 'es', 'st', 't', 'te', 'ten'],
  ['s', 'd', 'ed', 'ing'],
];
/** An umlaut is read as the two letters people write who have none on their keyboard. */
const umlauts: Record<string, string> = { ß: 'ss', ä: 'ae', ö: 'oe', ü: 'ue' };
/** The languages a word stands in, as bits from German on; words are kept as hashes of their lower-case letters. */
const known = new Map<number, number>();
/** For three letters as {@link pack} keeps them: above 0 when they look German, below when they look English. */
const looks = new Int8Array(1 << 15);
/** Signs that end a sentence. */
const ends = new Set(Array.from('.!?…;\n', (sign) => sign.charCodeAt(0)));
/** a, i, o and u, which end few words of the two, as {@link pack} keeps them. */
const vowels = [1, 9, 15, 21];

const hash = (before: number, unit: number): number => (Math.imul(before, 31) + unit) | 0;
const pack = (before: number, unit: number): number => ((before << 5) | (unit & 31)) & 0x7fff;
const fold = (word: string, step: typeof hash, from = 0): number => {
  let sum = from;
  for (let at = 0; at < word.length; at++) sum = step(sum, word.charCodeAt(at));
  return sum;
};

function learn(): void {
  for (const [at, list] of [german, english, foreign].entries()) {
    const words = `${list} `.replace(/[ßäöü]/g, (letter) => umlauts[letter]!);
    const keep = (form: number) => known.set(form, (known.get(form) ?? 0) | (1 << at));
    // Letter by letter: this is a good part of the time that the first text takes.
    for (let next = 0, form = 0; next < words.length; next++) {
      const unit = words.charCodeAt(next);
      if (unit === 42) for (const end of endings[at]!) keep(fold(end, hash, form));
      else if (unit > 32) form = hash(form, unit);
      else {
        keep(form);
        form = 0;
      }
    }
  }
  for (const [at, list] of [looksGerman, looksEnglish].entries())
    for (const piece of list.split(' ')) looks[fold(piece.replace('_', ' '), pack)] = 1 - 2 * at;
}

/**
 * Which language a text is written in, from its small words and the look of the others; reads the first 1,500 UTF-16
 * units. Names, firms and borrowed words do not make a text mixed; whole sentences in the other language do. Quoted
 * words count only where there are no others. `unknown` when there is nothing to go by. Never throws.
 */
export function detectLanguage(text: string): Language {
  let read = text.slice(0, 1500);
  // Also turns the bold and italic look-alikes people paste from formatting sites back into letters.
  if (/[^\0-ɏ]/.test(read)) read = read.normalize('NFKC').replace(invisible, '');
  if (/[@#]|https?:|\.[a-z]/.test(read)) read = read.replace(links, ' ');
  const own = /["“„«»>]/.test(read) ? read.replace(quoted, ' ') : read;
  return weigh(/[a-zß-ɏ]{2}/i.test(own) ? own : read);
}

function weigh(text: string): Language {
  if (known.size === 0) learn();
  let [de, en, other] = [0, 0, 0];
  /** Words that are no names. */
  let plain = 0;
  /** Words in sentences that are in one language from end to end. */
  let [wholeDe, wholeEn] = [0, 0];
  /** Of this sentence: all words, and those in one list only. */
  let [words, hereDe, hereEn] = [0, 0, 0];
  /** Of this word: where it begins, its hash, its last three letters, how German they all look. */
  let [start, form, last, look] = [-1, 0, 0, 0];
  /** Of this word, too: whether it has letters that neither language has, or digits, or follows an apostrophe. */
  let [isStrange, hasDigits, isTail] = [false, false, false];

  for (let at = 0; at <= text.length; at++) {
    let unit = text.charCodeAt(at);
    if ((unit > 64 && unit < 91) || (unit > 191 && unit < 223)) unit += 32;
    const isLetter = unit > 96 && unit < 123;
    const isRare = (unit > 222 && unit < 0x2000) || (unit > 0x2e7f && unit < 0xd800);
    const isDigit = unit === 95 || (unit > 47 && unit < 58);
    if (isLetter || isRare || isDigit) {
      if (start < 0) start = at;
      if (isDigit) hasDigits = true;
      else {
        const letters = isLetter ? undefined : umlauts[String.fromCharCode(unit)];
        if (letters) {
          unit = letters.charCodeAt(0);
          form = hash(form, unit);
          last = pack(last, unit);
          look += looks[last]! + 1;
          unit = letters.charCodeAt(1);
        }
        if (isLetter || letters) {
          form = hash(form, unit);
          last = pack(last, unit);
          look += looks[last]!;
        } else isStrange = true;
      }
      continue;
    }

    const isApostrophe = unit === 39 || unit === 8217;
    const isSingle = at - start === 1;
    // Not "E. Moser", "z.B.", "B2B"
    if (start >= 0 && !hasDigits && !(isSingle && unit === 46)) {
      if (!isTail) words++;
      const bits = isStrange ? undefined : known.get(form);
      if (bits !== undefined) {
        plain++;
        de += bits & 1;
        en += (bits >> 1) & 1;
        other += bits >> 2;
        if (bits === 1) hereDe++;
        if (bits === 2) hereEn++;
      } else if (isApostrophe && isSingle && 'cdjlmn'.includes(text[start]!)) {
        // "c'est", "d'accordo"
        other++;
      } else if (!isTail) {
        const endsInVowel = vowels.includes(last & 31);
        look += looks[pack(last, 0)]!;
        // A capital may begin a name, and names come from everywhere; in German it begins every noun. At the head of a
        // sentence it is neither, unless the next word has one too.
        const isHead = words === 1 && unit === 32 && text.charCodeAt(at + 1) > 96;
        const first = text[start]!;
        const isCapital = !isHead && first !== first.toLowerCase();
        if (!isCapital) {
          plain++;
          if (!look) other += 0.2;
          if (endsInVowel) other += 0.4;
        }
        const weight = Math.min(0.7, Math.abs(look) / 3);
        if (isStrange) other += isCapital ? 0.4 : 1;
        else if (look > 0) de += weight * (isCapital ? 0.8 : 1);
        else en += weight * (isCapital ? 0.4 : 1);
      }
    }

    isTail = isApostrophe && start >= 0;
    start = -1;
    form = isTail ? 39 : 0;
    last = look = 0;
    isStrange = hasDigits = false;
    if (unit !== 32 && (ends.has(unit) || at === text.length)) {
      if (words > 3 && hereDe > 1 && hereDe > 3 * hereEn) wholeDe += words;
      if (words > 3 && hereEn > 1 && hereEn > 3 * hereDe) wholeEn += words;
      words = hereDe = hereEn = 0;
    }
  }

  if (other >= 1 && other > Math.max(de, en)) return 'other';
  const least = Math.min(wholeDe, wholeEn);
  if (least > 3 && least >= 0.25 * (wholeDe + wholeEn)) return 'mixed';
  // Where all are names, looks deceive.
  if (Math.abs(de - en) < (plain ? 0.3 : 0.8)) return 'unknown';
  return de > en ? 'de' : 'en';
}
