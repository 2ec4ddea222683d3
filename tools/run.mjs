// Runs a TypeScript tool through Vite's module loader, so that `import.meta.glob` works as it does in the product.
// Usage: node tools/run.mjs tools/<name>.ts [arguments]
import './check-node.mjs';
import { resolve } from 'node:path';
import { createServer, createServerModuleRunner } from 'vite';

const [file, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest);
const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '..'),
  appType: 'custom',
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await createServerModuleRunner(server.environments.ssr).import(resolve(file));
  process.exitCode = (await main(process.argv.slice(2))) ?? 0;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await server.close();
}
