import type { Message } from '../domain/message';
import type { Finding, Level, PhraseKey, Policy, RuleId, Strictness, StrengthId, Verdict } from '../domain/verdict';
import { detectLanguage } from '../language/detect';
import { type Folded, fold, unfold } from '../language/text';
import { isFirstContact, readThread } from './context';
import { classOf, createPatternIndex, findMatches, type PatternIndex } from './pattern';
import { blankQuotes } from './quoted';
import type { Mark, Passage, Rule, RuleLanguage } from './rule';
import type { Surroundings } from './signals/features';
import { createModel } from './signals/model';
import { weights } from './signals/weights';
import { findStrengths } from './strengths';
import { tokenClasses, type Tokens, tokenize } from './tokens';

/** UTF-16 units that are read of a text; what follows is said to be unread. */
export const readable = 10_000;

const files = import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' });
/** All rules by id, which is their file's name. */
export const rules: ReadonlyMap<RuleId, Rule> = new Map(
  Object.entries(files).map(([path, rule]) => [path.slice('./rules/'.length, -'.ts'.length), rule]),
);

const judge = createModel(weights);

const indexFor = (language: RuleLanguage, kind: Rule['kind']) =>
  createPatternIndex(
    [...rules].flatMap(([id, { patterns = {}, kind: own }]) =>
      own === kind
        ? [...(patterns.both ?? []), ...(patterns[language] ?? [])].map((pattern) => [id, pattern] as const)
        : [],
    ),
  );
const indexes: Record<Rule['kind'], Record<RuleLanguage, PatternIndex>> = {
  ad: { de: indexFor('de', 'ad'), en: indexFor('en', 'ad') },
  courtesy: { de: indexFor('de', 'courtesy'), en: indexFor('en', 'courtesy') },
};
const noTokens: Tokens = { all: [], sentences: [0], salutation: 0 };

/** From which score on a text is hinted at and held; the score is a probability, see the reliability in `npm run evaluate`. */
const thresholds: Record<Strictness, Record<Exclude<Level, 'clear'>, number>> = {
  relaxed: { hint: 0.7, litfass: 0.9 },
  normal: { hint: 0.58, litfass: 0.78 },
  strict: { hint: 0.4, litfass: 0.6 },
};

/** Kinds of words by which somebody speaks to somebody, and from which score on a text without them is held. */
const speaking = (['me', 'us', 'you', 'ask'] as const).map(classOf);
const unspoken = 0.9;

/** A word or two are no message; with a name beside them their language could be any. */
const fewestWords = 4;

/** The key under which a kind of phrase is kept quiet for one rule ({@link Policy}). */
export function createPhraseKey(rule: RuleId, words: string): PhraseKey {
  return `${rule}:${fold(words).text.trim()}`;
}

/** A mark longer than this share of a text would say nothing about where to look. */
const mostOfText = 0.8;

/** Overlapping marks of a rule joined, the heaviest weight kept; at most 20 a rule, and none over most of the text. */
function keepApart(marks: Mark[], weight: number, longest: number): Required<Mark>[] {
  const kept: Required<Mark>[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const own = mark.weight ?? weight;
    const last = kept.at(-1);
    if (last && mark.start < last.end) {
      if (mark.end - last.start > longest) continue;
      last.end = Math.max(last.end, mark.end);
      last.weight = Math.max(last.weight, own);
    } else if (kept.length < 20) kept.push({ start: mark.start, end: mark.end, weight: own });
  }
  return kept;
}

/** Lines with something on them. */
const countLines = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

const round = (value: number) => Math.round(value * 1000) / 1000;

/** A message as it is read before anything is judged. */
export interface Reading {
  passage: Passage;
  folded: Folded;
  language: Verdict['language'];
  strengths: StrengthId[];
  surroundings: Surroundings;
}

/** Reads a message: its language, its words and its company. */
export function read(message: Message, { earlier = [] }: Partial<Policy> = {}): Reading {
  const text = message.text.slice(0, readable);
  const folded = fold(text);
  const language = detectLanguage(text);
  const readLanguage = language === 'de' || language === 'en' ? language : null;
  const words = blankQuotes(folded.text);
  const tokens = readLanguage ? tokenize(words, folded.cased, readLanguage) : noTokens;
  const { asked, exchange } = readThread(message, tokens, readLanguage);
  const passage: Passage = {
    message,
    text: words,
    cased: folded.cased,
    language: readLanguage,
    tokens,
    firstContact: isFirstContact(message),
    asked,
    score: null,
    earlier,
  };
  const strengths = findStrengths(passage);
  return {
    passage,
    folded,
    language,
    strengths,
    surroundings: { strengths: strengths.length, asked, exchange, lines: countLines(text) },
  };
}

/** By kind of word, the rules that it speaks for. */
const rulesOfKind: readonly (readonly RuleId[])[] = tokenClasses.map((name) =>
  [...rules].filter(([, { kinds }]) => kinds?.includes(name)).map(([id]) => id),
);
/** What a clause must add to the judgement, in logits, to be marked. */
const tells = 0.02;

/**
 * The clauses that make a text read like an ad, each under the rule whose kinds of words tell most in it. Asked only
 * where the text as a whole reads like one.
 */
function findTellingClauses(
  { all, salutation }: Tokens,
  evidence: Float64Array,
  silent: readonly RuleId[],
  longest: number,
): Map<RuleId, Mark[]> {
  const found = new Map<RuleId, Mark[]>();
  for (let from = salutation; from < all.length; ) {
    let to = from;
    while (to + 1 < all.length && all[to + 1]!.sentence === all[to]!.sentence && !all[to]!.closes) to++;
    let told = 0;
    const shares = new Map<RuleId, number>();
    for (let at = from; at <= to; at++) {
      told += evidence[at]!;
      for (const kind of all[at]!.classes)
        for (const id of rulesOfKind[kind]!)
          if (!silent.includes(id)) shares.set(id, (shares.get(id) ?? 0) + Math.max(evidence[at]!, 0.01));
    }
    const [first] = [...shares].toSorted(([, one], [, other]) => other - one);
    if (told > tells && first) {
      const isMost = all[to]!.end - all[from]!.start > longest;
      const mark = {
        // Then it is about the whole.
        ...(isMost ? { start: 0, end: 0 } : { start: all[from]!.start, end: all[to]!.end }),
        weight: Math.min(told, rules.get(first[0])!.weight),
      };
      const marks = found.get(first[0]);
      if (marks) marks.push(mark);
      else found.set(first[0], [mark]);
    }
    from = to + 1;
  }
  return found;
}

/** How many words a pattern's mark goes on to the end of its clause. */
const runOn = 5;

/** What the rules find in a text by themselves, by rule; muted rules find nothing. */
export function findMarks(passage: Passage, kind: Rule['kind'], muted: readonly RuleId[] = []): Map<RuleId, Mark[]> {
  const { tokens, language } = passage;
  const found = new Map<RuleId, Mark[]>();
  const add = (id: RuleId, mark: Mark): void => {
    if (muted.includes(id)) return;
    const list = found.get(id);
    if (list) list.push(mark);
    else found.set(id, [mark]);
  };
  for (const { owner, from, to, weight } of language ? findMatches(tokens, indexes[kind][language]) : []) {
    let last = to;
    while (
      last < to + runOn &&
      !tokens.all[last]!.closes &&
      tokens.all[last + 1]?.sentence === tokens.all[to]!.sentence
    )
      last++;
    add(owner, { start: tokens.all[from]!.start, end: tokens.all[last]!.end, weight });
  }
  for (const [id, rule] of rules)
    if (
      rule.find &&
      rule.kind === kind &&
      (rule.languages === 'any' || (language && rule.languages.includes(language)))
    )
      for (const mark of rule.find(passage)) add(id, mark);
  return found;
}

/**
 * Says how much a message reads like an ad, and by which words. Pure and synchronous; never throws. Reads the first
 * {@link readable} units. Text that is neither German nor English is not judged: clear, no score.
 */
export function check(message: Message, policy: Partial<Policy> = {}): Verdict {
  const { strictness = 'normal', muted = [], quiet = [] } = policy;
  const { passage, folded, language, strengths, surroundings } = read(message, policy);
  const { tokens, asked } = passage;
  const judged = passage.language ? judge(tokens, surroundings) : null;
  const score = judged && round(judged.probability);
  const limits = thresholds[strictness];
  const longest = mostOfText * passage.text.length;

  const found: [RuleId, Mark][] = [];
  const add = (marks: ReadonlyMap<RuleId, readonly Mark[]>): boolean => {
    const before = found.length;
    for (const [id, list] of marks)
      for (const mark of list)
        if (!quiet.includes(`${id}:${folded.text.slice(mark.start, mark.end).trim()}`)) found.push([id, mark]);
    return found.length > before;
  };
  let isAd = false;
  if (judged && score !== null && score >= limits.hint) {
    // What they asked for is an answer.
    const isAnswer = (id: RuleId): boolean => asked.offer || (asked.time && rules.get(id)?.answers === 'time');
    const silent = [...rules.keys()].filter((id) => muted.includes(id) || isAnswer(id));
    const own = add(findMarks(passage, 'ad', silent));
    isAd = add(findTellingClauses(tokens, judged.evidence, silent, longest)) || own;
  }
  const isDiscourteous = add(findMarks({ ...passage, score }, 'courtesy', muted));

  const findings = [...Map.groupBy(found, ([id]) => id)].flatMap(([rule, own]) =>
    keepApart(
      own.map(([, mark]) => mark),
      rules.get(rule)!.weight,
      longest,
    ).map(
      (mark): Finding => ({
        rule,
        ...(mark.end > 0 ? unfold(folded, mark) : { start: null, end: null }),
        weight: round(mark.weight),
      }),
    ),
  );
  findings.sort((a, b) => b.weight - a.weight || (a.start ?? 0) - (b.start ?? 0) || (a.rule < b.rule ? -1 : 1));
  const isMessage =
    tokens.all.reduce((words, { hash }) => words + (hash === 0 ? 0 : 1), -tokens.salutation) >= fewestWords;
  let level: Level = isAd || isDiscourteous ? 'hint' : 'clear';
  // A list or a note to oneself speaks to nobody, so more is asked of it.
  const isSpoken = tokens.all.some(({ classes }) => speaking.some((kind) => classes.includes(kind)));
  const limit = isSpoken ? limits.litfass : Math.max(limits.litfass, unspoken);
  if (isAd && isMessage && score !== null && score >= limit) level = 'litfass';
  return { language, level, score, findings, strengths, unreadFrom: message.text.length > readable ? readable : null };
}
