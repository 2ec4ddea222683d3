import { describe, expect, it } from 'vitest';
import type { Message } from '../../../lib/domain/message';
import { adviceFor } from '../../../lib/etiquette/advice';
import { check, rules } from '../../../lib/etiquette/check';
import type { Example, RuleExamples } from '../../../lib/etiquette/rule';

const files = import.meta.glob<RuleExamples>('../../../lib/etiquette/rules/*.ts', { eager: true, import: 'examples' });
const examples = Object.entries(files).map(([path, examples]) => ({
  id: path.split('/').at(-1)!.replace('.ts', ''),
  examples,
}));
const toMessage = (example: Example): Message => (typeof example === 'string' ? { text: example } : example);

/** The text without the marking brackets, and what they enclosed. */
function readMarks(marked: string): { text: string; marks: string[] } {
  const marks = [...marked.matchAll(/\[\[(.+?\]?)\]\](?!\])/g)].map((match) => match[1]!);
  return { text: marked.replace(/\[\[(.+?\]?)\]\](?!\])/g, '$1'), marks };
}

describe('rules', () => {
  it('each have words and examples in both languages', () => {
    expect(rules.size).toBeGreaterThan(5);
    expect(examples.map(({ id }) => id).toSorted()).toEqual([...rules.keys()].toSorted());
    for (const { id, examples: own } of examples) {
      const languages = [...own.ad, ...own.fine].map((example) => check(toMessage(example)).language);
      expect(languages.filter((language) => language === 'de').length, id).toBeGreaterThan(2);
      expect(languages.filter((language) => language === 'en').length, id).toBeGreaterThan(2);
    }
  });

  describe.each(examples)('$id', ({ id, examples: own }) => {
    it.each(own.ad.map((example) => [toMessage(example)]))('marks %j', (example) => {
      const { text, marks } = readMarks(example.text);
      expect(marks).not.toEqual([]);
      const found = check({ ...example, text }).findings.filter((finding) => finding.rule === id);
      const words = found.toSorted((a, b) => a.start! - b.start!).map(({ start, end }) => text.slice(start!, end!));
      expect(words).toEqual(marks);
    });

    it.each(own.fine.map((example) => [toMessage(example)]))('leaves alone %j', (example) => {
      expect(check(example).findings.map((finding) => finding.rule)).not.toContain(id);
      expect(check(example).level).toBe('clear');
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
