import type { WorkerAnswer } from '../domain/protocol';
import type { Reading } from '../domain/reading';
import type { SessionPorts } from './ports';

/** A page counts as visited when it was in sight this long. */
const inSight = 2000;
/** How often a page that is still being built is looked at again, and how long. */
const again = { every: 1000, times: 10 };

/**
 * Whether a profile shows its person as a contact: by the degree one sees, or by what else the page says. Never while it
 * shows the request as on its way: then one of the two is old.
 */
function isContact({ profile, connected, composers }: Reading): boolean {
  const isUnderWay = composers.some(
    ({ recipient, noteState }) => noteState === 'absent' && recipient?.slug === profile?.slug,
  );
  return !isUnderWay && (profile?.degree === 1 || connected !== undefined);
}

/**
 * What is learnt by the way, from pages the user opens anyway: contacts on their own list, and whether somebody they
 * asked has accepted. That a request is gone from the list of open ones says nothing: it may have been withdrawn or
 * ignored. One read a visit, and none for people they never asked. Returns what to call on a new address.
 */
export function createVisits(ports: SessionPorts, read: () => Reading): () => Promise<void> {
  let visit = 0;

  async function settled(mine: number, isDone: (reading: Reading) => boolean): Promise<Reading | null> {
    for (let times = 0; times < again.times && mine === visit && !ports.signal.aborted; times += 1) {
      const reading = read();
      if (isDone(reading)) return reading;
      await ports.clock.wait(again.every);
    }
    return null;
  }

  async function visible(mine: number): Promise<boolean> {
    const { document } = ports.window;
    while (mine === visit && !ports.signal.aborted) {
      if (document.visibilityState === 'visible') {
        await ports.clock.wait(inSight);
        return mine === visit && document.visibilityState === 'visible';
      }
      await new Promise((done) =>
        document.addEventListener('visibilitychange', done, { once: true, signal: ports.signal }),
      );
    }
    return false;
  }

  return async () => {
    visit += 1;
    const mine = visit;
    const { page, slug } = ports.reader.placeOf(new URL(ports.window.location.href));
    const isOfInterest = page === 'connections' || page === 'profile' || page === 'sent-requests';
    if (!isOfInterest || !(await visible(mine))) return;
    const { site } = ports;
    if (!ports.settings().sites[site]) return;
    if (page === 'sent-requests') {
      const reading = await settled(mine, (one) => (one.requests?.length ?? 0) > 0);
      if (reading?.requests) await ports.toWorker({ type: 'requests-seen', site, requests: reading.requests });
      return;
    }
    if (page === 'connections') {
      const reading = await settled(mine, (one) => (one.contacts?.length ?? 0) > 0);
      if (reading?.contacts)
        await ports.toWorker({ type: 'contacts-seen', site, today: ports.clock.today(), contacts: reading.contacts });
      return;
    }
    const answer: WorkerAnswer | undefined = slug ? await ports.toWorker({ type: 'visit', site, slug }) : undefined;
    if (!slug || !answer?.isRequestOpen) return;
    const reading = await settled(mine, (one) => one.profile?.slug === slug);
    const profile = reading?.profile;
    if (!profile || !isContact(reading)) return;
    const day = reading.connected?.day;
    await ports.toWorker({
      type: 'contacts-seen',
      site,
      today: ports.clock.today(),
      contacts: [
        {
          name: profile.name.full,
          slug,
          how: 'accepted-request',
          ...(day ? { connected: day } : {}),
          ...(profile.memberId ? { memberId: profile.memberId } : {}),
          ...(profile.headline ? { headline: profile.headline } : {}),
        },
      ],
    });
  };
}
