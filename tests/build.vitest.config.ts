import { defineConfig } from 'vitest/config';

/** Apart from the unit tests, because these look at the builds: `npm run build` comes first. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: { include: ['tests/build.test.ts'], environment: 'node' },
});
