import { enrich } from '../domain/enrich';
import type { InsertOutcome, ToPage, ToPanel } from '../domain/protocol';
import type { Composer, Reading } from '../domain/reading';
import { insertText, readField } from '../dom/field';
import { outlineOf } from '../dom/outline';
import { createCopies } from './copies';
import type { SessionPorts, SessionState } from './ports';
import { createSending } from './sending';
import { createSilentCard } from './silent-card';
import { createTyping } from './typing';
import { createShell } from './ui/shell';
import { createVisits } from './visits';

/** The life of one frame of a web page. */
export interface Session {
  /** One look at the page, now. */
  read(): Reading;
  /** Answers a panel's request; `tell` may be called later, and not at all when the session is over. */
  answer(request: ToPage, tell: (message: ToPanel) => void): Promise<void>;
  /** Tells a panel now, and again whenever a look at the page gives something else; ends with `signal`. */
  follow(tell: (message: ToPanel) => void, signal: AbortSignal): void;
  /** The address changed without a reload. */
  moved(): void;
}

/** While a panel is open, a page that keeps changing is looked at this often at most, in milliseconds. */
const lookEvery = 700;

/** Starts one; everything it does to the page ends with the ports' signal. */
export function createSession(ports: SessionPorts): Session {
  const { window, signal, clock } = ports;
  const shell = createShell(window, clock.now, signal);
  const state: SessionState = {
    shell,
    invited: null,
    lastReading: null,
    inserted: null,
    copies: createCopies(ports),
    quiet: () => typing.quiet(),
  };
  const typing = createTyping(ports, state);
  const send = createSending(ports, state);
  const silentCard = createSilentCard(ports, state);

  function read(): Reading {
    const reading = ports.reader.read(ports.page, new URL(window.location.href), state.invited);
    const known = state.lastReading ? enrich(state.lastReading, reading) : reading;
    // A page behind a profile says nothing of the name: nobody is known by it alone.
    if (known.profile && known.fields.name) state.lastReading = known;
    return reading;
  }
  const visited = createVisits(ports, read);

  // One set of listeners, before any of the page's; each part answers for its own faults.
  const listen = (type: string, ...parts: ((event: Event) => void)[]): void =>
    window.addEventListener(
      type,
      (event) => {
        for (const part of parts)
          try {
            part(event);
          } catch {
            // The page's own event goes on.
          }
      },
      { capture: true, signal },
    );
  listen('click', send, silentCard);
  listen('keydown', send);
  listen('input', typing.onInput, silentCard);
  listen('focusin', silentCard);

  async function insert(request: ToPage & { type: 'insert' }): Promise<InsertOutcome> {
    const composers = ports.reader.listComposers(ports.page, state.invited);
    const profile = read().profile && state.lastReading?.profile;
    const isTheirs = (composer: Composer): boolean => {
      const { slug, memberId } = composer.recipient();
      if (slug) return slug === request.slug;
      return memberId !== undefined && profile?.slug === request.slug && profile.memberId === memberId;
    };
    const theirs = composers.filter(isTheirs);
    const composer = theirs.find((one) => one.surface === 'note') ?? theirs[0];
    if (!composer) return composers.some((one) => one.surface === 'note') ? 'other-person' : 'no-field';
    const there = readField(composer.field).trim();
    if (there && there !== state.inserted?.text && !request.replace) return 'occupied';
    if (!(await insertText(composer.field, request.text, clock.wait))) return 'failed';
    // Where the page counts, its counter tells whether its own script has seen the text; it may take a moment.
    const isCounted = (): boolean => (composer.limit()?.used ?? request.text.length) === request.text.length;
    for (let looks = 0; looks < 5 && !isCounted(); looks += 1) await clock.wait(100);
    if (!isCounted()) return 'failed';
    state.inserted = { text: request.text, slug: request.slug, occasion: request.occasion };
    return 'inserted';
  }

  const tellReading = (reading: Reading): ToPanel => ({ type: 'reading', href: window.location.href, reading });

  return {
    read,
    async answer(request, tell) {
      if (request.type === 'read') tell(tellReading(read()));
      else if (request.type === 'outline')
        tell({ type: 'outline', id: request.id, outline: outlineOf(window.document, ports.reader.keys) });
      else tell({ type: 'inserted', id: request.id, outcome: await insert(request).catch(() => 'failed' as const) });
    },
    follow(tell, ended) {
      let last = '';
      let isWaiting = false;
      const look = (): void => {
        isWaiting = false;
        if (ended.aborted || signal.aborted) return;
        const reading = read();
        // A page that is not there in full yet looks like one that nobody knows.
        if (reading.layout === null && reading.page === 'profile' && window.document.readyState === 'loading') return;
        const message = tellReading(reading);
        const now = JSON.stringify(message);
        try {
          if (now !== last) tell(message);
          last = now;
        } catch {
          // The panel went away a moment before its port did.
        }
      };
      const lookSoon = (): void => {
        if (isWaiting) return;
        isWaiting = true;
        void clock.wait(lookEvery).then(look);
      };
      const observer = new MutationObserver(lookSoon);
      const options = { childList: true, subtree: true, characterData: true };
      observer.observe(window.document, options);
      // What opens in the site's own shadow root is not a change of the document.
      for (const type of ['focusin', 'click', 'input'])
        window.addEventListener(type, lookSoon, { capture: true, passive: true, signal: ended });
      window.addEventListener('DOMContentLoaded', lookSoon, { signal: ended });
      for (const target of [ended, signal]) target.addEventListener('abort', () => observer.disconnect());
      look();
    },
    moved() {
      typing.quiet();
      state.invited = null;
      void visited().catch(() => {});
    },
  };
}
