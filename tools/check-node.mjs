// Makes sure that a Node new enough runs the scripts. On Linux and Windows the bare binary comes with the optional
// packages; npm 10, which comes with Node 20, forgets to link it, so that is made up for here. On macOS the installed
// Node has to serve. Says in one sentence what is wrong where none is there.
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [major, minor] = process.versions.node.split('.').map(Number);
const isEnough = (major === 22 && minor >= 12) || major === 24 || major >= 26;

/** Puts the packaged binary where npm scripts look first; false where there is none. */
function link() {
  const modules = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', 'node_modules');
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const binary = join('bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(join(modules, name, binary))) return false;
  mkdirSync(join(modules, '.bin'), { recursive: true });
  if (process.platform === 'win32')
    writeFileSync(join(modules, '.bin', 'node.cmd'), `@"%~dp0\\..\\${name}\\${binary}" %*\r\n`);
  else if (!existsSync(join(modules, '.bin', 'node')))
    symlinkSync(join('..', name, binary), join(modules, '.bin', 'node'));
  return true;
}

if (!isEnough && !link()) {
  console.error(
    `Anklopfen needs Node 22 (from 22.12 on), 24, or 26 and newer, and runs on ${process.versions.node}: install one of these, or run "npm ci" again with optional packages allowed.`,
  );
  process.exit(1);
}
