import type { Message } from '../domain/message';
import type { Finding, Level, PhraseKey, Policy, RuleId, Strictness, Verdict } from '../domain/verdict';
import { fold, unfold } from '../language/text';
import { findTellingClauses } from './clauses';
import { read, readable } from './read';
import type { Found, Mark } from './rule';
import { findMarks, rules } from './rule-book';
import { createModel } from './signals/model';
import { weights } from './signals/weights';
import { classOf, tokenize, type Tokens } from './tokens';

const judge = createModel(weights);

/** From which score on a text is hinted at and held; the score is a probability, see the reliability in `npm run evaluate`. */
const thresholds: Record<Strictness, Record<Exclude<Level, 'clear'>, number>> = {
  relaxed: { hint: 0.75, litfass: 0.94 },
  normal: { hint: 0.63, litfass: 0.87 },
  strict: { hint: 0.45, litfass: 0.7 },
};

/** Kinds of words by which somebody speaks to somebody, and from which score on a text without them is held. */
const speaking = (['me', 'us', 'you', 'ask'] as const).map(classOf);
const unspoken = 0.98;

/** A word or two are no message; with a name beside them their language could be any. */
const fewestWords = 4;

/** The key under which a kind of phrase is kept quiet for one rule ({@link Policy}). */
export function createPhraseKey(rule: RuleId, words: string): PhraseKey {
  return `${rule}:${fold(words).text.trim()}`;
}

/** A mark longer than this share of a text would say nothing about where to look. */
const mostOfText = 0.8;

/** Overlapping marks of a rule joined; at most 20 a rule, and none over most of the text. */
function keepApart(marks: readonly Mark[], longest: number): Mark[] {
  const kept: Mark[] = [];
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last && start < last.end) {
      if (end - last.start <= longest) last.end = Math.max(last.end, end);
    } else if (kept.length < 20) kept.push({ start, end });
  }
  return kept;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** What the words of a mark add to the judgement, in logits. */
function sumWithin({ start, end }: Mark, { all }: Tokens, evidence: Float64Array): number {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (all[middle]!.start < start) from = middle + 1;
    else to = middle;
  }
  let sum = 0;
  for (let at = from; at < all.length && all[at]!.end <= end; at++) sum += evidence[at]!;
  return sum;
}

/**
 * Says how much a message reads like an ad, and by which words. Pure and synchronous; never throws. Reads the first
 * {@link readable} units. Text that is neither German nor English is not judged: clear, no score.
 */
export function check(message: Message, policy: Partial<Policy> = {}): Verdict {
  const { strictness = 'normal', muted = [], quiet = [] } = policy;
  const { passage, folded, language, strengths, surroundings } = read(message, policy);
  const { tokens, company } = passage;
  const { asked } = company;
  const judged = passage.language ? judge(tokens, surroundings) : null;
  const score = judged && round(judged.probability);
  const limits = thresholds[strictness];
  const longest = mostOfText * passage.text.length;

  const found = new Map<RuleId, Mark[]>();
  const add = (marks: readonly Found[]): void => {
    for (const mark of marks)
      if (quiet.length === 0 || !quiet.includes(`${mark.rule}:${folded.text.slice(mark.start, mark.end).trim()}`))
        found.set(mark.rule, [...(found.get(mark.rule) ?? []), mark]);
  };
  if (judged && score !== null && score >= limits.hint) {
    // What they asked for is an answer; where it still reads like an ad through and through, a hint is due, and no more.
    const isAnswer = (id: RuleId): boolean =>
      (asked.offer && score < limits.litfass) || (asked.time && rules.get(id)?.answers === 'time');
    const silent =
      muted.length > 0 || asked.offer || asked.time
        ? [...rules.keys()].filter((id) => muted.includes(id) || isAnswer(id))
        : muted;
    add(findMarks(passage, 'ad', silent));
    add(findTellingClauses(tokens, judged.evidence, silent, longest));
  }
  const hasReason = [...found.keys()].some((id) => rules.get(id)!.kinds !== 'rest');
  add(findMarks({ ...passage, score }, 'courtesy', muted));

  const findings: Finding[] = [];
  for (const [rule, own] of found) {
    const { kind, weight } = rules.get(rule)!;
    for (const mark of keepApart(own, longest)) {
      const { start, end } = mark.end > 0 ? unfold(folded, mark) : { start: null, end: null };
      // Of the reasons, what tells most comes first.
      const told = judged && kind === 'ad' && mark.end > 0 ? sumWithin(mark, tokens, judged.evidence) : 1;
      findings.push({ rule, start, end, weight: round(weight * Math.min(1, 0.4 + Math.max(0, told))) });
    }
  }
  findings.sort((a, b) => b.weight - a.weight || (a.start ?? 0) - (b.start ?? 0) || (a.rule < b.rule ? -1 : 1));
  const isMessage = tokens.all.slice(tokens.salutation).filter(({ hash }) => hash !== 0).length >= fewestWords;
  // A family name may be a word that ads are full of; it must not make a text one.
  const readsAlikeWithoutNames = (): boolean => {
    if (!passage.language || !tokens.mayHoldName) return true;
    const wary = tokenize(passage.text, passage.cased, passage.language, true);
    return judge(wary, surroundings).probability >= limits.hint;
  };
  let level: Level = found.size > 0 ? 'hint' : 'clear';
  // A list or a note to oneself speaks to nobody, so more is asked of it.
  const isSpoken = tokens.all.some(({ classes }) => speaking.some((kind) => classes.includes(kind)));
  const limit = isSpoken ? limits.litfass : Math.max(limits.litfass, unspoken);
  if (hasReason && isMessage && !asked.offer && score !== null && score >= limit && readsAlikeWithoutNames())
    level = 'litfass';
  return { language, level, score, findings, strengths, unreadFrom: message.text.length > readable ? readable : null };
}
