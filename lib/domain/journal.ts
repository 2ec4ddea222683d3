import type { Surface } from './message';
import type { Site } from './profile';
import type { Level, RuleId } from './verdict';

/**
 * What became of a warning: `revised` the user went back to the text; `revised-clear` and then sent it reading
 * personal; `sent-anyway`; `withdrawn` the text was dropped; `open` nothing of this was seen.
 */
export type Outcome = 'open' | 'revised' | 'revised-clear' | 'sent-anyway' | 'withdrawn';

/** A warning and what became of it. No names, no words of the message. */
export interface JournalEntry {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  site: Site;
  surface: Surface;
  firstContact: boolean;
  level: Level;
  rules: RuleId[];
  /** UTF-16 units of the message. */
  length: number;
  outcome: Outcome;
  wrongAlarm: boolean;
  decidedAfterMs?: number;
}
