import type { AST } from '@eslint-community/regexpp';
import { readExpression } from './steps';

/** The most expensive text that was found for an expression, and its steps for each of its units. */
export interface Attack {
  text: string;
  steps: number;
}

/** Units of every attack: repetitions are bounded by less. */
const length = 400;
/** What units are made of where a pattern leaves a choice. */
const alphabet = 'ae z0-.\'’,:/@&?!"(\nAÄßé#\u0000ж'.split('');

/** Numbers that look like chance and are the same each time (Mulberry32). */
function createChance(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * Looks for a text that costs the expression as many steps as possible, and gives up where one costs more than
 * `limit` steps a unit. It starts with texts that nearly fit: what the pattern asks for, cut off and repeated; then it
 * changes the most expensive one and keeps what is more expensive still. Finds the same each time.
 */
export function attack(source: string, flags: string, limit: number): Attack {
  const { pattern, run } = readExpression(source, flags);
  const chance = createChance();
  const pick = <T>(items: readonly T[]): T | undefined => items[chance(items.length)];
  const kept = flags.replace(/[^iusv]/g, '');
  const fitting = new Map<string, string[]>();
  const repetitions: { start: number; end: number; body: string }[] = [];

  /** A text that fits an element but for what it looks at around itself; notes where repetitions stand. */
  function sample(element: AST.Element, start: number): string {
    switch (element.type) {
      case 'Quantifier': {
        const { min, max, element: body } = element;
        const times = pick([min, Math.min(min + 1, max), Math.min(max, min + 5), Math.min(max, 60)]) ?? min;
        let text = '';
        for (let time = 0; time < times && text.length < length; time += 1) text += sample(body, start + text.length);
        repetitions.push({ start, end: start + text.length, body: sample(body, start) });
        return text;
      }
      case 'Group':
      case 'CapturingGroup':
        return sampleOne(element.alternatives, start);
      case 'Assertion':
      case 'Backreference':
        return '';
      case 'Character':
        return String.fromCodePoint(element.value);
      default: {
        let units = fitting.get(element.raw);
        if (!units) {
          const test = new RegExp(`^(?:${element.raw})$`, kept);
          units = alphabet.filter((unit) => test.test(unit));
          fitting.set(element.raw, units);
        }
        return pick(units) ?? '';
      }
    }
  }
  function sampleOne(alternatives: AST.Alternative[], start: number): string {
    let text = '';
    for (const element of pick(alternatives)?.elements ?? []) text += sample(element, start + text.length);
    return text;
  }

  let best: Attack = { text: '', steps: 0 };
  /** Fills the text up by itself, spoils its end, and counts. */
  function attempt(piece: string, head = ''): boolean {
    if (piece === '') return false;
    const text = (head + piece.repeat(Math.ceil(length / piece.length))).slice(0, length);
    const steps = run(text, limit * length + 1).steps / length;
    if (steps > best.steps) best = { text, steps };
    return best.steps > limit;
  }

  for (const unit of alphabet) if (attempt(unit)) return best;
  const pieces = [' ', '\n', '!'];
  for (let round = 0; round < 12; round += 1) {
    repetitions.length = 0;
    const whole = sampleOne(pattern.alternatives, 0);
    pieces.push(whole, whole.slice(0, chance(whole.length + 1)));
    if (attempt(whole) || attempt(whole.slice(0, -1)) || attempt(`${whole.slice(0, -1)} `)) return best;
    for (let turn = 0; turn < 3; turn += 1) {
      const repetition = pick(repetitions);
      if (!repetition) break;
      const { start, body } = repetition;
      pieces.push(body, whole.slice(0, start));
      if (attempt(body, whole.slice(0, start)) || attempt(whole.slice(0, start)) || attempt(`${body}${body} `))
        return best;
    }
  }
  for (let round = 0; round < 40; round += 1) {
    const [from, to] = [chance(length), chance(length)];
    const piece = pick(pieces) ?? '';
    const { text } = best;
    const changed = pick([
      () => text.slice(0, from) + piece + text.slice(from),
      () => text.slice(0, from) + piece.repeat(5) + text.slice(from + piece.length * 5),
      () => text.slice(Math.min(from, to), Math.max(from, to)),
      () => text.slice(0, from) + text.slice(Math.min(from, to), Math.max(from, to)) + text.slice(from),
      () => (pick(pieces) ?? '') + piece,
    ])?.();
    if (attempt(changed ?? '')) return best;
  }
  return best;
}
