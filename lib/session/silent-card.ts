import type { SessionPorts, SessionState } from './ports';
import type { ConnectChoice } from '../sites/site';
import { rememberRequest, showsAsSent } from './requests';
import { showSilentCard } from './ui/card';
import { schemeOf } from './ui/shell';

/** How long a connect dialog may take to appear after its control was used. */
const dialogAppears = 5000;

/**
 * A word beside the connect dialog's first stage, while one chooses between a note and none. Once a person; silent
 * where no note can be written. Returns the listener for what may have opened or closed a dialog.
 */
export function createSilentCard(ports: SessionPorts, state: SessionState): (event: Event) => void {
  const shown = new Set<string>();
  let card: HTMLElement | null = null;
  let watch: MutationObserver | null = null;
  let beside: Element | null = null;

  function close(): void {
    watch?.disconnect();
    watch = null;
    if (card) state.shell.remove(card);
    card = null;
  }

  function show(choice: ConnectChoice): void {
    const { settings, language, say } = ports;
    const person = choice.recipient.slug ?? choice.recipient.name ?? '';
    const isWanted = settings().silentCard && choice.canWriteNote;
    if (card || !isWanted || !person || shown.has(person)) return;
    const name = choice.recipient.name ?? nameFromReading(choice.recipient.slug);
    card = showSilentCard(
      state.shell,
      say(),
      choice.dialog,
      {
        language: language(),
        canOpenPanel: ports.canOpenPanel,
        ...(name ? { name } : {}),
        ...(choice.quotaLeft === undefined ? {} : { quotaLeft: choice.quotaLeft }),
      },
      schemeOf(choice.dialog),
      {
        close,
        write() {
          void ports.toWorker({ type: 'open-panel' }).catch(() => {});
          close();
        },
      },
    );
    if (!card) return;
    shown.add(person);
    // The hint leaves with the first stage; the dialog's own tree is all that is looked at.
    beside = choice.dialog;
    watch = new MutationObserver(leaveIfDecided);
    watch.observe(choice.dialog.getRootNode(), { childList: true, subtree: true });
  }

  function leaveIfDecided(): void {
    if (card && ports.reader.findChoice(ports.page, state.invited)?.dialog !== beside) close();
  }

  function nameFromReading(slug: string | undefined): string | undefined {
    const profile = state.lastReading?.profile;
    return profile && profile.slug === slug ? profile.name.full : undefined;
  }

  /** After a connect control was used the dialog comes in its own time; a few looks, then never mind. */
  async function waitForDialog(): Promise<void> {
    for (let waited = 0; waited < dialogAppears && !card; waited += 150) {
      const choice = ports.reader.findChoice(ports.page, state.invited);
      if (choice) {
        show(choice);
        return;
      }
      await ports.clock.wait(150);
    }
  }

  async function rememberSilent(choice: ConnectChoice): Promise<void> {
    if (await showsAsSent(ports, choice)) await rememberRequest(ports, state, choice.recipient);
  }

  return (event) => {
    if (!event.isTrusted || state.shell.isOurs(event) || !ports.settings().sites[ports.site]) return;
    if (event.type === 'input') {
      leaveIfDecided();
      return;
    }
    const invited = ports.reader.invitedBy(event, ports.page);
    const choice = ports.reader.choiceAt(event, ports.page, state.invited);
    if (choice?.isSilentSend(event)) {
      close();
      void rememberSilent(choice).catch(() => {});
    } else if (invited && event.type === 'click') {
      state.invited = invited;
      void waitForDialog().catch(() => {});
    } else if (event.type === 'click' && !choice && !ports.reader.composerAt(event, ports.page, state.invited)) {
      // The next dialog may come from a control that names nobody; it must not count as this person's.
      state.invited = null;
    } else if (choice && event.type === 'focusin') show(choice);
  };
}
