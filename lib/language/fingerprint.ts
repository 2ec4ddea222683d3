import type { Fingerprint } from '../domain/fingerprint';
import type { Recipient } from '../domain/reading';
import { hashOf } from './hash';
import { fold } from './text';

/** A text of fewer words or letters is anybody's: a "danke dir" is no copy. */
const fewest = { words: 8, letters: 40 };
/** UTF-16 units that are read. */
const readable = 10_000;
/** How many samples are taken of a text; with so many, the share in common is known to about 0.04. */
const samples = 128;
/** Six bits a sign, from `0` on. */
const firstSign = 48;

// For words spelt plainly. Behind these stands a name.
const herald =
  /^(?:hallo|hi|hey|moin|servus|gruzi|guten|sehr|liebe[rs]?|geehrte[rs]?|hello|dear|herrn?|frau|hr|fr|mr|mrs|ms|mx|dr|prof)$/;
/** A sign-off, to the end of the text. */
const signOff = /\b(?:[a-z]{3,13} ){0,2}(?:grue?sse?n?|lg|vg|mfg|regards|wishes|cheers|sincerely|yours)\b[^?]{0,80}$/;
/** Addresses, figures and handles: what stands between blanks and holds one of these. */
const isNoWord = /[\d@/]|\.\p{L}/u;

const lettersOf = (chunk: string): string => chunk.replace(/\P{L}/gu, '');
/** "Mueller" and "Müller" become one, and so do a few words that are two. */
const spellPlainly = (letters: string): string => letters.toLowerCase().replace(/([aou])e/g, '$1');

/** The words that say something: no salutation, no sign-off, no names, addresses or figures. */
function wordsOf(text: string, names: readonly string[]): string[] {
  const folded = fold(text.slice(0, readable));
  const known = new Set(
    names.flatMap((name) => fold(name.slice(0, 200)).text.split(/\s/).map(lettersOf).map(spellPlainly)),
  );
  const end = folded.text.search(signOff);
  const words: string[] = [];
  let namesAhead = 0;
  for (const chunk of folded.cased.slice(0, end < 0 ? undefined : end).split(/\s/)) {
    const letters = lettersOf(chunk);
    if (letters === '') continue;
    const word = spellPlainly(letters);
    const isCapital = letters[0] !== letters[0]?.toLowerCase();
    if (herald.test(word)) namesAhead = 3;
    else if (namesAhead > 0 && (isCapital || known.has(word))) namesAhead--;
    else {
      namesAhead = 0;
      // Small, a name may be a word: "lange", "mark".
      const isName = isCapital && (known.has(word) || known.has(word.replace(/s$/, '')));
      if (!isName && !isNoWord.test(chunk)) words.push(word);
    }
    if (/[,!?:;]$/.test(chunk) || (chunk.endsWith('.') && !herald.test(word))) namesAhead = 0;
  }
  return words;
}

/**
 * What nearly the same text is recognised by, whomever it is written to: `names` (the recipient's, the sender's) count
 * as little as what stands behind a salutation. A MinHash over runs of three words, six bits a sample, led by the number
 * of words. Null for a text that is too short to be anybody's own. Never throws.
 */
export function createFingerprint(text: string, names: readonly string[] = []): Fingerprint | null {
  const words = wordsOf(text, names);
  if (words.length < fewest.words || words.join('').length < fewest.letters) return null;
  const least = new Uint32Array(samples).fill(0xffffffff);
  for (let at = 2; at < words.length; at++) {
    const run = hashOf(words.slice(at - 2, at + 1).join(' '));
    for (let sample = 0; sample < samples; sample++) {
      let value = Math.imul(run ^ Math.imul(sample + 1, 0x9e3779b1), 0x85ebca6b);
      value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
      value = (value ^ (value >>> 16)) >>> 0;
      if (value < least[sample]!) least[sample] = value;
    }
  }
  const bits = [Math.min(words.length >> 1, 63), ...least];
  return String.fromCharCode(...bits.map((value) => firstSign + (value & 63)));
}

/**
 * Whether two texts are nearly the same. With other names, another company and one sentence of four in other words they
 * still are. Short texts have more in common by chance and have to be more alike.
 */
export function isCopy(one: Fingerprint, other: Fingerprint): boolean {
  let same = 0;
  for (let at = 1; at <= samples; at++) if (one.charCodeAt(at) === other.charCodeAt(at)) same++;
  const words = 2 * (Math.min(one.charCodeAt(0), other.charCodeAt(0)) - firstSign);
  return same / samples >= 0.26 + 3 / words;
}

/** Whom a text is for, without their name: as the address calls them, else a hash of the name; null where neither is known. */
export function keyOf({ slug, name }: Recipient): string | null {
  if (slug) return slug;
  const plain = name ? spellPlainly(lettersOf(fold(name.slice(0, 200)).text)) : '';
  return plain ? `#${hashOf(plain).toString(36)}` : null;
}
