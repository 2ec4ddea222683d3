import type { Fingerprint } from './fingerprint';

/** File name of a rule in `lib/etiquette/rules`; permanent once released. */
export type RuleId = string;
/** A kind of phrase the user called a false alarm for one rule: `<rule>:<folded words>`. */
export type PhraseKey = string;
/** Names what is good about a text. */
export type StrengthId =
  | 'specific-reference'
  | 'common-ground'
  | 'honest-reason'
  | 'brings-something'
  | 'real-question'
  | 'thanks';

/** Nothing to say, something to say, or: this reads like an ad. */
export type Level = 'clear' | 'hint' | 'litfass';
/** How soon something is said. */
export type Strictness = 'relaxed' | 'normal' | 'strict';

/** Something noticed. Offsets are UTF-16 units into the text as given, end exclusive; null where the finding is about the whole. */
export interface Finding {
  rule: RuleId;
  start: number | null;
  end: number | null;
  weight: number;
}

/**
 * What the check says about one message. Findings are sorted by weight, highest first.
 * `litfass` has at least one named rule. In a language the check does not read, `level` is `clear` and `score` is null.
 */
export interface Verdict {
  language: 'de' | 'en' | 'mixed' | 'other' | 'unknown';
  level: Level;
  /** 0 to 1: how much the text reads like an ad; null where it was not judged. */
  score: number | null;
  findings: Finding[];
  strengths: StrengthId[];
  /** Offset from which the text was too long to be read; null when all of it was read. */
  unreadFrom: number | null;
}

/** What the user wants to hear of. */
export interface Policy {
  strictness: Strictness;
  muted: RuleId[];
  quiet?: PhraseKey[];
  /** What went to other people and may be alike: one for each of them. */
  earlier?: readonly Fingerprint[];
}
