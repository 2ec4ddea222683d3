import { type Browser, browser } from 'wxt/browser';
import { panelPort, type ToPanel, type ToWorker, type WorkerAnswer } from '../domain/protocol';
import { defaultSettings, type Settings } from '../domain/settings';
import { createLivePage } from '../dom/page';
import { adviceFor } from '../etiquette/advice';
import { check } from '../etiquette/check';
import { chooseLanguage } from '../domain/settings';
import { parseToPage } from '../messages';
import { post } from '../outbox';
import { loadSettings, watchSettings } from '../settings';
import type { SiteReader } from '../sites/site';
import type { Clock } from './ports';
import { createSession } from './session';
import { createPageWords } from './ui/words';

const clock: Clock = {
  now: () => Date.now(),
  today() {
    const now = new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
  },
  wait: (ms) => new Promise((done) => setTimeout(done, ms)),
};

/** The life of the content script, as WXT's context tells it. */
interface Lifetime {
  signal: AbortSignal;
  addEventListener(target: Window, type: 'wxt:locationchange', listener: () => void): void;
}

/**
 * Starts a session in this frame with the browser's own parts behind its ports. Until the settings are there the
 * beginner's settings hold: reading along starts with the first event, not with an answer from the storage.
 */
export function connect(reader: SiteReader, lifetime: Lifetime): void {
  let settings: Settings = defaultSettings;
  const languageNow = () => chooseLanguage(settings.language, browser.i18n.getUILanguage());
  const words = createPageWords(languageNow());
  const take = (next: Settings): void => {
    settings = next;
    words.setLanguage(languageNow());
  };
  void loadSettings().then(take);
  const stopWatching = watchSettings(take);
  lifetime.signal.addEventListener('abort', stopWatching);

  const session = createSession({
    window,
    site: reader.site,
    reader,
    clock,
    page: createLivePage(document),
    signal: lifetime.signal,
    settings: () => settings,
    language: languageNow,
    say: () => words.t,
    wordsOf: (rule) => adviceFor(rule, languageNow()),
    check: (message, earlier) => check(message, { strictness: settings.strictness, muted: settings.muted, earlier }),
    post: (entry, order) => post(browser.storage.local, entry, order),
    toWorker: (message) => browser.runtime.sendMessage<ToWorker, WorkerAnswer>(message),
    newId: () => crypto.randomUUID(),
    canOpenPanel: import.meta.env.CHROME,
  });

  if (window.top !== window) return;
  lifetime.addEventListener(window, 'wxt:locationchange', () => session.moved());
  session.moved();
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== panelPort || port.sender?.id !== browser.runtime.id) return;
    const ended = new AbortController();
    const tell = (message: ToPanel): void => {
      if (!ended.signal.aborted) port.postMessage(message);
    };
    port.onDisconnect.addListener(() => ended.abort());
    port.onMessage.addListener((raw: unknown) => {
      const request = parseToPage(raw);
      if (request) void session.answer(request, tell);
    });
    session.follow(tell, ended.signal);
  };
  browser.runtime.onConnect.addListener(onConnect);
  lifetime.signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(onConnect));
}
