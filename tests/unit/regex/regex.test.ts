import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { attack } from './attack';
import { collectExpressions, type Expression } from './expressions';
import { readExpression } from './steps';

/**
 * No regular expression of the product can be made slow by a text, however hostile. Three laws together say so:
 *
 * 1. recheck proves by its automaton that the time grows no faster than the text. It reads a bounded repetition as a
 *    constant, however large.
 * 2. What that proof cannot read (repetitions together with looking around) holds bounded repetitions only, so the
 *    work at one place cannot grow with the text either.
 * 3. That constant is small: the most expensive text that can be found takes no more than 500 steps a unit. The longest
 *    text that is read has 10,000 units; so no expression takes more than five million steps, some hundredths of a
 *    second.
 */
const longest = 500;

// The proof in JavaScript: the same on each machine, without Java and without a program made for it.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const prove = (source: string, flags: string) => checkSync(source, flags, { checker: 'automaton', timeout: 3000 });

function isBounded(source: string, flags: string): boolean {
  let bounded = true;
  const mode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  visitRegExpAST(new RegExpParser().parsePattern(source, 0, source.length, mode), {
    onQuantifierEnter({ max }) {
      if (max === Number.POSITIVE_INFINITY) bounded = false;
    },
  });
  return bounded;
}

const show = ({ source, flags, where }: Expression, what: string): string => `${where} ${what}: /${source}/${flags}`;

type Pattern = Pick<Expression, 'source' | 'flags'>;

const find = ({ source, flags }: Pattern, text: string): [number, string][] =>
  readExpression(source, flags)
    .run(text, 1e7)
    .matches.map(({ start, end }) => [start, text.slice(start, end)]);

const findAsBrowser = ({ source, flags }: Pattern, text: string): [number, string][] =>
  [...text.matchAll(new RegExp(source, `${flags.replace(/[gy]/g, '')}g`))].map((match) => [match.index, match[0]]);

describe('the regular expressions of the product', { timeout: 180_000 }, () => {
  let expressions: Expression[] = [];
  let unseen: string[] = [];
  beforeAll(async () => {
    ({ expressions, unseen } = await collectExpressions());
  }, 60_000);

  it('are all known: those written, and those built when their module is loaded', () => {
    expect(expressions.length).toBeGreaterThan(100);
    expect(unseen).toEqual([]);
  });

  it('take time that grows no faster than the text', () => {
    const offenders = expressions.flatMap((expression) => {
      const proof = prove(expression.source, expression.flags);
      if (proof.status === 'vulnerable') return [show(expression, proof.complexity.summary)];
      if (proof.status === 'unknown' && !isBounded(expression.source, expression.flags))
        return [show(expression, `cannot be proven (${proof.error.kind}) and repeats without a bound`)];
      return [];
    });
    expect(offenders).toEqual([]);
  });

  it(`take at most ${longest} steps for each unit of any text`, () => {
    const offenders = expressions.flatMap((expression) => {
      const { steps, text } = attack(expression.source, expression.flags, longest);
      if (steps > longest) return [show(expression, `is slow on ${JSON.stringify(text.slice(0, 60))}`)];
      // What was counted is what a browser does: both find the same.
      expect(find(expression, text), expression.where).toEqual(findAsBrowser(expression, text));
      return [];
    });
    expect(offenders).toEqual([]);
  });
});

describe('the laws find what is bad', () => {
  it.each(['(a+)+$', '\\s+$', '".*"x', '(?:a|a)*b'])('growing with the text: %s', (source) => {
    expect(prove(source, '').status).toBe('vulnerable');
  });

  it.each([
    ['(a+)+$', ''],
    ['(?:[a-z]{1,30}){1,30}x', ''],
    ['(?:a|aa){1,50}b', ''],
    ['(?:[a-z]{1,20} ?){0,8}(?:yes|no)', ''],
    ['(?:\\w{1,40} ?){1,20}end', 'iu'],
    ['[^.]{1,40}[^.]{1,40}x', ''],
    ['(?<![a-z0-9])(?:more [^.]{1,40}[^.]{1,40}[^.]{1,40}x)(?![a-z0-9])', 'g'],
    ['(?<!x)(?:[^\\n]{1,40} ){0,4}y', 'g'],
    ['\\S{1,400}@\\S{1,400}\\.de', ''],
    ['(?:x|(?:[\\p{L}&&[a-z]]{1,24} ?){1,6})(?=end)', 'v'],
  ])('many steps for a unit: %s', (source, flags) => {
    expect(attack(source, flags, longest).steps).toBeGreaterThan(longest);
  });

  it.each(['(?:[a-z]{1,20} ){0,3}post', '\\d[\\d.,]{0,8}', '(?<![a-z])(?:we|they)(?: [^.!?\\n]{1,40}?)? (?:go|come)'])(
    'and nothing in what is good: %s',
    (source) => {
      expect(prove(source, '').status).not.toBe('vulnerable');
      expect(attack(source, '', longest).steps).toBeLessThan(longest);
    },
  );
});

describe('counting steps', () => {
  it.each([
    ['(?<year>\\d{4})-(\\d\\d)\\D+?(?:a|ab)(?!c)', ''],
    ['(\\w)\\1|(?<=(\\d)x)\\d*', 'i'],
    ['\\b(?:x{2,3}?|[^\\s,]{1,4})*\\b', ''],
    ['^.{0,3}$', 'm'],
    ['(?<!\\p{L})\\p{Lu}\\p{Ll}*', 'u'],
    ['(?:\\s*,\\s*)?(?<=[a-z]{2}, )[a-z]+$', ''],
    ['[\\p{L}--[a-c]]{2}.', 'vs'],
    ['', ''],
  ])('finds what a browser finds: %s', (source, flags) => {
    const text = 'Aachen 2021-07, ab xx x1 11x22, abc\nÄpfel und Öl, xxxx, 1x3\nend 😀 2020-01-- aab,zz';
    expect(find({ source, flags }, text)).toEqual(findAsBrowser({ source, flags }, text));
  });

  it('counts a unit as a step', () => {
    expect(readExpression('abc', '').run('abcab', 100).steps).toBe(3 + 3 + 1 + 1);
  });

  it('gives up at the limit', () => {
    expect(readExpression('(?:a|a)*b', '').run('a'.repeat(40), 5000).steps).toBe(5000);
  });
});
