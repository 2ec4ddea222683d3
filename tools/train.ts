import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '../lib/etiquette/read';
import { firstWord, forEachSignal, isDense, nameOf, places as allPlaces } from '../lib/etiquette/signals/features';
import { brevity, largest, readPlaces, type Weights, writePlaces } from '../lib/etiquette/signals/model';
import { weights } from '../lib/etiquette/signals/weights';
import { isFrozen, messageOf, readCorpus, type Sample } from '../tests/corpus/corpus';

/** A message as the training sees it: places of its signals, and their values as shares of the whole. */
export interface Row {
  sample: Sample;
  isAd: boolean;
  /** How much it counts. */
  weight: number;
  places: Int32Array;
  values: Float64Array;
}

/** There are more hard messages in the corpus than in mailboxes, so that they are well measured; in the lesson they count less. */
const hardWeighs = 0.5;

/** Samples as rows, without borderline ones and those the check abstains from. */
export function readRows(samples: readonly Sample[]): Row[] {
  return samples.flatMap((sample) => {
    if (sample.label === 'borderline') return [];
    const { passage, surroundings } = read(messageOf(sample));
    if (!passage.language) return [];
    const signals = new Map<number, number>();
    let squares = brevity;
    forEachSignal(passage.tokens, surroundings, (place, value) => {
      squares += value * value;
      if (!signals.has(place)) signals.set(place, value);
    });
    const length = Math.sqrt(squares);
    return [
      {
        sample,
        isAd: sample.label === 'ad',
        weight: sample.hard ? hardWeighs : 1,
        places: Int32Array.from(signals.keys()),
        values: Float64Array.from(signals.values(), (value) => value / length),
      },
    ];
  });
}

/** A fitted line over the shares of a row's signals. */
export interface Fit {
  weights: Float64Array;
  bias: number;
}

/** The sum of a row under a fit; above 0 it is rather an ad. */
export function sumOf({ weights, bias }: Fit, { places, values }: Row): number {
  let sum = bias;
  for (let at = 0; at < places.length; at++) sum += weights[places[at]!]! * values[at]!;
  return sum;
}

/** Added to each count of {@link findLean}, so that what is rare says little. */
const smoothing = 3;

/**
 * How much more often a signal stands in ads than in other messages, as a logarithm (naive Bayes).
 */
function findLean(rows: readonly Row[]): Float64Array {
  const ads = new Float64Array(allPlaces).fill(smoothing);
  const others = new Float64Array(allPlaces).fill(smoothing);
  let adRows = 2 * smoothing;
  let otherRows = 2 * smoothing;
  for (const { places, isAd } of rows) {
    const counts = isAd ? ads : others;
    for (const place of places) counts[place]!++;
    if (isAd) adRows++;
    else otherRows++;
  }
  return ads.map((count, place) => (isDense(place) ? 0 : Math.log(count / adRows / (others[place]! / otherRows))));
}

/** Steps to see which signals matter, and to weigh those. */
const rounds = { first: 120, last: 300 };
const ridge = 0.03;
const lasso = 0.02;
/** What a row's length is stretched to: sets how fast the rounds learn. */
const stretch = 8;

/** The row with those signals only that are not left out. */
function keepScaled(row: Row, contrast: Float64Array): Row {
  const kept = Array.from(row.places.keys()).filter((at) => contrast[row.places[at]!] !== 0);
  return {
    ...row,
    places: Int32Array.from(kept, (at) => row.places[at]!),
    values: Float64Array.from(kept, (at) => row.values[at]!),
  };
}

/**
 * Logistic regression over signals scaled by `contrast` (0 leaves a signal out), by accelerated proximal gradient
 * steps, both labels weighing the same. Plain sums in a fixed order and no chance: the same corpus gives the same
 * weights to the bit.
 */
function descend(all: readonly Row[], contrast: Float64Array, steps: number): Fit {
  const rows = all.map((row) => keepScaled(row, contrast));
  const scale = contrast.map((value) => value * stretch);
  const weights = new Float64Array(allPlaces);
  const ahead = new Float64Array(allPlaces);
  const slope = new Float64Array(allPlaces);
  let bias = 0;
  let biasAhead = 0;
  const ads = rows.filter((row) => row.isAd).length;
  const shares = [rows.length / 2 / (rows.length - ads), rows.length / 2 / ads] as const;
  let steepest = 1;
  for (const { places, values } of rows) {
    let sum = 1;
    for (let at = 0; at < places.length; at++) sum += (values[at]! * scale[places[at]!]!) ** 2;
    steepest = Math.max(steepest, sum);
  }
  const step = 1 / (0.03 * steepest * rows.length + ridge);
  const active = Array.from(scale.keys()).filter((place) => scale[place] !== 0);
  let pace = 1;
  for (let round = 0; round < steps; round++) {
    slope.fill(0);
    let biasSlope = 0;
    for (const { places, values, isAd, weight } of rows) {
      let sum = biasAhead;
      for (let at = 0; at < places.length; at++) sum += ahead[places[at]!]! * values[at]! * scale[places[at]!]!;
      const error = (1 / (1 + Math.exp(-sum)) - (isAd ? 1 : 0)) * shares[isAd ? 1 : 0] * weight;
      biasSlope += error;
      for (let at = 0; at < places.length; at++) slope[places[at]!]! += error * values[at]!;
    }
    const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    const momentum = (pace - 1) / next;
    pace = next;
    for (const at of active) {
      const moved = ahead[at]! - step * (slope[at]! * scale[at]! + ridge * ahead[at]!);
      const held = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * lasso);
      ahead[at] = held + momentum * (held - weights[at]!);
      weights[at] = held;
    }
    const movedBias = biasAhead - step * biasSlope;
    biasAhead = movedBias + momentum * (movedBias - bias);
    bias = movedBias;
  }
  return { weights: weights.map((weight, at) => weight * scale[at]!), bias };
}

/** How many signals are shipped: of words, and of all other kinds. */
const kept = { words: 4500, others: 800 };

/**
 * Logistic regression over signals scaled by their lean, so that what tells the labels apart learns fastest (Wang and
 * Manning, "Baselines and Bigrams", ACL 2012), with the lean itself added: what is too rare to be learnt still counts.
 * Fits twice: once to see which signals matter, and once more with those alone.
 */
export function fit(rows: readonly Row[]): Fit {
  const lean = findLean(rows);
  const counts = new Float64Array(allPlaces);
  for (const { places } of rows) for (const place of places) counts[place]!++;
  // What stands in a single message teaches nothing about others.
  const contrast = lean.map((value, place) => (counts[place]! < 2 ? 0 : isDense(place) ? 1 : 0.3 + Math.abs(value)));
  const { weights } = descend(rows, contrast, rounds.first);
  const matter = weights.map((weight, place) =>
    contrast[place] === 0 ? 0 : Math.abs(weight + lean[place]!) * Math.sqrt(counts[place]!),
  );
  const places = Array.from(matter.keys()).filter((place) => matter[place]! > 0);
  places.sort((a, b) => matter[b]! - matter[a]! || a - b);
  const chosen = new Float64Array(allPlaces);
  for (const place of places.filter((place) => place < firstWord).slice(0, kept.others))
    chosen[place] = contrast[place]!;
  for (const place of places.filter((place) => place >= firstWord).slice(0, kept.words))
    chosen[place] = contrast[place]!;
  const line = descend(rows, chosen, rounds.last);
  return {
    bias: line.bias,
    weights: line.weights.map((weight, place) => (chosen[place] === 0 ? 0 : weight + lean[place]!)),
  };
}

/** Sums of all rows, each under a fit that has not seen its file: other writers, other trades. */
export function crossValidate(rows: readonly Row[], parts = 5): { row: Row; sum: number }[] {
  const fileOf = (row: Row): string => row.sample.id.split('-')[0]!;
  const files = [...new Set(rows.map(fileOf))].toSorted();
  return Array.from({ length: parts }, (_, part) => new Set(files.filter((_file, at) => at % parts === part))).flatMap(
    (left) => {
      const line = fit(rows.filter((row) => !left.has(fileOf(row))));
      return rows.filter((row) => left.has(fileOf(row))).map((row) => ({ row, sum: sumOf(line, row) }));
    },
  );
}

/** Slope and offset that turn sums into probabilities (Platt's method, by Newton's steps). */
export function calibrate(judged: readonly { row: Row; sum: number }[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50; round++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { row, sum } of judged) {
      const p = 1 / (1 + Math.exp(-(offset + slope * sum)));
      const error = p - (row.isAd ? 1 : 0);
      const spread = p * (1 - p);
      g0 += error;
      g1 += error * sum;
      h00 += spread;
      h01 += spread * sum;
      h11 += spread * sum * sum;
    }
    const determinant = h00 * h11 - h01 * h01;
    offset -= (h11 * g0 - h01 * g1) / determinant;
    slope -= (h00 * g1 - h01 * g0) / determinant;
  }
  return { slope, offset };
}

/** Trains on all that is not frozen. */
export function train(samples: readonly Sample[]): Weights {
  const rows = readRows(samples.filter((sample) => !isFrozen(sample)));
  const { slope, offset } = calibrate(crossValidate(rows));
  const { weights, bias } = fit(rows);
  // The few heaviest are cut off, so that the many light ones get finer steps.
  const unit = Array.from(weights, Math.abs).toSorted((a, b) => b - a)[20]! / largest;
  return {
    unit: Number((unit * slope).toPrecision(6)),
    bias: Number((offset + slope * bias).toPrecision(6)),
    places: writePlaces(
      Array.from(weights, (weight) => Math.max(-largest, Math.min(largest, Math.round(weight / unit))) || 0),
    ),
  };
}

const file = new URL('../lib/etiquette/signals/weights.ts', import.meta.url);

/** The file the weights are shipped in. */
function print({ unit, bias, places }: Weights): string {
  const lines = places.match(/.{1,116}/g) ?? [];
  return [
    "import type { Weights } from './model';",
    '',
    '/** Written by `npm run train` from tests/corpus; `npm run train -- --list` names what weighs most. Not edited by hand. */',
    'export const weights: Weights = {',
    `  unit: ${unit},`,
    `  bias: ${bias},`,
    '  places: `',
    ...lines,
    '`,',
    '};',
    '',
  ].join('\n');
}

/** Trains and writes the weights; `--check` tells whether they are those of the corpus, `--list` what weighs how much. */
export function main(args: string[]): number {
  if (args.includes('--list')) {
    const named = readPlaces(weights.places).filter(([place]) => place < firstWord);
    for (const [place, value] of named.toSorted((a, b) => b[1] - a[1]))
      console.log(`${(value * weights.unit).toFixed(1).padStart(7)}  ${nameOf(place)}`);
    return 0;
  }
  const before = readFileSync(file, 'utf8');
  const after = print(train(readCorpus()));
  if (args.includes('--check')) {
    console.log(before === after ? 'The weights are those of the corpus.' : 'The weights are not those of the corpus.');
    return before === after ? 0 : 1;
  }
  writeFileSync(file, after);
  console.log(`Wrote ${after.length} characters of weights.`);
  return 0;
}
