import type { Tokens } from '../tokens';
import { forEachSignal, places as allPlaces, type Surroundings } from './features';

/** Weights as the training wrote them. */
export interface Weights {
  /** What a unit of a weight is worth, in logits. */
  unit: number;
  /** What a text of no signals is worth, in logits. */
  bias: number;
  /** One letter a place of the signals, see {@link writePlaces}. */
  places: string;
}

/** Characters of the weights file from most negative to most positive; the middle one is none. */
const alphabet = 'LKJIHGFEDCBA.abcdefghijkl';
/** The largest weight in units. */
export const largest = (alphabet.length - 1) / 2;

/** The weights as text: one letter a place, capitals against an ad, small letters for one, runs of nothing as a number. */
export function writePlaces(values: readonly number[]): string {
  let out = '';
  let nothing = 0;
  for (const value of [...values, Number.NaN]) {
    if (value === 0) {
      nothing++;
      continue;
    }
    if (nothing > 0) out += nothing > 2 ? String(nothing) : '.'.repeat(nothing);
    nothing = 0;
    if (!Number.isNaN(value)) out += alphabet[value + largest];
  }
  return out;
}

/** Reads what {@link writePlaces} wrote. */
export function readPlaces(text: string, size: number): Int8Array {
  const values = new Int8Array(size);
  let at = 0;
  for (const [part] of text.replace(/\s/g, '').matchAll(/\d{1,7}|[A-Za-z.]/g)) {
    if (/\d/.test(part)) at += Number(part);
    else values[at++] = alphabet.indexOf(part) - largest;
  }
  return values;
}

/** Added to the length of every text, so that a word or two do not speak as loud as a message. */
export const brevity = 20;

/** What the signals say about a text. */
export interface Judgement {
  /** How probable it is that a recipient takes the text for an ad, 0 to 1. */
  probability: number;
  /** What each token adds to that, in logits; below 0 where it speaks against an ad. */
  evidence: Float64Array;
}
/** Judges a text from its words and its company. */
export type Model = (tokens: Tokens, surroundings: Surroundings) => Judgement;

/** The trained line over the signals. */
export function createModel({ unit, bias, places }: Weights): Model {
  const values = readPlaces(places, allPlaces);
  return (tokens, surroundings) => {
    const evidence = new Float64Array(tokens.all.length);
    let sum = 0;
    let squares = brevity;
    forEachSignal(tokens, surroundings, (place, value, one, other) => {
      squares += value * value;
      const weight = values[place]! * value;
      if (weight === 0) return;
      sum += weight;
      if (one === undefined) return;
      if (other === undefined) evidence[one]! += weight;
      else {
        evidence[one]! += weight / 2;
        evidence[other]! += weight / 2;
      }
    });
    // Long texts say more of everything, so what counts is the share.
    const scale = unit / Math.sqrt(squares);
    for (let at = 0; at < evidence.length; at++) evidence[at]! *= scale;
    return { probability: 1 / (1 + Math.exp(-(bias + scale * sum))), evidence };
  };
}
