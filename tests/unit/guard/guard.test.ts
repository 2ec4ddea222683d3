import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armedFor, type GuardEvent, type GuardState, idle, step } from '../../../lib/guard/guard';

const send = (text: string, more: Partial<GuardEvent & { name: 'send' }> = {}): GuardEvent => ({
  name: 'send',
  text,
  level: 'litfass',
  isAsking: true,
  now: 0,
  ...more,
});

/** What the guard does with each of these events in turn. */
function run(...events: GuardEvent[]): string[] {
  let state: GuardState = idle;
  return events.map((event) => {
    const next = step(state, event);
    state = next.state;
    return next.does;
  });
}

describe('the guard', () => {
  it('lets everything pass that does not read like an ad', () => {
    expect(run(send('a', { level: 'clear' }), send('a', { level: 'hint' }))).toEqual(['pass', 'pass']);
  });

  it('does not ask where the user switched the question off', () => {
    expect(run(send('a', { isAsking: false }))).toEqual(['pass']);
  });

  it('holds an ad, and lets it pass once the user said so', () => {
    expect(run(send('a'), { name: 'anyway', now: 5 }, send('a', { now: 6 }))).toEqual(['hold', 'nothing', 'pass']);
  });

  it('asks again about the same text after the user went back to it', () => {
    expect(run(send('a'), { name: 'revise' }, send('a'))).toEqual(['hold', 'nothing', 'hold']);
  });

  it('asks about another text, whatever was allowed before', () => {
    expect(run(send('a'), { name: 'anyway', now: 0 }, send('b'))).toEqual(['hold', 'nothing', 'hold']);
    expect(run(send('a'), { name: 'anyway', now: 0 }, send('a'), send('b'))).toEqual([
      'hold',
      'nothing',
      'pass',
      'hold',
    ]);
  });

  it('keeps "send anyway" for thirty seconds, and to the millisecond', () => {
    expect(armedFor).toBe(30_000);
    const at = 1_000_000;
    expect(run(send('a'), { name: 'anyway', now: at }, send('a', { now: at + armedFor })).at(-1)).toBe('pass');
    expect(run(send('a'), { name: 'anyway', now: at }, send('a', { now: at + armedFor + 1 })).at(-1)).toBe('hold');
  });

  it('asks no second time about a text that passed after an answer', () => {
    const late = send('a', { now: armedFor * 10 });
    expect(run(send('a'), { name: 'anyway', now: 0 }, send('a'), late, late)).toEqual([
      'hold',
      'nothing',
      'pass',
      'pass',
      'pass',
    ]);
  });

  it('is out of the way once its dialog is lost, whatever the text', () => {
    expect(run(send('a'), { name: 'lost' }, send('b'))).toEqual(['hold', 'nothing', 'pass']);
    expect(run(send('a'), send('b'))).toEqual(['hold', 'pass']);
  });

  it('knows no answers to questions it did not ask', () => {
    for (const stray of [{ name: 'lost' }, { name: 'revise' }, { name: 'anyway', now: 0 }] as GuardEvent[]) {
      expect(run(stray, send('a'))).toEqual(['nothing', 'hold']);
      expect(step(idle, stray).state).toEqual(idle);
    }
  });
});

describe('in any order of events', () => {
  const event: fc.Arbitrary<GuardEvent & { after: number }> = fc.record({
    name: fc.constantFrom('send' as const, 'send' as const, 'lost' as const, 'revise' as const, 'anyway' as const),
    text: fc.constantFrom('a', 'b', 'c'),
    level: fc.constantFrom('clear' as const, 'hint' as const, 'litfass' as const, 'litfass' as const),
    isAsking: fc.boolean(),
    now: fc.constant(0),
    after: fc.constantFrom(0, 1, 400, 29_999, 30_000, 30_001),
  });
  const story = fc.array(event, { maxLength: 40 });

  /** The events with the clock running, each with what the guard did. */
  function play(events: (GuardEvent & { after: number })[]): { event: GuardEvent; does: string; at: number }[] {
    let [state, at]: [GuardState, number] = [idle, 0];
    return events.map((one) => {
      at += one.after;
      const event = { ...one, now: at };
      const next = step(state, event);
      state = next.state;
      return { event, does: next.does, at };
    });
  }

  it('every send passes or is held, and nothing else does anything', () => {
    fc.assert(
      fc.property(story, (events) => {
        for (const { event, does } of play(events))
          expect(event.name === 'send' ? ['pass', 'hold'] : ['nothing']).toContain(does);
      }),
    );
  });

  it('only an ad is held, only where the user wants it, and never twice in a row without an answer', () => {
    fc.assert(
      fc.property(story, (events) => {
        let isUnanswered = false;
        for (const { event, does } of play(events)) {
          if (does === 'hold') {
            expect(event).toMatchObject({ name: 'send', level: 'litfass', isAsking: true });
            expect(isUnanswered).toBe(false);
          }
          if (event.name === 'send') isUnanswered = does === 'hold';
          // An answer of the user's, and not a dialog that got lost, is what lets us ask again.
          if (event.name === 'revise' || event.name === 'anyway') isUnanswered = false;
        }
      }),
    );
  });

  it('an ad passes only with a consent to this very text, or because our dialog could not stay', () => {
    fc.assert(
      fc.property(story, (events) => {
        let excused: string | null = null;
        let held = null as { text: string; answer: GuardEvent | null; answeredAt: number } | null;
        for (const { event, does, at } of play(events)) {
          if (event.name !== 'send') {
            if (held && !held.answer) held = { ...held, answer: event, answeredAt: at };
            continue;
          }
          const isAd = event.level === 'litfass' && event.isAsking;
          const isConsented =
            held?.answer?.name === 'anyway' && held.text === event.text && at <= held.answeredAt + armedFor;
          const isUnstoppable = held !== null && (held.answer === null || held.answer.name === 'lost');
          const isExcused: boolean = isConsented || isUnstoppable || excused === event.text;
          expect(does).toBe(isAd && !isExcused ? 'hold' : 'pass');
          excused = does === 'pass' && isExcused ? event.text : null;
          held = does === 'hold' ? { text: event.text, answer: null, answeredAt: 0 } : null;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nobody is stuck: after a hold at most two sends of the same text bring it out', () => {
    fc.assert(
      fc.property(
        story,
        fc.constantFrom<GuardEvent>({ name: 'lost' }, { name: 'anyway', now: 0 }),
        (events, answer) => {
          let state: GuardState = idle;
          for (const one of events) state = step(state, one).state;
          const first = step(state, send('z'));
          if (first.does === 'pass') return;
          expect(step(step(first.state, answer).state, send('z')).does).toBe('pass');
        },
      ),
    );
  });
});
