import type { Locator, Page } from 'playwright';
import { expect } from '@playwright/test';
import type { Town } from '../town/server';

/** How a person goes about things on one site; the stories are the same on both. */
export interface OnSite {
  name: 'linkedin' | 'xing';
  profileUrl(town: Town, slug: string): string;
  /** The same for somebody who may not be on this site. */
  profileUrlOrNone(town: Town, slug: string): string | null;
  threadUrl(town: Town, slug: string): string;
  feedUrl: string;
  /** Scrolls until the page has loaded all of a profile. */
  scrollThrough(tab: Page): Promise<void>;
  /** A link beside the profile to somebody else's. */
  neighbour(tab: Page): Locator;
  contactsUrl: string;
  /** The list on that page. */
  contactsList(tab: Page): Locator;
  /** The person's name in addresses of this site. */
  slugOf(town: Town, slug: string): string;
  accept(town: Town, slug: string): void;
  /** The people who are contacts, and since how many days. */
  contactsOf(town: Town): { name: string; days: number }[];
  /** The dialog of a request. */
  dialog(tab: Page): Locator;
  /** Opens the request to the person of the page. */
  openInvitation(tab: Page): Promise<void>;
  /** Opens it and goes on to where the note is written. */
  openNote(tab: Page): Promise<void>;
  /** With the request open: begins to write a note. */
  beginNote(tab: Page): Promise<void>;
  /** Asks somebody else than the person of the page, by a control beside the profile. */
  askAnother(tab: Page): Promise<void>;
  noteField(tab: Page): Locator;
  sendNote(tab: Page): Locator;
  /** Sends the request without a word. */
  sendSilently(tab: Page): Promise<void>;
  messageField(tab: Page): Locator;
  sendMessage(tab: Page): Locator;
  /** What the town writes down for it. */
  sent(kind: 'request' | 'message', to: string, text: string | null): object;
}

/** Turns the wheel over the page until it has filled its placeholders. */
async function scrollUntilGone(tab: Page, main: string, placeholder: string): Promise<void> {
  await tab.locator(main).hover();
  await expect
    .poll(async () => {
      await tab.mouse.wheel(0, 1500);
      return tab.locator(placeholder).count();
    })
    .toBe(0);
}

const linkedin: OnSite = {
  name: 'linkedin',
  profileUrl: (town, slug) => town.profileUrl(slug),
  profileUrlOrNone: (town, slug) => town.profileUrl(slug),
  threadUrl: (town, slug) => town.threadUrl(slug),
  feedUrl: 'https://www.linkedin.com/feed/',
  scrollThrough: (tab) => scrollUntilGone(tab, 'main#workspace', '[data-card]'),
  neighbour: (tab) => tab.locator('[componentkey^="profileAsideBrowsemap"] a[href*="/in/"]:visible').first(),
  contactsUrl: 'https://www.linkedin.com/mynetwork/invite-connect/connections/',
  contactsList: (tab) => tab.locator('[componentkey="ConnectionsPage_ConnectionsList"]').last(),
  slugOf: (_town, slug) => slug,
  accept: (town, slug) => town.accept(slug),
  contactsOf: (town) =>
    town.people
      .filter((person) => person.connectedDaysAgo !== undefined)
      .map((person) => ({ name: person.name.full, days: person.connectedDaysAgo ?? 0 })),
  dialog: (tab) => tab.locator('.send-invite'),
  async openInvitation(tab) {
    await tab
      .locator('#workspace section a[href*="custom-invite"]:visible,main section[data-member-id] [data-invite]:visible')
      .first()
      .click();
    await expect(tab.locator('.send-invite')).toBeVisible();
  },
  async openNote(tab) {
    await linkedin.openInvitation(tab);
    await tab.locator('.send-invite .artdeco-button--secondary').click();
    await expect(linkedin.noteField(tab)).toBeVisible();
  },
  beginNote: (tab) => tab.locator('.send-invite .artdeco-button--secondary').click(),
  async askAnother(tab) {
    await tab.locator('[componentkey^="profileAsideBrowsemap"] a[href*="custom-invite"]:visible').first().click();
    await linkedin.beginNote(tab);
    await expect(linkedin.noteField(tab)).toBeVisible();
  },
  noteField: (tab) => tab.locator('textarea#custom-message'),
  sendNote: (tab) => tab.locator('.send-invite .artdeco-button--primary'),
  sendSilently: (tab) => tab.locator('.send-invite .artdeco-button--primary').click(),
  messageField: (tab) => tab.locator('.msg-form__contenteditable'),
  sendMessage: (tab) => tab.locator('.msg-form__send-button'),
  sent: (kind, to, text) => ({ kind, to, text }),
};

const xing: OnSite = {
  name: 'xing',
  profileUrl: (town, slug) => town.xingProfileUrl(slug),
  profileUrlOrNone: (town, slug) =>
    town.xingMembers.some((member) => member.person.slug === slug) ? town.xingProfileUrl(slug) : null,
  threadUrl: (town, slug) => town.xingThreadUrl(slug),
  feedUrl: 'https://www.xing.com/feed',
  async scrollThrough(tab) {
    await scrollUntilGone(tab, 'main#content', '[data-module]');
    // Older stations are folded away until one asks for them.
    const folded = tab.locator('[data-qa="bucket"] button');
    if ((await folded.count()) > 0) await folded.click();
    await expect(folded).toHaveCount(0);
  },
  neighbour: (tab) => tab.locator('aside a[href*="/profile/"]:visible').first(),
  contactsUrl: 'https://www.xing.com/network/contactlist',
  contactsList: (tab) => tab.locator('[data-qa="network-list"]'),
  slugOf: (town, slug) =>
    decodeURIComponent(new URL(town.xingProfileUrl(slug)).pathname.split('/')[2] ?? '').toLowerCase(),
  accept: (town, slug) => town.acceptOnXing(slug),
  contactsOf: (town) =>
    town.xingMembers
      .filter((member) => member.contactDaysAgo !== undefined)
      .map((member) => ({ name: member.person.name.full, days: member.contactDaysAgo ?? 0 })),
  dialog: (tab) => tab.locator('[data-xds="Dialog"]'),
  async openInvitation(tab) {
    await tab.locator('[data-qa="profile-primary-action"]').click();
    await expect(xing.dialog(tab)).toBeVisible();
  },
  openNote: (tab) => xing.openInvitation(tab),
  beginNote: (tab) => xing.noteField(tab).pressSequentially('Ein Satz'),
  // There it goes out at once, without any dialog.
  askAnother: (tab) => tab.getByRole('button', { name: 'Hinzufügen', exact: true }).first().click(),
  noteField: (tab) => tab.locator('[data-xds="Dialog"] textarea'),
  sendNote: (tab) => tab.locator('[data-xds="Dialog"] footer button').last(),
  sendSilently: (tab) => tab.locator('[data-xds="Dialog"] footer button').last().click(),
  messageField: (tab) => tab.locator('[data-qa="message-composer-textarea"]'),
  sendMessage: (tab) => tab.locator('form:has([data-qa="message-composer-textarea"]) button[type="submit"]'),
  sent: (kind, to, text) => ({ kind, to, text, site: 'xing' }),
};

/** Both of them, by the name a person knows. */
export const sites: [name: string, site: OnSite][] = [
  ['LinkedIn', linkedin],
  ['XING', xing],
];

/** What a field holds, whether it is a text area or an editable element. */
export const textOf = async (field: Locator): Promise<string> =>
  field.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText.trim(),
  );

/** Types into the composer of the conversation in the tab. */
export async function typeMessage(site: OnSite, tab: Page, text: string): Promise<void> {
  await site.messageField(tab).click();
  await tab.keyboard.type(text);
}
