import { afterAll, describe, expect, it, vi } from 'vitest';
import type { ToWorker, WorkerAnswer } from '../../../lib/domain/protocol';
import { defaultSettings } from '../../../lib/domain/settings';
import type { SessionPorts } from '../../../lib/session/ports';
import { createVisits } from '../../../lib/session/visits';
import { linkedin } from '../../../lib/sites/linkedin';
import { address, card, memberId, openPage, profilePage, slug, topcard } from '../sites/linkedin-page';

afterAll(() => void vi.unstubAllGlobals());

/** What the worker is told on a visit of a page; nobody waits in it. */
async function visit(html: string, url: URL | string, { isRequestOpen = true, isOn = true } = {}): Promise<ToWorker[]> {
  const told: ToWorker[] = [];
  const place = new URL(url);
  const page = openPage(html, place);
  const ports = {
    window: { document: { visibilityState: 'visible' }, location: { href: place.href } },
    site: 'linkedin',
    reader: linkedin,
    clock: { now: () => 0, today: () => '2026-11-22', wait: async () => {} },
    signal: new AbortController().signal,
    settings: () => ({ ...defaultSettings, sites: { ...defaultSettings.sites, linkedin: isOn } }),
    toWorker: async (message: ToWorker): Promise<WorkerAnswer> => {
      told.push(message);
      return { ok: true, isRequestOpen };
    },
  } as unknown as SessionPorts;
  await createVisits(ports, () => linkedin.read(page, place, null))();
  return told;
}

const network = 'https://www.linkedin.com/mynetwork';
const list = (rows: string): string =>
  `<html lang="de"><main><div componentkey="InvitationManagerPage_InvitationsList">${rows}</div></main></html>`;
const sent = `<div><a href="/in/${slug}/"><p>Tabea Wichern</p><p>Beraterin</p></a><p>Vor 3 Wochen gesendet</p>
  <div><a href="#" aria-label="Einladung an Tabea Wichern zurückziehen">Zurückziehen</a></div></div>`;
const asks = `<div><p><a href="/in/${slug}/"><strong>Tabea Wichern</strong></a> möchte Kontakt mit Ihnen aufnehmen</p><p>Beraterin</p><p>Vor 2 Tagen</p>
  <div><button>Ignorieren</button><button>Annehmen</button></div></div>`;
const first = topcard.replace('<p style="display: none">· 1.</p>', '<p>· 1.</p>').replace('<p>· 2.</p>', '');
const accepted = {
  type: 'contacts-seen',
  site: 'linkedin',
  today: '2026-11-22',
  contacts: [{ name: 'Tabea Wichern', slug, memberId, headline: 'Beraterin für Stadtbäume', how: 'accepted-request' }],
};
const asked = { type: 'visit', site: 'linkedin', slug };

describe('a visit', () => {
  it('tells of the user’s open requests on their own list, without a day for an age', async () => {
    expect(await visit(list(sent), `${network}/invitation-manager/sent/`)).toEqual([
      { type: 'requests-seen', site: 'linkedin', requests: [{ name: 'Tabea Wichern', slug, headline: 'Beraterin' }] },
    ]);
  });

  it('tells nothing of an empty list, of requests received, or of a site that is off', async () => {
    expect(await visit(list(''), `${network}/invitation-manager/sent/`)).toEqual([]);
    expect(await visit(list(asks), `${network}/invitation-manager/received/`)).toEqual([]);
    expect(await visit(list(sent), `${network}/invitation-manager/sent/`, { isOn: false })).toEqual([]);
  });

  it('tells that a request was accepted once the profile shows the first degree, without a day', async () => {
    expect(await visit(profilePage([card('Topcard', first)]), address())).toEqual([asked, accepted]);
  });

  it('does not look at people who were never asked', async () => {
    expect(await visit(profilePage([card('Topcard', first)]), address(), { isRequestOpen: false })).toEqual([asked]);
  });

  it('does not take a request for accepted because it is no longer shown as open', async () => {
    const withoutControl = topcard.replace(/<a href="\/preload[^]*?<\/a>/, '');
    expect(await visit(profilePage([card('Topcard', topcard)]), address())).toEqual([asked]);
    expect(await visit(profilePage([card('Topcard', withoutControl)]), address())).toEqual([asked]);
  });

  it('does not take it for accepted while the page shows it on its way', async () => {
    const both = `${first}<a componentkey="ConnectButtonstate:invitation:urn:li:member:990001_pending" aria-label="Ausstehend">Ausstehend</a>`;
    expect(await visit(profilePage([card('Topcard', both)]), address())).toEqual([asked]);
  });

  it('has the day from the contact info', async () => {
    const info = `<dialog open><p>www.linkedin.com/in/${slug}</p><p>Vernetzt</p><p>3. August 2026</p></dialog>`;
    const [, seen] = await visit(profilePage([card('Topcard', first), info]), `${address().href}overlay/contact-info/`);
    expect(seen).toEqual({ ...accepted, contacts: [{ ...accepted.contacts[0], connected: '2026-08-03' }] });
  });
});
