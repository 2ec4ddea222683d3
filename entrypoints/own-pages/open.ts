import { browser } from 'wxt/browser';

/** Opens another page of ours in a tab. */
export function open(where: 'journal' | 'options'): void {
  if (where === 'options') void browser.runtime.openOptionsPage();
  else void browser.tabs.create({ url: browser.runtime.getURL('/journal.html') });
}
