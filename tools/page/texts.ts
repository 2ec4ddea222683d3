import { foldWord, wordsOf } from './fold';
import type { Run } from './places';

/** What people wrote on a page, as the rewriting and the check afterwards go by it. */
export interface Texts {
  /** Folded words of four letters and more. */
  words: Set<string>;
  /** Sequences of {@link sequenceLength} folded words. */
  sequences: Set<string>;
  /** Whole texts of two to ten folded words: where one stands in a label, it is the label's variable part. */
  phrases: Set<string>;
  /** A few words around a number ("3 comments") that the page says of another number, too, or one word beside a number. */
  isCount(text: string): boolean;
  /** Whether more than one control says this. */
  isRepeated(label: string): boolean;
}

/** So many words in the order of the original can be recognised. */
export const sequenceLength = 4;

const mostWords = 200_000;
const address = /(?:https?:\/\/|www\.|(?:linkedin|xing)\.com\/)\S{1,2000}/giu;

/** A text with its numbers taken out; null for what is no count. */
function shapeOf(text: string): string | null {
  const shape = text.trim().replace(/\d[\d.,\u00a0\u202f ]*/g, '0');
  const count = text.length < 60 ? wordsOf(shape).length : 0;
  return shape.includes('0') && count > 0 && count <= 4 ? shape : null;
}

/** Gathers them from the runs of a page, in their order. */
export function gatherTexts(runs: readonly Run[]): Texts {
  const shapes = new Map<string, Set<string>>();
  const labels = new Map<string, number>();
  for (const { node, isInterface, isControl } of runs) {
    const text = node.data.trim();
    const shape = shapeOf(text);
    // The old front end says everything twice: only another number makes it a pattern.
    if (shape) shapes.set(shape, (shapes.get(shape) ?? new Set()).add(text));
    if (isInterface && isControl) labels.set(text, (labels.get(text) ?? 0) + 1);
  }
  const isCount = (text: string): boolean => {
    const shape = shapeOf(text);
    return shape !== null && (wordsOf(shape).length === 1 || (shapes.get(shape)?.size ?? 0) > 1);
  };

  const texts: Texts = {
    words: new Set(),
    sequences: new Set(),
    phrases: new Set(),
    isCount,
    isRepeated: (label) => (labels.get(label.trim()) ?? 0) > 1,
  };
  let trail: string[] = [];
  for (const { node, isInterface } of runs) {
    // Data in a script has words of its own between those of people.
    if (isInterface || isCount(node.data) || node.parentElement?.localName === 'script') {
      trail = [];
      continue;
    }
    const words = wordsOf(node.data.replace(address, ' ')).map(foldWord);
    if (words.length > 1 && words.length <= 10) texts.phrases.add(words.join(' '));
    for (const word of words) {
      if (word.length > 3 && texts.words.size < mostWords) texts.words.add(word);
      trail = [...trail.slice(1 - sequenceLength), word];
      if (trail.length === sequenceLength) texts.sequences.add(trail.join(' '));
    }
  }
  return texts;
}
