import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Goes on behind what was matched; whether the rest fits, too. */
type Next = (at: number) => boolean;
/** Matches something at a place, trying each way in the order a browser does. */
type Matcher = (at: number, next: Next) => boolean;

/** Thrown inside as soon as an expression takes more steps than it may. */
class TooManySteps extends Error {}

/** An expression whose steps can be counted. */
export interface Counted {
  pattern: AST.Pattern;
  /**
   * Finds all matches in the text as `matchAll` does, and counts the steps: a step tests one unit or tries one more
   * repetition. Gives up at `limit` steps, with the matches so far.
   */
  run(text: string, limit: number): { steps: number; matches: { start: number; end: number }[] };
}

/** Whether a single unit can stand for the whole element, so that it can be repeated without a recursion. */
const isUnit = ({ type }: AST.Element): boolean =>
  type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass';

/** Reads an expression; throws a SyntaxError where it is none. Tries what a browser tries, in the same order. */
export function readExpression(source: string, flags: string): Counted {
  const byPoint = /[uv]/.test(flags);
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const kept = flags.replace(/[^iusv]/g, '');
  let [text, left] = ['', 0];
  const groups = new Map<AST.CapturingGroup, string>();
  const step = (): void => {
    left -= 1;
    if (left < 0) throw new TooManySteps();
  };

  /** Where the unit at a place ends, reading on or back; -1 where the text does. */
  function pass(at: number, back: boolean): number {
    if (back ? at <= 0 : at >= text.length) return -1;
    const isPair = byPoint && (text.codePointAt(back ? at - 2 : at) ?? 0) > 0xffff;
    return back ? at - (isPair ? 2 : 1) : at + (isPair ? 2 : 1);
  }

  /** Reads one unit; answers where it ends, or -1 where it does not fit. */
  function createUnit(raw: string, back: boolean): (at: number) => number {
    const known = new Map<string, boolean>();
    const test = new RegExp(`^(?:${raw})$`, kept);
    return (at) => {
      step();
      const end = pass(at, back);
      if (end < 0) return -1;
      const unit = text.slice(Math.min(at, end), Math.max(at, end));
      let fits = known.get(unit);
      if (fits === undefined) {
        fits = test.test(unit);
        known.set(unit, fits);
      }
      return fits ? end : -1;
    };
  }

  function createSequence(elements: AST.Element[], back: boolean): Matcher {
    const matchers = elements.map((element) => create(element, back));
    if (back) matchers.reverse();
    const from =
      (index: number): Matcher =>
      (at, next) =>
        index === matchers.length
          ? next(at)
          : (matchers[index]?.(at, (end) => rest[index + 1]?.(end, next) ?? false) ?? false);
    const rest: Matcher[] = Array.from({ length: matchers.length + 1 }, (_, index) => from(index));
    return (at, next) => rest[0]?.(at, next) ?? false;
  }

  function createChoice(alternatives: AST.Alternative[], back: boolean): Matcher {
    const ways = alternatives.map(({ elements }) => createSequence(elements, back));
    return (at, next) => ways.some((way) => way(at, next));
  }

  function createRepetition({ element, min, max, greedy }: AST.Quantifier, back: boolean): Matcher {
    if (isUnit(element)) {
      const unit = createUnit(element.raw, back);
      return (at, next) => {
        const ends = [at];
        const more = (): boolean => {
          const end = ends.length > max ? -1 : unit(ends.at(-1) ?? at);
          return end >= 0 && ends.push(end) > 0;
        };
        while (ends.length <= min) if (!more()) return false;
        if (!greedy) {
          do if (next(ends.at(-1) ?? at)) return true;
          while (more());
          return false;
        }
        while (more());
        for (; ends.length > min; ends.pop()) {
          step();
          if (next(ends.at(-1) ?? at)) return true;
        }
        return false;
      };
    }
    const body = create(element, back);
    const repeat = (at: number, done: number, next: Next): boolean => {
      step();
      const again = (): boolean =>
        done < max && body(at, (end) => (end === at && done >= min ? false : repeat(end, done + 1, next)));
      if (done < min) return again();
      return greedy ? again() || next(at) : next(at) || again();
    };
    return (at, next) => repeat(at, 0, next);
  }

  function createCapture(group: AST.CapturingGroup, back: boolean): Matcher {
    const inside = createChoice(group.alternatives, back);
    return (at, next) =>
      inside(at, (end) => {
        const before = groups.get(group) ?? '';
        groups.set(group, text.slice(Math.min(at, end), Math.max(at, end)));
        if (next(end)) return true;
        groups.set(group, before);
        return false;
      });
  }

  function createReference({ resolved }: AST.Backreference, back: boolean): Matcher {
    const all = [resolved].flat();
    return (at, next) => {
      step();
      const said = all.map((group) => groups.get(group)).find((one) => one) ?? '';
      const end = back ? at - said.length : at + said.length;
      const here = text.slice(Math.max(0, Math.min(at, end)), Math.max(at, end));
      const isSame = flags.includes('i') ? here.toLowerCase() === said.toLowerCase() : here === said;
      return isSame && next(end);
    };
  }

  function createAssertion(node: AST.Assertion): Matcher {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const inside = createChoice(node.alternatives, node.kind === 'lookbehind');
      return (at, next) => inside(at, () => true) !== node.negate && next(at);
    }
    // A boundary is asked of the browser itself, between the unit before and the unit behind.
    const around = new RegExp(node.raw, `${kept}y${flags.includes('m') ? 'm' : ''}`);
    return (at, next) => {
      step();
      around.lastIndex = Math.min(at, 1);
      return around.test(text.slice(Math.max(0, at - 1), at + 1)) && next(at);
    };
  }

  function create(element: AST.Element, back: boolean): Matcher {
    switch (element.type) {
      case 'Quantifier':
        return createRepetition(element, back);
      case 'Group':
        return createChoice(element.alternatives, back);
      case 'CapturingGroup':
        return createCapture(element, back);
      case 'Assertion':
        return createAssertion(element);
      case 'Backreference':
        return createReference(element, back);
      default: {
        const unit = createUnit(element.raw, back);
        return (at, next) => {
          const end = unit(at);
          return end >= 0 && next(end);
        };
      }
    }
  }

  const whole = createChoice(pattern.alternatives, false);
  return {
    pattern,
    run(given, limit) {
      [text, left] = [given, limit];
      const matches: { start: number; end: number }[] = [];
      try {
        for (let start = 0; start <= text.length; ) {
          let end = -1;
          groups.clear();
          whole(start, (at) => {
            end = at;
            return true;
          });
          if (end >= 0) matches.push({ start, end });
          start = Math.max(end, start + (end > start ? 0 : 1));
        }
      } catch (error) {
        if (!(error instanceof TooManySteps)) throw error;
      }
      return { steps: limit - Math.max(left, 0), matches };
    },
  };
}
