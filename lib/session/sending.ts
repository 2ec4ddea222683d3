import type { JournalEntry, Outcome } from '../domain/journal';
import type { Composer } from '../domain/reading';
import type { Verdict } from '../domain/verdict';
import { readField } from '../dom/field';
import { type GuardState, idle, step } from '../guard/guard';
import { messageOf, type SessionPorts, type SessionState } from './ports';
import { rememberRequest, showsAsSent } from './requests';
import { showLine } from './ui/card';
import { type DialogAnswer, showDialog } from './ui/dialog';
import { schemeOf } from './ui/shell';

/** How long a send may take to show on the page before we say that one more press is needed. */
const sendShows = 1000;

interface Warned {
  entry: JournalEntry;
  lines: number;
}

/**
 * The second way through the house: from an event that would send to "pass" or "hold". Everything that decides runs
 * inside the event; the event is only stopped after the dialog stands, so any fault of ours lets the send go through.
 */
export function createSending(ports: SessionPorts, state: SessionState): (event: Event) => void {
  const guards = new WeakMap<HTMLElement, GuardState>();
  const warned = new Map<HTMLElement, Warned>();

  const guardOf = (composer: Composer): GuardState => guards.get(composer.field) ?? idle;

  function record(field: HTMLElement, change: Partial<JournalEntry>): void {
    const known = warned.get(field);
    if (!known) return;
    known.entry = { ...known.entry, ...change };
    known.lines += 1;
    // Nothing waits for this: a journal that can't be kept must not cost anybody a message.
    void (async () => {
      await ports.post(known.entry, known.lines);
      await ports.toWorker({ type: 'outbox-ready' });
    })().catch(() => {});
  }

  /** Texts the user went back to and then dropped: the field is gone, and nothing was sent from it. */
  function settle(): void {
    for (const [field, { entry }] of warned) {
      if (entry.outcome !== 'revised' || field.isConnected) continue;
      record(field, { outcome: 'withdrawn' });
      warned.delete(field);
    }
  }

  function hold(event: Event, composer: Composer, text: string, verdict: Verdict): void {
    const { shell } = state;
    const scheme = schemeOf(composer.field);
    const control = event.type === 'click' ? controlOf(event) : null;
    const caret = rememberCaret(composer.field);
    const since = ports.clock.now();
    const decided = (): number => Math.max(0, Math.round(ports.clock.now() - since));

    const onAnswer = (answer: DialogAnswer): void => {
      shell.remove(dialog);
      shell.quietly(caret);
      const next = step(
        guardOf(composer),
        answer === 'revise' ? { name: 'revise' } : { name: 'anyway', now: ports.clock.now() },
      );
      guards.set(composer.field, next.state);
      const outcomes: Record<DialogAnswer, Partial<JournalEntry>> = {
        revise: { outcome: 'revised' },
        anyway: { outcome: 'sent-anyway' },
        'not-an-ad': { wrongAlarm: true },
      };
      record(composer.field, { ...outcomes[answer], decidedAfterMs: decided() });
      if (answer === 'anyway') void sendNow(composer, text, control).catch(() => {});
      if (answer === 'not-an-ad') sayAtField(composer.field, ports.say()('notAnAdAnswer'));
    };
    const dialog = showDialog(
      shell,
      ports.say(),
      {
        text,
        verdict,
        firstContact: composer.firstContact(),
        language: ports.language(),
        wordsOf: ports.wordsOf,
      },
      scheme,
      onAnswer,
    );
    try {
      if (!shell.isOnTop(dialog)) throw new Error('The dialog is not on screen.');
      if (event.type === 'keydown') shell.ignoreUntilReleased((event as KeyboardEvent).key);
      event.preventDefault();
      event.stopImmediatePropagation();
    } catch (error) {
      shell.remove(dialog);
      throw error;
    }
    state.quiet();
    dialog.addEventListener('close', () => {
      // Closed by somebody else: then there was no answer, and the next send must not be asked again.
      if (guardOf(composer).name === 'held')
        guards.set(composer.field, step(guardOf(composer), { name: 'lost' }).state);
    });
    const known = warned.get(composer.field)?.entry;
    warned.set(composer.field, {
      lines: warned.get(composer.field)?.lines ?? 0,
      entry: {
        id: known?.id ?? ports.newId(),
        at: known?.at ?? since,
        site: ports.site,
        surface: composer.surface,
        firstContact: composer.firstContact(),
        level: verdict.level,
        rules: [...new Set(verdict.findings.map((finding) => finding.rule))],
        length: text.length,
        outcome: 'open',
        wrongAlarm: false,
      },
    });
    record(composer.field, {});
  }

  /** The one click this product ever makes: on the very control the user had clicked, after they said so in a trusted click. */
  async function sendNow(composer: Composer, text: string, control: HTMLElement | null): Promise<void> {
    const canClick = control?.isConnected && !(control as HTMLButtonElement).disabled;
    if (canClick) {
      guards.set(composer.field, { name: 'passed', text });
      control.click();
      letGo(composer, text, null);
      for (let waited = 0; waited < sendShows; waited += 100) {
        if (composer.isSent() || !composer.field.isConnected || readField(composer.field) !== text) return;
        await ports.clock.wait(100);
      }
    }
    sayAtField(composer.field, ports.say()('pressAgain'));
  }

  function sayAtField(field: HTMLElement, text: string): void {
    const line = showLine(state.shell, text, field, ports.language(), schemeOf(field));
    const leave = (): void => state.shell.remove(line);
    field.addEventListener('input', leave, { once: true, signal: ports.signal });
    void ports.clock.wait(30_000).then(leave);
  }

  /** A send that goes through: what was warned of gets its outcome, and a request is remembered once the page shows it. */
  function letGo(composer: Composer, text: string, verdict: Verdict | null): void {
    state.quiet();
    const outcome: Outcome | undefined = warned.get(composer.field)?.entry.outcome;
    if (outcome === 'revised' && verdict) {
      if (verdict.level === 'clear') record(composer.field, { outcome: 'revised-clear' });
      warned.delete(composer.field);
    } else if (outcome === 'open' && verdict) record(composer.field, { outcome: 'sent-anyway' });
    const sent = showsAsSent(ports, composer);
    void state.copies.keep(composer, text, sent).catch(() => {});
    void (async () => {
      if (!(await sent)) return;
      guards.delete(composer.field);
      warned.delete(composer.field);
      if (composer.surface === 'note') await rememberRequest(ports, state, composer.recipient(), text);
    })().catch(() => {});
  }

  return (event) => {
    let composer: Composer | null = null;
    try {
      if (!event.isTrusted || state.shell.isOurs(event)) return;
      if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return;
      settle();
      composer = ports.reader.composerAt(event, ports.page, state.invited);
      if (!composer?.isSend(event)) return;
      const text = readField(composer.field);
      if (!text.trim()) return;
      const settings = ports.settings();
      if (!settings.sites[ports.site]) return;
      const verdict = ports.check(messageOf(composer, text, ports, state), state.copies.earlierFor(composer));
      const next = step(guardOf(composer), {
        name: 'send',
        text,
        level: verdict.level,
        // A comment is said before everybody; a hint while it is written is all that is ours to say.
        isAsking: settings.askBeforeSending && composer.surface !== 'comment',
        now: ports.clock.now(),
      });
      guards.set(composer.field, next.state);
      if (next.does === 'hold') hold(event, composer, text, verdict);
      else letGo(composer, text, verdict);
    } catch {
      // Whatever went wrong is ours, not the user's: this send goes on as if we were not there, and so does the next.
      if (composer) guards.set(composer.field, { name: 'open' });
    }
  };
}

/** The control a click was for: the nearest thing that can be pressed in the event's own path. */
function controlOf(event: Event): HTMLElement | null {
  const path = event.composedPath();
  return (path.find((target) => target instanceof HTMLElement && target.matches('button,[role="button"]')) ??
    null) as HTMLElement | null;
}

/** How to give the focus and the caret back exactly as they were. */
function rememberCaret(field: HTMLElement): () => void {
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
    return () => {
      if (!field.isConnected) return;
      field.focus({ preventScroll: true });
      field.setSelectionRange(start, end, direction ?? undefined);
    };
  }
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!field.isConnected) return;
    field.focus({ preventScroll: true });
    if (!range || !field.contains(range.startContainer)) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
