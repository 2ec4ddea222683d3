// Says in one sentence what is wrong when no Node new enough runs the scripts. The bare Node binary comes
// with the optional packages on Linux and Windows; on macOS the installed Node has to serve.
const [major, minor] = process.versions.node.split('.').map(Number);
const enough = (major === 22 && minor >= 12) || major === 24 || major >= 26;
if (!enough) {
  console.error(
    `Anklopfen needs Node 22 (from 22.12 on), 24, or 26 and newer, and runs on ${process.versions.node}: install one of these, or run "npm ci" again with optional packages allowed.`,
  );
  process.exit(1);
}
