import { join } from 'node:path';
import { launch } from '../tests/e2e/browser';
import { startTown } from '../tests/town/server';
import { buildOnce } from './build';
import { walkTour } from './tour';

const hasDisplay = (): boolean =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * The main job on the invented town. With a display the browser opens at a profile with the panel beside it and stays
 * open; without one, or with `--tour`, the whole way is walked, told and pictured in `demo-tour/`.
 */
export async function main(args: string[]): Promise<number> {
  buildOnce();
  if (args.includes('--tour') || !hasDisplay()) return walkTour(join(import.meta.dirname, '..', 'demo-tour'));
  return stayOpen();
}

async function stayOpen(): Promise<number> {
  const language = /^de/i.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'de' : 'en';
  const town = await startTown({ ui: language });
  const browser = await launch(town, { locale: language, headless: false, size: { width: 1640, height: 1000 } });
  const [tab = await browser.context.newPage()] = browser.context.pages();
  await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
  await browser.openPanel().catch(() => {});
  console.log('The town is open. Everybody in it is invented; nothing leaves this computer. Close the browser to end.');
  await new Promise<void>((done) => browser.context.on('close', () => done()));
  await town.close();
  return 0;
}
