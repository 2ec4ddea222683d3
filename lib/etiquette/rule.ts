import type { Fingerprint } from '../domain/fingerprint';
import type { Message } from '../domain/message';
import type { RuleId } from '../domain/verdict';
import type { Span } from '../language/text';
import type { Company } from './context';
import type { Pattern } from './pattern';
import type { TokenClass, Tokens } from './tokens';

/** A principle of the etiquette this product teaches. */
export type Principle = `P${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`;
/** The languages rules are written for. */
export type RuleLanguage = 'de' | 'en';

/** A message as a rule sees it. */
export interface Passage {
  message: Message;
  /** The text folded (lib/language/text), words quoted from somebody else blanked out. Spans count in it. */
  text: string;
  /** The same, unit for unit, with capitals kept: in German they tell a noun. */
  cased: string;
  /** Null where the text is neither German nor English. */
  language: RuleLanguage | null;
  /** The words of `text`; none where the language is not read. */
  tokens: Tokens;
  firstContact: boolean;
  /** What the thread above it tells. */
  company: Company;
  /** How probably a reader takes it for an ad, as courtesy rules may know it; null where it was not judged. */
  score: number | null;
  /** What went to other people, as far as the caller knows ({@link Policy}). */
  earlier: readonly Fingerprint[];
}

/** Words a rule noticed. */
export type Mark = Span;

/** Words noticed, and by which rule. */
export interface Found extends Mark {
  rule: RuleId;
}

/** Patterns for German, for English, and for both, where kinds of words say it all. */
export interface RulePatterns {
  both?: readonly Pattern[];
  de?: readonly Pattern[];
  en?: readonly Pattern[];
}

/** One thing the check notices. */
export interface Rule {
  /** The line of the etiquette it follows from. */
  principle: Principle;
  /** 0 to 1: how much such a finding says; findings are shown in this order. */
  weight: number;
  /** `ad`: one reason why a text reads like an ad. `courtesy`: worth a hint in any text, and never a reason to hold it. */
  kind: 'ad' | 'courtesy';
  /** `any`: also asked where the language is not German or English. */
  languages: readonly RuleLanguage[] | 'any';
  /** `time`: silent where the other person asked for a call or a date. What they asked about an offer silences all ad rules, up to a score at which a text would be held. */
  answers?: 'time';
  /**
   * Kinds of words that say the same wherever they stand, once the text as a whole reads like an ad. `rest`: clauses
   * that read like an ad without any such word; they are marked, but no reason by themselves.
   */
  kinds?: readonly TokenClass[] | 'rest';
  /** What is found by its words; of ad rules only. */
  patterns?: RulePatterns;
  /** What is not: marks in `passage.text`; they may overlap, the check keeps the heaviest. A mark from 0 to 0 is about the whole. */
  find?(passage: Passage): Mark[];
}

/** Declares a rule: an ad rule for German and English unless said otherwise. */
export function defineRule(rule: Pick<Rule, 'principle' | 'weight'> & Partial<Rule>): Rule {
  return { kind: 'ad', languages: ['de', 'en'], ...rule };
}

/** A text in both languages of the product. */
export type Bilingual = Record<RuleLanguage, string>;

/** What the list beside the text says about a finding. `why` and `better` are one sentence each. */
export interface RuleWords {
  title: Bilingual;
  why: Bilingual;
  better: Bilingual;
}

/** An example: a plain text, or a message where the company it stands in matters. `[[…]]` encloses the words to mark. */
export type Example = string | Message;

/** `ad` are found by the rule, with exactly the marks; `fine` are not, however alike the words. */
export interface RuleExamples {
  ad: Example[];
  fine: Example[];
}
