import type { Level } from '../domain/verdict';

/**
 * What stands between typing and sending, for one composer.
 * `held`: our dialog is on screen for this text. `armed`: the user said "send anyway"; one send of this very text
 * passes until the time is over. `open`: our dialog failed; the next send passes, whatever its text. `passed`: this
 * text needs no more questions.
 */
export type GuardState =
  | { name: 'idle' }
  | { name: 'held'; text: string }
  | { name: 'armed'; text: string; until: number }
  | { name: 'open' }
  | { name: 'passed'; text: string };

/** What may happen to a composer. */
export type GuardEvent =
  /** A trusted event that would send `text`. `isAsking` is false where the user switched the question off. */
  | { name: 'send'; text: string; level: Level; isAsking: boolean; now: number }
  /** The dialog could not be shown, or is no longer on screen without an answer. */
  | { name: 'lost' }
  | { name: 'revise' }
  | { name: 'anyway'; now: number };

/** `hold` asks the caller to show the dialog and, only once it stands, to stop the event. */
export interface GuardStep {
  state: GuardState;
  does: 'hold' | 'pass' | 'nothing';
}

/** How long "send anyway" stays good, in milliseconds. */
export const armedFor = 30_000;

/** Where every composer begins. */
export const idle: GuardState = { name: 'idle' };

/**
 * One step. Every send ends in `pass` or `hold`; `hold` is only ever answered to a send that reads like an ad, has not
 * been answered yet and is not already on screen. One consent is good for one text.
 */
export function step(state: GuardState, event: GuardEvent): GuardStep {
  switch (event.name) {
    case 'send': {
      const isAnswered =
        (state.name === 'passed' && state.text === event.text) ||
        (state.name === 'armed' && state.text === event.text && event.now <= state.until);
      if (isAnswered) return { state: { name: 'passed', text: event.text }, does: 'pass' };
      // A send that came through although the dialog should be on screen: it cannot be in the way any more.
      if (state.name === 'held' || state.name === 'open')
        return { state: { name: 'passed', text: event.text }, does: 'pass' };
      if (event.level === 'litfass' && event.isAsking)
        return { state: { name: 'held', text: event.text }, does: 'hold' };
      return { state: idle, does: 'pass' };
    }
    case 'lost':
      return { state: state.name === 'held' ? { name: 'open' } : state, does: 'nothing' };
    case 'revise':
      return { state: state.name === 'held' ? idle : state, does: 'nothing' };
    case 'anyway':
      return {
        state: state.name === 'held' ? { name: 'armed', text: state.text, until: event.now + armedFor } : state,
        does: 'nothing',
      };
  }
}
