import type { Finding, StrengthId } from '../domain/verdict';
import type { Rule } from './rule';

/** What a strength takes from the score; an opener that refers to a post is also how an ad begins, so it takes little. */
const relief: Record<StrengthId, number> = {
  'specific-reference': 0.06,
  'common-ground': 0.08,
  'honest-reason': 0.25,
  'brings-something': 0.1,
  'real-question': 0.05,
  thanks: 0.15,
};

/**
 * 0 to 1: how much the findings together read like an ad. Each rule adds its heaviest finding as independent evidence
 * (noisy or), a second one of the same rule adds a little, and words that two rules noticed count once; strengths and a real exchange in the thread relieve.
 * Courtesy findings do not count.
 */
export function score(
  /** Heaviest first. */
  findings: readonly (Finding & { kind: Rule['kind'] })[],
  strengths: readonly StrengthId[],
  { exchange }: { exchange: number },
): number {
  const heaviest = new Map<string, number>();
  const counted: Finding[] = [];
  for (const finding of findings) {
    const { rule, weight, kind, start, end } = finding;
    if (kind !== 'ad') continue;
    if (start !== null && end !== null) {
      if (counted.some((other) => start < (other.end ?? 0) && end > (other.start ?? 0))) continue;
      counted.push(finding);
    }
    const before = heaviest.get(rule);
    heaviest.set(rule, before === undefined ? weight : Math.max(before, weight) + (1 - Math.max(before, weight)) * 0.12);
  }
  let innocent = 1;
  for (const weight of heaviest.values()) innocent *= 1 - Math.min(weight, 0.95);
  const relieved = strengths.reduce((left, strength) => left * (1 - relief[strength]), 1);
  return (1 - innocent) * relieved * [1, 0.75, 0.6, 0.5][exchange]!;
}
