import { describe, expect, it } from 'vitest';
import type { Message } from '../../../lib/domain/message';
import { adviceFor } from '../../../lib/etiquette/advice';
import { check } from '../../../lib/etiquette/check';
import { read } from '../../../lib/etiquette/read';
import { findMarks, rules } from '../../../lib/etiquette/rule-book';
import type { Example, Rule, RuleExamples, RuleLanguage } from '../../../lib/etiquette/rule';
import { type Span, unfold } from '../../../lib/language/text';

const files = import.meta.glob<RuleExamples>('../../../lib/etiquette/rules/*.ts', { eager: true, import: 'examples' });
const examples = Object.entries(files).map(([path, examples]) => ({
  id: path.split('/').at(-1)!.replace('.ts', ''),
  examples,
}));
const toMessage = (example: Example): Message => (typeof example === 'string' ? { text: example } : example);

/** The text without the marking brackets, and what they enclosed; nothing where the whole is meant. */
function readMarks(marked: string): { text: string; marks: string[] } {
  const marks = [...marked.matchAll(/\[\[(.+?\]?)\]\](?!\])/g)].map((match) => match[1]!);
  return { text: marked.replace(/\[\[(.+?\]?)\]\](?!\])/g, '$1'), marks };
}

/** Where a rule finds something, overlapping places joined; the span from 0 to 0 is about the whole. */
function findPlaces(id: string, message: Message): Span[] {
  const { passage, folded } = read(message);
  if (rules.get(id)!.kind === 'courtesy')
    return check(message)
      .findings.filter(({ rule }) => rule === id)
      .map(({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }))
      .toSorted((a, b) => a.start - b.start);
  // What the trained judgement marks besides changes with each training; an ad rule's own marks are its patterns'.
  const places: Span[] = [];
  for (const mark of findMarks(passage, 'ad')
    .filter(({ rule }) => rule === id)
    .toSorted((a, b) => a.start - b.start)) {
    const place = mark.end > 0 ? unfold(folded, mark) : { start: 0, end: 0 };
    const last = places.at(-1);
    if (last && place.start < last.end) last.end = Math.max(last.end, place.end);
    else places.push(place);
  }
  return places;
}

/** Languages a rule has something to find in; none where it does not depend on them. */
const languagesOf = ({ languages, patterns, find }: Rule): RuleLanguage[] =>
  languages === 'any' ? [] : languages.filter((language) => find ?? patterns?.both ?? patterns?.[language]);

// Nothing is a copy without earlier texts, and the rest of an ad needs the ad; their own tests have them.
const needsMore = ['mass-copy', 'ad-talk'];

describe('rules', () => {
  it('each have examples of both kinds, three or more in each language they read', () => {
    expect(rules.size).toBeGreaterThan(5);
    expect(examples.map(({ id }) => id).toSorted()).toEqual([...rules.keys()].toSorted());
    for (const { id, examples: own } of examples)
      for (const kind of needsMore.includes(id) ? (['fine'] as const) : (['ad', 'fine'] as const)) {
        expect(own[kind].length, `${kind} of ${id}`).toBeGreaterThan(2);
        const read = own[kind].map(toMessage).map(({ text }) => check({ text: readMarks(text).text }).language);
        for (const language of languagesOf(rules.get(id)!))
          expect(read.filter((one) => one === language).length, `${kind} of ${id} in ${language}`).toBeGreaterThan(2);
      }
  });

  describe.each(examples)('$id', ({ id, examples: own }) => {
    it.each(own.ad.map((example) => [toMessage(example)]))('marks %j', (example) => {
      const { text, marks } = readMarks(example.text);
      const places = findPlaces(id, { ...example, text });
      expect(places).not.toEqual([]);
      expect(places.filter(({ end }) => end > 0).map(({ start, end }) => text.slice(start, end))).toEqual(marks);
    });

    it.each(own.fine.map((example) => [toMessage(example)]))('leaves alone %j', (example) => {
      expect(findPlaces(id, example)).toEqual([]);
      expect(check(example).level).not.toBe('litfass');
    });
  });
});

describe('advice', () => {
  it.each([...rules.keys()])('%s is put briefly, without shouting and without guessing who reads', (id) => {
    for (const language of ['de', 'en'] as const) {
      const { title, why, better } = adviceFor(id, language)!;
      expect(title.length).toBeLessThan(45);
      for (const sentence of [why, better]) {
        expect(sentence).toMatch(/[^.!?]\.$/);
        expect(sentence).not.toMatch(/!|\b(?:pitch|lead|outreach|er|seiner?|ihn|ihm|he|she|his|her)\b/i);
        expect(sentence.length).toBeLessThan(140);
      }
      expect(title).not.toMatch(/[.!?]$/);
    }
  });

  it('has nothing to say about a rule there is none of', () => {
    expect(adviceFor('no-such-rule', 'de')).toBeNull();
  });
});
