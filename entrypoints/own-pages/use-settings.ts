import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { defaultSettings, type Settings, type UiLanguage } from '../../lib/domain/settings';
import { chooseLanguage } from '../../lib/i18n';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings';

/** The settings, in step with every other page of ours, and what follows from them for this one: its language and its theme. */
export function useSettings(): { settings: Settings; language: UiLanguage; change(settings: Settings): void } {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    void loadSettings().then(setSettings);
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
    language,
    change(next) {
      setSettings(next);
      void saveSettings(next);
    },
  };
}
