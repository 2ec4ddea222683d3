import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';

/**
 * Own pages load nothing but their own script and style and reach no network at all. Development needs the
 * looser policy that the dev server brings along.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

type ManifestWords = Record<'name' | 'description' | 'openPanel' | 'useSelection', string>;

const readManifestWords = (language: 'de' | 'en'): ManifestWords =>
  JSON.parse(readFileSync(new URL(`./assets/locales/${language}/manifest.json`, import.meta.url), 'utf8'));

/** The browser's own form of the manifest words, made from the same files the rest of the product is translated in. */
const browserMessages = (language: 'de' | 'en') =>
  JSON.stringify(
    Object.fromEntries(Object.entries(readManifestWords(language)).map(([key, message]) => [key, { message }])),
  );

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  publicDir: 'assets/public',
  // React and zod make one chunk that all own pages share; it is read from the disk, not from a network.
  vite: () => ({ build: { chunkSizeWarningLimit: 700 } }),
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const language of ['de', 'en'] as const)
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents: browserMessages(language) });
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: 'Anklopfen',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'chrome' ? '125' : undefined,
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    host_permissions: ['https://www.linkedin.com/*', 'https://www.xing.com/*'],
    incognito: 'not_allowed',
    content_security_policy: command === 'serve' ? undefined : { extension_pages: contentSecurityPolicy },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openPanel__' },
    },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'anklopfen@anklopfen.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          }
        : undefined,
  }),
});
