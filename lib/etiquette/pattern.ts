import { classOf, startOf, type Token, type TokenClass, type Tokens } from './tokens';

/**
 * What a pattern is written in. Its elements are separated by blanks:
 * `word` as people write it, `stem~` for all that begins with it, `{class}` for a kind of word (see lexicon),
 * `a|b|{c}` for one of several, `..` for up to three words and `…` for up to eight
 * in the same sentence, `^` for the sentence's beginning, `<a b>` for `a .. b`, or turned round
 * side by side.
 */
export type Pattern = string;

interface Element {
  words: ReadonlySet<string> | null;
  stems: readonly string[];
  classes: readonly number[];
  /** Most words that may stand between this element and the one before. */
  gap: number;
}

interface Compiled {
  owner: string;
  elements: readonly Element[];
  atStart: boolean;
  /** The element that is looked for first. */
  anchor: number;
  /** Says itself what is not; else a negation within or beside takes the match back. */
  negated: boolean;
}

/** Patterns of many owners, compiled to be found in one pass. */
export interface PatternIndex {
  byWord: ReadonlyMap<string, readonly Compiled[]>;
  /** By how a stem begins, see {@link startOf}. */
  byStem: ReadonlyMap<number, readonly Compiled[]>;
  byClass: readonly (readonly Compiled[] | undefined)[];
}

/** Where a pattern of an owner matches: first and last token. */
export interface Match {
  owner: string;
  from: number;
  to: number;
}

const common = new Set([
  '{me}',
  '{us}',
  '{you}',
  '{could}',
  '{not}',
  '{week}',
  '{price}',
  '{gain}',
  '{show}',
  '{interest}',
  '{minutes}',
  '{soft}',
  '{past}',
  '{number}',
  '{generic}',
  '{ask}',
  '{vacancy}',
  '{lead}',
]);
const foldPattern = (source: string): string =>
  source
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss');

function compileElement(source: string, gap: number): Element {
  const parts = source.split('|');
  return {
    words: new Set(parts.filter((part) => !part.startsWith('{') && !part.endsWith('~'))),
    stems: parts.filter((part) => part.endsWith('~')).map((part) => part.slice(0, -1)),
    classes: parts.filter((part) => part.startsWith('{')).map((part) => classOf(part.slice(1, -1) as TokenClass)),
    gap,
  };
}

/** The rarer an element, the better it finds its pattern. */
function rank(source: string): number {
  const parts = source.split('|');
  return (
    parts.length +
    6 * parts.filter((part) => part.startsWith('{')).length +
    20 * parts.filter((part) => common.has(part)).length +
    (parts.some((part) => part.length < 4) ? 8 : 0)
  );
}

/** The patterns that one with `<a b>` stands for. */
function expand(source: string): string[] {
  const turned = /<([^\s<>]{1,80}) ([^\s<>]{1,80})>/.exec(source);
  if (!turned) return [source];
  const [whole, one, other] = turned;
  return [...expand(source.replace(whole, `${one} .. ${other}`)), ...expand(source.replace(whole, `${other} ${one}`))];
}

function compile(source: string, owner: string): { pattern: Compiled; at: Element } {
  const elements: Element[] = [];
  const sources: string[] = [];
  let gap = 0;
  let atStart = false;
  for (const part of foldPattern(source.toLowerCase()).split(/\s+/)) {
    if (part === '^') atStart = true;
    else if (part === '..') gap = 3;
    else if (part === '…') gap = 8;
    else {
      elements.push(compileElement(part, elements.length === 0 ? 0 : gap));
      sources.push(part);
      gap = 0;
    }
  }
  let anchor = 0;
  for (let at = 1; at < elements.length; at++) if (rank(sources[at]!) < rank(sources[anchor]!)) anchor = at;
  const at = elements[anchor] as Element;
  return {
    pattern: {
      owner,
      elements,
      atStart,
      anchor,
      negated:
        /(?:^|[ |])(?:\{not\}|kein|keine|nicht|ohne|no|not|without|never|don't|didn't|isn't|haven't|won't|nothing|nichts|none)(?:$|[ |])/.test(
          sources.join(' '),
        ),
    },
    at,
  };
}

/** Compiles the patterns of one language; owners are named in what is found. */
export function createPatternIndex(patterns: readonly (readonly [owner: string, pattern: Pattern])[]): PatternIndex {
  const byWord = new Map<string, Compiled[]>();
  const byStem = new Map<number, Compiled[]>();
  const byClass: Compiled[][] = [];
  const add = <K>(map: Map<K, Compiled[]>, key: K, pattern: Compiled): void => {
    const list = map.get(key);
    if (list) list.push(pattern);
    else map.set(key, [pattern]);
  };
  for (const [owner, pattern] of patterns) {
    for (const one of expand(pattern)) {
      const { pattern: compiled, at } = compile(one, owner);
      for (const word of at.words ?? []) add(byWord, word, compiled);
      for (const stem of new Set(at.stems.map(startOf))) add(byStem, stem, compiled);
      for (const id of at.classes) (byClass[id] ??= []).push(compiled);
    }
  }
  return { byWord, byStem, byClass };
}

function fits(element: Element, token: Token): boolean {
  if (element.words?.has(token.word) || (token.bare !== token.word && element.words?.has(token.bare))) return true;
  for (const id of element.classes) if (token.classes.includes(id)) return true;
  for (const stem of element.stems) if (token.word.startsWith(stem) || token.bare.startsWith(stem)) return true;
  return false;
}

/** Last token when the elements from `at` on match behind token `after`; -1 when they do not. */
function matchForward(
  elements: readonly Element[],
  at: number,
  all: readonly Token[],
  after: number,
  end: number,
): number {
  if (at === elements.length) return after;
  const element = elements[at] as Element;
  const last = Math.min(end - 1, after + 1 + element.gap);
  for (let index = after + 1; index <= last; index++) {
    if (!fits(element, all[index] as Token)) continue;
    const found = matchForward(elements, at + 1, all, index, end);
    if (found >= 0) return found;
  }
  return -1;
}

/** First token when the elements before `at` match in front of token `before`; -1 when they do not. */
function matchBackward(
  elements: readonly Element[],
  at: number,
  all: readonly Token[],
  before: number,
  begin: number,
): number {
  if (at === 0) return before;
  const element = elements[at - 1] as Element;
  const gap = (elements[at] as Element).gap;
  const first = Math.max(begin, before - 1 - gap);
  for (let index = before - 1; index >= first; index--) {
    if (!fits(element, all[index] as Token)) continue;
    const found = matchBackward(elements, at - 1, all, index, begin);
    if (found >= 0) return found;
  }
  return -1;
}

const not = classOf('not');
const isNot = (token: Token | undefined): boolean => token?.classes.includes(not) === true;

/** All places where the patterns match; one match for a pattern and place. Words behind the salutation only. */
export function findMatches({ all, sentences, salutation }: Tokens, index: PatternIndex): Match[] {
  const matches: Match[] = [];
  let begin = 0;
  let end = 0;
  const attempt = (patterns: readonly Compiled[] | undefined, at: number): void => {
    if (patterns === undefined) return;
    for (const pattern of patterns) {
      const { elements, anchor } = pattern;
      if (!fits(elements[anchor]!, all[at]!)) continue;
      const to = matchForward(elements, anchor + 1, all, at, end);
      if (to < 0) continue;
      const from = matchBackward(elements, anchor, all, at, begin);
      if (from < 0 || (pattern.atStart && from !== begin)) continue;
      if (!pattern.negated && isNegated(all, from, to, begin, end)) continue;
      matches.push({ owner: pattern.owner, from, to });
    }
  };
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    begin = Math.max(sentences[sentence]!, salutation);
    end = sentences[sentence + 1]!;
    for (let at = begin; at < end; at++) {
      const { word, bare, classes } = all[at]!;
      attempt(index.byWord.get(word), at);
      if (bare !== word) attempt(index.byWord.get(bare), at);
      if (word.length > 2) attempt(index.byStem.get(startOf(word)), at);
      for (const id of classes) attempt(index.byClass[id], at);
    }
  }
  return matches;
}

/** A negation within, right before or right behind takes a match back. */
function isNegated(all: readonly Token[], from: number, to: number, begin: number, end: number): boolean {
  for (let at = Math.max(from - 1, begin); at <= to + 1 && at < end; at++) if (isNot(all[at])) return true;
  return false;
}
