import type { RuleId, StrengthId } from '../domain/verdict';
import type { Span } from '../language/text';
import type { Rule } from './rule';

/** A finding where it stands in the folded text, so that the score does not depend on how umlauts are encoded. */
export interface Weighed {
  rule: RuleId;
  kind: Rule['kind'];
  weight: number;
  at: Span;
}

/** What a strength takes from the score; an opener that refers to a post is also how an ad begins, so it takes little. */
const relief: Record<StrengthId, number> = {
  'specific-reference': 0.06,
  'common-ground': 0.08,
  'honest-reason': 0.25,
  'brings-something': 0.1,
  'real-question': 0.05,
  thanks: 0.15,
};

/** What a second finding of the same rule adds of what is left. */
const anotherOne = 0.12;

/** By the number of their messages that say something, see countExchange. */
const relaxed: readonly number[] = [1, 0.75, 0.6, 0.5];

/**
 * 0 to 1: how much the findings, heaviest first, together read like an ad. Each rule adds its heaviest finding as
 * independent evidence (noisy or), a second one of the same rule adds a little; words that two rules noticed count
 * once; strengths and a real exchange in the thread relieve. Courtesy findings do not count.
 */
export function score(
  findings: readonly Weighed[],
  strengths: readonly StrengthId[],
  { exchange }: { exchange: number },
): number {
  const heaviest = new Map<RuleId, number>();
  const counted: Span[] = [];
  for (const { rule, kind, weight, at } of findings) {
    if (kind !== 'ad') continue;
    let shared = 0;
    for (const other of counted) shared += Math.max(0, Math.min(at.end, other.end) - Math.max(at.start, other.start));
    counted.push(at);
    const own = weight * Math.max(0, 1 - shared / (at.end - at.start));
    const before = heaviest.get(rule);
    const most = Math.max(before ?? 0, own);
    heaviest.set(rule, before === undefined ? own : most + (1 - most) * anotherOne);
  }
  let innocent = 1;
  for (const weight of heaviest.values()) innocent *= 1 - Math.min(weight, 0.95);
  const relieved = strengths.reduce((left, strength) => left * (1 - relief[strength]), 1);
  return (1 - innocent) * relieved * (relaxed[exchange] ?? 1);
}
