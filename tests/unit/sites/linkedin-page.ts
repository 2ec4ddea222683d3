import { vi } from 'vitest';
import type { Page } from '../../../lib/dom/page';
import { createSavedPage } from '../../../tools/workbench/read';

export const memberId = `ACoAA${'Wichern0'.repeat(5).slice(0, 34)}`;
export const slug = 'tabea-wichern';
export const address = (of = slug): URL => new URL(`https://www.linkedin.com/in/${of}/`);

/** A page as it was saved, with the names of its own window for code that asks what kind of thing an event came from. */
export function openPage(html: string, url: URL | string = address()): Page {
  const page = createSavedPage(html, String(url));
  const window = page.document.defaultView as unknown as Record<string, unknown>;
  for (const name of ['Element', 'HTMLElement', 'KeyboardEvent']) vi.stubGlobal(name, window[name]);
  return page;
}

/** A card of the profile, twice in each other as on the site; its key in `componentkey` or, as in newer builds, in `id`. */
export const card = (suffix: string, inner: string, { ref = memberId, by = 'componentkey' } = {}): string => {
  const key = `${by}="com.linkedin.sdui.profile.card.ref${ref}${suffix}"`;
  return `<div ${key}><section ${by === 'id' ? '' : key}>${inner}</section></div>`;
};

const lines = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

export const topcard = `
  <h2>Tabea Wichern</h2>
  <p>sie/ihr</p>
  <p style="display: none">· 1.</p>
  <p>· 2.</p>
  ${lines('Beraterin für Stadtbäume', 'Baumwerk · Forstschule Alt Dargun', 'Lübeck, Deutschland', '·')}
  <a href="https://www.linkedin.com/in/${slug}/overlay/contact-info/"><p>Kontaktinformationen</p></a>
  <a href="/search/results/people/?connectionOf=%5B%22${memberId}%22%5D&amp;network=%5B%22F%22%5D">
    <p><strong>Ole Petersen</strong>, <strong>Ada Brandt</strong> und 71 weitere gemeinsame Kontakte</p>
  </a>
  <a href="/preload/custom-invite/?vanityName=${slug}" aria-label="Tabea Wichern als Kontakt einladen">Vernetzen</a>`;

export const about = `<h2>Info</h2><p><span data-testid="expandable-text-box">Linden, Eschen und wer unter ihnen sitzt.<br><br>Bitte keine Werbung.<button data-testid="expandable-text-button">… mehr</button></span></p>`;

/** A post; 22 bits below the day its number was given. */
export const post = (text: string, { day = '2026-06-20', author = slug } = {}): string => {
  const id = (BigInt(Date.parse(`${day}T09:00:00Z`)) << 22n) + 5n;
  return `<div role="listitem"><a href="/in/${author}/">wer</a><a href="/feed/update/urn:li:activity:${id}/">wann</a>
    <p><span data-testid="expandable-text-box">${text}</span></p></div>`;
};
export const activity = (...posts: string[]): string => `<h2>Aktivitäten</h2>${posts.join('')}`;

export const entry = (inner: string, by = 'componentkey'): string =>
  `<div ${by}="entity-collection-item-1">${inner}</div>`;
const experience = (by = 'componentkey'): string =>
  `<h2>Berufserfahrung</h2>${entry(lines('Beraterin', 'Baumwerk · Vollzeit', 'Jan. 2022 – Heute · 4 Jahre 11 Monate', 'Lübeck'), by)}${entry(
    `<a href="/company/77/">${lines('Stadtgrün', '6 Jahre')}</a>
     <ul><li>${lines('Leiterin Baumkontrolle', 'März 2018 – Dez. 2021 · 3 Jahre 10 Monate')}
       <p><span data-testid="expandable-text-box">Neuntausend Linden.</span></p></li>
     <li>${lines('Baumkontrolleurin', '2015 – 2018 · 3 Jahre')}</li></ul>`,
    by,
  )}`;

/** A whole profile. */
export const profilePage = (cards: string[], { lang = 'de', more = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><body><main id="workspace">${cards.join('\n')}</main>${more}</body></html>`;

export const fullPage = (by = 'componentkey'): string =>
  profilePage([
    card('Topcard', topcard, { by }),
    card('About', about, { by }),
    card('Activity', activity(post('Die ersten Linden blühen. #Stadtbaum')), { ref: slug, by }),
    card('ExperienceTopLevelSection', experience(by), { by }),
    card(
      'EducationTopLevelSection',
      `<h2>Ausbildung</h2>${entry(lines('Forstschule Alt Dargun', 'Diplom, Forst', '2009 – 2013'), by)}`,
      { by },
    ),
    card('LanguageTopLevel', `<h2>Sprachen</h2>${entry(lines('Dänisch', 'Fließend'), by)}`, { by }),
  ]);

/** Lets an event happen at an element, and hands it over while it is on its way. */
export function happen<T>(at: Element, event: Event, look: (event: Event) => T): T {
  const answers: T[] = [];
  const window = at.ownerDocument.defaultView as Window & typeof globalThis;
  const listener = (one: Event): void => {
    answers.push(look(one));
    // A saved page can be clicked, but goes nowhere.
    one.preventDefault();
  };
  window.addEventListener(event.type, listener, { capture: true, once: true });
  at.dispatchEvent(event);
  return answers[0] as T;
}
export const click = (at: Element): Event => {
  const { MouseEvent } = at.ownerDocument.defaultView as Window & typeof globalThis;
  return new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
};
export const key = (at: Element, init: KeyboardEventInit): Event => {
  const { KeyboardEvent } = at.ownerDocument.defaultView as Window & typeof globalThis;
  return new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
};
