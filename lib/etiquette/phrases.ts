import type { Mark, Passage, RuleLanguage } from './rule';

/** A pattern, or a pattern with a weight of its own. See {@link compilePhrase} for how it is written. */
export type Phrase = string | readonly [source: string, weight: number];

/**
 * A phrase as a regular expression over folded text. It is written as people write, in lower case, and is a bounded
 * regular expression but for four signs: ` … ` stands for nothing or up to 40 units within the sentence, `~` for the
 * rest of a word, `§` for a number, and umlauts also match their spelling with e. Begins and ends at a word's edge.
 */
export function compilePhrase(source: string): RegExp {
  const folded = source
    .replaceAll(' … ', '(?: [^.!?\\n]{1,40}?)? ')
    .replaceAll('§', "\\d(?:[\\d.,']{0,8}\\d)?")
    .replaceAll('~', '[a-z-]{0,24}')
    .replaceAll('ä', 'ae?')
    .replaceAll('ö', 'oe?')
    .replaceAll('ü', 'ue?')
    .replaceAll('ß', 'ss');
  return new RegExp(`(?<![a-z0-9])(?:${folded})(?![a-z0-9])`, 'g');
}

// What takes an offer back stands right behind it: "wir bieten leider keine …", "we offer no …".
const takenBack =
  /^,? (?:aber |leider |ja |derzeit |aktuell |sadly |unfortunately )?(?:kein|nicht|nie|no |not |none|never)/;

/** A `find` for a rule out of phrases: all their matches in the passage's language, but for those taken back at once. */
export function findPhrases(phrases: Record<RuleLanguage, readonly Phrase[]>): (passage: Passage) => Mark[] {
  const compile = (list: readonly Phrase[]) =>
    list.map((phrase) =>
      typeof phrase === 'string'
        ? { pattern: compilePhrase(phrase), weight: undefined }
        : { pattern: compilePhrase(phrase[0]), weight: phrase[1] },
    );
  const compiled = { de: compile(phrases.de), en: compile(phrases.en) };
  return ({ text, language }) => {
    const marks: Mark[] = [];
    for (const { pattern, weight } of language ? compiled[language] : []) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (!takenBack.test(text.slice(end, end + 40))) marks.push({ start: match.index, end, weight });
      }
    }
    return marks;
  };
}
