import { browser } from 'wxt/browser';

/** Firefox's own name for the panel, which the shared types don't know. */
interface Sidebar {
  open(): Promise<void>;
}

/**
 * Opens the panel beside a tab or window. Has to be called inside the user's own gesture, before any `await`; where
 * the browser refuses, nothing happens.
 */
export function openPanel(where: { tabId: number } | { windowId: number }): void {
  if (import.meta.env.FIREFOX)
    void (browser as unknown as { sidebarAction: Sidebar }).sidebarAction.open().catch(() => {});
  else void chrome.sidePanel.open(where).catch(() => {});
}
