import { createHmac } from 'node:crypto';
import { foldLetter, foldUmlauts, foldWord } from './fold';

/** Makes up what stands in place of an original: the same for the same original and salt, and nothing leads back without the salt. */
export interface Inventor {
  /** A word of the same length, script, case and accents. */
  word(original: string): string;
  /** A number of the same length. One that tells a moment (an activity's id, milliseconds) tells another, `shift` days earlier. */
  digits(original: string): string;
  /** An id of the same length and alphabet; a profile id keeps its beginning. */
  token(original: string): string;
  /** Days that every date goes back: whole weeks, so that weekdays still fit. */
  shift: number;
}

/** What an inventor has to know of the page. */
export interface Known {
  /** Folded words of people's names. */
  names: ReadonlySet<string>;
  /** How names are spelled where they have umlauts. */
  spellings: readonly string[];
  /** Folded words that must not come up in an invention. */
  avoid: ReadonlySet<string>;
  /** Ids that must not come up either. */
  ids: ReadonlySet<string>;
}

const vowels = 'aeiou';
const consonants = 'bdfghklmnprstvwz';
/** Letters that fold to two have one for one; a sharp s has no other. */
const joined: Record<string, string> = { æ: 'œ', Æ: 'Œ', œ: 'æ', Œ: 'Æ' };
const longestPiece = 40;
const marks = ['\u0301', '\u030c', '\u0327', '\u0323'];
const dayInMs = 86_400_000;

/** Creates the inventor of one run. */
export function createInventor(salt: string, { names, spellings, avoid, ids }: Known): Inventor {
  const bytesOf = (key: string, count: number): Buffer => {
    const first = createHmac('sha256', salt).update(key).digest();
    const parts = [first];
    for (let at = 1; at * 32 < count; at += 1) parts.push(createHmac('sha256', first).update(String(at)).digest());
    return Buffer.concat(parts);
  };
  const bases = new Map<string, string[]>();
  const taken = new Set<string>();
  const lengths = [...new Set([...avoid].map((word) => word.length))].filter((length) => length > 3);
  const isSpoilt = (word: string): boolean => {
    if (avoid.has(word) && (word.length > 3 || names.has(word))) return true;
    return lengths.some((length) => {
      for (let at = 0; at + length <= word.length; at += 1) if (avoid.has(word.slice(at, at + length))) return true;
      return false;
    });
  };

  /** The letters that stand for a folded word. */
  function baseOf(key: string): string[] {
    const known = bases.get(key);
    if (known) return known;
    const letters = Array.from(key);
    let base: string[] = [];
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const bytes = bytesOf(`word ${attempt} ${key}`, letters.length * 2);
      base = letters.map((letter, at) => otherLetter(letter, bytes.readUInt16BE(at * 2)));
      const word = base.join('');
      if (word !== key && !isSpoilt(word) && (attempt > 30 || !taken.has(word))) break;
    }
    taken.add(base.join(''));
    bases.set(key, base);
    return base;
  }

  /** A short ending on a name is grammar: the name is replaced and the ending stays. */
  function nameIn(key: string): number {
    for (let length = key.length - 1; length >= Math.max(4, key.length - 3); length -= 1)
      if (names.has(key.slice(0, length))) return length;
    return 0;
  }

  function spell(original: string): string {
    const key = foldWord(original);
    const stem = names.has(key) ? 0 : nameIn(key);
    const base = stem ? baseOf(key.slice(0, stem)) : baseOf(key);
    let from = 0;
    return Array.from(original, (letter) => {
      const length = Array.from(foldLetter(letter)).length;
      const part = base.slice(from, from + length).join('');
      from += length;
      if (part.length === 0) return letter;
      if (length > 1) return joined[letter] ?? letter;
      const accented = /[^\0-\x7f]/.test(letter) ? accent(part, letter) : part;
      return /\p{Lu}/u.test(letter) ? accented.toUpperCase() : accented;
    }).join('');
  }

  const umlauts = new Map<string, string>();
  for (const name of spellings)
    if (/[äöüßæœþ]/i.test(name)) umlauts.set(foldUmlauts(name), foldUmlauts(spell(name.normalize('NFC'))));

  const numbers = new Map<string, string>();
  const shift = 7 * (52 + (bytesOf('shift', 2).readUInt16BE(0) % 60));
  const tokens = new Map<string, string>();
  return {
    shift,
    word(original) {
      const word = original.normalize('NFC');
      if (word.length > longestPiece) {
        const pieces = word.match(/.{1,40}/gsu) ?? [];
        return pieces.map((piece) => spell(piece)).join('');
      }
      const written = /^[a-z]+$/i.test(word) ? umlauts.get(foldWord(word)) : undefined;
      if (written === undefined) return spell(word);
      if (/^\p{Lu}{2}/u.test(word)) return written.toUpperCase();
      return /^\p{Lu}/u.test(word) ? written.charAt(0).toUpperCase() + written.slice(1) : written;
    },
    digits(original) {
      const known = numbers.get(original);
      if (known) return known;
      let made = original;
      for (let attempt = 0; attempt < 60 && (made === original || taken.has(made) || ids.has(made)); attempt += 1)
        made = digitsLike(original, bytesOf(`digits ${attempt} ${original}`, original.length + 8), shift);
      taken.add(made);
      numbers.set(original, made);
      return made;
    },
    token(original) {
      const known = tokens.get(original);
      if (known) return known;
      const kept = /^ACoAA(?=[\w-]{34}$)/.exec(original)?.[0] ?? /^\d-/.exec(original)?.[0] ?? '';
      const isHex = /^[0-9a-f-]+$/.test(original);
      const bytes = bytesOf(`token ${original}`, original.length);
      const made =
        kept +
        Array.from(original.slice(kept.length), (sign, at) => {
          const byte = bytes[at % bytes.length] ?? 0;
          if (/\d/.test(sign)) return String(byte % 10);
          if (/[a-z]/.test(sign)) return String.fromCharCode(97 + (byte % (isHex ? 6 : 26)));
          return /[A-Z]/.test(sign) ? String.fromCharCode(65 + (byte % 26)) : sign;
        }).join('');
      tokens.set(original, made);
      return made;
    },
  };
}

function otherLetter(letter: string, random: number): string {
  if (/[a-z]/.test(letter)) {
    const alphabet = vowels.includes(letter) ? vowels : consonants;
    return alphabet.charAt(random % alphabet.length);
  }
  if (!/\p{L}/u.test(letter)) return letter;
  // Other scripts: a neighbour in the same part of Unicode, of the same kind.
  const code = letter.codePointAt(0) ?? 0;
  const size = code >= 0x3400 && code < 0xd7a4 ? 512 : 32;
  const from = code - (code % size);
  const kind = /\p{Ll}/u.test(letter) ? /^\p{Ll}$/u : /^\p{Lo}$/u;
  for (let step = 0; step < size; step += 1) {
    const other = String.fromCodePoint(from + ((random + step) % size));
    if (other !== letter && kind.test(other)) return other;
  }
  return letter;
}

/** The letter with an accent, the original's own where the two go together: what was not ASCII stays so. */
function accent(letter: string, original: string): string {
  if (!/[a-z]/.test(letter)) return letter;
  const own = original.normalize('NFD').match(/\p{Mn}/gu) ?? [];
  for (const mark of [...own, ...marks]) {
    const both = (letter + mark).normalize('NFC');
    if (both.length === 1) return both;
  }
  return letter;
}

function digitsLike(original: string, bytes: Buffer, shift: number): string {
  if (original.length === 19) {
    const moment = BigInt(original) >> 22n;
    if (isRecent(Number(moment)))
      return String(((moment - BigInt(shift * dayInMs)) << 22n) | BigInt(bytes.readUInt32BE(0) >>> 10));
  }
  if (original.length === 13 && isRecent(Number(original)))
    return String(Number(original) - shift * dayInMs - (bytes.readUInt32BE(0) % 3_600_000));
  return Array.from(original, (sign, at) => {
    const byte = bytes[at] ?? 0;
    if (at === 0 && original.length > 1) return sign === '0' ? '0' : String(1 + (byte % 9));
    return String(byte % 10);
  }).join('');
}

const isRecent = (moment: number): boolean => moment > Date.UTC(2003, 0) && moment < Date.UTC(2100, 0);
