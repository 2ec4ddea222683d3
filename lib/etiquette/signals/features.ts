import type { Company } from '../context';
import { classOf, tokenClasses, type Tokens } from '../tokens';

/** What is known about a text besides its words. */
export interface Surroundings extends Company {
  strengths: number;
  /** Lines of the text with something on them. */
  lines: number;
}

const kinds = tokenClasses.length;
/** How many buckets words and their pairs share: so many that hardly one meets a weight that is not its own. */
const buckets = 524_288;
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
  'in-thread',
  'last-word-mine',
  'last-word-theirs-unasked',
  'asked-in-exchange',
  'strengths',
] as const;
type Shape = (typeof shapes)[number];

/** Where each family of signals begins in the weights. */
const offsets = {
  first: 0,
  last: kinds,
  asked: 2 * kinds,
  theirs: 3 * kinds,
  follows: 4 * kinds,
  shape: 4 * kinds + kinds * kinds,
  words: 4 * kinds + kinds * kinds + shapes.length,
};
/** How many places there are. */
export const places = offsets.words + buckets;

/** A signal: its place in the weights, how strong it is, and the tokens it comes from. */
export type Visit = (place: number, value: number, one?: number, other?: number) => void;

/** Smaller families weigh in whole, large ones are damped, so that training trusts what recurs. */
const damp = { follows: 0.5, words: 0.5, edges: 0.6, theirs: 0.6 };
/** A thread is rare and says much. */
const company = 3;
/** Stand for the edge of a sentence beside its last and its first word. */
const [ending, beginning] = [0x777, 0x999];
/** Kinds of words that stand next to each other, or with so many words less one between them. */
const near = 2;

/** First place of the word signals, which share a fixed number of buckets. */
export const firstWord = offsets.words;

/** Whether a place is for the text's shape or company, which have degrees or mean another thing with each text. */
export const isDense = (place: number): boolean =>
  (place >= offsets.shape && place < offsets.words) || (place >= offsets.theirs && place < offsets.follows);

/** A readable name for a place. */
export function nameOf(place: number): string {
  if (place >= offsets.words) return `words:${place - offsets.words}`;
  if (place >= offsets.shape) return `shape:${shapes[place - offsets.shape]}`;
  if (place < offsets.follows)
    return `${['first', 'last', 'asked', 'theirs'][Math.floor(place / kinds)]}:${tokenClasses[place % kinds]}`;
  const pair = place - offsets.follows;
  return `follows:${tokenClasses[Math.floor(pair / kinds)]}>${tokenClasses[pair % kinds]}`;
}

const counts = new Uint16Array(kinds);
const [me, us, you, ask, shout, emoji] = (['me', 'us', 'you', 'ask', 'shout', 'emoji'] as const).map((name) =>
  classOf(name),
) as [number, number, number, number, number, number];

/** Calls `visit` for each signal of a text, as often as it is there; values are between 0 and about 3. */
export function forEachSignal({ all, sentences, salutation }: Tokens, around: Surroundings, visit: Visit): void {
  const { strengths, asked, exchange, last: spoke, theirs, lines } = around;
  counts.fill(0);
  let length = 0;
  let previous = -1;
  for (let at = salutation; at < all.length; at++) {
    const { classes, hash, sentence } = all[at]!;
    if (hash !== 0 || classes.length > 0) length++;
    for (const kind of classes) counts[kind]!++;
    if (classes.length > 0)
      for (let next = at + 1; next <= at + near && next < all.length && all[next]!.sentence === sentence; next++)
        for (const one of classes)
          for (const other of all[next]!.classes) visit(offsets.follows + one * kinds + other, damp.follows, at, next);
    if (hash === 0) continue;
    visit(placeOf(hash, 0), damp.words, at);
    if (previous >= 0) visit(placeOf(all[previous]!.hash, hash), damp.words, previous, at);
    if (all[at + 1]?.sentence !== sentence) visit(placeOf(hash, ending), damp.words, at);
    if (all[previous]?.sentence !== sentence) visit(placeOf(hash, beginning), damp.words, at);
    previous = at;
  }
  if (theirs)
    for (let at = theirs.salutation; at < theirs.all.length; at++)
      for (const kind of theirs.all[at]!.classes) visit(offsets.theirs + kind, damp.theirs);
  const real: number[] = [];
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++)
    if (sentences[sentence + 1]! > salutation) real.push(sentence);
  const visitSentence = (sentence: number, offset: number): void => {
    for (let at = Math.max(salutation, sentences[sentence]!); at < sentences[sentence + 1]!; at++)
      for (const kind of all[at]!.classes) visit(offset + kind, damp.edges, at);
  };
  if (real.length > 0) visitSentence(real[0]!, offsets.first);
  for (const sentence of real.slice(-2)) visitSentence(sentence, offsets.last);
  for (const sentence of real) {
    const end = sentences[sentence + 1]!;
    if (all[end - 1]!.classes[0] === ask) visitSentence(sentence, offsets.asked);
  }
  const n = Math.max(length, 1);
  const endsWithQuestion = real.slice(-2).some((sentence) => all[sentences[sentence + 1]! - 1]!.classes[0] === ask);
  const shape: Record<Shape, number> = {
    me: (5 * counts[me]!) / n,
    us: (5 * counts[us]!) / n,
    you: (5 * counts[you]!) / n,
    length: Math.log(n) / 4,
    short: n < 12 ? 1 : 0,
    sentences: Math.min(real.length, 12) / 12,
    questions: Math.min(counts[ask]!, 3) / 3,
    'ends-with-question': endsWithQuestion ? 1 : 0,
    paragraphs: Math.min(lines, 8) / 8,
    exclamations: Math.min(counts[shout]!, 4) / 4,
    emojis: Math.min(counts[emoji]!, 4) / 4,
    'asked-for-offer': asked.offer ? company : 0,
    'asked-for-time': asked.time ? company : 0,
    'asked-for-something': asked.something ? company : 0,
    echoes: (company * asked.echoes) / 4,
    exchange: (company * exchange) / 3,
    'in-thread': spoke ? company : 0,
    'last-word-mine': spoke === 'me' ? company : 0,
    'last-word-theirs-unasked': spoke === 'them' && !asked.something ? company : 0,
    'asked-in-exchange': asked.something && exchange > 0 ? company : 0,
    strengths: Math.min(strengths, 4) / 4,
  };
  for (let index = 0; index < shapes.length; index++) {
    const value = shape[shapes[index]!];
    if (value !== 0) visit(offsets.shape + index, value);
  }
}

/** The place of two stems beside each other, or of one and a sign for its place; order matters. */
function placeOf(one: number, other: number): number {
  let hash = Math.imul(one ^ (one >>> 15), 0x85ebca6b) ^ Math.imul(other + 0x9e3779b9, 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return offsets.words + (((hash ^ (hash >>> 16)) >>> 0) % buckets);
}
