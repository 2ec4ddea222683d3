import { browser } from 'wxt/browser';
import { parseSettings, type Settings, settingsVersion } from './domain/settings';

const key = 'settings';

/** What the user decided. Whatever cannot be read is as it was at the beginning; never rejects. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings((await browser.storage.local.get(key))[key]);
  } catch {
    return parseSettings(undefined);
  }
}

/** Keeps the settings; rejects when the browser could not store them. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [key]: { version: settingsVersion, ...settings } });
}

/** Calls back on every change, from whichever of our contexts it came; returns how to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[key]) onChange(parseSettings(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
