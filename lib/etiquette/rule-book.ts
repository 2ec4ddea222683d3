import type { RuleId } from '../domain/verdict';
import { createPatternIndex, findMatches, type PatternIndex } from './pattern';
import type { Found, Passage, Rule, RuleLanguage } from './rule';

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });
/** All rules by id, which is their file's name. */
export const rules: ReadonlyMap<RuleId, Rule> = new Map(
  Object.entries(files).map(([path, rule]) => [path.slice('./rules/'.length, -'.ts'.length), rule]),
);

const indexFor = (language: RuleLanguage) =>
  createPatternIndex(
    [...rules].flatMap(([id, { kind, patterns = {} }]) =>
      kind === 'ad'
        ? [...(patterns.both ?? []), ...(patterns[language] ?? [])].map((pattern) => [id, pattern] as const)
        : [],
    ),
  );
const indexes: Record<RuleLanguage, PatternIndex> = { de: indexFor('de'), en: indexFor('en') };
const finders = [...rules].filter(([, { find }]) => find);
/** How many words a pattern's mark goes on to the end of its clause. */
const runOn = 5;

/** What the rules find in a text by themselves; muted rules find nothing. */
export function findMarks(passage: Passage, kind: Rule['kind'], muted: readonly RuleId[] = []): Found[] {
  const { tokens, language } = passage;
  const found: Found[] = [];
  for (const { owner, from, to } of language && kind === 'ad' ? findMatches(tokens, indexes[language]) : []) {
    let last = to;
    while (
      last < to + runOn &&
      !tokens.all[last]!.closes &&
      tokens.all[last + 1]?.sentence === tokens.all[to]!.sentence
    )
      last++;
    found.push({ rule: owner, start: tokens.all[from]!.start, end: tokens.all[last]!.end });
  }
  for (const [id, rule] of finders)
    if (rule.kind === kind && (rule.languages === 'any' || (language && rule.languages.includes(language))))
      for (const { start, end } of rule.find!(passage)) found.push({ rule: id, start, end });
  return muted.length === 0 ? found : found.filter(({ rule }) => !muted.includes(rule));
}
