import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Recipient } from '../../../lib/domain/reading';
import type { Page } from '../../../lib/dom/page';
import { linkedin } from '../../../lib/sites/linkedin';
import { card, click, happen, key, memberId, openPage, profilePage, slug, topcard } from './linkedin-page';

afterAll(() => void vi.unstubAllGlobals());

/** The site's overlays stand in an open shadow root; here as a saved page has it. */
const outlet = (inner: string): string =>
  `<div id="interop-outlet" data-testid="interop-shadowdom"><template shadowrootmode="open">${inner}</template></div>`;
const profile = (more: string): string => profilePage([card('Topcard', topcard)], { more });
const shadow = (page: Page): ShadowRoot => page.document.querySelector('#interop-outlet')?.shadowRoot as ShadowRoot;
const find = (page: Page, selector: string): HTMLElement =>
  (shadow(page) ?? page.document).querySelector<HTMLElement>(selector) as HTMLElement;
const tabea: Recipient = { slug, name: 'Tabea Wichern' };

const choiceDialog = (more = ''): string => `
  <div role="dialog" data-test-modal aria-labelledby="send-invite-modal" class="artdeco-modal send-invite">
    <button type="submit" data-test-modal-close-btn>×</button>
    <h2 id="send-invite-modal">Eine Nachricht zu Ihrer Einladung hinzufügen?</h2>
    <p>Fügen Sie eine Nachricht zu Ihrer Einladung an Tabea Wichern hinzu.</p>${more}
    <div class="artdeco-modal__actionbar">
      <button type="submit" class="artdeco-button--secondary">Nachricht hinzufügen</button>
      <button type="submit" class="artdeco-button--primary">Ohne Notiz senden</button>
    </div>
  </div>`;

const noteDialog = (more = '', name = 'Tabea Wichern'): string => `
  <div role="dialog" data-test-modal aria-labelledby="send-invite-modal" class="artdeco-modal send-invite">
    <button type="submit" data-test-modal-close-btn>×</button>
    <h2 id="send-invite-modal">Notiz an ${name}</h2>
    <textarea id="custom-message" name="message" maxlength="300">Guten Tag</textarea>
    <div><span>9/200</span></div>${more}
    <button type="submit" class="artdeco-button--secondary" aria-label="Cancel">Abbrechen</button>
    <button type="submit" class="artdeco-button--primary">Senden</button>
  </div>`;

describe('the first stage of a connect dialog', () => {
  it('is found in the shadow root, for the person whose control was used', () => {
    const page = openPage(profile(outlet(choiceDialog().replace('Tabea Wichern', 'Ole Petersen'))));
    const choice = linkedin.findChoice(page, { slug: 'ole-petersen', name: 'Ole Petersen' });
    expect(choice?.recipient).toEqual({ slug: 'ole-petersen', name: 'Ole Petersen' });
    expect(choice?.dialog).toBe(find(page, '[role=dialog]'));
    expect(choice?.canWriteNote).toBe(true);
    expect(choice).not.toHaveProperty('quotaLeft');
  });

  it('is the page’s own person where it names them, and nobody’s where it does not', () => {
    const named = openPage(profile(outlet(choiceDialog())));
    expect(linkedin.findChoice(named, null)?.recipient).toEqual({ slug, name: 'Tabea Wichern' });
    const other = openPage(profile(outlet(choiceDialog().replace('Tabea Wichern', 'Ole Petersen'))));
    expect(linkedin.findChoice(other, null)?.recipient).toEqual({});
  });

  it('is not for the person of an earlier control when it names somebody else', () => {
    const page = openPage(profile(outlet(choiceDialog())));
    expect(linkedin.findChoice(page, { slug: 'ole-petersen', name: 'Ole Petersen' })?.recipient.slug).not.toBe(
      'ole-petersen',
    );
  });

  it('stands in light DOM or in a frame just as well', () => {
    expect(linkedin.findChoice(openPage(profile(choiceDialog())), tabea)?.recipient).toEqual(tabea);
    const html = choiceDialog().replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const framed = openPage(profile(`<iframe src="/preload/?_bprMode=vanilla" srcdoc="${html}"></iframe>`));
    expect(linkedin.findChoice(framed, tabea)?.recipient).toEqual(tabea);
  });

  it('in a frame is for the person of the tab around it, as far as the dialog names them', () => {
    const around = openPage(profile('')).document;
    const inFrame = (html: string): Page => ({ ...openPage(html, 'https://www.linkedin.com/preload/'), tab: around });
    expect(linkedin.findChoice(inFrame(choiceDialog()), null)?.recipient).toEqual({ slug, name: 'Tabea Wichern' });
    expect(linkedin.listComposers(inFrame(noteDialog()), null).map((one) => one.recipient())).toEqual([
      { slug, name: 'Tabea Wichern' },
    ]);
    const another = choiceDialog().replaceAll('Tabea Wichern', 'Ole Petersen');
    expect(linkedin.findChoice(inFrame(another), null)?.recipient).toEqual({});
  });

  it('sends in silence by its primary button, and by nothing else', () => {
    const page = openPage(profile(outlet(choiceDialog())));
    const isSilent = (at: Element): boolean | undefined =>
      happen(at, click(at), (event) => linkedin.choiceAt(event, page, tabea)?.isSilentSend(event));
    expect(isSilent(find(page, '.artdeco-button--primary'))).toBe(true);
    expect(isSilent(find(page, '.artdeco-button--secondary'))).toBe(false);
    expect(isSilent(find(page, '[data-test-modal-close-btn]'))).toBe(false);
    expect(isSilent(find(page, 'h2'))).toBe(false);
    expect(isSilent(page.document.querySelector('h2') as Element)).toBeUndefined();
  });

  it.each([
    ['is open', '', true, undefined],
    ['tells how many are left', '<p>3 personalized invitations remaining for this month.</p>', true, 3],
    ['is closed when none is left', '<p>0 personalized invitations remaining for this month.</p>', false, 0],
    ['is closed behind an offer to pay', '<a href="/premium/products/">Premium</a>', false, undefined],
  ])('for a note %s', (_what, more, canWriteNote, quotaLeft) => {
    const choice = linkedin.findChoice(openPage(profile(outlet(choiceDialog(more)))), tabea);
    expect(choice).toMatchObject({ canWriteNote, ...(quotaLeft === undefined ? {} : { quotaLeft }) });
  });

  it('is no other dialog, none that is hidden, and none that asks for an address', () => {
    const none = [
      choiceDialog().replace('send-invite"', 'other"').replace('aria-labelledby="send-invite-modal"', ''),
      choiceDialog().replace('<div role="dialog"', '<div hidden role="dialog"'),
      choiceDialog('<input type="email">'),
      noteDialog(),
    ];
    for (const html of none) expect(linkedin.findChoice(openPage(profile(outlet(html))), tabea)).toBeNull();
  });

  it('was sent once the dialog is gone and the page says so', () => {
    const toast = '<section><h2 data-testid="toasts-title">Hinweise</h2><div role="alert"></div></section>';
    const page = openPage(profile(outlet(choiceDialog()) + toast));
    const choice = linkedin.findChoice({ ...page, isVisible: () => true }, tabea);
    expect(choice?.isSent()).toBe(false);
    find(page, '[role=dialog]').remove();
    expect(choice?.isSent()).toBe(false);
    const alert = page.document.querySelector('[role=alert]') as Element;
    const line = page.document.createElement('p');
    line.append('Einladung an Tabea gesendet.');
    alert.append(line);
    expect(choice?.isSent()).toBe(true);
  });

  it('was sent once nobody can invite the person any more', () => {
    const page = openPage(profile(outlet(choiceDialog())));
    const choice = linkedin.findChoice({ ...page, isVisible: () => true }, tabea);
    find(page, '[role=dialog]').remove();
    expect(choice?.isSent()).toBe(false);
    page.document.querySelector('a[href*="custom-invite"]')?.remove();
    expect(choice?.isSent()).toBe(true);
  });
});

describe('the note', () => {
  const composerAt = (page: Page, at: Element) =>
    happen(at, click(at), (event) => linkedin.composerAt(event, page, tabea));
  const isSend = (page: Page, at: Element): boolean | undefined =>
    happen(at, click(at), (event) => linkedin.composerAt(event, page, tabea)?.isSend(event));

  it('is the composer of whatever happens in its dialog', () => {
    const page = openPage(profile(outlet(noteDialog())));
    const composer = composerAt(page, find(page, 'textarea'));
    expect(composer).toMatchObject({ surface: 'note', field: find(page, 'textarea') });
    expect(composer?.recipient()).toEqual(tabea);
    expect(composer?.firstContact()).toBe(true);
    expect(composer?.thread()).toEqual([]);
    expect(composerAt(page, find(page, '.artdeco-button--primary'))?.field).toBe(composer?.field);
    expect(composerAt(page, page.document.body)).toBeNull();
  });

  it('is sent by Send, not by cancelling, closing or typing', () => {
    const page = openPage(profile(outlet(noteDialog())));
    expect(isSend(page, find(page, '.artdeco-button--primary'))).toBe(true);
    expect(isSend(page, find(page, '.artdeco-button--secondary'))).toBe(false);
    expect(isSend(page, find(page, '[data-test-modal-close-btn]'))).toBe(false);
    const field = find(page, 'textarea');
    expect(
      happen(field, key(field, { key: 'Enter' }), (event) => linkedin.composerAt(event, page, tabea)?.isSend(event)),
    ).toBe(false);
  });

  it('is sent by the last button where none is marked', () => {
    const page = openPage(profile(outlet(noteDialog().replace('class="artdeco-button--primary"', 'class="last"'))));
    expect(isSend(page, find(page, '.last'))).toBe(true);
    expect(isSend(page, find(page, '.artdeco-button--secondary'))).toBe(false);
  });

  it.each([
    ['the page’s own counter', noteDialog(), { used: 9, max: 200 }],
    ['another counter', noteDialog().replace('9/200', ' 12 / 300 '), { used: 12, max: 300 }],
    ['the field where nothing counts', noteDialog().replace('9/200', ''), { used: 9, max: 300 }],
    ['nothing where nothing is said', noteDialog().replace('9/200', '').replace(' maxlength="300"', ''), null],
    ['not a date', noteDialog('<span>1/2/2026</span>'), { used: 9, max: 200 }],
  ])('is as long as %s says', (_who, html, limit) => {
    const page = openPage(profile(outlet(html)));
    expect(composerAt(page, find(page, 'textarea'))?.limit()).toEqual(limit);
  });

  it('is among the composers as long as one can write in it', () => {
    const list = (html: string) =>
      linkedin.listComposers(openPage(profile(outlet(html))), tabea).map((one) => one.surface);
    expect(list(noteDialog())).toEqual(['note']);
    expect(list(noteDialog().replace('<textarea', '<textarea disabled'))).toEqual([]);
    expect(list(noteDialog().replace('<div role="dialog"', '<div hidden role="dialog"'))).toEqual([]);
    expect(list(choiceDialog())).toEqual([]);
  });

  it('stands in the reading, with what is left', () => {
    const page = openPage(profile(outlet(noteDialog('<p>4 personalized invitations remaining for this month.</p>'))));
    expect(linkedin.read(page, new URL(`https://www.linkedin.com/in/${slug}/`), tabea).composers).toEqual([
      { surface: 'note', recipient: tabea, limit: { used: 9, max: 200 }, quotaLeft: 4, noteState: 'open' },
    ]);
  });
});

describe('a connect control', () => {
  const invited = (html: string): Recipient | null => {
    const page = openPage(html);
    const at = page.document.querySelector('#at') as Element;
    return happen(at, click(at), (event) => linkedin.invitedBy(event, page)?.person ?? null);
  };

  it('names its person by its address, and by its label where we read it', () => {
    const control = (label: string): string =>
      `<a href="/preload/custom-invite/?vanityName=Ole-Petersen" aria-label="${label}"><span id="at">Vernetzen</span></a>`;
    expect(invited(control('Ole Petersen als Kontakt einladen'))).toEqual({
      slug: 'ole-petersen',
      name: 'Ole Petersen',
    });
    expect(invited(control('Zaproś użytkownika Ole Petersen'))).toEqual({ slug: 'ole-petersen' });
  });

  it('is nothing else', () => {
    expect(invited('<a href="/in/ole-petersen/" id="at">Ole</a>')).toBeNull();
    expect(invited('<button id="at" aria-label="Ole folgen">Folgen</button>')).toBeNull();
  });
});

describe('a message', () => {
  const other = `ACoAA${'p'.repeat(34)}`;
  const me = `ACoAA${'m'.repeat(34)}`;
  const item = (text: string, from?: string): string =>
    `<li><div class="msg-s-event-listitem">${from ? `<a href="/in/${from}/">wer</a>` : ''}<p class="msg-s-event-listitem__body">${text}</p></div></li>`;
  const bubble = ({
    thread = '',
    foot = '<button type="submit" class="send">Senden</button>',
    head = `/in/${other}/`,
    subject = '',
  } = {}): string => `
    <div role="dialog" data-view-name="message-overlay-conversation-bubble-item">
      <h2><a href="${head}">Ole Petersen</a></h2><ul>${thread}</ul>
      <form class="msg-form" id="msg-form-ember1">${subject}
        <div class="msg-form__contenteditable" contenteditable="true" role="textbox"><p>Moin</p><p>Ole</p></div>${foot}
      </form>
    </div>`;
  const composer = (html: string) => {
    const page = openPage(profile(outlet(html)));
    const field = find(page, '[contenteditable]');
    return { page, field, composer: happen(field, click(field), (event) => linkedin.composerAt(event, page, null)) };
  };
  const byKey = (html: string, init: KeyboardEventInit): boolean | undefined => {
    const { page, field } = composer(html);
    return happen(field, key(field, init), (event) => linkedin.composerAt(event, page, null)?.isSend(event));
  };

  it('is for the person of its own bubble', () => {
    expect(composer(bubble()).composer?.recipient()).toEqual({ name: 'Ole Petersen', memberId: other });
    expect(composer(bubble({ head: '/in/ole-petersen/' })).composer?.recipient()).toEqual({
      name: 'Ole Petersen',
      slug: 'ole-petersen',
    });
    const two = composer(bubble({ head: '/in/ada-brandt/' }) + bubble());
    expect(linkedin.listComposers(two.page, null).map((one) => one.recipient())).toEqual([
      { name: 'Ole Petersen', slug: 'ada-brandt' },
      { name: 'Ole Petersen', memberId: other },
    ]);
  });

  it('is an InMail where it has a subject one sees', () => {
    expect(composer(bubble()).composer?.surface).toBe('message');
    expect(composer(bubble({ subject: '<input name="subject">' })).composer?.surface).toBe('inmail');
    expect(composer(bubble({ subject: '<input name="subject" hidden>' })).composer?.surface).toBe('message');
  });

  it('is sent by its own Send button', () => {
    const { page } = composer(bubble());
    const send = find(page, '.send');
    expect(happen(send, click(send), (event) => linkedin.composerAt(event, page, null)?.isSend(event))).toBe(true);
    const field = find(page, '[contenteditable]');
    expect(happen(field, click(field), (event) => linkedin.composerAt(event, page, null)?.isSend(event))).toBe(false);
  });

  const enterSends = bubble({ foot: '<p class="msg-form__hint-text">Press Enter to Send</p>' });
  it.each([
    ['Enter, where Enter sends', enterSends, { key: 'Enter' }, true],
    ['Enter, where there is a button', bubble(), { key: 'Enter' }, false],
    ['Ctrl and Enter', bubble(), { key: 'Enter', ctrlKey: true }, true],
    ['⌘ and Enter', bubble(), { key: 'Enter', metaKey: true }, true],
    ['Shift and Enter', enterSends, { key: 'Enter', shiftKey: true }, false],
    ['Enter of an input method', enterSends, { key: 'Enter', isComposing: true }, false],
    ['Enter that ends a composition', enterSends, { key: 'Enter', keyCode: 229 }, false],
    ['Enter held down', enterSends, { key: 'Enter', repeat: true }, false],
    ['any other key', enterSends, { key: 'a' }, false],
  ] as [string, string, KeyboardEventInit, boolean][])('%s: %#', (_how, html, init, isSend) => {
    expect(byKey(html, init)).toBe(isSend);
  });

  it('belongs to a conversation, by whom each part of it is from', () => {
    const thread = item('Moin', me) + item('Noch etwas') + item('Hallo zurück', other) + item('Und?') + item('Ja', me);
    const { composer: one } = composer(bubble({ thread }));
    expect(one?.thread()).toEqual([
      { from: 'me', text: 'Moin' },
      { from: 'me', text: 'Noch etwas' },
      { from: 'them', text: 'Hallo zurück' },
      { from: 'them', text: 'Und?' },
      { from: 'me', text: 'Ja' },
    ]);
    expect(one?.firstContact()).toBe(false);
  });

  it('is a first contact as long as only one of the two has written', () => {
    expect(composer(bubble({ thread: item('Moin', me) })).composer?.firstContact()).toBe(true);
    expect(composer(bubble()).composer?.firstContact()).toBe(true);
  });

  it('is no first contact where the messages link by address and the head by member id', () => {
    const inbound = item('Hallo zurück', 'ole-petersen').replace(
      'msg-s-event-listitem"',
      'msg-s-event-listitem msg-s-event-listitem--other"',
    );
    expect(composer(bubble({ thread: inbound })).composer?.firstContact()).toBe(false);
  });

  it('was sent when its field is empty or gone', () => {
    const { composer: one, field } = composer(bubble());
    expect(one?.isSent()).toBe(false);
    field.replaceChildren();
    expect(one?.isSent()).toBe(true);
    const gone = composer(bubble());
    gone.field.remove();
    expect(gone.composer?.isSent()).toBe(true);
  });

  it('of a thread page stands among the composers too', () => {
    const thread = `<div class="msg-thread"><a class="msg-thread__link-to-profile" href="/in/${memberId}/"><h2>Tabea Wichern</h2></a>
      <form id="msg-form-ember7"><div contenteditable="true" role="textbox"><p><br></p></div></form></div>`;
    const page = openPage(`<main>${thread}</main>`, 'https://www.linkedin.com/messaging/thread/2-abc/');
    const reading = linkedin.read(page, new URL('https://www.linkedin.com/messaging/thread/2-abc/'), null);
    expect(reading).toMatchObject({
      page: 'conversation',
      composers: [{ surface: 'message', recipient: { name: 'Tabea Wichern', memberId } }],
    });
  });
});
