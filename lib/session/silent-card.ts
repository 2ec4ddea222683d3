import type { SessionPorts, SessionState } from './ports';
import type { ConnectChoice, Invitation, Invited } from '../sites/site';
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
        site: ports.reader.title,
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

  /** After a connect control was used a dialog comes in its own time; or none at all, and the request is out. */
  async function followInvitation({ person, isSent }: Invitation): Promise<void> {
    for (let waited = 0; waited < dialogAppears && !card && state.invited === person; waited += 150) {
      const choice = ports.reader.findChoice(ports.page, person);
      if (choice) {
        show(choice);
        return;
      }
      if (isSent()) {
        await rememberRequest(ports, state, person);
        return;
      }
      await ports.clock.wait(150);
    }
  }

  async function rememberSilent(place: { isSent(): boolean }, recipient: Invited): Promise<void> {
    if (await showsAsSent(ports, place)) await rememberRequest(ports, state, recipient);
  }

  return (event) => {
    if (!event.isTrusted || state.shell.isOurs(event)) return;
    const { reader, page } = ports;
    const isOn = ports.settings().sites[ports.site];
    const choice = reader.choiceAt(event, page, state.invited);
    if (event.type === 'input') leaveIfDecided();
    else if (event.type === 'focusin') {
      if (isOn && choice) show(choice);
    } else if (choice?.isSilentSend(event)) {
      close();
      if (isOn) void rememberSilent(choice, choice.recipient).catch(() => {});
    } else {
      const invitation = reader.invitedBy(event, page);
      // Another control may name nobody; the dialog it opens must not count as this person's.
      if (invitation || (!choice && !reader.composerAt(event, page, state.invited)))
        state.invited = invitation?.person ?? null;
      if (invitation && isOn) void followInvitation(invitation).catch(() => {});
    }
  };
}
