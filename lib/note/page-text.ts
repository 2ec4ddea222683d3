import { hidesText, plainText } from '../language/sentence';

/** Addresses, markup, placeholders, phone numbers: nothing that belongs into a sentence to somebody. */
const unsayable =
  /[<>{}[\]\\^~|`@#_*=]|https?:|www\.|\b[\w-]{2,40}\.(?:com|de|net|org|io|ai|at|ch|eu|info|app|dev|me|ly|co|uk|biz|shop)\b|\+?\d[\d\s/()-]{7,20}\d|\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1D400}-\u{1D7FF}\u2022\u25A0-\u27BF]/iu;
/** Text that speaks to whatever program reads the page; whoever writes it has not written to a person. */
const instruction =
  /\b(?:AI|LLM|GPT|ChatGPT|Claude|Gemini|Copilot|KI|bots?)\b.{0,60}\b(?:assistant|agent|model|include|write|reply|respond|add|mention|ignore|output|reading|schreib\w*|antworte\w*|füge|nenne|erwähne|ignorier\w*|lies\w*|liest|verwende\w*)\b|\b(?:ignore|disregard|forget|override|vergiss|ignorier\w*|missachte\w*)\b.{0,40}\b(?:instructions?|prompts?|rules?|previous|above|prior|everything|anweisung\w*|vorgaben?|regeln?|befehle?|alles|vorherig\w*|bisherig\w*)\b|\b(?:system|developer)[\s-]{0,2}(?:prompt|message|instruction|note)s?\b|\b(?:if|when) you(?:'re|’re| are)\b.{0,30}\b(?:AI|LLM|bot|model|assistant|language model|automated)\b|\bwenn (?:du|sie)\b.{0,30}\b(?:KI|bot|sprachmodell|assistent)\b|\byou are (?:now )?an? .{0,20}(?:assistant|model|bot|AI)\b|\bact as\b|\bprompt injection\b|\brecipe for\b|\bverify you are human\b/iu;
/** Latin letters with look-alikes of another script inside one word. */
const mixedScript =
  /[\p{Script=Latin}][\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{Script=Latin}]/u;

/** Whether a page text tries to instruct its reader's software or hides what it says. Such a text is not used at all. */
export function isHostile(text: string): boolean {
  const read = text.slice(0, 4000);
  return hidesText(read) || mixedScript.test(read) || instruction.test(plainText(read, 4000).replace(/\n/gu, ' '));
}

/**
 * A short page text (a firm, a skill, a name) as it may stand in a sentence, on one line; null for anything that
 * holds markup, addresses, instructions or is longer than `longest` UTF-16 units.
 */
export function sayable(text: string, longest: number): string | null {
  if (text.length > longest * 3 || isHostile(text)) return null;
  const plain = plainText(text, longest * 3)
    .replace(/\n/gu, ' ')
    .replace(/[\p{Extended_Pictographic}]/gu, (sign) => (/[\d#*]/u.test(sign) ? sign : ''))
    .replace(/[®™©]/gu, '')
    .replace(/ {2,}/gu, ' ')
    .replace(/[\s.,;:!–—-]{1,20}$/u, '')
    .replace(/^[\s.,;:!?–—-]{1,20}/u, '')
    .trim();
  if (plain.length < 2 || plain.length > longest || !/\p{L}{2}/u.test(plain) || unsayable.test(plain)) return null;
  if (/["„“”«»‹›]/u.test(plain) || /[!?]{2}|\.{2}|…/u.test(plain)) return null;
  return plain;
}

/** Whether a sentence of a post or an about text may be quoted at all. */
export function isQuotable(sentence: string): boolean {
  return !unsayable.test(sentence) && !isHostile(sentence);
}

/** Page text folded for comparison: small letters, no accents of emphasis, single spaces. */
export function fold(text: string): string {
  return text
    .slice(0, 4000)
    .toLowerCase()
    .normalize('NFKC')
    .replace(/ß/gu, 'ss')
    .replace(/[^\p{L}\p{N}+]{1,4000}/gu, ' ')
    .trim();
}
