import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../lib/domain/reading';
import { toPanelSchema } from '../../../lib/domain/schema/protocol';
import { linkedin } from '../../../lib/sites/linkedin';
import { address, card, memberId, openPage, profilePage, slug, topcard } from './linkedin-page';

afterAll(() => void vi.unstubAllGlobals());

const overlay = new URL(`${address().href}overlay/contact-info/`);
const read = (html: string, url: URL = address()): Reading => linkedin.read(openPage(html, url), url, null);
const first = topcard.replace('<p style="display: none">· 1.</p>', '<p>· 1.</p>').replace('<p>· 2.</p>', '');
/** A top card whose degree nobody can read. */
const unknown = first.replace('<p>· 1.</p>', '<p>1촌</p>');
const greeting = (query: string, id = memberId): string =>
  `<section><a href="/messaging/thread/new?recipients=List(urn%3Ali%3Afsd_profile%3A${id})&amp;${query}">Hallo sagen</a></section>`;
const page = (top: string, more = '', lang = 'de'): string => profilePage([card('Topcard', top), more], { lang });

describe('the greeting for a new connection', () => {
  const isNew = 'controlUrn=highlights_message_recent_connections';

  it('says that this person is a contact, also where the degree cannot be read', () => {
    expect(read(page(first, greeting(isNew))).connected).toEqual({});
    expect(read(page(unknown, greeting(isNew))).connected).toEqual({});
    expect(read(page(unknown)).connected).toBeUndefined();
  });

  it('says nothing for somebody else, against the degree, or where it is another highlight', () => {
    expect(read(page(unknown, greeting(isNew, `ACoAA${'x'.repeat(34)}`))).connected).toBeUndefined();
    expect(read(page(topcard, greeting(isNew))).connected).toBeUndefined();
    expect(read(page(unknown, greeting('controlUrn=browsemap_compose_message_button'))).connected).toBeUndefined();
    expect(read(page(unknown, greeting('screenContext=PROFILE_HIGHLIGHTS'))).connected).toBeUndefined();
  });
});

describe('the contact info', () => {
  const link = `<section><h3>Profil</h3><a href="https://www.linkedin.com/in/${slug}">linkedin.com/in/${slug}</a></section>`;
  const old = (parts: string): string =>
    `<div role="dialog" aria-labelledby="pv-contact-info"><h1 id="pv-contact-info">Tabea Wichern</h1>${parts}</div>`;
  const since = (day: string): string =>
    `<section><svg data-test-icon="people-medium"></svg><h3>Vernetzt</h3><div><span>${day}</span></div></section>`;
  const birthday =
    '<section><svg data-test-icon="birthday-medium"></svg><h3>Geburtstag</h3><div>11. April</div></section>';
  const born = birthday.replace('11. April', '11. April 1990');

  it.each([
    ['de', '3. Aug. 2026'],
    ['en', 'Aug 3, 2026'],
    ['pl', '3 sie 2026'],
  ])('has the day beside its icon (%s)', (lang, day) => {
    const reading = read(page(first, old(link + born + since(day)), lang), overlay);
    expect(reading.connected).toEqual({ day: '2026-08-03' });
    expect(toPanelSchema.parse({ type: 'reading', href: overlay.href, reading })).toMatchObject({ reading });
  });

  it('has it in a dialog of the new pages, without an icon, by being the only full date', () => {
    const dialog = (parts: string): string =>
      `<dialog open data-testid="dialog"><h2>Tabea Wichern</h2><div><p>Profil</p><p>www.linkedin.com/in/${slug}/</p></div>${parts}</dialog>`;
    const day = '<div><p>Vernetzt</p><p>3. August 2026</p></div>';
    expect(read(page(unknown, dialog(`<p>11. April</p>${day}`)), overlay).connected).toEqual({ day: '2026-08-03' });
    expect(read(page(unknown, dialog(`<p>1. Mai 1990</p>${day}`)), overlay).connected).toBeUndefined();
    expect(read(page(unknown, dialog('<p>11. April</p>')), overlay).connected).toBeUndefined();
    expect(
      read(page(unknown, dialog(`<p><a href="https://wichern.example">Seit 3. August 2026</a></p>`)), overlay)
        .connected,
    ).toBeUndefined();
    expect(read(page(unknown, dialog(day).replace(' open', '')), overlay).connected).toBeUndefined();
  });

  it('is believed only at its address, of its person and of a contact', () => {
    const info = old(link + since('3. Aug. 2026'));
    expect(read(page(unknown, info)).connected).toBeUndefined();
    expect(read(page(unknown, info.replaceAll(slug, 'ole-petersen')), overlay).connected).toBeUndefined();
    expect(
      read(page(unknown, info.replace('</div>', '<a href="/in/ole-petersen/">x</a></div>')), overlay).connected,
    ).toBeUndefined();
    expect(read(page(topcard, info), overlay).connected).toBeUndefined();
    const chat = old(`${link}${since('3. Aug. 2026')}<div contenteditable="true"></div>`);
    expect(read(page(unknown, chat), overlay).connected).toBeUndefined();
  });
});
