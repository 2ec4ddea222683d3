import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../lib/domain/reading';
import { toPanelSchema } from '../../../lib/domain/schema/protocol';
import { linkedin } from '../../../lib/sites/linkedin';
import { memberId, openPage } from './linkedin-page';

afterAll(() => void vi.unstubAllGlobals());

const network = 'https://www.linkedin.com/mynetwork';
const addresses = {
  connections: `${network}/invite-connect/connections/`,
  sent: `${network}/invitation-manager/sent/`,
  received: `${network}/invitation-manager/received/`,
};
const read = (html: string, url: string): Reading => linkedin.read(openPage(html, url), new URL(url), null);
const document = (main: string, { lang = 'de', screen = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><body><div${screen && ` data-sdui-screen="com.linkedin.sdui.flagshipnav.mynetwork.${screen}"`}><main>${main}</main></div></body></html>`;

/** A person among those one may know, as they stand below and beside lists. */
const suggestion = `<div role="listitem"><a href="/in/vera-stranger/"><figure><img alt=""></figure><p>Vera Stranger</p><p>Seilerin</p></a>
  <button componentkey="ConnectButtonstate:invitation:urn:li:member:990001_connect" aria-label="Vera Stranger als Kontakt einladen"><svg id="connect-small"></svg><span>Vernetzen</span></button>
  <button aria-label="Vera Stranger ausblenden"><svg id="close-small"></svg></button></div>`;

describe('the list of contacts', () => {
  const row = (slug: string, name: string, date: string, { headline = 'Imkerin', more = '' } = {}): string => `
    <div componentkey="auto-component-1">
      <a href="/in/${slug}/"><figure><img alt="${name}s Profilbild, offen für Jobs"></figure></a>
      <div><a href="https://www.linkedin.com/in/${slug}/"><p>${name}</p><p><span>${headline}</span></p></a><p>${date}</p></div>
      <a href="/messaging/compose/?recipient=${memberId}">Nachricht</a>${more}
    </div>`;
  const list = (rows: string, { lang = 'de', by = 'componentkey', count = '', screen = '' } = {}): string =>
    document(
      `${count && `<div ${by}="ConnectionsPage_ConnectionsListHeader"><p>${count}</p></div>`}
       <div data-testid="lazy-column" ${by}="ConnectionsPage_ConnectionsList">${rows}</div>`,
      { lang, screen },
    );
  const contactsIn = (html: string) => read(html, addresses.connections).contacts ?? null;

  it.each(['componentkey', 'id'])('is read row by row, in its order, once a person (key in %s)', (by) => {
    const rows =
      row('tabea-wichern', 'Tabea Wichern', 'Am 10. August 2026 vernetzt') +
      row('ole-petersen', 'dr Ole Petersen', 'Am 9. August 2026 vernetzt', { headline: 'Seil | Tau 🪢 & mehr' }) +
      row('tabea-wichern', 'Tabea Wichern', 'Am 10. August 2026 vernetzt');
    expect(contactsIn(list(rows, { by }))).toEqual([
      {
        name: 'Tabea Wichern',
        slug: 'tabea-wichern',
        headline: 'Imkerin',
        connected: '2026-08-10',
        memberId,
        how: 'connections-list',
      },
      {
        name: 'dr Ole Petersen',
        slug: 'ole-petersen',
        headline: 'Seil | Tau 🪢 & mehr',
        connected: '2026-08-09',
        memberId,
        how: 'connections-list',
      },
    ]);
  });

  it.each([
    ['de', 'Am 10. August 2026 vernetzt'],
    ['en', 'Connected on August 10, 2026'],
    ['pl', 'Nawiązano kontakt 10 sierpnia 2026'],
  ])('has its days in %s', (lang, date) => {
    expect(contactsIn(list(row('ada', 'Ada Brandt', date), { lang }))?.[0]?.connected).toBe('2026-08-10');
  });

  it('leaves the date out where it cannot be read', () => {
    const contact = contactsIn(list(row('tabea-wichern', 'Tabea Wichern', '2026年8月10日'), { lang: 'ja' }))?.[0];
    expect(contact).not.toHaveProperty('connected');
    expect(contact?.name).toBe('Tabea Wichern');
  });

  it('gives nobody the date of the next row', () => {
    const rows =
      row('tabea-wichern', 'Tabea Wichern', '') + row('ole-petersen', 'Ole Petersen', 'Am 9. August 2026 vernetzt');
    expect(contactsIn(list(rows))?.map((contact) => contact.connected)).toEqual([undefined, '2026-08-09']);
  });

  it('takes no date out of a headline', () => {
    const rows = row('tabea-wichern', 'Tabea Wichern', '', { headline: 'Gewinnerin am 3. Mai 2021' });
    expect(contactsIn(list(rows))?.[0]).toMatchObject({ headline: 'Gewinnerin am 3. Mai 2021' });
    expect(contactsIn(list(rows))?.[0]).not.toHaveProperty('connected');
  });

  it('leaves out of a name what only screen readers hear', () => {
    const rows = row('ada', 'Ada Brandt', '').replace(
      '<p>Ada Brandt</p>',
      '<p>Ada Brandt <span>Aktueller Verlauf</span></p>',
    );
    expect(contactsIn(list(rows))?.[0]?.name).toBe('Ada Brandt');
  });

  it('has the name beside a picture that alone is linked', () => {
    const rows = `<div><a href="/in/ada/"><img alt=""></a><div><p>Ada Brandt</p><p>Böttcherin</p><p>Am 9. August 2026 vernetzt</p></div></div>`;
    expect(contactsIn(list(rows + row('ole', 'Ole Petersen', '')))?.[0]).toMatchObject({
      name: 'Ada Brandt',
      headline: 'Böttcherin',
      connected: '2026-08-09',
    });
  });

  it('is empty only where the page counts none', () => {
    expect(contactsIn(list(''))).toBeNull();
    expect(contactsIn(list('', { count: '642 Kontakte' }))).toBeNull();
    expect(contactsIn(list('', { count: '10 Kontakte' }))).toBeNull();
    expect(contactsIn(list('', { count: '0 Kontakte' }))).toEqual([]);
    expect(contactsIn('<p>Feed</p>')).toBeNull();
  });

  it('is not on the screen that was there before', () => {
    const rows = row('ada', 'Ada Brandt', '');
    expect(contactsIn(list(rows, { screen: 'Connections' }))).toHaveLength(1);
    expect(contactsIn(list(rows, { screen: 'Grow' }))).toBeNull();
  });

  it('is found by its rows where its key is gone, without suggestions and without people of the page around', () => {
    const rows = `<section><h1>3 Kontakte</h1><div>${row('ada', 'Ada Brandt', 'Am 9. August 2026 vernetzt')}${row('ole', 'Ole Petersen', '')}</div></section>
      ${suggestion}<p>Zuletzt angesehen: <a href="/in/kai/"><p>Kai Sommer</p></a></p>`;
    expect(contactsIn(document(rows))?.map((one) => [one.name, one.headline, one.connected, one.memberId])).toEqual([
      ['Ada Brandt', 'Imkerin', '2026-08-09', memberId],
      ['Ole Petersen', 'Imkerin', undefined, memberId],
    ]);
    expect(contactsIn(document(suggestion))).toBeNull();
  });

  it('is read on the old pages, where an age is no day', () => {
    const old = (slug: string, name: string, age: string): string => `<li class="mn-connection-card artdeco-list">
      <a href="/in/${slug}/" class="mn-connection-card__picture"><img alt="${name}"></a>
      <div class="mn-connection-card__details"><a href="/in/${slug}/" class="mn-connection-card__link">
        <span class="visually-hidden">Name des Mitglieds</span><span class="mn-connection-card__name">${name}</span>
        <span class="visually-hidden">Beruf</span><span class="mn-connection-card__occupation">Imkerin</span></a>
        <time class="time-badge">${age}</time></div>
      <div><button aria-label="Nachricht an ${name} senden"><span>Nachricht</span></button></div></li>`;
    const html = document(
      `<ul>${old('ada', 'Ada Brandt', 'Vor 2 Wochen vernetzt')}${old('ole', 'Ole Petersen', 'Am 9. August 2026 vernetzt')}</ul>`,
    );
    expect(read(html, addresses.connections).layout).toBe('ember');
    expect(contactsIn(html)).toEqual([
      { name: 'Ada Brandt', slug: 'ada', headline: 'Imkerin', how: 'connections-list' },
      { name: 'Ole Petersen', slug: 'ole', headline: 'Imkerin', connected: '2026-08-09', how: 'connections-list' },
    ]);
  });

  it('grows as one scrolls, and survives what people call themselves', () => {
    const long = 'Maria '.repeat(900);
    const links = Array.from({ length: 50 }, (_, at) => `<a href="/in/guest-${at}/">Gast ${at}</a>`).join('');
    const rows =
      row('ada', 'Ada Brandt', '') +
      row('maria', long, '') +
      row('eve', 'Eve &lt;img src=x onerror=alert(1)&gt;', '', { more: links });
    const reading = read(list(`${rows}<div data-from="10"></div>`), addresses.connections);
    expect(reading.contacts?.[0]?.name).toBe('Ada Brandt');
    expect(reading.contacts?.find((one) => one.slug === 'maria')?.name.length).toBeLessThanOrEqual(160);
    expect(reading.contacts?.find((one) => one.slug === 'eve')?.name).not.toMatch(/[<>]/);
    expect(toPanelSchema.parse({ type: 'reading', href: addresses.connections, reading })).toMatchObject({ reading });
  });
});

const withdraw = (name: string): string =>
  `<div><a href="#" aria-label="${name && `Einladung an ${name} zurückziehen`}"><span>Zurückziehen</span></a></div>`;
const pill = (label: string): string =>
  `<nav><a href="x" aria-current="page">Gesendet</a></nav><div role="radio" aria-checked="true">${label}</div>`;
const invitations = (
  rows: string,
  { by = 'componentkey', label = '', ...more }: { by?: string; label?: string; lang?: string; screen?: string } = {},
): string => document(`${label && pill(label)}<div ${by}="InvitationManagerPage_InvitationsList">${rows}</div>`, more);

const sentRow = (
  slug: string,
  name: string,
  age: string,
  { headline = 'Imkerin', control = withdraw(name) } = {},
): string => `
  <div componentkey="auto-component-9"><a href="/in/${slug}/"><figure><img alt=""></figure></a>
    <div><a href="/in/${slug}/"><p>${name}</p>${headline && `<p>${headline}</p>`}</a><p>${age}</p></div>${control}</div>`;

const answers = (name: string): string => `<div>
  <div><button aria-label="${name && `Kontaktanfrage von ${name} ignorieren`}"><span>Ignorieren</span></button></div>
  <div><button aria-label="${name && `Kontaktanfrage von ${name} annehmen`}"><span>Annehmen</span></button></div></div>`;
const note = (text: string): string =>
  `<div><p><span data-testid="expandable-text-box">${text}<button data-testid="expandable-text-button">… mehr</button></span></p><a href="/messaging/">Antworten</a></div>`;
const askingRow = (
  slug: string,
  name: string,
  {
    says = 'möchte Kontakt mit Ihnen aufnehmen',
    headline = 'Imkerin',
    age = 'Vor 3 Wochen',
    above = '',
    more = '',
    buttons = answers(name),
  } = {},
): string => `
  <div role="listitem" componentkey="urn:li:invitation:7000000000000000001">${above}<a href="/in/${slug}/"><figure><img alt=""></figure></a>
    <div><p><a href="/in/${slug}/"><strong>${name}</strong></a> ${says}</p>${headline && `<p>${headline}</p>`}${more}<p>${age}</p></div>${buttons}</div>`;

describe('the list of requests sent', () => {
  const requestsIn = (html: string) => read(html, addresses.sent).requests ?? null;
  const two =
    sentRow('ada', 'Ada Brandt', 'Vor 3 Wochen gesendet') + sentRow('ole', 'Ole Petersen', 'Vor 53 Minuten gesendet');

  it.each(['componentkey', 'id'])('names people and headlines, and no day for an age (key in %s)', (by) => {
    const reading = read(invitations(two, { by }), addresses.sent);
    expect(reading).toMatchObject({ page: 'sent-requests', layout: 'sdui' });
    expect(reading.requests).toEqual([
      { name: 'Ada Brandt', slug: 'ada', headline: 'Imkerin' },
      { name: 'Ole Petersen', slug: 'ole', headline: 'Imkerin' },
    ]);
  });

  it.each(['', 'Wycofaj'])('needs no words it knows, nor a label (%s)', (word) => {
    const control = `<div><a href="#" aria-label=""><span>${word || 'Ⅹ'}</span></a></div>`;
    const row = sentRow('ada', 'Ada Brandt', 'Wysłano 3 tygodnie temu', { control });
    expect(requestsIn(invitations(row, { lang: 'pl' }))).toEqual([
      { name: 'Ada Brandt', slug: 'ada', headline: 'Imkerin' },
    ]);
  });

  it('reads rows that link the picture alone, and takes no age for a headline', () => {
    const bare = (slug: string, name: string, headline: string): string =>
      `<div><a href="/in/${slug}/"><img alt=""></a><div><p>${name}</p>${headline && `<p>${headline}</p>`}<p>Vor 2 Tagen gesendet</p></div>${withdraw(name)}</div>`;
    expect(requestsIn(invitations(bare('ada', 'Ada Brandt', 'Böttcherin') + bare('ole', 'Ole Petersen', '')))).toEqual([
      { name: 'Ada Brandt', slug: 'ada', headline: 'Böttcherin' },
      { name: 'Ole Petersen', slug: 'ole' },
    ]);
  });

  it('has the note where one is shown', () => {
    const row = sentRow('ada', 'Ada Brandt', 'Vor 2 Tagen gesendet').replace(
      '</div><div><a href="#"',
      `</div>${note('Fässer!<br>Und Reifen.')}<div><a href="#"`,
    );
    expect(requestsIn(invitations(row))).toEqual([
      { name: 'Ada Brandt', slug: 'ada', headline: 'Imkerin', note: 'Fässer!\nUnd Reifen.' },
    ]);
  });

  it('is empty only where the page counts none', () => {
    expect(requestsIn(invitations(''))).toBeNull();
    expect(requestsIn(invitations('', { label: 'Personen (1.052)' }))).toBeNull();
    expect(requestsIn(invitations(suggestion, { label: 'Personen (0)' }))).toEqual([]);
    expect(requestsIn(invitations(two, { label: 'Personen (0)' }))).toBeNull();
    expect(requestsIn('<p>Feed</p>')).toBeNull();
  });

  it('is never made of people who ask, whatever the address says', () => {
    const asking = askingRow('ada', 'Ada Brandt') + askingRow('ole', 'Ole Petersen', { more: note('Guten Tag!') });
    expect(requestsIn(invitations(asking))).toBeNull();
    expect(requestsIn(invitations(two, { screen: 'invitations.InvitationSentWithType' }))).toHaveLength(2);
    expect(requestsIn(invitations(two, { screen: 'invitations.InvitationReceivedWithType' }))).toBeNull();
  });

  it('has nobody for a row that has nobody’s control, nor for a suggestion, nor for an invitation to a page', () => {
    const gone = sentRow('kai', 'Kai Sommer', 'Zurückgezogen', { control: '' });
    const toPage = sentRow('mia', 'Mia Kern', 'Vor 2 Tagen gesendet', {
      headline: '<a href="/company/77/">Böttcherei</a>',
    });
    expect(requestsIn(invitations(gone + two + toPage + suggestion))?.map((one) => one.slug)).toEqual(['ada', 'ole']);
    expect(requestsIn(invitations(gone + sentRow('ada', 'Ada Brandt', 'Heute')))?.map((one) => one.slug)).toEqual([
      'ada',
    ]);
  });

  it('without its key counts only rows whose control names the person', () => {
    const following = sentRow('kai', 'Kai Sommer', '', { control: '<div><button><span>Folgen</span></button></div>' });
    expect(requestsIn(document(`<div>${two}</div><aside>${following}</aside>`))?.map((one) => one.slug)).toEqual([
      'ada',
      'ole',
    ]);
    expect(requestsIn(document(following + suggestion))).toBeNull();
  });

  it('survives a row of fifty people and a name that never ends', () => {
    const links = Array.from({ length: 50 }, (_, at) => `<a href="/in/guest-${at}/">Gast ${at}</a>`).join('');
    const crowd = sentRow('crowd', links, 'Heute', {
      control: '<div><a href="#" aria-label=""><span>Zurück</span></a></div>',
    });
    const reading = read(invitations(crowd + sentRow('maria', 'Maria '.repeat(900), 'Heute')), addresses.sent);
    expect(reading.requests?.map((one) => one.slug)).toEqual(['maria']);
    expect(toPanelSchema.parse({ type: 'reading', href: addresses.sent, reading })).toMatchObject({ reading });
  });
});

describe('the list of requests received', () => {
  const requestsIn = (html: string, url = addresses.received) => read(html, url).requests ?? null;

  it.each([
    [addresses.received, 'componentkey'],
    [`${network}/invitation-manager/`, 'id'],
  ])('names who asks, with the whole note (%s, key in %s)', (url, by) => {
    const text = `Guten Tag! ${'Ein langer Satz über Fässer. '.repeat(20).trim()}`;
    const rows = askingRow('ada', 'Ada Brandt', { more: note(`${text}<br>Ada`) }) + askingRow('ole', 'Ole Petersen');
    const reading = read(invitations(rows, { by, label: 'Alle (2)' }), url);
    expect(reading).toMatchObject({ page: 'received-requests', layout: 'sdui' });
    expect(reading.requests).toEqual([
      { name: 'Ada Brandt', slug: 'ada', headline: 'Imkerin', note: `${text}\nAda` },
      { name: 'Ole Petersen', slug: 'ole', headline: 'Imkerin' },
    ]);
  });

  it('asks for the person of the row, not for contacts in common', () => {
    const mutual = '<p><a href="/in/kai/">Kai Sommer</a> und 71 weitere gemeinsame Kontakte</p>';
    const both = { headline: '', more: mutual };
    expect(requestsIn(invitations(askingRow('ada', 'Ada Brandt', { more: mutual })))).toEqual([
      { name: 'Ada Brandt', slug: 'ada', headline: 'Imkerin' },
    ]);
    expect(requestsIn(invitations(askingRow('ada', 'Ada Brandt', both)))).toEqual([
      { name: 'Ada Brandt', slug: 'ada' },
    ]);
    const above = askingRow('ada', 'Ada Brandt', { above: mutual });
    expect(requestsIn(invitations(above))).toEqual([{ name: 'Ada Brandt', slug: 'ada', headline: 'Imkerin' }]);
    expect(
      requestsIn(invitations(askingRow('ada', 'Ada Brandt', { above: mutual, buttons: answers('') })))?.[0]?.slug,
    ).toBe('ada');
  });

  it('is read in the words of any language', () => {
    const polish = askingRow('ada', 'Ada Brandt', {
      says: 'chce nawiązać z Tobą kontakt',
      headline: 'Bednarka',
      age: '3 tyg. temu',
      buttons: answers('').replace('Annehmen', 'Akceptuj').replace('Ignorieren', 'Ignoruj'),
    });
    expect(requestsIn(invitations(polish, { lang: 'pl' }))).toEqual([
      { name: 'Ada Brandt', slug: 'ada', headline: 'Bednarka' },
    ]);
  });

  it.each([
    ['a page, by its link', 'pl', 'zaprasza Cię do obserwowania strony <a href="/company/77/">Bednarnia</a>'],
    ['a newsletter, by its link', 'pl', 'zaprasza Cię <a href="https://www.linkedin.com/newsletters/tau-1/">Lina</a>'],
    ['an event, by its link', 'en', 'invited you <a href="/events/1234/">Barrel Day</a>'],
    ['a page, by German words', 'de', 'hat Sie eingeladen, Böttcherei Brandt zu folgen'],
    ['a page, by English words', 'en', 'invited you to follow Brandt Barrels'],
    ['a page, in words nobody knows, without a headline', 'pl', 'zaprasza Cię do obserwowania strony Bednarnia'],
  ])('leaves out invitations to %s', (_what, lang, says) => {
    const toPage = askingRow('kai', 'Kai Sommer', { says, headline: '' });
    const rows = toPage + askingRow('ada', 'Ada Brandt', { says: 'follows you and is inviting you to connect' });
    expect(requestsIn(invitations(rows, { lang }))?.map((one) => one.slug)).toEqual(['ada']);
  });

  it('takes a company in a note for no invitation of it', () => {
    const row = askingRow('ada', 'Ada Brandt', {
      more: note('Siehe <a href="/company/77/">hier</a>, <a href="/in/kai/">Kai</a>'),
    });
    expect(requestsIn(invitations(row))?.map((one) => one.slug)).toEqual(['ada']);
  });

  it('is empty only where the page counts none, or counts what is not a request', () => {
    const toPage = askingRow('kai', 'Kai Sommer', { says: '<a href="/company/77/">Böttcherei</a>' });
    expect(requestsIn(invitations(''))).toBeNull();
    expect(requestsIn(invitations(suggestion))).toBeNull();
    expect(requestsIn(invitations(suggestion, { label: 'Alle (0)' }))).toEqual([]);
    expect(requestsIn(invitations(toPage, { label: 'Alle (1)' }))).toEqual([]);
    expect(requestsIn(invitations(toPage, { label: 'Alle (12)' }))).toBeNull();
  });

  it('is never made of requests sent', () => {
    const sent = sentRow('ada', 'Ada Brandt', 'Heute') + sentRow('ole', 'Ole Petersen', 'Heute');
    expect(requestsIn(invitations(sent))).toBeNull();
    expect(
      requestsIn(invitations(askingRow('ada', 'Ada Brandt'), { screen: 'invitations.InvitationSentWithType' })),
    ).toBeNull();
  });

  it('is read on the old pages', () => {
    const old = `<ul class="mn-invitation-list"><li class="invitation-card"><div class="invitation-card__container">
      <a href="/in/ada/"><img alt=""></a>
      <div class="invitation-card__details"><a href="/in/ada/"><span class="visually-hidden">Name des Mitglieds</span><strong>Ada Brandt</strong></a>
        <span class="invitation-card__subtitle">Böttcherin</span><span class="time-badge">vor 2 Tagen</span>
        <p class="invitation-card__custom-message">Guten Tag!</p></div>
      <div class="invitation-card__action-container"><button aria-label="Einladung von Ada Brandt ignorieren">Ignorieren</button><button aria-label="Einladung von Ada Brandt annehmen">Annehmen</button></div>
    </div></li></ul>`;
    expect(read(document(old), addresses.received)).toMatchObject({ layout: 'ember' });
    expect(requestsIn(document(old))).toEqual([
      { name: 'Ada Brandt', slug: 'ada', headline: 'Böttcherin', note: 'Guten Tag!' },
    ]);
  });

  it('survives a note full of people and controls, and markup in it', () => {
    const links = Array.from(
      { length: 60 },
      (_, at) => `<a href="/in/guest-${at}/">Gast</a><button>Annehmen</button>`,
    ).join('');
    const rows = askingRow('ada', 'Ada Brandt', {
      more: note(`&lt;script&gt;alert(1)&lt;/script&gt;${'x'.repeat(5000)}${links}`),
    });
    const reading = read(invitations(rows), addresses.received);
    expect(reading.requests?.map((one) => one.slug)).toEqual(['ada']);
    expect(reading.requests?.[0]?.note).toMatch(/^<script>/);
    expect(toPanelSchema.parse({ type: 'reading', href: addresses.received, reading })).toMatchObject({ reading });
  });
});

describe('other pages of the network', () => {
  it.each(['grow/', 'catch-up/all/', ''])('make nobody a contact or a request: %s', (path) => {
    const reading = read(
      document(suggestion + askingRow('ada', 'Ada Brandt'), { screen: 'Grow' }),
      `${network}/${path}`,
    );
    expect(reading).toMatchObject({ page: 'other', layout: null });
    for (const part of ['contacts', 'requests', 'profile', 'connected']) expect(reading).not.toHaveProperty(part);
  });
});
