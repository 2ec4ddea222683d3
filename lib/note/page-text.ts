import { hidesText, plainText } from '../language/sentence';

/** Addresses, markup, placeholders, phone numbers: nothing that belongs into a sentence to somebody. */
const unsayable =
  /[<>{}[\]\\^~|`@#_*=]|https?:|www\.|\b[\w-]{2,40}\.(?:com|de|net|org|io|ai|at|ch|eu|info|app|dev|me|ly|co|uk|biz|shop)\b|\+?\d[\d\s/()-]{7,20}\d|\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1D400}-\u{1D7FF}\u2022\u25A0-\u27BF]/iu;
/** Text that speaks to whatever program reads the page; whoever writes it has not written to a person. */
const instruction = new RegExp(
  [
    String.raw`\b(?:if|when|dear|hey|hi|hello|attention|note to|message to|instructions? (?:for|to)|wenn|liebe|achtung|hinweis an|anweisung an|an alle)\b.{0,30}\b(?:AI|LLM|GPT|ChatGPT|Claude|Gemini|Copilot|KI|bot|chatbot|language model|Sprachmodell)s?\b.{0,60}\b(?:include|write|reply|respond|answer|add|mention|ignore|output|say|tell|start|end|sign|use|do not|never|always|must|schreib\w{0,30}|antworte\w{0,30}|füge|nenne|erwähne|ignorier\w{0,30}|verwende\w{0,30}|beginne|sag)\b`,
    String.raw`\b(?:AI|LLM|GPT|ChatGPT|Claude|Gemini|Copilot|KI|bot|chatbot|language model|Sprachmodell)s?(?: assistants?| agents?| models?)?(?: reading this| please| bitte|,|:) .{0,30}\b(?:include|write|reply|respond|answer|add|mention|ignore|output|say|tell|start|end|sign|use|do not|never|always|must|schreib\w{0,30}|antworte\w{0,30}|füge|nenne|erwähne|ignorier\w{0,30}|verwende\w{0,30}|beginne|sag)\b`,
    String.raw`\b(?:ignore|disregard|forget|override|vergiss|ignorier\w{0,30}|missachte\w{0,30})\b.{0,30}\b(?:instructions?|prompts?|previous|prior|above|anweisung\w{0,30}|vorgaben?|befehle?|vorherig\w{0,30}|bisherig\w{0,30})\b`,
    String.raw`\b(?:system|developer)[\s-]{0,2}(?:prompt|message|instruction)s?\b`,
    String.raw`\b(?:if|when) you(?:'re|’re| are)\b.{0,30}\b(?:AI|LLM|bot|language model|assistant|automated)\b`,
    String.raw`\bwenn (?:du|sie)\b.{0,30}\b(?:KI|bot|sprachmodell|assistent)\b`,
    String.raw`\byou are (?:now )?an? .{0,20}\b(?:assistant|language model|bot|AI)\b`,
    String.raw`\bact as an? .{0,20}\b(?:assistant|language model|bot|AI)\b`,
    String.raw`\bprompt injection\b`,
    String.raw`\binclude\b.{0,30}\brecipe\b`,
    String.raw`\bverify you are human\b`,
  ].join('|'),
  'iu',
);
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
