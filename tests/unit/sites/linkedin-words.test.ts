import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { addressOf, memberIdOfLink, placeOf, slugOfInvitation, slugOfLink } from '../../../lib/sites/linkedin/address';
import { foldSlug } from '../../../lib/sites/slug';
import { nameInInvitation, notesLeft } from '../../../lib/sites/linkedin/labels';
import { readConnections } from '../../../lib/sites/linkedin/network';
import { memberId, openPage } from './linkedin-page';

afterAll(() => void vi.unstubAllGlobals());
const link = (href: string): Element => {
  const { document } = new JSDOM('<a></a>').window;
  const anchor = document.querySelector('a') as Element;
  anchor.setAttribute('href', href);
  return anchor;
};

describe('an address', () => {
  it.each([
    ['/in/tabea-wichern/', 'profile', 'tabea-wichern'],
    ['/in/Tabea-M%C3%BCller', 'profile', 'tabea-müller'],
    ['/in/tabea-wichern/de/', 'profile', 'tabea-wichern'],
    ['/in/tabea-wichern/overlay/contact-info/', 'profile', 'tabea-wichern'],
    ['/in/tabea-wichern/details/experience/', 'profile-detail', 'tabea-wichern'],
    ['/in/tabea-wichern/recent-activity/all/', 'profile-detail', 'tabea-wichern'],
    ['/in/%E0%A4%A/', 'profile', '%e0%a4%a'],
    ['/mynetwork/invite-connect/connections/', 'connections', undefined],
    ['/mynetwork/invitation-manager/sent/', 'sent-requests', undefined],
    ['/mynetwork/invitation-manager/', 'received-requests', undefined],
    ['/mynetwork/invitation-manager/received/', 'received-requests', undefined],
    ['/messaging/thread/2-abc/', 'conversation', undefined],
    ['/messaging/', 'other', undefined],
    ['/in/', 'other', undefined],
    ['/company/in/', 'other', undefined],
    ['/', 'other', undefined],
  ])('%s is a place: %s', (path, page, slug) => {
    expect(placeOf(new URL(path, 'https://www.linkedin.com'))).toEqual({ page, ...(slug ? { slug } : {}) });
  });

  it.each([
    ['/in/tabea-wichern/', 'tabea-wichern'],
    ['https://www.linkedin.com/in/Tabea-Wichern?trk=a', 'tabea-wichern'],
    ['/in/tabea-wichern/overlay/contact-info/', 'tabea-wichern'],
    ['https://example.org/in/tabea-wichern/', null],
    ['//example.org/in/tabea/', null],
    ['/company/in/tabea/', null],
    ['javascript:/in/tabea/', null],
    [`/in/${'x'.repeat(301)}/`, 'x'.repeat(300)],
    ['', null],
  ])('%s leads to %s', (href, slug) => {
    expect(slugOfLink(link(href))).toBe(slug);
  });

  it('leads nowhere where there is no link', () => {
    for (const nothing of [null, undefined]) {
      expect(slugOfLink(nothing)).toBeNull();
      expect(slugOfInvitation(nothing)).toBeNull();
      expect(memberIdOfLink(nothing)).toBeNull();
    }
  });

  it.each([
    ['/preload/custom-invite/?vanityName=tabea-wichern', 'tabea-wichern'],
    ['/preload/custom-invite?vanityName=tabea-wichern', 'tabea-wichern'],
    ['/preload/search-custom-invite/?a=b&vanityName=Tabea-Müller&c=d', 'tabea-müller'],
    ['/preload/custom-invite/?vanityName=tabea-m%C3%BCller', 'tabea-müller'],
    ['/preload/custom-invite/#vanityName=tabea', null],
    ['/preload/custom-invite/?notvanityName=tabea', null],
    ['/in/tabea-wichern/', null],
  ])('%s invites %s', (href, slug) => {
    expect(slugOfInvitation(link(href))).toBe(slug);
  });

  it('holds a member id of 39 characters, wherever it stands', () => {
    expect(memberIdOfLink(link(`/in/${memberId}/`))).toBe(memberId);
    expect(
      memberIdOfLink(link(`/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${memberId}&recipient=${memberId}`)),
    ).toBe(memberId);
    expect(memberIdOfLink(link('/in/ACoAAshort/'))).toBeNull();
  });

  it('of a profile comes back to the same person', () => {
    for (const slug of ['tabea-wichern', 'tabea-müller', 'o’neill', 'a%b', '王小明', 'a/b'])
      expect(placeOf(new URL(addressOf(slug)))).toEqual({ page: 'profile', slug: foldSlug(slug) });
  });
});

describe('the words of the interface', () => {
  it.each([
    ['Invite Tabea Wichern to connect', 'Tabea Wichern'],
    ['Tabea Wichern als Kontakt einladen', 'Tabea Wichern'],
    ['Invite to Connect to connect', 'to Connect'],
    ['Zaproś użytkownika Tabea Wichern do nawiązania kontaktu', null],
    ['Vernetzen', null],
    ['', null],
  ])('%s names %s', (label, name) => {
    expect(nameInInvitation(label)).toBe(name);
  });

  it.each([
    ['3 personalized invitations remaining for this month.', 3],
    ['You have 0 custom invitations left', 0],
    ['Noch 5 personalisierte Einladungen für diesen Monat übrig', 5],
    ['0/200 Zeichen. 12 persönliche Nachrichten verbleiben', 12],
    ['0/200 3 personalized invitations remaining', 3],
    ['1203 personalized invitations', null],
    ['Eine Nachricht hinzufügen?', null],
    ['', null],
  ])('%s: %s notes are left', (line, left) => {
    expect(notesLeft(line)).toBe(left);
  });
});

describe('the list of contacts', () => {
  const row = (slug: string, name: string, date: string, { headline = 'Imkerin', more = '' } = {}): string => `
    <div componentkey="auto-component-1">
      <a href="/in/${slug}/"><figure><img alt="${name}s Profilbild"></figure></a>
      <div><a href="https://www.linkedin.com/in/${slug}/"><p>${name}</p><p><span>${headline}</span></p></a><p>${date}</p></div>
      <a href="/messaging/compose/?recipient=${memberId}">Nachricht</a>${more}
    </div>`;
  const list = (rows: string, { lang = 'de', by = 'componentkey' } = {}): string =>
    `<html lang="${lang}"><main><div data-testid="lazy-column" ${by}="ConnectionsPage_ConnectionsList">${rows}</div></main></html>`;
  const read = (html: string) =>
    readConnections(openPage(html, 'https://www.linkedin.com/mynetwork/invite-connect/connections/'))?.contacts ?? null;

  it.each(['componentkey', 'id'])('is read row by row, in its order, once a person (key in %s)', (by) => {
    const rows =
      row('tabea-wichern', 'Tabea Wichern', 'Am 10. August 2026 vernetzt') +
      row('ole-petersen', 'Dr. Ole Petersen', 'Am 9. August 2026 vernetzt');
    expect(read(list(rows, { by }))).toEqual([
      {
        name: 'Tabea Wichern',
        slug: 'tabea-wichern',
        headline: 'Imkerin',
        connected: '2026-08-10',
        memberId,
        how: 'connections-list',
      },
      {
        name: expect.stringContaining('Ole Petersen'),
        slug: 'ole-petersen',
        headline: 'Imkerin',
        connected: '2026-08-09',
        memberId,
        how: 'connections-list',
      },
    ]);
  });

  it('leaves the date out where it cannot be read', () => {
    const contact = read(list(row('tabea-wichern', 'Tabea Wichern', '2026年8月10日'), { lang: 'ja' }))?.[0];
    expect(contact).not.toHaveProperty('connected');
    expect(contact?.name).toBe('Tabea Wichern');
  });

  it('gives nobody the date of the next row', () => {
    const rows =
      row('tabea-wichern', 'Tabea Wichern', '') + row('ole-petersen', 'Ole Petersen', 'Am 9. August 2026 vernetzt');
    expect(read(list(rows))?.map((contact) => contact.connected)).toEqual([undefined, '2026-08-09']);
  });

  it('takes no date out of a headline', () => {
    const contact = read(
      list(row('tabea-wichern', 'Tabea Wichern', '', { headline: 'Gewinnerin am 3. Mai 2021' })),
    )?.[0];
    expect(contact).not.toHaveProperty('connected');
  });

  it('is not there where it is not', () => {
    expect(read('<p>Feed</p>')).toBeNull();
    expect(read(list(''))).toEqual([]);
  });
});
