import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Page } from '../../../lib/dom/page';
import { xing } from '../../../lib/sites/xing';
import { toHtml } from '../../town/linkedin/tree';
import { defaultOptions, type TownOptions } from '../../town/options';
import { people } from '../../town/people';
import { chatScreen } from '../../town/xing/chats';
import { screenDocument } from '../../town/xing/frame';
import { chatPath, createMembers, type Member, nameOf, profilePath } from '../../town/xing/member';
import { primaryAction, profileScreen } from '../../town/xing/profile';
import { requestDialog } from '../../town/xing/request';
import { talentManagerDocument } from '../../town/xing/talent-manager';
import { createView, type View } from '../../town/xing/view';
import { click, happen, key, openPage } from './linkedin-page';

afterAll(() => void vi.unstubAllGlobals());

const origin = 'https://www.xing.com';
const stranger = 'anneliese-froehlich-moebius';

function viewOf(options: Partial<TownOptions>): View {
  const all = structuredClone([...people]);
  return createView({ options: { ...defaultOptions(), ...options }, people: all, members: createMembers(all) });
}
function memberIn(view: View, slug: string): Member {
  const member = view.members.find((one) => one.person.slug === slug);
  if (!member) throw new Error(`${slug} is not on XING.`);
  return member;
}
const slugOf = (member: Member): string => member.slug.toLowerCase();
const one = (root: ParentNode, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
};
const at = <T>(element: Element, look: (event: Event) => T, event = click(element)): T => happen(element, event, look);
const composerAt = (page: Page, element: Element) => at(element, (event) => xing.composerAt(event, page, null));
const listed = (page: Page, invited: Parameters<typeof xing.listComposers>[1] = null) =>
  xing.listComposers(page, invited).map((composer) => [composer.surface, composer.recipient()]);

describe.each(['de', 'en'] as const)('a contact request, XING speaking %s', (ui) => {
  const open = (options: Partial<TownOptions> = {}) => {
    const view = viewOf({ ui, ...options });
    const member = memberIn(view, stranger);
    const page = openPage(screenDocument(view, profileScreen(view, member, null)), `${origin}${profilePath(member)}`);
    const action = one(page.document, '[data-qa="profile-primary-action"]');
    const invitation = at(action, (event) => xing.invitedBy(event, page));
    const { tree } = requestDialog(view, member);
    const mount = (): void => {
      if (tree) page.document.body.insertAdjacentHTML('beforeend', toHtml(tree));
    };
    return { view, member, page, action, invitation, mount, invited: { slug: slugOf(member) } };
  };
  const read = ({ page, invited }: ReturnType<typeof open>) =>
    xing.read(page, new URL(page.document.location.href), invited).composers;

  it('takes its note in the one step there is, as long as the page says', () => {
    for (const xingLimitBy of ['counter', 'maxlength'] as const) {
      const story = open({ xingLimitBy });
      expect(story.invitation?.person).toEqual(story.invited);
      story.mount();
      const note = { surface: 'note', recipient: story.invited, limit: { used: 0, max: 600 }, noteState: 'open' };
      expect(read(story)).toEqual([note]);
      // The dialog has no mark of its own, so without a request just asked it is none.
      expect(listed(story.page)).toEqual([]);
      const send = one(story.page.document, '[data-does="send"]');
      const isSend = (event: Event) => xing.composerAt(event, story.page, story.invited)?.isSend(event);
      expect(at(send, isSend)).toBe(true);
      expect(at(one(story.page.document, '[data-does="cancel"]'), isSend)).toBe(false);
      expect(at(story.action, isSend)).toBeUndefined();
    }
  });

  it('says that its note is locked, or not there', () => {
    const locked = open({ xingNote: 'locked' });
    locked.mount();
    expect(read(locked)).toEqual([{ surface: 'note', recipient: locked.invited, noteState: 'locked' }]);
    const bare = open();
    bare.mount();
    one(bare.page.document, '[data-xds="Dialog"] textarea').remove();
    expect(read(bare)).toEqual([{ surface: 'note', recipient: bare.invited, noteState: 'absent' }]);
  });

  it('went out when the page’s own button says so, be there a dialog or none', () => {
    const { page, action, invitation, view, member } = open({ xingNote: 'absent' });
    expect(invitation?.isSent()).toBe(false);
    member.requestedDaysAgo = 0;
    action.outerHTML = toHtml(primaryAction(view, member));
    expect(invitation?.isSent()).toBe(true);
    const story = open();
    story.mount();
    const [note] = xing.listComposers(story.page, story.invited);
    expect(note?.isSent()).toBe(false);
    one(story.page.document, '[data-xds="Dialog"]').remove();
    expect(note?.isSent()).toBe(false);
    story.action.setAttribute('disabled', '');
    expect(note?.isSent()).toBe(true);
    expect(page).not.toBe(story.page);
  });

  it('to somebody else tells nothing by the button of the person of the page', () => {
    const story = open();
    story.mount();
    const [note] = xing.listComposers(story.page, { slug: 'ole_petersen' });
    one(story.page.document, '[data-xds="Dialog"]').remove();
    story.action.setAttribute('disabled', '');
    expect(note?.isSent()).toBe(false);
  });

  it('beside the profile goes out at once, and counts where the page shows it', () => {
    const { page, view } = open();
    const button = one(page.document, 'aside [data-does="instant"], section [data-does="instant"]');
    const row = one(page.document, 'li:has([data-does="instant"])');
    const other = view.members[Number(button.dataset.member)] as Member;
    const invitation = at(one(button, 'span span'), (event) => xing.invitedBy(event, page));
    expect(invitation?.person).toEqual({ slug: slugOf(other), name: nameOf(other) });
    button.remove();
    expect(invitation?.isSent()).toBe(false);
    page.document.body.insertAdjacentHTML('beforeend', '<div role="status">OK</div>');
    expect(invitation?.isSent()).toBe(true);
    row.remove();
    expect(invitation?.isSent()).toBe(false);
  });

  it('is nobody’s where a row names several, and nothing where a button means something else', () => {
    const { page } = open();
    const button = one(page.document, '[data-does="instant"]');
    one(page.document, 'li:has([data-does="instant"])').insertAdjacentHTML(
      'beforeend',
      '<a href="/profile/Ole_Petersen">Ole</a>',
    );
    expect(at(button, (event) => xing.invitedBy(event, page))).toBeNull();
    expect(at(one(page.document, '[data-qa="more-button"]'), (event) => xing.invitedBy(event, page))).toBeNull();
  });
});

describe.each(['de', 'en'] as const)('a chat, XING speaking %s', (ui) => {
  const slug = 'katharina-weissgerber';
  const open = () => {
    const view = viewOf({ ui });
    const member = memberIn(view, slug);
    const url = `${origin}${chatPath(member)}`;
    const page = openPage(screenDocument(view, chatScreen(view, member)), url);
    const field = one(page.document, '[data-qa="message-composer-textarea"]');
    return { member, page, field, url, them: { slug: slugOf(member), name: nameOf(member) } };
  };

  it('is with the person its head links', () => {
    const { member, page, url, them } = open();
    expect(listed(page)).toEqual([['message', them]]);
    expect(xing.listComposers(page, null)[0]?.thread()).toEqual(
      (member.thread ?? []).map(({ from, text }) => ({ from, text })),
    );
    expect(xing.read(page, new URL(url), null)).toMatchObject({ page: 'conversation', layout: 'modules' });
  });

  it('with several people is with nobody', () => {
    const { page, field } = open();
    one(page.document, 'section header').insertAdjacentHTML('beforeend', '<a href="/profile/Ole_Petersen">Ole</a>');
    expect(composerAt(page, field)?.recipient()).toEqual({});
  });

  it('is sent by its own button and by Ctrl and Enter, and is found from the event’s path only', () => {
    const { page, field } = open();
    const send = one(page.document, 'form:has(textarea) [type="submit"]');
    send.removeAttribute('disabled');
    const isSend = (event: Event) => xing.composerAt(event, page, null)?.isSend(event);
    expect(at(send, isSend)).toBe(true);
    expect(at(one(page.document, 'form:has(textarea) [type="button"]'), isSend)).toBe(false);
    expect(at(field, isSend, key(field, { key: 'Enter', ctrlKey: true }))).toBe(true);
    expect(at(field, isSend, key(field, { key: 'Enter', shiftKey: true }))).toBe(false);
    for (const elsewhere of [page.document.body, one(page.document, 'h1'), one(page.document, 'a')])
      expect(composerAt(page, elsewhere)).toBeNull();
  });
});

describe('a field that is none of ours', () => {
  it('is the jobs search, though it is of the same kind as the chat’s', () => {
    const search = (more = '') =>
      `<main><form role="search"><textarea data-xds="InputBar" ${more}></textarea><button>Los</button></form></main>`;
    for (const url of [`${origin}/jobs/search`, `${origin}/chats/1`])
      for (const html of [search(), search('placeholder="Nachricht"'), search().replace(' role="search"', '')])
        expect(listed(openPage(html, url), { slug: 'ole_petersen' })).toEqual([]);
  });

  it('is in the TalentManager, wherever it is shown', () => {
    const view = viewOf({});
    const html = talentManagerDocument(view);
    for (const url of [`${origin}/xtm/inbox`, `${origin}/recruiting-settings`, `${origin}/chats/1`]) {
      const page = openPage(html, url);
      expect(listed(page, { slug: 'ole_petersen' })).toEqual([]);
      expect(composerAt(page, one(page.document, 'textarea'))).toBeNull();
    }
  });

  it('is where a post is written', () => {
    const html =
      '<main><div role="textbox" contenteditable="true">Hallo</div><button data-testid="commboxPost">Posten</button></main>';
    expect(listed(openPage(html, `${origin}/feed`))).toEqual([]);
  });
});

it('a chat’s field without a mark is known by its label, on a chat’s page only', () => {
  const html = `<main><section><header><a href="/profile/Ole_Petersen"><h2>Ole Petersen</h2></a></header>
    <form><textarea aria-label="Nachricht schreiben" maxlength="900"></textarea><button type="submit">Senden</button></form></section></main>`;
  const ole = { slug: 'ole_petersen', name: 'Ole Petersen' };
  const page = openPage(html, `${origin}/chats/abc`);
  expect(listed(page)).toEqual([['message', ole]]);
  expect(xing.listComposers(page, null)[0]?.limit()).toEqual({ used: 0, max: 900 });
  expect(listed(openPage(html, `${origin}/profile/Ole_Petersen`))).toEqual([]);
  expect(listed(openPage(html.replace('Nachricht schreiben', 'Votre réponse'), `${origin}/chats/abc`))).toEqual([]);
});
