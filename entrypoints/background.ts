import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Site } from '../lib/domain/profile';
import type { ToWorker, WorkerAnswer } from '../lib/domain/protocol';
import { toWorkerSchema } from '../lib/domain/schema/protocol';
import { addMarked, forgetTab } from '../lib/given';
import { isSmallEnough, siteOfSender } from '../lib/messages';
import { drain } from '../lib/outbox';
import { openPanel } from '../lib/panel';
import { personAt } from '../lib/sites/place';
import { hasOpenRequest, storeOpenRequests, storeRequest, storeSeen } from '../lib/store/contacts';
import { dropOldFingerprints, findCopies, storeFingerprint } from '../lib/store/fingerprints';
import { storeJournalLine } from '../lib/store/journal';

export default defineBackground(() => {
  let draining: Promise<void> = Promise.resolve();
  const drainOutbox = (): Promise<void> => {
    draining = draining.then(() => drain(browser.storage.local, storeJournalLine)).catch(() => {});
    return draining;
  };

  async function answer(message: ToWorker, site: Site): Promise<WorkerAnswer> {
    switch (message.type) {
      case 'outbox-ready':
        await drainOutbox();
        return { ok: true };
      case 'visit':
        return { ok: true, isRequestOpen: await hasOpenRequest(site, message.slug) };
      case 'contacts-seen':
        await storeSeen(site, message.contacts, message.today, Date.now());
        return { ok: true };
      case 'requests-seen':
        await storeOpenRequests(site, message.requests, Date.now());
        return { ok: true };
      case 'request-sent': {
        const { note, occasion, at } = message;
        await storeRequest(site, message, { at, ...(note ? { note } : {}), ...(occasion ? { occasion } : {}) });
        return { ok: true };
      }
      case 'text-written':
        return { ok: true, earlier: await findCopies(site, message.person, message.fingerprint, Date.now()) };
      case 'text-sent':
        await storeFingerprint(site, message.person, message.fingerprint, Date.now());
        return { ok: true };
      case 'open-panel':
        return { ok: true };
    }
  }

  // oxlint-disable-next-line typescript/no-misused-promises -- a returned promise is the answer
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    const site = siteOfSender(sender, browser.runtime.id);
    const parsed = isSmallEnough(raw) ? toWorkerSchema.safeParse(raw) : null;
    if (!site || !parsed?.success) return undefined;
    // Opening needs the user's gesture, which the first `await` would lose.
    if (parsed.data.type === 'open-panel' && sender.tab?.id !== undefined) openPanel({ tabId: sender.tab.id });
    return answer(parsed.data, site).catch((): WorkerAnswer => ({ ok: false }));
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) openPanel({ windowId: tab.windowId });
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    // Opening needs the user's gesture, which the first `await` would lose.
    if (tab?.windowId !== undefined) openPanel({ windowId: tab.windowId });
    // What stands in a field is the user's own.
    if (info.menuItemId !== 'use-selection' || info.editable || !info.selectionText || tab?.id === undefined) return;
    const person = personAt(tab.url ?? info.pageUrl);
    if (person)
      void addMarked(browser.storage.session, { tabId: tab.id, ...person }, info.selectionText).catch(() => {});
  });

  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(browser.storage.session, tabId).catch(() => {}));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    const documentUrlPatterns = ['https://www.linkedin.com/*', 'https://www.xing.com/*'];
    // The keys are ours; the generated types know the browser's own only.
    const say = (key: string) => browser.i18n.getMessage(key as '@@ui_locale');
    void (async () => {
      await browser.contextMenus.removeAll();
      browser.contextMenus.create({
        id: 'open-panel',
        title: say('openPanel'),
        contexts: ['page', 'editable', 'link', 'action'],
        documentUrlPatterns,
      });
      // On a selection the other one is left out: a single entry stands in the menu itself, two would go into a submenu.
      browser.contextMenus.create({
        id: 'use-selection',
        title: say('useSelection'),
        contexts: ['selection'],
        documentUrlPatterns,
      });
    })();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  void drainOutbox();
  void dropOldFingerprints(Date.now()).catch(() => {});
});
