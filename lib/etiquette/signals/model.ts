import type { Tokens } from '../tokens';
import { forEachSignal, type Surroundings } from './features';

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

/** The places that weigh something, and how much. */
export type Weighed = [place: number, value: number][];

/** Reads what {@link writePlaces} wrote. */
export function readPlaces(text: string): Weighed {
  const weighed: Weighed = [];
  let at = 0;
  for (const [part] of text.replace(/\s/g, '').matchAll(/\d{1,7}|[A-Za-z.]/g)) {
    if (/\d/.test(part)) at += Number(part);
    else if (part === '.') at++;
    else weighed.push([at++, alphabet.indexOf(part) - largest]);
  }
  return weighed;
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

/** Places with their weights, found by a step or two from where their number leads. */
const slots = 16_384;
const slotOf = (place: number): number => Math.imul(place, 0x9e3779b1) >>> 18;

/** The trained line over the signals. Of a signal that recurs the first counts, and each adds to the length. */
export function createModel({ unit, bias, places }: Weights): Model {
  const keys = new Int32Array(slots).fill(-1);
  const values = new Int8Array(slots);
  for (const [place, value] of readPlaces(places)) {
    let slot = slotOf(place);
    while (keys[slot] !== -1) slot = (slot + 1) % slots;
    keys[slot] = place;
    values[slot] = value;
  }
  // One number a text tells which places were met, without clearing.
  const met = new Uint32Array(slots);
  let now = 0;
  return (tokens, surroundings) => {
    const evidence = new Float64Array(tokens.all.length);
    let sum = 0;
    let squares = brevity;
    now++;
    forEachSignal(tokens, surroundings, (place, value, one, other) => {
      squares += value * value;
      let slot = slotOf(place);
      while (keys[slot] !== place) {
        if (keys[slot] === -1) return;
        slot = (slot + 1) % slots;
      }
      if (met[slot] === now) return;
      met[slot] = now;
      const weight = values[slot]! * value;
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
