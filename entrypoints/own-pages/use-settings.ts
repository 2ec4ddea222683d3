import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { defaultSettings, type Settings, type UiLanguage } from '../../lib/domain/settings';
import { chooseLanguage } from '../../lib/domain/settings';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings';

/** The settings, in step with every other page of ours, and what follows from them for this one: its language and its theme. */
export function useSettings(): {
  settings: Settings;
  /** Before this there is nothing to change: what was stored is not known yet. */
  isLoaded: boolean;
  language: UiLanguage;
  change(settings: Settings): void;
} {
  const [settings, setSettings] = useState(defaultSettings);
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    void (async () => {
      setSettings(await loadSettings());
      setLoaded(true);
    })();
    return watchSettings(setSettings);
  }, []);
  const language = chooseLanguage(settings.language, browser.i18n.getUILanguage());
  useEffect(() => {
    document.documentElement.lang = language;
    if (settings.theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [language, settings.theme]);
  return {
    settings,
    isLoaded,
    language,
    change(next) {
      if (!isLoaded) return;
      setSettings(next);
      // What could not be kept is shown as it was.
      saveSettings(next).catch(() => loadSettings().then(setSettings));
    },
  };
}
