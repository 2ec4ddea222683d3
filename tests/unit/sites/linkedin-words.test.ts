import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { addressOf, memberIdOfLink, placeOf, slugOfInvitation, slugOfLink } from '../../../lib/sites/linkedin/address';
import { foldSlug } from '../../../lib/sites/slug';
import { isFollowInvitation, isMutualLine, nameInInvitation, notesLeft } from '../../../lib/sites/linkedin/labels';
import { memberId } from './linkedin-page';

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
    ['/mynetwork/invitation-manager/received/CONNECTION/', 'received-requests', undefined],
    ['/mynetwork/invitation-manager/sent/?invitationType=CONNECTION', 'sent-requests', undefined],
    ['/mynetwork/invitation-manager/sent/?invitationType=ORGANIZATION', 'other', undefined],
    ['/mynetwork/invitation-manager/sent/EVENT/', 'other', undefined],
    ['/mynetwork/invitation-manager/settings/', 'other', undefined],
    ['/mynetwork/', 'other', undefined],
    ['/mynetwork/grow/', 'other', undefined],
    ['/mynetwork/catch-up/all/', 'other', undefined],
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

  it.each([
    ['Tabea Wichern hat Sie eingeladen, Imkerei Honigtau zu folgen', true],
    ['Tabea Wichern hat Sie eingeladen, Neues vom Bienenstock zu abonnieren', true],
    ['Tabea Wichern invited you to follow Honigtau', true],
    ['Tabea Wichern invited you to subscribe to News of the hive', true],
    ['Tabea Wichern follows you and is inviting you to connect', false],
    ['Tabea Wichern möchte Kontakt mit Ihnen aufnehmen', false],
  ])('%s asks to follow: %s', (text, isIt) => {
    expect(isFollowInvitation(text)).toBe(isIt);
  });

  it.each([
    ['Ole Petersen und 71 weitere gemeinsame Kontakte', true],
    ['Ole Petersen ist ein gemeinsamer Kontakt', true],
    ['Ole Petersen and 3 other mutual connections', true],
    ['Kontakterin und Gemeinschaftsgärtnerin', false],
  ])('%s counts contacts in common: %s', (text, isIt) => {
    expect(isMutualLine(text)).toBe(isIt);
  });
});
