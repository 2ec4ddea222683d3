import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const isRoot = process.getuid?.() === 0;

/** Chromium's own sandbox refuses to run as root. */
export const withoutSandbox = isRoot;

const isRunnable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const inPath = (...names: string[]): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    // A snap sees neither hidden folders nor the temporary ones a test profile lives in.
    .filter((folder) => folder && !folder.includes('/snap/'))
    .flatMap((folder) => names.map((name) => join(folder, name)));

const programs = (...parts: string[]): string[] =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, ...parts));

const installed = (places: string[]): string | null => places.find(isRunnable) ?? null;

const installedChromium = (): string | null =>
  installed([
    ...inPath('chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...programs('Chromium', 'Application', 'chrome.exe'),
    ...programs('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]) ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : null);

const installedFirefox = (): string | null =>
  installed([
    ...inPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs('Mozilla Firefox', 'firefox.exe'),
  ]);

function run(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

const hasApt = (): boolean => isRoot && installed(inPath('apt-get')) !== null;
const hasPackage = (name: string): boolean => run('dpkg', ['-s', name]);

/** Installs Debian packages that are not there yet; false where that can't be done here. */
function install(...names: string[]): boolean {
  if (!hasApt()) return false;
  const missing = names.filter((name) => !hasPackage(name));
  if (missing.length === 0) return true;
  console.error(`Installing ${missing.join(', ')} …`);
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...missing]);
}

const fonts = ['fonts-liberation', 'fonts-noto-color-emoji'];

/**
 * The Chromium to test in: `BROWSER`, an installed Chromium or Edge, Playwright's own, else one that is got here and now.
 * Throws one sentence where none can be had. (Branded Chrome takes no extensions from the command line.)
 */
export function getChromium(): string {
  const wanted = process.env.BROWSER;
  if (wanted) {
    if (isRunnable(wanted)) return wanted;
    throw new Error(`BROWSER names ${wanted}, which is no program that can be run.`);
  }
  if (hasApt()) install(...fonts);
  const found = installedChromium();
  if (found) return found;
  if (install('chromium') && installedChromium()) return installedChromium() as string;
  console.error('Downloading Chromium …');
  run(process.execPath, [
    join(import.meta.dirname, '..', 'node_modules', 'playwright', 'cli.js'),
    'install',
    'chromium',
  ]);
  const downloaded = installedChromium();
  if (downloaded) return downloaded;
  throw new Error(
    'No Chromium was found or could be installed: install Chromium or Edge, or give its path in BROWSER.',
  );
}

/** The Firefox for the smoke test: an installed one, else Debian's; null where none can be had. */
export function getFirefox(): string | null {
  return installedFirefox() ?? (install('firefox-esr') ? installedFirefox() : null);
}
