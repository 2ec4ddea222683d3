import type { Fingerprint } from '../domain/fingerprint';
import type { Composer } from '../domain/reading';
import { createFingerprint, keyOf } from '../language/fingerprint';
import type { SessionPorts } from './ports';

/** What this frame knows of texts that went to others. Only fingerprints leave the page, never words. */
export interface Copies {
  /** What the worker last said for this composer's person; nothing where it was not asked, or has not answered. */
  earlierFor(composer: Composer): readonly Fingerprint[];
  /** Asks the worker, if the fingerprint is new. True when it knows of texts alike; false also when it does not answer. */
  ask(composer: Composer, text: string): Promise<boolean>;
  /** Has the worker keep the fingerprint once `sent` says that the text went out; whom it is for is read at once. */
  keep(composer: Composer, text: string, sent: Promise<boolean>): Promise<void>;
}

/** Starts without knowing anything. Nothing is asked or kept where the user muted the rule, or of comments. */
export function createCopies(ports: SessionPorts): Copies {
  let known: { person: string; fingerprint: Fingerprint; earlier: readonly Fingerprint[] } | null = null;

  function identify(composer: Composer, text: string): { person: string; fingerprint: Fingerprint } | null {
    if (composer.surface === 'comment' || ports.settings().muted.includes('mass-copy')) return null;
    const recipient = composer.recipient();
    const person = keyOf(recipient);
    const fingerprint = person && createFingerprint(text, recipient.name ? [recipient.name] : []);
    return person && fingerprint ? { person, fingerprint } : null;
  }
  const earlierTo = (person: string | null): readonly Fingerprint[] =>
    known && known.person === person ? known.earlier : [];

  return {
    earlierFor: (composer) => earlierTo(keyOf(composer.recipient())),
    async ask(composer, text) {
      const one = identify(composer, text);
      if (!one || (known?.person === one.person && known.fingerprint === one.fingerprint)) return false;
      // Until the answer is there the last one holds: what is said is compared with the text itself once more.
      const asked = { ...one, earlier: earlierTo(one.person) };
      known = asked;
      const answer = await ports.toWorker({ type: 'text-written', site: ports.site, ...one }).catch(() => null);
      if (!answer?.ok && known === asked) known = null;
      asked.earlier = answer?.earlier ?? [];
      return asked.earlier.length > 0;
    },
    async keep(composer, text, sent) {
      const one = identify(composer, text);
      if (one && (await sent)) await ports.toWorker({ type: 'text-sent', site: ports.site, ...one });
    },
  };
}
