import { plainText } from '../language/sentence';
import { splitSentences } from '../language/text';
import { findQuotations } from './distinctive';
import { isHostile, isQuotable } from './page-text';
import { isSensitive } from './sensitive';

/** Longest piece that is quoted, in UTF-16 units: with a greeting and a name it still fits into a note. */
const longest = 80;
const shortest = 3;

const bare = (text: string): string =>
  text
    .replace(/^[\s.,;:!–—•·-]{1,9}/u, '')
    .replace(/[\s.,;:!…–—•·-]{1,9}$/u, '')
    .trim();

/**
 * What can be quoted of a passage the user marked: all of it where it is short, else its most telling thoughts, then its
 * other sentences, each as it stands. The choice is the user's, so it need not be distinctive. Empty where everything is
 * too long, tells of grief or illness, or speaks to a machine.
 */
export function quotableOf(passage: string): string[] {
  if (isHostile(passage) || isSensitive(passage)) return [];
  const plain = plainText(passage, 1000).replace(/[\p{Extended_Pictographic}®™©]/gu, (sign) =>
    /[\d#*]/u.test(sign) ? sign : '',
  );
  const isFit = (text: string): boolean =>
    text.length >= shortest && text.length <= longest && /\p{L}{2}/u.test(text) && isQuotable(text);
  const whole = bare(plain.replace(/\s{1,99}/gu, ' '));
  if (isFit(whole)) return [whole];
  const sentences = splitSentences(plain)
    .slice(0, 40)
    .map(({ start, end }) => bare(plain.slice(start, end)));
  const thoughts = findQuotations(plain).map(({ words }) => words);
  return [...new Set([...thoughts, ...sentences.filter(isFit)])].slice(0, 3);
}
