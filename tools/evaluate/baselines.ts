/** A message a baseline learns from. */
export interface Labelled {
  text: string;
  ad: boolean;
}

/** What a baseline has learnt: the probability, 0 to 1, that a text is an ad. Never throws. */
export type Classifier = (text: string) => number;

const splitWords = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

function countEach(terms: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * Multinomial naive Bayes over lower-cased words with Laplace smoothing of 1: the plainest thing that learns. Words
 * that were in no sample say nothing. Where one class has no sample, each text gets that of the other.
 */
export function trainNaiveBayes(samples: readonly Labelled[]): Classifier {
  const [ads, others] = [true, false].map((ad) => {
    const own = samples.filter((sample) => sample.ad === ad);
    const words = own.flatMap(({ text }) => splitWords(text));
    return { samples: own.length, words: words.length, counts: countEach(words) };
  }) as [Counted, Counted];
  const vocabulary = new Set([...ads.counts.keys(), ...others.counts.keys()]);
  const weigh = (of: Counted, word: string): number =>
    Math.log(((of.counts.get(word) ?? 0) + 1) / (of.words + vocabulary.size));
  return (text) => {
    let odds = Math.log(ads.samples) - Math.log(others.samples);
    for (const word of splitWords(text)) if (vocabulary.has(word)) odds += weigh(ads, word) - weigh(others, word);
    return Number.isNaN(odds) ? 0.5 : sigmoid(odds);
  };
}

interface Counted {
  samples: number;
  words: number;
  counts: Map<string, number>;
}

/** A row of the sparse matrix: which columns, and what stands there. */
interface Row {
  at: Uint32Array;
  value: Float64Array;
}

const multiply = ({ at, value }: Row, weights: Float64Array): number => {
  let sum = 0;
  for (let index = 0; index < at.length; index += 1) sum += (value[index] ?? 0) * (weights[at[index] ?? 0] ?? 0);
  return sum;
};

const add = (into: Float64Array, { at, value }: Row, factor: number): void => {
  for (let index = 0; index < at.length; index += 1) {
    const column = at[index] ?? 0;
    into[column] = (into[column] ?? 0) + factor * (value[index] ?? 0);
  }
};

/** The largest eigenvalue of the rows' Gram matrix by power iteration, a little rounded up. */
function findCurvature(rows: Row[], columns: number): number {
  let vector = new Float64Array(columns).fill(1);
  let length = Math.sqrt(columns);
  for (let step = 0; step < 20; step += 1) {
    const next = new Float64Array(columns);
    for (const row of rows) add(next, row, multiply(row, vector) / length);
    vector = next;
    length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    if (length === 0) return 1;
  }
  return length * 1.05;
}

/**
 * Logistic regression, each weight held back by `penalty`/2 · w², by Nesterov's accelerated descent: a fixed number
 * of steps of a fixed length and nothing by chance, so the same samples always give the same weights.
 */
function fit(rows: Row[], ads: boolean[], columns: number, penalty: number): Float64Array {
  const steepest = findCurvature(rows, columns) / 4 + penalty;
  const condition = Math.sqrt(steepest / penalty);
  const momentum = (condition - 1) / (condition + 1);
  let weights = new Float64Array(columns);
  let ahead = weights;
  for (let step = 0; step < 300; step += 1) {
    const slope = ahead.map((weight) => weight * penalty);
    for (const [index, row] of rows.entries()) add(slope, row, sigmoid(multiply(row, ahead)) - (ads[index] ? 1 : 0));
    const next = ahead.map((weight, column) => weight - (slope[column] ?? 0) / steepest);
    const before = weights;
    ahead = next.map((weight, column) => weight + momentum * (weight - (before[column] ?? 0)));
    weights = next;
  }
  return weights;
}

/**
 * TF-IDF over words and pairs of words (1 + ln tf, smoothed idf, length 1) and a regularised logistic regression: what
 * one would train first. Terms that were in no sample say nothing; without samples each text gets 0.5.
 */
export function trainTfidf(samples: readonly Labelled[]): Classifier {
  const findTerms = (text: string): Map<string, number> => {
    const words = splitWords(text);
    return countEach([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
  };
  const texts = samples.map(({ text }) => findTerms(text));
  const spread = countEach(texts.flatMap((terms) => [...terms.keys()]));
  // Column 0 is the same for each text: how many are ads at all.
  const columns = new Map([...spread.keys()].map((term, index) => [term, index + 1]));
  const rarity = Float64Array.from([
    0,
    ...[...spread.values()].map((count) => Math.log((1 + samples.length) / (1 + count)) + 1),
  ]);

  const toRow = (terms: Map<string, number>): Row => {
    const known = [...terms].flatMap(([term, count]) => {
      const column = columns.get(term);
      return column === undefined ? [] : [{ column, value: (1 + Math.log(count)) * (rarity[column] ?? 0) }];
    });
    const length = Math.sqrt(known.reduce((sum, { value }) => sum + value * value, 0)) || 1;
    return {
      at: Uint32Array.from([0, ...known.map(({ column }) => column)]),
      value: Float64Array.from([1, ...known.map(({ value }) => value / length)]),
    };
  };

  const weights = fit(
    texts.map(toRow),
    samples.map(({ ad }) => ad),
    columns.size + 1,
    0.1,
  );
  return (text) => sigmoid(multiply(toRow(findTerms(text)), weights));
}
