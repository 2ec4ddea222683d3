import { join } from 'node:path';
import { createServer } from 'wxt';
import { launch } from '../tests/e2e/browser';
import { startTown } from '../tests/town/server';

const root = join(import.meta.dirname, '..');

/**
 * Opens a browser with the extension on the town's pages; what is changed in the code is loaded again by itself.
 * Ends with the browser or with Ctrl+C.
 */
export async function main(): Promise<number> {
  const town = await startTown();
  const server = await createServer({ root, webExt: { disabled: true } });
  await server.start();
  const build = join(root, '.output', 'chrome-mv3-dev');
  const browser = await launch(town, { headless: false, build });
  const [tab = await browser.context.newPage()] = browser.context.pages();
  await tab.goto(town.profileUrl('anneliese-froehlich-moebius'));
  await new Promise<void>((done) => {
    browser.context.on('close', () => done());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await browser.close().catch(() => {});
  await server.stop();
  await town.close();
  return 0;
}
