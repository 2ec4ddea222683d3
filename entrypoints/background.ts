import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Site } from '../lib/domain/profile';
import type { ToWorker, WorkerAnswer } from '../lib/domain/protocol';
import { toWorkerSchema } from '../lib/domain/schema/protocol';
import { isSmallEnough, siteOfSender } from '../lib/messages';
import { drain } from '../lib/outbox';
import { openPanel } from '../lib/panel';
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

  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab?.windowId !== undefined) openPanel({ windowId: tab.windowId });
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: 'open-panel',
        // The key is one of ours; the generated types know the browser's own only.
        title: browser.i18n.getMessage('openPanel' as '@@ui_locale'),
        contexts: ['page', 'selection', 'editable', 'link', 'action'],
        documentUrlPatterns: ['https://www.linkedin.com/*', 'https://www.xing.com/*'],
      }),
    );
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  void drainOutbox();
  void dropOldFingerprints(Date.now()).catch(() => {});
});
