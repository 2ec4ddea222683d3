const spelled: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** One letter without case and accent; a few become two (`ß`). Signs that only modify a letter stay in scripts that need them. */
export function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  return spelled[lower] ?? (lower.normalize('NFD').replace(/\p{Mn}/gu, '') || lower);
}

/** A word without case and accents, the way two spellings of one name are compared. */
export const foldWord = (word: string): string => Array.from(word.normalize('NFC'), foldLetter).join('');

/** A word as German addresses spell it: `Jürgen` is `juergen`. */
export const foldUmlauts = (word: string): string =>
  foldWord(word.normalize('NFC').toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));

/** The words of a text: runs of letters. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
