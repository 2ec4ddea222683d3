import type { Recipient } from '../domain/reading';
import type { SessionPorts, SessionState } from './ports';

/** How long a request may take to show as sent before we give up knowing, in milliseconds. */
const requestShows = 10_000;

/** Whether the page shows that something went out; false when it did not within ten seconds. */
export async function showsAsSent(ports: SessionPorts, place: { isSent(): boolean }): Promise<boolean> {
  for (let waited = 0; waited < requestShows && !ports.signal.aborted; waited += 200) {
    await ports.clock.wait(200);
    if (place.isSent()) return true;
  }
  return false;
}

/** Has the worker remember a request that the page showed as sent; tried three times, then let be. */
export async function rememberRequest(
  ports: SessionPorts,
  state: SessionState,
  { slug, name, memberId }: Recipient,
  note = '',
): Promise<void> {
  if (!slug) return;
  const profile = state.lastReading?.profile?.slug === slug ? state.lastReading.profile : null;
  const occasion = note && state.inserted?.slug === slug ? state.inserted.occasion : undefined;
  const id = memberId ?? profile?.memberId;
  const message = {
    type: 'request-sent' as const,
    site: ports.site,
    slug,
    name: profile?.name.full ?? name ?? slug,
    at: ports.clock.now(),
    ...(id ? { memberId: id } : {}),
    ...(profile?.headline ? { headline: profile.headline } : {}),
    ...(ports.settings().keepNotes && note.trim() ? { note: note.trim() } : {}),
    ...(occasion ? { occasion } : {}),
  };
  for (let tries = 0; tries < 3; tries += 1) {
    const answer = await ports.toWorker(message).catch(() => null);
    if (answer?.ok) return;
    await ports.clock.wait(1000);
  }
}
