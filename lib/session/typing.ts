import type { Composer } from '../domain/reading';
import type { Verdict } from '../domain/verdict';
import { readField } from '../dom/field';
import { messageOf, type SessionPorts, type SessionState } from './ports';
import { type Chip, showChip } from './ui/chip';
import { schemeOf } from './ui/shell';

/** What is seen changes only after the hands have rested this long. */
const rest = 600;

/** The quiet sign while one writes. Returns the listener for input, and how to take the sign away. */
export function createTyping(ports: SessionPorts, state: SessionState): { onInput(event: Event): void; quiet(): void } {
  let chip: Chip | null = null;
  let field: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what makes a look outdated: typing on, and going quiet. */
  let turn = 0;
  /** Texts whose list was closed by its cross. */
  let dismissed: string | null = null;

  function quiet(): void {
    clearTimeout(timer);
    chip?.remove();
    chip = null;
    field = null;
  }

  function draw(composer: Composer, text: string, verdict: Verdict): void {
    const hasMarks = verdict.level !== 'clear' && verdict.findings.length > 0 && text !== dismissed;
    if (!hasMarks || !composer.field.isConnected) {
      quiet();
      return;
    }
    if (field !== composer.field) quiet();
    field = composer.field;
    const content = {
      verdict,
      text,
      language: ports.language(),
      wordsOf: ports.wordsOf,
      canOpenPanel: ports.canOpenPanel,
    };
    if (chip) chip.update(content);
    else
      chip = showChip(state.shell, ports.say, composer.field, schemeOf(composer.field), content, {
        openPanel: () => void ports.toWorker({ type: 'open-panel' }).catch(() => {}),
        dismiss: () => {
          dismissed = text;
          quiet();
        },
      });
  }

  function look(composer: Composer): void {
    try {
      const text = readField(composer.field);
      const show = (): void =>
        draw(composer, text, ports.check(messageOf(composer, text, ports, state), state.copies.earlierFor(composer)));
      show();
      const mine = turn;
      void state.copies
        .ask(composer, text)
        .then((isAlike) => (isAlike && mine === turn ? show() : undefined))
        .catch(() => {});
    } catch {
      quiet();
    }
  }

  let isFollowing = false;
  const follow = (): void => {
    if (!chip || isFollowing) return;
    isFollowing = true;
    // Once a frame, however often the page scrolls in it.
    requestAnimationFrame(() => {
      isFollowing = false;
      if (field?.isConnected) chip?.place();
      else quiet();
    });
  };
  const options = { capture: true, passive: true, signal: ports.signal };
  for (const type of ['scroll', 'resize', 'focusin']) ports.window.addEventListener(type, follow, options);
  ports.signal.addEventListener('abort', quiet);

  return {
    quiet() {
      turn += 1;
      quiet();
    },
    onInput(event) {
      if (!event.isTrusted || state.shell.isOurs(event) || !ports.settings().sites[ports.site]) return;
      const composer = ports.reader.composerAt(event, ports.page, state.invited);
      if (!composer) return;
      turn += 1;
      clearTimeout(timer);
      timer = setTimeout(() => look(composer), rest);
    },
  };
}
