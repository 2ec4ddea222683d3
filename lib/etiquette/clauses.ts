import type { RuleId } from '../domain/verdict';
import type { Found } from './rule';
import { rules } from './rule-book';
import { tokenClasses, type Tokens } from './tokens';

/** By kind of word, the rules that it speaks for. */
const rulesOfKind: readonly (readonly RuleId[])[] = tokenClasses.map((name) =>
  [...rules].filter(([, { kinds }]) => kinds !== 'rest' && kinds?.includes(name)).map(([id]) => id),
);
/** The rule for clauses in which none of these kinds stands. */
const rest = [...rules].find(([, { kinds }]) => kinds === 'rest')?.[0];
/** What a clause must add to the judgement, in logits, to be marked. */
const tells = 0;

/**
 * The clauses that make a text read like an ad, each under the rule whose kinds of words tell most in it, or under the
 * one for the rest. Asked only where the text as a whole reads like an ad.
 */
export function findTellingClauses(
  { all, salutation }: Tokens,
  evidence: Float64Array,
  silent: readonly RuleId[],
  longest: number,
): Found[] {
  const found: Found[] = [];
  for (let from = salutation; from < all.length; ) {
    let to = from;
    while (to + 1 < all.length && all[to + 1]!.sentence === all[to]!.sentence && !all[to]!.closes) to++;
    let told = 0;
    for (let at = from; at <= to; at++) told += evidence[at]!;
    const teller = told > tells ? findTeller(all, evidence, from, to, silent) : null;
    const last = found.at(-1);
    const before = all[from - 1];
    // What says nothing by itself belongs to what was said before it.
    const goesOn = before?.sentence === all[from]!.sentence && last?.end === before.end;
    if (told === 0 && goesOn && all[to]!.end - last.start <= longest) last.end = all[to]!.end;
    if (teller) {
      const isMost = all[to]!.end - all[from]!.start > longest;
      // What covers the whole text is about the whole.
      found.push({ rule: teller, ...(isMost ? { start: 0, end: 0 } : { start: all[from]!.start, end: all[to]!.end }) });
    }
    from = to + 1;
  }
  return found;
}

/** The rule whose kinds of words tell most in a clause, or the one for the rest; null where those are silent. */
function findTeller(
  all: Tokens['all'],
  evidence: Float64Array,
  from: number,
  to: number,
  silent: readonly RuleId[],
): RuleId | null {
  const shares = new Map<RuleId, number>();
  let most = 0;
  let teller: RuleId | null = null;
  for (let at = from; at <= to; at++)
    for (const kind of all[at]!.classes)
      for (const id of rulesOfKind[kind]!) {
        if (silent.includes(id)) continue;
        const share = (shares.get(id) ?? 0) + Math.max(evidence[at]!, 0.01);
        shares.set(id, share);
        if (share > most) {
          most = share;
          teller = id;
        }
      }
  return teller ?? (rest && !silent.includes(rest) ? rest : null);
}
