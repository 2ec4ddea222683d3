import { type Browser, browser } from 'wxt/browser';
import { enrich } from './domain/enrich';
import { siteOf } from './domain/profile';
import { type InsertOutcome, panelPort, type ToPage, type ToPanel } from './domain/protocol';
import type { Reading } from './domain/reading';
import type { Site } from './domain/profile';
import { toPanelSchema } from './domain/schema/protocol';
import { isSmallEnough } from './messages';

/** What stands in the tab beside the panel. */
export type TabPage =
  | { kind: 'elsewhere' }
  | { kind: 'reload'; site: Site }
  | { kind: 'reading' }
  | { kind: 'page'; site: Site; tabId: number; href: string; reading: Reading };

/** The panel’s line to that tab. */
export interface TabLink {
  readAgain(): void;
  /** Asks the page to put a text into this person's own field; `failed` when no answer comes within five seconds. */
  insert(request: Omit<ToPage & { type: 'insert' }, 'type' | 'id'>): Promise<InsertOutcome>;
  /** How the page is built; null when no answer comes within five seconds. */
  outline(): Promise<string | null>;
  /** Loads the tab again. */
  reload(): void;
  stop(): void;
}

const answerWithin = 5000;

/** What a page says because it was asked. */
type Answer = Exclude<ToPanel, { type: 'reading' }>;

/**
 * Follows the active tab of the panel's own window, through switches, loads and in-page navigation. `show` is called
 * with every new state; a reading is only shown for the address that the tab has now, together with what the same tab
 * has shown of that person before.
 */
export function followActiveTab(show: (page: TabPage) => void): TabLink {
  let windowId: number | undefined;
  let tab: Browser.tabs.Tab | null = null;
  let port: Browser.runtime.Port | null = null;
  let asked = 0;
  const waiting = new Map<number, (answer: Answer | null) => void>();
  /** The person each tab is with: kept through loads and pages that are nobody's, until the tab shows somebody else or is closed. */
  const known = new Map<number, Reading>();

  function enriched(tabId: number, reading: Reading): Reading {
    const earlier = known.get(tabId);
    const all = earlier ? enrich(earlier, reading) : reading;
    if (all.profile) known.set(tabId, all);
    return all;
  }

  function post(message: ToPage): boolean {
    try {
      port?.postMessage(message);
      return port !== null;
    } catch {
      return false;
    }
  }

  function leave(): void {
    const old = port;
    port = null;
    old?.disconnect();
    for (const done of waiting.values()) done(null);
    waiting.clear();
  }

  /** What the page answers; null when nothing came in time. */
  function ask(request: (id: number) => ToPage): Promise<Answer | null> {
    asked += 1;
    const id = asked;
    return new Promise((done) => {
      const finish = (answer: Answer | null): void => {
        waiting.delete(id);
        done(answer);
      };
      waiting.set(id, finish);
      setTimeout(() => finish(null), answerWithin);
      if (!post(request(id))) finish(null);
    });
  }

  function link(): void {
    leave();
    const site = siteOf(tab?.url);
    if (!tab?.id || !site) {
      show({ kind: 'elsewhere' });
      return;
    }
    show({ kind: 'reading' });
    const tabId = tab.id;
    const mine = browser.tabs.connect(tabId, { name: panelPort, frameId: 0 });
    port = mine;
    let hasAnswered = false;
    mine.onMessage.addListener((raw: unknown) => {
      const parsed = isSmallEnough(raw) ? toPanelSchema.safeParse(raw) : null;
      if (port !== mine || !parsed?.success) return;
      hasAnswered = true;
      const message = parsed.data;
      if (message.type !== 'reading') waiting.get(message.id)?.(message);
      else if (tab?.id !== undefined && withoutHash(message.href) === withoutHash(tab.url)) {
        show({ kind: 'page', site, tabId: tab.id, href: message.href, reading: enriched(tab.id, message.reading) });
      }
    });
    mine.onDisconnect.addListener(() => {
      if (port !== mine) return;
      leave();
      // Nobody was there at all, and the page is not just loading: it is older than the product.
      if (!hasAnswered && tab?.status === 'complete') show({ kind: 'reload', site });
    });
  }

  async function adopt(tabId: number): Promise<void> {
    tab = await browser.tabs.get(tabId).catch(() => null);
    link();
  }

  const onActivated = (active: { tabId: number; windowId: number }): void => {
    if (active.windowId === windowId) void adopt(active.tabId);
  };
  const onUpdated = (tabId: number, change: { url?: string; status?: string }, now: Browser.tabs.Tab): void => {
    if (tabId !== tab?.id) return;
    const isNewAddress = withoutHash(now.url) !== withoutHash(tab.url);
    tab = now;
    if (!port || siteOf(now.url) === null) {
      if (isNewAddress || change.status !== undefined) link();
    } else if (isNewAddress) {
      show({ kind: 'reading' });
      post({ type: 'read' });
    }
  };
  const onRemoved = (tabId: number): void => void known.delete(tabId);
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onUpdated.addListener(onUpdated);
  void (async () => {
    windowId = (await browser.windows.getCurrent()).id;
    const [active] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    if (!tab && active?.id !== undefined) await adopt(active.id);
    else if (!tab) show({ kind: 'elsewhere' });
  })();

  return {
    readAgain: () => {
      if (!post({ type: 'read' })) link();
    },
    async insert(request) {
      const answer = await ask((id) => ({ type: 'insert', id, ...request }));
      return answer?.type === 'inserted' ? answer.outcome : 'failed';
    },
    async outline() {
      const answer = await ask((id) => ({ type: 'outline', id }));
      return answer?.type === 'outline' ? answer.outline : null;
    },
    reload: () => void (tab?.id !== undefined && browser.tabs.reload(tab.id)),
    stop() {
      browser.tabs.onActivated.removeListener(onActivated);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      leave();
    },
  };
}

const withoutHash = (url: string | undefined): string => (url ?? '').split('#')[0] ?? '';
