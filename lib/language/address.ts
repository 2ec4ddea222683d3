import type { Address } from '../domain/draft';

const du =
  /(?<![\p{L}\p{M}])(?:du|dich|dir|dein|deine|deinem|deinen|deiner|deines|euch|euer|eure|eurem|euren|eurer)(?![\p{L}\p{M}])/giu;
/** Only the forms that mean nobody else; "Sie" and "Ihr" at the start of a sentence may be "she", "they", "her". */
const polite = /(?<![\p{L}\p{M}])(?:Ihnen|Ihre|Ihrem|Ihren|Ihrer|Ihres|Sie|Ihr)(?![\p{L}\p{M}])/gu;
/** Verb forms beside which "Sie" at the start of a sentence is an address, being plural: "Sie suchen". */
const plural = /^\s(?:\p{Ll}{1,20}(?:en|ern|eln)|sind|tun)(?![\p{L}\p{M}])/u;

/**
 * The form of address a German text uses. `mixed` when both are certain, `null` when neither is; read from the first
 * 4,000 UTF-16 units.
 */
export function detectAddress(text: string): Address | 'mixed' | null {
  const read = text.slice(0, 4000);
  const informal = [...read.matchAll(du)].some((match) => !isNameLike(read, match.index, match[0]));
  let formal = false;
  for (const match of read.matchAll(polite)) {
    const starts = /(?:^|[.!?:…\n]["“„»«)]?\s{0,3}|["„“«»]\s{0,1})$/u.test(
      read.slice(Math.max(0, match.index - 6), match.index),
    );
    if (!starts) formal = true;
    else if (match[0] === 'Ihnen') formal = true;
    else if (match[0] === 'Sie' && plural.test(read.slice(match.index + 3, match.index + 30))) formal = true;
  }
  if (informal && formal) return 'mixed';
  if (informal) return 'du';
  return formal ? 'sie' : null;
}

/** "Du Bois", "Pas de deux": a capital particle before a capital word in mid-sentence is part of a name. */
function isNameLike(text: string, at: number, word: string): boolean {
  return (
    word === 'Du' &&
    /\p{Lu}?\p{Ll}{1,20}\s$/u.test(text.slice(Math.max(0, at - 22), at)) &&
    /^\s\p{Lu}/u.test(text.slice(at + 2, at + 4))
  );
}
