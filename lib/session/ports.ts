import type { Fingerprint } from '../domain/fingerprint';
import type { JournalEntry } from '../domain/journal';
import type { Message } from '../domain/message';
import type { Day, Site } from '../domain/profile';
import type { ToWorker } from '../domain/protocol';
import type { Composer, Reading } from '../domain/reading';
import type { Settings, UiLanguage } from '../domain/settings';
import type { Verdict } from '../domain/verdict';
import type { WorkerAnswer } from '../domain/protocol';
import type { Page } from '../dom/page';
import type { Invited, SiteReader } from '../sites/site';
import type { Copies } from './copies';
import type { RuleWords } from './ui/dialog';
import type { Shell } from './ui/shell';
import type { Say } from './ui/words';

/** The time, and waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  today(): Day;
  wait(ms: number): Promise<void>;
}

/** What a session needs of the world around it. Any of it may throw, reject or never answer; a send passes all the same. */
export interface SessionPorts {
  window: Window;
  page: Page;
  site: Site;
  reader: SiteReader;
  clock: Clock;
  signal: AbortSignal;
  settings(): Settings;
  language(): UiLanguage;
  say(): Say;
  wordsOf(rule: string): RuleWords | null;
  /** `earlier`: what went to others, one for each. */
  check(message: Message, earlier: readonly Fingerprint[]): Verdict;
  /** Keeps a journal line until the worker has it. */
  post(entry: JournalEntry, order: number): Promise<void>;
  /** Rejects when there is no worker to be had; the caller goes on. */
  toWorker(message: ToWorker): Promise<WorkerAnswer>;
  newId(): string;
  /** Whether a click in a page can open the panel in this browser. */
  canOpenPanel: boolean;
}

/** What the parts of one session share. */
export interface SessionState {
  shell: Shell;
  /** Whose connect control was used last in this frame. */
  invited: Invited | null;
  /** The last profile read, for names and "no ads please". */
  lastReading: Reading | null;
  /** The draft last put into a field, and what it hangs on. */
  inserted: { text: string; slug: string; occasion: string } | null;
  copies: Copies;
  /** Called before a composer's text goes out: signs at the field leave. */
  quiet(): void;
}

/** The message in a composer as the check wants it. */
export function messageOf(composer: Composer, text: string, ports: SessionPorts, state: SessionState): Message {
  const { name, slug, memberId } = composer.recipient();
  const profile = state.lastReading?.profile;
  const isSame =
    profile !== undefined &&
    ((slug !== undefined && profile.slug === slug) || (memberId !== undefined && profile.memberId === memberId));
  return {
    text,
    surface: composer.surface,
    site: ports.site,
    firstContact: composer.firstContact(),
    ...(name
      ? { recipient: { name, ...(slug ? { slug } : {}), ...(isSame && profile.noAds ? { noAds: true } : {}) } }
      : {}),
    thread: composer.thread(),
  };
}
