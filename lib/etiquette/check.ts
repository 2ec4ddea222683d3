import type { Message } from '../domain/message';
import type { Finding, Level, PhraseKey, Policy, RuleId, Strictness, Verdict } from '../domain/verdict';
import { detectLanguage } from '../language/detect';
import { fold, unfold } from '../language/text';
import { countExchange, isFirstContact, readAsked } from './context';
import { blankQuotes } from './quoted';
import type { Mark, Passage, Rule } from './rule';
import { score, type Weighed } from './score';
import { findStrengths } from './strengths';

/** UTF-16 units that are read of a text; what follows is said to be unread. */
export const readable = 10_000;

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });
/** All rules by id, which is their file's name. */
export const rules: ReadonlyMap<RuleId, Rule> = new Map(
  Object.entries(files).map(([path, rule]) => [path.slice('./rules/'.length, -'.ts'.length), rule]),
);

/** From which score on a text is hinted at and held. */
const thresholds: Record<Strictness, Record<Exclude<Level, 'clear'>, number>> = {
  relaxed: { hint: 0.5, litfass: 0.75 },
  normal: { hint: 0.34, litfass: 0.48 },
  strict: { hint: 0.2, litfass: 0.4 },
};

/** The key under which a kind of phrase is kept quiet for one rule ({@link Policy}). */
export function createPhraseKey(rule: RuleId, words: string): PhraseKey {
  return `${rule}:${fold(words).text.trim()}`;
}

/** The heaviest of overlapping marks, at most 20 a rule. */
function keepApart(marks: Mark[], weight: number): Required<Mark>[] {
  const kept: Required<Mark>[] = [];
  const heaviest = marks
    .map((mark) => ({ ...mark, weight: mark.weight ?? weight }))
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
  for (const mark of heaviest) {
    if (kept.length === 20) break;
    if (kept.every((other) => mark.end <= other.start || mark.start >= other.end)) kept.push(mark);
  }
  return kept;
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/**
 * Says how much a message reads like an ad, and by which words. Pure and synchronous; never throws. Reads the first
 * {@link readable} units. Text that is neither German nor English is not judged: clear, no score.
 */
export function check(message: Message, policy: Partial<Policy> = {}): Verdict {
  const { strictness = 'normal', muted = [], quiet = [] } = policy;
  const text = message.text.slice(0, readable);
  const unreadFrom = message.text.length > readable ? readable : null;
  const folded = fold(text);
  const language = detectLanguage(text);
  const words = blankQuotes(folded.text);
  const passage: Passage = {
    message,
    text: words,
    cased: folded.cased,
    language: language === 'de' || language === 'en' ? language : null,
    firstContact: isFirstContact(message),
  };
  const asked = readAsked(message);

  const findings: (Finding & Weighed)[] = [];
  for (const [id, rule] of rules) {
    if (muted.includes(id)) continue;
    if (rule.languages !== 'any' && !(passage.language && rule.languages.includes(passage.language))) continue;
    // What they asked for is an answer.
    if (rule.kind === 'ad' && asked.offer) continue;
    if (rule.answers === 'time' && asked.time) continue;
    for (const mark of keepApart(rule.find(passage), rule.weight)) {
      if (quiet.includes(`${id}:${folded.text.slice(mark.start, mark.end).trim()}`)) continue;
      findings.push({ rule: id, ...unfold(folded, mark), weight: round(mark.weight), kind: rule.kind, at: mark });
    }
  }
  findings.sort((a, b) => b.weight - a.weight || (a.start ?? 0) - (b.start ?? 0) || (a.rule < b.rule ? -1 : 1));

  const strengths = findStrengths(passage);
  const value = passage.language
    ? round(score(findings, strengths, { exchange: passage.firstContact ? 0 : countExchange(message) }))
    : null;
  const courtesy = findings.some((finding) => finding.kind === 'courtesy');
  const ad = findings.some((finding) => finding.kind === 'ad');
  const limits = thresholds[strictness];
  let level: Level = 'clear';
  if (value !== null) {
    if (ad && value >= limits.litfass) level = 'litfass';
    else if (courtesy || (ad && value >= limits.hint)) level = 'hint';
  }
  return {
    language,
    level,
    score: value,
    findings: findings.map(({ rule, start, end, weight }) => ({ rule, start, end, weight })),
    strengths,
    unreadFrom,
  };
}
