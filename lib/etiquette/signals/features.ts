import type { Asked } from '../context';
import { classOf, tokenClasses, type Tokens } from '../tokens';

/** What is known about a text besides its words. */
export interface Surroundings {
  strengths: number;
  asked: Asked;
  /** Their messages in the thread that say something, 0 to 3. */
  exchange: number;
  /** Lines of the text with something on them. */
  lines: number;
}

const kinds = tokenClasses.length;
/** How many buckets the word pairs share. */
const buckets = 131_072;
/** What the shape of a text and its company may say; the order is that of the weights. */
const shapes = [
  'me',
  'us',
  'you',
  'length',
  'short',
  'sentences',
  'questions',
  'ends-with-question',
  'paragraphs',
  'exclamations',
  'emojis',
  'asked-for-offer',
  'asked-for-time',
  'asked-for-something',
  'echoes',
  'exchange',
  'strengths',
] as const;
type Shape = (typeof shapes)[number];

/** Where each family of signals begins in the weights. */
const offsets = {
  first: 0,
  last: kinds,
  asked: 2 * kinds,
  follows: 3 * kinds,
  shape: 3 * kinds + kinds * kinds,
  words: 3 * kinds + kinds * kinds + shapes.length,
};
/** How many places there are. */
export const places = offsets.words + buckets;

/** A signal: its place in the weights, how strong it is, and the tokens it comes from. */
export type Visit = (place: number, value: number, one?: number, other?: number) => void;

/** Smaller families weigh in whole, large ones are damped, so that training trusts what recurs. */
const damp = { follows: 0.5, words: 0.5, edges: 0.6 };

/** First place of the word signals, which share a fixed number of buckets. */
export const firstWord = offsets.words;

/** Whether a place is for the text's shape, which has degrees. */
export const isShape = (place: number): boolean => place >= offsets.shape && place < offsets.words;

/** A readable name for a place. */
export function nameOf(place: number): string {
  if (place >= offsets.words) return `words:${place - offsets.words}`;
  if (place >= offsets.shape) return `shape:${shapes[place - offsets.shape]}`;
  if (place < offsets.follows)
    return `${['first', 'last', 'asked'][Math.floor(place / kinds)]}:${tokenClasses[place % kinds]}`;
  const pair = place - offsets.follows;
  return `follows:${tokenClasses[Math.floor(pair / kinds)]}>${tokenClasses[pair % kinds]}`;
}

// One stamp a text tells which places were visited, without clearing.
const stamps = new Uint32Array(places);
let stamp = 0;
const counts = new Uint16Array(kinds);
const [me, us, you, ask, shout, emoji] = (['me', 'us', 'you', 'ask', 'shout', 'emoji'] as const).map((name) =>
  classOf(name),
) as [number, number, number, number, number, number];

/** Calls `visit` for each signal of a text, each place at most once; values are between 0 and about 2. */
export function forEachSignal(
  { all, sentences, salutation }: Tokens,
  { strengths, asked, exchange, lines }: Surroundings,
  visit: Visit,
): void {
  stamp++;
  const once: Visit = (place, value, one, other) => {
    if (stamps[place] === stamp) return;
    stamps[place] = stamp;
    visit(place, value, one, other);
  };
  counts.fill(0);
  let length = 0;
  let previous = -1;
  let before = -1;
  for (let at = salutation; at < all.length; at++) {
    const token = all[at]!;
    if (token.hash !== 0 || token.classes.length > 0) length++;
    for (const kind of token.classes) {
      counts[kind]!++;
    }
    for (let next = at + 1; next <= at + 4 && next < all.length && all[next]!.sentence === token.sentence; next++)
      for (const one of token.classes)
        for (const other of all[next]!.classes) once(offsets.follows + one * kinds + other, damp.follows, at, next);
    const { hash } = token;
    if (hash === 0) continue;
    once(offsets.words + (mix(hash, 0) % buckets), damp.words, at);
    if (previous >= 0) once(offsets.words + (mix(all[previous]!.hash, hash) % buckets), damp.words, previous, at);
    if (before >= 0)
      once(offsets.words + (mix(all[before]!.hash ^ 0x5bd1e995, hash) % buckets), damp.words, before, at);
    before = previous;
    previous = at;
  }
  const real: number[] = [];
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++)
    if (sentences[sentence + 1]! > salutation) real.push(sentence);
  const visitSentence = (sentence: number, offset: number): void => {
    for (let at = Math.max(salutation, sentences[sentence]!); at < sentences[sentence + 1]!; at++)
      for (const kind of all[at]!.classes) once(offset + kind, damp.edges, at);
  };
  if (real.length > 0) visitSentence(real[0]!, offsets.first);
  for (const sentence of real.slice(-2)) visitSentence(sentence, offsets.last);
  for (const sentence of real) {
    const end = sentences[sentence + 1]!;
    if (all[end - 1]!.classes[0] === ask) visitSentence(sentence, offsets.asked);
  }
  const n = Math.max(length, 1);
  const last = real.at(-1);
  const endsWithQuestion = real.slice(-2).some((sentence) => all[sentences[sentence + 1]! - 1]!.classes[0] === ask);
  const shape: Record<Shape, number> = {
    me: (5 * counts[me]!) / n,
    us: (5 * counts[us]!) / n,
    you: (5 * counts[you]!) / n,
    length: Math.log(n) / 4,
    short: n < 12 ? 1 : 0,
    sentences: Math.min(real.length, 12) / 12,
    questions: Math.min(counts[ask]!, 3) / 3,
    'ends-with-question': last !== undefined && endsWithQuestion ? 1 : 0,
    paragraphs: Math.min(lines, 8) / 8,
    exclamations: Math.min(counts[shout]!, 4) / 4,
    emojis: Math.min(counts[emoji]!, 4) / 4,
    'asked-for-offer': asked.offer ? 1 : 0,
    'asked-for-time': asked.time ? 1 : 0,
    'asked-for-something': asked.something ? 1 : 0,
    echoes: asked.echoes / 4,
    exchange: exchange / 3,
    strengths: Math.min(strengths, 4) / 4,
  };
  for (const [index, name] of shapes.entries()) if (shape[name] !== 0) visit(offsets.shape + index, shape[name]);
}

/** Two stems as one number; order matters. */
function mix(one: number, other: number): number {
  let hash = Math.imul(one ^ (one >>> 15), 0x85ebca6b) ^ Math.imul(other + 0x9e3779b9, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 0;
}
