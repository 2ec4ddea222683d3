import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getChromium, getFirefox } from './browsers';

const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');
const bin = join(root, 'node_modules', '.bin');

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Reads how many tests the step ran; without it the step counts as one. */
  count?: () => Counts;
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(results, name), 'utf8'));

const vitest = (name: string, config: string): Step => ({
  name,
  command: 'vitest',
  args: [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=test-results/${config.replaceAll('/', '-')}.json`,
  ],
  count() {
    const report = readJson(`${config.replaceAll('/', '-')}.json`) as Record<string, number>;
    return {
      passed: report.numPassedTests ?? 0,
      failed: (report.numFailedTests ?? 0) + (report.numPassedTests ? 0 : (report.numFailedTestSuites ?? 0)),
      skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    };
  },
});

const playwright = (isLong: boolean): Step => ({
  name: 'End to end in Chromium',
  command: 'playwright',
  args: [
    'test',
    '--config',
    'tests/playwright.config.ts',
    '--reporter=list,json',
    ...(isLong ? ['--repeat-each=5'] : []),
  ],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'playwright.json') },
  count() {
    const { stats } = readJson('playwright.json') as { stats: Record<string, number> };
    return {
      passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
      failed: stats.unexpected ?? 0,
      skipped: stats.skipped ?? 0,
    };
  },
});

/** Runs a command with its output as it is, or kept back until it is over; answers the exit code. */
function run(step: Step, isLoud: boolean): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child: ChildProcess = spawn(join(bin, step.command), step.args, {
      cwd: root,
      stdio: isLoud ? 'inherit' : 'pipe',
      env: { ...process.env, ...step.env },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('close', (code) => done({ code: code ?? 1, output }));
    child.on('error', (error) => done({ code: 1, output: String(error) }));
  });
}

/** All checks of the project, from the formatting to the last browser; ends with the line "N passed, N failed". */
export async function main(args: string[]): Promise<number> {
  const isLong = args.includes('--long');
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });

  async function take(step: Step, isLoud: boolean): Promise<boolean> {
    const began = Date.now();
    if (isLoud) console.log(`\n── ${step.name}`);
    const { code, output } = await run(step, isLoud);
    let counts: Counts = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
    if (step.count)
      try {
        counts = step.count();
        // A runner that fails without a failed test has found something all the same.
        if (code !== 0 && counts.failed === 0) counts.failed = 1;
      } catch {
        counts = { passed: 0, failed: 1, skipped: 0 };
      }
    for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key];
    console.log(`${code === 0 ? '✓' : '✗'} ${step.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (code !== 0 && !isLoud) console.log(output);
    return code === 0;
  }

  const isStill = await Promise.all([
    take({ name: 'Formatting', command: 'biome', args: ['format', '.'] }, false),
    take({ name: 'Lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings'] }, false),
    take({ name: 'Types', command: 'tsc', args: ['--noEmit'] }, false),
  ]);
  await take({ name: 'Unused code and dependencies', command: 'knip', args: [] }, false);
  await take(vitest('Unit tests and house laws', 'tests/vitest.config.ts'), true);
  const isBuilt = [
    await take({ name: 'Build for Chromium', command: 'wxt', args: ['build'], env: { NODE_ENV: 'production' } }, false),
    await take(
      { name: 'Build for Firefox', command: 'wxt', args: ['build', '-b', 'firefox'], env: { NODE_ENV: 'production' } },
      false,
    ),
  ].every(Boolean);
  if (isBuilt) {
    await take(vitest('The builds: manifest, policy, contents, sizes', 'tests/build.vitest.config.ts'), true);
    try {
      getChromium();
      await take(playwright(isLong), true);
    } catch (error) {
      console.log(error instanceof Error ? error.message : error);
      total.failed += 1;
    }
    if (getFirefox() === null) console.log('No Firefox was found or could be installed: its smoke test is skipped.');
    await take(vitest('Smoke test in Firefox', 'tests/firefox/vitest.config.ts'), true);
  }
  if (!isStill.every(Boolean)) console.log('\nThe static checks above found something.');
  console.log('');
  console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
