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
  return (
    spelled[lower] ??
    (lower
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .normalize('NFC') ||
      lower)
  );
}

const known = new Map<string, string>();

/** A word without case and accents, the way two spellings of one name are compared. */
export function foldWord(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = Array.from(word.normalize('NFC'), foldLetter).join('');
  if (word.length < 40 && known.size < 100_000) known.set(word, folded);
  return folded;
}

/** A word as German addresses spell it: `Jürgen` is `juergen`. */
export const foldUmlauts = (word: string): string =>
  foldWord(word.normalize('NFC').toLowerCase().replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));

/** The words of a text: runs of letters. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** The words a machine's name is put together from: `ConnectionsPage_list` has three. */
export const humpsOf = (text: string): string[] =>
  text.match(/\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{Lu}/gu) ?? [];
