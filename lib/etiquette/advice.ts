import type { RuleId } from '../domain/verdict';
import type { RuleLanguage, RuleWords } from './rule';

// Apart from the check, so that what only checks does not carry the words.
const files = import.meta.glob<RuleWords>('./rules/*.ts', { eager: true, import: 'words' });

/** What to say about a finding. */
export interface RuleAdvice {
  title: string;
  /** Why a reader may mind, one sentence. */
  why: string;
  /** What would be better, one sentence. */
  better: string;
}

/** The words for a rule's findings in the language of the user; null for a rule there is none of any more. */
export function adviceFor(rule: RuleId, language: RuleLanguage): RuleAdvice | null {
  const words = files[`./rules/${rule}.ts`];
  return words ? { title: words.title[language], why: words.why[language], better: words.better[language] } : null;
}
