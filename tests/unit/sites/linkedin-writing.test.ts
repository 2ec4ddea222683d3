import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Composer, Recipient } from '../../../lib/domain/reading';
import type { Page } from '../../../lib/dom/page';
import { linkedin } from '../../../lib/sites/linkedin';
import { bubbleHost, bubbleTree } from '../../town/linkedin/bubbles';
import { messageDialog } from '../../town/linkedin/catch-up';
import { classicDocument } from '../../town/linkedin/classic';
import { pendingLink } from '../../town/linkedin/controls';
import { screenDocument } from '../../town/linkedin/frame';
import { growScreen } from '../../town/linkedin/grow';
import { withdrawDialog } from '../../town/linkedin/invitations';
import { inviteDialog } from '../../town/linkedin/invite';
import { feedScreen, searchScreen } from '../../town/linkedin/lists';
import { threadDocument, threadPath } from '../../town/linkedin/messaging';
import { emberProfile } from '../../town/linkedin/ember-profile';
import { profileScreen } from '../../town/linkedin/profile';
import { recentActivity } from '../../town/linkedin/recent-activity';
import { type Branch, type Piece, toHtml } from '../../town/linkedin/tree';
import { createView, profilePath, shownName, type View } from '../../town/linkedin/view';
import { defaultOptions, type TownOptions } from '../../town/options';
import { people } from '../../town/people';
import { outskirts } from '../../town/people/outskirts';
import { memberIdOf, type Person } from '../../town/person';
import { click, happen, key, openPage } from './linkedin-page';

afterAll(() => void vi.unstubAllGlobals());

const uis = ['de', 'en', 'pl'] as const;

function viewOf(options: Partial<TownOptions>): View {
  const all = structuredClone([...people, ...outskirts]);
  const me = all.find((person) => person.self);
  if (!me) throw new Error('Nobody is the viewer.');
  return createView({ options: { ...defaultOptions(), ...options }, people: all, me });
}
function personIn(view: View, slug: string): Person {
  const person = view.people.find((one) => one.slug === slug);
  if (!person) throw new Error(`Nobody is ${slug}.`);
  return person;
}

const origin = 'https://www.linkedin.com';
const shadowOf = (page: Page): ShadowRoot => page.document.querySelector('#interop-outlet')?.shadowRoot as ShadowRoot;
const one = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
};

/** Puts a tree of the town's into a page that stands already. */
function mount(page: Page, home: Document | ShadowRoot | Element, ...trees: Piece[]): HTMLElement {
  const box = page.document.createElement('div');
  box.innerHTML = trees.map(toHtml).join('');
  for (const dialog of box.querySelectorAll('dialog')) dialog.setAttribute('open', '');
  (home === page.document ? page.document.body : home).append(box);
  return box;
}

const stranger = 'anneliese-froehlich-moebius';

describe.each(uis)('the connect dialog, the site speaking %s', (ui) => {
  const open = (options: Partial<TownOptions> = {}) => {
    const view = viewOf({ ui, ...options });
    const person = personIn(view, stranger);
    const page = openPage(screenDocument(view, profileScreen(view, person)), `${origin}${profilePath(person)}`);
    const control = one(page.document, '[componentkey$="Topcard"] a[href*="custom-invite"]');
    const invitation = happen(control, click(control), (event) => linkedin.invitedBy(event, page));
    if (!invitation) throw new Error('The control invites nobody.');
    return { view, person, page, invited: invitation.person, dialog: inviteDialog(view, person) };
  };
  const read = (page: Page, invited: Recipient | null) =>
    linkedin.read(page, new URL(page.document.location.href), invited).composers;

  it('is opened by a control that names its person', () => {
    const { person, invited } = open();
    expect(invited).toEqual({ slug: stranger, name: shownName(person) });
  });

  it.each(['shadow', 'light'] as const)('has two stages, in the %s tree', (home) => {
    const { page, dialog, invited } = open();
    const place = home === 'shadow' ? shadowOf(page) : page.document;
    const first = mount(page, place, dialog.first);
    expect(linkedin.findChoice(page, invited)).toMatchObject({ canWriteNote: true, recipient: invited });
    expect(linkedin.listComposers(page, invited)).toEqual([]);
    first.remove();
    const second = mount(page, place, dialog.note);
    expect(linkedin.findChoice(page, invited)).toBeNull();
    expect(read(page, invited)).toEqual([
      {
        surface: 'note',
        recipient: invited,
        limit: { used: 0, max: 200 },
        noteState: 'open',
        // Words outside the table tell no number, and no number is made up.
        ...(ui === 'pl' ? {} : { quotaLeft: 4 }),
      },
    ]);
    const at = one(second, '.artdeco-button--primary');
    at.removeAttribute('disabled');
    expect(happen(at, click(at), (event) => linkedin.composerAt(event, page, invited)?.isSend(event))).toBe(true);
  });

  it('is for nobody but its own person where no control was seen', () => {
    const { page, dialog, invited, view } = open();
    const mine = mount(page, page.document, dialog.first);
    expect(linkedin.findChoice(page, null)?.recipient).toEqual(invited);
    mine.remove();
    mount(page, page.document, inviteDialog(view, personIn(view, 'svea-holtmann')).first);
    expect(linkedin.findChoice(page, null)?.recipient).toEqual({});
  });

  it('says that no note can be written once the month’s are spent, or where none is offered', () => {
    for (const [options, stage] of [
      [{ quotaLeft: 0 }, 'note'],
      [{ addNote: false }, 'first'],
    ] as const) {
      const { page, dialog, invited } = open(options);
      mount(page, shadowOf(page), dialog[stage]);
      expect(linkedin.findChoice(page, invited)?.canWriteNote).toBe(false);
      expect(read(page, invited)).toMatchObject([{ surface: 'note', recipient: invited, noteState: 'locked' }]);
    }
  });

  it('is not the dialog that withdraws a request, nor one that was prepared and is closed', () => {
    const { page, view, person } = open();
    mount(page, page.document, withdrawDialog(view, person));
    const hedda = { slug: 'hedda-kuehnel', name: 'Hedda Kühnel' };
    for (const invited of [null, hedda]) {
      expect(linkedin.findChoice(page, invited)).toBeNull();
      expect(linkedin.listComposers(page, invited)).toEqual([]);
    }
    const closed = one(page.document, 'dialog[data-testid]');
    closed.removeAttribute('open');
    expect(linkedin.findChoice(page, { slug: person.slug, name: shownName(person) })).toBeNull();
  });
});

describe('the connect dialog of the new front end', () => {
  const texts = {
    de: ['Möchten Sie Ihrer Einladung an Ole Petersen etwas mitgeben?', 'Mit Notiz', 'So senden'],
    en: ['Say something along with your invitation to Ole Petersen?', 'With a note', 'Send it like this'],
    pl: ['Dodać coś do zaproszenia dla Ole Petersen?', 'Z notatką', 'Wyślij bez'],
  };
  const ole = { slug: 'ole-petersen', name: 'Ole Petersen' };
  const dialog = (inner: string) =>
    `<main></main><dialog open data-testid="dialog" aria-labelledby="dialog-header"><h2 id="dialog-header">.</h2>
      <div data-testid="dialog-content">${inner}</div></dialog>`;
  const cross = '<button type="button" aria-label="x"><svg id="close-medium"></svg></button>';

  it.each(Object.entries(texts))('is known by whom it names (%s)', (_ui, [text, add, send]) => {
    const page = openPage(dialog(`<p>${text}</p><button>${add}</button><button id="send">${send}</button>${cross}`));
    expect(linkedin.findChoice(page, null)).toBeNull();
    expect(linkedin.findChoice(page, { slug: 'ada-brandt', name: 'Ada Brandt' })).toBeNull();
    expect(linkedin.findChoice(page, ole)).toMatchObject({ canWriteNote: true, recipient: ole });
    const isSilent = (selector: string): boolean | undefined => {
      const at = one(page.document, selector);
      return happen(at, click(at), (event) => linkedin.choiceAt(event, page, ole)?.isSilentSend(event));
    };
    expect([isSilent('#send'), isSilent('[aria-label="x"]')]).toEqual([true, false]);
  });

  it('has its note in a plain field', () => {
    const page = openPage(
      dialog('<textarea name="message">Moin</textarea><p>4 of 200</p><button>Zurück</button><button>Weiter</button>'),
    );
    expect(linkedin.listComposers(page, null)).toEqual([]);
    const [note] = linkedin.listComposers(page, ole);
    expect(note?.recipient()).toEqual(ole);
    expect(note?.limit()).toEqual({ used: 4, max: 200 });
  });

  it('is neither a wall nor a request for an address, and behind both nothing went out', () => {
    for (const inner of [
      '<div class="ip-fuse-limit-alert__body"><p>Ole Petersen</p></div><button>OK</button><button>Mehr</button>',
      '<p>Ole Petersen</p><input type="email"><button>OK</button><button>Senden</button>',
    ]) {
      const page = openPage(dialog(inner));
      expect(linkedin.findChoice(page, ole)).toBeNull();
      expect(linkedin.listComposers(page, ole)).toEqual([]);
    }
  });
});

// --- Messages ----------------------------------------------------------------------------------------------------

const partner = 'katharina-weissgerber';

describe.each(uis)('a message, the site speaking %s', (ui) => {
  const view = viewOf({ ui });
  const known = personIn(view, partner);
  const unwritten = personIn(view, stranger);
  const host = personIn(view, 'svea-holtmann');
  const profile = (...bubbles: Branch[]): Page => {
    const page = openPage(screenDocument(view, profileScreen(view, host)), `${origin}${profilePath(host)}`);
    mount(page, shadowOf(page), bubbleHost(bubbles));
    return page;
  };
  const recipients = (page: Page) => linkedin.listComposers(page, null).map((composer) => composer.recipient());
  const toKnown = { name: shownName(known), memberId: memberIdOf(known.slug) };
  const toUnwritten = { name: shownName(unwritten), slug: unwritten.slug };

  it('in a bubble is for the person of its own head, whosever page it lies over', () => {
    expect(recipients(profile(bubbleTree(view, known), bubbleTree(view, unwritten)))).toEqual([toKnown, toUnwritten]);
  });

  it('has its own conversation', () => {
    const [composer] = linkedin.listComposers(profile(bubbleTree(view, known)), null);
    expect(composer?.thread()).toEqual(known.thread?.map(({ from, text }) => ({ from, text })));
  });

  it('in a minimised bubble is not to be written', () => {
    expect(recipients(profile(bubbleTree(view, known, { minimized: true, draft: 'Hallo' })))).toEqual([]);
  });

  it('that is new is for its one chip, and for nobody with none or several', () => {
    const page = profile(bubbleTree(view, unwritten));
    const chip = one(shadowOf(page), '.artdeco-pill');
    const other = chip.cloneNode(true) as HTMLElement;
    one(other, '.artdeco-pill__text').textContent = 'Ole Petersen';
    one(other, 'button').setAttribute('aria-label', 'Ole Petersen ×');
    chip.after(other);
    expect(recipients(page)).toEqual([{}]);
    chip.remove();
    // The card still shows who was chosen before.
    expect(recipients(page)).toEqual([{}]);
    other.replaceWith(chip);
    expect(recipients(page)).toEqual([toUnwritten]);
    chip.remove();
    expect(recipients(page)).toEqual([{}]);
  });

  it('to a group is for nobody', () => {
    const page = profile(bubbleTree(view, known));
    one(shadowOf(page), 'h2').innerHTML = '<a href="/in/ole-petersen/">Ole</a>, <a href="/in/ada-brandt/">Ada</a>';
    expect(recipients(page)).toEqual([{}]);
    one(shadowOf(page), 'h2').textContent = 'Ole, Ada';
    expect(recipients(page)).toEqual([{}]);
  });

  it('on its own page is in a reading of the old front end', () => {
    const url = `${origin}${threadPath(known)}`;
    const page = openPage(threadDocument(view, known), url);
    expect(linkedin.read(page, new URL(url), null)).toMatchObject({
      page: 'conversation',
      layout: 'ember',
      composers: [{ surface: 'message', recipient: toKnown }],
    });
  });

  it('on a page without an open conversation has no layout', () => {
    const page = openPage('<main></main><aside id="msg-overlay"><div class="msg-overlay-list-bubble"></div></aside>');
    const reading = linkedin.read(page, new URL(`${origin}/messaging/thread/2-x/`), null);
    expect(reading).toMatchObject({ layout: null, composers: [] });
  });

  it('to somebody outside the network is an InMail', () => {
    const dorothea = personIn(view, 'dorothea-vanterpool');
    const page = openPage(threadDocument(view, dorothea), `${origin}${threadPath(dorothea)}`);
    const [composer, ...more] = linkedin.listComposers(page, null);
    expect([composer?.surface, composer?.firstContact(), more]).toEqual(['inmail', true, []]);
    const send = one(page.document, '.msg-form__send-btn');
    send.removeAttribute('disabled');
    expect(happen(send, click(send), (event) => linkedin.composerAt(event, page, null)?.isSend(event))).toBe(true);
    const subject = one(page.document, 'input[name="subject"]');
    const press = key(subject, { key: 'Enter', ctrlKey: true });
    expect(happen(subject, press, (event) => linkedin.composerAt(event, page, null)?.isSend(event))).toBe(false);
  });

  it('of the new front end stands in a dialog with a button of its own', () => {
    const page = openPage(screenDocument(view, feedScreen(view)), `${origin}/feed/`);
    const box = mount(page, page.document, messageDialog(view, known));
    const found = linkedin.listComposers(page, null).filter(({ surface }) => surface === 'message');
    expect(found.map((composer) => composer.recipient())).toEqual([{ name: shownName(known), slug: known.slug }]);
    // Also right after a connect control was used it is no note.
    const invited = { slug: known.slug, name: shownName(known) };
    expect(linkedin.findChoice(page, invited)).toBeNull();
    expect(linkedin.listComposers(page, invited).map(({ surface }) => surface)).not.toContain('note');
    const isSend = (selector: string): boolean | undefined => {
      const at = one(box, selector);
      at.removeAttribute('disabled');
      return happen(at, click(at), (event) => linkedin.composerAt(event, page, null)?.isSend(event));
    };
    expect([isSend('[data-confirm]'), isSend('[data-close]'), isSend('textarea')]).toEqual([true, false, false]);
    const field = one(box, 'textarea') as HTMLTextAreaElement;
    field.value = 'Glückwunsch!';
    expect(found[0]?.isSent()).toBe(false);
    box.remove();
    expect(found[0]?.isSent()).toBe(true);
  });
});

it('a dialog with a plain field that links nobody is no message', () => {
  const html = `<main></main><dialog open data-testid="dialog"><div data-testid="dialog-content"><p>Warum melden Sie das?</p>
    <textarea></textarea></div><button>Melden</button></dialog>`;
  expect(linkedin.listComposers(openPage(html), null)).toEqual([]);
});

// --- Comments ----------------------------------------------------------------------------------------------------

describe.each(uis)('a comment, the site speaking %s', (ui) => {
  const view = viewOf({ ui });
  const ottilie = personIn(view, 'ottilie-rehwinkel');
  it.each([
    ['the new', screenDocument(view, feedScreen(view)), `${origin}/feed/`],
    [
      'the old',
      classicDocument(view, recentActivity(view, ottilie, 'all')),
      `${origin}/in/ottilie-rehwinkel/recent-activity/all/`,
    ],
  ])('in %s front end is for nobody, and sent by the button of its own post', (_which, html, url) => {
    const page = openPage(html, url);
    const [mine, other] = [...page.document.querySelectorAll('[data-comment-on]')];
    if (!mine || !other) throw new Error('There are too few posts.');
    const at = (element: Element, event = click(element)): [Composer | null, boolean | undefined] =>
      happen(element, event, (happening) => {
        const composer = linkedin.composerAt(happening, page, null);
        return [composer, composer?.isSend(happening)];
      });
    const field = one(mine, '[contenteditable]');
    const [composer, isSend] = at(field);
    expect(composer).toMatchObject({ surface: 'comment', field });
    expect([composer?.recipient(), composer?.thread(), composer?.limit(), isSend]).toEqual([{}, [], null, false]);
    const button = one(mine, 'button');
    button.removeAttribute('disabled');
    expect([at(button)[0]?.field, at(button)[1]]).toEqual([field, true]);
    const beside = one(other, 'button');
    beside.removeAttribute('disabled');
    expect(at(beside)[0]?.field).toBe(one(other, '[contenteditable]'));
    expect(at(page.document.body)[0]).toBeNull();
    expect(at(field, key(field, { key: 'Enter', ctrlKey: true }))[1]).toBe(false);
  });
});

it('a post for everybody is written in no composer of ours', () => {
  const editor = '<div contenteditable="true" role="textbox"><p>Heute</p></div>';
  for (const html of [
    `<div role="dialog" data-test-modal-id="sharebox"><div class="ql-editor" contenteditable="true"></div><button>Posten</button></div>`,
    `<dialog open data-testid="dialog"><div data-testid="ui-core-tiptap-text-editor-wrapper">${editor}</div></dialog>`,
  ])
    expect(linkedin.listComposers(openPage(html), { slug: 'ole-petersen', name: 'Ole Petersen' })).toEqual([]);
});

// --- Requests that go out at once --------------------------------------------------------------------------------

describe.each(uis)('a request from a list, the site speaking %s', (ui) => {
  const view = viewOf({ ui, searchConnect: 'direct' });
  const person = personIn(view, stranger);
  const invite = (page: Page, at: Element) => happen(at, click(at), (event) => linkedin.invitedBy(event, page));
  const grow = () => {
    const page = openPage(screenDocument(view, growScreen(view)), `${origin}/mynetwork/grow/`);
    const control = one(page.document, `[data-direct="${stranger}"]`);
    const row = one(page.document, `[role="listitem"]:has([data-direct="${stranger}"])`);
    return { page, control, row };
  };
  const say = (page: Page): void => {
    const toast = page.document.createElement('div');
    toast.setAttribute('role', 'alert');
    toast.innerHTML = '<p>OK</p>';
    one(page.document, 'section:has(> [data-testid="toasts-title"])').append(toast);
  };

  it('is for the one person its row names', () => {
    const { page, control } = grow();
    expect(invite(page, one(control, 'span'))?.person).toEqual({ slug: stranger, name: shownName(person) });
  });

  it('is for no slug where the row names several, or another than the label', () => {
    for (const spoil of [
      (row: Element) => row.insertAdjacentHTML('beforeend', '<a href="/in/ole-petersen/">Ole</a>'),
      (row: Element) => {
        for (const link of row.querySelectorAll('a')) link.innerHTML = '<p>Ole Petersen</p>';
      },
    ]) {
      const { page, control, row } = grow();
      spoil(row);
      expect(invite(page, control)?.person ?? {}).not.toHaveProperty('slug');
    }
  });

  it('went out once its own state turns to pending', () => {
    const { page, control } = grow();
    const invitation = invite(page, control);
    expect(invitation?.isSent()).toBe(false);
    mount(page, one(page.document, 'main'), pendingLink(view, personIn(view, 'svea-holtmann'), 'plain'));
    expect(invitation?.isSent()).toBe(false);
    const box = mount(page, page.document.body, pendingLink(view, person, 'plain slim'));
    control.replaceWith(...box.children);
    expect(invitation?.isSent()).toBe(true);
  });

  it('went out where the control is gone from its row and the page says something', () => {
    const { page, control } = grow();
    control.removeAttribute('componentkey');
    const invitation = invite(page, control);
    say(page);
    expect(invitation?.isSent()).toBe(false);
    control.remove();
    expect(invitation?.isSent()).toBe(true);
  });

  it('did not by that alone, by the row going, or in front of a wall', () => {
    const silent = grow();
    silent.control.removeAttribute('componentkey');
    const first = invite(silent.page, silent.control);
    silent.control.remove();
    expect(first?.isSent()).toBe(false);
    const gone = grow();
    gone.control.removeAttribute('componentkey');
    const second = invite(gone.page, gone.control);
    gone.row.remove();
    say(gone.page);
    expect(second?.isSent()).toBe(false);
    const walled = grow();
    const third = invite(walled.page, walled.control);
    const box = mount(walled.page, walled.page.document, pendingLink(view, person, 'plain slim'));
    walled.control.replaceWith(...box.children);
    walled.page.document.body.insertAdjacentHTML('beforeend', '<div class="ip-fuse-limit-alert"></div>');
    expect(third?.isSent()).toBe(false);
  });

  it('from search results goes by its address', () => {
    const page = openPage(
      screenDocument(view, searchScreen(view, new URL(`${origin}/search/results/people/?keywords=`))),
      `${origin}/search/results/people/`,
    );
    const control = one(page.document, `a[data-direct="${stranger}"]`);
    const invitation = invite(page, control);
    expect(invitation?.person).toEqual({ slug: stranger, name: shownName(person) });
    const box = mount(page, page.document, pendingLink(view, person, 'plain slim'));
    control.replaceWith(...box.children);
    expect(invitation?.isSent()).toBe(true);
  });

  it('on an old profile is for the person of the page', () => {
    const url = `${origin}${profilePath(person)}`;
    const page = openPage(classicDocument(view, emberProfile(view, person)), url);
    const control = one(page.document, `main button[data-invite="${stranger}"]`);
    expect(invite(page, control)?.person).toMatchObject({ name: shownName(person) });
  });

  it('is not what dismisses a suggestion or follows somebody', () => {
    const { page, row } = grow();
    expect(invite(page, one(row, '[data-dismiss]'))).toBeNull();
    expect(invite(page, one(row, 'a'))).toBeNull();
  });
});

// --- Counters ----------------------------------------------------------------------------------------------------

describe('a counter', () => {
  const limit = (inner: string) => {
    const page = openPage(
      `<div role="dialog" class="send-invite"><textarea id="custom-message">Zwölf Zeichen</textarea>${inner}<button>Senden</button></div>`,
    );
    return linkedin.listComposers(page, null)[0]?.limit();
  };
  it.each([
    ['13/200', 200],
    ['13 / 300', 300],
    ['<b>13</b>/<b>200</b>', 200],
    ['13 of 200', 200],
    ['13 von 200 Zeichen', 200],
    ['13 z 200', 200],
    ['Zeichen: 13/1.250', 1250],
    ['13 / 8,000', 8000],
    ['١٣/٢٠٠', 200],
    ['１３／２００'.replace('／', '/'), 200],
  ])('is read where it says %s', (text, max) => {
    expect(limit(`<span>${text}</span>`)).toEqual({ used: 13, max });
  });
  it.each(['3 of 5', '13 mai 2026', '1/2/2026', '12/20/2026', '80 %', '13', '/200', '13/'])(
    'is not read where it says %s',
    (text) => {
      expect(limit(`<span>${text}</span>`)).toBeNull();
    },
  );
  it('is the one that counts this field, where there are several', () => {
    expect(limit('<p>2/300</p><p>13/200</p>')).toEqual({ used: 13, max: 200 });
  });
});

describe('a composer', () => {
  it('is found from the event’s own path only', () => {
    const view = viewOf({});
    const known = personIn(view, partner);
    const page = openPage(threadDocument(view, known), `${origin}${threadPath(known)}`);
    for (const at of [
      page.document.body,
      one(page.document, 'button'),
      one(page.document, '.msg-conversation-listitem'),
    ])
      expect(happen(at, click(at), (event) => linkedin.composerAt(event, page, null))).toBeNull();
  });

  it('survives a page that is made to be hard to read', () => {
    const deep = '<div>'.repeat(400);
    const many = '<div role="dialog" class="send-invite"><textarea></textarea></div>'.repeat(100);
    const page = openPage(
      `<main>${many}${deep}<form class="msg-form"><div contenteditable="true" role="textbox"></div></form>`,
    );
    expect(linkedin.listComposers(page, null).length).toBeLessThanOrEqual(40);
    const at = one(page.document, 'form [contenteditable]');
    expect(happen(at, click(at), (event) => linkedin.composerAt(event, page, null)?.recipient())).toEqual({});
  });
});
